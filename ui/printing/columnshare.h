// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace madoguchi {

/// What a column asks for.
struct ColumnNeed {
    double share = 1; ///< relative to the other columns
    double least = 0; ///< what its longest value takes
};

/// How wide each column is of `width`: as their shares say where that is enough for all, else those that would be too
/// narrow have their least and the others share what is left. Nothing where not even the least of all has room.
[[nodiscard]] std::optional<QList<double>> sharedWidths(const QList<ColumnNeed>& needs, double width);

} // namespace madoguchi
