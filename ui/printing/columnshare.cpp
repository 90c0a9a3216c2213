// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/columnshare.h"

#include <algorithm>

namespace madoguchi {

std::optional<QList<double>> sharedWidths(const QList<ColumnNeed>& needs, double width)
{
    QList<double> widths(needs.size(), 0.0);
    QList<bool> isLeast(needs.size(), false);
    // Each round gives at least one more column its least, and leaves the others less.
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        double left = width;
        double shares = 0;
        for (qsizetype i = 0; i < needs.size(); ++i)
            (isLeast.at(i) ? left : shares) += isLeast.at(i) ? -needs.at(i).least : needs.at(i).share;
        if (left < 0)
            return std::nullopt;
        for (qsizetype i = 0; i < needs.size(); ++i) {
            widths[i] = isLeast.at(i) ? needs.at(i).least : left * needs.at(i).share / shares;
            if (isLeast.at(i) || widths.at(i) >= needs.at(i).least)
                continue;
            isLeast[i] = true;
            isSettled = false;
        }
    }
    return widths;
}

} // namespace madoguchi
