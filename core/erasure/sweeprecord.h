// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace madoguchi {

/// After erasures: sweepDatabaseFile for the record of a desk. False: to be done again, when nobody else has it open.
/// Storage codes.
[[nodiscard]] Result<bool> sweepRecord(Desk& desk);

} // namespace madoguchi
