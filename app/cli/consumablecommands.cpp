// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consumablerecords.h"

#include "app/cli/keys.h"
#include "app/cli/papers.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/consumables/consumablequestions.h"
#include "core/consumables/countstock.h"
#include "core/consumables/saveconsumable.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareConsumable(QCommandLineParser& parser)
{
    addOption(parser, "number", Cli::tr("Number of the consumable, where it changes"), "NUMBER");
    addOption(parser, "name", Cli::tr("Name of the consumable"), "NAME");
    addOption(parser, "unit", Cli::tr("What it is counted in"), "UNIT");
    addOption(parser, "place", Cli::tr("Place; a new one is made"), "NAME");
    addOption(parser, "reorder-level", Cli::tr("Below so many, more is to be ordered"), "N");
    addOption(parser, "barcode", Cli::tr("The maker's barcode on the box"), "CODE");
    addOption(parser, "note", Cli::tr("Note"), "TEXT");
}

void declareCountIn(QCommandLineParser& parser)
{
    addOption(parser, "count", Cli::tr("How many"), "N");
    addOption(parser, "note", Cli::tr("The supplier, the number of the delivery"), "TEXT");
}

void declareCountOut(QCommandLineParser& parser)
{
    addOption(parser, "to", Cli::tr("Person or section that gets it"), "PERSON");
    addOption(parser, "purpose", Cli::tr("What for"), "TEXT");
    addOption(parser, "no-receipt", Cli::tr("Without a receipt to sign"));
    addOption(parser, "receipt", Cli::tr("Write the receipt into this file"), "FILE.pdf");
}

void declareRecount(QCommandLineParser& parser)
{
    addOption(parser, "count", Cli::tr("How many there are"), "N");
}

void declareLimit(QCommandLineParser& parser)
{
    addOption(parser, "limit", Cli::tr("At most so many"), "N");
}

QString countText(const CountOutcome& outcome)
{
    QStringList lines;
    for (const CountOutcome::Item& item : outcome.items)
        lines << (item.isLow ? Cli::tr("%1: %2 there, below the reorder level") : Cli::tr("%1: %2 there"))
                     .arg(item.number, formatCount(item.stock));
    if (!outcome.document.isEmpty())
        lines << outcome.document;
    return lines.join(u'\n');
}

Result<Answer> counted(const Result<Performed<CountOutcome>>& done)
{
    if (!done)
        return done.refusal();
    QJsonObject json = done->outcome.toJson();
    json.insert(u"command"_s, done->commandId);
    return Answer{json, countText(done->outcome)};
}

/// A whole number, 0 or above.
std::optional<qint64> wholeNumber(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

Result<Answer> consumable(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name the consumable."));
    const QString number = run.words().first();
    const Result<ConsumableRecord> known = run.ask(FindConsumable{number});
    if (!known && !known.refusal().has(u"consumable.unknown"))
        return known.refusal();
    SaveConsumable verb;
    verb.values.number = number;
    if (known) {
        verb.id = known->id;
        verb.values = known->values;
        verb.seen = known->values;
    }
    const std::pair<const char*, QString*> texts[] = {{"number", &verb.values.number},   {"name", &verb.values.name},
                                                      {"unit", &verb.values.unit},       {"place", &verb.values.place},
                                                      {"barcode", &verb.values.barcode}, {"note", &verb.values.note}};
    for (const auto& [option, text] : texts) {
        if (run.isSet(option))
            *text = run.value(option);
    }
    if (run.isSet("reorder-level")) {
        const std::optional<qint64> level = wholeNumber(run.value("reorder-level"));
        if (!level)
            return Answer::wrongUsage(Cli::tr("--reorder-level takes a whole number."));
        verb.values.reorderLevel = *level;
    }
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    const QString text = done->outcome.document.isEmpty()
                             ? Cli::tr("Nothing was changed.")
                             : Cli::tr("Consumable %1 saved: %2").arg(verb.values.number, done->outcome.document);
    return Answer{QJsonObject{{u"consumable"_s, verb.values.number},
                              {u"edit"_s, done->outcome.document},
                              {u"command"_s, done->commandId}},
                  text};
}

Result<Answer> dropConsumable(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name the consumable."));
    const Result<ConsumableRecord> known = run.ask(FindConsumable{run.words().first()});
    if (!known)
        return known.refusal();
    const auto done = run.perform(WithdrawConsumable{known->id});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"consumable"_s, known->values.number},
                              {u"edit"_s, done->outcome.document},
                              {u"command"_s, done->commandId}},
                  Cli::tr("Consumable %1 is not kept any more: %2").arg(known->values.number, done->outcome.document)};
}

Result<Answer> countIn(CommandRun& run)
{
    const std::optional<qint64> count = wholeNumber(run.value("count"));
    if (run.words().size() != 1 || !count)
        return Answer::wrongUsage(Cli::tr("Name the consumable, and how many with --count."));
    const Result<ConsumableRecord> known = run.ask(FindConsumable{run.words().first()});
    if (!known)
        return known.refusal();
    return counted(run.perform(ReceiveConsumable{known->id, *count, run.value("note")}));
}

/// "C-0001=3" or "C-0001", which is one.
Result<IssueConsumables::Item> itemOf(CommandRun& run, const QString& word)
{
    const qsizetype sign = word.lastIndexOf(u'=');
    const QString number = sign < 0 ? word : word.left(sign);
    const std::optional<qint64> count = sign < 0 ? std::optional<qint64>(1) : wholeNumber(word.mid(sign + 1));
    const Result<ConsumableRecord> known = run.ask(FindConsumable{number});
    if (!known)
        return known.refusal();
    if (!count)
        return refused(u"consumable.bad-quantity"_s, known->values.number, {{u"quantity"_s, word.mid(sign + 1)}});
    return IssueConsumables::Item{known->id, *count};
}

Result<Answer> countOut(CommandRun& run)
{
    if (run.words().isEmpty() || !run.isSet("to"))
        return Answer::wrongUsage(Cli::tr("Name what is handed out, as C-0001=2, and to whom with --to."));
    const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("to")});
    if (!holder)
        return holder.refusal();
    IssueConsumables verb;
    verb.person = holder->person;
    verb.section = holder->section;
    verb.purpose = run.value("purpose");
    verb.hasReceipt = !run.isSet("no-receipt");
    for (const QString& word : run.words()) {
        const Result<IssueConsumables::Item> item = itemOf(run, word);
        if (!item)
            return item.refusal();
        verb.items << *item;
    }
    const auto done = run.perform(verb);
    if (done && verb.hasReceipt && run.isSet("receipt"))
        writeFreshPaper(run, done->outcome.document, run.value("receipt"));
    return counted(done);
}

Result<Answer> recount(CommandRun& run)
{
    const std::optional<qint64> count = wholeNumber(run.value("count"));
    if (run.words().size() != 1 || !count)
        return Answer::wrongUsage(Cli::tr("Name the consumable, and how many there are with --count."));
    const Result<ConsumableRecord> known = run.ask(FindConsumable{run.words().first()});
    if (!known)
        return known.refusal();
    return counted(run.perform(CorrectStock{known->id, *count}));
}

QJsonObject movementAsJson(const MovementRecord& movement)
{
    QJsonObject json{{u"kind"_s, movementKindCode(movement.kind)},
                     {u"quantity"_s, movement.quantity},
                     {u"stock"_s, movement.balance},
                     {u"at"_s, movement.at.toIso()},
                     {u"document"_s, movement.document}};
    if (!movement.recipient.isEmpty())
        json.insert(u"to"_s, movement.recipient);
    if (!movement.note.isEmpty())
        json.insert(u"note"_s, movement.note);
    return json;
}

Result<Answer> movements(CommandRun& run)
{
    const std::optional<int> limit = run.number("limit", 100);
    if (run.words().size() != 1 || !limit)
        return Answer::wrongUsage(Cli::tr("Name the consumable."));
    const Result<ConsumableRecord> known = run.ask(FindConsumable{run.words().first()});
    if (!known)
        return known.refusal();
    const Result<QList<MovementRecord>> book = run.ask(ListMovements{known->id, *limit});
    if (!book)
        return book.refusal();
    QList<QStringList> rows{{Cli::tr("At"), Cli::tr("Movement"), Cli::tr("Quantity"), Cli::tr("Stock"), Cli::tr("To"),
                             Cli::tr("Document"), Cli::tr("Note")}};
    for (const MovementRecord& movement : *book)
        rows << QStringList{formatInstant(movement.at),
                            wordOf(movement.kind),
                            QString::number(movement.quantity),
                            QString::number(movement.balance),
                            movement.recipient,
                            movement.document,
                            movement.note};
    return Answer{jsonList(*book, movementAsJson), textTable(rows)};
}

} // namespace

QJsonObject consumableAsJson(const ConsumableRecord& record)
{
    const ConsumableValues& values = record.values;
    QJsonObject json{{u"consumable"_s, values.number},
                     {u"name"_s, values.name},
                     {u"unit"_s, values.unit},
                     {u"stock"_s, record.stock},
                     {u"reorderLevel"_s, values.reorderLevel},
                     {u"low"_s, record.isLow()}};
    for (const auto& [key, text] : {std::pair(u"place"_s, values.place), std::pair(u"barcode"_s, values.barcode),
                                    std::pair(u"note"_s, values.note)}) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    return json;
}

QString consumableTable(const QList<ConsumableRecord>& records)
{
    QList<QStringList> rows{{Cli::tr("Number"), Cli::tr("Name"), Cli::tr("Stock"), Cli::tr("Unit"),
                             Cli::tr("Reorder level"), Cli::tr("Place")}};
    for (const ConsumableRecord& record : records) {
        const ConsumableValues& values = record.values;
        rows << QStringList{values.number,
                            values.name,
                            record.isLow() ? Cli::tr("%1 (low)").arg(record.stock) : QString::number(record.stock),
                            values.unit,
                            QString::number(values.reorderLevel),
                            values.place};
    }
    return textTable(rows);
}

std::span<const CommandRow> consumableCommands()
{
    static constexpr CommandRow rows[] = {
        {"consumable",
         "NUMBER [--number NUMBER] [--name NAME] [--unit UNIT] [--place NAME] [--reorder-level N] [--barcode CODE] "
         "[--note TEXT]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Enters a consumable, or changes it; how much there is, is only counted."),
         declareConsumable, consumable},
        {"drop-consumable", "NUMBER",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "A consumable of which nothing is left is not kept any more."), nullptr,
         dropConsumable},
        {"count-in", "NUMBER --count N [--note TEXT]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Counts a delivery of a consumable in."), declareCountIn, countIn},
        {"count-out", "NUMBER[=N]… --to PERSON|SECTION [--purpose TEXT] [--no-receipt] [--receipt FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Counts consumables out to a person or a section, with a receipt."),
         declareCountOut, countOut, "--receipt"},
        {"recount", "NUMBER --count N",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Corrects how much there is, after counting; --reason says why it differs."),
         declareRecount, recount},
        {"movements", "NUMBER [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "The book of a consumable: what came and went, the newest first."),
         declareLimit, movements},
    };
    return rows;
}

} // namespace madoguchi
