// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/exchangewords.h"
#include "app/cli/keys.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/texttable.h"
#include "core/base/wareki.h"
#include "core/ledger/ledgerquestions.h"
#include "core/reports/savedreports.h"
#include "ui/printing/reportfile.h"
#include "ui/printing/reportwords.h"
#include "ui/text/formats.h"

#include <QFileInfo>
#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declarePlan(QCommandLineParser& parser)
{
    addOption(parser, "place", Cli::tr("Of this place only"), "PLACE");
    addOption(parser, "kind", Cli::tr("Of this type only"), "TYPE");
    addOption(parser, "section", Cli::tr("Held by this section only"), "SECTION");
    addOption(parser, "person", Cli::tr("Held by this person or section only"), "PERSON");
    addOption(parser, "status",
              Cli::tr("Of this status only: available, on-loan, due-today, overdue …; loans also returned"), "STATUS");
    addOption(parser, "group-by", Cli::tr("Group by this column, with subtotals; none: do not group"), "COLUMN");
    addOption(parser, "columns", Cli::tr("These columns, in this order, separated by commas"), "A,B,…");
    addOption(parser, "lease-ends-by", Cli::tr("Only what is leased until this day or less"), "DATE");
    addOption(parser, "item", Cli::tr("Of this item only"), "ITEM");
    addOption(parser, "by", Cli::tr("Of this operator only"), "CODE");
    addOption(parser, "from", Cli::tr("The first day of the period"), "DATE");
    addOption(parser, "to", Cli::tr("The last day of the period"), "DATE");
}

void declareReport(QCommandLineParser& parser)
{
    declarePlan(parser);
    addOption(parser, "saved", Cli::tr("The report saved under this name; other options change it"), "NAME");
    addOption(parser, "format", Cli::tr("pdf, xlsx or csv; else what the name of the file says"), "FORMAT");
    addOption(parser, "encoding", Cli::tr("Of a CSV: utf-8 (with a mark for Excel), utf-8-plain or cp932"), "NAME");
    addOption(parser, "chart", Cli::tr("A PDF gets the chart of the report on a sheet behind the list"));
    addOption(parser, "out", Cli::tr("The file to write"), "FILE");
}

Result<Done> addDay(CommandRun& run, const char* option, QDate& day)
{
    if (!run.isSet(option))
        return Done{};
    const Result<QDate> read = readDay(run.value(option));
    if (!read)
        return read.refusal();
    day = *read;
    return Done{};
}

Result<Done> addHolder(CommandRun& run, const QString& key, ReportFilter& filter)
{
    if (key.isEmpty())
        return Done{};
    const Result<HolderByKey::Answer> holder = run.ask(HolderByKey{key});
    if (!holder)
        return holder.refusal();
    filter.person = holder->person;
    if (holder->section.isValid())
        filter.section = holder->section;
    return Done{};
}

Result<Done> addNames(CommandRun& run, ReportFilter& filter)
{
    const Result<NamedScope> named = namedScope(run);
    if (!named)
        return named.refusal();
    if (named->place.isValid())
        filter.place = named->place;
    if (named->kind.isValid())
        filter.kind = named->kind;
    if (named->section.isValid())
        filter.section = named->section;
    return Done{};
}

/// What a history is of: the word after the report's name, or --person and --item.
Result<Done> addSubject(CommandRun& run, const ReportPlan& plan, const QString& key, ReportFilter& filter)
{
    const ReportDescription* report = findReport(plan.report);
    const bool isOfItem = report && report->subject == ReportSubject::Asset;
    const QString holderKey = run.isSet("person") || isOfItem ? run.value("person") : key;
    const QString item = run.isSet("item") || !isOfItem ? run.value("item") : key;
    if (const Result<Done> holder = addHolder(run, holderKey, filter); !holder || item.isEmpty())
        return holder;
    const Result<QList<AssetId>> assets = run.ask(AssetsByKey{{item}});
    if (!assets)
        return assets.refusal();
    filter.asset = assets->first();
    return Done{};
}

/// The options laid over a plan; `key` names what a history is of.
Result<ReportPlan> planOf(CommandRun& run, ReportPlan plan, const QString& key)
{
    if (run.isSet("columns"))
        plan.columns = run.value("columns").split(u',', Qt::SkipEmptyParts);
    for (QString& column : plan.columns)
        column = column.trimmed();
    if (run.isSet("group-by"))
        plan.groupBy = run.value("group-by") == u"none" ? u""_s : run.value("group-by");
    if (run.isSet("status"))
        plan.filter.status = run.value("status");
    if (run.isSet("by"))
        plan.filter.operatorCode = run.value("by");
    if (const Result<Done> names = addNames(run, plan.filter); !names)
        return names.refusal();
    if (const Result<Done> subject = addSubject(run, plan, key, plan.filter); !subject)
        return subject.refusal();
    if (const Result<Done> day = addDay(run, "from", plan.filter.from); !day)
        return day.refusal();
    if (const Result<Done> day = addDay(run, "to", plan.filter.to); !day)
        return day.refusal();
    if (const Result<Done> day = addDay(run, "lease-ends-by", plan.filter.leaseEndsBy); !day)
        return day.refusal();
    return plan;
}

Result<ReportFile> fileOf(const CommandRun& run)
{
    ReportFile file;
    file.path = run.value("out");
    const QString format = run.isSet("format") ? run.value("format") : QFileInfo(file.path).suffix().toLower();
    const std::optional<ReportFormat> known = reportFormatFromCode(format);
    if (!known)
        return refused(u"export.format-unknown"_s, format, {{u"known"_s, u"pdf, xlsx, csv"_s}});
    file.format = *known;
    if (run.isSet("encoding")) {
        const Result<CsvEncoding> encoding = csvEncodingFromName(run.value("encoding"));
        if (!encoding)
            return encoding.refusal();
        file.encoding = *encoding;
    }
    file.isWithChart = run.isSet("chart");
    if (file.isWithChart && file.format != ReportFormat::Pdf)
        return refused(u"report.chart-needs-pdf"_s, format);
    return file;
}

QJsonArray groupsJson(const ReportSummary& summary, const ReportWords& words)
{
    QJsonArray groups;
    for (const ReportGroup& group : summary.groups)
        groups << QJsonObject{{u"name"_s, words(phraseOf(group.name))}, {u"rows"_s, group.totals.rows}};
    return groups;
}

QJsonArray talliesJson(const ReportSummary& summary)
{
    QJsonArray kinds;
    for (const ReportTally& tally : summary.tallies) {
        QJsonObject states;
        for (auto state = tally.states.cbegin(); state != tally.states.cend(); ++state)
            states.insert(state.key(), state.value());
        kinds << QJsonObject{{u"kind"_s, tally.kind}, {u"rows"_s, tally.rows}, {u"states"_s, states}};
    }
    return kinds;
}

void tellLosses(CommandRun& run, const CsvSummary& csv)
{
    if (csv.lossCount == 0)
        return;
    run.console().message(Cli::tr("%1 characters could not be written in this encoding; 〓 stands in their place.")
                              .arg(formatCount(csv.lossCount)));
    for (const CharacterLoss& loss : csv.losses)
        run.console().message(Cli::tr("row %1, %2: %3").arg(formatCount(loss.row), loss.column, loss.character));
}

Answer answerOf(CommandRun& run, const WrittenReport& written, const QString& path)
{
    const ReportWords words = reportWords();
    const ReportSummary& summary = written.summary;
    tellLosses(run, written.csv);
    QJsonObject json{{u"rows"_s, summary.totals.rows},
                     {u"leftOut"_s, summary.leftOut},
                     {u"ledger"_s, summary.ledger},
                     {u"agrees"_s, summary.agrees()},
                     {u"file"_s, path},
                     {u"lost"_s, written.csv.lossCount},
                     {u"losses"_s, lossesJson(written.csv.losses)}};
    if (!summary.groups.isEmpty())
        json.insert(u"groups"_s, groupsJson(summary, words));
    if (!summary.tallies.isEmpty())
        json.insert(u"kinds"_s, talliesJson(summary));
    if (summary.gaps)
        json.insert(u"gaps"_s, *summary.gaps);
    if (summary.entries)
        json.insert(u"entries"_s, *summary.entries);
    if (written.sheets > 0)
        json.insert(u"sheets"_s, written.sheets);
    QString text = Cli::tr("%1 rows written to %2.").arg(formatCount(summary.totals.rows), path);
    for (const Phrase& phrase : closingPhrases(summary))
        text += u'\n' + words(phrase);
    return writtenTo(path, {json, text});
}

/// What the options change: the saved report, or the one that is named.
Result<ReportPlan> basePlan(CommandRun& run)
{
    if (!run.isSet("saved"))
        return ReportPlan{run.words().first(), {}, {}, {}};
    const Result<SavedReport> saved = run.ask(FindSavedReport{run.value("saved")});
    return saved ? Result<ReportPlan>(saved->plan) : Result<ReportPlan>(saved.refusal());
}

/// Nobody where no operator is named: looking needs none.
Result<Actor> whoPrints(CommandRun& run)
{
    return run.operatorCode().isEmpty() ? Result<Actor>(Actor()) : run.actor();
}

Result<Answer> report(CommandRun& run)
{
    const qsizetype named = run.isSet("saved") ? 0 : 1; // words that name the report
    if (run.words().size() < named || run.words().size() > named + 1 || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name one report, and the file to write with --out."));
    const Result<ReportFile> file = fileOf(run);
    if (!file)
        return file.refusal();
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<ReportPlan> base = basePlan(run);
    if (!base)
        return base.refusal();
    const Result<ReportPlan> plan = planOf(run, *base, run.words().value(named));
    if (!plan)
        return plan.refusal();
    const Result<Actor> by = whoPrints(run);
    if (!by)
        return by.refusal();
    JobControl control({});
    const Result<WrittenReport> written = writeReport(**desk, *plan, *file, *by, control);
    if (!written)
        return written.refusal();
    return answerOf(run, *written, file->path);
}

Answer savedAnswer(const Performed<SavedReportOutcome>& done, const QString& name, const QString& text)
{
    return {QJsonObject{{u"name"_s, name.trimmed()}, {u"command"_s, done.commandId}}, text.arg(name.trimmed())};
}

Result<Answer> saveReport(CommandRun& run)
{
    if (run.words().size() < 2 || run.words().size() > 3)
        return Answer::wrongUsage(Cli::tr("Say under which name, and which report."));
    const Result<ReportPlan> plan = planOf(run, {run.words().at(1), {}, {}, {}}, run.words().value(2));
    if (!plan)
        return plan.refusal();
    const auto done = run.perform(SaveReport{run.words().first(), *plan});
    return done ? Result<Answer>(savedAnswer(*done, run.words().first(), Cli::tr("Saved as “%1”.")))
                : Result<Answer>(done.refusal());
}

Result<Answer> renameReport(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Say the name, and the new name."));
    const Result<SavedReport> saved = run.ask(FindSavedReport{run.words().first()});
    if (!saved)
        return saved.refusal();
    const auto done = run.perform(RenameReport{saved->id, run.words().last()});
    return done ? Result<Answer>(savedAnswer(*done, run.words().last(), Cli::tr("Renamed to “%1”.")))
                : Result<Answer>(done.refusal());
}

Result<Answer> removeReport(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Say the name of a saved report."));
    const Result<SavedReport> saved = run.ask(FindSavedReport{run.words().first()});
    if (!saved)
        return saved.refusal();
    const auto done = run.perform(RemoveReport{saved->id});
    return done ? Result<Answer>(savedAnswer(*done, saved->name, Cli::tr("“%1” is removed.")))
                : Result<Answer>(done.refusal());
}

Result<Answer> listSaved(CommandRun& run)
{
    const Result<QList<SavedReport>> saved = run.ask(ListSavedReports());
    if (!saved)
        return saved.refusal();
    QJsonArray json;
    QList<QStringList> table{{Cli::tr("Name"), Cli::tr("Report")}};
    for (const SavedReport& report : *saved) {
        json << QJsonObject{{u"name"_s, report.name}, {u"report"_s, report.plan.report}};
        table << QStringList{report.name, report.plan.report};
    }
    return Answer{json, textTable(table)};
}

constexpr CommandRow rows[] = {
    {"report save",
     "NAME REPORT [ITEM|PERSON] [--place PLACE] [--kind TYPE] [--section SECTION] [--person PERSON] [--item ITEM] "
     "[--by CODE] [--lease-ends-by DATE] [--status STATUS] "
     "[--group-by COLUMN] [--columns A,B,…] [--from DATE] [--to DATE]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Keeps a report under a name for every counter."), declarePlan, saveReport},
    {"report rename", "NAME NEWNAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Gives a saved report another name."),
     nullptr, renameReport},
    {"report remove", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Removes a saved report."), nullptr, removeReport},
    {"report saved", "", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the saved reports."), nullptr, listSaved},
    {"report",
     "inventory|loans|overdue|movements|losses|asset-history|person-history|property|stock|replenishment|journal|"
     "changes [ITEM|PERSON] | "
     "--saved "
     "NAME --out FILE "
     "[--format pdf|xlsx|csv] [--place PLACE] [--kind TYPE] [--section SECTION] [--person PERSON] [--item ITEM] "
     "[--by CODE] [--lease-ends-by DATE] [--status STATUS] "
     "[--group-by COLUMN] [--columns A,B,…] [--from DATE] [--to DATE] [--encoding NAME] [--chart]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes a report whose total is compared with the ledger."), declareReport,
     report, ""},
};

} // namespace

std::span<const CommandRow> reportCommands()
{
    return rows;
}

} // namespace madoguchi
