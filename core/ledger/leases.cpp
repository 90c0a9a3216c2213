// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/leases.h"

#include "core/ledger/ledgerquestions.h"
#include "core/storage/connection.h"

namespace madoguchi {

namespace {

constexpr const char* leaseEndsSoon =
    " where a.withdrawn_at is null and a.lease_ends_on is not null and a.lease_ends_on <= ?"
    " and a.ownership = 'lease' and a.state <> 'disposed'";

} // namespace

Result<AskLeaseEnds::Answer> AskLeaseEnds::run(ReadScope& scope) const
{
    const QString today = scope.today().toString(Qt::ISODate);
    LeaseEnds ends;
    ends.until = scope.today().addDays(days);
    const std::string sql =
        std::string("select count(*), count(ll.id), sum(case when a.lease_ends_on < ? then 1 else 0 end),"
                    " min(case when a.lease_ends_on >= ? then a.lease_ends_on end) from asset a"
                    " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null"
                    " and ll.withdrawn_at is null") +
        leaseEndsSoon;
    Cursor cursor = scope.connection.select(sql, today, today, ends.until.toString(Qt::ISODate));
    if (!cursor.next())
        return ends;
    ends.items = int(cursor.number(0));
    ends.onLoan = int(cursor.number(1));
    ends.over = cursor.isNull(2) ? 0 : int(cursor.number(2));
    ends.next = cursor.day(3);
    return ends;
}

Result<ListLeaseEnds::Answer> ListLeaseEnds::run(ReadScope& scope) const
{
    QList<AssetId> ids;
    const std::string sql =
        std::string("select a.id from asset a") + leaseEndsSoon + " order by a.lease_ends_on, a.asset_no limit ?";
    Cursor cursor = scope.connection.select(sql, scope.today().addDays(days).toString(Qt::ISODate), limit);
    while (cursor.next())
        ids << cursor.id<AssetId>(0);
    return AskAssets{ids}.run(scope);
}

} // namespace madoguchi
