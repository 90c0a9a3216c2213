// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/loans/loanholder.h"
#include "core/loans/reservation.h"
#include "core/loans/reservationtables.h"

namespace madoguchi {

/// A reservation nobody else can change until the end of the scope. Assets are held before it, as everywhere.
struct LockedReservation {
    ReservationRecord record;
    Row row;
    QList<Row> openLines;

    /// Writes a line as `change` makes it.
    template<class Change>
    void update(WriteScope& scope, Row& line, Change change)
    {
        Row after = line;
        change(after);
        scope.update(reservationLineTable(), line, after);
        line = after;
    }
    template<class Change>
    void update(WriteScope& scope, Change change)
    {
        Row after = row;
        change(after);
        scope.update(reservationTable(), row, after);
        row = after;
    }
};

/// Holds its units and `further` ones, then the reservation, and reads it again. Codes "reservation.unknown";
/// "reservation.over" (state) when it is handed over, cancelled or past, unless `evenPast` and it is only past.
[[nodiscard]] Result<LockedReservation> lockReservation(WriteScope& scope, ReservationId id,
                                                        const QList<AssetId>& further = {}, bool evenPast = false);

/// Whom it is for, as of now.
[[nodiscard]] LoanHolder holderOf(WriteScope& scope, const ReservationRecord& record);

} // namespace madoguchi
