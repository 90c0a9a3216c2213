// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/kits.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/base/unseencharacters.h"
#include "core/journal/changerow.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerwriter.h"
#include "core/storage/perdialect.h"
#include "core/storage/wantedids.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

struct KitColumn {
    enum { Id, Number, NumberKey, Name, NameKey, WithdrawnAt };
};

void deriveKit(Row& row)
{
    row[KitColumn::NumberKey] = codeKey(row[KitColumn::Number].toText());
    row[KitColumn::NameKey] = searchKey(row[KitColumn::Name].toText());
}

struct StoredItem {
    qint64 id = 0;
    AssetId asset;
};

QList<StoredItem> storedItems(Connection& connection, KitId kit)
{
    QList<StoredItem> items;
    Cursor cursor = connection.select(
        "select id, asset_id from kit_item where kit_id = ? and withdrawn_at is null order by id", kit);
    while (cursor.next())
        items << StoredItem{cursor.number(0), cursor.id<AssetId>(1)};
    return items;
}

/// Each once, as the first time it stands there.
QList<AssetId> distinct(const QList<AssetId>& ids)
{
    QList<AssetId> once;
    for (const AssetId id : ids) {
        if (!once.contains(id))
            once << id;
    }
    return once;
}

Refusal unknownKit(const QString& subject)
{
    return refusal(RefusalKind::NotFound, u"kit.unknown"_s, subject);
}

/// What is wrong with the values by themselves.
std::optional<Refusal> problemOf(const KitValues& values)
{
    if (codeKey(values.number).isEmpty())
        return refused(u"kit.no-number"_s);
    if (isReservedCode(values.number))
        return refused(u"code.reserved"_s, values.number);
    if (searchKey(values.name).isEmpty())
        return refused(u"kit.no-name"_s, values.number);
    if (values.items.isEmpty())
        return refused(u"kit.no-items"_s, values.number);
    if (values.items.size() > SaveKit::mostItems)
        return refused(u"kit.too-many-items"_s, values.number, {{u"most"_s, qint64(SaveKit::mostItems)}});
    return std::nullopt;
}

/// A scan of the number must mean this kit and nothing else.
std::optional<Refusal> problemOfNumber(WriteScope& scope, const KitValues& values, KitId own)
{
    ReadScope read{scope.connection(), scope.at()};
    const Result<LookUpCode::Answer> matches = LookUpCode{{codeKey(values.number)}}.run(read);
    if (!matches)
        return matches.refusal();
    const auto isOther = [&](const CodeMatch& match) {
        return match.meaning != CodeMeaning::Kit || match.id != own.value();
    };
    if (std::any_of(matches->begin(), matches->end(), isOther))
        return refused(u"kit.number-in-use"_s, values.number);
    return std::nullopt;
}

/// Under the locks of the assets.
std::optional<Refusal> problemOfItems(WriteScope& scope, const KitValues& values, KitId own)
{
    Refusal problems;
    for (const AssetId asset : values.items) {
        const std::optional<AssetRecord> stored = readAsset(scope.connection(), asset, scope.at());
        if (!stored || stored->isWithdrawn)
            return refusal(RefusalKind::NotFound, u"asset.unknown"_s,
                           stored ? stored->values.assetNo : QString::number(asset.value()));
        Cursor other = scope.connection().select("select k.number, k.name from kit_item i join kit k on k.id = i.kit_id"
                                                 " where i.asset_id = ? and i.withdrawn_at is null and i.kit_id <> ?",
                                                 asset, own.value());
        if (other.next())
            problems.problems << Problem{u"kit.item-elsewhere"_s,
                                         stored->values.assetNo,
                                         {{u"kit"_s, QString(other.text(0) + u' ' + other.text(1))}}};
    }
    return problems.problems.isEmpty() ? std::nullopt : std::optional(problems);
}

void holdItems(WriteScope& scope, const QList<AssetId>& items)
{
    std::vector<qint64> ids;
    for (const AssetId asset : items)
        ids.push_back(asset.value());
    std::sort(ids.begin(), ids.end());
    scope.holdAll("asset", std::move(ids));
}

void storeItems(WriteScope& scope, KitId kit, QList<AssetId> wanted)
{
    for (const StoredItem& item : storedItems(scope.connection(), kit)) {
        if (!wanted.removeOne(item.asset))
            withdrawRow(scope, kitItemTable(), item.id);
    }
    for (const AssetId asset : std::as_const(wanted))
        scope.insert(kitItemTable(), {scope.newId(), kit.value(), asset.value(), Value()});
}

LedgerOutcome numbered(WriteScope& scope, KitId kit, qsizetype items)
{
    return {kit.value(), scope.imageCount() == 0 ? QString() : numberLedgerEdit(scope, int(items))};
}

/// Locked; nothing where it is not there (any more).
std::optional<Row> lockKit(WriteScope& scope, KitId kit)
{
    std::optional<Row> row = scope.lock(kitTable(), kit.value());
    return row && row->back().isNull() ? row : std::nullopt;
}

KitValues storedValues(WriteScope& scope, KitId kit, const Row& row)
{
    KitValues values{row[KitColumn::Number].toText(), row[KitColumn::Name].toText(), {}};
    for (const StoredItem& item : storedItems(scope.connection(), kit))
        values.items << item.asset;
    return values;
}

} // namespace

const Table& kitTable()
{
    static const Table table(
        "kit",
        {{"id", Number},
         {"number", Text},
         {"number_key", Text, Derived},
         {"name", Text},
         {"name_key", Text, Derived},
         {"withdrawn_at", Text}},
        {.derive = deriveKit, .afterInsert = {}, .afterUpdate = {}},
        {.label = {"number"}, .inUse = InUse::Refuses, .unique = {{{"number_key"}, {"withdrawn_at"}}}});
    return table;
}

const Table& kitItemTable()
{
    static const Table table("kit_item",
                             {{"id", Number},
                              {"kit_id", Number, Public, "kit", true},
                              {"asset_id", Number, Public, "asset", true},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"asset_id"}, .unique = {{{"asset_id"}, {"withdrawn_at"}}}});
    return table;
}

KitValues KitRecord::values() const
{
    KitValues values{number, name, {}};
    for (const AssetRecord& unit : units)
        values.items << unit.id;
    return values;
}

int KitRecord::unitsOut() const
{
    return int(
        std::count_if(units.begin(), units.end(), [](const AssetRecord& unit) { return unit.holder.has_value(); }));
}

QString KitRecord::onlyHolder() const
{
    QStringList holders;
    for (const AssetRecord& unit : units) {
        if (unit.holder && !holders.contains(unit.holder->name))
            holders << unit.holder->name;
    }
    return holders.size() == 1 ? holders.first() : QString();
}

QJsonObject SaveKit::toJson() const
{
    QJsonArray items;
    for (const AssetId asset : values.items)
        items << QString::number(asset.value());
    return {{u"id"_s, QString::number(id.value())},
            {u"number"_s, values.number},
            {u"name"_s, values.name},
            {u"items"_s, items}};
}

Result<LedgerOutcome> SaveKit::run(WriteScope& scope) const
{
    KitValues wanted{values.number.trimmed(), values.name.trimmed(), distinct(values.items)};
    if (std::optional<Refusal> problem = problemOf(wanted))
        return *std::move(problem);
    holdItems(scope, wanted.items);
    std::optional<Row> before;
    if (id.isValid()) {
        before = lockKit(scope, id);
        if (!before)
            return unknownKit(wanted.number);
        if (seen && storedValues(scope, id, *before) != *seen)
            return refusal(RefusalKind::Conflict, u"kit.changed-meanwhile"_s, seen->number);
    }
    const QStringList stored =
        before ? QStringList{(*before)[KitColumn::Number].toText(), (*before)[KitColumn::Name].toText()}
               : QStringList();
    if (const std::optional<Problem> problem = problemOfLines({wanted.number, wanted.name}, stored))
        return refused(*problem);
    if (std::optional<Refusal> problem = problemOfNumber(scope, wanted, id))
        return *std::move(problem);
    if (std::optional<Refusal> problem = problemOfItems(scope, wanted, id))
        return *std::move(problem);
    const KitId kit = id.isValid() ? id : KitId(scope.newId());
    Row after{kit.value(), wanted.number, Value(), wanted.name, Value(), Value()};
    if (before) {
        deriveKit(after);
        scope.update(kitTable(), *before, after);
    } else {
        scope.insert(kitTable(), after);
    }
    storeItems(scope, kit, wanted.items);
    return numbered(scope, kit, wanted.items.size());
}

QJsonObject WithdrawKit::toJson() const
{
    return {{u"kit"_s, QString::number(kit.value())}};
}

Result<LedgerOutcome> WithdrawKit::run(WriteScope& scope) const
{
    const std::optional<Row> before = lockKit(scope, kit);
    if (!before)
        return unknownKit(QString::number(kit.value()));
    const QList<StoredItem> items = storedItems(scope.connection(), kit);
    for (const StoredItem& item : items)
        withdrawRow(scope, kitItemTable(), item.id);
    withdrawRow(scope, kitTable(), kit.value());
    return numbered(scope, kit, items.size());
}

std::optional<KitRecord> readKit(Connection& connection, KitId id, Instant now)
{
    KitRecord kit;
    {
        Cursor cursor = connection.select("select number, name from kit where id = ? and withdrawn_at is null", id);
        if (!cursor.next())
            return std::nullopt;
        kit = {id, cursor.text(0), cursor.text(1), {}};
    }
    QList<AssetId> assets;
    for (const StoredItem& item : storedItems(connection, id))
        assets << item.asset;
    ReadScope read{connection, now};
    if (const Result<QList<AssetRecord>> units = AskAssets{assets}.run(read))
        kit.units = *units;
    return kit;
}

Result<ListKits::Answer> ListKits::run(ReadScope& scope) const
{
    QList<KitId> ids;
    {
        Cursor cursor = scope.connection.select("select id from kit where withdrawn_at is null order by number_key");
        while (cursor.next())
            ids << cursor.id<KitId>(0);
    }
    const QStringList words = searchKeyOfWords(filter).split(u' ', Qt::SkipEmptyParts);
    Answer kits;
    for (const KitId id : std::as_const(ids)) {
        const std::optional<KitRecord> kit = readKit(scope.connection, id, scope.now);
        if (!kit)
            continue;
        QStringList texts{kit->number, kit->name};
        for (const AssetRecord& unit : kit->units)
            texts << unit.values.assetNo;
        const QString key = searchKey(texts.join(u' '));
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return key.contains(word); }))
            kits << *kit;
    }
    return kits;
}

Result<FindKit::Answer> FindKit::run(ReadScope& scope) const
{
    KitId id;
    {
        Cursor cursor = scope.connection.select("select id from kit where number_key = ? and withdrawn_at is null",
                                                codeKey(number));
        if (cursor.next())
            id = cursor.id<KitId>(0);
    }
    std::optional<KitRecord> kit = id.isValid() ? readKit(scope.connection, id, scope.now) : std::nullopt;
    if (!kit)
        return unknownKit(number);
    return *std::move(kit);
}

Cursor startKitNames(Connection& connection, const QList<AssetId>& assets)
{
    QList<qint64> ids;
    for (const AssetId asset : assets)
        ids << asset.value();
    static const PerDialect sql([](const Dialect& dialect) {
        const WantedIds wanted = wantedIds(dialect);
        return std::string("select i.asset_id, k.name from ") + wanted.tables +
               "kit_item i join kit k on k.id = i.kit_id where i.withdrawn_at is null and i.asset_id" +
               wanted.condition;
    });
    return connection.start(sql.of(connection.dialect()), connection.dialect().idList(ids));
}

QHash<qint64, QString> kitNamesAt(Cursor& cursor)
{
    QHash<qint64, QString> names;
    while (cursor.next())
        names.insert(cursor.number(0), cursor.text(1));
    return names;
}

} // namespace madoguchi
