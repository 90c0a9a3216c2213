// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanholder.h"

#include "core/ledger/ledgerquestions.h"

namespace madoguchi {

Result<LoanHolder> holdHolder(WriteScope& scope, PersonId person, SectionId section)
{
    LoanHolder holder;
    if (person.isValid()) {
        scope.hold("person", person.value());
        holder.person = readPerson(scope.connection(), person);
        if (!holder.person)
            return refusal(RefusalKind::NotFound, QStringLiteral("person.unknown"), QString::number(person.value()));
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
