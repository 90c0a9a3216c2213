// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/reports/reportplan.h"
#include "core/storage/dialect.h"
#include "core/storage/value.h"

#include <string>

namespace madoguchi {

struct SqlText {
    std::string sql;
    std::vector<Value> values;
};

/// The two questions of a report.
struct ReportQuery {
    /// Columns: the facts the status is judged from (state, open loan line or null, due day, due time, code of what it
    /// is once it is over, 0 where it is left out for being enough), then the group with its identity where there is
    /// one, then the shown columns, then the name of the type where the report is tallied.
    SqlText rows;
    /// How many rows that must be, from the tables that hold them alone.
    SqlText count;

    static constexpr int facts = 6;

    /// Of the book, so many lines are asked for together.
    static constexpr int linesAtOnce = 64;
};

/// Sources whose rows are worked out before: `rows` of their query makes rows of the values bound to it, in order: of
/// figures one row of part, item, word, number and day; of the book `linesAtOnce` times item, day, event, in, out,
/// balance and retirement, and no row where the item is null.
[[nodiscard]] bool isGivenRowByRow(ReportSource source);

/// A query of figures counts nothing: no table holds them.
[[nodiscard]] ReportQuery reportQuery(const ReportSetup& setup, const Dialect& dialect, Instant now);

} // namespace madoguchi
