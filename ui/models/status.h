// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace madoguchi {

/// What a row says about its asset or loan, derived states included. ui/theme gives each a shape and a tone.
enum class Status {
    Available,
    OnLoan,
    DueToday,
    Overdue,
    InRepair,
    Reserved,
    NeedsReset,
    Lost,
    Faulty,
    ToSurrender,
    Disposed,
    Ready,
};

/// The Status of a cell as int. The word stays in Qt::DisplayRole, where a screen reader finds it.
inline constexpr int StatusRole = Qt::UserRole + 100;

} // namespace madoguchi
