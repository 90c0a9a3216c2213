// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/spotcheck.h"

#include "core/journal/changerow.h"
#include "core/stocktake/stocktakelookups.h"
#include "core/stocktake/stocktaketables.h"

namespace madoguchi {

namespace {

using CheckCell = SpotCheckColumn;

Result<Done> checked(const SpotCheck& check, StocktakeType type, const QString& number)
{
    if (type != StocktakeType::Spot)
        return refused(QStringLiteral("spot-check.not-spot"), number);
    if (check.keys && (*check.keys < 0 || *check.keys > SpotCheck::mostKeys))
        return refused(QStringLiteral("spot-check.bad-keys"), number, {{QStringLiteral("most"), SpotCheck::mostKeys}});
    if (!check.isLocked && check.remark.trimmed().isEmpty())
        return refused(QStringLiteral("spot-check.needs-remark"), number);
    return Done{};
}

StocktakeType typeOf(Connection& connection, StocktakeId id)
{
    Cursor cursor = connection.select("select type from stocktake where id = ?", id);
    return cursor.next() ? stocktakeTypeFromCode(cursor.text(0)).value_or(StocktakeType::Regular)
                         : StocktakeType::Regular;
}

qint64 standingCheck(Connection& connection, StocktakeId id)
{
    Cursor cursor = connection.select("select id from spot_check where stocktake_id = ? and withdrawn_at is null", id);
    return cursor.next() ? cursor.number(0) : 0;
}

void fill(Row& row, const WriteScope& write, const SpotCheck& check)
{
    row[CheckCell::CheckedAt] = write.atText();
    row[CheckCell::OperatorId] = write.actor().operatorId.value();
    row[CheckCell::IsLocked] = Value::flag(check.isLocked);
    row[CheckCell::KeyCount] = check.keys ? Value(*check.keys) : Value();
    row[CheckCell::Remark] = Value::textOrNull(check.remark.trimmed());
}

} // namespace

Result<Done> storeSpotCheck(WriteScope& write, StocktakeId stocktake, const SpotCheck& check)
{
    const Result<Done> good =
        checked(check, typeOf(write.connection(), stocktake), stocktakeNumber(write.connection(), stocktake));
    if (!good)
        return good;
    if (const qint64 before = standingCheck(write.connection(), stocktake)) {
        changeRow(write, spotCheckTable(), before, [&](Row& row) { fill(row, write, check); });
        return Done{};
    }
    Row row(size_t(spotCheckTable().columnCount()));
    row[CheckCell::Id] = write.newId();
    row[CheckCell::StocktakeId] = stocktake.value();
    fill(row, write, check);
    write.insert(spotCheckTable(), row);
    return Done{};
}

void addSpotCheck(QJsonObject& json, const std::optional<SpotCheck>& check)
{
    if (!check)
        return;
    json.insert(QStringLiteral("locked"), check->isLocked);
    if (check->keys)
        json.insert(QStringLiteral("keys"), *check->keys);
}

std::optional<RecordedSpotCheck> readSpotCheck(Connection& connection, StocktakeId stocktake)
{
    Cursor cursor = connection.select("select c.is_locked, c.key_count, c.remark, c.checked_at, o.name"
                                      " from spot_check c join operator o on o.id = c.operator_id"
                                      " where c.stocktake_id = ? and c.withdrawn_at is null",
                                      stocktake);
    if (!cursor.next())
        return std::nullopt;
    const std::optional<int> keys = cursor.isNull(1) ? std::nullopt : std::optional(int(cursor.number(1)));
    return RecordedSpotCheck{{cursor.flag(0), keys, cursor.text(2)}, cursor.instant(3), cursor.text(4)};
}

std::optional<int> keysCountedBefore(Connection& connection, StocktakeId stocktake)
{
    Cursor cursor = connection.select(
        "select c.key_count from stocktake s join stocktake b on coalesce(b.place_id, 0) = coalesce(s.place_id, 0)"
        " and b.opened_at < s.opened_at and b.withdrawn_at is null and b.cancelled_at is null"
        " join spot_check c on c.stocktake_id = b.id and c.withdrawn_at is null and c.key_count is not null"
        " where s.id = ? order by b.opened_at desc, b.id desc limit 1",
        stocktake);
    return cursor.next() ? std::optional(int(cursor.number(0))) : std::nullopt;
}

Result<RecordSpotCheck::Outcome> RecordSpotCheck::run(WriteScope& write) const
{
    if (const Result<StocktakeScope> scope = openScope(write, stocktake); !scope)
        return scope.refusal();
    if (const Result<Done> stored = storeSpotCheck(write, stocktake, check); !stored)
        return stored.refusal();
    return Outcome{stocktakeNumber(write.connection(), stocktake)};
}

QJsonObject RecordSpotCheck::toJson() const
{
    QJsonObject json{{QStringLiteral("stocktake"), QString::number(stocktake.value())}};
    addSpotCheck(json, check);
    return json;
}

} // namespace madoguchi
