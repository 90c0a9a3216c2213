// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/incident.h"

namespace madoguchi {

/// A later report (続報) about the latest incident of an item: the facts as they are known now. It is numbered after
/// the reports before it (第n報), which stay as they were printed; a final one (最終報) says so. Nothing keeps another
/// from following it: things turn up. Codes: "asset.unknown", "incident.none" (nothing was reported),
/// "incident.nothing-new", and those of problemsOfIncidentFacts.
struct FollowUpIncident {
    static constexpr const char* name = "loans.follow-up-incident";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = IncidentOutcome;

    AssetId asset;
    /// As they are known now. What is empty (or not a time) stays as it was reported; measures are recorded by
    /// RecordMeasure, and what happened (`kind`) is what was reported.
    IncidentFacts facts;
    QString note; ///< what this report adds, in words
    bool isFinal = false;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
