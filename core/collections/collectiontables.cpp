// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/collectiontables.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

} // namespace

const Table& collectionTable()
{
    static const Table table("collection",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"name", Text, Personal},
                              {"reason", Text},
                              {"return_by", Text},
                              {"kind_id", Number, Public, "kind"},
                              {"section_id", Number, Public, "section"},
                              {"place_id", Number, Public, "place"},
                              {"maker", Text},
                              {"model", Text},
                              {"ownership", Text},
                              {"due_by", Text},
                              {"acquired_by", Text},
                              {"is_of_leavers", Number},
                              {"opened_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"closed_at", Text},
                              {"withdrawn_at", Text},
                              {"lease_ends_by", Text},
                              {"leaves_by", Text}},
                             {}, {.label = {"document_id"}});
    return table;
}

const Table& collectionLineTable()
{
    // That a loan was collected keeps nothing in use: a loan that never was can still be undone.
    static const Table table("collection_line",
                             {{"id", Number},
                              {"collection_id", Number, Public, "collection"},
                              {"loan_line_id", Number, Public, "loan_line", true},
                              {"asset_id", Number, Public, "asset", true},
                              {"exempted_at", Text},
                              {"exempted_by", Number, Public, "operator"},
                              {"exempt_note", Text, Personal},
                              {"left_as", Text},
                              {"withdrawn_at", Text}},
                             {},
                             {.label = {"asset_id"},
                              .keepsInUse = false,
                              .unique = {{{"collection_id", "loan_line_id"}, {"withdrawn_at"}}}});
    return table;
}

const Table& collectionPersonTable()
{
    static const Table table(
        "collection_person",
        {{"id", Number},
         {"collection_id", Number, Public, "collection"},
         {"person_id", Number, Public, "person", true},
         {"withdrawn_at", Text}},
        {},
        {.label = {"person_id"}, .keepsInUse = false, .unique = {{{"collection_id", "person_id"}, {"withdrawn_at"}}}});
    return table;
}

} // namespace madoguchi
