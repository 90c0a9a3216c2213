// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `journal verify` on PostgreSQL against reading the rows of entries and headings through libpq, one at a time as they
// arrive, in turn, on one record. Filling a server takes long, so there are 300,000 entries unless
// MADOGUCHI_BENCH_ENTRIES says otherwise.

#include "largerecord.h"
#include "manyentries.h"
#include "measure.h"

#include <libpq-fe.h>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

qint64 readAll(PGconn* connection, const char* sql)
{
    if (!PQsendQueryParams(connection, sql, 0, nullptr, nullptr, nullptr, nullptr, 0) ||
        !PQsetSingleRowMode(connection))
        qFatal("floor: %s", PQerrorMessage(connection));
    qint64 bytes = 0;
    while (PGresult* row = PQgetResult(connection)) {
        const ExecStatusType status = PQresultStatus(row);
        if (status != PGRES_SINGLE_TUPLE && status != PGRES_TUPLES_OK)
            qFatal("floor: %s", PQresultErrorMessage(row));
        for (int column = 0; PQntuples(row) > 0 && column < PQnfields(row); ++column)
            bytes += PQgetlength(row, 0, column);
        PQclear(row);
    }
    return bytes;
}

/// Every entry, and what it is found by.
double readRows(PGconn* connection)
{
    Series series;
    series.time([&] {
        const qint64 bytes = readAll(connection, "select order_no, lane, sequence, command_id, part, body, leaf"
                                                 " from journal_entry order by order_no") +
                             readAll(connection, "select order_no, at, operator, station, verb, work_item"
                                                 " from journal_heading order by order_no");
        if (bytes == 0)
            qFatal("floor: nothing was read");
    });
    return series.median();
}

} // namespace

int main()
{
    const LargeRecord record = largeServerRecord(1000, 1000, u"bench_verify"_s);
    const std::unique_ptr<Desk> desk = record.open();
    const qint64 entries = wantedEntries(300'000);
    appendEntries(*desk, record.actor, entries);
    PGconn* const connection = PQconnectdb(libpqOptions(record.url).constData());
    if (PQstatus(connection) != CONNECTION_OK)
        qFatal("floor: %s", PQerrorMessage(connection));
    Series ours;
    Series floor;
    for (int round = 0; round < 3; ++round) {
        floor.add(readRows(connection));
        ours.time([&] { verifyOrEnd(desk->connection()); });
    }
    report(qPrintable(u"journal verify of %1 entries, PostgreSQL"_s.arg(entries)), ours.median() / 1000,
           floor.median() / 1000, 2.0, "ms");
    PQfinish(connection);
    return 0;
}
