// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetsteps.h"

#include "core/desk/permission.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/incidentreport.h"
#include "core/loans/retire.h"
#include "core/loans/substitute.h"

namespace madoguchi {

namespace {

/// Of a lost item: whether its loss has to have been reported for the step to make sense.
enum class Report { Any, Made, Missing };

/// When a step is offered, and to whom.
struct StepRow {
    AssetStep step;
    Permission permission;
    bool (*fits)(const AssetRecord& asset);
    Report report = Report::Any;
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
    {AssetStep::LendSubstitute, Permission::Lend, isAway},
    {AssetStep::Transfer, Permission::Lend, isOut},
    {AssetStep::Ship, Permission::Lend, isOut},
    {AssetStep::RecordFound, Permission::Lend, isIn<AssetState::Lost>},
    {AssetStep::RecordMeasure, Permission::Lend,
     [](const AssetRecord& asset) { return isIn<AssetState::Lost>(asset) || isIn<AssetState::Faulty>(asset); },
     Report::Made},
    {AssetStep::FollowUpIncident, Permission::Lend,
     [](const AssetRecord& asset) {
         return isIn<AssetState::Lost>(asset) || isIn<AssetState::Faulty>(asset) || isIn<AssetState::InRepair>(asset);
     },
     Report::Made},
    {AssetStep::FinishReset, Permission::Lend, isIn<AssetState::NeedsReset>},
    {AssetStep::CheckSpare, Permission::Lend,
     [](const AssetRecord& asset) { return !asset.holder && isIn<AssetState::Usable>(asset); }},
    {AssetStep::ReturnToService, Permission::Lend,
     [](const AssetRecord& asset) { return isIn<AssetState::InRepair>(asset) || isIn<AssetState::Faulty>(asset); }},
    {AssetStep::ChangeRepair, Permission::Lend, isIn<AssetState::InRepair>},
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
     [](const AssetRecord& asset) { return !isIn<AssetState::Disposed>(asset); }, Report::Missing},
};

} // namespace

QList<AssetStep> stepsOf(const AssetRecord& asset, Role role, bool isLossReported, bool lacksProof)
{
    QList<AssetStep> steps;
    if (asset.isWithdrawn)
        return steps;
    const Report unfit = isLossReported ? Report::Missing : Report::Made;
    for (const StepRow& row : rows) {
        const bool isUnfit = asset.values.state == AssetState::Lost && row.report == unfit;
        if (mayDo(role, row.permission) && row.fits(asset) && !isUnfit)
            steps << row.step;
    }
    if (lacksProof && mayDo(role, Permission::EditLedger))
        steps << AssetStep::Retire;
    return steps;
}

Result<AssetSteps> AskAssetSteps::run(ReadScope& scope) const
{
    Result<AssetRecord> record = AskAsset{asset}.run(scope);
    if (!record)
        return record.refusal();
    const QList<AssetStep> steps =
        stepsOf(*record, role, openLoss(scope.connection, asset) != 0, lacksProof(scope.connection, *record));
    return AssetSteps{*std::move(record), steps};
}

} // namespace madoguchi
