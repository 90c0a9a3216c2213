// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reservations/reservationmodel.h"

#include "ui/models/status.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <algorithm>

namespace madoguchi {

void ReservationModel::show(const QList<ReservationRecord>& reservations)
{
    const bool isSame =
        std::equal(reservations.begin(), reservations.end(), m_reservations.begin(), m_reservations.end(),
                   [](const auto& one, const auto& other) { return one.id == other.id; });
    if (!isSame)
        beginResetModel();
    m_reservations = reservations;
    if (!isSame)
        endResetModel();
    else
        retranslate();
}

void ReservationModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_reservations.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_reservations.size()) - 1, ColumnCount - 1));
}

int ReservationModel::rowOf(ReservationId id) const
{
    for (int row = 0; row < m_reservations.size(); ++row) {
        if (m_reservations.at(row).id == id)
            return row;
    }
    return -1;
}

QString ReservationModel::stateText(const ReservationRecord& reservation)
{
    if (reservation.state != ReservationState::Waiting)
        return wordOf(reservation.state);
    return tr("To prepare: %1 of %2")
        .arg(formatCount(reservation.allocatedLines()), formatCount(reservation.openLines()));
}

std::optional<AssetStatus> ReservationModel::statusOf(const ReservationRecord& reservation)
{
    switch (reservation.state) {
    case ReservationState::Ready:
        return AssetStatus::Ready;
    case ReservationState::Allocated:
        return AssetStatus::Allocated;
    case ReservationState::HandedOver:
        return AssetStatus::OnLoan;
    case ReservationState::Waiting:
    case ReservationState::Cancelled:
    case ReservationState::Lapsed:
        break;
    }
    return std::nullopt;
}

int ReservationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_reservations.size());
}

int ReservationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReservationModel::data(const QModelIndex& index, int role) const
{
    const ReservationRecord& reservation = m_reservations.at(index.row());
    if (role == StatusRole && index.column() == State) {
        const std::optional<AssetStatus> status = statusOf(reservation);
        return status ? QVariant(int(*status)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case State:
        return stateText(reservation);
    case Number:
        return reservation.number;
    case Item:
        return reservation.contents();
    case Holder:
        return reservation.holder;
    case Section:
        return reservation.holderSection;
    case From:
        return formatDay(reservation.period.first);
    case To:
        return formatDay(reservation.period.last);
    case Shelf:
        return reservation.shelf;
    default:
        return {};
    }
}

QVariant ReservationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("Status");
    case Number:
        return tr("Number");
    case Item:
        return tr("Item");
    case Holder:
        return tr("User");
    case Section:
        return tr("Section");
    case From:
        return tr("Pick-up");
    case To:
        return tr("Return");
    case Shelf:
        return tr("Shelf");
    default:
        return {};
    }
}

} // namespace madoguchi

#include "moc_reservationmodel.cpp"
