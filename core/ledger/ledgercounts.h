// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"

namespace madoguchi {

/// How much there is.
struct LedgerCounts {
    qint64 assets = 0;
    qint64 people = 0;
    qint64 openLoans = 0;
    qint64 overdue = 0;
    qint64 openAccessories = 0;
    qint64 entries = 0;
};
struct AskCounts {
    using Answer = LedgerCounts;
    Result<Answer> run(ReadScope& scope) const;
};

/// The open loans whose day has come: past it, and not yet; without what is lost, which nobody can bring back. What
/// "overdue" counts everywhere.
struct DueCounts {
    int overdue = 0;
    int dueToday = 0;
};
[[nodiscard]] DueCounts countDue(Connection& connection, Instant now);

} // namespace madoguchi
