// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktakequestions.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// The stocktakes as rows, newest first.
class SessionTableModel final : public ListTableModel<StocktakeRecord>
{
    Q_OBJECT

public:
    enum Column { Number, State, Scope, Differences, Opened, Items, Type, ColumnCount };

    explicit SessionTableModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString textOf(const StocktakeRecord& record, int column) const override;
};

} // namespace madoguchi
