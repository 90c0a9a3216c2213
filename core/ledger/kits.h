// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgerverbs.h"
#include "core/storage/table.h"

#include <QHash>

namespace madoguchi {

using KitId = Id<struct KitTag>;

/// Assets that are lent and taken back together (セット), under a code of their own.
[[nodiscard]] const Table& kitTable();
[[nodiscard]] const Table& kitItemTable();

/// What can be entered about a kit.
struct KitValues {
    QString number; ///< what its label says and a scanner reads
    QString name;
    QList<AssetId> items; ///< in the order in which they were put in
    bool operator==(const KitValues&) const = default;
};

/// A kit as people see it; its units as a table shows them, see AskAssets.
struct KitRecord {
    KitId id;
    QString number;
    QString name;
    QList<AssetRecord> units;

    [[nodiscard]] KitValues values() const;
    [[nodiscard]] int unitsOut() const;
    /// Where all that is out is with the same holder: the name; else empty.
    [[nodiscard]] QString onlyHolder() const;
};

/// A new kit (no id) or a changed one. With `seen`, the values as whoever changed them had read them, it is refused
/// where another counter has changed the kit meanwhile. Codes "kit.no-number", "kit.no-name", "kit.no-items",
/// "kit.too-many-items" (most), "code.reserved", "kit.number-in-use" (the code means something else already),
/// "asset.unknown", "kit.item-elsewhere" (subject: the asset; kit), "kit.unknown", "kit.changed-meanwhile".
struct SaveKit {
    static constexpr const char* name = "ledger.save-kit";
    static constexpr Permission permission = Permission::EditLedger;
    static constexpr int mostItems = 50;
    using Outcome = LedgerOutcome;
    KitId id;
    KitValues values;
    std::optional<KitValues> seen = std::nullopt;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// The kit is no more; its units are single items again, and may go into another kit. Code "kit.unknown".
struct WithdrawKit {
    static constexpr const char* name = "ledger.withdraw-kit";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    KitId kit;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// All kits, by number; with words, those that have every word in number, name or a unit's number.
struct ListKits {
    using Answer = QList<KitRecord>;
    QString filter = {};
    Result<Answer> run(ReadScope& scope) const;
};

/// The kit with this number, as it is scanned or typed. Code "kit.unknown".
struct FindKit {
    using Answer = KitRecord;
    QString number;
    Result<Answer> run(ReadScope& scope) const;
};

/// Nothing where it is withdrawn or was never there.
[[nodiscard]] std::optional<KitRecord> readKit(Connection& connection, KitId id, Instant now);
/// The names of the kits these assets belong to, on their way (Connection::start), by the id of the asset; an asset in
/// no kit is not among them.
[[nodiscard]] Cursor startKitNames(Connection& connection, const QList<AssetId>& assets);
[[nodiscard]] QHash<qint64, QString> kitNamesAt(Cursor& cursor);

} // namespace madoguchi
