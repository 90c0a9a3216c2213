// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verifier.h"
#include "core/journal/verifybatch.h"

namespace madoguchi {

/// Compares the rows of the journalled tables with what the entries say of them (`sums`, by table: RowSums over all
/// entries, which are whole), what is derived with what it is derived from, and the attached bytes with their hash.
/// Says in `answer` how many there are, whether it was cancelled, and the first that differs: of the first table that
/// does, the row with the lowest number. Constant memory; one pass over the rows, and two over the entries when
/// something differs. Throws StorageError.
void checkRows(Connection& connection, const VerifyOptions& options, const EntryRules& rules,
               const std::vector<quint64>& sums, Verification& answer);

} // namespace madoguchi
