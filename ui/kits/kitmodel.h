// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kits.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// Kits as rows, by number.
class KitModel final : public ListTableModel<KitRecord>
{
    Q_OBJECT

public:
    enum Column { Number, Name, State, Holder, Units, ColumnCount };

    explicit KitModel(QObject* parent = nullptr);

    void show(const QList<KitRecord>& kits, QDate today);
    [[nodiscard]] int rowOf(KitId id) const; ///< -1: not shown

    /// What the kit as a whole is: the most pressing that any of its units is.
    [[nodiscard]] static AssetStatus statusOf(const KitRecord& kit);
    [[nodiscard]] static QString statusText(const KitRecord& kit, QDate today);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString textOf(const KitRecord& kit, int column) const override;

    QDate m_today;
};

} // namespace madoguchi
