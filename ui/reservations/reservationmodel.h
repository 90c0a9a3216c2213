// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/reservationquestions.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// Reservations as rows.
class ReservationModel final : public ListTableModel<ReservationRecord>
{
    Q_OBJECT

public:
    enum Column { State, Number, Item, Holder, Section, From, To, Shelf, ColumnCount };

    explicit ReservationModel(QObject* parent = nullptr);

    /// -1 when it is not there.
    [[nodiscard]] int rowOf(ReservationId id) const;

    [[nodiscard]] static QString stateText(const ReservationRecord& reservation);
    /// Nothing for what no chip stands for.
    [[nodiscard]] static std::optional<AssetStatus> statusOf(const ReservationRecord& reservation);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString textOf(const ReservationRecord& reservation, int column) const override;
};

} // namespace madoguchi
