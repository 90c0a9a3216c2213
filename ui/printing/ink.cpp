// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/ink.h"

#include "ui/printing/band.h"

#include <QPainter>

#include <algorithm>

namespace madoguchi {

void PlainInk::text(QStringView text, const QPointF& at, double points, bool isBold, bool isRough)
{
    const FormFonts::Face& face = m_fonts.face(points, isBold);
    if (isRough)
        return face.glyphs.draw(m_painter, at, text);
    if (std::exchange(m_face, &face) != &face)
        m_painter.setFont(face.font);
    m_painter.drawText(at, text.toString());
}

void PlainInk::rule(double left, double right, double y, double points)
{
    paintRule(m_painter, left, right, y, points);
}

GatheredInk::~GatheredInk()
{
    m_run.paint(m_painter);
    for (const Rules& rules : m_rules) {
        m_painter.setPen(QPen(Qt::black, pt(rules.points), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLines(rules.lines.data(), int(rules.lines.size()));
    }
}

void GatheredInk::text(QStringView text, const QPointF& at, double points, bool isBold, bool isRough)
{
    if (isRough)
        return m_fonts.face(points, isBold).glyphs.gather(m_run, m_painter, at, text);
    m_run.paint(m_painter);
    m_plain.text(text, at, points, isBold, isRough);
}

void GatheredInk::rule(double left, double right, double y, double points)
{
    if (points <= 0)
        return;
    auto rules = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rules& one) { return one.points == points; });
    if (rules == m_rules.end())
        rules = m_rules.insert(m_rules.end(), Rules{points, {}});
    rules->lines.emplace_back(qRound(left), qRound(y), qRound(right), qRound(y));
}

} // namespace madoguchi
