// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/scanning/scanfile.h"

namespace madoguchi {

/// A column of a batch scanner's file as people tell it from the others.
struct ScanColumn {
    int column = wholeRow; ///< from 0, or wholeRow
    QStringList examples;  ///< the first of its values
    int things = 0;        ///< so many different items of the ledger are named by the values that were looked at
    int shelves = 0;       ///< likewise labels of shelves
};

/// What the columns of a file hold, by the ledger.
struct ScanColumns {
    QList<ScanColumn> columns;
    /// Where the codes are: in the column that names most items, else most shelves; the first of equals. Nothing where
    /// none does.
    std::optional<int> codes;
};

/// Looks a part of the file up, as the counter's scanner is set. Of a file of one column that one holds the codes,
/// whatever is known of them.
struct AskScanColumns {
    using Answer = ScanColumns;
    ScanFile file;
    Result<Answer> run(ReadScope& scope) const;
};

/// "1: …; 2: …", as the columns are counted by people.
[[nodiscard]] QString columnsText(const ScanColumns& columns);

} // namespace madoguchi
