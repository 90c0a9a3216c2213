// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetstate.h"

#include "core/journal/changerow.h"
#include "core/ledger/ledgerpolicy.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertables.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<AssetRecord> lockAsset(WriteScope& scope, AssetId id)
{
    scope.hold("asset", id.value());
    std::optional<AssetRecord> asset = readAsset(scope.connection(), id, scope.at());
    if (!asset)
        return refusal(RefusalKind::NotFound, u"asset.unknown"_s, QString::number(id.value()));
    return *std::move(asset);
}

Result<Done> moveAsset(WriteScope& scope, const AssetRecord& asset, AssetState to)
{
    if (asset.values.state == to)
        return Done{};
    if (const std::optional<Problem> problem = problemOfMove(scope.connection(), asset, to, {{}, {}, true}))
        return refused(*problem);
    changeRow(scope, assetTable(), asset.id.value(), [&](Row& row) { row[AssetColumn::State] = assetStateCode(to); });
    return Done{};
}

} // namespace madoguchi
