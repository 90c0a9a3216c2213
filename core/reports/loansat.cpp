// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/loansat.h"

#include "core/storage/connection.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Three times the end. The first extension after it says until when the loan was before.
const std::string linesAt =
    "select ll.asset_id, case when e.id is null then ll.due_on else e.old_due_on end as due_on,"
    " case when e.id is null then ll.due_time else e.old_due_time end as due_time"
    " from loan_line ll left join loan_extension e on e.id = (select x.id from loan_extension x"
    " where x.loan_line_id = ll.id and x.withdrawn_at is null and x.extended_at >= ?"
    " order by x.extended_at, x.id limit 1)"
    " where ll.withdrawn_at is null and ll.lent_at < ? and (ll.returned_at is null or ll.returned_at >= ?)";

} // namespace

DayEnd DayEnd::of(QDate day, Instant now)
{
    // At the end of a day every time of that day has passed.
    if (day < now.localDay())
        return {Instant::fromDateTime(day.addDays(1).startOfDay()), day, u"24:00"_s, false};
    return {now.plusMSecs(1), now.localDay(), now.toLocal().toString(u"HH:mm"_s), true};
}

QHash<qint64, LoanDue> loansAt(Connection& connection, const DayEnd& at)
{
    QHash<qint64, LoanDue> loans;
    Cursor cursor = connection.selectWith(linesAt, std::vector<Value>(3, Value(at.end.toIso())));
    while (cursor.next())
        loans.insert(cursor.number(0),
                     {cursor.isNull(1) ? QDate() : cursor.day(1), cursor.isNull(2) ? QString() : cursor.text(2)});
    return loans;
}

qint64 overdueAt(Connection& connection, const DayEnd& at, const SqlText& filter)
{
    std::string sql =
        "select count(*) from (" + linesAt +
        " and not exists (select 1 from incident i where i.asset_id = ll.asset_id and i.withdrawn_at is null"
        " and i.kind <> 'damage' and i.reported_at < ? and (i.found_at is null or i.found_at >= ?))";
    if (at.isNow)
        sql += " and not exists (select 1 from asset a where a.id = ll.asset_id and a.state = 'lost')";
    sql += filter.sql + ") x where x.due_on < ? or (x.due_on = ? and x.due_time < ?)";
    std::vector<Value> values(5, Value(at.end.toIso()));
    values.insert(values.end(), filter.values.begin(), filter.values.end());
    const Value day(at.day.toString(Qt::ISODate));
    values.insert(values.end(), {day, day, Value(at.time)});
    Cursor cursor = connection.selectWith(sql, values);
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace madoguchi
