// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incidenttables.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

} // namespace

const Table& incidentTable()
{
    static const Table table("incident",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"kind", Text},
                              {"asset_id", Number, Public, "asset", true},
                              {"loan_line_id", Number, Public, "loan_line", true},
                              {"person_id", Number, Public, "person", true},
                              {"section_id", Number, Public, "section", true},
                              {"occurred_at", Text},
                              {"discovered_at", Text},
                              {"reported_at", Text},
                              {"scene", Text, Personal},
                              {"circumstances", Text, Personal},
                              {"stored_data", Text, Personal},
                              {"police", Text, Personal},
                              {"section_head", Text, Personal},
                              {"officer", Text, Personal},
                              {"found_at", Text},
                              {"found_note", Text, Personal},
                              {"withdrawn_at", Text},
                              {"reporter", Text, Personal},
                              {"reporter_section", Text}},
                             {}, {.label = {"asset_id"}});
    return table;
}

const Table& incidentMeasureTable()
{
    static const Table table("incident_measure",
                             {{"id", Number},
                              {"incident_id", Number, Public, "incident", true},
                              {"document_id", Number, Public, "document", true},
                              {"kind", Text},
                              {"taken_at", Text},
                              {"approver", Text, Personal},
                              {"checked_by_id", Number, Public, "operator"},
                              {"operator_id", Number, Public, "operator"},
                              {"note", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"incident_id"}});
    return table;
}

const Table& incidentReportTable()
{
    static const Table table("incident_report",
                             {{"id", Number},
                              {"incident_id", Number, Public, "incident", true},
                              {"document_id", Number, Public, "document", true},
                              {"number", Number},
                              {"is_final", Number},
                              {"note", Text, Personal},
                              {"operator_id", Number, Public, "operator"},
                              {"reported_at", Text},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"incident_id"}});
    return table;
}

const Table& assetServiceTable()
{
    static const Table table("asset_service",
                             {{"id", Number},
                              {"asset_id", Number, Public, "asset", true},
                              {"kind", Text},
                              {"begun_at", Text},
                              {"begin_note", Text, Personal},
                              {"ended_at", Text},
                              {"end_note", Text, Personal},
                              {"result", Text},
                              {"withdrawn_at", Text},
                              {"vendor", Text},
                              {"cost", Number},
                              {"expected_on", Text}},
                             {}, {.label = {"asset_id"}});
    return table;
}

} // namespace madoguchi
