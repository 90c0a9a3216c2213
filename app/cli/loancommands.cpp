// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/papers.h"
#include "app/cli/records.h"
#include "app/cli/returnoptions.h"
#include "app/cli/texttable.h"
#include "core/base/uuid7.h"
#include "core/desk/documents.h"
#include "core/exchange/recordtables.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "core/loans/undo.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// What does not stop a handover but should be told.
QList<Problem> warningsOf(const QList<LoanProblem>& problems)
{
    QList<Problem> warnings;
    for (const LoanProblem& p : problems) {
        if (!p.isBlocking)
            warnings << p.problem;
    }
    return warnings;
}

void tell(CommandRun& run, const QList<Problem>& problems)
{
    for (const Problem& problem : problems)
        run.console().message(sentence(problem));
}

// ---- lend

QString personKey(CommandRun& run, PersonId id)
{
    const Result<PersonRecord> person = id.isValid() ? run.ask(AskPerson{id}) : Result<PersonRecord>(Refusal());
    return person ? person->key() : QString();
}

void declareLend(QCommandLineParser& parser)
{
    addOption(parser, "to", Cli::tr("Who borrows: a person's number, user name or card, or a section's exact name"),
              "PERSON|SECTION");
    addOption(parser, "due",
              Cli::tr("When it has to be back: 2026-04-01, R8.4.1, 2026-04-01T17:00, 12/25, +14, 2w, fri, eom"),
              "DATE");
    declareProxy(parser);
    addOption(parser, "substitute-for", Cli::tr("The item that is away and that this one is lent for"), "ITEM");
    addOption(parser, "purpose", Cli::tr("What it is for; printed on the receipt"), "TEXT");
    addOption(parser, "despite-reservation", Cli::tr("Also what is reserved for somebody else; say why with --reason"));
    addOption(parser, "receipt", Cli::tr("Write the receipt as PDF"), "FILE.pdf");
}

struct LendPlan {
    HandOver verb;
    QString holder; ///< staff number, user name or name of the section
    QString name;   ///< of the person or section
    QList<Problem> warnings;
};

Result<Done> addHolder(CommandRun& run, LendPlan& plan)
{
    const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("to")});
    if (!holder)
        return holder.refusal();
    plan.verb.person = holder->person;
    plan.verb.section = holder->section;
    plan.holder = plan.name = run.value("to");
    if (!holder->person.isValid())
        return Done{};
    const Result<PersonDesk> person = run.ask(AskPersonDesk{holder->person});
    if (!person)
        return person.refusal();
    plan.holder = person->person.key();
    plan.name = person->person.values.name;
    plan.warnings = warningsOf(person->problems);
    return Done{};
}

Result<LendPlan> planLend(CommandRun& run)
{
    LendPlan plan;
    if (const Result<Done> added = addHolder(run, plan); !added)
        return added.refusal();
    const Result<QList<AssetId>> items = run.ask(AssetsByKey{run.words(), KitUse::Lend});
    if (!items)
        return items.refusal();
    plan.verb.items = *items;
    if (run.isSet("despite-reservation"))
        plan.verb.despite = *items;
    const Result<std::optional<LoanDue>> due = dueOption(run);
    if (!due)
        return due.refusal();
    plan.verb.due = *due;
    plan.verb.proxy = proxyOption(run);
    if (run.isSet("substitute-for")) {
        const Result<QList<AssetId>> away = run.ask(AssetsByKey{{run.value("substitute-for")}});
        if (!away)
            return away.refusal();
        plan.verb.standsInFor = away->first();
    }
    plan.verb.purpose = run.value("purpose");
    return plan;
}

/// Told before the handover, while the record still says it; keyed by asset.
QHash<AssetId, QList<Problem>> itemWarnings(CommandRun& run, const LendPlan& plan)
{
    QHash<AssetId, QList<Problem>> warnings;
    const QList<LoanProblem> ofDue =
        plan.verb.due ? problemsOfDue(*plan.verb.due, (*run.desk())->clock().today(), {}) : QList<LoanProblem>();
    for (AssetId id : plan.verb.items) {
        warnings[id] = warningsOf(ofDue);
        const Result<AssetDesk> asset = run.ask(AskAssetDesk{id});
        if (asset)
            warnings[id] << warningsOf(problemsOfLease(asset->asset, plan.verb.due.value_or(asset->usualDue)));
        if (asset && !asset->openAccessories.isEmpty())
            warnings[id] << Problem{u"asset.open-accessories"_s,
                                    asset->asset.values.assetNo,
                                    {{u"accessories"_s, asset->openAccessories.join(u", "_s)}}};
    }
    return warnings;
}

/// Who has what was handed over under this id before: as it was done then, whatever the words mean by now.
void takeStoredHolder(CommandRun& run, const QString& receipt, LendPlan& plan)
{
    const Result<DocumentRecord> document = run.ask(FindDocument{receipt});
    if (!document)
        return;
    plan.holder = document->person.isValid() ? personKey(run, document->person) : document->sectionName;
    plan.name = document->person.isValid() ? document->personName : document->sectionName;
    plan.warnings.clear();
}

Result<Answer> lend(CommandRun& run)
{
    if (run.words().isEmpty() || !run.isSet("to"))
        return Answer::wrongUsage(Cli::tr("Name who borrows with --to, and at least one item."));
    Result<LendPlan> plan = planLend(run);
    if (!plan)
        return plan.refusal();
    QHash<AssetId, QList<Problem>> warnings = itemWarnings(run, *plan);
    const Result<Performed<HandOverOutcome>> done = run.perform(plan->verb);
    if (!done)
        return done.refusal();
    const HandOverOutcome& outcome = done->outcome;
    if (done->isRepeat) {
        takeStoredHolder(run, outcome.document, *plan);
        warnings.clear();
    }
    QJsonArray items;
    QList<QStringList> rows{{Cli::tr("Asset no."), Cli::tr("Due")}};
    for (const HandedOverItem& item : outcome.items) {
        items << QJsonObject{{u"asset"_s, item.assetNo},
                             {u"person"_s, plan->holder},
                             {u"due"_s, dueText(item.due)},
                             {u"problems"_s, problemsJson(warnings.value(item.asset))}};
        rows << QStringList{item.assetNo, formatDue(item.due)};
        tell(run, warnings.value(item.asset));
    }
    tell(run, plan->warnings);
    if (run.isSet("receipt"))
        writeFreshPaper(run, outcome.document, run.value("receipt"));
    return Answer{QJsonObject{{u"document"_s, outcome.document},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat},
                              {u"problems"_s, problemsJson(plan->warnings)},
                              {u"items"_s, items}},
                  Cli::tr("Handed over to %1, receipt %2.").arg(plan->name, outcome.document) + u'\n' +
                      textTable(rows)};
}

// ---- take-back

void declareTakeBack(QCommandLineParser& parser)
{
    addOption(parser, "missing", Cli::tr("An accessory that did not come with it; may be given several times"),
              "ITEM:ACCESSORY");
    declareChecks(parser);
    addOption(parser, "condition",
              Cli::tr("What is to be noted on its condition, printed on the slip; may be given several times"),
              "[ITEM:]TEXT");
    addOption(parser, "by",
              Cli::tr("Who brings it: a name, or the number, user name or card of a person; else the slip has a blank"),
              "NAME");
    addOption(parser, "accessory",
              Cli::tr("Of an item that is back already, this accessory comes now; may be given several times"), "NAME");
    addOption(parser, "receipt", Cli::tr("Write the return slip as PDF; several get their number before the ending"),
              "FILE.pdf");
}

/// The items as the words name them, with what is missing from each; nothing when a --missing names no such item.
std::optional<QList<ReturnedItem>> returnedItems(CommandRun& run, const QList<AssetId>& ids)
{
    QList<ReturnedItem> items;
    for (AssetId id : ids)
        items << ReturnedItem{id, {}, {}};
    for (const QString& text : run.values("missing")) {
        const NamedItem named = namedItem(run, text, items);
        if (!named.item)
            return std::nullopt;
        named.item->missing << named.rest;
    }
    return items;
}

/// What was missing at the return and comes now.
Result<Answer> takeBackAccessories(CommandRun& run, const QList<AssetId>& ids)
{
    const QStringList others{u"missing"_s, u"receipt"_s, u"check"_s, u"picture"_s, u"condition"_s, u"by"_s};
    if (ids.size() != 1 ||
        std::any_of(others.begin(), others.end(), [&](const QString& option) { return run.isSet(qPrintable(option)); }))
        return Answer::wrongUsage(Cli::tr("--accessory takes one item, and no other option of a return."));
    const QStringList names = run.values("accessory");
    const Result<Performed<TakeBackAccessories::Outcome>> done = run.perform(TakeBackAccessories{ids.first(), names});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"asset"_s, run.words().first()},
                              {u"accessories"_s, QJsonArray::fromStringList(names)},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat}},
                  Cli::tr("Of %1 has come: %2.").arg(run.words().first(), names.join(u", "_s))};
}

QList<Problem> problemsOfItem(const TakenBackItem& item)
{
    QList<Problem> problems;
    if (item.wasOverdue)
        problems << Problem{u"asset.was-overdue"_s, item.assetNo, {{u"due"_s, item.due.day.toString(Qt::ISODate)}}};
    if (!item.missing.isEmpty())
        problems << Problem{
            u"asset.open-accessories"_s, item.assetNo, {{u"accessories"_s, item.missing.join(u", "_s)}}};
    return problems << problemsOfChecks(item.assetNo, item.checks);
}

Answer takeBackAnswer(CommandRun& run, const Performed<TakeBackOutcome>& done, const QStringList& pictures)
{
    const TakeBackOutcome& outcome = done.outcome;
    QJsonArray items;
    QList<QStringList> rows{{Cli::tr("Asset no."), Cli::tr("From", "whom"), Cli::tr("Due")}};
    for (const TakenBackItem& item : outcome.items) {
        const QString person = personKey(run, item.person);
        QJsonObject json{{u"asset"_s, item.assetNo},
                         {u"person"_s, person},
                         {u"due"_s, dueText(item.due)},
                         {u"missing"_s, QJsonArray::fromStringList(item.missing)},
                         {u"problems"_s, problemsJson(problemsOfItem(item))}};
        if (!item.checks.isEmpty())
            json.insert(u"checks"_s, checksOf(item.checks));
        if (!item.conditionNote.isEmpty())
            json.insert(u"condition"_s, item.conditionNote);
        items << json;
        rows << QStringList{item.assetNo, person, formatDue(item.due)};
        tell(run, problemsOfItem(item));
    }
    QJsonObject json{{u"document"_s, outcome.documents.value(0)},
                     {u"documents"_s, QJsonArray::fromStringList(outcome.documents)},
                     {u"command"_s, done.commandId},
                     {u"repeat"_s, done.isRepeat},
                     {u"items"_s, items}};
    if (!pictures.isEmpty())
        json.insert(u"pictures"_s, QJsonArray::fromStringList(pictures));
    QString text =
        Cli::tr("Taken back, return slip %1.").arg(outcome.documents.join(u", "_s)) + u'\n' + textTable(rows);
    if (!pictures.isEmpty())
        text += u'\n' + Cli::tr("%n picture(s) kept.", nullptr, int(pictures.size()));
    return {json, text};
}

Result<Answer> takeBack(CommandRun& run)
{
    if (run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("Name at least one item."));
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words(), KitUse::TakeBack});
    if (!ids)
        return ids.refusal();
    if (run.isSet("accessory"))
        return takeBackAccessories(run, *ids);
    std::optional<QList<ReturnedItem>> items = returnedItems(run, *ids);
    if (!items)
        return Answer::wrongUsage(Cli::tr("--missing names one of the items, a colon and the accessory."));
    if (!noteChecks(run, *items))
        return Answer::wrongUsage(Cli::tr(
            "--check names one of the items and a colon, then a check point, an equals sign and what is wrong."));
    if (!noteConditions(run, *items))
        return Answer::wrongUsage(Cli::tr("--condition names one of the items, a colon and what is to be noted."));
    const std::optional<QList<ReturnedPicture>> pictures = returnedPictures(run, *items);
    if (!pictures)
        return Answer::wrongUsage(Cli::tr("--picture names one of the items, a colon and the file."));
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    const std::optional<Proxy> brings = run.isSet("by") ? std::optional(Proxy{run.value("by"), {}, {}}) : std::nullopt;
    const Result<Performed<TakeBackOutcome>> done = run.perform(TakeBack{*items, true, brings}, *order);
    if (!done)
        return done.refusal();
    if (run.isSet("receipt"))
        writeFreshPapers(run, done->outcome.documents, run.value("receipt"));
    return takeBackAnswer(run, *done, keepPictures(run, *pictures, done->outcome, *order));
}

// ---- undo

QJsonArray reversedJson(const UndoOutcome& outcome)
{
    QJsonArray array;
    for (qsizetype i = 0; i < outcome.commands.size(); ++i)
        array << QJsonObject{{u"command"_s, outcome.commands.at(i)}, {u"verb"_s, outcome.verbs.value(i)}};
    return array;
}

/// What was reversed beside what the document records is said too.
QString undoneText(const UndoOutcome& outcome)
{
    const bool isNumbered = !outcome.documents.isEmpty();
    const QString text =
        Cli::tr("Undone: %1.").arg(isNumbered ? outcome.documents.join(u", "_s) : verbWord(outcome.verbs.value(0)));
    if (outcome.verbs.size() < 2)
        return text;
    QStringList words;
    for (const QString& verb : outcome.verbs)
        words << verbWord(verb);
    return text + u'\n' + Cli::tr("With it, the newest first: %1.").arg(words.join(u", "_s));
}

Result<Answer> undo(CommandRun& run)
{
    if (run.words().size() != 1 || run.value("reason").trimmed().isEmpty())
        return Answer::wrongUsage(Cli::tr("Name one document or command, and say why with --reason."));
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    Undo verb;
    // What has no number of its own has the id that its command answered.
    const QString& what = run.words().first();
    (isUuid(what) ? verb.commandId : verb.document) = what;
    verb.tables = &recordTables();
    const Result<Performed<UndoOutcome>> done = performUndo(**run.desk(), verb, *order);
    if (!done)
        return done.refusal();
    run.tellRepeat(done->isRepeat);
    const UndoOutcome& outcome = done->outcome;
    QList<Problem> left;
    for (const QString& name : outcome.left)
        left << Problem{u"undo.left-standing"_s, name, {}};
    tell(run, left);
    return Answer{QJsonObject{{u"undone"_s, QJsonArray::fromStringList(outcome.documents)},
                              {u"document"_s, outcome.documents.value(0)},
                              {u"command"_s, done->commandId},
                              {u"commands"_s, reversedJson(outcome)},
                              {u"left"_s, QJsonArray::fromStringList(outcome.left)}},
                  undoneText(outcome)};
}

} // namespace

std::span<const CommandRow> loanCommands()
{
    static constexpr CommandRow rows[] = {
        {"lend",
         "--to PERSON|SECTION ITEM… [--due DATE[THH:MM]] [--proxy NAME] [--basis TEXT] [--purpose TEXT] "
         "[--authority TEXT] [--substitute-for ITEM] [--despite-reservation --reason TEXT] [--receipt FILE.pdf] [--id "
         "UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Hands items over to a person or a section, with one receipt for all of them."),
         declareLend, lend, "--receipt"},
        {"take-back",
         "ITEM… [--missing ITEM:ACCESSORY]… [--check [ITEM:]POINT=TEXT]… [--condition [ITEM:]TEXT]… "
         "[--picture [ITEM:]FILE]… [--by NAME] [--accessory NAME]… [--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Takes items back from whoever holds them."), declareTakeBack, takeBack,
         "--receipt"},
        {"undo", "DOCUMENT|COMMAND --reason TEXT [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Reverses what a document or a command records; the record keeps both."),
         nullptr, undo},
    };
    return rows;
}

} // namespace madoguchi
