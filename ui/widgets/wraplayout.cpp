// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include <algorithm>

namespace madoguchi {

namespace {

QSize wantedSize(const QLayoutItem& item)
{
    return item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize());
}

bool isLeftOut(QLayoutItem& item)
{
    return item.isEmpty() && !item.spacerItem();
}

} // namespace

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

void WrapLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + index, m_items.end() - 1, m_items.end());
    invalidate();
}

void WrapLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!isLeftOut(*item))
            size = QSize(size.width() + wantedSize(*item).width() + (item->spacerItem() ? 0 : gap()),
                         std::max(size.height(), wantedSize(*item).height()));
    }
    return {std::max(0, size.width() - gap()), size.height()};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!isLeftOut(*item))
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void WrapLayout::setGeometry(const QRect& room)
{
    QLayout::setGeometry(room);
    arrange(room, true);
}

std::vector<WrapLayout::Line> WrapLayout::lines(int width) const
{
    std::vector<Line> all(1);
    int taken = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items[i].get();
        if (isLeftOut(*item))
            continue;
        const int needed = item->spacerItem() ? widthBehind(i) : wantedSize(*item).width();
        if (taken > 0 && taken + needed > width) {
            all.emplace_back();
            taken = 0;
        }
        all.back().push_back(item);
        taken += item->spacerItem() ? 0 : needed + gap();
    }
    return all;
}

/// Of what goes with it, up to the next one.
int WrapLayout::widthBehind(size_t stretch) const
{
    int width = 0;
    for (size_t i = stretch + 1; i < m_items.size() && !m_items[i]->spacerItem(); ++i)
        width += isLeftOut(*m_items[i]) ? 0 : (width > 0 ? gap() : 0) + wantedSize(*m_items[i]).width();
    return width;
}

/// Gives the height it takes.
int WrapLayout::arrange(const QRect& room, bool isForReal) const
{
    int top = room.top();
    for (const Line& line : lines(room.width())) {
        int height = 0;
        for (const QLayoutItem* item : line)
            height = std::max(height, wantedSize(*item).height());
        if (isForReal)
            fill(line, QRect(room.left(), top, room.width(), height));
        top += height + gap();
    }
    return top - gap() - room.top();
}

void WrapLayout::fill(const Line& line, const QRect& room) const
{
    int rest = room.width() + gap();
    int growing = 0;
    for (QLayoutItem* item : line) {
        rest -= wantedSize(*item).width() + (item->spacerItem() ? 0 : gap());
        growing += item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
    }
    int left = room.left();
    for (QLayoutItem* item : line) {
        QSize size = wantedSize(*item);
        if (growing > 0 && rest > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int more = std::min(rest / growing, item->maximumSize().width() - size.width());
            size.rwidth() += more;
            rest -= more;
            --growing;
        }
        size.setWidth(std::min(size.width(), room.width()));
        const int above = room.height() - size.height();
        const bool isLow = item->alignment().testFlag(Qt::AlignBottom);
        item->setGeometry(QRect(QPoint(left, room.top() + (isLow ? above : above / 2)), size));
        left += size.width() + (item->spacerItem() ? 0 : gap());
    }
}

} // namespace madoguchi
