// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handoverreservation.h"

#include "core/loans/lockedreservation.h"
#include "core/loans/reservationquestions.h"

namespace madoguchi {

Result<HandOverOutcome> HandOverReservation::run(WriteScope& scope) const
{
    // The borrower is held before the units, as by every handover.
    const std::optional<ReservationRecord> before = readReservation(scope.connection(), reservation, scope.today());
    if (before && before->person.isValid())
        scope.hold("person", before->person.value());
    else if (before && before->section.isValid())
        scope.hold("section", before->section.value());
    const Result<LockedReservation> locked = lockReservation(scope, reservation);
    if (!locked)
        return locked.refusal();
    const ReservationRecord& record = locked->record;
    HandOver handOver;
    handOver.person = record.person;
    handOver.section = record.section;
    handOver.purpose = record.purpose;
    handOver.proxy = proxy;
    for (const ReservationLine& line : record.lines) {
        if (line.isOpen && line.isAllocated)
            handOver.items << line.asset;
    }
    if (handOver.items.isEmpty())
        return refused(QStringLiteral("reservation.nothing-allocated"), record.number);
    return handOver.run(scope);
}

QJsonObject HandOverReservation::toJson() const
{
    QJsonObject json{{QStringLiteral("reservation"), QString::number(reservation.value())}};
    addProxy(json, proxy);
    return json;
}

} // namespace madoguchi
