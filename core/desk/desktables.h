// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/stationtables.h"
#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of the desk itself, beside those of its stations.
[[nodiscard]] const Table& operatorTable();
[[nodiscard]] const Table& settingTable();
[[nodiscard]] const Table& documentTable();
[[nodiscard]] const Table& documentPrintTable();
/// Papers that were asked for and did not come out, and when they did at last.
[[nodiscard]] const Table& lostPaperTable();

} // namespace madoguchi
