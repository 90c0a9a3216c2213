// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demohistory.h"

namespace madoguchi {

/// How many should be in stock of each type, two of them short and one of these asked for; and some of what was lent on
/// its way to other sites, one parcel confirmed.
[[nodiscard]] Result<Done> addDemoStock(Desk& desk, FixedClock& clock, const DemoStaff& staff, QDate today);

} // namespace madoguchi
