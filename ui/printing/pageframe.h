// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/printing/barcode.h"
#include "ui/printing/textblock.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>

namespace madoguchi {

/// One form's share of the A4 sheet, in dots of its own layout: half sheets are laid out larger and scaled down.
struct FormGeometry {
    QSizeF size;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double unit = 1; ///< dots of the layout per dot of paper

    [[nodiscard]] double width() const { return size.width() - left - right; }
    [[nodiscard]] bool isWide() const { return width() > mm(200); }
    [[nodiscard]] double smallestText() const { return smallestPoints * unit; }
};

/// Margins of the offices' A4 forms: 20 mm above, 15 below, 25 at the left for binding, 15 at the right.
[[nodiscard]] FormGeometry geometryOf(SheetLayout layout);

/// What surrounds the text on every page: the number of the form at the top left, number, day, marks and barcode at the
/// top right, title, addressee and issuer, the footer below, and VOID or SAMPLE across.
class PageFrame
{
public:
    /// The document and the fonts must outlive it.
    PageFrame(const Document& document, const FormFonts& fonts, const FormGeometry& geometry,
              std::optional<BarcodeSymbol> barcode);

    /// Where the text of the first page, of the others, starts; and where it ends.
    [[nodiscard]] double firstTop() const { return m_firstTop; }
    [[nodiscard]] double nextTop() const { return m_nextTop; }
    [[nodiscard]] double bottom() const { return m_bottom; }

    /// Paints below the text of page `page` of `pages`. `before`: pages of other parts of the paper that are counted
    /// before them.
    void paint(QPainter& painter, int page, int pages, std::optional<Copy> copy, int before = 0) const;

private:
    struct Labelled {
        TextBlock label;
        TextBlock value;
    };
    struct Chip {
        TextBlock text;
        QRectF area;
    };

    [[nodiscard]] TextBlock fit(const QString& text, const TextStyle& style, double width) const;
    [[nodiscard]] QString word(const QString& code) const;
    [[nodiscard]] double referenceWidth() const;
    void prepareReference();
    void prepareTitle();
    void prepareParties();
    void prepareFoot();
    void paintReference(QPainter& painter) const;
    [[nodiscard]] QStringList marks(std::optional<Copy> copy) const;
    [[nodiscard]] QList<Chip> chips(std::optional<Copy> copy) const;
    [[nodiscard]] double chipsBottom() const;
    void paintChips(QPainter& painter, std::optional<Copy> copy) const;
    void paintFirst(QPainter& painter) const;
    void paintFoot(QPainter& painter, int page, int pages) const;
    void prepareWatermark();
    void paintWatermark(QPainter& painter) const;

    const Document& m_document;
    const FormFonts& m_fonts;
    FormGeometry m_geometry;
    std::optional<BarcodeSymbol> m_barcode;

    QList<Labelled> m_reference; ///< top right: number and day of issue
    TextBlock m_formNumber;
    TextBlock m_title;
    TextBlock m_nextTitle;
    TextBlock m_addressee;
    QList<TextBlock> m_issuer;
    TextBlock m_footForm;
    TextBlock m_footFilter;
    TextBlock m_footPrinted;
    QPainterPath m_watermark; ///< across the page; empty: none
    double m_barcodeTop = 0;
    double m_referenceBottom = 0;
    QPointF m_chipsAt; ///< top right of the first one: original or copy, then reprint, VOID, SAMPLE
    double m_nextTitleTop = 0;
    double m_titleTop = 0;
    bool m_isTitleBeside = false; ///< between the number of the form and that of the paper, not below them
    double m_partiesTop = 0;
    double m_firstTop = 0;
    double m_nextTop = 0;
    double m_bottom = 0;
};

} // namespace madoguchi
