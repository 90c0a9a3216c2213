// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/loanout.h"
#include "core/loans/loanpolicy.h"
#include "core/loans/reservationpolicy.h"

namespace madoguchi {

/// What stands against giving the loan this due day. Codes: "extension.lost" (a lost item is found first),
/// "extension.no-limit" (it has no due day), "extension.not-later" (due, wanted), "extension.too-many" (most), and
/// those of problemsOfDue; not blocking: "due.closed-day".
[[nodiscard]] QList<LoanProblem> problemsOfExtending(const LoanOut& loan, const LoanDue& wanted,
                                                     const OrganisationSettings& settings, QDate today);

/// What others have been promised in the time a loan would stay out longer; nothing where the loan gets no later day.
/// Codes: "extension.reserved" (this very unit: holder, from, to, reservation), "extension.kind-reserved" (any of the
/// kind, and none would be left: kind, day). `stock` is that of its kind, this loan included.
[[nodiscard]] std::optional<Problem> promiseAgainst(const LoanOut& loan, const LoanDue& wanted,
                                                    const QList<PromisedLine>& open, const KindStock& stock,
                                                    QDate today, const OfficeCalendar& calendar);

/// The stock of its kind once this loan has its new day.
[[nodiscard]] KindStock stockAfter(KindStock stock, const LoanOut& loan, const LoanDue& wanted);

/// The due day of an extension where nobody chose one: the usual period once more, from the due day or from today,
/// whichever is later; where loans end with the fiscal year, the end of the next one.
[[nodiscard]] LoanDue extendedDue(const LoanOut& loan, const OrganisationSettings& settings, QDate today);

} // namespace madoguchi
