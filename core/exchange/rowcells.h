// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmap.h"
#include "core/exchange/csvreader.h"

namespace madoguchi {

/// How long a text may be, in UTF-16 units.
struct TextLimits {
    static constexpr qsizetype code = 100; ///< asset numbers, serials, barcodes, cards, staff numbers
    static constexpr qsizetype name = 200;
    static constexpr qsizetype text = 4000; ///< notes, custom fields, whole lists
};

/// The cells of one row, checked one by one; what is wrong becomes a Problem of the row with the arguments
/// line, column (the name in the file) and value (shortened). So does what somebody should look at: takeWarnings.
class RowCells
{
public:
    RowCells(const TableLayout& layout, const CsvRow& row);

    /// The text of a field, trimmed; empty when the cell is empty or refused.
    [[nodiscard]] QString text(Field column, qsizetype limit);
    /// The same where line ends and tabs are part of the text.
    [[nodiscard]] QString lines(Field column, qsizetype limit);
    /// Every cell of a field that may have several columns.
    [[nodiscard]] QStringList all(Field column);
    /// Every code of the lists in all(), each once; barcodes and cards.
    [[nodiscard]] QStringList codes(Field column);
    [[nodiscard]] QString custom(const CustomColumn& column);
    /// A day in any writing (import.bad-day); not valid when the cell is empty or refused.
    [[nodiscard]] QDate day(Field column);

    /// False where the row fell apart: what can be read of it means nothing.
    [[nodiscard]] bool isWhole() const { return m_row.brokenLine == 0; }
    void report(const QString& code, Field column, const QString& value, QVariantMap arguments = {});
    [[nodiscard]] qint64 line() const { return m_row.line; }
    [[nodiscard]] QList<Problem> takeProblems(const QString& subject);
    /// "import.private-character": characters of one office's own making (外字), with the argument character; in names
    /// of people and sections "import.no-glyph" and "import.no-variant" (see glyphProblems), as the layout finds them.
    [[nodiscard]] QList<Problem> takeWarnings(const QString& subject);

private:
    [[nodiscard]] QString checked(int index, qsizetype limit, bool withLines);
    void reportLength(int index, const QString& value, qsizetype limit);
    void reportAt(const QString& code, int index, const QString& value, QVariantMap arguments);
    [[nodiscard]] Problem problemAt(const QString& code, int index, const QString& value, QVariantMap arguments) const;
    void checkSurplus();
    void checkPrivate(int index, QByteArrayView cell, const QString& value);
    void checkGlyphs(int index, const QString& value);

    const TableLayout& m_layout;
    const CsvRow& m_row;
    QList<Problem> m_problems;
    QList<Problem> m_warnings;
};

} // namespace madoguchi
