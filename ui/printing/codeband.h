// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/band.h"
#include "ui/printing/barcode.h"
#include "ui/printing/textblock.h"

namespace madoguchi {

/// A row of barcodes, each between what it does and its text. Never cut.
class CodeBand final : public Band
{
public:
    /// Codes that cannot be encoded are left out; DocumentLayout refuses them before. `unit`: dots of this layout per
    /// dot of paper.
    CodeBand(const QList<SheetCode>& codes, int columns, const FormFonts& fonts, PrintLanguage language, double width,
             double unit);

    [[nodiscard]] double height() const override { return m_height; }
    void paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const override;

private:
    struct Cell {
        BarcodeSymbol symbol;
        TextBlock caption;
        TextBlock text;
        double left = 0;
    };

    QList<Cell> m_cells;
    double m_cellWidth = 0;
    double m_captionHeight = 0; ///< of the highest
    double m_symbolHeight = 0;
    double m_height = 0;
};

} // namespace madoguchi
