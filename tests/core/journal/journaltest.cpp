// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/journaltest.h"

#include "core/base/uuid7.h"
#include "core/desk/desktables.h"
#include "core/journal/checkpointstore.h"

#include <QTest>

namespace madoguchi {

using namespace Qt::StringLiterals;

void JournalTest::fill(TestStore& store, qint64 entries)
{
    const std::unique_ptr<Connection> connection = store.raw();
    if (store.isSqlite())
        connection->execute("pragma synchronous = off");
    Sha256 sha;
    Actor actor = store.owner();
    actor.stationId = StationId(store.number("select id from station where code = '1'"));
    actor.stationCode = u"1"_s;
    for (qint64 sequence = store.number("select size from journal_lane where id = 1"); sequence < entries; ++sequence) {
        const QString name = u"test-%1"_s.arg(sequence);
        const Command command{makeUuid7(store.clock().now()), u"test.fill"_s, name.toUtf8(), {}, u"cli"_s, {}, {}};
        WriteScope scope(*connection, sha, store.clock(), {actor, command, {}, 0});
        scope.insert(settingTable(), {scope.newId(), name, u"value"_s, Value()});
        scope.commit();
    }
}

namespace {

void setServerTriggers(Connection& connection, const QByteArray& how)
{
    for (const char* table : {"entry", "personal", "subject", "heading", "tile", "checkpoint"})
        connection.execute(QByteArray("alter table journal_") + table + ' ' + how + " trigger user");
}

QList<QByteArray> sqliteTriggers(Connection& connection)
{
    QList<QByteArray> statements;
    Cursor cursor = connection.select("select sql from sqlite_master where type = 'trigger' and name like 'journal%'");
    while (cursor.next())
        statements << cursor.text(0).toUtf8();
    return statements;
}

} // namespace

void JournalTest::disarm(Connection& connection)
{
    if (connection.dialect().isSqlite()) {
        QStringList triggers;
        {
            Cursor cursor =
                connection.select("select name from sqlite_master where type = 'trigger' and name like 'journal%'");
            while (cursor.next())
                triggers << cursor.text(0);
        }
        for (const QString& trigger : triggers)
            connection.execute("drop trigger " + trigger.toLatin1());
        return;
    }
    setServerTriggers(connection, "disable");
}

std::unique_ptr<Connection> JournalTest::tamperer()
{
    std::unique_ptr<Connection> connection = store().raw();
    disarm(*connection);
    return connection;
}

void JournalTest::tamper(const Tamper& change)
{
    const std::unique_ptr<Connection> connection = store().raw();
    const QList<QByteArray> triggers = store().isSqlite() ? sqliteTriggers(*connection) : QList<QByteArray>();
    disarm(*connection);
    change(*connection);
    for (const QByteArray& trigger : triggers)
        connection->execute(trigger);
    if (!store().isSqlite())
        setServerTriggers(*connection, "enable");
}

Verification JournalTest::verified(const VerifyOptions& options)
{
    return reading([&](Connection& connection) { return verifyJournal(connection, options); });
}

QString JournalTest::takeNote(TestStore& store)
{
    const std::unique_ptr<Connection> connection = store.raw();
    Sha256 sha;
    connection->beginWrite();
    const auto taken =
        takeCheckpoints(*connection, sha, store.desk().info().id, store.desk().config().keyFolder, store.clock().now());
    connection->commit();
    return taken->first().note;
}

qint64 JournalTest::laneOf(const QString& station)
{
    return reading([&](Connection& connection) {
        Cursor cursor = connection.select(
            "select l.id from journal_lane l join station s on s.id = l.station_id where s.code = ? and l.job = ''",
            station);
        return cursor.next() ? cursor.number(0) : 0;
    });
}

qint64 JournalTest::orderOf(qint64 sequence)
{
    return store().number("select order_no from journal_entry where lane = 1 and sequence = " +
                          std::to_string(sequence));
}

} // namespace madoguchi

#include "moc_journaltest.cpp"
