// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/problem.h"
#include "core/ledger/assetrecord.h"

#include <QList>

namespace madoguchi {

enum class IncidentKind { Loss, Theft, Damage };
[[nodiscard]] QString incidentKindCode(IncidentKind kind);
[[nodiscard]] std::optional<IncidentKind> incidentKindFromCode(const QString& code);

/// What was done about it. Lock and wipe are requests to whoever manages the device remotely.
enum class MeasureKind { Lock, Wipe, LineStop, Police, Other };
[[nodiscard]] QString measureKindCode(MeasureKind kind);
[[nodiscard]] std::optional<MeasureKind> measureKindFromCode(const QString& code);

struct Measure {
    MeasureKind kind = MeasureKind::Other;
    Instant takenAt;
    QString approver;
    QString checkedBy; ///< code or card of the operator who checked it; the PIN below is theirs
    QString note;
    QString checkerPin = {}; ///< as typed; never stored
};

/// What is told of an incident. Facts only: who is liable is decided elsewhere, and by others.
struct IncidentFacts {
    IncidentKind kind = IncidentKind::Loss;
    Instant occurredAt;
    Instant discoveredAt; ///< may be unknown
    QString circumstances;
    QString scene;      ///< where
    QString storedData; ///< what is stored on it
    QString police;     ///< office and number of the report to the police
    QString sectionHead;
    QString officer;
    QString reporter; ///< who reports it (届出者); empty: whoever had it
    QString reporterSection;
    QList<Measure> measures;
};

/// What stands against recording it. Of a lost item whose loss has not been reported yet (紛失疑い of a stocktake, say)
/// loss or theft can be; `isLossReported`: a report of it stands open. Codes: "incident.gone" (disposed of, or
/// withdrawn), "incident.already-lost", "incident.damage-of-lost", "incident.no-time", "incident.in-future",
/// "incident.order" (noticed before it happened), "incident.no-circumstances", and those of problemsOfMeasure.
[[nodiscard]] QList<Problem> problemsOfIncident(const AssetRecord& asset, const IncidentFacts& facts,
                                                const QString& operatorCode, Instant now, bool isLossReported);

/// The same of the facts alone, whatever has become of the item since: of a later report. Codes: "incident.no-time",
/// "incident.in-future", "incident.order", "incident.no-circumstances".
[[nodiscard]] QList<Problem> problemsOfIncidentFacts(const QString& assetNo, const IncidentFacts& facts, Instant now);

/// Locking and wiping take an approver and a second person who checks. Codes: "incident.no-time", "incident.in-future",
/// "measure.no-approver", "measure.no-second-person".
[[nodiscard]] QList<Problem> problemsOfMeasure(const Measure& measure, const QString& operatorCode, Instant now);

/// The state an incident leaves the item in.
[[nodiscard]] AssetState stateAfterIncident(AssetState state, IncidentKind kind);

/// What is at the desk again and in working order: on its loan, to be reset, or in stock.
[[nodiscard]] AssetState stateInService(const AssetRecord& asset);

} // namespace madoguchi
