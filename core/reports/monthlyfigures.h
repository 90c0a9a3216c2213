// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"

#include <QList>

#include <functional>

namespace madoguchi {

/// One figure of the monthly report (業務実績報告書): how many of what.
struct Figure {
    const char* part; ///< code of a word: "figure.stock", "figure.loans" …
    QString item;     ///< as registered: a type, the number of a stocktake, a work item; may be empty
    QString what;     ///< code of a word
    qint64 number = 0;
    QDate day = {}; ///< whose end it is of; not valid: the number is of the whole period
};

/// What this record knows of the lending in a period, both days included: the items by type and state and what was
/// overdue at its end; what was lent, passed on, returned and extended in it; losses, thefts and damage reported in it;
/// stocktakes closed in it, with their differences; letters written; and how often each work item was done.
///
/// How the items stood at a day that is over follows from how they stand now and what the journal says was changed
/// since; what was prepared for a reservation counts as available then. A period that is not over is looked at as of
/// now.
struct MonthlyFigures {
    QDate from;
    QDate to;
    /// Asked now and then while the journal is read; true ends it.
    std::function<bool()> isCancelled = {};
    /// Throws StorageError. Code "job.cancelled".
    [[nodiscard]] Result<QList<Figure>> read(ReadScope& scope) const;
};

} // namespace madoguchi
