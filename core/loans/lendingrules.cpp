// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/lendingrules.h"

#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

struct LimitCell {
    enum { Id, PersonId, BlockedAt, Reason, LiftedAt, LiftNote, WithdrawnAt };
};

constexpr const char* openBlock =
    " from person_block where person_id = ? and lifted_at is null and withdrawn_at is null";

/// How many items are out under this condition; 0 without asking where nobody wants to know.
std::string countOf(const char* condition, bool isWanted)
{
    if (!isWanted)
        return "0";
    return std::string("(select count(*) from loan_line ll join loan l on l.id = ll.loan_id left join person q"
                       " on q.id = l.person_id where ll.returned_at is null and ll.withdrawn_at is null and ") +
           condition + ")";
}

/// What the limits of the office ask for.
void countLoad(Connection& connection, HolderLoad& load, PersonId person, SectionId section,
               const OrganisationSettings& settings)
{
    const bool countsPerson = load.isPerson && settings.mostItemsOfPerson > 0;
    const bool countsSection = settings.mostItemsOfSection > 0;
    if (!countsPerson && !countsSection)
        return;
    const std::string loadOfPerson =
        "select " + countOf("l.person_id = p.id", countsPerson) + ", " +
        countOf("(l.section_id = p.section_id or q.section_id = p.section_id)", countsSection) +
        " from person p where p.id = ?";
    const std::string loadOfSection = "select 0, " +
                                      countOf("(l.section_id = s.id or q.section_id = s.id)", countsSection) +
                                      " from section s where s.id = ?";
    Cursor cursor = load.isPerson ? connection.select(loadOfPerson, person) : connection.select(loadOfSection, section);
    if (!cursor.next())
        return;
    load.personItems = int(cursor.number(0));
    load.sectionItems = int(cursor.number(1));
}

LoanProblem limitProblem(const QString& code, const QString& name, int most, int count, bool isBlocking)
{
    return LoanProblem{{code, name, {{u"most"_s, most}, {u"count"_s, count}}}, isBlocking};
}

Result<Done> checkPerson(WriteScope& scope, PersonId person)
{
    scope.hold("person", person.value());
    if (!readPerson(scope.connection(), person))
        return refusal(RefusalKind::NotFound, u"person.unknown"_s, QString::number(person.value()));
    return Done{};
}

qint64 blockOf(Connection& connection, PersonId person)
{
    Cursor cursor = connection.select(std::string("select id") + openBlock, person);
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace

const Table& personBlockTable()
{
    static const Table table("person_block",
                             {{"id", Number},
                              {"person_id", Number, Public, "person", true},
                              {"blocked_at", Text},
                              {"reason", Text, Personal},
                              {"lifted_at", Text},
                              {"lift_note", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"person_id"}, .unique = {{{"person_id"}, {"lifted_at", "withdrawn_at"}}}});
    return table;
}

QList<LoanProblem> problemsOfLoad(const HolderLoad& load, int more, const OrganisationSettings& settings)
{
    QList<LoanProblem> problems;
    if (load.block)
        problems << LoanProblem{{u"person.blocked"_s, load.name, {{u"reason"_s, *load.block}}}};
    const auto isOver = [](int most, int out, int coming) { return most > 0 && out + std::max(coming, 1) > most; };
    if (load.isPerson && isOver(settings.mostItemsOfPerson, load.personItems, more))
        problems << limitProblem(u"person.limit"_s, load.name, settings.mostItemsOfPerson, load.personItems, more > 0);
    const bool staysInside = more > 0 && load.moved == more; // passed on within the section
    if (!staysInside && isOver(settings.mostItemsOfSection, load.sectionItems, more - load.moved))
        problems << limitProblem(u"section.limit"_s, load.name, settings.mostItemsOfSection, load.sectionItems,
                                 more > 0);
    return problems;
}

HolderLoad readLoad(Connection& connection, PersonId person, SectionId section, const OrganisationSettings& settings)
{
    Cursor cursor = startLoad(connection, person, section);
    return loadAt(cursor, connection, person, section, settings);
}

Cursor startLoad(Connection& connection, PersonId person, SectionId section)
{
    if (person.isValid())
        return connection.start("select p.name, b.id, b.reason from person p left join person_block b"
                                " on b.person_id = p.id and b.lifted_at is null and b.withdrawn_at is null"
                                " where p.id = ?",
                                person);
    return connection.start("select name, null, null from section where id = ?", section);
}

HolderLoad loadAt(Cursor& cursor, Connection& connection, PersonId person, SectionId section,
                  const OrganisationSettings& settings)
{
    HolderLoad load;
    load.isPerson = person.isValid();
    if (!cursor.next())
        return load;
    load.name = cursor.text(0);
    if (!cursor.isNull(1))
        load.block = cursor.text(2);
    countLoad(connection, load, person, section, settings);
    return load;
}

QList<Problem> problemsOfReceiver(WriteScope& scope, const LoanHolder& holder, PersonId person, SectionId section,
                                  const OrganisationSettings& settings)
{
    QList<Problem> problems;
    if (holder.person)
        problems << blockingProblems(problemsOfPerson(*holder.person, 0, scope.today()));
    if (holder.isClosedSection)
        problems << Problem{QStringLiteral("section.closed"), holder.sectionName, {}};
    return problems << blockingProblems(
               problemsOfLoad(readLoad(scope.connection(), person, section, settings), 0, settings));
}

Result<ListBlocks::Answer> ListBlocks::run(ReadScope& scope) const
{
    Answer blocks;
    Cursor cursor = scope.connection.select(
        "select b.person_id, b.blocked_at, b.reason from person_block b join person p on p.id = b.person_id"
        " where b.lifted_at is null and b.withdrawn_at is null and p.withdrawn_at is null"
        " order by b.blocked_at desc, b.id desc");
    while (cursor.next())
        blocks << PersonBlock{cursor.id<PersonId>(0), cursor.instant(1), cursor.text(2)};
    return blocks;
}

Result<BlockOutcome> BlockPerson::run(WriteScope& scope) const
{
    if (const Result<Done> known = checkPerson(scope, person); !known)
        return known.refusal();
    if (reason.trimmed().isEmpty())
        return refused(u"block.no-reason"_s);
    if (blockOf(scope.connection(), person) != 0)
        return refused(u"block.exists"_s);
    scope.insert(personBlockTable(),
                 {scope.newId(), person.value(), scope.atText(), reason.trimmed(), Value(), Value(), Value()});
    return Outcome{true};
}

Result<BlockOutcome> UnblockPerson::run(WriteScope& scope) const
{
    if (const Result<Done> known = checkPerson(scope, person); !known)
        return known.refusal();
    const qint64 id = blockOf(scope.connection(), person);
    if (id == 0)
        return refused(u"block.none"_s);
    changeRow(scope, personBlockTable(), id, [&](Row& row) {
        row[LimitCell::LiftedAt] = scope.atText();
        row[LimitCell::LiftNote] = Value::textOrNull(note.trimmed());
    });
    return Outcome{false};
}

} // namespace madoguchi
