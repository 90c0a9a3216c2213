// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/clockcheck.h"

namespace madoguchi {

/// That this computer's clock is wrong, and what to do about it, in the window and on the command line.
[[nodiscard]] QString clockWarning(const ClockDifference& difference);

} // namespace madoguchi
