// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/consumable.h"
#include "core/ledger/assetstatus.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// Consumables as rows, by number.
class ConsumableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Stock, State, Level, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ConsumableRecord>& records);
    void retranslate();
    [[nodiscard]] const ConsumableRecord& record(int row) const { return m_records.at(row); }
    [[nodiscard]] int rowOf(ConsumableId id) const; ///< -1: not shown

    [[nodiscard]] static AssetStatus statusOf(const ConsumableRecord& record);
    [[nodiscard]] static QString statusText(const ConsumableRecord& record);
    /// "12 本".
    [[nodiscard]] static QString stockText(const ConsumableRecord& record);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const ConsumableRecord& record, int column);

    QList<ConsumableRecord> m_records;
};

} // namespace madoguchi
