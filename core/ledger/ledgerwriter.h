// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/kindrules.h"
#include "core/ledger/names.h"

#include <QHash>

#include <array>

namespace madoguchi {

/// A new asset made ready apart from the record, perhaps on another thread: its row, derived columns too, but for the
/// ids.
struct NewAsset {
    Row row;
    QString kind;
    QString place;
    QStringList barcodes;
    QList<AccessoryValue> accessories;
    bool takesUsual = false; ///< nobody named any: those that usually go with its kind
};
[[nodiscard]] NewAsset prepareAsset(const AssetValues& values);

/// Names that came into being, the first thousand of them.
struct CreatedNames {
    QStringList first;
    qint64 count = 0;
    void add(const QString& name);
};

/// Writes assets and people inside a scope, creating kinds, places and sections by name as they come. Keeps what it
/// has looked up, so that an import asks for each name once; one writer lives as long as the names stay valid
/// (one operation). A copy keeps what was known before a part that may fail.
class LedgerWriter
{
public:
    struct Created {
        CreatedNames kinds;
        CreatedNames places;
        CreatedNames sections;
    };

    /// What has the name, or has taken in what had it; a new one where there is none. A closed one only for what has it
    /// already (`now`). Codes "asset.no-kind", "kind.closed", "place.closed", "section.closed".
    [[nodiscard]] Result<KindId> kind(WriteScope& scope, const QString& name, KindId now = {});
    [[nodiscard]] Result<PlaceId> place(WriteScope& scope, const QString& name, PlaceId now = {});
    [[nodiscard]] Result<SectionId> section(WriteScope& scope, const QString& name, SectionId now = {});

    /// A new asset with its barcodes and accessories. Codes "asset.no-number", "asset.no-kind", "asset.exists" (the
    /// number is another one's, or a barcode of it), "asset.bad-accessory" (name, quantity), "code.reserved", those of
    /// kind, place and fittedFields. With `takesUsual` and no accessories it gets those that usually go with its kind.
    [[nodiscard]] Result<AssetId> addAsset(WriteScope& scope, const AssetValues& values, bool takesUsual = false);
    /// The same for one that is known to have a number nobody else has; where that is wrong the unique index says so.
    /// Fills in the ids, so that it can be tried again.
    [[nodiscard]] Result<AssetId> addAsset(WriteScope& scope, NewAsset& asset);
    /// Makes a stored asset equal to the values; true when something differed. Codes as addAsset,
    /// "asset.unknown" and those of problemOfMove.
    [[nodiscard]] Result<bool> changeAsset(WriteScope& scope, AssetId id, const AssetValues& values);

    /// A new person with cards. Codes "person.no-number", "person.no-name", "person.exists" (a number is somebody's, or
    /// a card of theirs), "code.reserved" and of section and problemOfLeaving.
    [[nodiscard]] Result<PersonId> addPerson(WriteScope& scope, const PersonValues& values);
    [[nodiscard]] Result<bool> changePerson(WriteScope& scope, PersonId id, const PersonValues& values);

    /// Names are looked up anew: one of them has been merged into another one by another counter.
    void forgetNames() { m_names = {}; }

    [[nodiscard]] const Created& created() const { return m_created; }

private:
    Result<Row> personRow(WriteScope& scope, qint64 id, const PersonValues& values, SectionId now = {});
    bool syncBarcodes(WriteScope& scope, AssetId id, const QStringList& wanted);
    bool syncAccessories(WriteScope& scope, AssetId id, const QList<AccessoryValue>& wanted);
    bool syncCards(WriteScope& scope, PersonId id, const QStringList& wanted);

    using Names = QHash<QString, KnownName>;
    Result<qint64> idOfName(WriteScope& scope, NameList list, const QString& name, qint64 now);

    std::array<Names, 3> m_names; ///< of each NameList
    UsualAccessories m_usual;
    FieldsOfKinds m_fields;
    Created m_created;
};

/// Every change of the ledger is an operation with a number of its own, by which it can be undone. The number.
[[nodiscard]] QString numberLedgerEdit(WriteScope& scope, int items);

} // namespace madoguchi
