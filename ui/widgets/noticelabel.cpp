// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticelabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QPainter>

namespace madoguchi {

NoticeLabel::NoticeLabel(Tone tone, const QString& text, QWidget* parent) : WrappedLabel(text, parent), m_tone(tone)
{
    applyLook();
}

void NoticeLabel::paintEvent(QPaintEvent* event)
{
    const ToneColours& colours = tokensOf(palette()).tone(m_tone);
    const double radius = scaled(Radius::control, this);
    const int side = scaled(16, this);
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(rect(), radius, radius);
        const QPixmap sign = iconPixmap(iconOf(m_tone), colours.ink, side, devicePixelRatioF());
        painter.drawPixmap(scaled(Space::s, this), scaled(Space::s, this) + (fontMetrics().height() - side) / 2, sign);
    }
    WrappedLabel::paintEvent(event);
}

void NoticeLabel::changeEvent(QEvent* event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::ApplicationPaletteChange)
        applyLook();
}

void NoticeLabel::applyLook()
{
    const int margin = scaled(Space::s, this);
    setContentsMargins(margin + scaled(16, this) + margin, margin, margin, margin);
    QPalette own = palette();
    const QColor ink = tokensOf(own).tone(m_tone).ink;
    if (own.color(QPalette::WindowText) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

} // namespace madoguchi

#include "moc_noticelabel.cpp"
