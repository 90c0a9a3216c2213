// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/reservationquestions.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// Reservations as rows.
class ReservationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Number, Item, Holder, Section, From, To, Shelf, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ReservationRecord>& reservations);
    void retranslate();
    [[nodiscard]] const ReservationRecord& reservation(int row) const { return m_reservations.at(row); }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(ReservationId id) const;

    [[nodiscard]] static QString stateText(const ReservationRecord& reservation);
    /// Nothing for what no chip stands for.
    [[nodiscard]] static std::optional<AssetStatus> statusOf(const ReservationRecord& reservation);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReservationRecord> m_reservations;
};

} // namespace madoguchi
