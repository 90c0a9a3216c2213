// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"

namespace madoguchi {

/// Rows of one table, by their numbers.
struct TableRows {
    const Table* table = nullptr;
    std::vector<qint64> ids;
};

/// What was personal or secret in a row, taken out of it.
[[nodiscard]] Row blanked(const Table& table, const Row& row);

/// Takes what is personal or secret out of these rows and out of everything the journal keeps beside its entries about
/// them (Erasures), for good. The rows become part of the history of the entry that `scope` writes, which must be one
/// of erasureVerb: it says by them what was erased, and nothing of it comes into the journal again. The database lets
/// the values go only in the transaction that writes such an entry (migration 0035). With `words`, the words of these
/// earlier entries go as well: the answer of that entry must name them under erasedWordsKey. Answers how many values
/// the journal kept. Throws StorageError.
qint64 eraseRows(WriteScope& scope, const std::vector<TableRows>& rows, const std::vector<qint64>& words = {});

} // namespace madoguchi
