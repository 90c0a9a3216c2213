// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/exchange.h"
#include "core/loans/incident.h"
#include "core/loans/retirementrecord.h"
#include "core/loans/returncheck.h"
#include "core/loans/servicerecords.h"
#include "core/loans/shipment.h"
#include "core/loans/sparecheck.h"

namespace madoguchi {

/// What an item has been through, as far as it matters now.
struct AssetCare {
    QStringList standsInFor; ///< items it is lent in place of
    QStringList substitutes; ///< items lent in its place
    QList<IncidentRecord> incidents;
    QList<ServiceRecord> services;              ///< repairs and resets, the latest first
    std::optional<RetirementRecord> retirement; ///< the latest, where it was ever prepared to be handed back
    Instant checkedAt;                          ///< as a spare; not valid: never
    std::optional<ShipmentRecord> shipment;     ///< that it is in, until that is confirmed
    QString kit;                                ///< number of the kit it belongs to; empty: none
    QString kitName;
    std::optional<ReturnFound> lastReturn; ///< what was found when it came back last; nothing: never came back

    /// The repair it is in; null when none is open.
    [[nodiscard]] const ServiceRecord* openRepair() const;
};
struct AskAssetCare {
    using Answer = AssetCare;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
