// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailaddresses.h"

#include "core/base/mailaddress.h"
#include "core/ledger/ledgerquestions.h"

namespace madoguchi {

bool hasCopyForHead(LetterKind kind)
{
    return kind == LetterKind::Overdue;
}

MailAddresses addressesOfPerson(LetterKind kind, const QString& mail, const QString& headMail)
{
    const bool hasCopy =
        hasCopyForHead(kind) && isMailAddress(headMail) && mail.compare(headMail, Qt::CaseInsensitive) != 0;
    return {mail, hasCopy ? headMail : QString()};
}

MailAddresses addressesNow(Connection& connection, LetterKind kind, PersonId person, SectionId section)
{
    if (section.isValid())
        return {readSection(connection, section).value_or(SectionRecord()).headMail, {}};
    const PersonRecord holder = readPerson(connection, person).value_or(PersonRecord());
    const SectionRecord head = readSection(connection, holder.sectionId).value_or(SectionRecord());
    return addressesOfPerson(kind, holder.values.mail, head.headMail);
}

} // namespace madoguchi
