// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/signatureband.h"

#include "ui/printing/formwords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr double proofRoom = mm(29); // on paper: 3 dots a module at 203 dpi for some 220 bytes
constexpr int proofQuiet = 4;        // modules of a QR code's white border
constexpr double proofGap = mm(4);
constexpr double penRoom = mm(10.5); // on paper
constexpr double sealSide = mm(11);  // on paper
constexpr double boxInset = mm(1.6);
constexpr double entryHeight = mm(5.6);

QString hintOf(SignatureStyle style, PrintLanguage language)
{
    switch (style) {
    case SignatureStyle::Sign:
        return sayWord(u"signature.sign"_s, language);
    case SignatureStyle::Seal:
        return sayWord(u"signature.seal"_s, language);
    case SignatureStyle::Name:
    case SignatureStyle::None:
        break;
    }
    return {};
}

double widthsOf(const SignatureRow& row)
{
    double all = 0;
    for (const SignatureBox& box : row.boxes)
        all += box.style == SignatureStyle::None ? 0 : box.width;
    return all;
}

} // namespace

SignatureBand::SignatureBand(const SignatureRow& row, std::optional<ProofMark> proof, const FormFonts& fonts,
                             PrintLanguage language, double width, double unit)
    : m_proof(std::move(proof)), m_unit(unit)
{
    double left = 0;
    if (m_proof) {
        const int modules = m_proof->symbol.modules.width();
        const double module = std::max(1.0, std::floor(proofRoom / modules)) * unit;
        m_proofSide = modules * module;
        m_proofLeft = -proofQuiet * module;
        const double bare = m_proofSide + 2 * m_proofLeft;
        m_caption = TextBlock::fit(fonts, m_proof->caption, {7, false, false}, bare);
        // Half a sheet has width to spare, but no height.
        m_captionAt = unit > 1 ? QPointF(bare + proofGap, 0) : QPointF(0, bare - m_proofLeft);
        left = std::max(bare, m_captionAt.x() + m_caption.width()) + proofGap;
        m_height = std::max(bare, m_captionAt.y() + m_caption.height());
    }
    const double all = widthsOf(row);
    const double indent = left;
    for (const SignatureBox& box : row.boxes) {
        if (box.style == SignatureStyle::None)
            continue;
        const double boxWidth = (width - indent) * box.width / all;
        m_boxes << makeBox(box, fonts, language, left, boxWidth);
        // A seal lies below the lines to be filled in, not across them.
        const double room = box.style == SignatureStyle::Seal ? sealSide * unit + boxInset : penRoom * unit;
        m_height = std::max(m_height, m_boxes.last().signTop + room);
        left += boxWidth;
    }
}

SignatureBand::Box SignatureBand::makeBox(const SignatureBox& source, const FormFonts& fonts, PrintLanguage language,
                                          double left, double width)
{
    Box box;
    box.style = source.style;
    box.ink = source.ink;
    box.left = left;
    box.width = width;
    const double inner = width - 2 * boxInset;
    box.label = TextBlock::fit(fonts, say(source.label, language), {8.5, true, true}, inner);
    box.hint = TextBlock::fit(fonts, hintOf(source.style, language), {7, false, true}, inner);
    double labelWidth = box.hint.width();
    for (const FormField& field : source.fields) {
        Entry entry;
        entry.label = TextBlock::fit(fonts, say(field.label, language), {7, false, true}, inner / 2);
        labelWidth = std::max(labelWidth, entry.label.width());
        box.entries << entry;
    }
    box.valueLeft = boxInset + labelWidth + mm(2);
    double y = box.label.height() + 2 * boxInset;
    for (qsizetype i = 0; i < box.entries.size(); ++i) {
        Entry& entry = box.entries[i];
        const double room = width - box.valueLeft - boxInset;
        entry.value = TextBlock::fit(fonts, say(source.fields.at(i).value, language), {9.5, false, true}, room);
        entry.y = y;
        entry.height = std::max(entryHeight, entry.value.height() + mm(1));
        y += entry.height;
    }
    box.signTop = y;
    return box;
}

void SignatureBand::paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const
{
    if (m_proof)
        paintProof(painter, fonts, topLeft);
    for (const Box& box : m_boxes)
        paintBox(painter, fonts, box, topLeft + QPointF(box.left, 0));
}

void SignatureBand::paintProof(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const
{
    const QRectF area(topLeft + QPointF(m_proofLeft, m_proofLeft), QSizeF(m_proofSide, m_proofSide));
    paintBarcode(painter, area, m_proof->symbol, Alignment::Left);
    painter.setPen(Qt::black);
    m_caption.paint(painter, fonts, topLeft + m_captionAt, m_caption.width(), Alignment::Left);
}

void SignatureBand::paintBox(QPainter& painter, const FormFonts& fonts, const Box& box, const QPointF& topLeft) const
{
    painter.setPen(QPen(Qt::black, pt(0.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(topLeft, QSizeF(box.width, m_height)));
    const double headHeight = box.label.height() + 2 * boxInset * 0.8;
    paintRule(painter, topLeft.x(), topLeft.x() + box.width, topLeft.y() + headHeight, 0.25);
    box.label.paint(painter, fonts, topLeft + QPointF(boxInset, boxInset * 0.8), box.width - 2 * boxInset,
                    Alignment::Left);
    paintEntries(painter, fonts, box, topLeft);
    paintSign(painter, fonts, box, topLeft);
    paintInk(painter, box, topLeft);
}

void SignatureBand::paintEntries(QPainter& painter, const FormFonts& fonts, const Box& box,
                                 const QPointF& topLeft) const
{
    const double right = box.width - boxInset;
    for (const Entry& entry : box.entries) {
        const double valueTop = entry.y + entry.height - entry.value.height() - mm(0.7);
        const double labelTop = entry.y + entry.height - entry.label.height() - mm(0.9);
        painter.setPen(Qt::black);
        entry.label.paint(painter, fonts, topLeft + QPointF(boxInset, labelTop), box.width, Alignment::Left);
        entry.value.paint(painter, fonts, topLeft + QPointF(box.valueLeft, valueTop), entry.value.width(),
                          Alignment::Left);
        paintRule(painter, topLeft.x() + boxInset, topLeft.x() + right, topLeft.y() + entry.y + entry.height, 0.25);
    }
}

void SignatureBand::paintSign(QPainter& painter, const FormFonts& fonts, const Box& box, const QPointF& topLeft) const
{
    if (box.style != SignatureStyle::Seal) {
        const double hintTop = m_height - boxInset - box.hint.height();
        box.hint.paint(painter, fonts, topLeft + QPointF(boxInset, hintTop), box.width, Alignment::Left);
        return;
    }
    const double side = sealSide * m_unit;
    const QRectF seal(topLeft + QPointF(box.width - boxInset - side, m_height - boxInset / 2 - side),
                      QSizeF(side, side));
    painter.setPen(QPen(Qt::black, pt(0.3), Qt::DashLine));
    painter.drawEllipse(seal);
    painter.setPen(Qt::black);
    const QPointF hintAt(seal.left(), seal.center().y() - box.hint.height() / 2);
    box.hint.paint(painter, fonts, hintAt, side, Alignment::Centre);
}

/// As large as the room for a pen allows, in the proportions in which it was written.
void SignatureBand::paintInk(QPainter& painter, const Box& box, const QPointF& topLeft) const
{
    if (box.ink.isEmpty())
        return;
    const double left = box.style == SignatureStyle::Seal ? boxInset : box.valueLeft;
    const QRectF room(topLeft + QPointF(left, box.signTop + boxInset / 2),
                      QSizeF(box.width - left - boxInset, m_height - box.signTop - boxInset));
    const QSizeF field(box.ink.field);
    const double scale = std::min(room.width() / field.width(), room.height() / field.height());
    const QPointF origin(room.left(), room.center().y() - field.height() * scale / 2);
    painter.setPen(QPen(Qt::black, pt(0.9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QList<QPoint>& stroke : box.ink.strokes) {
        QPolygonF line;
        for (const QPoint& point : stroke)
            line << origin + QPointF(point) * scale;
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    }
}

} // namespace madoguchi
