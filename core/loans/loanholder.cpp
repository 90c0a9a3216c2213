// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanholder.h"

#include "core/ledger/ledgerquestions.h"

namespace madoguchi {

namespace {

/// Where a section may have so many at most, two people of it must not be counted at the same moment. Nothing is waited
/// for where there is no such limit.
void holdLimitedSection(WriteScope& scope, SectionId section)
{
    if (scope.connection().dialect().isSqlite() || !section.isValid())
        return;
    static const std::string sql =
        "select id from section where id = ? and (exists (select 1 from kind where most_of_section is not null"
        " and withdrawn_at is null) or exists (select 1 from setting where name = 'most-items-section'"
        " and value <> '0' and withdrawn_at is null))";
    scope.connection().post(sql + scope.connection().dialect().lockClause(), section.value());
}

} // namespace

Result<LoanHolder> holdHolder(WriteScope& scope, PersonId person, SectionId section)
{
    LoanHolder holder;
    if (person.isValid()) {
        scope.hold("person", person.value());
        holder.person = readPerson(scope.connection(), person);
        if (!holder.person)
            return refusal(RefusalKind::NotFound, QStringLiteral("person.unknown"), QString::number(person.value()));
        holdLimitedSection(scope, holder.person->sectionId);
        return holder;
    }
    if (!section.isValid())
        return refused(QStringLiteral("loan.no-holder"));
    scope.hold("section", section.value());
    Cursor cursor =
        scope.connection().select("select name from section where id = ? and withdrawn_at is null", section);
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, QStringLiteral("section.unknown"), QString::number(section.value()));
    holder.sectionName = cursor.text(0);
    return holder;
}

} // namespace madoguchi
