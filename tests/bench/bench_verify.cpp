// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `journal verify` against reading the rows of entries and headings through the C API, in turn, on one record.
// MADOGUCHI_BENCH_ENTRIES sets the size; the figure is for 10,000,000.

#include "largerecord.h"
#include "measure.h"

#include "core/desk/desktables.h"
#include "core/journal/heading.h"
#include "core/journal/verifier.h"

#include <QFile>

#include <sqlite3.h>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

qint64 wantedEntries()
{
    const qint64 asked = qEnvironmentVariable("MADOGUCHI_BENCH_ENTRIES").toLongLong();
    return asked > 0 ? asked : 1'000'000;
}

/// Appends entries of about 250 bytes to the station's lane, past the verbs but with everything verify looks at.
void appendEntries(Desk& desk, const Actor& actor, qint64 count)
{
    Connection& connection = desk.connection();
    connection.beginWrite();
    StationId station;
    {
        Cursor cursor = connection.select("select id from station");
        cursor.next();
        station = cursor.id<StationId>(0);
    }
    Lane lane = *readLane(connection, station, {}, true);
    qint64 order = 0;
    {
        Cursor cursor = connection.select("select value from journal_order");
        cursor.next();
        order = cursor.number(0);
    }
    const Row before{qint64(7), u"desk"_s, u"x"_s, Value()};
    EntryEncoder encoder(desk.sha());
    for (qint64 i = 0; i < count; ++i) {
        Entry entry;
        entry.orderNo = ++order;
        entry.lane = lane.id;
        entry.sequence = lane.frontier.size();
        entry.schema = 1;
        entry.at = Instant::fromMSecs(1'775'000'000'000 + i * 1000);
        entry.actor = actor;
        entry.actor.stationId = station;
        entry.command.id = u"00000000-0000-7000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'));
        entry.command.verb = u"loans.hand-over"_s;
        entry.command.workItem = u"LN-03"_s;
        entry.command.channel = u"counter"_s;
        entry.result = QByteArray(120, 'r');
        encoder.begin();
        encoder.addUpdate(settingTable(), before, {qint64(7), u"desk"_s, u"value %1"_s.arg(i), Value()});
        const EncodedEntry encoded = encoder.finish(entry);
        const Hash leaf = desk.sha().leaf(encoded.body);
        connection.run("insert into journal_entry (order_no, lane, sequence, command_id, part, body, leaf) "
                       "values (?, ?, ?, ?, ?, ?, ?)",
                       entry.orderNo, entry.lane, entry.sequence, entry.command.id, entry.part, encoded.body,
                       bytesOf(leaf));
        keepHeading(connection, encoded.body);
        connection.run("insert into journal_subject (first_id, order_no, last_id) values (7, ?, 7)", entry.orderNo);
        lane.frontier.append(desk.sha(), leaf);
        if (lane.frontier.size() % 256 == 0)
            writeLane(connection, desk.sha(), lane);
    }
    writeLane(connection, desk.sha(), lane);
    connection.run("update journal_order set value = ?", order);
    connection.commit();
    connection.execute("pragma wal_checkpoint(truncate)");
}

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
    appendEntries(*desk, record.actor, wantedEntries());
    Series ours;
    Series floor;
    for (int round = 0; round < 3; ++round) {
        floor.add(readRows(record.path));
        ours.time([&] {
            const Verification verification = verifyJournal(desk->connection());
            if (!verification.isOk)
                qFatal("not verified: %s",
                       qPrintable(verification.firstBad ? verification.firstBad->reason : QString()));
        });
    }
    report(qPrintable(u"journal verify of %1 entries"_s.arg(wantedEntries())), ours.median() / 1000,
           floor.median() / 1000, 2.0, "ms");
    return 0;
}
