// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetofkey.h"

#include "core/desk/settings.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/scanning/scanpipeline.h"

#include <algorithm>

namespace madoguchi {

Result<AskAssetOfKey::Answer> AskAssetOfKey::run(ReadScope& scope) const
{
    Result<AssetId> found = assetByKey(scope.connection, key);
    const Scan scan = interpret(key, readSettings(scope.connection).scanner);
    QStringList candidates = scan.candidates;
    if (candidates.isEmpty())
        candidates << scan.key;
    for (const QString& candidate : std::as_const(candidates)) {
        if (found || !found.refusal().has(u"code.unknown"))
            break;
        found = assetByKey(scope.connection, candidate);
    }
    return found ? AskAsset{*found}.run(scope) : Result<Answer>(found.refusal());
}

Result<AskAssetsOfKeys::Answer> AskAssetsOfKeys::run(ReadScope& scope) const
{
    Answer assets;
    Refusal missing;
    for (const QString& key : keys) {
        const Result<AssetRecord> asset = AskAssetOfKey{key}.run(scope);
        const auto isSame = [&](const AssetRecord& other) { return asset && other.id == asset->id; };
        if (!asset) {
            missing.kind = asset.refusal().kind;
            missing.problems << asset.refusal().problems;
        } else if (std::none_of(assets.begin(), assets.end(), isSame)) {
            assets << *asset;
        }
    }
    if (!missing.problems.isEmpty())
        return missing;
    return assets;
}

} // namespace madoguchi
