// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/rowband.h"

#include "ui/printing/columnshare.h"
#include "ui/printing/formwords.h"

#include <QPainter>

#include <algorithm>

namespace madoguchi {

namespace {

TextStyle styleOf(TableRow::Kind kind, const FormColumn& column)
{
    switch (kind) {
    case TableRow::Kind::Head:
        return {8, true, true};
    case TableRow::Kind::Body:
        return {8.5, false, column.isKey};
    case TableRow::Kind::Total:
        return {9, true, true};
    }
    return {};
}

RowLook lookOf(TableRow::Kind kind, const TableShape& shape)
{
    switch (kind) {
    case TableRow::Kind::Head:
        return {0.9, 0.5, mm(1.1) * shape.spacing, 0, shape.right};
    case TableRow::Kind::Body:
        return {0, 0.25, mm(1.25) * shape.spacing, 0, shape.right};
    case TableRow::Kind::Total:
        return {0.5, 0.9, mm(1.3) * shape.spacing, 0, shape.right};
    }
    return {};
}

// First lines of different size stand on one line.
double ascentOf(const QList<RowCell>& cells)
{
    double highest = 0;
    for (const RowCell& cell : cells)
        highest = std::max(highest, cell.text.ascent());
    return highest;
}

} // namespace

double RowBand::linesHeight(const QList<RowCell>& cells, int from, int to) const
{
    const double ascent = ascentOf(cells);
    double tallest = 0;
    for (const RowCell& cell : cells) {
        const int end = to < 0 ? cell.text.lineCount() : std::min(to, cell.text.lineCount());
        const double lines = cell.text.lineHeight() * std::max(0, end - from);
        tallest = std::max(tallest, lines + ascent - cell.text.ascent());
    }
    return tallest;
}

double RowBand::height() const
{
    if (m_height < 0)
        m_height = linesHeight(cells(), m_from, m_to) + 2 * m_look.padding;
    return m_height;
}

void RowBand::paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const
{
    painter.setPen(Qt::black);
    PlainInk ink(painter, fonts);
    put(ink, topLeft);
}

void RowBand::put(RowInk& ink, const QPointF& topLeft) const
{
    const QList<RowCell> texts = cells();
    const double ascent = ascentOf(texts);
    for (const RowCell& cell : texts) {
        const QPointF at(topLeft.x() + cell.left, topLeft.y() + m_look.padding + ascent - cell.text.ascent());
        cell.text.put(ink, at, cell.width, cell.alignment, m_from, m_to);
    }
    const double left = topLeft.x() + m_look.left;
    const double right = topLeft.x() + m_look.right;
    if (m_from == 0)
        ink.rule(left, right, topLeft.y(), m_look.above);
    ink.rule(left, right, topLeft.y() + height(), m_look.below);
}

Band::Parts RowBand::cut(double available) const
{
    const auto [upper, lower] = cutRow(available);
    return {upper, lower};
}

std::pair<std::shared_ptr<const RowBand>, std::shared_ptr<const RowBand>> RowBand::cutRow(double available) const
{
    const QList<RowCell> texts = cells();
    int last = m_from;
    for (const RowCell& cell : texts)
        last = std::max(last, m_to < 0 ? cell.text.lineCount() : std::min(m_to, cell.text.lineCount()));
    int at = m_from;
    while (at < last && linesHeight(texts, m_from, at + 1) + 2 * m_look.padding <= available)
        ++at;
    if (at == m_from || at == last)
        return {};
    const std::shared_ptr<RowBand> upper = copy();
    const std::shared_ptr<RowBand> lower = copy();
    upper->m_from = m_from;
    upper->m_to = at;
    lower->m_from = at;
    lower->m_to = m_to;
    return {upper, lower};
}

std::shared_ptr<RowBand> FixedRow::copy() const
{
    return std::make_shared<FixedRow>(m_look, m_cells);
}

TableShape::TableShape(const FormTable& source, const FormFonts& formFonts, PrintLanguage paperLanguage, double width,
                       double rowSpacing, const QList<double>& least)
    : table(source), fonts(formFonts), language(paperLanguage), right(width), spacing(rowSpacing)
{
    const auto shared = [&](double inset, bool isLeastKept) {
        QList<ColumnNeed> needs;
        for (qsizetype i = 0; i < source.columns.size(); ++i)
            needs << ColumnNeed{source.columns.at(i).width, isLeastKept ? least.value(i) + 2 * inset : 0};
        return sharedWidths(needs, width);
    };
    double inset = usualInset;
    std::optional<QList<double>> columnWidths = shared(inset, !least.isEmpty());
    if (!columnWidths) {
        inset = leastInset;
        columnWidths = shared(inset, true);
    }
    hasRoom = columnWidths.has_value();
    if (!hasRoom)
        columnWidths = shared(inset, false);
    double left = 0;
    for (const double columnWidth : *columnWidths) {
        lefts << left + inset;
        widths << columnWidth - 2 * inset;
        left += columnWidth;
    }
}

TableRow::TableRow(std::shared_ptr<const TableShape> shape, Kind kind, qsizetype row)
    : RowBand(lookOf(kind, *shape)), m_shape(std::move(shape)), m_kind(kind), m_row(row)
{
}

std::shared_ptr<const RowBand> TableRow::laidOut() const
{
    return std::make_shared<const FixedRow>(lookOf(m_kind, *m_shape), cells());
}

std::shared_ptr<RowBand> TableRow::copy() const
{
    return std::make_shared<TableRow>(m_shape, m_kind, m_row);
}

const Phrase& TableRow::phraseAt(qsizetype column) const
{
    const FormTable& table = m_shape->table;
    if (m_kind == Kind::Head)
        return table.columns.at(column).label;
    const QList<Phrase>& row = m_kind == Kind::Body ? table.rows.at(m_row) : table.totals.at(m_row);
    static const Phrase none;
    return column < row.size() ? row.at(column) : none;
}

QList<RowCell> TableRow::cells() const
{
    QList<RowCell> cells;
    const QList<FormColumn>& columns = m_shape->table.columns;
    cells.reserve(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const double width = m_shape->widths.at(i);
        const QString text = say(phraseAt(i), m_shape->language, DateForm::Short);
        TextStyle style = styleOf(m_kind, columns.at(i));
        style.isRough = true;
        cells << RowCell{m_shape->lefts.at(i), width, columns.at(i).alignment,
                         TextBlock::fit(m_shape->fonts, text, style, width)};
    }
    return cells;
}

} // namespace madoguchi
