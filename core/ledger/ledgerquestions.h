// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgercounts.h"
#include "core/ledger/namequestions.h"

namespace madoguchi {

/// Everything about one asset. Code "asset.unknown".
struct AskAsset {
    using Answer = AssetRecord;
    AssetId id;
    Result<Answer> run(ReadScope& scope) const;
};

/// Everything about one person. Code "person.unknown".
struct AskPerson {
    using Answer = PersonRecord;
    PersonId id;
    Result<Answer> run(ReadScope& scope) const;
};

/// Many assets at once, in the order of the ids, without barcodes; what a table shows.
struct AskAssets {
    using Answer = QList<AssetRecord>;
    QList<AssetId> ids;
    bool isWithAccessories = false;
    Result<Answer> run(ReadScope& scope) const;
};

/// Likewise, without cards.
struct AskPeople {
    using Answer = QList<PersonRecord>;
    QList<PersonId> ids;
    bool isWithHoldings = false; ///< with their cards and how many items they have on loan
    Result<Answer> run(ReadScope& scope) const;
};

// For verbs, which read inside their own transaction:
/// The first number a query with one key gives; 0 when it gives none.
[[nodiscard]] qint64 firstId(Connection& connection, const std::string& sql, const QString& key);
[[nodiscard]] std::optional<AssetRecord> readAsset(Connection& connection, AssetId id, Instant now);
struct AssetStatements;
/// Assets on their way (Connection::start): a server answers what was asked before and after in the same moment.
class AssetsUnderWay
{
public:
    AssetsUnderWay(Connection& connection, AssetId id, Instant now);
    AssetsUnderWay(Connection& connection, const QList<AssetId>& ids, Instant now);
    /// What lending asks: without barcodes, place and what they are set aside for, unless one of them is out; then
    /// everything, so that it can be said who has it. A server answers this in a third of the time.
    [[nodiscard]] static AssetsUnderWay toLend(Connection& connection, const QList<AssetId>& ids, Instant now);
    /// In the order of the ids; one that is not there is left out. Once.
    [[nodiscard]] QList<AssetRecord> records();

private:
    AssetsUnderWay(Connection& connection, const AssetStatements& sql, const Value& value, QList<AssetId> ids,
                   Instant now);
    void askForBarcodes(const std::string& condition, const Value& value);

    Connection* m_connection;
    QList<AssetId> m_ids;
    Instant m_now;
    Cursor m_assets;
    Cursor m_imports;
    Cursor m_accessories;
    std::optional<Cursor> m_barcodes; ///< not asked for by lending
};
/// Several at once, as AssetsUnderWay gives them.
[[nodiscard]] QList<AssetRecord> readAssets(Connection& connection, const QList<AssetId>& ids, Instant now);
[[nodiscard]] std::optional<PersonRecord> readPerson(Connection& connection, PersonId id);
/// How many items a person has on loan.
[[nodiscard]] int countOnLoan(Connection& connection, PersonId id);
/// One person on the way, as AssetsUnderWay, without cards.
[[nodiscard]] Cursor startPerson(Connection& connection, PersonId id);
[[nodiscard]] std::optional<PersonRecord> personWithoutCards(Cursor& cursor);
[[nodiscard]] QList<AccessoryValue> readAccessories(Connection& connection, AssetId id);

} // namespace madoguchi
