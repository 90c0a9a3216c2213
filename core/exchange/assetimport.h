// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/assetrows.h"
#include "core/exchange/importreport.h"
#include "core/exchange/judgement.h"
#include "core/exchange/keylookup.h"
#include "core/exchange/seenkeys.h"

#include <QVarLengthArray>

#include <span>

namespace madoguchi {

/// What the import of a list of assets does with one row; ImportJob does the rest. A number that is none's finds the
/// item that has it as a barcode: what was merged into another is that other one, which keeps its number. Problems of a
/// row besides those of readAssetRow: "import.number-twice", "import.kind-missing", "import.kind-column-missing" (the
/// file says of no row what it is), "import.code-of-several", "import.holder-state", "import.on-loan-elsewhere"
/// (holder), "import.reserved" (holder, from, to, reservation: set aside or reserved for somebody else),
/// "code.reserved", and those of problemOfMove, of fittedFields and of readings (judgement.h). Warnings besides:
/// "import.state-without-holder", "import.holder-left", "import.holder-blocked" (reason): a loan that is there is taken
/// over all the same; "import.code-twice" (before: the line that has it first).
class AssetImport
{
public:
    struct Item {
        AssetDraft draft;
        QList<Problem> problems;
        QList<Problem> warnings;
        QString key;
        NewAsset prepared; ///< only when rows are to be written
        KeyOwner existing;
        int images = 1;
        QVarLengthArray<quint64, 3> codes; ///< hashes of the barcodes, and of the serial number (0: none)

        [[nodiscard]] qint64 line() const { return draft.line; }
        [[nodiscard]] const QString& name() const { return draft.number; }
    };
    using Values = AssetValues;
    static constexpr const char* table = "asset";

    AssetImport(TableLayout layout, bool isForWriting) : m_layout(std::move(layout)), m_isForWriting(isForWriting) {}

    /// On the reading thread.
    [[nodiscard]] Item read(const CsvRow& row);

    /// Once for each item, in the order of the file.
    void checkRepeated(Item& item);
    /// In place of names of what was merged into others, the names of those: the list may be older.
    void followNames(Connection& connection, std::span<Item> items) const;
    /// Whether rows speak of what they share, so that they are compared again where they are stored.
    [[nodiscard]] bool speaksOfNames() const { return m_saidKinds.hasReadings() || m_saidPlaces.hasReadings(); }
    void lookUp(Connection& connection, std::span<Item> items) const;
    /// Keeps others from changing what these rows are judged by and stored over.
    void hold(WriteScope& scope, std::span<const Item> items) const;
    [[nodiscard]] Judgement<AssetValues> judge(Connection& connection, Instant now, const Item& item) const;
    /// Counts what would come into being; for a dry run.
    void noteNewNames(Connection& connection, const Item& item, ImportReport& report);
    [[nodiscard]] RowDifference difference(const Item& item, const Judgement<AssetValues>& judged) const;
    [[nodiscard]] Result<Done> store(WriteScope& scope, LedgerWriter& writer, Item& item,
                                     const Judgement<AssetValues>& judged, ImportReport& report) const;

private:
    void checkReserved(Item& item) const;
    void checkNew(Connection& connection, Instant now, const Item& item, Judgement<AssetValues>& judged) const;
    void checkFields(Connection& connection, const QString& kind, const QJsonObject& entered, bool isNew,
                     const Item& item, Judgement<AssetValues>& judged) const;
    void checkNames(Connection& connection, const Item& item, Judgement<AssetValues>& judged) const;
    void checkHolderNamed(const Item& item, Judgement<AssetValues>& judged, const AssetRecord* stored) const;
    void checkHolder(Connection& connection, Instant now, const Item& item, Judgement<AssetValues>& judged) const;
    void judgeReadings(Connection& connection, const Item& item, Judgement<AssetValues>& judged) const;
    void checkPromises(Connection& connection, QDate today, const Item& item, KindId kind,
                       Judgement<AssetValues>& judged) const;
    void checkExisting(Connection& connection, Instant now, const Item& item, Judgement<AssetValues>& judged) const;
    [[nodiscard]] Problem problem(const QString& code, const Item& item, Field field, const QString& value,
                                  QVariantMap arguments = {}) const;
    void prepareAgain(Item& item, const QJsonObject& fields) const;
    [[nodiscard]] int imagesOf(const AssetDraft& draft);

    TableLayout m_layout;
    bool m_isForWriting;
    QSet<QString> m_readNames; ///< of the reading thread
    SeenKeys m_seen;
    SeenLines m_seenCodes;
    SharedNames m_saidKinds;
    SharedNames m_saidPlaces;
    NewNames m_kinds{NameList::Kinds};
    NewNames m_places{NameList::Places};
    mutable StandingNames m_kindNames{NameList::Kinds};
    mutable StandingNames m_placeNames{NameList::Places};
    QSet<QString> m_newPeople;
    mutable UsualAccessories m_usual; ///< read once, whichever row is judged first
    mutable FieldsOfKinds m_fields;
    mutable MergedCodes m_merged{"asset_barcode", "asset", {"asset_key"}};
};

} // namespace madoguchi
