// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/stocktakelookups.h"

#include "core/stocktake/stocktaketables.h"

namespace madoguchi {

namespace {

QString textOfId(Connection& connection, const char* sql, qint64 id)
{
    if (id == 0)
        return {};
    Cursor cursor = connection.select(sql, id);
    return cursor.next() ? cursor.text(0) : QString();
}

} // namespace

QString placeName(Connection& connection, PlaceId id)
{
    return textOfId(connection, "select name from place where id = ?", id.value());
}

QString personName(Connection& connection, PersonId id)
{
    return textOfId(connection, "select name from person where id = ?", id.value());
}

QString stationCode(Connection& connection, StationId id)
{
    return textOfId(connection, "select code from station where id = ?", id.value());
}

PlaceId placeOfAsset(Connection& connection, AssetId id)
{
    Cursor cursor = connection.select("select place_id from asset where id = ?", id);
    return cursor.next() ? cursor.id<PlaceId>(0) : PlaceId();
}

QString stocktakeNumber(Connection& connection, StocktakeId id)
{
    return textOfId(connection,
                    "select d.number from stocktake s join document d on d.id = s.document_id where s.id = ?",
                    id.value());
}

Result<StocktakeScope> openScope(WriteScope& write, StocktakeId id)
{
    using C = StocktakeColumn;
    const std::optional<Row> row = write.lock(stocktakeTable(), id.value());
    if (!row || !(*row)[C::WithdrawnAt].isNull())
        return refusal(RefusalKind::NotFound, QStringLiteral("stocktake.unknown"),
                       row ? stocktakeNumber(write.connection(), id) : QString::number(id.value()));
    if (!(*row)[C::ClosedAt].isNull())
        return refusal(RefusalKind::Conflict, QStringLiteral("stocktake.closed"),
                       stocktakeNumber(write.connection(), id));
    if (!(*row)[C::CancelledAt].isNull())
        return refusal(RefusalKind::Conflict, QStringLiteral("stocktake.cancelled"),
                       stocktakeNumber(write.connection(), id));
    write.setWorkItem(
        countingWorkItem(stocktakeTypeFromCode((*row)[C::Type].toText()).value_or(StocktakeType::Regular)));
    return StocktakeScope{PlaceId((*row)[C::PlaceId].toNumber()), KindId((*row)[C::KindId].toNumber()),
                          SectionId((*row)[C::SectionId].toNumber()), (*row)[C::IsCustody].toNumber() != 0};
}

} // namespace madoguchi
