// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

#include <QHash>

namespace madoguchi {

/// Writes assets and people inside a scope, creating kinds, places and sections by name as they come. Keeps what it
/// has looked up, so that an import asks for each name once; one writer lives as long as the names stay valid
/// (one operation).
class LedgerWriter
{
public:
    struct Created {
        QStringList kinds;
        QStringList places;
        QStringList sections;
    };

    [[nodiscard]] Result<KindId> kind(WriteScope& scope, const QString& name);
    [[nodiscard]] PlaceId place(WriteScope& scope, const QString& name);
    [[nodiscard]] SectionId section(WriteScope& scope, const QString& name);

    /// A new asset with its barcodes and accessories. Codes "asset.no-number", "asset.no-kind", "asset.exists",
    /// "asset.bad-accessory" (name, quantity).
    [[nodiscard]] Result<AssetId> addAsset(WriteScope& scope, const AssetValues& values);
    /// Makes a stored asset equal to the values; true when something differed. Codes as addAsset and
    /// "asset.illegal-move" when the states do not allow it.
    [[nodiscard]] Result<bool> changeAsset(WriteScope& scope, AssetId id, const AssetValues& values);

    /// A new person with cards. Codes "person.no-number", "person.no-name", "person.exists".
    [[nodiscard]] Result<PersonId> addPerson(WriteScope& scope, const PersonValues& values);
    [[nodiscard]] Result<bool> changePerson(WriteScope& scope, PersonId id, const PersonValues& values);

    [[nodiscard]] const Created& created() const { return m_created; }

private:
    Row assetRow(WriteScope& scope, qint64 id, KindId kind, const AssetValues& values);
    Row personRow(WriteScope& scope, qint64 id, const PersonValues& values);
    bool syncBarcodes(WriteScope& scope, AssetId id, const QStringList& wanted);
    bool syncAccessories(WriteScope& scope, AssetId id, const QList<AccessoryValue>& wanted);
    bool syncCards(WriteScope& scope, PersonId id, const QStringList& wanted);

    QHash<QString, qint64> m_kinds;
    QHash<QString, qint64> m_places;
    QHash<QString, qint64> m_sections;
    Created m_created;
};

/// True when the table of allowed moves lets the state go there.
[[nodiscard]] bool isAllowedMove(Connection& connection, AssetState from, AssetState to);

} // namespace madoguchi
