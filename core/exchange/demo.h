// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/founding.h"

namespace madoguchi {

/// What a demo record is to hold. The same plan on the same day gives the same people, devices and history.
struct DemoPlan {
    Desk::Config config; ///< its clock says which day is today
    int assets = 2600;
    quint32 seed = 1;
    /// Asked again and again on the calling thread with days done and days in all; false cancels. May be empty.
    std::function<bool(int done, int total)> progress;
};

/// Founds a sandbox that looks like a desk after its first year: an invented prefecture, about 2,000 people, devices,
/// loans, returns and papers, all written by the real verbs. Operators without PIN: "demo" (owner), "desk", "manager",
/// "auditor". Takes some seconds. On failure a new SQLite file is removed again. Codes: those of foundRecord,
/// "demo.cancelled".
[[nodiscard]] Result<std::unique_ptr<Desk>> buildDemoRecord(const DemoPlan& plan);

} // namespace madoguchi
