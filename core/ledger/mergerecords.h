// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/duplicates.h"
#include "core/ledger/editmany.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/movedrows.h"

namespace madoguchi {

/// What merging one record into another would do.
struct MergePreview {
    LikeRecord kept;
    LikeRecord merged;
    QList<MovedRows> moved;
    QList<EditedField> filled;      ///< what the kept one lacked
    QStringList codes;              ///< numbers that find the kept one from then on, as cards or barcodes
    std::optional<Refusal> refusal; ///< why it cannot be done
};

/// More rows than this are not moved in one operation.
inline constexpr qint64 mostMovedAtOnce = 2000;

/// What MergePeople would do. Code "person.unknown".
struct PreviewMergePeople {
    using Answer = MergePreview;
    PersonId kept;
    PersonId merged;
    const TableRegistry* tables = nullptr;
    Result<Answer> run(ReadScope& scope) const;
};

/// What MergeAssets would do. Code "asset.unknown".
struct PreviewMergeAssets {
    using Answer = MergePreview;
    AssetId kept;
    AssetId merged;
    const TableRegistry* tables = nullptr;
    Result<Answer> run(ReadScope& scope) const;
};

/// Two records of one person become one: loans, cards, papers, reservations, letters, blocks go over to the one that is
/// kept; what that one lacks is filled in, a staff number or user name too; the other one is withdrawn, and those of
/// its numbers that differ find the kept one from then on, as further cards. What a stocktake saw stays as it was
/// counted, papers as they were printed. One operation, undone as one. Codes "merge.same", "person.unknown",
/// "ledger.too-many", those of LedgerWriter::changePerson.
struct MergePeople {
    static constexpr const char* name = "ledger.merge-people";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    PersonId kept;
    PersonId merged;
    const TableRegistry* tables = nullptr; ///< of the whole record
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// The same for an item that was entered twice; its number becomes a barcode of the kept one. Accessories and state are
/// those of the kept one, and so is the kit where both were in one: the other kit loses the unit. Codes "merge.same",
/// "asset.unknown", "merge.on-loan" (the one that would go: keep that one instead), "merge.reserved",
/// "merge.wrong-state" (state: in repair, lost, handed back: end that first), "ledger.too-many", those of
/// LedgerWriter::changeAsset.
struct MergeAssets {
    static constexpr const char* name = "ledger.merge-assets";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    AssetId kept;
    AssetId merged;
    const TableRegistry* tables = nullptr;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
