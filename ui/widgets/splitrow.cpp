// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splitrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace madoguchi {

SplitRow::SplitRow(QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_left(new QHBoxLayout),
      m_right(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(m_left, 1);
    m_row->addLayout(m_right);
    for (QBoxLayout* part : {m_row, m_left, m_right})
        part->setSpacing(scaled(Space::s, this));
}

void SplitRow::addLeft(QWidget* widget, int stretch)
{
    m_left->addWidget(widget, stretch);
}

void SplitRow::addRight(QWidget* widget)
{
    m_right->addWidget(widget);
}

/// On one line its width is not forced on the window: there is always the second line.
QSize SplitRow::minimumSizeHint() const
{
    return {std::max(m_left->minimumSize().width(), m_right->minimumSize().width()), m_row->minimumSize().height()};
}

void SplitRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SplitRow::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        arrange();
    return isDone;
}

void SplitRow::arrange()
{
    const int needed = m_left->sizeHint().width() + m_row->spacing() + m_right->sizeHint().width();
    const auto wanted = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != wanted) {
        m_row->setDirection(wanted);
        updateGeometry();
    }
}

} // namespace madoguchi

#include "moc_splitrow.cpp"
