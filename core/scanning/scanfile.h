// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QStringList>

namespace madoguchi {

/// One line of a file that a batch scanner has written.
struct ScanFileRow {
    int line = 0; ///< from 1
    QString text; ///< as it came, but for the quotation marks around one code
    QStringList cells;
};

/// Such a file: one code a line, or columns of which one holds the codes and others perhaps when they were read.
struct ScanFile {
    QList<ScanFileRow> rows; ///< none is empty
    int columns = 1;         ///< as many as most rows have
    int day = -1;            ///< the column of days, or of days with times; -1: there is none
    int time = -1;           ///< the column of times of day, where they stand by themselves
};

/// A whole file: UTF-8 with or without a mark, UTF-16, CP932; columns cut by tab, comma, semicolon or bar, the same in
/// nearly all rows; cells may be quoted. Pure. Codes "scan-file.empty", "scan-file.not-text" (a workbook, say).
[[nodiscard]] Result<ScanFile> readScanFile(const QByteArray& bytes);

/// A code of a file.
struct FileScan {
    QString text;
    int line = 0;
    Instant at;         ///< when it was read, by the clock of the scanner; not valid: the file does not say
    QString place = {}; ///< what the column of places has in its row
};

/// The whole of each row is a code, whatever is in it.
inline constexpr int wholeRow = -1;
/// The file does not say where things were seen.
inline constexpr int noColumn = -2;

/// The codes in a column, from 0, or wholeRow. A first row that heads the columns is left out, and so is a row without
/// a code; one of a single cell is that code. `places` is the column that says where each was seen.
[[nodiscard]] QList<FileScan> scansOf(const ScanFile& file, int column, int places = noColumn);

} // namespace madoguchi
