// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

/// Something that was done about it, to the minute.
struct IncidentMeasureLine {
    QString kind; ///< "lock", "wipe", "line-stop", "police" or "other"
    QDateTime takenAt;
    QString approver;
    QString checkedBy; ///< the second person
    QString recordedBy;
    QString note;
};

/// What a 紛失・破損届 says: facts, and never who is liable.
struct IncidentContent {
    FormFrame frame;
    int report = 1;         ///< the n-th about this incident
    QStringList earlier;    ///< numbers of the reports before it
    bool isFinal = false;   ///< 最終報
    QStringList addedFacts; ///< words of what has become known since: "incident.police"
    QString addition;       ///< what it adds, in the desk's words
    FormHolder holder;      ///< who had it; empty when it was in the house
    QString assetNumber;
    QString title;
    QString serial;
    QString receipt;
    QString kind; ///< "loss", "theft" or "damage"
    QDateTime occurredAt;
    QDateTime discoveredAt;
    QDateTime reportedAt;
    QString scene;
    QString circumstances;
    QString storedData;
    QString police;
    QString sectionHead;
    QString officer;
    QString reporter; ///< who reports it, and signs
    QString reporterSection;
    QList<IncidentMeasureLine> measures;
};

/// The document of kind "incident": original and copy, signed by whoever reports, the head of the section and the
/// officer. What is not known yet is a line to fill in.
[[nodiscard]] Document incidentDocument(const IncidentContent& content);

} // namespace madoguchi
