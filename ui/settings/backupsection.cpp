// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupsection.h"

#include "core/desk/changes.h"
#include "ui/settings/wholeexport.h"
#include "ui/text/counts.h"
#include "ui/text/formats.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/progressstrip.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* folderLook = "backup/folder";

} // namespace

BackupSection::BackupSection(const PageContext& context, bool isFile, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(isFile ? fileCard() : serverCard());
    m_export = new WholeExport(context);
    column->addWidget(m_export);
    column->addStretch(1);
    if (!isFile)
        return;
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"setting"_s))
            load();
    });
    load();
}

QWidget* BackupSection::fileCard()
{
    auto* card = new Card(tr("Backup"));
    limitWidth(card, 48);
    m_facts = new QVBoxLayout;
    m_start = new QPushButton(tr("&Back up now…"));
    m_start->setObjectName(u"startBackup"_s);
    m_start->setIcon(icon(Icon::Backup));
    const bool may = mayDo(m_context.host.actor().role, Permission::BackUp);
    m_start->setEnabled(may);
    m_start->setToolTip(may ? QString() : tr("A manager or an owner backs up."));
    m_progress = new ProgressStrip;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addStretch(1);
    card->body().addLayout(m_facts);
    card->body().addLayout(buttons);
    card->body().addWidget(m_progress);
    card->body().addWidget(new WrappedLabel(tr(
        "The counters go on working while a backup is written. Keep it on another disk or in a network folder: a copy "
        "beside the record burns with it. It holds everything, also personal data.")));
    card->body().addWidget(new WrappedLabel(tr(
        "To restore one: copy the backup back to this computer, choose Settings > Database > Open another record…, "
        "and open the copy; an owner is asked there what happened. The record as it is stays where it is. The command "
        "line copies and checks it in one, from a network folder or a read-only medium too:")));
    auto* command = new WrappedLabel(u"madoguchi-cli restore BACKUP.sqlite --into NEW.sqlite"_s);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body().addWidget(command);
    connect(m_start, &QPushButton::clicked, this, &BackupSection::chooseFile);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    return card;
}

QWidget* BackupSection::serverCard()
{
    auto* card = new Card(tr("Backup"));
    limitWidth(card, 48);
    card->body().addWidget(new WrappedLabel(
        tr("This record is on a PostgreSQL server and is backed up there, not from a counter. Whoever looks after the "
           "server runs pg_dump every day, for example:")));
    auto* command = new WrappedLabel(u"pg_dump --format=custom --file=madoguchi.dump madoguchi"_s);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body().addWidget(command);
    card->body().addWidget(new WrappedLabel(
        tr("pg_restore brings such a file back, into a new database. Try it once before it is needed.")));
    return card;
}

bool BackupSection::isRunning() const
{
    return m_job != nullptr || m_export->isRunning();
}

void BackupSection::focusFirst()
{
    if (m_start)
        m_start->setFocus(Qt::OtherFocusReason);
}

void BackupSection::load()
{
    m_context.desk.ask(AskBackupState{}, this, [this](const Result<BackupState>& state) {
        if (state)
            show(*state);
        else
            m_context.host.refused(state.refusal());
    });
}

void BackupSection::show(const BackupState& state)
{
    delete std::exchange(m_shown, new QWidget);
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    if (state.isOverdue(m_context.clock.now()) && !m_context.host.isSandbox())
        column->addWidget(new NoticeLabel(
            Tone::Warn, tr("There should be a backup every %n day(s). Make one now.", nullptr, state.days)));
    auto* facts = new FactList;
    facts->setObjectName(u"backupFacts"_s);
    facts->add(tr("Last one"), state.at ? formatInstant(*state.at) : tr("None yet, as far as the record knows"));
    facts->add(tr("File"), QDir::toNativeSeparators(state.file));
    facts->add(tr("Counter"), state.stationCode);
    column->addWidget(facts);
    m_facts->addWidget(m_shown);
}

void BackupSection::chooseFile()
{
    QString folder = m_context.preferences.look(QString::fromLatin1(folderLook)).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_context.clock.now().toLocal().toString(u"'madoguchi-'yyyyMMdd-HHmm'.sqlite'"_s);
    m_context.ask.saveFile({tr("Back up the record"), QDir(folder).filePath(name), {tr("Records (*.sqlite)")}},
                           [guard = QPointer(this)](const std::optional<QString>& path) {
                               if (guard && path)
                                   guard->backUp(*path);
                           });
}

/// The order is that of whoever began, whoever signs in while the copy is written.
void BackupSection::backUp(const QString& path)
{
    constexpr int percent = 100;
    m_context.preferences.setLook(QString::fromLatin1(folderLook), QFileInfo(path).absolutePath());
    m_start->setEnabled(false);
    m_progress->begin(tr("Writing the backup (percent)"), percent);
    const Instant at = m_context.clock.now();
    const auto done = [this, at, order = m_context.host.order()](const Result<BackupSummary>& summary) {
        backedUp(at, order, summary);
    };
    const auto progress = [this](qint64 bytes, qint64 total) {
        if (total > 0)
            m_progress->setDone(bytes * percent / total);
    };
    const auto job = m_context.desk.runJob<BackupSummary>(
        [path](Desk& desk, JobControl& control) { return backUpRecord(desk, path, control); }, this, done, progress);
    if (m_progress->isRunning())
        m_job = job;
}

void BackupSection::backedUp(Instant at, const Order& order, const Result<BackupSummary>& summary)
{
    m_job.reset();
    m_progress->finish();
    m_start->setEnabled(true);
    if (!summary)
        return summary.refusal().has(u"backup.cancelled")
                   ? m_context.host.toast(Tone::Info, m_context.host.words(summary.refusal()))
                   : m_context.host.refused(summary.refusal());
    note({at, summary->path}, order, *summary);
}

void BackupSection::note(const NoteBackup& verb, const Order& order, const BackupSummary& summary)
{
    m_context.desk.perform(verb, order, this, [this, summary](const Result<Performed<NoteBackup::Outcome>>& noted) {
        if (!noted)
            return m_context.host.refused(noted.refusal());
        m_context.host.toast(
            Tone::Ok, tr("The backup is in %1, with %Ln entry(ies) of the journal.", nullptr, pluralOf(summary.entries))
                          .arg(QDir::toNativeSeparators(summary.path)));
        load();
    });
}

} // namespace madoguchi

#include "moc_backupsection.cpp"
