// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/band.h"

#include <QPainter>

namespace madoguchi {

Band::Parts Band::cut(double) const
{
    return {};
}

void paintRule(QPainter& painter, double left, double right, double y, double points)
{
    if (points <= 0)
        return;
    QPen pen(Qt::black, pt(points));
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace madoguchi
