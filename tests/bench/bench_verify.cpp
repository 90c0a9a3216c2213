// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `journal verify` against reading the rows of entries and headings through the C API, in turn, on one record.
// MADOGUCHI_BENCH_ENTRIES sets the size; the figure is for 10,000,000.

#include "largerecord.h"
#include "manyentries.h"
#include "measure.h"

#include <QFile>

#include <sqlite3.h>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

/// Every entry, and what it is found by.
double readRows(const QString& path)
{
    sqlite3* db = nullptr;
    sqlite3_stmt* entries = nullptr;
    sqlite3_stmt* headings = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &db) != SQLITE_OK ||
        sqlite3_prepare_v2(db,
                           "select order_no, lane, sequence, command_id, part, body, leaf from journal_entry"
                           " order by order_no",
                           -1, &entries, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(db,
                           "select order_no, at, operator, station, verb, work_item from journal_heading"
                           " order by order_no",
                           -1, &headings, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    Series series;
    qint64 bytes = 0;
    series.time([&] {
        for (sqlite3_stmt* rows : {entries, headings}) {
            while (sqlite3_step(rows) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(rows); ++column)
                    bytes += sqlite3_column_bytes(rows, column);
            }
        }
    });
    sqlite3_finalize(entries);
    sqlite3_finalize(headings);
    sqlite3_close(db);
    return series.median();
}

} // namespace

int main()
{
    const LargeRecord record = largeRecord(1000, 1000, u"verify.sqlite"_s);
    const std::unique_ptr<Desk> desk = record.open();
    const qint64 entries = wantedEntries(1'000'000);
    appendEntries(*desk, record.actor, entries);
    Series ours;
    Series floor;
    for (int round = 0; round < 3; ++round) {
        floor.add(readRows(record.path));
        ours.time([&] { verifyOrEnd(desk->connection()); });
    }
    report(qPrintable(u"journal verify of %1 entries"_s.arg(entries)), ours.median() / 1000, floor.median() / 1000, 2.0,
           "ms");
    return 0;
}
