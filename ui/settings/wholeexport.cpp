// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wholeexport.h"

#include "ui/text/counts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* exportFolderLook = "export/folder";

} // namespace

WholeExport::WholeExport(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Everything as files"));
    limitWidth(card, 48);
    column->addWidget(card);
    m_start = new QPushButton(tr("&Export everything…"));
    m_start->setObjectName(u"startWholeExport"_s);
    m_start->setIcon(icon(Icon::Export));
    const bool may = mayDo(m_context.host.actor().role, Permission::BackUp);
    m_start->setEnabled(may);
    m_start->setToolTip(may ? QString() : tr("A manager or an owner exports everything."));
    m_progress = new ProgressStrip;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addStretch(1);
    card->body().addLayout(buttons);
    card->body().addWidget(m_progress);
    card->body().addWidget(new WrappedLabel(
        tr("Writes a folder that spreadsheets and other programs can read: a table of each kind, the journal, the "
           "pictures. It holds everything, also personal data and the PINs in encrypted form.")));
    card->body().addWidget(new WrappedLabel(tr(
        "An equal record can be made of it, on this computer or on a PostgreSQL server: by the first steps where there "
        "is no record yet, or with madoguchi-cli import-all, see docs/export.md. Then stop using the old one.")));
    connect(m_start, &QPushButton::clicked, this, &WholeExport::chooseFolder);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void WholeExport::chooseFolder()
{
    QString folder = m_context.preferences.look(QString::fromLatin1(exportFolderLook)).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_context.clock.now().toLocal().toString(u"'madoguchi-'yyyyMMdd-HHmm"_s);
    m_context.ask.saveFile({tr("A new folder for everything"), QDir(folder).filePath(name), {}},
                           [guard = QPointer(this)](const std::optional<QString>& path) {
                               if (guard && path)
                                   guard->exportTo(*path);
                           });
}

void WholeExport::exportTo(const QString& path)
{
    constexpr int percent = 100;
    m_context.preferences.setLook(QString::fromLatin1(exportFolderLook), QFileInfo(path).absolutePath());
    m_start->setEnabled(false);
    m_progress->begin(tr("Writing everything (percent)"), percent);
    const auto done = [this](const Result<RecordExportSummary>& summary) { exported(summary); };
    const auto progress = [this](qint64 rows, qint64 total) {
        if (total > 0)
            m_progress->setDone(rows * percent / total);
    };
    const auto job = m_context.desk.runJob<RecordExportSummary>(
        [path](Desk& desk, JobControl& control) { return exportRecord(desk, path, control); }, this, done, progress);
    if (m_progress->isRunning())
        m_job = job;
}

void WholeExport::exported(const Result<RecordExportSummary>& summary)
{
    m_job.reset();
    m_progress->finish();
    m_start->setEnabled(true);
    if (!summary)
        return summary.refusal().has(u"full-export.cancelled")
                   ? m_context.host.toast(Tone::Info, m_context.host.words(summary.refusal()))
                   : m_context.host.refused(summary.refusal());
    const QString place = QDir::toNativeSeparators(summary->path);
    if (!summary->lostContents.isEmpty())
        return m_context.host.toast(
            Tone::Warn, tr("Everything is in %1, but %n attached file(s) had no bytes of their own any more.", nullptr,
                           int(summary->lostContents.size()))
                            .arg(place));
    m_context.host.toast(Tone::Ok,
                         tr("Everything is in %1: %2, %3.")
                             .arg(place, countOfRows(summary->rows), countOfJournalEntries(summary->entries)));
}

} // namespace madoguchi

#include "moc_wholeexport.cpp"
