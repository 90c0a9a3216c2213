// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace madoguchi {

/// The SQL of a source whose rows are those of one table, each with a moment of its own and of no single item.
struct PlainSource {
    ReportSource source;
    const char* from;      ///< with its conditions; begins with a blank. Of a subject: `asked` times "?" for its id
    const char* order;     ///< what comes first
    const char* count;     ///< the same rows, counted in that table alone; of a subject with one "?"
    const char* at;        ///< in `from`: the instant that a period restricts; null: no period does
    const char* countedAt; ///< the same in `count`
    /// What a row is judged by: state, what is out, its due day and time, how it ended; null: by nothing.
    const char* facts = nullptr;
    int asked = 1;
};

/// What one of them can be narrowed down by.
enum class PlainFilter { Kind, Place, Ownership, Asset, Person, Section, Vendor, Open };

/// How that is said in SQL, beginning with " and ", with the value of the filter for each "?". Of a vendor: the name of
/// the column alone.
struct PlainCondition {
    ReportSource source;
    PlainFilter filter;
    const char* rows;  ///< on `from`
    const char* count; ///< on `count`
};
[[nodiscard]] std::span<const PlainCondition> plainConditions();

/// Null for a source that is not so plain.
[[nodiscard]] const PlainSource* plainSource(ReportSource source);

} // namespace madoguchi
