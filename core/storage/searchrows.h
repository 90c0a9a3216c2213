// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <string>

namespace madoguchi {

/// The statement that puts a row into the search index in this table: its id and its tokens (core/base/grams.h),
/// separated by spaces.
[[nodiscard]] std::string insertSearchRow(const char* index, bool isSqlite);

/// Gives the search keys of assets what their further fields are found by (core/base/fieldkeys.h): once, to a record
/// made before they had it, before the index is filled from them. Inside the caller's transaction. Throws StorageError.
void completeAssetKeys(Connection& connection);

/// Fills the empty search indexes of assets and people from their search keys, inside the caller's transaction: what
/// the migration that emptied them cannot do in SQL. Throws StorageError.
void fillSearchRows(Connection& connection);

} // namespace madoguchi
