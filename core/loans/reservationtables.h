// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of reservations. Columns are only ever appended: their position is their name in the journal.
[[nodiscard]] const Table& reservationTable();
[[nodiscard]] const Table& reservationLineTable();

struct ReservationColumn {
    enum {
        Id,
        DocumentId,
        PersonId,
        SectionId,
        FromOn,
        ToOn,
        Purpose,
        Approver,
        ReadyAt,
        Shelf,
        PickUpDocumentId,
        CancelledAt,
        CancelReason,
        WithdrawnAt
    };
};
/// `asset_id` is the unit that was asked for, `allocated_id` the one set aside. A line is open until it is closed: by
/// the loan that fulfils it, or with its reservation. Its days are those of its reservation, so that the database can
/// keep one unit from being promised twice.
struct ReservationLineColumn {
    enum { Id, ReservationId, KindId, AssetId, AllocatedId, FromOn, ToOn, LoanLineId, ClosedAt, WithdrawnAt };
};

} // namespace madoguchi
