// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/personorder.h"
#include "core/ledger/savedsearches.h"
#include "core/loans/reservationquestions.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// What narrows a list down, read once.
struct Filter {
    int limit = 100;
    bool isOverdue = false;
    PersonId person;
    SectionId section;
    QString status;
    QString words;

    [[nodiscard]] bool hasHolder() const { return person.isValid() || section.isValid(); }
};

void declare(QCommandLineParser& parser)
{
    addOption(parser, "overdue", Cli::tr("Only what is overdue"));
    addOption(parser, "person", Cli::tr("Of this person or section only"), "PERSON");
    addOption(parser, "status",
              Cli::tr("Of this status only: available, on-loan, due-today, overdue, needs-reset …; for loans also "
                      "returned, missing, sent; for reservations today, not-fetched, to-prepare, over"),
              "STATUS");
    addOption(parser, "search", Cli::tr("As this saved search narrows items or people down"), "NAME");
    addOption(parser, "limit", Cli::tr("At most so many (100)"), "N");
}

template<class Id>
QList<Id> firstIds(const RowIds& rows, int limit)
{
    QList<Id> ids;
    for (qsizetype i = 0; i < qsizetype(rows->size()) && i < limit; ++i)
        ids << Id((*rows)[size_t(i)]);
    return ids;
}

/// What somebody holds is found by the loans.
Result<Answer> listHeldAssets(CommandRun& run, const Filter& filter, const QList<AssetStatus>& statuses)
{
    ListLoans question;
    question.person = filter.person;
    question.section = filter.section;
    question.filter = filter.words;
    const Result<QList<LoanRecord>> loans = run.ask(question);
    if (!loans)
        return loans.refusal();
    QList<AssetId> ids;
    for (const LoanRecord& loan : *loans) {
        if (ids.size() < filter.limit && (statuses.isEmpty() || statuses.contains(loan.status)))
            ids << loan.asset;
    }
    const Result<QList<AssetRecord>> assets = run.ask(AskAssets{ids});
    if (!assets)
        return assets.refusal();
    return Answer{jsonList(*assets, assetAsJson), assetTable(*assets)};
}

Result<Answer> listAssets(CommandRun& run, const Filter& filter)
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
    if (filter.isOverdue)
        order.filter.statuses << AssetStatus::Overdue;
    if (!filter.status.isEmpty()) {
        const std::optional<AssetStatus> status = assetStatusFromCode(filter.status);
        if (!status)
            return refused(
                u"setting.bad-value"_s, u"status"_s,
                {{u"value"_s, filter.status},
                 {u"known"_s,
                  u"available, on-loan, due-today, overdue, allocated, ready, needs-reset, in-repair, faulty, lost, to-surrender, disposed"_s}});
        order.filter.statuses << *status;
    }
    if (filter.hasHolder())
        return listHeldAssets(run, filter, order.filter.statuses);
    const Result<RowIds> rows = run.ask(order);
    if (!rows)
        return rows.refusal();
    const Result<QList<AssetRecord>> assets = run.ask(AskAssets{firstIds<AssetId>(*rows, filter.limit)});
    if (!assets)
        return assets.refusal();
    return Answer{jsonList(*assets, assetAsJson), assetTable(*assets)};
}

Result<Answer> listPeople(CommandRun& run, const Filter& filter)
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
    if (filter.status == u"on-loan")
        order.filter.isHoldingOnly = true;
    const Result<RowIds> rows = run.ask(order);
    if (!rows)
        return rows.refusal();
    const Result<QList<PersonRecord>> people = run.ask(AskPeople{firstIds<PersonId>(*rows, filter.limit)});
    if (!people)
        return people.refusal();
    return Answer{jsonList(*people, personAsJson), personTable(*people)};
}

Result<Answer> listLoans(CommandRun& run, const Filter& filter)
{
    using Which = ListLoans::Which;
    static const QHash<QString, Which> byStatus{
        {QString(), Which::Open},          {u"on-loan"_s, Which::Open},      {u"overdue"_s, Which::Overdue},
        {u"due-today"_s, Which::DueToday}, {u"returned"_s, Which::Returned}, {u"missing"_s, Which::OpenAccessories},
        {u"sent"_s, Which::SentOn}};
    if (!byStatus.contains(filter.status))
        return refused(
            u"setting.bad-value"_s, u"status"_s,
            {{u"value"_s, filter.status}, {u"known"_s, u"on-loan, overdue, due-today, returned, missing, sent"_s}});
    ListLoans question;
    question.which = filter.isOverdue ? Which::Overdue : byStatus.value(filter.status);
    question.person = filter.person;
    question.section = filter.section;
    question.filter = filter.words;
    question.limit = filter.limit;
    const Result<QList<LoanRecord>> loans = run.ask(question);
    if (!loans)
        return loans.refusal();
    return Answer{jsonList(*loans, loanAsJson), loanTableText(*loans, (*run.desk())->clock().today())};
}

Result<Answer> listReservations(CommandRun& run, const Filter& filter)
{
    using Which = ListReservations::Which;
    static const QHash<QString, Which> byStatus{{QString(), Which::Current},
                                                {u"today"_s, Which::Today},
                                                {u"not-fetched"_s, Which::NotFetched},
                                                {u"to-prepare"_s, Which::ToPrepare},
                                                {u"over"_s, Which::Over}};
    if (!byStatus.contains(filter.status))
        return refused(u"setting.bad-value"_s, u"status"_s,
                       {{u"value"_s, filter.status}, {u"known"_s, u"today, not-fetched, to-prepare, over"_s}});
    ListReservations question;
    question.which = filter.isOverdue ? Which::NotFetched : byStatus.value(filter.status);
    question.person = filter.person;
    question.section = filter.section;
    question.filter = filter.words;
    question.limit = filter.limit;
    const Result<QList<ReservationRecord>> reservations = run.ask(question);
    if (!reservations)
        return reservations.refusal();
    return Answer{jsonList(*reservations, reservationAsJson), reservationTableText(*reservations)};
}

Result<Answer> listDocuments(CommandRun& run, const Filter& filter)
{
    ListDocuments question;
    question.person = filter.person;
    question.limit = filter.limit;
    if (!filter.status.isEmpty()) {
        question.kind = documentKindFromCode(filter.status);
        if (!question.kind)
            return refused(u"setting.bad-value"_s, u"status"_s,
                           {{u"value"_s, filter.status}, {u"known"_s, documentKindCodes().join(u", ")}});
    }
    const Result<QList<DocumentRecord>> documents = run.ask(question);
    if (!documents)
        return documents.refusal();
    return Answer{jsonList(*documents, documentAsJson), documentTableText(*documents)};
}

Result<Answer> listOperators(CommandRun& run, const Filter&)
{
    const Result<QList<OperatorRecord>> operators = run.ask(ListOperators());
    if (!operators)
        return operators.refusal();
    return Answer{jsonList(*operators, operatorAsJson), operatorTableText(*operators)};
}

Result<Answer> listNames(CommandRun& run, AskNames::Of of, const Filter& filter)
{
    const Result<QList<NamedRow>> names = run.ask(AskNames{of});
    if (!names)
        return names.refusal();
    const QList<NamedRow> shown = names->mid(0, filter.limit);
    QList<QStringList> rows{{Cli::tr("Name"), Cli::tr("Code")}};
    for (const NamedRow& row : shown)
        rows << QStringList{row.name, row.code};
    return Answer{jsonList(shown,
                           [](const NamedRow& row) {
                               return QJsonObject{{u"name"_s, row.name}, {u"code"_s, row.code}};
                           }),
                  textTable(rows)};
}

Result<Answer> listSearches(CommandRun& run, const Filter&)
{
    const Result<QList<SavedSearch>> searches = run.ask(AskSavedSearches{});
    if (!searches)
        return searches.refusal();
    QList<QStringList> rows{{Cli::tr("List"), Cli::tr("Name")}};
    for (const SavedSearch& search : *searches)
        rows << QStringList{search.list, search.name};
    return Answer{
        jsonList(
            *searches,
            [](const SavedSearch& search) {
                return QJsonObject{{u"list"_s, search.list}, {u"name"_s, search.name}, {u"filter"_s, search.filter}};
            }),
        textTable(rows)};
}

struct ListRow {
    const char* name;
    Result<Answer> (*list)(CommandRun& run, const Filter& filter);
};

constexpr ListRow lists[] = {
    {"assets", listAssets},
    {"people", listPeople},
    {"loans", listLoans},
    {"reservations", listReservations},
    {"documents", listDocuments},
    {"operators", listOperators},
    {"kinds", [](CommandRun& run, const Filter& filter) { return listNames(run, AskNames::Of::Kinds, filter); }},
    {"places", [](CommandRun& run, const Filter& filter) { return listNames(run, AskNames::Of::Places, filter); }},
    {"searches", listSearches},
    {"sections", [](CommandRun& run, const Filter& filter) { return listNames(run, AskNames::Of::Sections, filter); }},
};

Result<Filter> readFilter(CommandRun& run)
{
    Filter filter;
    filter.limit = *run.number("limit", 100);
    filter.isOverdue = run.isSet("overdue");
    filter.status = run.value("status");
    filter.words = run.words().mid(1).join(u' ');
    if (!run.isSet("person"))
        return filter;
    const Result<HolderByKey::Answer> holder = run.ask(HolderByKey{run.value("person")});
    if (!holder)
        return holder.refusal();
    filter.person = holder->person;
    filter.section = holder->section;
    return filter;
}

Result<Answer> list(CommandRun& run)
{
    if (!run.number("limit", 100))
        return Answer::wrongUsage(Cli::tr("--limit takes a number."));
    for (const ListRow& row : lists) {
        if (run.words().value(0) != QLatin1String(row.name))
            continue;
        const Result<Filter> filter = readFilter(run);
        if (!filter)
            return filter.refusal();
        return row.list(run, *filter);
    }
    return Answer::wrongUsage(Cli::tr("Say what to list."));
}

constexpr CommandRow rows[] = {
    {"list",
     "assets|people|loans|reservations|documents|operators|kinds|places|sections|searches [WORD]… [--overdue] "
     "[--person PERSON] [--status STATUS] [--search NAME] [--limit N]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists one sort of thing, narrowed down by words and options."), declare,
     list},
};

} // namespace

std::span<const CommandRow> listCommands()
{
    return rows;
}

} // namespace madoguchi
