// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/journal/tableregistry.h"
#include "core/loans/journalrows.h"
#include "core/reports/reportcell.h"
#include "core/reports/reportplan.h"

#include <functional>
#include <optional>

namespace madoguchi {

/// A signed statement about a lane that a line's entry is part of.
struct CoveringCheckpoint {
    qint64 size = 0;
    QString root; ///< base 64, as it stands in the signed note
    QString signedAt;
};

/// One value that an entry wrote: what it was before, what it is since, and where that can be proven.
struct ChangeLine {
    JournalRow entry;                             ///< without the names of what it is about
    QString logPlace;                             ///< "S1/123": what `journal proof` takes
    QString leaf;                                 ///< hash of the entry, hexadecimal
    std::optional<CoveringCheckpoint> checkpoint; ///< the first one after it; none while nothing was signed since
    QString table;
    QString name;  ///< of the row, as people call it
    QString field; ///< "asset.maker"; empty where the journal says only that something secret was changed
    ReportCell before;
    ReportCell after;
};

/// Reads the lines of an extract out of the journal, the oldest first, entry by entry: what is in memory does not grow
/// with the journal. What is secret never stands in the journal; what is derived is no change of its own.
struct ReadChangeLines {
    ReportFilter filter; ///< its period, item, person and operator
    const TableRegistry* tables = nullptr;
    std::function<Result<Done>(const ChangeLine& line)> take;
    /// For each entry of the journal that is looked at, whether or not it fits the filter; false stops the reading.
    std::function<bool(const EntryPlace& place)> looked;

    /// Codes of `take`, "job.cancelled" where `looked` stopped it. Throws StorageError.
    [[nodiscard]] Result<Done> run(Connection& connection) const;
};

/// How many entries there are to look at, by the table of entries alone, or by that of their subjects where the filter
/// names an item or a person.
[[nodiscard]] qint64 entriesToLookAt(Connection& connection, const ReportFilter& filter);

} // namespace madoguchi
