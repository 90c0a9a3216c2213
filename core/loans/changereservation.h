// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/reserve.h"

namespace madoguchi {

/// Other days, another borrower, purpose or approver; units of a kind and certain items more or fewer. What is set
/// aside stays so: it is released before its line is removed. With something more, what was ready is not ready any
/// more; what stays ready gets a new pick-up slip (ReserveOutcome::pickUpSlip), and the old one holds no longer. All or
/// nothing. Codes "reservation.unknown", "reservation.over", "reservation.unchanged", "reservation.has-unit" (it is in
/// there already), "reservation.line-allocated" (release it first), "reservation.line-over" (handed over or removed
/// since), "reservation.no-lines" (nothing would be left: cancel it), and those of Reserve about days, units and whom
/// they are for.
struct ChangeReservation {
    static constexpr const char* name = "loans.change-reservation";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ReserveOutcome;

    ReservationId reservation;
    PersonId person = {}; ///< whom it is for from now on, or
    SectionId section = {};
    std::optional<ReservedPeriod> period;
    std::optional<QString> purpose;
    std::optional<QString> approver;
    QList<AssetId> addedItems = {};
    QList<WantedKind> addedKinds = {};
    QList<ReservationLineId> removedLines = {};

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
