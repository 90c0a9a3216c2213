// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/balancedlabel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace madoguchi {

BalancedLabel::BalancedLabel(QWidget* parent) : WrappedLabel({}, parent)
{
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
}

int balancedWidth(const QFontMetrics& metrics, const QString& text, int width)
{
    const auto height = [&](int room) {
        return metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
    };
    const int wanted = height(width);
    int tooNarrow = 0;
    while (width - tooNarrow > 1) {
        const int middle = (width + tooNarrow) / 2;
        (height(middle) <= wanted ? width : tooNarrow) = middle;
    }
    return width;
}

int BalancedLabel::balancedWidth(int width) const
{
    return madoguchi::balancedWidth(fontMetrics(), text(), width);
}

void BalancedLabel::paintEvent(QPaintEvent*)
{
    const int edge = margin();
    const QRect room = contentsRect().adjusted(edge, edge, -edge, -edge);
    const int spare = std::max(0, room.width() - balancedWidth(room.width()));
    QPainter painter(this);
    style()->drawItemText(&painter, room.adjusted(spare / 2, 0, -(spare - spare / 2), 0),
                          int(alignment()) | Qt::TextWordWrap, palette(), isEnabled(), text(), foregroundRole());
}

} // namespace madoguchi
