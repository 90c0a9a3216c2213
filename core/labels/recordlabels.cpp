// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/recordlabels.h"

#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerwriter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

/// Held in the order of their ids: two counters never wait for each other in a circle.
void holdAssets(WriteScope& scope, const QList<AssetId>& assets)
{
    std::vector<qint64> ids;
    ids.reserve(size_t(assets.size()));
    for (const AssetId asset : assets)
        ids.push_back(asset.value());
    scope.holdAll("asset", std::move(ids));
}

bool isThere(WriteScope& scope, AssetId asset)
{
    return scope.connection().select("select 1 from asset where id = ? and withdrawn_at is null", asset.value()).next();
}

} // namespace

const Table& assetLabelTable()
{
    static const Table table("asset_label",
                             {{"id", Number},
                              {"asset_id", Number, Public, "asset", true},
                              {"issued_on", Text},
                              {"sheet", Text},
                              {"symbols", Text},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"asset_id"}, .keepsInUse = false});
    return table;
}

QString symbolCodes(const QList<BarcodeSymbology>& symbols)
{
    QStringList codes;
    for (const BarcodeSymbology symbology : symbols)
        codes << codeOf(symbology);
    return codes.join(u',');
}

QJsonObject RecordLabels::Outcome::toJson() const
{
    return {{u"count"_s, count}, {u"document"_s, document}};
}

RecordLabels::Outcome RecordLabels::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"count"_s).toInt(), json.value(u"document"_s).toString()};
}

QJsonObject RecordLabels::toJson() const
{
    QJsonArray ids;
    for (const AssetId asset : assets)
        ids << QString::number(asset.value());
    return {{u"assets"_s, ids}, {u"sheet"_s, sheet}, {u"symbols"_s, symbols}};
}

Result<RecordLabels::Outcome> RecordLabels::run(WriteScope& scope) const
{
    if (assets.isEmpty())
        return refused(u"label.nothing"_s);
    if (assets.size() > mostAtOnce)
        return refused(u"label.too-many"_s, {}, {{u"most"_s, qint64(mostAtOnce)}});
    holdAssets(scope, assets);
    for (const AssetId asset : assets) {
        if (!isThere(scope, asset))
            return refusal(RefusalKind::NotFound, u"asset.unknown"_s, QString::number(asset.value()));
        scope.insert(assetLabelTable(),
                     {scope.newId(), asset.value(), scope.today().toString(Qt::ISODate), sheet, symbols, Value()});
    }
    const QString document = numberLedgerEdit(scope, int(assets.size()));
    scope.setWorkItem(u"LN-13"_s);
    return Outcome{int(assets.size()), document};
}

} // namespace madoguchi
