// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/scanning/scanfile.h"

#include <QHash>

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
    /// Where each was seen: another column, of which at least half of the rows name a place by its label or its name.
    std::optional<int> places;
    QHash<QString, PlaceId> placeOf; ///< what its cells name; not valid: no place is called so

    /// The codes in this column, with where they were seen.
    [[nodiscard]] QList<FileScan> scansOf(const ScanFile& file, int column) const;
    /// The place of such a scan; nothing where its row does not say.
    [[nodiscard]] std::optional<PlaceId> placeOfScan(const FileScan& scan) const;
    /// How many scans say a place that is not known.
    [[nodiscard]] int unknownPlaces(const QList<FileScan>& scans) const;
};

/// Looks a part of the file up, as the counter's scanner is set; of places all. Of a file of one column that one holds
/// the codes, whatever is known of them.
struct AskScanColumns {
    using Answer = ScanColumns;
    ScanFile file;
    std::optional<int> codes = std::nullopt; ///< where they are is known already
    Result<Answer> run(ReadScope& scope) const;
};

/// "1: …; 2: …", as the columns are counted by people.
[[nodiscard]] QString columnsText(const ScanColumns& columns);

} // namespace madoguchi
