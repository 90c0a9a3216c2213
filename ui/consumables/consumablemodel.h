// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/consumable.h"
#include "core/ledger/assetstatus.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// Consumables as rows, by number.
class ConsumableModel final : public ListTableModel<ConsumableRecord>
{
    Q_OBJECT

public:
    enum Column { Number, Name, Stock, State, Level, Place, ColumnCount };

    explicit ConsumableModel(QObject* parent = nullptr);

    [[nodiscard]] int rowOf(ConsumableId id) const; ///< -1: not shown

    [[nodiscard]] static AssetStatus statusOf(const ConsumableRecord& record);
    [[nodiscard]] static QString statusText(const ConsumableRecord& record);
    /// "12 本".
    [[nodiscard]] static QString stockText(const ConsumableRecord& record);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString textOf(const ConsumableRecord& record, int column) const override;
};

} // namespace madoguchi
