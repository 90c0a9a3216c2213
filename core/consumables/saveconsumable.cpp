// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/saveconsumable.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/base/unseencharacters.h"
#include "core/consumables/consumablequestions.h"
#include "core/consumables/consumabletables.h"
#include "core/ledger/ledgerwriter.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using C = ConsumableColumn;

ConsumableValues trimmed(ConsumableValues values)
{
    for (QString* text : {&values.number, &values.name, &values.unit, &values.place, &values.barcode, &values.note})
        *text = text->trimmed();
    return values;
}

/// What is wrong with the values by themselves.
std::optional<Refusal> problemOf(const ConsumableValues& values)
{
    if (codeKey(values.number).isEmpty())
        return refused(u"consumable.no-number"_s);
    for (const QString& code : {values.number, values.barcode}) {
        if (isReservedCode(code))
            return refused(u"code.reserved"_s, code);
    }
    if (searchKey(values.name).isEmpty())
        return refused(u"consumable.no-name"_s, values.number);
    if (values.unit.isEmpty())
        return refused(u"consumable.no-unit"_s, values.number);
    if (values.reorderLevel < 0)
        return refused(u"consumable.bad-level"_s, values.number, {{u"level"_s, values.reorderLevel}});
    return std::nullopt;
}

std::optional<Problem> problemOfTexts(const ConsumableValues& values, const std::optional<Row>& stored)
{
    QStringList before;
    for (const Value& value : stored.value_or(Row()))
        before << value.toText();
    const std::optional<Problem> problem =
        problemOfLines({values.number, values.name, values.unit, values.barcode}, before);
    return problem ? problem : problemOfNotes({values.note}, before);
}

/// Number and barcode each mean one consumable, and none is both.
std::optional<Refusal> problemOfCodes(Connection& connection, const ConsumableValues& values, ConsumableId own)
{
    for (const QString& code : {values.number, values.barcode}) {
        const QString key = codeKey(code);
        Cursor cursor =
            connection.select("select number, name from consumable where (number_key = ? or barcode_key = ?)"
                              " and withdrawn_at is null and id <> ?",
                              key, key, own.value());
        if (!key.isEmpty() && cursor.next())
            return refused(u"consumable.exists"_s, code,
                           {{u"other"_s, QString(cursor.text(0) + u' ' + cursor.text(1))}});
    }
    return std::nullopt;
}

Row rowOf(qint64 id, const ConsumableValues& values, PlaceId place)
{
    return {id,
            values.number,
            Value(),
            values.name,
            Value(),
            values.unit,
            Value::idOrNull(place.value()),
            values.reorderLevel,
            Value::textOrNull(values.barcode),
            Value(),
            Value::textOrNull(values.note),
            Value()};
}

LedgerOutcome numbered(WriteScope& scope, qint64 id)
{
    return {id, scope.imageCount() == 0 ? QString() : numberLedgerEdit(scope, 1)};
}

/// Locked; nothing where it is not there (any more).
std::optional<Row> lockConsumable(WriteScope& scope, ConsumableId id)
{
    std::optional<Row> row = scope.lock(consumableTable(), id.value());
    return row && (*row)[C::WithdrawnAt].isNull() ? row : std::nullopt;
}

} // namespace

QJsonObject SaveConsumable::toJson() const
{
    return {{u"id"_s, QString::number(id.value())},
            {u"number"_s, values.number},
            {u"name"_s, values.name},
            {u"unit"_s, values.unit},
            {u"place"_s, values.place},
            {u"reorderLevel"_s, values.reorderLevel},
            {u"barcode"_s, values.barcode}};
}

Result<LedgerOutcome> SaveConsumable::run(WriteScope& scope) const
{
    const ConsumableValues wanted = trimmed(values);
    if (std::optional<Refusal> problem = problemOf(wanted))
        return *std::move(problem);
    std::optional<Row> before;
    if (id.isValid()) {
        before = lockConsumable(scope, id);
        const std::optional<ConsumableRecord> stored = readConsumable(scope.connection(), id);
        if (!before || !stored)
            return refusal(RefusalKind::NotFound, u"consumable.unknown"_s, wanted.number);
        if (seen && stored->values != *seen)
            return refusal(RefusalKind::Conflict, u"consumable.changed-meanwhile"_s, stored->values.number);
    }
    if (const std::optional<Problem> problem = problemOfTexts(wanted, before))
        return refused(*problem);
    if (std::optional<Refusal> problem = problemOfCodes(scope.connection(), wanted, id))
        return *std::move(problem);
    const PlaceId now(before ? (*before)[C::PlaceId].toNumber() : 0);
    const Result<PlaceId> place = LedgerWriter().place(scope, wanted.place, now);
    if (!place)
        return place.refusal();
    const qint64 own = id.isValid() ? id.value() : scope.newId();
    Row after = rowOf(own, wanted, *place);
    if (before) {
        consumableTable().hooks().derive(after);
        scope.update(consumableTable(), *before, after);
    } else {
        scope.insert(consumableTable(), after);
    }
    return numbered(scope, own);
}

QJsonObject WithdrawConsumable::toJson() const
{
    return {{u"consumable"_s, QString::number(consumable.value())}};
}

Result<LedgerOutcome> WithdrawConsumable::run(WriteScope& scope) const
{
    const std::optional<Row> before = lockConsumable(scope, consumable);
    if (!before)
        return refusal(RefusalKind::NotFound, u"consumable.unknown"_s, QString::number(consumable.value()));
    if (const qint64 stock = stockOf(scope.connection(), consumable); stock != 0)
        return refused(u"consumable.in-stock"_s, (*before)[C::Number].toText(),
                       {{u"stock"_s, stock}, {u"unit"_s, (*before)[C::Unit].toText()}});
    Row after = *before;
    after[C::WithdrawnAt] = scope.atText();
    scope.update(consumableTable(), *before, after);
    return numbered(scope, consumable.value());
}

} // namespace madoguchi
