// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handoverreservation.h"

#include "core/loans/loanholder.h"
#include "core/loans/lockedreservation.h"
#include "core/loans/reservationquestions.h"

namespace madoguchi {

namespace {

bool isFor(const ReservationRecord& record, PersonId person, SectionId section)
{
    return person.isValid() ? record.person == person : !record.person.isValid() && record.section == section;
}

} // namespace

Result<HandOverOutcome> HandOverReservation::run(WriteScope& scope) const
{
    // The borrower is held before the units, as by every handover.
    const std::optional<ReservationRecord> before = readReservation(scope.connection(), reservation, scope.today());
    if (before && before->isCurrent()) {
        if (const Result<LoanHolder> holder = holdHolder(scope, before->person, before->section); !holder)
            return holder.refusal();
    }
    const Result<LockedReservation> locked = lockReservation(scope, reservation);
    if (!locked)
        return locked.refusal();
    const ReservationRecord& record = locked->record;
    const bool isHeld = before && isFor(record, before->person, before->section);
    const bool isSeen = !(seenPerson.isValid() || seenSection.isValid()) || isFor(record, seenPerson, seenSection);
    if (!isHeld || !isSeen)
        return refusal(RefusalKind::Conflict, QStringLiteral("reservation.changed-meanwhile"), record.number,
                       {{QStringLiteral("holder"), record.holder}});
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
    if (seenPerson.isValid())
        json.insert(QStringLiteral("seenPerson"), QString::number(seenPerson.value()));
    if (seenSection.isValid())
        json.insert(QStringLiteral("seenSection"), QString::number(seenSection.value()));
    return json;
}

} // namespace madoguchi
