// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktakequestions.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// What is not as it should be in one stocktake, as rows. A new answer with the same rows in the same order is told row
/// by row, so that the selection stays.
class DifferenceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Number, Item, Place, Seen, Note, Cause, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<StocktakeDifference>& differences);
    void retranslate();
    [[nodiscard]] const StocktakeDifference& difference(int row) const { return m_differences.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<StocktakeDifference> m_differences;
};

} // namespace madoguchi
