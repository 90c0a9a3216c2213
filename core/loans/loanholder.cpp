// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanholder.h"

#include "core/ledger/ledgerquestions.h"

namespace madoguchi {

namespace {

/// Where a section may have so many at most, two people of it must not be counted at the same moment. Nothing is waited
/// for where there is no such limit.
void holdLimitedSection(WriteScope& scope, PersonId person)
{
    if (scope.connection().dialect().isSqlite())
        return;
    static const std::string sql =
        "select id from section where id = (select section_id from person where id = ?)"
        " and (exists (select 1 from kind where most_of_section is not null"
        " and withdrawn_at is null) or exists (select 1 from setting where name = 'most-items-section'"
        " and value <> '0' and withdrawn_at is null))";
    scope.connection().post(sql + scope.connection().dialect().lockClause(), person);
}

/// Held first, so that what is read after it stays true.
Cursor startHolder(WriteScope& scope, PersonId person, SectionId section)
{
    if (person.isValid()) {
        scope.hold("person", person.value());
        holdLimitedSection(scope, person);
        return startPerson(scope.connection(), person);
    }
    scope.hold("section", section.value());
    return scope.connection().start("select name, closed_at from section where id = ? and withdrawn_at is null",
                                    section);
}

} // namespace

HolderUnderWay::HolderUnderWay(WriteScope& scope, PersonId person, SectionId section)
    : m_person(person), m_section(section)
{
    if (person.isValid() || section.isValid())
        m_cursor.emplace(startHolder(scope, person, section));
}

Result<LoanHolder> HolderUnderWay::holder()
{
    if (!m_cursor)
        return refused(QStringLiteral("loan.no-holder"));
    LoanHolder holder;
    if (m_person.isValid()) {
        holder.person = personWithoutCards(*m_cursor);
        if (!holder.person)
            return refusal(RefusalKind::NotFound, QStringLiteral("person.unknown"), QString::number(m_person.value()));
        return holder;
    }
    if (!m_cursor->next())
        return refusal(RefusalKind::NotFound, QStringLiteral("section.unknown"), QString::number(m_section.value()));
    holder.sectionName = m_cursor->text(0);
    holder.isClosedSection = !m_cursor->isNull(1);
    return holder;
}

Result<LoanHolder> holdHolder(WriteScope& scope, PersonId person, SectionId section)
{
    return HolderUnderWay(scope, person, section).holder();
}

} // namespace madoguchi
