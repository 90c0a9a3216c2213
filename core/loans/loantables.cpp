// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loantables.h"

#include "core/storage/connection.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

bool isReopened(const Row& now, const Row& back, int returnedAt)
{
    return !now[size_t(returnedAt)].isNull() && back[size_t(returnedAt)].isNull();
}

/// A return that makes its asset wait for a reset is undone together with that; anything further away from the shelf
/// was done since.
bool isAssetGone(Connection& connection, qint64 asset)
{
    return connection.select("select 1 from asset where id = ? and state in ('to-surrender', 'disposed')", asset)
        .next();
}

} // namespace

bool isAssetLentAgain(Connection& connection, qint64 loanLine)
{
    return connection
        .select("select 1 from loan_line mine join loan_line later on later.asset_id = mine.asset_id"
                " where mine.id = ? and later.id <> mine.id and later.withdrawn_at is null"
                " and later.lent_at >= mine.returned_at and (later.lent_at, later.id) > (mine.lent_at, mine.id)",
                loanLine)
        .next();
}

bool isAccessoryLentAgain(Connection& connection, qint64 loanAccessory)
{
    return connection
        .select("select 1 from loan_accessory this join loan_line mine on mine.id = this.loan_line_id"
                " join loan_line later on later.asset_id = mine.asset_id"
                " join loan_accessory again on again.loan_line_id = later.id and again.accessory_id = this.accessory_id"
                " where this.id = ? and later.id <> mine.id and later.withdrawn_at is null"
                " and again.withdrawn_at is null and later.lent_at >= mine.returned_at"
                " and (later.lent_at, later.id) > (mine.lent_at, mine.id)",
                loanAccessory)
        .next();
}

const Table& loanTable()
{
    static const Table table("loan",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"person_id", Number, Public, "person", true},
                              {"section_id", Number, Public, "section", true},
                              {"place_id", Number, Public, "place", true},
                              {"lent_at", Text},
                              {"purpose", Text, Personal},
                              {"proxy_name", Text, Personal},
                              {"proxy_basis", Text, Personal},
                              {"withdrawn_at", Text},
                              {"authority", Text, Personal},
                              {"proxy_person_id", Number, Public, "person", true}},
                             {}, {.label = {"person_id", "section_id", "place_id"}});
    return table;
}

const Table& loanLineTable()
{
    static const Table table("loan_line",
                             {{"id", Number},
                              {"loan_id", Number, Public, "loan", true},
                              {"asset_id", Number, Public, "asset", true},
                              {"lent_at", Text},
                              {"due_on", Text},
                              {"due_time", Text},
                              {"returned_at", Text},
                              {"return_document_id", Number, Public, "document", true},
                              {"condition_note", Text, Personal},
                              {"withdrawn_at", Text},
                              {"return_command", Text},
                              {"brought_by", Text, Personal},
                              {"brought_by_person_id", Number, Public, "person", true}},
                             {},
                             {.label = {"asset_id"},
                              .unique = {{{"asset_id"}, {"returned_at", "withdrawn_at"}}},
                              .mayGoBack = [](Connection& connection, const Row& now, const Row& back) {
                                  using C = LoanLineColumn;
                                  return !isReopened(now, back, C::ReturnedAt) ||
                                         (!isAssetLentAgain(connection, now.front().toNumber()) &&
                                          !isAssetGone(connection, now[C::AssetId].toNumber()));
                              }});
    return table;
}

const Table& loanAccessoryTable()
{
    static const Table table(
        "loan_accessory",
        {{"id", Number},
         {"loan_line_id", Number, Public, "loan_line"},
         {"accessory_id", Number, Public, "accessory"},
         {"name", Text},
         {"quantity", Number},
         {"returned_at", Text},
         {"return_document_id", Number, Public, "document"},
         {"withdrawn_at", Text}},
        {}, {.label = {"loan_line_id"}, .mayGoBack = [](Connection& connection, const Row& now, const Row& back) {
                 using C = LoanAccessoryColumn;
                 return !isReopened(now, back, C::ReturnedAt) ||
                        !isAccessoryLentAgain(connection, now.front().toNumber());
             }});
    return table;
}

} // namespace madoguchi
