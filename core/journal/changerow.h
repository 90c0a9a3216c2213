// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"

namespace madoguchi {

/// Writes a row that is there anew, under lock: `change` gets it as it is.
template<class Change>
void changeRow(WriteScope& scope, const Table& table, qint64 id, const Change& change)
{
    const std::optional<Row> before = scope.lock(table, id);
    Row after = *before;
    change(after);
    scope.update(table, *before, after);
}

/// Nothing is deleted: the row says since when it does not count any more.
inline void withdrawRow(WriteScope& scope, const Table& table, qint64 id)
{
    changeRow(scope, table, id, [&](Row& row) { row[size_t(table.withdrawnColumn())] = scope.atText(); });
}

} // namespace madoguchi
