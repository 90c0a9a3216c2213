// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textdecoding.h"

#include <QStringList>

#include <memory>
#include <span>

namespace madoguchi {

struct CsvOptions {
    std::optional<TextEncoding> encoding; ///< none: found by itself
    char delimiter = 0;                   ///< 0: found by itself among , ; tab |
    ImportProgress progress; ///< per block, on the calling thread; once for the encoding, once for the rows
};

/// One row. The cells are UTF-8 and live until the next call of the reader.
struct CsvRow {
    qint64 line = 0; ///< physical line on which the row starts, from 1
    std::span<const QByteArrayView> cells;
    /// Where text follows a closing quotation mark; 0: nowhere. Such a row cannot be told apart and is to be rejected:
    /// its cells end with the one that was closed, what comes after them is left out.
    qint64 brokenLine = 0;

    /// A cell, trimmed of blanks (the full-width one too); empty where the row is too short.
    [[nodiscard]] QByteArrayView cell(qsizetype index) const;
};

/// What a file may hold at most; beyond it the file is refused, in memory bounded by these.
struct CsvLimits {
    static constexpr qsizetype columns = 1000;
    static constexpr qsizetype cellBytes = 1024 * 1024;
    static constexpr qsizetype rowBytes = 16 * 1024 * 1024;
};

/// Which of , ; tab | cuts the first rows of `text` most evenly (quoted cells left out); a comma if none
/// does.
[[nodiscard]] char detectDelimiter(QByteArrayView text);

/// A CSV file, row by row: RFC 4180 quoting, any line end, blank lines skipped, the first row is the header. A
/// quotation mark inside a cell that does not begin with one is text (24"液晶), as a spreadsheet reads it; text behind
/// a closing one spoils its own row only (CsvRow::brokenLine). Use from one thread. After a refusal the reader gives no
/// more rows.
///
/// Refuses (with line, and column where there is one): import.file-missing, -unreadable, -empty,
/// import.not-a-file, import.workbook and import.other-format (format: what the file is instead), import.no-header,
/// import.broken-bytes, import.nul-character, import.quote-malformed (in the header), import.quote-unclosed (startLine:
/// where it was opened), import.too-many-columns, import.cell-too-long, import.row-too-long, import.cancelled,
/// import.encoding-unavailable.
class CsvReader
{
public:
    /// Opens the file, finds encoding and delimiter, reads the header.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString& path, CsvOptions options = {});
    /// The same on a seekable device that is open for reading.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QIODevice> device,
                                                                 CsvOptions options = {});
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] TextSignature signature() const;
    [[nodiscard]] char delimiter() const;

    /// Gives the next row; false at the end of the file.
    [[nodiscard]] Result<bool> next(CsvRow& row);

private:
    struct Machine;
    explicit CsvReader(std::unique_ptr<Machine> machine);
    [[nodiscard]] Result<Done> readHeader();

    std::unique_ptr<Machine> m_machine;
    QStringList m_header;
};

} // namespace madoguchi
