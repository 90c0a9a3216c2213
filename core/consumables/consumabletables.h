// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/consumable.h"
#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of consumables. Columns are only ever appended.
[[nodiscard]] const Table& consumableTable();
[[nodiscard]] const Table& consumableMovementTable();

/// What is there: the sum of all movements that stand.
[[nodiscard]] qint64 stockOf(Connection& connection, ConsumableId consumable);

/// Positions in the rows.
struct ConsumableColumn {
    enum {
        Id,
        Number,
        NumberKey,
        Name,
        NameKey,
        Unit,
        PlaceId,
        ReorderLevel,
        Barcode,
        BarcodeKey,
        Note,
        WithdrawnAt,
    };
};
struct MovementColumn {
    enum { Id, ConsumableId, DocumentId, Kind, Quantity, MovedAt, PersonId, SectionId, Note, WithdrawnAt };
};

} // namespace madoguchi
