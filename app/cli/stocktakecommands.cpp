// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/records.h"
#include "app/cli/standardinput.h"
#include "app/cli/stocktakejson.h"
#include "app/cli/stocktakesession.h"
#include "app/cli/texttable.h"
#include "core/desk/counterscanner.h"
#include "core/scanning/scanpipeline.h"
#include "core/stocktake/closestocktake.h"
#include "core/stocktake/openstocktake.h"
#include "core/stocktake/recordscan.h"
#include "core/stocktake/scancolumns.h"
#include "core/stocktake/stocktakepapers.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/stocktakelines.h"

#include <QFile>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// ---- open, list, status

void declareOpen(QCommandLineParser& parser)
{
    addOption(parser, "place", Cli::tr("Only what belongs to this place: its name or the code of its label"), "PLACE");
    addOption(parser, "kind", Cli::tr("Only this type"), "NAME");
    addOption(parser, "section", Cli::tr("Only what this section and its people hold"), "NAME");
    addOption(parser, "custody", Cli::tr("What people hold, instead of what should be in its place"));
    addOption(parser, "type", Cli::tr("regular (as without it), change or spot"), "TYPE");
    declareSpotCheck(parser);
    addOption(parser, "sheet", Cli::tr("Write the stocktake sheet as PDF"), "FILE.pdf");
}

Result<OpenStocktake> plannedStocktake(CommandRun& run)
{
    OpenStocktake verb;
    const Result<NamedScope> scope = namedScope(run);
    if (!scope)
        return scope.refusal();
    verb.scope = {scope->place, scope->kind, scope->section, run.isSet("custody")};
    if (run.isSet("type")) {
        const std::optional<StocktakeType> type = stocktakeTypeFromCode(run.value("type"));
        if (!type)
            return badChoice(run, "type", u"regular, change, spot"_s);
        verb.type = *type;
    }
    const Result<std::optional<SpotCheck>> check = spotCheckOf(run);
    if (!check)
        return check.refusal();
    verb.check = *check;
    return verb;
}

Result<Answer> open(CommandRun& run)
{
    if (!run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("Say what to count with --place, --kind, --section or --custody."));
    const Result<OpenStocktake> verb = plannedStocktake(run);
    if (!verb)
        return verb.refusal();
    const auto done = run.perform(*verb);
    if (!done)
        return done.refusal();
    const OpenStocktakeOutcome& outcome = done->outcome;
    writeStocktakePaperIfWanted(run, outcome.stocktake, AskStocktakePaper::Which::Sheet, "sheet");
    return Answer{QJsonObject{{u"session"_s, outcome.number},
                              {u"command"_s, done->commandId},
                              {u"expected"_s, outcome.expected},
                              {u"lent"_s, outcome.lent},
                              {u"inRepair"_s, outcome.inRepair}},
                  Cli::tr("Stocktake %1 opened: %n item(s) expected.", nullptr, outcome.expected).arg(outcome.number)};
}

void declareSessions(QCommandLineParser& parser)
{
    addOption(parser, "limit", Cli::tr("At most so many (100)"), "N");
}

Result<Answer> listSessions(CommandRun& run)
{
    const std::optional<int> limit = run.number("limit", 100);
    if (!limit)
        return Answer::wrongUsage(Cli::tr("--limit takes a number."));
    const Result<QList<StocktakeRecord>> records = run.ask(ListStocktakes{*limit});
    if (!records)
        return records.refusal();
    QList<QStringList> rows{{Cli::tr("Stocktake"), Cli::tr("Status"), Cli::tr("What is counted"), Cli::tr("Opened"),
                             Cli::tr("Items"), Cli::tr("Differences")}};
    for (const StocktakeRecord& record : *records)
        rows << QStringList{record.number,
                            wordOf(record.state()),
                            scopeText(record),
                            formatInstant(record.openedAt),
                            formatCount(record.lines),
                            formatCount(record.differences)};
    return Answer{jsonList(*records, stocktakeAsJson), textTable(rows)};
}

void declareNothing(QCommandLineParser&) {}

Result<Answer> sessionStatus(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one stocktake."));
    const Result<StocktakeStatus> status = stocktakeStatus(run);
    if (!status)
        return status.refusal();
    return Answer{stocktakeStatusAsJson(*status), stocktakeStatusText(*status)};
}

// ---- scan

/// Lines of standard input, scanned one after the other; a shelf's label moves the counter.
class ScanLoop
{
public:
    ScanLoop(CommandRun& run, const StocktakeRecord& record, ScannerProfile profile, Order order, PlaceId place)
        : m_run(run), m_record(record), m_profile(std::move(profile)), m_order(std::move(order)), m_place(place)
    {
    }

    Result<Done> line(const QByteArray& bytes) { return code({scannedText(bytes), 0, {}, {}}, std::nullopt); }

    /// `place`: where its row says that it was seen; the counter stands there then, as with a shelf's label.
    Result<Done> code(const FileScan& row, std::optional<PlaceId> place)
    {
        const Scan scan = interpret(row.text, m_profile);
        if (scan.payload.trimmed().isEmpty() && scan.raw.trimmed().isEmpty())
            return Done{};
        const char* trouble = problemCodeOf(scan.trouble);
        if (scan.isCommand() || (trouble && scan.trouble != ScanTrouble::KanaMangled)) {
            const Problem problem{scan.isCommand() ? u"command.unknown"_s : QString::fromLatin1(trouble),
                                  scan.payload.isEmpty() ? scan.raw : scan.payload,
                                  {}};
            tellRefused(problem);
            return Done{};
        }
        Order order = m_order;
        order.commandId.clear();
        if (place) {
            m_place = *place;
            m_person = {};
        }
        RecordScan verb = RecordScan::of(scan, m_record.id, m_place, m_person);
        verb.seenAt = row.at;
        const auto done = (*m_run.desk())->perform(verb, order);
        if (!done)
            return done.refusal();
        m_place = done->outcome.place;
        m_person = done->outcome.person;
        tell(done->outcome);
        return Done{};
    }

    /// The clock of the scanner was wrong: its times were not kept. Places that nothing is known of.
    void tellOddities(const QList<FileScan>& scans, const ScanColumns& columns)
    {
        tellCount(u"places-unknown"_s, columns.unknownPlaces(scans), [](int count) {
            return Cli::tr(
                "%n scan(s) name a place that is not known; they were counted as of the place of the stocktake.",
                nullptr, count);
        });
        const Instant now = (*m_run.desk())->clock().now();
        const auto wrong = std::count_if(scans.begin(), scans.end(), [&](const FileScan& scan) {
            return scan.at.isValid() && !mayHaveBeenSeen(scan.at, m_record.openedAt, now);
        });
        tellCount(u"times-not-kept"_s, int(wrong), [](int count) {
            return Cli::tr("The times of %n scan(s) are not within this stocktake and were not kept.", nullptr, count);
        });
    }

private:
    template<class Words>
    void tellCount(const QString& event, int count, Words words)
    {
        if (count == 0)
            return;
        if (m_run.console().isJson())
            m_run.console().json(QJsonObject{{u"event"_s, event}, {u"count"_s, count}});
        else
            m_run.console().line(words(count));
    }

    void tell(const RecordScanOutcome& scan)
    {
        Console& console = m_run.console();
        if (console.isJson())
            console.json(scanAsJson(scan));
        else
            console.line(Cli::tr("%1 — %2").arg(wordOf(scan.verdict), scanLine(scan)));
    }

    void tellRefused(const Problem& problem)
    {
        Console& console = m_run.console();
        if (console.isJson())
            console.json(QJsonObject{
                {u"event"_s, u"refused"_s}, {u"code"_s, problem.subject}, {u"problems"_s, problemsJson({problem})}});
        else
            console.line(sentence(problem));
    }

    CommandRun& m_run;
    const StocktakeRecord& m_record;
    ScannerProfile m_profile;
    Order m_order;
    PlaceId m_place;
    PersonId m_person;
};

void declareScan(QCommandLineParser& parser)
{
    addOption(parser, "place", Cli::tr("Where the counter stands until a shelf's label is read: a name or its code"),
              "PLACE");
    addOption(parser, "file",
              Cli::tr("Read the codes from this file of a batch scanner, also one of several columns; -: from standard "
                      "input, to its end"),
              "FILE");
    addOption(parser, "column", Cli::tr("The column of the file that holds the codes, from 1; all: the whole line"),
              "N");
}

/// What --column says; nothing where the ledger is to tell.
Result<std::optional<int>> columnOption(const CommandRun& run, const ScanFile& file)
{
    if (!run.isSet("column"))
        return std::optional<int>();
    if (run.value("column") == u"all")
        return std::optional(wholeRow);
    const std::optional<int> column = run.number("column", 0);
    if (!column || *column < 1 || *column > file.columns)
        return badChoice(run, "column", u"1-%1, all"_s.arg(file.columns));
    return std::optional(*column - 1);
}

/// What is known of the columns of the file.
Result<ScanColumns> columnsOf(CommandRun& run, const ScanFile& file)
{
    const Result<std::optional<int>> column = columnOption(run, file);
    if (!column)
        return column.refusal();
    Result<ScanColumns> columns = run.ask(AskScanColumns{file, *column});
    if (columns && !columns->codes)
        return refused(u"scan-file.columns-unclear"_s, run.value("file"), {{u"columns"_s, columnsText(*columns)}});
    return columns;
}

Result<ScanFile> scanFileOf(const CommandRun& run)
{
    const QString path = run.value("file");
    QFile source(path);
    const bool isOpen = path == u"-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!isOpen)
        return refusal(RefusalKind::Unavailable, u"import.file-unreadable"_s, path);
    Result<ScanFile> file = readScanFile(source.readAll());
    if (file)
        return file;
    Refusal told = file.refusal();
    told.problems.first().subject = path;
    return told;
}

Result<Done> countFile(CommandRun& run, ScanLoop& loop)
{
    const Result<ScanFile> file = scanFileOf(run);
    if (!file)
        return file.refusal();
    const Result<ScanColumns> columns = columnsOf(run, *file);
    if (!columns)
        return columns.refusal();
    const QList<FileScan> scans = columns->scansOf(*file, *columns->codes);
    for (const FileScan& scan : scans) {
        if (const Result<Done> counted = loop.code(scan, columns->placeOfScan(scan)); !counted)
            return counted.refusal();
    }
    loop.tellOddities(scans, *columns);
    return Done{};
}

Result<Answer> scan(CommandRun& run)
{
    if (run.words().size() != 1 || (run.isSet("column") && !run.isSet("file")))
        return Answer::wrongUsage(
            Cli::tr("Name one stocktake; the scans come from standard input, or from the file that --file names."));
    const Result<StocktakeRecord> record = namedStocktake(run);
    if (!record)
        return record.refusal();
    const Result<qint64> place = namedOption(run, "place", AskNames::Of::Places);
    if (!place)
        return place.refusal();
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    const Result<ScannerProfile> profile = run.ask(AskScannerProfile());
    if (!profile)
        return profile.refusal();
    ScanLoop loop(run, *record, *profile, *order, PlaceId(*place));
    const Result<Done> counted = run.isSet("file")
                                     ? countFile(run, loop)
                                     : eachInputLine([&](const QByteArray& line) { return loop.line(line); });
    return counted ? Result<Answer>(Answer{}) : Result<Answer>(counted.refusal());
}

// ---- close, cancel, papers

void declareClose(QCommandLineParser& parser)
{
    declareSpotCheck(parser);
    addOption(parser, "out", Cli::tr("Write the difference report as PDF"), "FILE.pdf");
}

Result<Answer> close(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one stocktake."));
    const Result<StocktakeRecord> record = namedStocktake(run);
    if (!record)
        return record.refusal();
    const Result<std::optional<SpotCheck>> check = spotCheckOf(run);
    if (!check)
        return check.refusal();
    const auto done = run.perform(CloseStocktake{record->id, *check});
    if (!done)
        return done.refusal();
    writeStocktakePaperIfWanted(run, record->id, AskStocktakePaper::Which::Report, "out");
    QJsonObject json = done->outcome.toJson();
    json.insert(u"command"_s, done->commandId);
    return Answer{json, resultLine(done->outcome)};
}

Result<Answer> cancel(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one stocktake."));
    const Result<StocktakeRecord> record = namedStocktake(run);
    if (!record)
        return record.refusal();
    const auto done = run.perform(CancelStocktake{record->id});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"session"_s, record->number}, {u"command"_s, done->commandId}},
                  Cli::tr("Stocktake %1 cancelled.").arg(record->number)};
}

void declarePaper(QCommandLineParser& parser)
{
    addOption(parser, "out", Cli::tr("The PDF to write"), "FILE.pdf");
}

Result<Answer> paper(CommandRun& run, AskStocktakePaper::Which which)
{
    if (run.words().size() != 1 || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name one stocktake, and the file to write with --out."));
    const Result<StocktakeRecord> record = namedStocktake(run);
    if (!record)
        return record.refusal();
    const QString file = run.value("out");
    if (const Result<Done> written = writeStocktakePaper(run, record->id, which, file); !written)
        return written.refusal();
    return writtenTo(file, {QJsonObject{{u"session"_s, record->number}, {u"file"_s, file}},
                            Cli::tr("%1 written to %2.").arg(record->number, file)});
}

} // namespace

std::span<const CommandRow> stocktakeCommands()
{
    static constexpr CommandRow rows[] = {
        {"stocktake open",
         "[--place PLACE] [--kind NAME] [--section NAME] [--custody] [--type regular|change|spot]"
         " [--lock ok|bad] [--keys N] [--remark TEXT] [--sheet FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Opens a stocktake and writes down what it expects."), declareOpen, open,
         "--sheet"},
        {"stocktake scan", "SESSION [--place PLACE] [--file FILE [--column N]]",
         QT_TRANSLATE_NOOP(
             "madoguchi::Cli",
             "Counts the codes of standard input, one per line, or of a file; a shelf's label sets the place."),
         declareScan, scan},
        {"stocktake status", "SESSION",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Tells what is found, missing, misplaced, unexpected and unknown."),
         declareNothing, sessionStatus},
        {"stocktake list", "[--limit N]", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the stocktakes, newest first."),
         declareSessions, listSessions},
        {"stocktake close", "SESSION [--lock ok|bad] [--keys N] [--remark TEXT] [--out FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Ends the counting and keeps the differences."), declareClose, close,
         "--out"},
        {"stocktake cancel", "SESSION", QT_TRANSLATE_NOOP("madoguchi::Cli", "Gives a stocktake up."), declareNothing,
         cancel},
        {"stocktake sheet", "SESSION --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes the stocktake sheet as PDF."), declarePaper,
         [](CommandRun& run) { return paper(run, AskStocktakePaper::Which::Sheet); }, ""},
        {"stocktake report", "SESSION --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes the difference report as PDF."), declarePaper,
         [](CommandRun& run) { return paper(run, AskStocktakePaper::Which::Report); }, ""},
    };
    return rows;
}

} // namespace madoguchi
