// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"

#include <QList>

namespace madoguchi {

/// What can be recorded about an item beside handing it over and taking it back.
enum class AssetStep {
    Extend,
    Exchange,
    LendSubstitute,
    Transfer,
    Ship,
    ReportIncident,
    RecordMeasure,
    FollowUpIncident,
    RecordFound,
    SendToRepair,
    ChangeRepair,
    ReturnToService,
    FinishReset,
    CheckSpare,
    PrepareRetirement,
    Retire,
};

/// The steps that fit the item as it stands and that this role may take, in the order in which they are offered. A
/// lost item whose loss has not been reported yet (紛失疑い of a stocktake, say) is to be reported first; to one that
/// is disposed of only its proof can be added, where that is missing.
[[nodiscard]] QList<AssetStep> stepsOf(const AssetRecord& asset, Role role, bool isLossReported,
                                       bool lacksProof = false);

/// The same of an item as it is stored now. Code "asset.unknown".
struct AssetSteps {
    AssetRecord asset;
    QList<AssetStep> steps;
};
struct AskAssetSteps {
    using Answer = AssetSteps;
    AssetId asset;
    Role role;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
