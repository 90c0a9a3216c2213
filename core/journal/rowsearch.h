// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/rowsums.h"
#include "core/journal/verifyreason.h"
#include "core/storage/connection.h"

#include <optional>

namespace madoguchi {

/// A row that is not as the entries say.
struct DifferentRow {
    VerifyReason reason = VerifyReason::RowDiffers; ///< or RowMissing, RowStray
    Row row; ///< as the entries have it; of one that no entry made as it stands. Empty: none was found
    int column = -1;
    qint64 lane = 0; ///< of the last entry that wrote it; 0: none did
    qint64 sequence = 0;
};

/// The row with the lowest number that differs, in a table whose sum does: two passes over the entries, which are
/// whole, in constant memory. Throws StorageError.
[[nodiscard]] DifferentRow findDifferentRow(Connection& connection, const RowSums& sums, size_t table,
                                            const Erasures& erasures);

} // namespace madoguchi
