// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demohistory.h"

namespace madoguchi {

/// A handful of consumables with some movements each; one of them is to be ordered.
[[nodiscard]] Result<Done> addDemoConsumables(Desk& desk, FixedClock& clock, const DemoStaff& staff,
                                              const DemoStock& stock);

} // namespace madoguchi
