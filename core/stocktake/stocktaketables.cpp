// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/stocktaketables.h"

#include "core/base/codekey.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

void deriveScan(Row& row)
{
    row[StocktakeScanColumn::CodeKey] = codeKey(row[StocktakeScanColumn::Code].toText());
}

/// What a keeper has signed for is not counted on.
bool mayGoBack(Connection&, const Row& now, const Row& back)
{
    using C = StocktakeColumn;
    const bool opensAgain = back[C::ClosedAt].isNull() && !now[C::ClosedAt].isNull();
    return !opensAgain || back[C::HandoverDocumentId].isNull();
}

} // namespace

const Table& stocktakeTable()
{
    static const Table table("stocktake",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"type", Text},
                              {"place_id", Number, Public, "place"},
                              {"kind_id", Number, Public, "kind"},
                              {"section_id", Number, Public, "section"},
                              {"is_custody", Number},
                              {"opened_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"closed_at", Text},
                              {"cancelled_at", Text},
                              {"expected", Number},
                              {"found", Number},
                              {"withdrawn_at", Text},
                              {"handover_document_id", Number, Public, "document"}},
                             {}, {.label = {"document_id"}, .inUse = InUse::Refuses, .mayGoBack = mayGoBack});
    return table;
}

const Table& stocktakeLineTable()
{
    // That a session expected something keeps nothing in use: what was seen does.
    static const Table table(
        "stocktake_line",
        {{"id", Number},
         {"stocktake_id", Number, Public, "stocktake"},
         {"asset_id", Number, Public, "asset"},
         {"place_id", Number, Public, "place"},
         {"person_id", Number, Public, "person"},
         {"section_id", Number, Public, "section"},
         {"is_lent", Number},
         {"withdrawn_at", Text}},
        {}, {.label = {"asset_id"}, .keepsInUse = false, .unique = {{{"stocktake_id", "asset_id"}, {"withdrawn_at"}}}});
    return table;
}

const Table& stocktakeScanTable()
{
    static const Table table("stocktake_scan",
                             {{"id", Number},
                              {"stocktake_id", Number, Public, "stocktake", true},
                              {"asset_id", Number, Public, "asset", true},
                              {"code", Text},
                              {"code_key", Text, Derived},
                              {"place_id", Number, Public, "place"},
                              {"person_id", Number, Public, "person"},
                              {"verdict", Text},
                              {"reason", Text},
                              {"scanned_at", Text},
                              {"station_id", Number, Public, "station"},
                              {"operator_id", Number, Public, "operator"},
                              {"note", Text, Personal},
                              {"withdrawn_at", Text}},
                             {.derive = deriveScan, .afterInsert = {}, .afterUpdate = {}},
                             {.label = {"asset_id", "code"},
                              .inUse = InUse::Refuses,
                              .unique = {{{"stocktake_id", "asset_id"}, {"withdrawn_at"}},
                                         {{"stocktake_id", "code_key"}, {"withdrawn_at", "asset_id"}}}});
    return table;
}

const Table& stocktakeDifferenceTable()
{
    static const Table table("stocktake_difference",
                             {{"id", Number},
                              {"stocktake_id", Number, Public, "stocktake", true},
                              {"kind", Text},
                              {"asset_id", Number, Public, "asset", true},
                              {"scan_id", Number, Public, "stocktake_scan"},
                              {"place_id", Number, Public, "place"},
                              {"person_id", Number, Public, "person"},
                              {"section_id", Number, Public, "section"},
                              {"seen_place_id", Number, Public, "place"},
                              {"reason", Text},
                              {"cause", Text},
                              {"note", Text, Personal},
                              {"settled_at", Text},
                              {"settled_by", Number, Public, "operator"},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"asset_id", "scan_id"}});
    return table;
}

const Table& spotCheckTable()
{
    static const Table table("spot_check",
                             {{"id", Number},
                              {"stocktake_id", Number, Public, "stocktake", true},
                              {"checked_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"is_locked", Number},
                              {"key_count", Number},
                              {"remark", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"stocktake_id"}, .unique = {{{"stocktake_id"}, {"withdrawn_at"}}}});
    return table;
}

} // namespace madoguchi
