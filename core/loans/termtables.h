// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of what becomes of a loan. Columns are only ever appended.
[[nodiscard]] const Table& loanExtensionTable();
/// The unit of this line stands in for that asset (代替機).
[[nodiscard]] const Table& loanSubstituteTable();

} // namespace madoguchi
