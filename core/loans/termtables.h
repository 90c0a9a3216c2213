// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of what becomes of a loan. Columns are only ever appended.
[[nodiscard]] const Table& loanExtensionTable();
/// The unit of this line stands in for that asset (代替機).
[[nodiscard]] const Table& loanSubstituteTable();
/// The loan a line belonged to before it was passed on, from when until when, and which due day it had then. The line
/// itself goes on under the loan of whoever answers for it now.
[[nodiscard]] const Table& loanCustodyTable();

} // namespace madoguchi
