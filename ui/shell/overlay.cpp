// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace madoguchi {

Overlay::Overlay(QWidget* window) : QFrame(window)
{
    hide();
    setAutoFillBackground(false);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
}

void Overlay::open()
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    QWidget* target = prepare();
    place();
    show();
    raise();
    target->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        place();
    return QFrame::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    const double radius = scaled(Radius::card, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.controlBorder, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Overlay::place()
{
    const QSize room = parentWidget()->size();
    const int edge = scaled(Space::l, this);
    const QSize wanted = wantedSize();
    const QSize size(std::min(em(wanted.width(), this), room.width() - 2 * edge),
                     std::min(em(wanted.height(), this), room.height() - 6 * edge));
    setGeometry((room.width() - size.width()) / 2, std::min(5 * edge, (room.height() - size.height()) / 2),
                size.width(), size.height());
}

void Overlay::focusMoved(const QWidget* now)
{
    if (isOpen() && now && now != this && !isAncestorOf(now) && now->window() == window())
        hide();
}

} // namespace madoguchi

#include "moc_overlay.cpp"
