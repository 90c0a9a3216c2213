// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace madoguchi {

/// Who has been writing to this database of a server for the longest time, for whoever has waited in vain: "psql,
/// postgres, 192.0.2.7" (program, login, and the computer where the server tells us). Empty where it is nobody any
/// more, cannot be asked, or in a file. Outside of a transaction.
[[nodiscard]] QString lockHolder(Connection& connection) noexcept;

} // namespace madoguchi
