// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linklabel.h"

#include "ui/theme/palette.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace madoguchi {

LinkLabel::LinkLabel(const QString& text, std::function<void()> go, QWidget* parent)
    : WrappedLabel(text, parent), m_go(std::move(go))
{
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    QFont underlined = font();
    underlined.setUnderline(true);
    setFont(underlined);
    applyLook();
}

void LinkLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const std::function<void()> go = m_go; // it may take this label away
    go();
}

/// Not Return: a scanner sends it.
void LinkLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return WrappedLabel::keyPressEvent(event);
    const std::function<void()> go = m_go;
    go();
}

void LinkLabel::paintEvent(QPaintEvent* event)
{
    WrappedLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(tokensOf(palette()).accent, focusRing));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void LinkLabel::changeEvent(QEvent* event)
{
    WrappedLabel::changeEvent(event);
    // The application's change comes before the label's palette has it.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

void LinkLabel::applyLook()
{
    QPalette own = palette();
    const QColor ink = tokensOf(own).accent;
    if (own.color(QPalette::WindowText) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

} // namespace madoguchi

#include "moc_linklabel.cpp"
