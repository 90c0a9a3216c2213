// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of stocktakes. Columns are only ever appended: their position is their name in the journal.
[[nodiscard]] const Table& stocktakeTable();
[[nodiscard]] const Table& stocktakeLineTable();
[[nodiscard]] const Table& stocktakeScanTable();
[[nodiscard]] const Table& stocktakeDifferenceTable();
[[nodiscard]] const Table& spotCheckTable();

struct StocktakeColumn {
    enum {
        Id,
        DocumentId,
        Type,
        PlaceId,
        KindId,
        SectionId,
        IsCustody,
        OpenedAt,
        OperatorId,
        ClosedAt,
        CancelledAt,
        Expected,
        Found,
        WithdrawnAt,
        HandoverDocumentId
    };
};
struct StocktakeScanColumn {
    enum {
        Id,
        StocktakeId,
        AssetId,
        Code,
        CodeKey,
        PlaceId,
        PersonId,
        Verdict,
        Reason,
        ScannedAt,
        StationId,
        OperatorId,
        Note,
        WithdrawnAt
    };
};
struct StocktakeDifferenceColumn {
    enum {
        Id,
        StocktakeId,
        Kind,
        AssetId,
        ScanId,
        PlaceId,
        PersonId,
        SectionId,
        SeenPlaceId,
        Reason,
        Cause,
        Note,
        SettledAt,
        SettledBy,
        WithdrawnAt
    };
};
struct SpotCheckColumn {
    enum { Id, StocktakeId, CheckedAt, OperatorId, IsLocked, KeyCount, Remark, WithdrawnAt };
};

} // namespace madoguchi
