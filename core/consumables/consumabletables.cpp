// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/consumabletables.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/storage/connection.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

void deriveConsumable(Row& row)
{
    using C = ConsumableColumn;
    row[C::NumberKey] = codeKey(row[C::Number].toText());
    row[C::NameKey] = searchKey(row[C::Name].toText());
    row[C::BarcodeKey] = Value::textOrNull(codeKey(row[C::Barcode].toText()));
}

qint64 countedIn(const Row& movement)
{
    return movement[MovementColumn::WithdrawnAt].isNull() ? movement[MovementColumn::Quantity].toNumber() : 0;
}

/// An undo must not leave less than nothing.
bool mayMoveBack(Connection& connection, const Row& now, const Row& back)
{
    const ConsumableId consumable(now[MovementColumn::ConsumableId].toNumber());
    return stockOf(connection, consumable) + countedIn(back) - countedIn(now) >= 0;
}

} // namespace

const Table& consumableTable()
{
    static const Table table("consumable",
                             {{"id", Number},
                              {"number", Text},
                              {"number_key", Text, Derived},
                              {"name", Text},
                              {"name_key", Text, Derived},
                              {"unit", Text},
                              {"place_id", Number, Public, "place"},
                              {"reorder_level", Number},
                              {"barcode", Text},
                              {"barcode_key", Text, Derived},
                              {"note", Text, Personal},
                              {"withdrawn_at", Text}},
                             {.derive = deriveConsumable, .afterInsert = {}, .afterUpdate = {}},
                             {.label = {"number"},
                              .inUse = InUse::Refuses,
                              .unique = {{{"number_key"}, {"withdrawn_at"}}, {{"barcode_key"}, {"withdrawn_at"}}}});
    return table;
}

const Table& consumableMovementTable()
{
    static const Table table("consumable_movement",
                             {{"id", Number},
                              {"consumable_id", Number, Public, "consumable", true},
                              {"document_id", Number, Public, "document"},
                              {"kind", Text},
                              {"quantity", Number},
                              {"moved_at", Text},
                              {"person_id", Number, Public, "person", true},
                              {"section_id", Number, Public, "section"},
                              {"note", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"consumable_id"}, .mayGoBack = mayMoveBack});
    return table;
}

qint64 stockOf(Connection& connection, ConsumableId consumable)
{
    Cursor cursor = connection.select("select coalesce(sum(quantity), 0) from consumable_movement"
                                      " where consumable_id = ? and withdrawn_at is null",
                                      consumable);
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace madoguchi
