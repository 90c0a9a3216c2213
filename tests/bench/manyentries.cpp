// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyentries.h"

#include "core/desk/desktables.h"
#include "core/journal/heading.h"
#include "core/journal/lane.h"
#include "core/journal/verifier.h"

#include <utility>

namespace madoguchi::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 subject = 7; ///< the row that all of them are about

/// The numbers of so many entries, as this connection alone has them; gives the one before the first.
qint64 takeOrderNumbers(Connection& connection, qint64 count)
{
    Cursor cursor = connection.dialect().isSqlite()
                        ? connection.select("update journal_order set value = value + ? returning value", count)
                        : connection.select("select max(nextval('journal_order')) from generate_series(1, ?)", count);
    cursor.next();
    return cursor.number(0) - count;
}

Entry entryAt(const Lane& lane, const Actor& actor, qint64 order, qint64 i)
{
    Entry entry;
    entry.orderNo = order;
    entry.lane = lane.id;
    entry.sequence = lane.frontier.size();
    entry.schema = 1;
    entry.at = Instant::fromMSecs(1'775'000'000'000 + i * 1000);
    entry.actor = actor;
    entry.actor.stationId = lane.stationId;
    entry.command.id = u"00000000-0000-7000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'));
    entry.command.verb = u"loans.hand-over"_s;
    entry.command.workItem = u"LN-03"_s;
    entry.command.channel = u"counter"_s;
    entry.result = QByteArray(120, 'r');
    return entry;
}

} // namespace

qint64 wantedEntries(qint64 otherwise)
{
    const qint64 asked = qEnvironmentVariable("MADOGUCHI_BENCH_ENTRIES").toLongLong();
    return asked > 0 ? asked : otherwise;
}

void appendEntries(Desk& desk, const Actor& actor, qint64 count)
{
    Connection& connection = desk.connection();
    connection.beginWrite(WriteWork::Long);
    StationId station;
    {
        Cursor cursor = connection.select("select id from station");
        cursor.next();
        station = cursor.id<StationId>(0);
    }
    Lane lane = *readLane(connection, station, {}, true);
    qint64 order = takeOrderNumbers(connection, count);
    Row row;
    EntryEncoder encoder(desk.sha());
    for (qint64 i = 0; i < count; ++i) {
        const Entry entry = entryAt(lane, actor, ++order, i);
        encoder.begin();
        const Row before = std::exchange(row, {subject, u"bench"_s, u"value %1"_s.arg(i), Value()});
        if (i == 0)
            encoder.addInsert(settingTable(), row);
        else
            encoder.addUpdate(settingTable(), before, row);
        const EncodedEntry encoded = encoder.finish(entry);
        const Hash leaf = desk.sha().leaf(encoded.body);
        connection.post("insert into journal_entry (order_no, lane, sequence, command_id, part, body, leaf) "
                        "values (?, ?, ?, ?, ?, ?, ?)",
                        entry.orderNo, entry.lane, entry.sequence, entry.command.id, entry.part, encoded.body,
                        bytesOf(leaf));
        keepHeading(connection, encoded.body);
        connection.post("insert into journal_subject (first_id, order_no, last_id) values (?, ?, ?)", subject,
                        entry.orderNo, subject);
        lane.frontier.append(desk.sha(), leaf);
        if (lane.frontier.size() % 256 == 0)
            writeLane(connection, desk.sha(), lane);
    }
    writeLane(connection, desk.sha(), lane);
    connection.run("insert into setting (id, name, value) values (?, ?, ?)", row[0], row[1], row[2]);
    connection.commit();
    connection.execute(connection.dialect().isSqlite() ? "pragma wal_checkpoint(truncate)" : "reset role; analyze");
}

void verifyOrEnd(Connection& connection)
{
    VerifyOptions options;
    options.tables = {&settingTable()}; // the others are filled past the journal
    connection.beginRead();
    const Verification verification = verifyJournal(connection, options);
    connection.commit();
    if (!verification.isOk)
        qFatal("not verified: %s", qPrintable(verification.firstBad ? verification.firstBad->reason : QString()));
}

} // namespace madoguchi::bench
