// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/listlayout.h"

#include "ui/printing/blockbands.h"

#include <QPainter>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellInset = TableShape::usualInset;

const FormTable& tableOf(const Document& document)
{
    return std::get<FormTable>(document.blocks.last());
}

TextStyle styleOf(ListLayout::RowKind kind)
{
    switch (kind) {
    case ListLayout::RowKind::Body:
        return {8.5, false, false, true};
    case ListLayout::RowKind::Note:
        return {8, false, false, true};
    case ListLayout::RowKind::Group:
    case ListLayout::RowKind::Subtotal:
        return {8.5, true, true, true};
    case ListLayout::RowKind::Total:
        return {9.5, true, true, true};
    }
    return {};
}

} // namespace

ListLayout::ListLayout(Document shell, QList<Column> known)
    : m_document(std::move(shell)), m_known(std::move(known)), m_geometry(geometryOf(m_document.layout)),
      m_fonts(m_geometry.smallestText()), m_frame(m_document, m_fonts, m_geometry, std::nullopt), m_shape(sharedOut()),
      m_head(TableRow(m_shape, TableRow::Kind::Head, 0).laidOut()), m_y(m_frame.firstTop())
{
    layOutLead();
    m_firstHeadTop = m_y;
    m_y += m_head->height();
}

ListLayout::~ListLayout() = default;

QList<double> ListLayout::leastWidths(double text, bool areAllKept) const
{
    QList<double> least;
    const FormFonts::Face& face = m_fonts.face(m_fonts.smallest(), false);
    for (const Column& column : m_known) {
        const bool isKept = areAllKept || column.isWhole;
        const double longest = isKept ? face.glyphs.width(column.longest).value_or(0) : 0;
        least << std::max(text, longest + 1); // a dot: sums of widths are not exact
    }
    return least;
}

/// From what reads well to what is just possible: first text gets narrow, then identifiers break.
std::shared_ptr<const TableShape> ListLayout::sharedOut() const
{
    constexpr double twoKanji = mm(6.5);
    constexpr double oneKanji = mm(3.5);
    std::shared_ptr<const TableShape> shape;
    for (const auto& [text, areAllKept] :
         {std::pair(twoKanji, true), std::pair(oneKanji, true), std::pair(oneKanji, false)}) {
        shape = std::make_shared<const TableShape>(tableOf(m_document), m_fonts, m_document.language,
                                                   m_geometry.width(), 0.7, leastWidths(text, areAllKept));
        if (shape->hasRoom)
            break;
    }
    return shape;
}

/// Everything above the table.
void ListLayout::layOutLead()
{
    Document lead = m_document;
    lead.blocks.removeLast();
    if (lead.blocks.isEmpty())
        return;
    FormSetting setting{m_fonts, m_document.language, m_geometry.width(), m_geometry.unit};
    setting.fieldColumns = 3;
    setting.spacing = 0.7;
    bool isFirst = true;
    for (const FlowItem& item : blockBands(lead, std::nullopt, setting)) {
        if (std::exchange(isFirst, false) && item.isGap)
            continue;
        m_lead.emplace_back(item.band, m_y);
        m_y += item.band->height();
    }
    m_y += mm(2);
}

RowLook ListLayout::lookOf(RowKind kind) const
{
    const double right = m_geometry.width();
    switch (kind) {
    case RowKind::Body:
        return {0, 0.25, mm(0.75), 0, right};
    case RowKind::Group:
        return {0, 0.5, mm(1.1), 0, right};
    case RowKind::Subtotal:
        return {0, 0.5, mm(0.8), 0, right};
    case RowKind::Total:
        return {0.5, 0.9, mm(1.2), 0, right};
    case RowKind::Note:
        return {0, 0, mm(0.6), 0, right};
    }
    return {};
}

RowCell ListLayout::cell(const QString& text, const TextStyle& style, double left, double width,
                         Alignment alignment) const
{
    return {left, width, alignment, TextBlock::fit(m_fonts, text, style, width)};
}

void ListLayout::addRow(const QStringList& cells)
{
    const QList<FormColumn>& columns = m_shape->table.columns;
    QList<RowCell> laidOut;
    laidOut.reserve(cells.size());
    TextStyle style = styleOf(RowKind::Body);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (cells.at(i).isEmpty())
            continue;
        style.isKey = columns.at(i).isKey;
        style.isWhole = i < m_known.size() && m_known.at(i).isWhole;
        style.isWord = i < m_known.size() && m_known.at(i).isWord;
        laidOut << cell(cells.at(i), style, m_shape->lefts.at(i), m_shape->widths.at(i), columns.at(i).alignment);
    }
    add(RowKind::Body, std::move(laidOut));
}

void ListLayout::addLine(RowKind kind, const QString& text)
{
    add(kind, {cell(text, styleOf(kind), cellInset, m_geometry.width() - 2 * cellInset, Alignment::Left)});
}

void ListLayout::addTotal(RowKind kind, const QString& text, const QStringList& sums)
{
    TextStyle style = styleOf(kind);
    constexpr double leastName = mm(20);
    double right = m_geometry.width() - cellInset;
    double before = cellInset + leastName; // how far the next sum may reach to the left
    QList<RowCell> cells;
    for (qsizetype i = 0; i < sums.size(); ++i) {
        if (sums.at(i).isEmpty())
            continue;
        // A sum is longer than what it is of: where its column is too narrow it goes on over the one beside it.
        const double end = m_shape->lefts.at(i) + m_shape->widths.at(i);
        const double own = m_fonts.face(style.points, style.isBold).glyphs.width(sums.at(i)).value_or(0);
        const double width = std::max(m_shape->widths.at(i), std::min(own, end - before));
        style.isWhole = true;
        cells << cell(sums.at(i), style, end - width, width, Alignment::Right);
        right = std::min(right, end - width - cellInset);
        before = end + cellInset;
    }
    style.isWhole = false;
    cells.prepend(cell(text, style, cellInset, std::max(right - cellInset, leastName), Alignment::Left));
    add(kind, std::move(cells));
}

void ListLayout::add(RowKind kind, QList<RowCell> cells)
{
    const bool follows = kind == RowKind::Subtotal || kind == RowKind::Total || kind == RowKind::Note;
    if (!follows && !(kind == RowKind::Body && m_isAfterHeading))
        flush();
    m_pending.push_back(std::make_shared<const FixedRow>(lookOf(kind), std::move(cells)));
    m_isAfterHeading = kind == RowKind::Group;
}

void ListLayout::flush()
{
    double height = 0;
    for (const std::shared_ptr<const RowBand>& row : m_pending)
        height += row->height();
    if (height > room() && !m_isPageEmpty)
        startPage();
    for (const std::shared_ptr<const RowBand>& row : m_pending)
        place(row);
    m_pending.clear();
}

void ListLayout::place(std::shared_ptr<const RowBand> row)
{
    const auto put = [this](const RowBand& band) {
        band.put(m_spool, {m_geometry.left, m_y});
        m_y += band.height();
        m_isPageEmpty = false;
    };
    while (row->height() > room()) {
        const auto [upper, lower] = row->cutRow(room());
        if (!upper) {
            if (m_isPageEmpty)
                break;
            startPage();
            continue;
        }
        put(*upper);
        startPage();
        row = lower;
    }
    put(*row);
}

void ListLayout::startPage()
{
    m_spool.endPage();
    m_y = m_frame.nextTop() + m_head->height();
    m_isPageEmpty = true;
}

Result<Done> ListLayout::finish()
{
    flush();
    m_spool.endPage();
    m_fonts.forget();
    if (!m_spool.finish())
        return refusal(RefusalKind::Unavailable, u"report.no-room"_s);
    return Done{};
}

void ListLayout::paintSheet(QPainter& painter, int sheet) const
{
    m_frame.paint(painter, sheet, sheetCount() + m_following, std::nullopt);
    const double left = m_geometry.left;
    if (sheet == 0) {
        for (const auto& [band, y] : m_lead)
            band->paint(painter, m_fonts, {left, y});
    }
    painter.setPen(Qt::black);
    GatheredInk ink(painter, m_fonts);
    m_head->put(ink, {left, sheet == 0 ? m_firstHeadTop : m_frame.nextTop()});
    m_spool.put(sheet, ink);
}

} // namespace madoguchi
