// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listsheet.h"

#include "core/exchange/columnmap.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr double width = 16; // of a column, in characters

QString nameOf(ExportTable table, bool isJapanese)
{
    switch (table) {
    case ExportTable::Assets:
        return isJapanese ? u"貸与品"_s : u"Assets"_s;
    case ExportTable::People:
        return isJapanese ? u"利用者"_s : u"People"_s;
    case ExportTable::Loans:
        break;
    }
    return isJapanese ? u"貸出"_s : u"Loans"_s;
}

} // namespace

QList<ListCell> listCells(ExportTable table)
{
    if (table == ExportTable::Loans) { // see loanHeader(): lent, due, returned
        QList<ListCell> types(7, ListCell::Text);
        return types << ListCell::Day << ListCell::Day << ListCell::Day;
    }
    QList<ListCell> types;
    for (const Field field : ownColumns(table == ExportTable::Assets ? ImportTable::Assets : ImportTable::People)) {
        if (field == Field::Acquired || field == Field::LeaseEnds || field == Field::Leaving)
            types << ListCell::Day;
        else
            types << (field == Field::Price ? ListCell::Number : ListCell::Text);
    }
    return types;
}

Result<std::unique_ptr<ListSheet>> ListSheet::open(const QString& path, ExportTable table, const QStringList& header,
                                                   QList<ListCell> types, bool isJapanese)
{
    Result<std::unique_ptr<XlsxBook>> book = XlsxBook::open(path);
    if (!book)
        return book.refusal();
    std::unique_ptr<ListSheet> sheet(new ListSheet(std::move(book).value(), std::move(types)));
    sheet->m_book->setProperties(nameOf(table, isJapanese), {});
    sheet->m_sheet = &sheet->m_book->addSheet(nameOf(table, isJapanese));
    sheet->m_columns = int(header.size());
    for (int i = 0; i < sheet->m_columns; ++i)
        sheet->m_sheet->setWidth(i, width);
    for (int i = 0; i < sheet->m_columns; ++i)
        sheet->m_sheet->put(i, header.at(i), XlsxBook::Look::Head);
    if (const Result<Done> next = sheet->m_sheet->nextRow(); !next)
        return next.refusal();
    return sheet;
}

ReportCell ListSheet::cellOf(qsizetype column, const QString& text) const
{
    constexpr qsizetype day = 10; // "2026-04-01"; longer with a time
    const ListCell type = m_types.value(column, ListCell::Text);
    if (type == ListCell::Day && text.size() >= day)
        return {text.size() == day ? ReportCell::Kind::Day : ReportCell::Kind::Moment, text, 0};
    return type == ListCell::Number ? ReportCell::numberIn(text) : ReportCell::ofText(text);
}

Result<Done> ListSheet::writeRow(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_sheet->put(int(i), cellOf(i, cells.at(i)));
    return m_sheet->nextRow();
}

Result<qint64> ListSheet::commit()
{
    const qint64 rows = m_sheet->row() - 1;
    m_sheet->finishList(m_columns);
    const Result<Done> done = m_book->commit();
    return done ? Result<qint64>(rows) : Result<qint64>(done.refusal());
}

} // namespace madoguchi
