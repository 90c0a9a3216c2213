// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/ledger/assetstatus.h"
#include "core/reports/reportquery.h"

#include <QHash>

namespace madoguchi {

/// The end of a local day, or, on the day of `now`, now: what was out by then and what was late, as it was said then.
struct DayEnd {
    Instant end;  ///< before it
    QDate day;    ///< whose end it is
    QString time; ///< "24:00", or what time it is: due times up to it have passed
    bool isNow = false;

    static DayEnd of(QDate day, Instant now);
};

/// What was out then, by the id of the item, with its due day of then, whatever was extended since. Throws
/// StorageError.
[[nodiscard]] QHash<qint64, LoanDue> loansAt(Connection& connection, const DayEnd& at);

/// How many loans were overdue then, without what had been reported as lost and not found again. `filter` restricts
/// `loan_line ll`. Throws StorageError.
[[nodiscard]] qint64 overdueAt(Connection& connection, const DayEnd& at, const SqlText& filter = {});

} // namespace madoguchi
