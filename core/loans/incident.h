// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/loans/incidentpolicy.h"

#include <QJsonObject>

namespace madoguchi {

/// What the verbs about incidents answer.
struct IncidentOutcome {
    QString document; ///< the report (紛失・破損届); empty where none is issued
    QString assetNo;
    AssetState state = AssetState::Usable; ///< of the item now
    QJsonObject toJson() const;
    static IncidentOutcome fromJson(const QJsonObject& json);
};

/// Records loss, theft or damage, with its report; a loan that is open stays open. Codes: "asset.unknown",
/// "loan.line-unknown" (none of this item), those of problemsOfIncident, and those of SignIn for who checked a measure
/// ("measure.no-second-person" where that is whoever records it).
struct ReportIncident {
    static constexpr const char* name = "loans.report-incident";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = IncidentOutcome;

    AssetId asset;
    IncidentFacts facts;
    /// Of the loan it happened on: of something that has just come back, the line it came back from. Not valid: of the
    /// loan that is open, if any.
    LoanLineId line = {};

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// One more thing that was done about the latest incident of the item; the report is issued anew with all of them.
/// Whoever checked it confirms with the PIN, as at a sign-in. Codes: "asset.unknown", "incident.none" (nothing was
/// reported), those of problemsOfMeasure, and those of SignIn for who checked it.
struct RecordMeasure {
    static constexpr const char* name = "loans.record-measure";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = IncidentOutcome;

    AssetId asset;
    Measure measure;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// A lost item has turned up. Codes: "asset.unknown", "found.not-lost", "found.no-note".
struct RecordFound {
    static constexpr const char* name = "loans.record-found";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = IncidentOutcome;

    AssetId asset;
    QString note; ///< where and how

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What was reported about an item, the newest first.
struct IncidentRecord {
    qint64 id = 0;
    IncidentKind kind = IncidentKind::Loss;
    Instant occurredAt;
    Instant reportedAt;
    Instant foundAt;
    QString circumstances;
    QString foundNote;
    QStringList documents; ///< the report and what followed it, the first one first
    int measures = 0;
    Instant discoveredAt;
    QString scene;
    QString storedData;
    QString police;
    QString sectionHead;
    QString officer;
    QString reporter;
    QString reporterSection;
    QString holder;       ///< who had it; empty: nobody, it was in the house
    bool isFinal = false; ///< a final report has been made
};
struct AskIncidents {
    using Answer = QList<IncidentRecord>;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
