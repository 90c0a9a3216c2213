// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace madoguchi {

/// The SQL of a source whose rows are those of one table, each with a moment of its own and of no single item.
struct PlainSource {
    ReportSource source;
    const char* from;      ///< with its conditions; begins with a blank. Of a consumable: one "?" for its id
    const char* order;     ///< what comes first
    const char* count;     ///< the same rows, counted in that table alone; the same "?"
    const char* at;        ///< in `from`: the instant that a period restricts; null: no period does
    const char* countedAt; ///< the same in `count`
    /// What a row is judged by: state, what is out, its due day and time, how it ended; null: by nothing.
    const char* facts = nullptr;
};

/// Null for a source that is not so plain.
[[nodiscard]] const PlainSource* plainSource(ReportSource source);

} // namespace madoguchi
