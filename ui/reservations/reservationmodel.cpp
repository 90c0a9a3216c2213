// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reservations/reservationmodel.h"

#include "ui/models/status.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace madoguchi {

namespace {

constexpr const char* reservationTitles[ReservationModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::ReservationModel", "Status"),
    QT_TRANSLATE_NOOP("madoguchi::ReservationModel", "Number"),
    QT_TRANSLATE_NOOP("madoguchi::ReservationModel", "Item"),
    QT_TRANSLATE_NOOP("madoguchi::ReservationModel", "User"),
    QT_TRANSLATE_NOOP("madoguchi::ReservationModel", "Section"),
    QT_TRANSLATE_NOOP("madoguchi::ReservationModel", "Pick-up"),
    QT_TRANSLATE_NOOP("madoguchi::ReservationModel", "Return"),
    QT_TRANSLATE_NOOP("madoguchi::ReservationModel", "Shelf"),
};

} // namespace

ReservationModel::ReservationModel(QObject* parent) : ListTableModel(reservationTitles, parent) {}

int ReservationModel::rowOf(ReservationId id) const
{
    return rowWhere([id](const ReservationRecord& reservation) { return reservation.id == id; });
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

QVariant ReservationModel::data(const QModelIndex& index, int role) const
{
    if (role == StatusRole && index.column() == State) {
        const std::optional<AssetStatus> status = statusOf(record(index.row()));
        return status ? QVariant(int(*status)) : QVariant();
    }
    return ListTableModel::data(index, role);
}

QString ReservationModel::textOf(const ReservationRecord& reservation, int column) const
{
    switch (column) {
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

} // namespace madoguchi

#include "moc_reservationmodel.cpp"
