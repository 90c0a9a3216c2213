// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace madoguchi::bench {

/// How many the benches of verify append: MADOGUCHI_BENCH_ENTRIES, or this.
[[nodiscard]] qint64 wantedEntries(qint64 otherwise);

/// Appends entries of about 250 bytes to the station's lane, past the verbs but with everything verify looks at.
void appendEntries(Desk& desk, const Actor& actor, qint64 count);

/// Verifies; ends the program where something is wrong.
void verifyOrEnd(Connection& connection);

} // namespace madoguchi::bench
