// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetsteps.h"

#include "core/desk/permission.h"

namespace madoguchi {

namespace {

/// When a step is offered, and to whom.
struct StepRow {
    AssetStep step;
    Permission permission;
    bool (*fits)(const AssetRecord& asset);
};

bool isOut(const AssetRecord& asset)
{
    return asset.holder.has_value() && asset.values.state != AssetState::Lost;
}

template<AssetState state>
bool isIn(const AssetRecord& asset)
{
    return asset.values.state == state;
}

constexpr StepRow rows[] = {
    {AssetStep::Extend, Permission::Lend,
     [](const AssetRecord& asset) { return isOut(asset) && asset.holder->due.day.isValid(); }},
    {AssetStep::Exchange, Permission::Lend, isOut},
    {AssetStep::Transfer, Permission::Lend, isOut},
    {AssetStep::Ship, Permission::Lend, isOut},
    {AssetStep::RecordFound, Permission::Lend, isIn<AssetState::Lost>},
    {AssetStep::RecordMeasure, Permission::Lend,
     [](const AssetRecord& asset) { return isIn<AssetState::Lost>(asset) || isIn<AssetState::Faulty>(asset); }},
    {AssetStep::FollowUpIncident, Permission::Lend,
     [](const AssetRecord& asset) {
         return isIn<AssetState::Lost>(asset) || isIn<AssetState::Faulty>(asset) || isIn<AssetState::InRepair>(asset);
     }},
    {AssetStep::FinishReset, Permission::Lend, isIn<AssetState::NeedsReset>},
    {AssetStep::CheckSpare, Permission::Lend,
     [](const AssetRecord& asset) { return !asset.holder && isIn<AssetState::Usable>(asset); }},
    {AssetStep::ReturnToService, Permission::Lend,
     [](const AssetRecord& asset) { return isIn<AssetState::InRepair>(asset) || isIn<AssetState::Faulty>(asset); }},
    {AssetStep::SendToRepair, Permission::Lend,
     [](const AssetRecord& asset) {
         return isIn<AssetState::Usable>(asset) || isIn<AssetState::NeedsReset>(asset) ||
                isIn<AssetState::Faulty>(asset);
     }},
    {AssetStep::Retire, Permission::EditLedger, isIn<AssetState::ToSurrender>},
    {AssetStep::PrepareRetirement, Permission::EditLedger,
     [](const AssetRecord& asset) {
         return !asset.holder && !isIn<AssetState::Lost>(asset) && !isIn<AssetState::ToSurrender>(asset) &&
                !isIn<AssetState::Disposed>(asset);
     }},
    {AssetStep::ReportIncident, Permission::Lend,
     [](const AssetRecord& asset) { return !isIn<AssetState::Lost>(asset) && !isIn<AssetState::Disposed>(asset); }},
};

} // namespace

QList<AssetStep> stepsOf(const AssetRecord& asset, Role role)
{
    QList<AssetStep> steps;
    if (asset.isWithdrawn)
        return steps;
    for (const StepRow& row : rows) {
        if (mayDo(role, row.permission) && row.fits(asset))
            steps << row.step;
    }
    return steps;
}

} // namespace madoguchi
