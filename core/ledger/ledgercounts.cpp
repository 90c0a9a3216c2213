// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgercounts.h"

#include "core/ledger/assetstatus.h"

namespace madoguchi {

namespace {

qint64 countOf(Connection& connection, const char* sql)
{
    Cursor cursor = connection.select(sql);
    cursor.next();
    return cursor.number(0);
}

} // namespace

DueCounts countDue(Connection& connection, Instant now)
{
    DueCounts counts;
    const QDateTime localNow = now.toLocal();
    Cursor cursor =
        connection.select("select due_on, due_time from loan_line where returned_at is null and withdrawn_at is null"
                          " and due_on <= ?"
                          " and not exists (select 1 from asset a where a.id = asset_id and a.state = 'lost')",
                          now.localDay());
    while (cursor.next())
        ++(isOverdue({cursor.day(0), cursor.text(1)}, localNow) ? counts.overdue : counts.dueToday);
    return counts;
}

Result<AskCounts::Answer> AskCounts::run(ReadScope& scope) const
{
    Connection& c = scope.connection;
    LedgerCounts counts;
    counts.assets = countOf(c, "select count(*) from asset where withdrawn_at is null");
    counts.people = countOf(c, "select count(*) from person where withdrawn_at is null");
    counts.openLoans = countOf(c, "select count(*) from loan_line where returned_at is null and withdrawn_at is null");
    counts.openAccessories =
        countOf(c, "select count(*) from loan_accessory la join loan_line ll on ll.id = la.loan_line_id"
                   " where la.returned_at is null and la.withdrawn_at is null and ll.returned_at is not null"
                   " and ll.withdrawn_at is null");
    counts.entries = countOf(c, "select count(*) from journal_entry");
    counts.overdue = countDue(c, scope.now).overdue;
    return counts;
}

} // namespace madoguchi
