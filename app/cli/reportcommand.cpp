// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/exchangewords.h"
#include "app/cli/reportoptions.h"
#include "app/cli/texttable.h"
#include "core/reports/savedreports.h"
#include "ui/printing/reportfile.h"
#include "ui/printing/reportwords.h"
#include "ui/text/sentences.h"

#include <QFileInfo>
#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareReport(QCommandLineParser& parser)
{
    declareReportPlan(parser);
    addOption(parser, "saved", Cli::tr("The report saved under this name; other options change it"), "NAME");
    addOption(parser, "format", Cli::tr("pdf, xlsx or csv; else what the name of the file says"), "FORMAT");
    addOption(parser, "encoding", Cli::tr("Of a CSV: utf-8 (with a mark for Excel), utf-8-plain or cp932"), "NAME");
    addOption(parser, "chart", Cli::tr("A PDF gets the chart of the report on a sheet behind the list"));
    addOption(parser, "out", Cli::tr("The file to write"), "FILE");
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

/// The file is there, whatever becomes of the note; true where it was noted.
bool note(CommandRun& run, Desk& desk, const ReportPlan& plan, const ReportFile& file, const ReportSummary& summary,
          const Order& by)
{
    const Result<Done> noted = noteOutput(desk, plan, outputWayOf(file.format), summary, by);
    if (noted)
        return by.actor.operatorId.isValid();
    run.console().message(
        Cli::tr("The file is written, but the record could not note who put it out. Tell the manager of the desk."));
    for (const QString& text : sentences(noted.refusal()))
        run.console().message(text);
    return false;
}

Answer answerOf(CommandRun& run, const WrittenReport& written, const QString& path, bool isNoted)
{
    const ReportWords words = reportWords();
    const ReportSummary& summary = written.summary;
    tellLosses(run.console(), written.csv);
    const QList<Problem> boxes = glyphProblems(written.missing, {});
    for (const Problem& problem : boxes)
        run.console().message(sentence(problem));
    QJsonObject json{{u"rows"_s, summary.totals.rows},
                     {u"leftOut"_s, summary.leftOut},
                     {u"file"_s, path},
                     {u"recorded"_s, isNoted},
                     {u"lost"_s, written.csv.lossCount},
                     {u"losses"_s, lossesJson(written.csv.losses)}};
    if (summary.isCompared) {
        json.insert(u"ledger"_s, summary.ledger);
        json.insert(u"agrees"_s, summary.agrees());
    }
    if (!boxes.isEmpty())
        json.insert(u"problems"_s, problemsJson(boxes));
    if (!summary.groups.isEmpty())
        json.insert(u"groups"_s, groupsJson(summary, words));
    if (!summary.tallies.isEmpty())
        json.insert(u"kinds"_s, talliesJson(summary));
    if (!summary.importsUnderWay.isEmpty())
        json.insert(u"importsUnderWay"_s, QJsonArray::fromStringList(summary.importsUnderWay));
    if (summary.gaps)
        json.insert(u"gaps"_s, *summary.gaps);
    if (summary.entries)
        json.insert(u"entries"_s, *summary.entries);
    if (written.sheets > 0)
        json.insert(u"sheets"_s, written.sheets);
    QString text = rowsWritten(summary.totals.rows, path);
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
Result<Order> whoPrints(CommandRun& run)
{
    return run.operatorCode().isEmpty() ? Result<Order>(Order()) : run.order();
}

/// A chart behind the list, where the report has one.
Result<Done> checkChart(const ReportPlan& plan, const ReportFile& file)
{
    const ReportDescription* known = findReport(plan.report);
    if (file.isWithChart && known && known->picture() == ReportPicture::None)
        return refused(u"report.no-chart"_s, plan.report);
    return Done{};
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
    const Result<ReportPlan> plan = reportPlanOf(run, *base, run.words().value(named));
    if (!plan)
        return plan.refusal();
    if (const Result<Done> chart = checkChart(*plan, *file); !chart)
        return chart.refusal();
    const Result<Order> by = whoPrints(run);
    if (!by)
        return by.refusal();
    JobControl control({});
    const Result<WrittenReport> written = writeReport(**desk, *plan, *file, by->actor, control);
    if (!written)
        return written.refusal();
    return answerOf(run, *written, file->path, note(run, **desk, *plan, *file, written->summary, *by));
}

Answer savedAnswer(const Performed<SavedReportOutcome>& done, const QString& name, const QString& text)
{
    return {QJsonObject{{u"name"_s, name.trimmed()}, {u"command"_s, done.commandId}}, text.arg(name.trimmed())};
}

Result<Answer> saveReport(CommandRun& run)
{
    if (run.words().size() < 2 || run.words().size() > 3)
        return Answer::wrongUsage(Cli::tr("Say under which name, and which report."));
    const Result<ReportPlan> plan = reportPlanOf(run, {run.words().at(1), {}, {}, {}}, run.words().value(2));
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

} // namespace

std::span<const CommandRow> reportCommands()
{
    static constexpr CommandRow rows[] = {
        {"report save",
         "NAME REPORT [ITEM|PERSON|SESSION] [--place PLACE] [--kind TYPE] [--section SECTION] [--person PERSON] "
         "[--item ITEM] "
         "[--by CODE] [--lease-ends-by DATE] [--status STATUS] [--with-disposed] [--ownership CODE] "
         "[--vendor NAME] [--open] [--short] "
         "[--field NAME=VALUE] [--group-by COLUMN] [--sort COLUMN] [--descending] [--columns A,B,…] [--month MONTH] "
         "[--period PERIOD] [--from DATE] [--to DATE]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Keeps a report under a name for every counter."), declareReportPlan,
         saveReport},
        {"report rename", "NAME NEWNAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Gives a saved report another name."),
         nullptr, renameReport},
        {"report remove", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Removes a saved report."), nullptr,
         removeReport},
        {"report saved", "", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the saved reports."), nullptr, listSaved},
        {"report",
         "inventory|loans|overdue|movements|losses|services|retirements|asset-history|person-history|property|property-"
         "book|usage|monthly|"
         "consumables|consumable-book|outputs|stocktake-lines|stock|replenishment|journal|changes "
         "[ITEM|PERSON|SESSION] | "
         "--saved "
         "NAME --out FILE "
         "[--format pdf|xlsx|csv] [--place PLACE] [--kind TYPE] [--section SECTION] [--person PERSON] [--item ITEM] "
         "[--by CODE] [--lease-ends-by DATE] [--status STATUS] [--with-disposed] [--ownership CODE] "
         "[--vendor NAME] [--open] [--short] "
         "[--field NAME=VALUE] [--group-by COLUMN] [--sort COLUMN] [--descending] [--columns A,B,…] [--month MONTH] "
         "[--period PERIOD] [--from DATE] [--to DATE] [--encoding "
         "NAME] [--chart]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes a report whose total is compared with the ledger."), declareReport,
         report, ""},
    };
    return rows;
}

} // namespace madoguchi
