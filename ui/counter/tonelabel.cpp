// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/tonelabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QPainter>

namespace madoguchi {

ToneLabel::ToneLabel(QWidget* parent) : WrappedLabel(parent)
{
    followFont(this, 1.0, true);
    applyMetrics();
}

void ToneLabel::tell(const StatusLook& look, const QString& text)
{
    m_look = look;
    setText(text);
    setAccessibleName(text);
    applyMetrics();
    update();
}

void ToneLabel::paintEvent(QPaintEvent* event)
{
    const ToneColours& tone = tokensOf(palette()).tone(m_look.tone);
    const double radius = scaled(Radius::control, this);
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tone.ink, 1));
        painter.setBrush(tone.ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        const double side = scaled(13, this);
        const double line = fontMetrics().height();
        paintShape(painter, m_look.shape,
                   QRectF(scaled(Space::m, this), contentsRect().top() + (line - side) / 2, side, side), tone.ink);
    }
    WrappedLabel::paintEvent(event);
}

void ToneLabel::changeEvent(QEvent* event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyMetrics();
}

void ToneLabel::applyMetrics()
{
    const int side = scaled(Space::s, this);
    setContentsMargins(scaled(32, this), side, scaled(Space::m, this), side);
    QPalette ink = palette();
    const QColor wanted = tokensOf(ink).tone(m_look.tone).ink;
    if (ink.color(QPalette::WindowText) == wanted)
        return;
    ink.setColor(QPalette::WindowText, wanted);
    setPalette(ink);
}

} // namespace madoguchi

#include "moc_tonelabel.cpp"
