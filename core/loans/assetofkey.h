// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// The one asset that a key means, as a scanner or a hand enters it, read as the office's scanners are. Codes
/// "code.unknown", "code.ambiguous", "asset.unknown".
struct AskAssetOfKey {
    using Answer = AssetRecord;
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

/// Several of them; every key that means none is named in the refusal. One that is named twice counts once.
struct AskAssetsOfKeys {
    using Answer = QList<AssetRecord>;
    QStringList keys;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
