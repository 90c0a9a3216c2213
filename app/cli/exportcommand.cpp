// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/exchangewords.h"
#include "core/base/codetable.h"
#include "core/exchange/exportjob.h"

#include <QJsonArray>
#include <QLocale>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

std::optional<ExportTable> exportTable(const QString& word)
{
    if (word == u"assets")
        return ExportTable::Assets;
    if (word == u"people")
        return ExportTable::People;
    if (word == u"loans")
        return ExportTable::Loans;
    return std::nullopt;
}

constexpr CodeRow<ExportFormat> formats[] = {
    {ExportFormat::Csv, "csv"}, {ExportFormat::Xlsx, "xlsx"}, {ExportFormat::Json, "json"}};

void declareListFile(QCommandLineParser& parser)
{
    addOption(parser, "format", Cli::tr("csv, xlsx or json"), "FORMAT");
    addOption(parser, "out", Cli::tr("The file to write"), "FILE");
    addOption(parser, "encoding", Cli::tr("Of a CSV: utf-8 (with a mark for Excel), utf-8-plain or cp932"), "NAME");
}

Result<ExportPlan> exportPlan(const CommandRun& run, ExportTable table)
{
    ExportPlan plan;
    plan.table = table;
    plan.path = run.value("out");
    plan.isJapanese = QLocale().language() == QLocale::Japanese;
    const QString format = run.isSet("format") ? run.value("format") : u"csv"_s;
    const std::optional<ExportFormat> known = valueIn(formats, format);
    if (!known)
        return refused(u"export.format-unknown"_s, format, {{u"known"_s, u"csv, xlsx, json"_s}});
    plan.format = *known;
    if (run.isSet("encoding")) {
        const Result<CsvEncoding> encoding = csvEncodingFromName(run.value("encoding"));
        if (!encoding)
            return encoding.refusal();
        plan.encoding = *encoding;
    }
    return plan;
}

Result<Answer> exportList(CommandRun& run)
{
    const std::optional<ExportTable> table = exportTable(run.words().value(0));
    if (run.words().size() != 1 || !table || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Say assets, people or loans, and name the file to write with --out."));
    const Result<ExportPlan> plan = exportPlan(run, *table);
    if (!plan)
        return plan.refusal();
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    JobControl control({});
    const Result<CsvSummary> summary = performExport(**desk, *plan, control);
    if (!summary)
        return summary.refusal();
    tellLosses(run.console(), *summary);
    return writtenTo(plan->path, {QJsonObject{{u"rows"_s, summary->rows},
                                              {u"file"_s, plan->path},
                                              {u"lost"_s, summary->lossCount},
                                              {u"losses"_s, lossesJson(summary->losses)}},
                                  rowsWritten(summary->rows, plan->path)});
}

} // namespace

std::span<const CommandRow> exportCommands()
{
    static constexpr CommandRow rows[] = {
        {"export", "assets|people|loans --out FILE [--format csv|xlsx|json] [--encoding NAME]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Writes a whole list to a file; of items and people an import reads the CSV back."),
         declareListFile, exportList},
    };
    return rows;
}

} // namespace madoguchi
