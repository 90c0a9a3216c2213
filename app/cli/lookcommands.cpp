// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/carerecords.h"
#include "app/cli/commandrun.h"
#include "app/cli/consumablerecords.h"
#include "app/cli/journaltext.h"
#include "app/cli/keys.h"
#include "app/cli/kitrecords.h"
#include "app/cli/records.h"
#include "app/cli/returnoptions.h"
#include "core/consumables/consumablequestions.h"
#include "core/desk/journalquestions.h"
#include "core/loans/reservationquestions.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> showAsset(CommandRun& run, AssetId id)
{
    const Result<AssetRecord> asset = run.ask(AskAsset{id});
    if (!asset)
        return asset.refusal();
    const Result<AssetCare> care = run.ask(AskAssetCare{id});
    if (!care)
        return care.refusal();
    QJsonObject json = assetAsJson(*asset);
    QString text = assetText(*asset);
    if (const std::optional<ReturnFound>& found = care->lastReturn) {
        json.insert(u"lastReturn"_s, returnAsJson(*found));
        if (const QString condition = conditionText(*found); !condition.isEmpty())
            text += u'\n' + Cli::tr("Came back on %1: %2").arg(formatInstant(found->at), condition);
    }
    insertCare(json, *care);
    if (const QString been = careText(*care, (*run.desk())->clock().today()); !been.isEmpty())
        text += u"\n\n"_s + been;
    return Answer{json, text};
}

QList<Problem> problemsOf(const QList<LoanProblem>& found)
{
    QList<Problem> problems;
    for (const LoanProblem& one : found)
        problems << one.problem;
    return problems;
}

Result<Answer> showPerson(CommandRun& run, PersonId id)
{
    const Result<PersonDesk> person = run.ask(AskPersonDesk{id});
    if (!person)
        return person.refusal();
    QJsonObject json = personAsJson(person->person, (*run.desk())->clock().today());
    json.insert(u"loans"_s, jsonList(person->loans, loanAsJson));
    if (!person->reservations.isEmpty())
        json.insert(u"reservations"_s, jsonList(person->reservations, reservationAsJson));
    json.insert(u"overdue"_s, person->overdue);
    if (!person->openAccessories.isEmpty())
        json.insert(u"openAccessories"_s, jsonList(person->openAccessories, loanAsJson));
    if (!person->problems.isEmpty())
        json.insert(u"problems"_s, problemsJson(problemsOf(person->problems)));
    QString text = personText(person->person);
    for (const LoanProblem& problem : person->problems)
        text += u'\n' + sentence(problem.problem);
    const QList<LoanRecord> loans = person->loans + person->openAccessories;
    if (!loans.isEmpty())
        text += u"\n\n"_s + loanTableText(loans, (*run.desk())->clock().today());
    if (!person->reservations.isEmpty())
        text += u"\n\n"_s + reservationTableText(person->reservations);
    return Answer{json, text};
}

Result<Answer> showDocument(CommandRun& run, const QString& number)
{
    const Result<DocumentRecord> document = run.ask(FindDocument{number});
    if (!document)
        return document.refusal();
    QJsonObject json = documentAsJson(*document);
    json.insert(u"type"_s, u"document"_s);
    QString text = documentText(*document);
    const bool isOfReservation =
        document->kind == DocumentKind::Reservation || document->kind == DocumentKind::PickUpSlip;
    if (const auto reservation = run.ask(AskReservation{number, {}}); isOfReservation && reservation) {
        json.insert(u"reservation"_s, reservationAsJson(*reservation));
        text += u"\n\n"_s + reservationTableText({*reservation});
    }
    return Answer{json, text};
}

Result<Answer> showKit(CommandRun& run, const QString& number)
{
    const Result<KitRecord> kit = run.ask(FindKit{number});
    if (!kit)
        return kit.refusal();
    QJsonObject json = kitAsJson(*kit);
    json.insert(u"type"_s, u"kit"_s);
    return Answer{json, kitText(*kit)};
}

Result<Answer> showConsumable(CommandRun& run, const QString& key)
{
    const Result<ConsumableRecord> record = run.ask(FindConsumable{key});
    if (!record)
        return record.refusal();
    QJsonObject json = consumableAsJson(*record);
    json.insert(u"type"_s, u"consumable"_s);
    return Answer{json, consumableTable({*record})};
}

Result<Answer> showName(CommandRun& run, const CodeMatch& match)
{
    const Result<FoundThing> thing = run.ask(DescribeMatch{match});
    if (!thing)
        return thing.refusal();
    return Answer{foundAsJson(*thing), foundTable({*thing})};
}

Result<Answer> showMatch(CommandRun& run, const CodeMatch& match, const QString& key)
{
    switch (match.meaning) {
    case CodeMeaning::Asset:
        return showAsset(run, AssetId(match.id));
    case CodeMeaning::Person:
        return showPerson(run, PersonId(match.id));
    case CodeMeaning::Document:
        return showDocument(run, key);
    case CodeMeaning::Kit:
        return showKit(run, key);
    case CodeMeaning::Consumable:
        return showConsumable(run, key);
    case CodeMeaning::Place:
    case CodeMeaning::Operator:
    case CodeMeaning::Kind:
    case CodeMeaning::Section:
        break;
    }
    return showName(run, match);
}

Result<Answer> showRecord(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one thing to show."));
    const QString key = run.words().first();
    const Result<CodeMatch> match = run.ask(MeaningOfKey{key});
    return match ? showMatch(run, *match, key) : Result<Answer>(match.refusal());
}

void declareMost(QCommandLineParser& parser)
{
    addOption(parser, "limit", Cli::tr("At most so many"), "N");
}

Result<Answer> find(CommandRun& run)
{
    const std::optional<int> limit = run.number("limit", 50);
    if (run.words().isEmpty() || !limit)
        return Answer::wrongUsage(Cli::tr("Say what to find."));
    const Result<QList<FoundThing>> found = run.ask(FindEverything{run.words().join(u' '), *limit + 1});
    if (!found)
        return found.refusal();
    const QList<FoundThing> things = found->mid(0, *limit);
    if (found->size() > *limit)
        run.console().message(Cli::tr("There are more than %1: --limit N lists more.").arg(formatCount(*limit)));
    QString text = things.isEmpty() ? Cli::tr("Nothing found.") : foundTable(things);
    if (!things.isEmpty() && things.first().isNear)
        text = Cli::tr("Nothing is written so. This comes near:") + u"\n\n"_s + text;
    return Answer{jsonList(things, foundAsJson), text};
}

Result<Answer> history(CommandRun& run)
{
    const std::optional<int> limit = run.number("limit", 1000);
    if (run.words().size() != 1 || !limit)
        return Answer::wrongUsage(Cli::tr("Name one thing whose history to tell."));
    const Result<CodeMatch> match = run.ask(MeaningOfKey{run.words().first()});
    if (!match)
        return match.refusal();
    const auto entries = run.ask(HistoryOf{match->id, std::nullopt, *limit});
    if (!entries)
        return entries.refusal();
    return Answer{entriesJson(*entries), entriesText(*entries)};
}

} // namespace

std::span<const CommandRow> lookCommands()
{
    static constexpr CommandRow rows[] = {
        {"show", "KEY",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Shows whatever a scanner can read: an item, a person, a document, a kit, a place."),
         nullptr, showRecord},
        {"find", "TEXT… [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Searches items, people, documents, kits, places, types and sections, the best hit first."),
         declareMost, find},
        {"history", "KEY [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Every journal entry that touched it, the newest first."), declareMost,
         history},
    };
    return rows;
}

} // namespace madoguchi
