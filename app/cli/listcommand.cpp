// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consumablerecords.h"
#include "app/cli/keys.h"
#include "app/cli/kindoptions.h"
#include "app/cli/kitrecords.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/listfilter.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/consumables/consumablequestions.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/personorder.h"
#include "core/ledger/savedsearches.h"
#include "core/loans/lendingrules.h"
#include "core/loans/reservationquestions.h"
#include "ui/text/formats.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareFilters(QCommandLineParser& parser)
{
    addOption(parser, "overdue", Cli::tr("Only what is overdue"));
    addOption(parser, "person", Cli::tr("Of this person or section only"), "PERSON");
    addOption(parser, "status",
              Cli::tr("Of this status only: available, out, on-loan, due-today, overdue, needs-reset …; for loans also "
                      "returned, missing, sent; for people on-loan, blocked; for reservations today, not-fetched, "
                      "to-prepare, over; for consumables low; or as lists and papers call it"),
              "STATUS");
    addOption(parser, "kind", Cli::tr("Items of this type only"), "NAME");
    addOption(parser, "place", Cli::tr("Items of this place only"), "NAME");
    addOption(parser, "section", Cli::tr("People of this section, or items it holds, only"), "NAME");
    declareKana(parser);
    addOption(parser, "lease-within", Cli::tr("Only what is leased for so many more days or less"), "DAYS");
    addOption(parser, "search", Cli::tr("As this saved search narrows items or people down"), "NAME");
    addOption(parser, "limit", Cli::tr("At most so many (100)"), "N");
}

/// A list that goes on says so.
void tellRest(CommandRun& run, qsizetype shown, qsizetype all)
{
    if (shown < all)
        run.console().message(Cli::tr("%1 of %2 shown. More with --limit.").arg(shown).arg(all));
}

template<class Id>
QList<Id> firstIds(const RowIds& rows, int limit)
{
    QList<Id> ids;
    for (qsizetype i = 0; i < qsizetype(rows->size()) && i < limit; ++i)
        ids << Id((*rows)[size_t(i)]);
    return ids;
}

Result<Answer> listAssets(CommandRun& run, const ListFilter& filter)
{
    AssetOrder order;
    if (run.isSet("search")) {
        const Result<SavedSearch> search = run.ask(FindSavedSearch{u"assets"_s, run.value("search")});
        if (!search)
            return search.refusal();
        order.filter = assetFilterFrom(search->filter);
    }
    if (!filter.words.isEmpty())
        order.filter.words = filter.words;
    if (filter.kind.isValid())
        order.filter.kind = filter.kind;
    if (filter.place.isValid())
        order.filter.place = filter.place;
    if (filter.section.isValid())
        order.filter.section = filter.section;
    order.filter.person = filter.person;
    if (run.isSet("lease-within")) {
        const std::optional<int> days = run.count("lease-within", 0);
        if (!days)
            return badChoice(run, "lease-within", u"90"_s);
        order.filter.leaseWithin = *days;
        order.sort = AssetSort::LeaseEnd;
    }
    if (filter.isOverdue)
        order.filter.statuses << AssetStatus::Overdue;
    if (!filter.status.isEmpty()) {
        const Result<QString> state = stateOption(run, StatedList::Assets);
        if (!state)
            return state.refusal();
        order.filter.statuses << statusesOfState(*state);
    }
    const Result<RowIds> rows = run.ask(order);
    if (!rows)
        return rows.refusal();
    const Result<QList<AssetRecord>> assets = run.ask(AskAssets{firstIds<AssetId>(*rows, filter.limit)});
    if (!assets)
        return assets.refusal();
    tellRest(run, assets->size(), qsizetype((*rows)->size()));
    return Answer{jsonList(*assets, assetAsJson), assetTable(*assets)};
}

/// Of the people that the other options leave, those to whom nothing is lent, with the reason.
Result<Answer> listBlocked(CommandRun& run, const RowIds& rows, int limit)
{
    const Result<QList<PersonBlock>> blocks = run.ask(ListBlocks{});
    if (!blocks)
        return blocks.refusal();
    QSet<qint64> among;
    for (size_t i = 0; i < rows->size(); ++i)
        among << (*rows)[i];
    QList<PersonBlock> shown;
    QList<PersonId> ids;
    qsizetype all = 0;
    for (const PersonBlock& block : *blocks) {
        if (!among.contains(block.person.value()) || ++all > limit)
            continue;
        shown << block;
        ids << block.person;
    }
    const Result<QList<PersonRecord>> people = run.ask(AskPeople{ids});
    if (!people)
        return people.refusal();
    tellRest(run, shown.size(), all);
    QJsonArray json;
    QList<QStringList> table{
        {Cli::tr("Staff no."), Cli::tr("Name"), Cli::tr("Section"), Cli::tr("Blocked since"), Cli::tr("Reason")}};
    for (const PersonBlock& block : std::as_const(shown)) {
        const auto person = std::find_if(people->begin(), people->end(),
                                         [&](const PersonRecord& one) { return one.id == block.person; });
        if (person == people->end())
            continue;
        QJsonObject row = personAsJson(*person, (*run.desk())->clock().today());
        row.insert(u"blockedSince"_s, block.since.toIso());
        row.insert(u"reason"_s, block.reason);
        json << row;
        table << QStringList{person->key(), person->values.name, person->values.section, formatInstant(block.since),
                             block.reason};
    }
    return Answer{json, textTable(table)};
}

Result<Answer> listPeople(CommandRun& run, const ListFilter& filter)
{
    PersonOrder order;
    if (run.isSet("search")) {
        const Result<SavedSearch> search = run.ask(FindSavedSearch{u"people"_s, run.value("search")});
        if (!search)
            return search.refusal();
        order.filter = personFilterFrom(search->filter);
    }
    if (!filter.words.isEmpty())
        order.filter.words = filter.words;
    if (filter.section.isValid())
        order.filter.section = filter.section;
    const Result<std::optional<KanaRow>> kana = readKana(run);
    if (!kana)
        return kana.refusal();
    if (*kana)
        order.filter.kana = *kana;
    const Result<QString> state = stateOption(run, StatedList::People);
    if (!state)
        return state.refusal();
    if (*state == u"on-loan")
        order.filter.isHoldingOnly = order.filter.isWithLeft = true; // as the page of users
    const Result<RowIds> rows = run.ask(order);
    if (!rows)
        return rows.refusal();
    if (*state == u"blocked")
        return listBlocked(run, *rows, filter.limit);
    const Result<QList<PersonRecord>> people = run.ask(AskPeople{firstIds<PersonId>(*rows, filter.limit)});
    if (!people)
        return people.refusal();
    tellRest(run, people->size(), qsizetype((*rows)->size()));
    const auto asJson = [today = (*run.desk())->clock().today()](const PersonRecord& person) {
        return personAsJson(person, today);
    };
    return Answer{jsonList(*people, asJson), personTable(*people)};
}

Result<Answer> listLoans(CommandRun& run, const ListFilter& filter)
{
    using Which = ListLoans::Which;
    static const QHash<QString, Which> byStatus{
        {QString(), Which::Open},          {u"on-loan"_s, Which::Open},      {u"overdue"_s, Which::Overdue},
        {u"due-today"_s, Which::DueToday}, {u"returned"_s, Which::Returned}, {u"missing"_s, Which::OpenAccessories},
        {u"sent"_s, Which::SentOn}};
    const Result<QString> state = stateOption(run, StatedList::Loans);
    if (!state)
        return state.refusal();
    ListLoans question;
    question.which = filter.isOverdue ? Which::Overdue : byStatus.value(*state);
    question.person = filter.person;
    question.section = filter.section;
    question.filter = filter.words;
    question.limit = filter.limit + 1;
    const Result<QList<LoanRecord>> loans = run.ask(question);
    if (!loans)
        return loans.refusal();
    const QList<LoanRecord> shown = firstOf(run, *loans, filter.limit);
    return Answer{jsonList(shown, loanAsJson), loanTableText(shown, (*run.desk())->clock().today())};
}

Result<Answer> listReservations(CommandRun& run, const ListFilter& filter)
{
    using Which = ListReservations::Which;
    static const QHash<QString, Which> byStatus{{QString(), Which::Current},
                                                {u"today"_s, Which::Today},
                                                {u"not-fetched"_s, Which::NotFetched},
                                                {u"to-prepare"_s, Which::ToPrepare},
                                                {u"over"_s, Which::Over}};
    const Result<QString> state = stateOption(run, StatedList::Reservations);
    if (!state)
        return state.refusal();
    ListReservations question;
    question.which = filter.isOverdue ? Which::NotFetched : byStatus.value(*state);
    question.person = filter.person;
    question.section = filter.section;
    question.filter = filter.words;
    question.limit = filter.limit + 1;
    const Result<QList<ReservationRecord>> reservations = run.ask(question);
    if (!reservations)
        return reservations.refusal();
    const QList<ReservationRecord> shown = firstOf(run, *reservations, filter.limit);
    return Answer{jsonList(shown, reservationAsJson), reservationTableText(shown)};
}

Result<Answer> listDocuments(CommandRun& run, const ListFilter& filter)
{
    ListDocuments question;
    question.person = filter.person;
    question.limit = filter.limit + 1;
    if (!filter.status.isEmpty()) {
        question.kind = documentKindFromCode(filter.status);
        if (!question.kind)
            return badChoice(run, "status", documentKindCodes().join(u", "));
    }
    const Result<QList<DocumentRecord>> documents = run.ask(question);
    if (!documents)
        return documents.refusal();
    const QList<DocumentRecord> shown = firstOf(run, *documents, filter.limit);
    return Answer{jsonList(shown, documentAsJson), documentTableText(shown)};
}

Result<Answer> listOperators(CommandRun& run, const ListFilter&)
{
    const Result<QList<OperatorRecord>> operators = run.ask(ListOperators());
    if (!operators)
        return operators.refusal();
    return Answer{jsonList(*operators, operatorAsJson), operatorTableText(*operators)};
}

Result<Answer> listConsumables(CommandRun& run, const ListFilter& filter)
{
    const Result<QString> state = stateOption(run, StatedList::Consumables);
    if (!state)
        return state.refusal();
    const Result<QList<ConsumableRecord>> records = run.ask(ListConsumables{filter.words, !state->isEmpty()});
    if (!records)
        return records.refusal();
    const QList<ConsumableRecord> shown = firstOf(run, *records, filter.limit);
    return Answer{jsonList(shown, consumableAsJson), consumableTable(shown)};
}

Result<Answer> listKits(CommandRun& run, const ListFilter& filter)
{
    const Result<QList<KitRecord>> kits = run.ask(ListKits{filter.words});
    if (!kits)
        return kits.refusal();
    const QList<KitRecord> shown = firstOf(run, *kits, filter.limit);
    return Answer{jsonList(shown, kitAsJson), kitTable(shown)};
}

struct ListRow {
    const char* name;
    Result<Answer> (*list)(CommandRun& run, const ListFilter& filter);
    const char* options = ""; ///< by which it is narrowed down, with a blank between
    bool takesWords = true;
};

constexpr const char* allOptions = "overdue person status kind place section lease-within search kana";
constexpr ListRow lists[] = {
    {"assets", listAssets, "overdue person status kind place section lease-within search"},
    {"people", listPeople, "status section search kana"},
    {"loans", listLoans, "overdue person status section"},
    {"reservations", listReservations, "overdue person status section"},
    {"documents", listDocuments, "person status", false},
    {"operators", listOperators, "", false},
    {"consumables", listConsumables, "status"},
    {"kits", listKits},
    {"kinds", listKinds},
    {"places", listPlaces},
    {"searches", listSearches, "", false},
    {"sections", listSections},
};

Result<Done> addNames(CommandRun& run, ListFilter& filter)
{
    const Result<qint64> kind = namedOption(run, "kind", AskNames::Of::Kinds);
    if (!kind)
        return kind.refusal();
    const Result<qint64> place = namedOption(run, "place", AskNames::Of::Places);
    if (!place)
        return place.refusal();
    const Result<qint64> section = namedOption(run, "section", AskNames::Of::Sections);
    if (!section)
        return section.refusal();
    filter.kind = KindId(*kind);
    filter.place = PlaceId(*place);
    filter.section = SectionId(*section);
    return Done{};
}

Result<ListFilter> readFilter(CommandRun& run)
{
    ListFilter filter;
    filter.limit = *run.number("limit", 100);
    filter.isOverdue = run.isSet("overdue");
    filter.status = run.value("status");
    filter.words = run.words().mid(1).join(u' ');
    if (const Result<Done> named = addNames(run, filter); !named)
        return named.refusal();
    if (!run.isSet("person"))
        return filter;
    const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("person")});
    if (!holder)
        return holder.refusal();
    filter.person = holder->person;
    if (holder->section.isValid())
        filter.section = holder->section;
    return filter;
}

Result<Answer> listRows(CommandRun& run)
{
    if (!run.number("limit", 100))
        return Answer::wrongUsage(Cli::tr("--limit takes a number."));
    for (const ListRow& row : lists) {
        if (run.words().value(0) != QLatin1String(row.name))
            continue;
        if (!row.takesWords && run.words().size() > 1)
            return Answer::wrongUsage(Cli::tr("This list takes no words."));
        const Result<Done> fit =
            refuseUnfit(run, QString::fromLatin1(allOptions).split(u' '), QString::fromLatin1(row.name),
                        QString::fromLatin1(row.options).split(u' ', Qt::SkipEmptyParts));
        if (!fit)
            return fit.refusal();
        const Result<ListFilter> filter = readFilter(run);
        if (!filter)
            return filter.refusal();
        return row.list(run, *filter);
    }
    return Answer::wrongUsage(Cli::tr("Say what to list."));
}

} // namespace

std::span<const CommandRow> listCommands()
{
    static constexpr CommandRow rows[] = {
        {"list",
         "assets|people|loans|reservations|documents|operators|kits|consumables|kinds|places|sections|searches [WORD]… "
         "[--overdue] "
         "[--person PERSON] [--section NAME] [--kind NAME] [--place NAME] [--status STATUS] [--lease-within DAYS] "
         "[--kana ROW] [--search NAME] [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists one sort of thing, narrowed down by words and options."),
         declareFilters, listRows},
    };
    return rows;
}

} // namespace madoguchi
