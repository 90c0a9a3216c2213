// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// An asset under lock. Code "asset.unknown".
[[nodiscard]] Result<AssetRecord> lockAsset(WriteScope& scope, AssetId asset);

/// Moves an asset under lock into another state, where the table of allowed moves has that move; nothing when it is
/// there already. Codes "asset.illegal-move", "asset.state-while-lent".
[[nodiscard]] Result<Done> moveAsset(WriteScope& scope, const AssetRecord& asset, AssetState to);

} // namespace madoguchi
