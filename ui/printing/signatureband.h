// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/band.h"
#include "ui/printing/barcode.h"
#include "ui/printing/textblock.h"

#include <optional>

class QRectF;

namespace madoguchi {

/// The proof of the record as it stands at the foot of a form: its QR code over its caption.
struct ProofMark {
    BarcodeSymbol symbol;
    QString caption;
};

/// The boxes people sign in, with the proof beside them; or the proof alone. Never cut.
class SignatureBand final : public Band
{
public:
    /// `unit`: dots of this layout per dot of paper; the QR code and the room for a pen keep their size on paper
    /// where the sheet is scaled down.
    SignatureBand(const SignatureRow& row, std::optional<ProofMark> proof, const FormFonts& fonts,
                  PrintLanguage language, double width, double unit);

    [[nodiscard]] double height() const override { return m_height; }
    void paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const override;

private:
    struct Entry {
        TextBlock label;
        TextBlock value;
        double y = 0;
        double height = 0;
    };
    struct Box {
        SignatureStyle style = SignatureStyle::Sign;
        TextBlock label;
        TextBlock hint; ///< what to leave in the box: a signature or a seal
        QList<Entry> entries;
        double left = 0;
        double width = 0;
        double valueLeft = 0;
        double signTop = 0;
        PenInk ink; ///< what was signed on the screen
    };

    Box makeBox(const SignatureBox& source, const FormFonts& fonts, PrintLanguage language, double left, double width);
    void paintProof(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const;
    void paintBox(QPainter& painter, const FormFonts& fonts, const Box& box, const QPointF& topLeft) const;
    void paintEntries(QPainter& painter, const FormFonts& fonts, const Box& box, const QPointF& topLeft) const;
    void paintSign(QPainter& painter, const FormFonts& fonts, const Box& box, const QPointF& topLeft) const;
    void paintInk(QPainter& painter, const Box& box, const QPointF& topLeft) const;

    std::optional<ProofMark> m_proof;
    TextBlock m_caption;
    QPointF m_captionAt;
    QList<Box> m_boxes;
    double m_unit;
    double m_proofLeft = 0; ///< the white border of the symbol hangs over the edge
    double m_proofSide = 0;
    double m_height = 0;
};

} // namespace madoguchi
