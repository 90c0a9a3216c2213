// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/officecalendar.h"
#include "core/base/problem.h"
#include "core/desk/settings.h"
#include "core/ledger/assetrecord.h"

#include <QList>

namespace madoguchi {

/// A problem and whether it stops the handover. All of them are told at once, while scanning, not at the last step.
struct LoanProblem {
    Problem problem;
    bool isBlocking = true;
    bool operator==(const LoanProblem&) const = default;
};

/// What stands against lending this asset. Codes: "asset.withdrawn", "asset.being-imported" (document: the import that
/// brought it runs still, or is being undone), "asset.on-loan" (holder, document),
/// "asset.needs-reset", "asset.in-repair", "asset.faulty", "asset.lost", "asset.to-surrender", "asset.disposed".
[[nodiscard]] QList<LoanProblem> problemsOfLending(const AssetRecord& asset);

/// What stands against lending to this person. Codes: "person.withdrawn", "person.left"; not blocking:
/// "person.overdue".
[[nodiscard]] QList<LoanProblem> problemsOfPerson(const PersonRecord& person, int overdueItems, QDate today);

/// A due day that people chose. Codes: "due.past", "due.bad-time"; not blocking: "due.closed-day".
[[nodiscard]] QList<LoanProblem> problemsOfDue(const LoanDue& due, QDate today, const OfficeCalendar& calendar);

/// Not blocking: "asset.lease-ends" (end, due) where a leased item would be out beyond its lease.
[[nodiscard]] QList<LoanProblem> problemsOfLease(const AssetRecord& asset, const LoanDue& due);

/// The due day where nobody chose one: so many days by kind or by the office, else the last day of the fiscal year
/// (a loan is approved within the fiscal year); counted and moved off closed days by the office's rule.
[[nodiscard]] LoanDue usualDue(int kindLoanDays, const OrganisationSettings& settings, QDate lentOn,
                               const OfficeCalendar& calendar);

/// The calendar as the settings have it.
[[nodiscard]] OfficeCalendar officeCalendar(const OrganisationSettings& settings);

/// The work item of handing over something of this category (LN-03 … LN-08), of a proxy (LN-10).
[[nodiscard]] QString handoverWorkItem(KindCategory category, bool isProxy);

[[nodiscard]] bool isBlocked(const QList<LoanProblem>& problems);
/// The blocking ones, for a refusal.
[[nodiscard]] QList<Problem> blockingProblems(const QList<LoanProblem>& problems);

} // namespace madoguchi
