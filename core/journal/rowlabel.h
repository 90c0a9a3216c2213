// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/tableregistry.h"
#include "core/storage/connection.h"

namespace madoguchi {

/// Which row of which table.
struct RowRef {
    QString table;
    qint64 id = 0;
    bool operator==(const RowRef&) const = default;
};

/// What people call a row (UndoRules::label): the number of an asset for its loan lines too. Table and id where there
/// is no better name.
[[nodiscard]] QString rowLabel(Connection& connection, const TableRegistry& tables, const Table& table, const Row& row);
/// The same for a row that is not read yet; table and id for one that is not there.
[[nodiscard]] QString rowLabel(Connection& connection, const TableRegistry& tables, const RowRef& ref);

} // namespace madoguchi
