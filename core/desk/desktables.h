// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of the desk itself.
[[nodiscard]] const Table& stationTable();
[[nodiscard]] const Table& operatorTable();
[[nodiscard]] const Table& settingTable();
[[nodiscard]] const Table& documentTable();
[[nodiscard]] const Table& documentPrintTable();

} // namespace madoguchi
