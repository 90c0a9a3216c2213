// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/papers.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/consumables/consumablequestions.h"
#include "core/consumables/replenishment.h"
#include "core/loans/stocklevels.h"
#include "ui/text/formats.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

// How much there is of each type, how much there should be, and what was asked for.

namespace {

void declareList(QCommandLineParser& parser)
{
    addOption(parser, "within", Cli::tr("Reservations of so many days ahead count (14)"), "DAYS");
    addOption(parser, "short", Cli::tr("Only what is below its minimum"));
}

QJsonObject levelAsJson(const StockLevel& level)
{
    return {{u"kind"_s, level.name},         {u"units"_s, level.units},     {u"ready"_s, level.ready},
            {u"toReset"_s, level.toReset},   {u"onLoan"_s, level.onLoan},   {u"inRepair"_s, level.inRepair},
            {u"reserved"_s, level.reserved}, {u"minimum"_s, level.minimum}, {u"target"_s, level.target},
            {u"short"_s, level.shortage()}};
}

Result<Answer> listStock(CommandRun& run)
{
    const std::optional<int> days = run.count("within", stockDays);
    if (!run.words().isEmpty() || !days)
        return Answer::wrongUsage(Cli::tr("--within takes a number of days."));
    const Result<QList<StockLevel>> levels = run.ask(ListStockLevels{*days, run.isSet("short")});
    if (!levels)
        return levels.refusal();
    QList<QStringList> rows{{Cli::tr("Type"), Cli::tr("Units"), Cli::tr("Ready"), Cli::tr("To reset"),
                             Cli::tr("On loan"), Cli::tr("In repair"), Cli::tr("Reserved"), Cli::tr("Minimum"),
                             Cli::tr("Fill up to"), Cli::tr("Short by")}};
    for (const StockLevel& level : *levels) {
        QStringList row{level.name};
        for (const int number : {level.units, level.ready, level.toReset, level.onLoan, level.inRepair, level.reserved,
                                 level.minimum, level.target, level.shortage()})
            row << QString::number(number);
        rows << row;
    }
    return Answer{jsonList(*levels, levelAsJson), textTable(rows)};
}

void declareLevel(QCommandLineParser& parser)
{
    addOption(parser, "minimum", Cli::tr("Below so many that are ready and not reserved it is short; 0: nobody minds"),
              "N");
    addOption(parser, "target", Cli::tr("It is filled up to so many; else up to the minimum"), "N");
}

Result<Answer> setLevel(CommandRun& run)
{
    const std::optional<int> minimum = run.count("minimum", 0);
    const std::optional<int> target = run.count("target", 0);
    if (run.words().size() != 1 || !run.isSet("minimum") || !minimum || !target)
        return Answer::wrongUsage(Cli::tr("Name the type, and how many there should be with --minimum."));
    const Result<KindId> kind = kindByName(run, run.words().first());
    if (!kind)
        return kind.refusal();
    const auto done = run.perform(SetStockLevel{*kind, *minimum, *target});
    if (!done)
        return done.refusal();
    const QString text = done->outcome.document.isEmpty()
                             ? Cli::tr("Nothing was changed.")
                             : Cli::tr("Minimum stock of %1: %2").arg(run.words().first(), done->outcome.document);
    return Answer{QJsonObject{{u"kind"_s, run.words().first()},
                              {u"edit"_s, done->outcome.document},
                              {u"command"_s, done->commandId}},
                  text};
}

void declareRequest(QCommandLineParser& parser)
{
    addOption(parser, "expected", Cli::tr("When it is expected"), "DAY");
    addOption(parser, "dry-run", Cli::tr("Shows what would be asked for, and records nothing"));
    addOption(parser, "paper", Cli::tr("Write the request into this file"), "FILE.pdf");
}

/// "ノートPC=3", "C-0001=10": a type by its name, else a consumable by its number.
Result<RequestReplenishment::Item> requestedItem(CommandRun& run, const QString& word)
{
    const qsizetype sign = word.lastIndexOf(u'=');
    bool isNumber = false;
    const qint64 quantity = word.mid(sign + 1).toLongLong(&isNumber);
    if (sign < 0 || !isNumber)
        return refused(u"replenishment.bad-quantity"_s, word, {{u"quantity"_s, word.mid(sign + 1)}});
    const Result<KindId> kind = kindByName(run, word.left(sign));
    if (kind)
        return RequestReplenishment::Item{*kind, {}, quantity};
    const Result<ConsumableRecord> consumable = run.ask(FindConsumable{word.left(sign)});
    if (!consumable)
        return kind.refusal();
    return RequestReplenishment::Item{{}, consumable->id, quantity};
}

QJsonObject lineAsJson(const ReplenishmentLine& line)
{
    return {{u"item"_s, line.name},
            {u"sort"_s, line.kind.isValid() ? u"kind"_s : u"consumable"_s},
            {u"inStock"_s, line.inStock},
            {u"minimum"_s, line.minimum},
            {u"quantity"_s, line.quantity}};
}

Answer suggestion(const QList<ReplenishmentLine>& lines)
{
    QList<QStringList> rows{{Cli::tr("Item"), Cli::tr("In stock"), Cli::tr("Minimum"), Cli::tr("Ask for")}};
    for (const ReplenishmentLine& line : lines)
        rows << QStringList{line.name, QString::number(line.inStock), QString::number(line.minimum),
                            QString::number(line.quantity)};
    return {jsonList(lines, lineAsJson),
            lines.isEmpty() ? Cli::tr("Nothing is short that was not asked for already.") : textTable(rows)};
}

/// What is named, else what is short.
Result<Done> addItems(CommandRun& run, const QList<ReplenishmentLine>& lines, RequestReplenishment& verb)
{
    for (const QString& word : run.words()) {
        const Result<RequestReplenishment::Item> item = requestedItem(run, word);
        if (!item)
            return item.refusal();
        verb.items << *item;
    }
    if (run.words().isEmpty()) {
        for (const ReplenishmentLine& line : lines)
            verb.items << RequestReplenishment::Item{line.kind, line.consumable, line.quantity};
    }
    return Done{};
}

Result<Answer> request(CommandRun& run)
{
    const Result<QList<ReplenishmentLine>> lines = run.ask(SuggestReplenishment{});
    if (!lines)
        return lines.refusal();
    if (run.isSet("dry-run"))
        return suggestion(*lines);
    RequestReplenishment verb;
    if (const Result<Done> added = addItems(run, *lines, verb); !added)
        return added.refusal();
    if (const Result<Done> read = readComingDayOption(run, "expected", verb.expectedOn); !read)
        return read.refusal();
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    if (run.isSet("paper"))
        writeFreshPaper(run, done->outcome.document, run.value("paper"));
    QJsonObject json = done->outcome.toJson();
    json.insert(u"command"_s, done->commandId);
    return Answer{json,
                  Cli::tr("%1: %n thing(s) asked for.", nullptr, done->outcome.lines).arg(done->outcome.document)};
}

void declareFollow(QCommandLineParser& parser)
{
    addOption(parser, "expected", Cli::tr("When it is expected"), "DAY");
    addOption(parser, "close", Cli::tr("It has come, or is not waited for any more"));
    addOption(parser, "note", Cli::tr("Note"), "TEXT");
}

Result<Answer> follow(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name the request."));
    FollowReplenishment verb;
    verb.number = run.words().first();
    verb.isClosed = run.isSet("close");
    verb.note = run.value("note");
    if (run.isSet("expected")) {
        if (const Result<Done> read = readComingDayOption(run, "expected", verb.expectedOn.emplace()); !read)
            return read.refusal();
    }
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    QJsonObject json = done->outcome.toJson();
    json.insert(u"command"_s, done->commandId);
    return Answer{json, Cli::tr("%1 is recorded.").arg(done->outcome.document)};
}

void declareRequests(QCommandLineParser& parser)
{
    addOption(parser, "open", Cli::tr("Only those that are waited for"));
    addOption(parser, "limit", Cli::tr("At most so many (100)"), "N");
}

QJsonObject requestAsJson(const ReplenishmentRecord& record)
{
    QJsonObject json{{u"document"_s, record.number},
                     {u"at"_s, record.askedAt.toIso()},
                     {u"operator"_s, record.operatorName},
                     {u"open"_s, record.isOpen()},
                     {u"lines"_s, jsonList(record.lines, lineAsJson)}};
    if (record.expectedOn.isValid())
        json.insert(u"expected"_s, record.expectedOn.toString(Qt::ISODate));
    if (!record.isOpen())
        json.insert(u"closed"_s, record.closedAt.toIso());
    if (!record.note.isEmpty())
        json.insert(u"note"_s, record.note);
    return json;
}

Result<Answer> requests(CommandRun& run)
{
    const std::optional<int> limit = run.number("limit", 100);
    if (!run.words().isEmpty() || !limit)
        return Answer::wrongUsage(Cli::tr("--limit takes a number."));
    const Result<QList<ReplenishmentRecord>> records = run.ask(ListReplenishments{run.isSet("open"), *limit});
    if (!records)
        return records.refusal();
    QList<QStringList> rows{{Cli::tr("Request"), Cli::tr("At"), Cli::tr("Item"), Cli::tr("Quantity"),
                             Cli::tr("Expected"), Cli::tr("Closed")}};
    for (const ReplenishmentRecord& record : *records) {
        for (const ReplenishmentLine& line : record.lines)
            rows << QStringList{record.number,
                                formatInstant(record.askedAt),
                                line.name,
                                QString::number(line.quantity),
                                formatDay(record.expectedOn),
                                record.isOpen() ? QString() : formatInstant(record.closedAt)};
    }
    return Answer{jsonList(*records, requestAsJson), textTable(rows)};
}

} // namespace

std::span<const CommandRow> stockCommands()
{
    static constexpr CommandRow rows[] = {
        {"stock list", "[--short] [--within DAYS]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "How much there is of each type, and how much there should be."),
         declareList, listStock},
        {"stock level", "TYPE --minimum N [--target N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Says how much of a type should be in stock."), declareLevel, setLevel},
        {"stock request", "[TYPE=N|CONSUMABLE=N]… [--expected DAY] [--dry-run] [--paper FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Asks for more of what is named, else of all that is short, on a numbered paper."),
         declareRequest, request, "--paper"},
        {"stock follow", "REQUEST [--expected DAY] [--close] [--note TEXT]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Notes what became of a request."), declareFollow, follow},
        {"stock requests", "[--open] [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists what was asked for, the newest first."), declareRequests, requests},
    };
    return rows;
}

} // namespace madoguchi
