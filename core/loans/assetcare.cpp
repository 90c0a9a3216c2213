// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetcare.h"

namespace madoguchi {

Result<AskAssetCare::Answer> AskAssetCare::run(ReadScope& scope) const
{
    AssetCare care;
    const Result<AskSubstitutes::Answer> substitutes = AskSubstitutes{asset}.run(scope);
    if (!substitutes)
        return substitutes.refusal();
    care.standsInFor = substitutes->standsInFor;
    care.substitutes = substitutes->substitutes;
    Result<QList<IncidentRecord>> incidents = AskIncidents{asset}.run(scope);
    if (!incidents)
        return incidents.refusal();
    care.incidents = *std::move(incidents);
    {
        Cursor kit = scope.connection.select("select k.number, k.name from kit_item i join kit k on k.id = i.kit_id"
                                             " where i.asset_id = ? and i.withdrawn_at is null",
                                             asset);
        if (kit.next()) {
            care.kit = kit.text(0);
            care.kitName = kit.text(1);
        }
    }
    {
        Cursor repair = scope.connection.select("select begun_at, begin_note from asset_service where asset_id = ?"
                                                " and kind = 'repair' and ended_at is null and withdrawn_at is null"
                                                " order by id desc",
                                                asset);
        if (repair.next()) {
            care.inRepairSince = repair.instant(0);
            care.fault = repair.text(1);
        }
    }
    const Result<Instant> checked = AskLastCheck{asset}.run(scope);
    if (!checked)
        return checked.refusal();
    care.checkedAt = *checked;
    Result<std::optional<ShipmentRecord>> shipment = AskShipmentOf{asset}.run(scope);
    if (!shipment)
        return shipment.refusal();
    care.shipment = *std::move(shipment);
    const Result<std::optional<ReturnFound>> found = AskLastReturn{asset}.run(scope);
    if (!found)
        return found.refusal();
    care.lastReturn = *found;
    return care;
}

} // namespace madoguchi
