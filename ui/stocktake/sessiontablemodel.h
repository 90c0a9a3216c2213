// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktakequestions.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The stocktakes as rows, newest first.
class SessionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, State, Scope, Differences, Opened, Items, Type, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<StocktakeRecord>& records);
    void retranslate();
    [[nodiscard]] const StocktakeRecord& record(int row) const { return m_records.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const StocktakeRecord& record, int column);

    QList<StocktakeRecord> m_records;
};

} // namespace madoguchi
