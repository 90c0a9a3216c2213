// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/ledger/assetrecord.h"

#include <QList>

namespace madoguchi {

/// What can be recorded about an item beside handing it over and taking it back.
enum class AssetStep {
    Extend,
    Exchange,
    Transfer,
    Ship,
    ReportIncident,
    RecordMeasure,
    FollowUpIncident,
    RecordFound,
    SendToRepair,
    ReturnToService,
    FinishReset,
    CheckSpare,
    PrepareRetirement,
    Retire,
};

/// The steps that fit the item as it stands and that this role may take, in the order in which they are offered.
[[nodiscard]] QList<AssetStep> stepsOf(const AssetRecord& asset, Role role);

} // namespace madoguchi
