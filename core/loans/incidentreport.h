// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/paperframe.h"

#include <QStringList>

namespace madoguchi {

/// What a later report adds to the ones before it.
struct FollowUp {
    QString note;      ///< in the desk's words
    QStringList facts; ///< words of the facts that have become known: "incident.police"
    bool isFinal = false;
};

/// The incident that what is told of an item now belongs to: of a lost one the loss it has not been found since, else
/// the latest; 0: none was reported.
[[nodiscard]] qint64 incidentToReport(Connection& connection, const AssetRecord& asset);
/// The loss or theft that an item has not been found since; 0: it was recorded as lost in another way.
[[nodiscard]] qint64 openLoss(Connection& connection, AssetId asset);
/// The numbers of the reports of an incident, the first one first: its own, those of its measures, the later ones.
[[nodiscard]] QStringList reportNumbersOf(Connection& connection, qint64 incident);
/// How many these are.
[[nodiscard]] int reportsOfIncident(Connection& connection, qint64 incident);

/// Numbers and stores the report of an incident as it stands in the record now, with every measure; `number` of them
/// follow one another (第n報).
[[nodiscard]] IssuedPaper issueIncidentReport(WriteScope& scope, qint64 incident, const AssetRecord& asset, int number,
                                              const FollowUp& followUp = {});

} // namespace madoguchi
