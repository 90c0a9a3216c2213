// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/rebuild.h"
#include "core/journal/tableregistry.h"

namespace madoguchi {

/// Every journalled table of the record, what is referred to first. A table missing here would be missing from undo
/// and rebuild; a test compares the list with the schema.
[[nodiscard]] const TableRegistry& recordTables();

/// What stands beside the journal, with its hash in it; for a rebuild.
[[nodiscard]] QList<AttestedContent> attestedContents();

} // namespace madoguchi
