// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demohistory.h"

namespace madoguchi {

/// Three kits of what is in stock, one of them lent. Fewer where there are not enough units in stock.
[[nodiscard]] Result<Done> addDemoKits(Desk& desk, FixedClock& clock, const DemoStaff& staff,
                                       const QList<PersonId>& people);

} // namespace madoguchi
