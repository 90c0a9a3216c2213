// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// Who borrows or reserves: a person, or a section alone.
struct LoanHolder {
    std::optional<PersonRecord> person;
    QString sectionName;
    bool isClosedSection = false; ///< to which nothing new is given
};

/// A holder on the way (Connection::start): held, so that nobody is withdrawn or leaves meanwhile, with a person's
/// section where what it may have is limited, before anything that is started after it.
class HolderUnderWay
{
public:
    HolderUnderWay(WriteScope& scope, PersonId person, SectionId section);
    /// A person without cards. Once. Codes "loan.no-holder", "person.unknown", "section.unknown".
    [[nodiscard]] Result<LoanHolder> holder();

private:
    PersonId m_person;
    SectionId m_section;
    std::optional<Cursor> m_cursor; ///< not there where nobody is named
};

/// The same, waited for.
[[nodiscard]] Result<LoanHolder> holdHolder(WriteScope& scope, PersonId person, SectionId section);

} // namespace madoguchi
