// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace madoguchi {

/// How a row gets into its table: derived columns filled in, search index kept. For WriteScope, which journals it,
/// and for rebuild, which reads it from the journal; for nobody else. Throw StorageError; what a server
/// refuses, the next call that waits throws (Connection::post).

/// Stores a row whose first value is its id.
void insertRow(Connection& connection, const Table& table, Row& row);
/// The same for a row whose derived columns are filled in already.
void insertReadyRow(Connection& connection, const Table& table, const Row& row);
/// Several rows as insertRow stores one, of which none refers to another.
void insertRows(Connection& connection, const Table& table, std::vector<Row>& rows);
/// Stores what differs; false when nothing does. Fails as Busy when the row has gone.
bool updateRow(Connection& connection, const Table& table, const Row& before, Row& after);

} // namespace madoguchi
