// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/lettertables.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

} // namespace

const Table& letterTable()
{
    static const Table table("letter",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"kind", Text},
                              {"step", Number},
                              {"person_id", Number, Public, "person", true},
                              {"section_id", Number, Public, "section", true},
                              {"way", Text},
                              {"written_at", Text},
                              {"return_by", Text},
                              {"answered_at", Text},
                              {"answer", Text, Personal},
                              {"promised_on", Text},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"document_id"}, .keepsInUse = false, .unique = {{{"document_id"}}}});
    return table;
}

const Table& letterLineTable()
{
    static const Table table("letter_line",
                             {{"id", Number},
                              {"letter_id", Number, Public, "letter"},
                              {"loan_line_id", Number, Public, "loan_line", true},
                              {"asset_id", Number, Public, "asset", true},
                              {"kind", Text},
                              {"step", Number},
                              {"occasion", Text},
                              {"due_on", Text},
                              {"days_late", Number},
                              {"withdrawn_at", Text}},
                             {},
                             {.label = {"asset_id"},
                              .keepsInUse = false,
                              .unique = {{{"loan_line_id", "kind", "occasion", "step"}, {"withdrawn_at"}}}});
    return table;
}

} // namespace madoguchi
