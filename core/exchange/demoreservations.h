// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demohistory.h"

namespace madoguchi {

/// A handful of reservations for the days to come, as the desk took them on the evening before `today`: ready, ready
/// and not fetched, set aside, still to prepare, cancelled. Fewer where there are not enough units in stock.
[[nodiscard]] Result<Done> addDemoReservations(Desk& desk, FixedClock& clock, const DemoStaff& staff,
                                               const QList<PersonId>& people, QDate today);

} // namespace madoguchi
