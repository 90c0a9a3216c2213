// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportjob.h"
#include "core/exchange/xlsxsheet.h"

namespace madoguchi {

/// What the cells of a column are: texts, days (also with a time), numbers where they are not too long to be read.
enum class ListCell { Text, Day, Number };

/// Of all columns of a list.
[[nodiscard]] QList<ListCell> listCells(ExportTable table);

/// A list as a spreadsheet: the cells of its CSV, with days as days, times as times and prices as numbers, under a
/// header that stays and filters. Refusals of XlsxBook.
class ListSheet
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ListSheet>>
    open(const QString& path, ExportTable table, const QStringList& header, QList<ListCell> types, bool isJapanese);

    [[nodiscard]] Result<Done> writeRow(const QStringList& cells);
    /// Gives the rows without the header.
    [[nodiscard]] Result<qint64> commit();

private:
    ListSheet(std::unique_ptr<XlsxBook> book, QList<ListCell> types)
        : m_book(std::move(book)), m_types(std::move(types))
    {
    }
    [[nodiscard]] ReportCell cellOf(qsizetype column, const QString& text) const;

    std::unique_ptr<XlsxBook> m_book;
    XlsxBook::Sheet* m_sheet = nullptr;
    QList<ListCell> m_types; ///< by column
    int m_columns = 0;
};

} // namespace madoguchi
