// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labels/label.h"
#include "ui/printing/barcode.h"
#include "ui/printing/textblock.h"

#include <QRectF>

namespace madoguchi {

/// Where everything of one label stands, in dots from the label's corner.
struct LabelPlan {
    struct Symbol {
        BarcodeSymbol symbol;
        QRectF area;
        Alignment alignment = Alignment::Left;
    };
    struct Text {
        TextBlock block;
        QPointF at;
        double width = 0;
    };

    QList<Symbol> symbols;
    QList<Text> texts;
    Alignment alignment = Alignment::Left;
    bool isCut = false; ///< the end of the title found no room
};

/// Puts labels on labels of one size. The square symbol stands on the left as large as is useful, a Code 128 below the
/// text; every module is a whole number of the printer's dots and wide enough for a hand-held scanner. The key
/// shrinks, then breaks, and is never cut; the title shrinks, breaks, and loses its end when there is no more room;
/// everything else is printed where a whole line is left for it. No text is smaller than smallestPoints.
class LabelPlanner
{
public:
    /// `dotsPerInch`: of the printer. `job` and `fonts` outlive it.
    LabelPlanner(const LabelJob& job, int printerDots, const FormFonts& fonts);

    /// Codes of encodeBarcode(); "label.code-too-wide" and "label.code-too-large" (a Code 128 or another symbol does
    /// not fit; arguments: needed and room in millimetres, longest: characters of this code that would fit),
    /// "label.text-too-long" (the key does not fit). Subject: the key.
    [[nodiscard]] Result<LabelPlan> plan(const Label& label) const;

private:
    struct Modules {
        int most = 0;  ///< dots of the printer a module has where there is room
        int least = 0; ///< below this nobody can read it
    };

    [[nodiscard]] Modules modulesOf(BarcodeSymbology symbology) const;
    [[nodiscard]] Result<Done> placeSquare(const Label& label, BarcodeSymbology symbology, LabelPlan& plan,
                                           QRectF& room) const;
    [[nodiscard]] Result<Done> placeLinear(const Label& label, LabelPlan& plan, QRectF& room) const;
    [[nodiscard]] Result<Done> placeText(const Label& label, LabelPlan& plan, const QRectF& room) const;
    [[nodiscard]] TextBlock fitTitle(const QString& title, double largest, const QSizeF& room, bool& isCut) const;
    /// One line of the smallest size; empty when it is wider than `width`.
    [[nodiscard]] TextBlock wholeLine(const QString& text, double width) const;
    [[nodiscard]] Refusal tooLarge(const Label& label, const BarcodeSymbol& symbol, double room) const;
    [[nodiscard]] double dots(double printerDots) const { return printerDots * madoguchi::dotsPerInch / m_printerDots; }

    const LabelJob& m_job;
    const FormFonts& m_fonts;
    int m_printerDots;
    QRectF m_room; ///< of every label
    QString m_owner;
};

} // namespace madoguchi
