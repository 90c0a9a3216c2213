// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables that the signatures under the journal go by; the desk writes them.
[[nodiscard]] const Table& stationTable();
/// When a counter went on under another key, and where its numbers go on (core/desk/stationrenewal.h).
[[nodiscard]] const Table& stationRenewalTable();

} // namespace madoguchi
