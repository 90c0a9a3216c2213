// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgertables.h"

#include "core/base/codekey.h"
#include "core/base/fieldkeys.h"
#include "core/base/searchkey.h"
#include "core/ledger/searchindex.h"
#include "core/storage/connection.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

/// A text without any sign a scanner could send has no key, so that blanks are never equal.
void deriveCodeKey(Row& row, size_t from, size_t to)
{
    row[to] = Value::textOrNull(codeKey(row[from].toText()));
}

/// The fields one after another with a space between, so that no word of the index spans two fields.
QString joinedKeys(const Row& row, std::initializer_list<int> columns)
{
    QString key;
    for (int column : columns) {
        const QString text = row[size_t(column)].toText();
        if (text.isEmpty())
            continue;
        if (!key.isEmpty())
            key += u' ';
        appendSearchKey(text, key);
    }
    return key;
}

void derivePerson(Row& row)
{
    using C = PersonColumn;
    deriveCodeKey(row, C::StaffNo, C::StaffKey);
    deriveCodeKey(row, C::UserName, C::UserKey);
    QString key = joinedKeys(row, {C::Name, C::Reading, C::StaffNo, C::UserName, C::Mail, C::Extension});
    row[C::SearchKey] = key.isNull() ? QLatin1String("") : key;
}

void deriveAsset(Row& row)
{
    using C = AssetColumn;
    deriveCodeKey(row, C::AssetNo, C::AssetKey);
    deriveCodeKey(row, C::Serial, C::SerialKey);
    QString key = joinedKeys(row, {C::AssetNo, C::Model, C::Maker, C::Serial});
    if (!row[C::Custom].isNull())
        appendFieldKeys(row[C::Custom].toText().toUtf8(), key);
    row[C::SearchKey] = key;
}

TableHooks searchable(void (*derive)(Row&), const SearchIndex& index, int searchColumn, int withdrawnColumn)
{
    const auto text = [=](const Row& row) {
        return row[size_t(withdrawnColumn)].isNull() ? row[size_t(searchColumn)].toText() : QString();
    };
    return {
        .derive = derive,
        .afterInsert = [=, &index](Connection& c, const Row& row) { index.add(c, row.front().toNumber(), text(row)); },
        .afterUpdate =
            [=, &index](Connection& c, const Row& before, const Row& after) {
                index.change(c, after.front().toNumber(), text(before), text(after));
            }};
}

TableHooks deriving(std::function<void(Row&)> derive)
{
    return {.derive = std::move(derive), .afterInsert = {}, .afterUpdate = {}};
}

UndoRules sharedName()
{
    return {.label = {"name"}, .inUse = InUse::Stays, .unique = {{{"name_key"}, {"withdrawn_at"}}}};
}

bool isOnLoan(Connection& connection, qint64 asset)
{
    return connection
        .select("select 1 from loan_line where asset_id = ? and returned_at is null and withdrawn_at is null", asset)
        .next();
}

/// States are left by the moves that asset_move allows, by an undo too; and what is on loan stays out of the house.
bool mayMoveBack(Connection& connection, const Row& now, const Row& back)
{
    const std::optional<AssetState> from = assetStateFromCode(now[AssetColumn::State].toText());
    const std::optional<AssetState> to = assetStateFromCode(back[AssetColumn::State].toText());
    return from && to && isAllowedMove(connection, *from, *to) &&
           (from == to || !isStateInTheHouse(*to) || !isOnLoan(connection, now.front().toNumber()));
}

} // namespace

bool isAllowedMove(Connection& connection, AssetState from, AssetState to)
{
    return from == to || connection
                             .select("select 1 from asset_move where from_state = ? and to_state = ?",
                                     assetStateCode(from), assetStateCode(to))
                             .next();
}

const Table& kindTable()
{
    static const Table table("kind",
                             {{"id", Number},
                              {"name", Text},
                              {"name_key", Text, Derived},
                              {"category", Text},
                              {"needs_reset", Number},
                              {"loan_days", Number},
                              {"withdrawn_at", Text},
                              {"until_year_end", Number},
                              {"check_points", Text},
                              {"usual_accessories", Text},
                              {"most_of_person", Number},
                              {"most_of_section", Number},
                              {"fields", Text},
                              {"closed_at", Text},
                              {"merged_into", Number, Public, "kind", true},
                              {"reading", Text}},
                             deriving([](Row& row) { row[2] = searchKey(row[1].toText()); }), sharedName());
    return table;
}

const Table& placeTable()
{
    static const Table table("place",
                             {{"id", Number},
                              {"name", Text},
                              {"name_key", Text, Derived},
                              {"code", Text},
                              {"code_key", Text, Derived},
                              {"withdrawn_at", Text},
                              {"closed_at", Text},
                              {"merged_into", Number, Public, "place", true},
                              {"reading", Text}},
                             deriving([](Row& row) {
                                 row[2] = searchKey(row[1].toText());
                                 deriveCodeKey(row, 3, 4);
                             }),
                             sharedName());
    return table;
}

const Table& sectionTable()
{
    static const Table table("section",
                             {{"id", Number},
                              {"name", Text},
                              {"name_key", Text, Derived},
                              {"code", Text},
                              {"withdrawn_at", Text},
                              {"head_name", Text, Personal},
                              {"head_mail", Text, Personal},
                              {"closed_at", Text},
                              {"merged_into", Number, Public, "section", true},
                              {"reading", Text}},
                             deriving([](Row& row) { row[2] = searchKey(row[1].toText()); }), sharedName());
    return table;
}

const Table& personTable()
{
    static const Table table(
        "person",
        {{"id", Number},
         {"staff_no", Text, Personal},
         {"staff_key", Text, Derived},
         {"user_name", Text, Personal},
         {"user_key", Text, Derived},
         {"name", Text, Personal},
         {"reading", Text, Personal},
         {"section_id", Number, Public, "section"},
         {"extension", Text, Personal},
         {"mail", Text, Personal},
         {"language", Text},
         {"note", Text, Personal},
         {"left_on", Text},
         {"withdrawn_at", Text},
         {"search_key", Text, Derived}},
        searchable(derivePerson, personSearchIndex(), PersonColumn::SearchKey, PersonColumn::WithdrawnAt),
        {.label = {"staff_no", "user_name"},
         .inUse = InUse::Refuses,
         .unique = {{{"staff_key"}, {"withdrawn_at"}}, {{"user_key"}, {"withdrawn_at"}}}});
    return table;
}

const Table& personCardTable()
{
    static const Table table("person_card",
                             {{"id", Number},
                              {"person_id", Number, Public, "person", true},
                              {"code", Text, Personal},
                              {"code_key", Text, Derived},
                              {"withdrawn_at", Text}},
                             deriving([](Row& row) { deriveCodeKey(row, 2, 3); }), {.label = {"person_id"}});
    return table;
}

const Table& assetTable()
{
    static const Table table(
        "asset",
        {{"id", Number},
         {"asset_no", Text},
         {"asset_key", Text, Derived},
         {"kind_id", Number, Public, "kind"},
         {"maker", Text},
         {"model", Text},
         {"serial", Text},
         {"serial_key", Text, Derived},
         {"place_id", Number, Public, "place"},
         {"ownership", Text},
         {"state", Text},
         {"acquired_on", Text},
         {"price", Number},
         {"note", Text, Personal},
         {"custom", Text, Personal},
         {"withdrawn_at", Text},
         {"search_key", Text, Derived},
         {"lease_contract", Text},
         {"lessor", Text},
         {"lease_ends_on", Text}},
        searchable(deriveAsset, assetSearchIndex(), AssetColumn::SearchKey, AssetColumn::WithdrawnAt),
        {.label = {"asset_no"},
         .inUse = InUse::Refuses,
         .unique = {{{"asset_key"}, {"withdrawn_at"}}},
         .mayGoBack = mayMoveBack});
    return table;
}

const Table& assetBarcodeTable()
{
    static const Table table("asset_barcode",
                             {{"id", Number},
                              {"asset_id", Number, Public, "asset", true},
                              {"code", Text},
                              {"code_key", Text, Derived},
                              {"withdrawn_at", Text}},
                             deriving([](Row& row) { deriveCodeKey(row, 2, 3); }), {.label = {"asset_id"}});
    return table;
}

const Table& accessoryTable()
{
    static const Table table("accessory",
                             {{"id", Number},
                              {"asset_id", Number, Public, "asset", true},
                              {"name", Text},
                              {"quantity", Number},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"asset_id"}});
    return table;
}

} // namespace madoguchi
