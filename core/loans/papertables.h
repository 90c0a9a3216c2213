// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of what becomes of papers. Columns are only ever appended.
///
/// Files of papers that were signed by hand. As with attachments, the bytes stand beside the journal and their SHA-256
/// in it (docs/decisions/0009-attachments-beside-the-journal.md).
[[nodiscard]] const Table& signedCopyTable();
/// What was signed on the screen. The strokes are in the journal as a personal value.
[[nodiscard]] const Table& signatureTable();

} // namespace madoguchi
