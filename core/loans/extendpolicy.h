// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/loanout.h"
#include "core/loans/loanpolicy.h"

namespace madoguchi {

/// What stands against giving the loan this due day. Codes: "extension.lost" (a lost item is found first),
/// "extension.no-limit" (it has no due day), "extension.not-later" (due, wanted), "extension.too-many" (most), and
/// those of problemsOfDue; not blocking: "due.closed-day".
[[nodiscard]] QList<LoanProblem> problemsOfExtending(const LoanOut& loan, const LoanDue& wanted,
                                                     const OrganisationSettings& settings, QDate today);

/// The due day of an extension where nobody chose one: the usual period once more, from the due day or from today,
/// whichever is later; where loans end with the fiscal year, the end of the next one.
[[nodiscard]] LoanDue extendedDue(const LoanOut& loan, const OrganisationSettings& settings, QDate today);

} // namespace madoguchi
