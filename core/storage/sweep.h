// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace madoguchi {

/// Takes what was deleted out of the bytes of a database file, where it stays in free pages, in old pieces of the index
/// of people and in the log beside the file: the file is written anew. Others wait meanwhile, some seconds for a
/// hundred thousand items. False where another program still reads an older state, so that the log could not be
/// emptied: to be done again. A server does it by itself in time; true there, and nothing is done. Outside of a
/// transaction. Throws StorageError (a full disk: as much room as the file has is needed).
[[nodiscard]] bool sweepDatabaseFile(Connection& connection);

} // namespace madoguchi
