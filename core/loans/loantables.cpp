// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loantables.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

} // namespace

const Table& loanTable()
{
    static const Table table("loan", {{"id", Number},
                                      {"document_id", Number, Public, "document", true},
                                      {"person_id", Number, Public, "person", true},
                                      {"section_id", Number, Public, "section", true},
                                      {"place_id", Number, Public, "place", true},
                                      {"lent_at", Text},
                                      {"purpose", Text, Personal},
                                      {"proxy_name", Text, Personal},
                                      {"proxy_basis", Text, Personal},
                                      {"withdrawn_at", Text}});
    return table;
}

const Table& loanLineTable()
{
    static const Table table("loan_line", {{"id", Number},
                                           {"loan_id", Number, Public, "loan", true},
                                           {"asset_id", Number, Public, "asset", true},
                                           {"lent_at", Text},
                                           {"due_on", Text},
                                           {"due_time", Text},
                                           {"returned_at", Text},
                                           {"return_document_id", Number, Public, "document", true},
                                           {"condition_note", Text, Personal},
                                           {"withdrawn_at", Text},
                                           {"return_command", Text}});
    return table;
}

const Table& loanAccessoryTable()
{
    static const Table table("loan_accessory", {{"id", Number},
                                                {"loan_line_id", Number, Public, "loan_line"},
                                                {"accessory_id", Number, Public, "accessory"},
                                                {"name", Text},
                                                {"quantity", Number},
                                                {"returned_at", Text},
                                                {"return_document_id", Number, Public, "document"},
                                                {"withdrawn_at", Text}});
    return table;
}

} // namespace madoguchi
