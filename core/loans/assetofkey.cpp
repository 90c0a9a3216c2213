// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetofkey.h"

#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/candidatesofkey.h"

#include <algorithm>

namespace madoguchi {

Result<AskAssetOfKey::Answer> AskAssetOfKey::run(ReadScope& scope) const
{
    const Result<AssetId> found = findAssetByKey(scope, key);
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
