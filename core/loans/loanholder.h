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
};

/// Held, so that nobody is withdrawn or leaves meanwhile, with a person's section where what it may have is limited.
/// Codes "loan.no-holder", "person.unknown", "section.unknown".
[[nodiscard]] Result<LoanHolder> holdHolder(WriteScope& scope, PersonId person, SectionId section);

} // namespace madoguchi
