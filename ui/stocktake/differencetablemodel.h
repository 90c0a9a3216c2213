// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktakequestions.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// What is not as it should be in one stocktake, as rows.
class DifferenceTableModel final : public ListTableModel<StocktakeDifference>
{
    Q_OBJECT

public:
    enum Column { Kind, Number, Item, Place, Seen, Note, Cause, ColumnCount };

    explicit DifferenceTableModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isSameRow(const StocktakeDifference& one, const StocktakeDifference& other) const override;
    [[nodiscard]] QString textOf(const StocktakeDifference& difference, int column) const override;
};

} // namespace madoguchi
