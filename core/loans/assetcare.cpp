// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetcare.h"

#include <algorithm>

namespace madoguchi {

const ServiceRecord* AssetCare::openRepair() const
{
    const auto open =
        std::find_if(services.begin(), services.end(), [](const ServiceRecord& one) { return one.isOpen(); });
    return open == services.end() ? nullptr : &*open;
}

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
    Result<QList<ServiceRecord>> services = AskServices{asset}.run(scope);
    if (!services)
        return services.refusal();
    care.services = *std::move(services);
    Result<AskRetirement::Answer> retirement = AskRetirement{asset}.run(scope);
    if (!retirement)
        return retirement.refusal();
    care.retirement = *std::move(retirement);
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
