// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/repairs.h"

#include "core/journal/changerow.h"
#include "core/loans/incidenttables.h"
#include "core/storage/dayvalue.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Service = AssetServiceColumn;

qint64 openRepair(Connection& connection, AssetId asset)
{
    Cursor cursor = connection.select("select id from asset_service where asset_id = ? and kind = 'repair'"
                                      " and ended_at is null and withdrawn_at is null order by id desc",
                                      asset);
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace

void beginRepair(WriteScope& scope, AssetId asset, const QString& note, const RepairTerms& terms)
{
    scope.insert(assetServiceTable(),
                 {scope.newId(), asset.value(), u"repair"_s, scope.atText(), Value::textOrNull(note), Value(), Value(),
                  Value(), Value(), Value::textOrNull(terms.vendor.trimmed()), Value(), dayOrNull(terms.expectedOn)});
}

bool changeRepair(WriteScope& scope, AssetId asset, const RepairTerms& terms)
{
    const qint64 id = openRepair(scope.connection(), asset);
    if (id == 0)
        return false;
    changeRow(scope, assetServiceTable(), id, [&](Row& row) {
        if (!terms.vendor.trimmed().isEmpty())
            row[Service::Vendor] = terms.vendor.trimmed();
        if (terms.expectedOn.isValid())
            row[Service::ExpectedOn] = dayOrNull(terms.expectedOn);
    });
    return true;
}

void endRepair(WriteScope& scope, AssetId asset, AssetState state, const QString& note, std::optional<qint64> cost)
{
    const Value price = cost ? Value(*cost) : Value();
    const qint64 id = openRepair(scope.connection(), asset);
    if (id == 0) {
        scope.insert(assetServiceTable(),
                     {scope.newId(), asset.value(), u"repair"_s, scope.atText(), Value(), scope.atText(),
                      Value::textOrNull(note), assetStateCode(state), Value(), Value(), price, Value()});
        return;
    }
    changeRow(scope, assetServiceTable(), id, [&](Row& row) {
        row[Service::EndedAt] = scope.atText();
        row[Service::EndNote] = Value::textOrNull(note);
        row[Service::Result] = assetStateCode(state);
        row[Service::Cost] = price;
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
