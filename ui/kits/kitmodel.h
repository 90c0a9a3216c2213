// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kits.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// Kits as rows, by number.
class KitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, State, Holder, Units, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<KitRecord>& kits, QDate today);
    void retranslate();
    [[nodiscard]] const KitRecord& kit(int row) const { return m_kits.at(row); }
    [[nodiscard]] int rowOf(KitId id) const; ///< -1: not shown

    /// What the kit as a whole is: the most pressing that any of its units is.
    [[nodiscard]] static AssetStatus statusOf(const KitRecord& kit);
    [[nodiscard]] static QString statusText(const KitRecord& kit, QDate today);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const KitRecord& kit, int column) const;

    QList<KitRecord> m_kits;
    QDate m_today;
};

} // namespace madoguchi
