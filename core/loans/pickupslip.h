// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/lockedreservation.h"

namespace madoguchi {

/// Numbers and stores the pick-up slip (引渡準備票) of a reservation as it stands now, notes it there, and gives its
/// number. One that was printed before holds no longer.
QString issuePickUpSlip(WriteScope& scope, LockedReservation& locked, const QString& shelf);

/// The journalled table of papers that another one stands in for. Columns are only ever appended.
[[nodiscard]] const Table& replacedPaperTable();

/// The number of the paper that stands in for this one now; empty: it holds itself.
[[nodiscard]] QString replacementOf(Connection& connection, const QString& number);

} // namespace madoguchi
