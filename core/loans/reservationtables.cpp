// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservationtables.h"

#include "core/storage/connection.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;
using Line = ReservationLineColumn;

bool isOpen(const Row& row)
{
    return row[Line::ClosedAt].isNull() && row[Line::WithdrawnAt].isNull();
}

const Value& unitOf(const Row& row)
{
    return row[Line::AllocatedId].isNull() ? row[Line::AssetId] : row[Line::AllocatedId];
}

/// As the database refuses it: the same unit in another open line on the same days.
bool isPromisedElsewhere(Connection& connection, const Row& line)
{
    const qint64 unit = unitOf(line).toNumber();
    if (!isOpen(line) || unit == 0)
        return false;
    return connection
        .select("select 1 from reservation_line where coalesce(allocated_id, asset_id) = ? and id <> ?"
                " and closed_at is null and withdrawn_at is null and from_on <= ? and to_on >= ?",
                unit, line.front().toNumber(), line[Line::ToOn].toText(), line[Line::FromOn].toText())
        .next();
}

/// What is ready keeps its units; only being made not ready comes before.
bool isReady(Connection& connection, qint64 reservation)
{
    return connection.select("select 1 from reservation where id = ? and ready_at is not null", reservation).next();
}

bool mayLineGoBack(Connection& connection, const Row& now, const Row& back)
{
    const bool isOver = !isOpen(now) && !isOpen(back); // handed over or cancelled since
    if (isOver || isPromisedElsewhere(connection, back))
        return false;
    const bool losesUnit = isOpen(now) && !now[Line::AllocatedId].isNull() && back[Line::AllocatedId].isNull();
    return !losesUnit || !isReady(connection, now[Line::ReservationId].toNumber());
}

/// What has been handed over since stays as it was fetched.
bool mayReservationGoBack(Connection& connection, const Row& now, const Row&)
{
    return !now[ReservationColumn::CancelledAt].isNull() ||
           connection
               .select("select 1 from reservation_line where reservation_id = ? and closed_at is null"
                       " and withdrawn_at is null",
                       now.front().toNumber())
               .next();
}

} // namespace

const Table& reservationTable()
{
    static const Table table("reservation",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"person_id", Number, Public, "person", true},
                              {"section_id", Number, Public, "section", true},
                              {"from_on", Text},
                              {"to_on", Text},
                              {"purpose", Text, Personal},
                              {"approver", Text, Personal},
                              {"ready_at", Text},
                              {"shelf", Text, Personal},
                              {"pick_up_document_id", Number, Public, "document", true},
                              {"cancelled_at", Text},
                              {"cancel_reason", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"document_id"}, .mayGoBack = mayReservationGoBack});
    return table;
}

const Table& reservationLineTable()
{
    static const Table table("reservation_line",
                             {{"id", Number},
                              {"reservation_id", Number, Public, "reservation", true},
                              {"kind_id", Number, Public, "kind"},
                              {"asset_id", Number, Public, "asset", true},
                              {"allocated_id", Number, Public, "asset", true},
                              {"from_on", Text},
                              {"to_on", Text},
                              {"loan_line_id", Number, Public, "loan_line"},
                              {"closed_at", Text},
                              {"withdrawn_at", Text}},
                             {},
                             {.label = {"allocated_id", "asset_id", "reservation_id"},
                              .unique = {{{"allocated_id"}, {"closed_at", "withdrawn_at"}}},
                              .mayGoBack = mayLineGoBack});
    return table;
}

} // namespace madoguchi
