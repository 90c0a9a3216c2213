// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportquery.h"

namespace madoguchi {

/// How many rows a report must have, from the tables that hold them alone, without what the rows are joined from.
/// Figures are counted by nothing: no table holds them.
[[nodiscard]] SqlText ledgerCount(const ReportSetup& setup, const Dialect& dialect, Instant now);

} // namespace madoguchi
