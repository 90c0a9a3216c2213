// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of loss, theft and damage, of repair and reset. Columns are only ever appended.
[[nodiscard]] const Table& incidentTable();
[[nodiscard]] const Table& incidentMeasureTable();
/// The later reports of an incident (続報). The first one is the incident's own.
[[nodiscard]] const Table& incidentReportTable();
[[nodiscard]] const Table& assetServiceTable();

struct IncidentColumn {
    enum {
        Id,
        DocumentId,
        Kind,
        AssetId,
        LoanLineId,
        PersonId,
        SectionId,
        OccurredAt,
        DiscoveredAt,
        ReportedAt,
        Scene,
        Circumstances,
        StoredData,
        Police,
        SectionHead,
        Officer,
        FoundAt,
        FoundNote,
        WithdrawnAt,
        Reporter,
        ReporterSection
    };
};
struct IncidentMeasureColumn {
    enum { Id, IncidentId, DocumentId, Kind, TakenAt, Approver, CheckedById, OperatorId, Note, WithdrawnAt };
};
struct AssetServiceColumn {
    enum {
        Id,
        AssetId,
        Kind,
        BegunAt,
        BeginNote,
        EndedAt,
        EndNote,
        Result,
        WithdrawnAt,
        Vendor,
        Cost, ///< whole yen
        ExpectedOn
    };
};

} // namespace madoguchi
