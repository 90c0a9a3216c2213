// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetstatus.h"
#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of the ledger. Columns are only ever appended: their position is their name in the journal.
[[nodiscard]] const Table& kindTable();
[[nodiscard]] const Table& placeTable();
[[nodiscard]] const Table& sectionTable();
[[nodiscard]] const Table& personTable();
[[nodiscard]] const Table& personCardTable();
[[nodiscard]] const Table& assetTable();
[[nodiscard]] const Table& assetBarcodeTable();
[[nodiscard]] const Table& accessoryTable();

/// True when the table of allowed moves lets an asset's state go there.
[[nodiscard]] bool isAllowedMove(Connection& connection, AssetState from, AssetState to);

/// Positions in an asset row, for code that touches a million of them.
struct AssetColumn {
    enum {
        Id,
        AssetNo,
        AssetKey,
        KindId,
        Maker,
        Model,
        Serial,
        SerialKey,
        PlaceId,
        Owner,
        State,
        AcquiredOn,
        Price,
        Note,
        Custom,
        WithdrawnAt,
        SearchKey,
        LeaseContract,
        Lessor,
        LeaseEndsOn
    };
};
struct SectionColumn {
    enum { Id, Name, NameKey, Code, WithdrawnAt, HeadName, HeadMail, ClosedAt, MergedInto, Reading };
};
struct PersonColumn {
    enum {
        Id,
        StaffNo,
        StaffKey,
        UserName,
        UserKey,
        Name,
        Reading,
        SectionId,
        Extension,
        Mail,
        Language,
        Note,
        LeftOn,
        WithdrawnAt,
        SearchKey
    };
};

} // namespace madoguchi
