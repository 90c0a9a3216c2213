// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/inkfield.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

#include <algorithm>

namespace madoguchi {

InkField::InkField(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("signatureField"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void InkField::clear()
{
    m_strokes.clear();
    m_isWriting = false;
    update();
    Q_EMIT changed();
}

QSize InkField::sizeHint() const
{
    return {em(34, this), em(9, this)};
}

QSize InkField::minimumSizeHint() const
{
    return {em(18, this), em(9, this)};
}

void InkField::begin(const QPointF& at)
{
    m_isWriting = true;
    m_strokes << QList<QPoint>();
    go(at);
}

void InkField::go(const QPointF& at)
{
    const QPoint point(std::clamp(qRound(at.x()), 0, width() - 1), std::clamp(qRound(at.y()), 0, height() - 1));
    QList<QPoint>& stroke = m_strokes.last();
    if (stroke.isEmpty() || stroke.last() != point)
        stroke << point;
    update();
    Q_EMIT changed();
}

void InkField::end()
{
    m_isWriting = false;
}

void InkField::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void InkField::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isWriting && event->buttons().testFlag(Qt::LeftButton))
        go(event->position());
}

void InkField::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

/// Accepted, so that Qt makes no mouse events of it: a pen gives more points than those.
void InkField::tabletEvent(QTabletEvent* event)
{
    event->accept();
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove && m_isWriting)
        go(event->position());
    else if (event->type() == QEvent::TabletRelease)
        end();
}

/// By keyboard it can be reached and wiped; a hand has to write.
void InkField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

/// A signature keeps its proportions only in the field it was written in.
void InkField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().isValid() && !m_strokes.isEmpty())
        clear();
}

void InkField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const bool isFocused = hasFocus();
    const QColor frame = isFocused ? palette().color(QPalette::Highlight) : lightTokens.controlBorder;
    painter.setPen(QPen(frame, isFocused ? 2 : 1));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setPen(QPen(lightTokens.border, 1));
    const int base = height() * 3 / 4;
    painter.drawLine(width() / 20, base, width() - width() / 20, base);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, std::max(1.5, height() / 70.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPoint>& stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke.constData(), int(stroke.size()));
    }
}

} // namespace madoguchi

#include "moc_inkfield.cpp"
