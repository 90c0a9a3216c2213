// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/consumablequestions.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/consumables/consumabletables.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

const std::string& consumableSelect()
{
    static const std::string sql =
        "select c.id, c.number, c.name, c.unit, p.name, c.reorder_level, c.barcode, c.note,"
        " (select coalesce(sum(m.quantity), 0) from consumable_movement m"
        " where m.consumable_id = c.id and m.withdrawn_at is null),"
        " (select max(m.moved_at) from consumable_movement m where m.consumable_id = c.id and m.withdrawn_at is null)"
        " from consumable c left join place p on p.id = c.place_id where c.withdrawn_at is null";
    return sql;
}

ConsumableRecord consumableAt(const Cursor& cursor)
{
    ConsumableRecord record;
    record.id = cursor.id<ConsumableId>(0);
    record.values = {cursor.text(1),   cursor.text(2), cursor.text(3), cursor.text(4),
                     cursor.number(5), cursor.text(6), cursor.text(7)};
    record.stock = cursor.number(8);
    record.movedAt = cursor.instant(9);
    return record;
}

bool hasWords(const ConsumableRecord& record, const QStringList& words)
{
    const ConsumableValues& values = record.values;
    const QString key = searchKey(QStringList{values.number, values.name, values.place, values.barcode}.join(u' '));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return key.contains(word); });
}

} // namespace

std::optional<ConsumableRecord> readConsumable(Connection& connection, ConsumableId id)
{
    Cursor cursor = connection.select(consumableSelect() + " and c.id = ?", id.value());
    return cursor.next() ? std::optional(consumableAt(cursor)) : std::nullopt;
}

Result<ListConsumables::Answer> ListConsumables::run(ReadScope& scope) const
{
    const QStringList words = searchKeyOfWords(filter).split(u' ', Qt::SkipEmptyParts);
    Answer records;
    Cursor cursor = scope.connection.select(consumableSelect() + " order by c.number_key");
    while (cursor.next()) {
        const ConsumableRecord record = consumableAt(cursor);
        if ((!isLowOnly || record.isLow()) && hasWords(record, words))
            records << record;
    }
    return records;
}

Result<FindConsumable::Answer> FindConsumable::run(ReadScope& scope) const
{
    const QString wanted = codeKey(key);
    Cursor cursor =
        scope.connection.select(consumableSelect() + " and (c.number_key = ? or c.barcode_key = ?)", wanted, wanted);
    if (wanted.isEmpty() || !cursor.next())
        return refusal(RefusalKind::NotFound, u"consumable.unknown"_s, key);
    return consumableAt(cursor);
}

Result<ListMovements::Answer> ListMovements::run(ReadScope& scope) const
{
    Answer movements;
    qint64 balance = stockOf(scope.connection, consumable);
    Cursor cursor = scope.connection.select(
        "select m.id, m.kind, m.quantity, m.moved_at, d.number, coalesce(p.name, s.name), coalesce(p.staff_no,"
        " p.user_name), m.note from consumable_movement m left join document d on d.id = m.document_id"
        " left join person p on p.id = m.person_id left join section s on s.id = m.section_id"
        " where m.consumable_id = ? and m.withdrawn_at is null order by m.moved_at desc, m.id desc limit ?",
        consumable.value(), qint64(limit));
    while (cursor.next()) {
        MovementRecord movement;
        movement.id = cursor.number(0);
        movement.kind = movementKindFromCode(cursor.text(1)).value_or(MovementKind::Correct);
        movement.quantity = cursor.number(2);
        movement.balance = balance;
        movement.at = cursor.instant(3);
        movement.document = cursor.text(4);
        movement.recipient = cursor.text(5);
        movement.recipientKey = cursor.text(6);
        movement.note = cursor.text(7);
        balance -= movement.quantity;
        movements << movement;
    }
    return movements;
}

} // namespace madoguchi
