// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/texttable.h"
#include "core/base/isoday.h"
#include "core/erasure/eraseperson.h"
#include "core/erasure/sweeprecord.h"
#include "core/exchange/recordtables.h"
#include "ui/text/fieldwords.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// ---- whose time is up

QJsonObject erasureStatusJson(const ErasureStatus& status)
{
    QJsonArray problems;
    for (const Problem& problem : status.problems)
        problems << problem.code;
    return {{u"record"_s, QString::number(status.person.value())},
            {u"key"_s, status.key},
            {u"name"_s, status.name},
            {u"section"_s, status.section},
            {u"left"_s, isoDay(status.leftOn)},
            {u"last"_s, isoDay(status.lastOn)},
            {u"possible"_s, isoDay(status.possibleOn)},
            {u"problems"_s, problems}};
}

Result<Answer> peopleDue(CommandRun& run)
{
    const Result<QList<ErasureStatus>> due = run.ask(ListErasable{});
    if (!due)
        return due.refusal();
    QJsonArray array;
    QList<QStringList> table{{Cli::tr("Record"), Cli::tr("Key"), Cli::tr("Name"), Cli::tr("Section"),
                              Cli::tr("Last thing"), Cli::tr("Possible since"), Cli::tr("Open")}};
    for (const ErasureStatus& status : *due) {
        array << erasureStatusJson(status);
        table << QStringList{QString::number(status.person.value()),
                             status.key,
                             status.name,
                             status.section,
                             formatDay(status.lastOn),
                             formatDay(status.possibleOn),
                             status.problems.isEmpty() ? QString() : Cli::tr("yes")};
    }
    return Answer{array, table.size() > 1 ? textTable(table) : Cli::tr("Nobody’s time is up.")};
}

// ---- erasing somebody

void declareErase(QCommandLineParser& parser)
{
    addOption(parser, "record", Cli::tr("Instead of the key: the number of the record, as people due shows it"), "ID");
    addOption(parser, "dry-run", Cli::tr("Shows what would be erased, and changes nothing"));
}

Result<PersonId> whoIsMeant(CommandRun& run)
{
    if (run.isSet("record"))
        return PersonId(run.value("record").toLongLong());
    return run.ask(FindToErase{run.words().value(0), run.value("id")});
}

QJsonObject erasedRowsJson(const QList<ErasedRows>& rows)
{
    QJsonObject json;
    for (const ErasedRows& each : rows)
        json.insert(each.table, each.count);
    return json;
}

Answer erasurePreviewAnswer(const PreviewErasure::Answer& preview)
{
    QJsonObject json = erasureStatusJson(preview.status);
    json.insert(u"rows"_s, erasedRowsJson(preview.rows));
    json.insert(u"words"_s, preview.words);
    json.insert(u"staying"_s, erasedRowsJson(preview.staying));
    QList<std::pair<QString, QString>> lines{
        {Cli::tr("Person"), QString(preview.status.key + u' ' + preview.status.name).trimmed()},
        {Cli::tr("Last thing"), formatDay(preview.status.lastOn)},
        {Cli::tr("Possible since"), formatDay(preview.status.possibleOn)}};
    for (const ErasedRows& each : preview.rows)
        lines << std::pair{Cli::tr("Would be erased"), tableWord(each.table) + u": "_s + formatCount(each.count)};
    if (preview.words > 0)
        lines << std::pair{Cli::tr("Would be erased"),
                           Cli::tr("%n text(s) of other operations that name the person", nullptr, int(preview.words))};
    for (const ErasedRows& each : preview.staying)
        lines << std::pair{Cli::tr("Would stay, and names the person"),
                           tableWord(each.table) + u": "_s + formatCount(each.count)};
    for (const Problem& problem : preview.status.problems)
        lines << std::pair{Cli::tr("refused"), sentence(problem)};
    return {json, labelledLines(lines)};
}

Result<Answer> sweptAnswer(CommandRun& run, QJsonObject json, const QString& text)
{
    const Result<bool> swept = sweepRecord(**run.desk());
    json.insert(u"swept"_s, swept.valueOr(false));
    if (!swept || !*swept)
        run.console().message(Cli::tr(
            "What was erased may still stand in unused places of the file. Close the other programs that have the "
            "record open, then run: people sweep"));
    return Answer{json, text};
}

Result<Answer> erasePerson(CommandRun& run)
{
    if (run.words().size() != (run.isSet("record") ? 0 : 1))
        return Answer::wrongUsage(Cli::tr("Name one person, by staff number, user name or --record."));
    const Result<PersonId> person = whoIsMeant(run);
    if (!person)
        return person.refusal();
    if (run.isSet("dry-run")) {
        const Result<PreviewErasure::Answer> preview = run.ask(PreviewErasure{*person, &recordTables()});
        return preview ? Result<Answer>(erasurePreviewAnswer(*preview)) : Result<Answer>(preview.refusal());
    }
    const auto done = run.perform(ErasePerson{*person, &recordTables()});
    if (!done)
        return done.refusal();
    const QJsonObject json{{u"record"_s, QString::number(person->value())},
                           {u"rows"_s, erasedRowsJson(done->outcome.rows)},
                           {u"values"_s, done->outcome.values},
                           {u"words"_s, done->outcome.words.size()},
                           {u"command"_s, done->commandId}};
    return sweptAnswer(
        run, json,
        Cli::tr("Erased. %n value(s) were taken out of the journal as well. It cannot be undone. Backups and "
                "exports made before still hold everything: let them expire.",
                nullptr, int(done->outcome.values)));
}

Result<Answer> sweepFile(CommandRun& run)
{
    if (const Result<Desk*> desk = run.desk(); !desk)
        return desk.refusal();
    const Result<bool> swept = sweepRecord(**run.desk());
    if (!swept)
        return swept.refusal();
    return Answer{QJsonObject{{u"swept"_s, *swept}},
                  *swept ? Cli::tr("Nothing that was erased is left in the file.")
                         : Cli::tr("Another program still reads the record. Close it, then run: people sweep")};
}

} // namespace

std::span<const CommandRow> erasureCommands()
{
    static constexpr CommandRow rows[] = {
        {"people due", "", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the people whose data may be erased by now."),
         nullptr, peopleDue},
        {"people erase", "PERSON | --record ID [--dry-run]",
         QT_TRANSLATE_NOOP(
             "madoguchi::Cli",
             "Erases what the record holds of somebody whose time is up, for good; needs --reason and --authority."),
         declareErase, erasePerson},
        {"people sweep", "",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Takes what was erased out of unused places of the record’s file."),
         nullptr, sweepFile},
    };
    return rows;
}

} // namespace madoguchi
