// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/kindlimits.h"

#include <algorithm>
#include <functional>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// One limit that so many more would break.
struct Broken {
    const KindLoad* load;
    bool isOfPerson;
    int most;
    int count;
};

QList<Broken> brokenBy(const QList<KindLoad>& loads, bool isPerson, const QHash<KindId, int>& more)
{
    QList<Broken> broken;
    for (const KindLoad& load : loads) {
        const int wanted = more.value(load.kind);
        const auto isOver = [](int most, int count, int coming) {
            return coming > 0 && most > 0 && count + coming > most;
        };
        if (isPerson && isOver(load.mostOfPerson, load.personItems, wanted))
            broken << Broken{&load, true, load.mostOfPerson, load.personItems};
        if (isOver(load.mostOfSection, load.sectionItems, wanted - load.moved))
            broken << Broken{&load, false, load.mostOfSection, load.sectionItems};
    }
    return broken;
}

Problem problemOf(const Broken& broken, const LimitedHolder& holder, const char* ofPerson, const char* ofSection)
{
    return {QString::fromLatin1(broken.isOfPerson ? ofPerson : ofSection),
            holder.name,
            {{u"kind"_s, broken.load->name}, {u"most"_s, broken.most}, {u"count"_s, broken.count}}};
}

QList<KindLoad> limitedKindsAt(Cursor& cursor)
{
    QList<KindLoad> loads;
    while (cursor.next())
        loads << KindLoad{cursor.id<KindId>(0), cursor.text(1), int(cursor.number(2)), int(cursor.number(3))};
    return loads;
}

QList<KindLoad> limitedKinds(Connection& connection)
{
    Cursor cursor = startLimitedKinds(connection);
    return limitedKindsAt(cursor);
}

SectionId sectionOf(Connection& connection, PersonId person)
{
    Cursor cursor = connection.select("select section_id from person where id = ?", person);
    return cursor.next() ? cursor.id<SectionId>(0) : SectionId();
}

/// Adds what a query counts by kind.
void addCounts(QList<KindLoad>& loads, int KindLoad::*items, Cursor cursor)
{
    while (cursor.next()) {
        for (KindLoad& load : loads) {
            if (load.kind == cursor.id<KindId>(0))
                load.*items += int(cursor.number(1));
        }
    }
}

constexpr const char* ofPerson = "l.person_id = ?";
constexpr const char* ofSection = "(l.section_id = ? or q.section_id = ?)";

bool hasSectionLimit(const QList<KindLoad>& loads)
{
    return std::any_of(loads.begin(), loads.end(), [](const KindLoad& load) { return load.mostOfSection > 0; });
}

/// Asks `query` for the person, and for the section where a kind wants to know; `rest`: its further values.
void countFor(Connection& connection, QList<KindLoad>& loads, PersonId person, SectionId section,
              const std::function<std::string(const char*)>& query, const std::vector<Value>& rest)
{
    const auto values = [&](std::vector<Value> first) {
        first.insert(first.end(), rest.begin(), rest.end());
        return first;
    };
    if (person.isValid())
        addCounts(loads, &KindLoad::personItems, connection.selectWith(query(ofPerson), values({person.value()})));
    const SectionId counted = person.isValid() ? sectionOf(connection, person) : section;
    if (counted.isValid() && hasSectionLimit(loads))
        addCounts(loads, &KindLoad::sectionItems,
                  connection.selectWith(query(ofSection), values({counted.value(), counted.value()})));
}

std::string outQuery(const char* holder)
{
    return std::string("select a.kind_id, count(*) from loan_line ll join loan l on l.id = ll.loan_id"
                       " join asset a on a.id = ll.asset_id left join person q on q.id = l.person_id"
                       " where ll.returned_at is null and ll.withdrawn_at is null and ") +
           holder;
}

std::string promisedQuery(const char* holder)
{
    return std::string("select rl.kind_id, count(*) from reservation_line rl join reservation l"
                       " on l.id = rl.reservation_id left join person q on q.id = l.person_id"
                       " where rl.closed_at is null and rl.withdrawn_at is null and ") +
           holder + " and rl.from_on <= ? and rl.to_on >= ? and l.id <> ? group by rl.kind_id";
}

} // namespace

QList<LoanProblem> problemsOfKindLoads(const QList<KindLoad>& loads, const LimitedHolder& holder,
                                       const QHash<KindId, int>& more)
{
    QList<LoanProblem> problems;
    for (const Broken& broken : brokenBy(loads, holder.isPerson, more))
        problems << LoanProblem{problemOf(broken, holder, "person.kind-limit", "section.kind-limit"), true};
    return problems;
}

Cursor startLimitedKinds(Connection& connection)
{
    return connection.start("select id, name, coalesce(most_of_person, 0), coalesce(most_of_section, 0)"
                            " from kind where withdrawn_at is null"
                            " and (most_of_person is not null or most_of_section is not null)"
                            " order by name_key, id");
}

QList<KindLoad> kindLoadsAt(Cursor& cursor, Connection& connection, PersonId person, SectionId section)
{
    QList<KindLoad> loads = limitedKindsAt(cursor);
    if (!loads.isEmpty())
        countFor(connection, loads, person, section,
                 [](const char* holder) { return outQuery(holder) + " group by a.kind_id"; }, {});
    return loads;
}

QList<KindLoad> readKindLoads(Connection& connection, PersonId person, SectionId section)
{
    Cursor cursor = startLimitedKinds(connection);
    return kindLoadsAt(cursor, connection, person, section);
}

QList<Problem> problemsOfPromising(WriteScope& scope, const PromisedHolder& holder, const QHash<KindId, int>& more,
                                   const ReservedPeriod& period)
{
    Connection& connection = scope.connection();
    QList<KindLoad> loads = limitedKinds(connection);
    if (loads.isEmpty())
        return {};
    const auto iso = [](QDate day) { return Value(day.toString(Qt::ISODate)); };
    countFor(connection, loads, holder.person, holder.section,
             [](const char* of) {
                 return outQuery(of) + " and (ll.due_on is null or ll.due_on >= ? or ll.due_on < ?) group by a.kind_id";
             },
             {iso(period.first), iso(scope.today())});
    countFor(connection, loads, holder.person, holder.section, promisedQuery,
             {iso(period.last), iso(period.first), holder.except.value()});
    const LimitedHolder limited{holder.name, holder.person.isValid()};
    QList<Problem> problems;
    for (const Broken& broken : brokenBy(loads, limited.isPerson, more))
        problems << problemOf(broken, limited, "reservation.person-kind-limit", "reservation.section-kind-limit");
    return problems;
}

} // namespace madoguchi
