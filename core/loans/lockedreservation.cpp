// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/lockedreservation.h"

#include "core/ledger/ledgerquestions.h"
#include "core/loans/reservationquestions.h"

namespace madoguchi {

namespace {

Refusal unknown(ReservationId id)
{
    return refusal(RefusalKind::NotFound, QStringLiteral("reservation.unknown"), QString::number(id.value()));
}

std::vector<qint64> unitsOf(const ReservationRecord& record, const QList<AssetId>& further)
{
    std::vector<qint64> units;
    for (const ReservationLine& line : record.lines) {
        if (line.isOpen)
            units.push_back(line.asset.value());
    }
    for (AssetId id : further)
        units.push_back(id.value());
    return units;
}

} // namespace

Result<LockedReservation> lockReservation(WriteScope& scope, ReservationId id, const QList<AssetId>& further,
                                          bool evenPast)
{
    const std::optional<ReservationRecord> before = readReservation(scope.connection(), id, scope.today());
    if (!before)
        return unknown(id);
    scope.holdAll("asset", unitsOf(*before, further));
    std::optional<Row> row = scope.lock(reservationTable(), id.value());
    std::optional<ReservationRecord> record = readReservation(scope.connection(), id, scope.today());
    if (!row || !record)
        return unknown(id);
    const bool isPast = record->state == ReservationState::Lapsed;
    if (!record->isCurrent() && !(isPast && evenPast))
        return refusal(RefusalKind::Conflict, QStringLiteral("reservation.over"), record->number,
                       {{QStringLiteral("state"), reservationStateCode(record->state)}});
    LockedReservation locked{*std::move(record), *std::move(row), {}};
    for (const ReservationLine& line : locked.record.lines) {
        if (line.isOpen)
            locked.openLines << *scope.lock(reservationLineTable(), line.id.value());
    }
    return locked;
}

LoanHolder holderOf(WriteScope& scope, const ReservationRecord& record)
{
    if (!record.person.isValid())
        return {std::nullopt, record.holder};
    return {readPerson(scope.connection(), record.person), {}};
}

} // namespace madoguchi
