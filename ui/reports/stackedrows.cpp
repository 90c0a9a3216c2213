// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/stackedrows.h"

#include <QFormLayout>

#include <algorithm>

namespace madoguchi {

void stackRows(QFormLayout& form, int width)
{
    int label = 0;
    int field = 0;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* left = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* right = form.itemAt(row, QFormLayout::FieldRole);
        if (!left || !right || left->isEmpty() || right->isEmpty())
            continue;
        label = std::max(label, left->minimumSize().width());
        field = std::max(field, right->minimumSize().width());
    }
    const bool isRoomy = label + form.horizontalSpacing() + field <= width;
    const auto wanted = isRoomy ? QFormLayout::DontWrapRows : QFormLayout::WrapAllRows;
    if (form.rowWrapPolicy() != wanted)
        form.setRowWrapPolicy(wanted);
}

} // namespace madoguchi
