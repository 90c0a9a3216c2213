// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/repairs.h"

#include "core/journal/changerow.h"
#include "core/loans/incidenttables.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Cell = AssetServiceColumn;

qint64 openRepair(Connection& connection, AssetId asset)
{
    Cursor cursor = connection.select("select id from asset_service where asset_id = ? and kind = 'repair'"
                                      " and ended_at is null and withdrawn_at is null order by id desc",
                                      asset);
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace

void beginRepair(WriteScope& scope, AssetId asset, const QString& note)
{
    scope.insert(assetServiceTable(), {scope.newId(), asset.value(), u"repair"_s, scope.atText(),
                                       Value::textOrNull(note), Value(), Value(), Value(), Value()});
}

void endRepair(WriteScope& scope, AssetId asset, AssetState state, const QString& note)
{
    const qint64 id = openRepair(scope.connection(), asset);
    if (id == 0) {
        scope.insert(assetServiceTable(), {scope.newId(), asset.value(), u"repair"_s, scope.atText(), Value(),
                                           scope.atText(), Value::textOrNull(note), assetStateCode(state), Value()});
        return;
    }
    changeRow(scope, assetServiceTable(), id, [&](Row& row) {
        row[Cell::EndedAt] = scope.atText();
        row[Cell::EndNote] = Value::textOrNull(note);
        row[Cell::Result] = assetStateCode(state);
    });
}

void noteRepair(WriteScope& scope, const AssetRecord& asset, AssetState to, const QString& note)
{
    const bool wasInRepair = asset.values.state == AssetState::InRepair;
    if (wasInRepair && to != AssetState::InRepair)
        endRepair(scope, asset.id, to, note);
    else if (!wasInRepair && to == AssetState::InRepair)
        beginRepair(scope, asset.id, note);
}

} // namespace madoguchi
