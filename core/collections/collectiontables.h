// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of collections. Columns are only ever appended: their position is their name in the journal.
[[nodiscard]] const Table& collectionTable();
[[nodiscard]] const Table& collectionLineTable();
/// Whom a collection is restricted to.
[[nodiscard]] const Table& collectionPersonTable();

struct CollectionColumn {
    enum {
        Id,
        DocumentId,
        Name,
        Reason,
        ReturnBy,
        KindId,
        SectionId,
        PlaceId,
        Maker,
        Model,
        Ownership,
        DueBy,
        AcquiredBy,
        IsOfLeavers,
        OpenedAt,
        OperatorId,
        ClosedAt,
        WithdrawnAt,
        LeaseEndsBy,
        LeavesBy
    };
};
struct CollectionLineColumn {
    enum { Id, CollectionId, LoanLineId, AssetId, ExemptedAt, ExemptedBy, ExemptNote, LeftAs, WithdrawnAt };
};

} // namespace madoguchi
