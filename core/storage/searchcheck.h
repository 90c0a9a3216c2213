// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <functional>
#include <optional>

namespace madoguchi {

/// A row that a search does not find by its words, or finds by others.
struct SearchRowDifference {
    const char* table = ""; ///< "asset", "person"
    qint64 id = 0;          ///< 0: the index cannot be read at all
};

/// One, if there is any: first the lowest that is not in its index although it should be, or is and should not, then
/// one that is there with other words than its key has. On SQLite each word is looked up as a search does it, on a
/// connection of its own; on a server the rows of the index are compared. Ends without an answer when `isCancelled`
/// says so. Constant memory. Throws StorageError.
[[nodiscard]] std::optional<SearchRowDifference> findSearchRowDifference(Connection& connection,
                                                                         const std::function<bool()>& isCancelled = {});

} // namespace madoguchi
