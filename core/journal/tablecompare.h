// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QString>

#include <optional>

namespace madoguchi {

/// Where two tables first differ.
struct TableDifference {
    qint64 id = 0;
    QString column; ///< empty: the row stands in one of the two only
};

struct TableComparison {
    QString name;
    qint64 rows = 0; ///< of the first
    std::optional<TableDifference> firstDifference;
    [[nodiscard]] bool isEqual() const { return !firstDifference; }
};

/// Compares a table of two records row by row in constant memory: every column that is not secret. Throws StorageError.
[[nodiscard]] TableComparison compareTable(Connection& first, Connection& second, const Table& table);

} // namespace madoguchi
