// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace madoguchi {

/// Fills a filter anew: first `all` with the value 0, then the rows (id and name). What is chosen stays chosen while
/// it is offered; no signal is emitted.
template<class Rows>
void refill(QComboBox* combo, const QString& all, const Rows& rows)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(all, 0);
    for (const auto& row : rows)
        combo->addItem(row.name, row.id);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace madoguchi
