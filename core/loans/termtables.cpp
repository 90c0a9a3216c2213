// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/termtables.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

} // namespace

const Table& loanExtensionTable()
{
    static const Table table("loan_extension",
                             {{"id", Number},
                              {"loan_line_id", Number, Public, "loan_line", true},
                              {"document_id", Number, Public, "document", true},
                              {"extended_at", Text},
                              {"old_due_on", Text},
                              {"old_due_time", Text},
                              {"new_due_on", Text},
                              {"new_due_time", Text},
                              {"reason", Text, Personal},
                              {"authority", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"loan_line_id"}});
    return table;
}

const Table& loanSubstituteTable()
{
    static const Table table("loan_substitute",
                             {{"id", Number},
                              {"loan_line_id", Number, Public, "loan_line", true},
                              {"asset_id", Number, Public, "asset", true},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"asset_id"}});
    return table;
}

const Table& loanCustodyTable()
{
    static const Table table("loan_custody",
                             {{"id", Number},
                              {"loan_line_id", Number, Public, "loan_line", true},
                              {"from_loan_id", Number, Public, "loan", true},
                              {"to_loan_id", Number, Public, "loan", true},
                              {"document_id", Number, Public, "document", true},
                              {"held_from", Text},
                              {"held_until", Text},
                              {"due_on", Text},
                              {"due_time", Text},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"loan_line_id"}});
    return table;
}

} // namespace madoguchi
