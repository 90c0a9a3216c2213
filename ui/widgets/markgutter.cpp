// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markgutter.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace madoguchi {

MarkGutter::MarkGutter(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setFocusPolicy(Qt::NoFocus);
    setHighlightSections(false);
}

QSize MarkGutter::sizeHint() const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    return {box + 2 * scaled(Space::s, this), QHeaderView::sizeHint().height()};
}

void MarkGutter::mousePressEvent(QMouseEvent* event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT clicked(row, event->modifiers().testFlag(Qt::ShiftModifier));
    event->accept();
}

/// Nothing is resized or selected here.
void MarkGutter::mouseMoveEvent(QMouseEvent* event)
{
    event->accept();
}

/// Two clicks, quickly.
void MarkGutter::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

void MarkGutter::paintSection(QPainter* painter, const QRect& room, int row) const
{
    painter->save();
    // Where the page around it is scrolled, it would else be seen below the page.
    painter->setClipRegion(viewport()->visibleRegion());
    painter->fillRect(room, palette().base());
    QStyleOptionButton box;
    box.initFrom(this);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_MouseOver, false);
    box.state |= m_isMarked && m_isMarked(row) ? QStyle::State_On : QStyle::State_Off;
    const QSize size(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this),
                     style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this));
    box.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, room);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
    painter->restore();
}

} // namespace madoguchi

#include "moc_markgutter.cpp"
