// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/handover.h"
#include "core/loans/reservation.h"

namespace madoguchi {

/// Hands over everything that is set aside for a reservation, until its last day, with one receipt: a HandOver that
/// fulfils it in the same transaction. What is not set aside yet stays reserved. Codes "reservation.unknown",
/// "reservation.over", "reservation.changed-meanwhile" (holder: it is for somebody else than was seen),
/// "reservation.nothing-allocated", and those of HandOver.
struct HandOverReservation {
    static constexpr const char* name = "loans.hand-over-reservation";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = HandOverOutcome;

    ReservationId reservation;
    std::optional<Proxy> proxy;
    PersonId seenPerson = {}; ///< whom it was for when somebody looked, or
    SectionId seenSection = {};

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
