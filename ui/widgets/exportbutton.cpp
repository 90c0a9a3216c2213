// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exportbutton.h"

#include "ui/text/counts.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/losslist.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* folderLook = "export/folder";

struct FormatRow {
    const char* text;
    const char* suffix;
    ExportFormat format;
    CsvEncoding encoding;
};

constexpr FormatRow formats[] = {
    {QT_TRANSLATE_NOOP("ExportButton", "Excel workbook"), "xlsx", ExportFormat::Xlsx, CsvEncoding::Utf8},
    {QT_TRANSLATE_NOOP("ExportButton", "CSV that Excel opens (UTF-8 with a mark)"), "csv", ExportFormat::Csv,
     CsvEncoding::Utf8WithBom},
    {QT_TRANSLATE_NOOP("ExportButton", "CSV in Shift_JIS (CP932), for older programs"), "csv", ExportFormat::Csv,
     CsvEncoding::Cp932},
    {QT_TRANSLATE_NOOP("ExportButton", "CSV in UTF-8 without a mark"), "csv", ExportFormat::Csv, CsvEncoding::Utf8},
    {QT_TRANSLATE_NOOP("ExportButton", "JSON, for other programs"), "json", ExportFormat::Json, CsvEncoding::Utf8},
};

QString codeOf(ExportTable table)
{
    switch (table) {
    case ExportTable::Assets:
        return u"assets"_s;
    case ExportTable::People:
        return u"people"_s;
    case ExportTable::Loans:
        break;
    }
    return u"loans"_s;
}

} // namespace

ExportButton::ExportButton(const PageContext& context, ExportTable table, QWidget* parent)
    : QPushButton(parent), m_context(context), m_table(table)
{
    setObjectName(u"export"_s);
    setIcon(madoguchi::icon(Icon::Export));
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QPushButton::clicked, this, &ExportButton::press);
    tell(0);
}

void ExportButton::press()
{
    if (!m_isRunning)
        return askRows();
    if (m_job)
        m_job->cancel();
}

/// What is on show, or everything: nobody should have to find out afterwards.
void ExportButton::askRows()
{
    const RowIds shown = m_shown ? m_shown() : nullptr;
    ExportPlan all;
    all.table = m_table;
    if (!shown)
        return askFormat(all);
    QList<ExportPlan> parts;
    QStringList texts;
    const QString list = tableWord(codeOf(m_table));
    const auto offer = [&](const RowIds& rows, const QList<ExportColumn>& columns, const QString& text) {
        parts << all;
        parts.last().rows = rows;
        parts.last().columns = columns;
        texts << text;
    };
    if (m_columns)
        offer(shown, m_columns(), tr("%n row(s) as they are shown, with these columns", nullptr, int(shown->size())));
    offer(shown, {},
          m_columns ? tr("%n row(s) as they are shown, with all columns", nullptr, int(shown->size()))
                    : tr("%n row(s) as they are shown", nullptr, int(shown->size())));
    offer(nullptr, {}, tr("All %1").arg(list));
    const Choice choice{tr("Export %1").arg(list), tr("What is to be written?"), texts, 0, tr("Go on…")};
    m_context.ask.chooseOne(choice, [guard = QPointer(this), parts](const std::optional<int>& chosen) {
        if (guard && chosen)
            guard->askFormat(parts.at(*chosen));
    });
}

void ExportButton::askFormat(const ExportPlan& part)
{
    QStringList texts;
    for (const FormatRow& row : formats)
        texts << QCoreApplication::translate("ExportButton", row.text);
    const QString list = tableWord(codeOf(m_table));
    const Choice choice{part.rows ? tr("Export %1").arg(list) : tr("Export all %1").arg(list),
                        part.rows ? tr("The rows are written as they are shown. In which form?")
                                  : tr("The whole list is written, whatever the filter shows. In which form?"),
                        texts, 0, tr("Go on…")};
    m_context.ask.chooseOne(choice, [guard = QPointer(this), part](const std::optional<int>& chosen) {
        if (guard && chosen)
            guard->askFile(*chosen, part);
    });
}

void ExportButton::askFile(int format, ExportPlan part)
{
    const FormatRow& row = formats[format];
    QString folder = m_context.preferences.look(QString::fromLatin1(folderLook)).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString day = m_context.clock.now().toLocal().toString(u"yyyyMMdd"_s);
    const QString suffix = QString::fromLatin1(row.suffix);
    const QString name = u"%1-%2.%3"_s.arg(codeOf(m_table), day, suffix);
    const FileQuestion question{
        tr("Export"), QDir(folder).filePath(name), {u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix)}};
    part.format = row.format;
    part.encoding = row.encoding;
    part.isJapanese = QLocale().language() == QLocale::Japanese;
    m_context.ask.saveFile(question, [guard = QPointer(this), part](const std::optional<QString>& path) {
        if (!guard || !path)
            return;
        ExportPlan plan = part;
        plan.path = *path;
        guard->start(plan);
    });
}

void ExportButton::start(const ExportPlan& plan)
{
    m_context.preferences.setLook(QString::fromLatin1(folderLook), QFileInfo(plan.path).absolutePath());
    m_isRunning = true;
    tell(0);
    const auto job = m_context.desk.runJob<CsvSummary>(
        [plan](Desk& desk, JobControl& control) { return performExport(desk, plan, control); }, this,
        [this, path = plan.path](const Result<CsvSummary>& summary) { ended(path, summary); },
        [this](qint64 rows, qint64) { tell(rows); });
    if (m_isRunning)
        m_job = job;
}

void ExportButton::ended(const QString& path, const Result<CsvSummary>& summary)
{
    m_isRunning = false;
    m_job.reset();
    tell(0);
    if (!summary && summary.refusal().has(u"export.cancelled"))
        return m_context.host.toast(Tone::Info, m_context.host.words(summary.refusal()));
    if (!summary)
        return m_context.host.refused(summary.refusal());
    m_context.host.toast(Tone::Ok,
                         tr("%n row(s) are in %1.", nullptr, int(summary->rows)).arg(QDir::toNativeSeparators(path)));
    tellLosses(m_context, *summary);
}

void ExportButton::tell(qint64 rows)
{
    setText(m_isRunning ? tr("Stop (%Ln row(s) written)", nullptr, pluralOf(rows)) : tr("Export…"));
    setAccessibleName(text());
}

void ExportButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell(0);
}

} // namespace madoguchi

#include "moc_exportbutton.cpp"
