// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"

#include <QDate>

namespace madoguchi {

/// So many days before a lease ends somebody should begin to collect what is leased.
inline constexpr int leaseWarningDays = 90;

/// What is leased, not disposed of, and has to go back within so many days.
struct LeaseEnds {
    QDate until;
    int items = 0;
    int onLoan = 0; ///< of these
    int over = 0;   ///< of these: the lease has ended, and they are still here
    QDate next;     ///< the first day on which one ends from today on; not valid where none does

    [[nodiscard]] bool isAny() const { return items > 0; }
};
struct AskLeaseEnds {
    using Answer = LeaseEnds;
    int days = leaseWarningDays;
    Result<Answer> run(ReadScope& scope) const;
};

/// The same, item by item, the first to go back first; as AskAssets gives them.
struct ListLeaseEnds {
    using Answer = QList<AssetRecord>;
    int days = leaseWarningDays;
    int limit = 500;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
