// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demohistory.h"

namespace madoguchi {

/// One collection under way, of the loans of one section: some are back, one need not come back, the others were
/// written to. None where no section holds a fair number of things.
[[nodiscard]] Result<Done> addDemoCollection(Desk& desk, FixedClock& clock, const DemoStaff& staff,
                                             const QList<SectionId>& sections, QDate today);

} // namespace madoguchi
