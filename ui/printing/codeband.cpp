// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/codeband.h"

#include "ui/printing/formwords.h"

#include <QPainter>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr double betweenCodes = mm(14); // between two codes: the beam must not catch both
constexpr double below = mm(9);         // under each row
constexpr double linearHeight = mm(16); // on paper
constexpr double squareSide = mm(24);   // on paper
constexpr double inset = mm(1.5);

} // namespace

CodeBand::CodeBand(const QList<SheetCode>& codes, int columns, const FormFonts& fonts, PrintLanguage language,
                   double width, double unit)
    : m_cellWidth((width - betweenCodes * (columns - 1)) / columns)
{
    double textHeight = 0;
    for (const SheetCode& code : codes) {
        const Result<BarcodeSymbol> symbol = encodeBarcode(code.symbology, code.payload);
        if (!symbol)
            continue;
        Cell cell{*symbol, TextBlock::fit(fonts, say(code.caption, language), {10.5, true, false}, m_cellWidth),
                  TextBlock::fit(fonts, QString::fromUtf8(code.payload), {9, false, true}, m_cellWidth),
                  double(m_cells.size()) * (m_cellWidth + betweenCodes)};
        const bool isLinear = code.symbology == BarcodeSymbology::Code128;
        m_captionHeight = std::max(m_captionHeight, cell.caption.height());
        m_symbolHeight = std::max(m_symbolHeight, (isLinear ? linearHeight : squareSide) * unit);
        textHeight = std::max(textHeight, cell.text.height());
        m_cells << cell;
    }
    m_height = m_captionHeight + m_symbolHeight + textHeight + 2 * inset + below;
}

void CodeBand::paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const
{
    painter.setPen(Qt::black);
    for (const Cell& cell : m_cells) {
        const QPointF at = topLeft + QPointF(cell.left, 0);
        cell.caption.paint(painter, fonts, at, m_cellWidth, Alignment::Centre);
        const QRectF area(at + QPointF(0, m_captionHeight + inset), QSizeF(m_cellWidth, m_symbolHeight));
        paintBarcode(painter, area, cell.symbol, Alignment::Centre);
        painter.setPen(Qt::black);
        cell.text.paint(painter, fonts, QPointF(at.x(), area.bottom() + inset), m_cellWidth, Alignment::Centre);
    }
}

} // namespace madoguchi
