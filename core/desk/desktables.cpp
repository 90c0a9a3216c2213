// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desktables.h"

#include "core/base/codekey.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

} // namespace

const Table& operatorTable()
{
    static const Table table(
        "operator",
        {{"id", Number},
         {"code", Text},
         {"code_key", Text, Derived},
         {"name", Text},
         {"role", Text},
         {"card_key", Text, Secret},
         {"pin_hash", Text, Secret},
         {"retired_at", Text},
         {"withdrawn_at", Text}},
        {.derive = [](Row& row) { row[2] = codeKey(row[1].toText()); }, .afterInsert = {}, .afterUpdate = {}},
        {.label = {"name"}, .unique = {{{"code_key"}, {"withdrawn_at"}}, {{"card_key"}, {"withdrawn_at"}}}});
    return table;
}

const Table& settingTable()
{
    static const Table table("setting", {{"id", Number}, {"name", Text}, {"value", Text}, {"withdrawn_at", Text}}, {},
                             {.label = {"name"}, .unique = {{{"name"}, {"withdrawn_at"}}}});
    return table;
}

const Table& documentTable()
{
    static const Table table("document",
                             {{"id", Number},
                              {"number", Text},
                              {"kind", Text},
                              {"letter", Text},
                              {"fiscal_year", Number},
                              {"serial", Number},
                              {"station_id", Number, Public, "station"},
                              {"operator_id", Number, Public, "operator"},
                              {"person_id", Number, Public, "person", true},
                              {"section_id", Number, Public, "section"},
                              {"issued_at", Text},
                              {"command_id", Text},
                              {"item_count", Number},
                              {"language", Text},
                              {"snapshot", Text, Personal},
                              {"is_open", Number},
                              {"withdrawn_at", Text}},
                             {},
                             {.label = {"number"},
                              .keepsInUse = false,
                              .unique = {{{"number"}}, {{"station_id", "letter", "fiscal_year", "serial"}}}});
    return table;
}

const Table& documentPrintTable()
{
    static const Table table("document_print",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"printed_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"document_id"}});
    return table;
}

const Table& lostPaperTable()
{
    static const Table table("lost_paper",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"reprint", Number},
                              {"lost_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"printed_at", Text},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"document_id"}});
    return table;
}

} // namespace madoguchi
