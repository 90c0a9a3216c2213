// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sections.h"
#include "core/letters/letterkind.h"

namespace madoguchi {

/// Where a letter goes by mail.
struct MailAddresses {
    QString to;     ///< empty, or no address: it cannot go by mail
    QString copyTo; ///< of the section's head; empty: nobody gets a copy
};

/// Whether a letter to a person comes with a copy for the head of the section (LN-17 ③).
[[nodiscard]] bool hasCopyForHead(LetterKind kind);

/// Of a letter to a person whose address this is and whose section's head has that one: a head is not sent a copy of a
/// letter to themselves, nor one where the address is none.
[[nodiscard]] MailAddresses addressesOfPerson(LetterKind kind, const QString& mail, const QString& headMail);

/// Those of the ledger at this moment for a letter to a person, or to the head of a section.
[[nodiscard]] MailAddresses addressesNow(Connection& connection, LetterKind kind, PersonId person, SectionId section);

} // namespace madoguchi
