// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storetest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ConnectionTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreReallySet();
    void oneSqliteInTheProcess();
    void writersSeeEachOtherAfterCommitOnly();
    void aReadSeesOneMoment();
    void anOpenTransactionEndsWithTheConnection();
    void anUnreachableServerSaysSo();
    void aConnectionLooksDeadWhenTheServerEndedIt();
    void aServerIsToldTheLimitsOfEachTransaction();
    void theAddressDecidesHowAServerIsReached();
};

void ConnectionTest::settingsAreReallySet()
{
    using Settings = QList<std::pair<QByteArray, QString>>;
    const Settings sqlite{
        {"pragma journal_mode", u"wal"_s},
        {"pragma synchronous", u"2"_s},
        {"pragma foreign_keys", u"1"_s},
        {"pragma recursive_triggers", u"1"_s},
        {"pragma trusted_schema", u"0"_s},
        {"pragma wal_autocheckpoint", u"20000"_s},
        {"pragma application_id", u"1296320323"_s},
    };
    const Settings postgresql{
        {"select current_setting('client_encoding')", u"UTF8"_s},
        {"select current_setting('application_name')", u"madoguchi"_s},
        {"select current_setting('standard_conforming_strings')", u"on"_s},
        {"select current_setting('transaction_isolation')", u"read committed"_s},
        {"select current_setting('lock_timeout')", u"10s"_s},
        {"select current_setting('tcp_keepalives_idle')", u"10"_s},
        {"select current_setting('tcp_keepalives_interval')", u"5"_s},
        {"select current_setting('tcp_keepalives_count')", u"3"_s},
        {"select current_setting('tcp_user_timeout')", u"30000"_s},
        {"select current_setting('idle_in_transaction_session_timeout')", u"15min"_s},
        {"select current_setting('client_min_messages')", u"warning"_s},
        {"select current_setting('jit')", u"off"_s},
    };
    for (const auto& [sql, value] : store().isSqlite() ? sqlite : postgresql) {
        Cursor cursor = store().desk().connection().select(sql.toStdString());
        QVERIFY(cursor.next());
        QVERIFY2(cursor.text(0) == value, (sql + ": " + cursor.text(0).toUtf8()).constData());
    }
}

/// A second copy would not share the first one's locks: POSIX drops them when either closes the file.
void ConnectionTest::oneSqliteInTheProcess()
{
    QCOMPARE(store().number("select 1"), 1);
    QFile maps(u"/proc/self/maps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QSet<QByteArray> files;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const qsizetype slash = line.indexOf('/');
        if (slash >= 0 && line.mid(slash).contains("libsqlite3"))
            files << line.mid(slash);
    }
    QCOMPARE(files.size(), 1);
}

void ConnectionTest::writersSeeEachOtherAfterCommitOnly()
{
    const std::unique_ptr<Connection> one = store().raw();
    const auto count = [&] { return store().number("select count(*) from place"); };
    one->beginWrite();
    one->run("insert into place (id, name, name_key) values (?, ?, ?)", 1, u"棚"_s, u"棚"_s);
    QCOMPARE(count(), 0);
    one->commit();
    QCOMPARE(count(), 1);
}

void ConnectionTest::aReadSeesOneMoment()
{
    const std::unique_ptr<Connection> reader = store().raw();
    const std::unique_ptr<Connection> writer = store().raw();
    constexpr const char* count = "select count(*) from place";
    const auto read = [&] {
        Cursor cursor = reader->select(count);
        return cursor.next() ? cursor.number(0) : -1;
    };
    reader->beginRead();
    QCOMPARE(read(), 0);
    writer->run("insert into place (id, name, name_key) values (?, ?, ?)", 1, u"棚"_s, u"棚"_s);
    QCOMPARE(read(), 0);
    reader->commit();
    QCOMPARE(read(), 1);
}

void ConnectionTest::anOpenTransactionEndsWithTheConnection()
{
    std::unique_ptr<Connection> one = store().raw();
    one->beginWrite();
    one->run("insert into place (id, name, name_key) values (?, ?, ?)", 1, u"棚"_s, u"棚"_s);
    one.reset();
    QCOMPARE(store().number("select count(*) from place"), 0);
}

void ConnectionTest::anUnreachableServerSaysSo()
{
    if (store().isSqlite())
        QSKIP("about a server");
    const auto opened = Connection::open(store().url().withDatabase(u"madoguchi_not_there"_s));
    VERIFY_REFUSED(opened, u"database.no-database");
    QCOMPARE(opened.refusal().kind, RefusalKind::Unavailable);
}

void ConnectionTest::aConnectionLooksDeadWhenTheServerEndedIt()
{
    if (store().isSqlite())
        QSKIP("about a server");
    const std::unique_ptr<Connection> one = store().raw();
    QVERIFY(one->isAlive());
    const qint64 process = [&] {
        Cursor cursor = one->select("select pg_backend_pid()");
        return cursor.next() ? cursor.number(0) : 0;
    }();
    QCOMPARE(store().number("select pg_terminate_backend(" + std::to_string(process) + ")::int"), 1);
    try {
        one->execute("select 1");
        QFAIL("the connection lives");
    } catch (const StorageError& error) {
        QCOMPARE(error.fault(), StorageFault::Unavailable);
    }
    QVERIFY(!one->isAlive());
}

void ConnectionTest::aServerIsToldTheLimitsOfEachTransaction()
{
    if (store().isSqlite())
        QSKIP("about a server");
    const std::unique_ptr<Connection> one = store().raw();
    const auto limits = [&] {
        Cursor cursor = one->select("select current_setting('idle_in_transaction_session_timeout') || ' ' ||"
                                    " current_setting('lock_timeout')");
        return cursor.next() ? cursor.text(0) : QString();
    };
    one->beginWrite();
    QCOMPARE(limits(), u"30s 10s"_s);
    one->commit();
    one->beginWrite(WriteWork::Long);
    QCOMPARE(limits(), u"15min 0"_s);
    one->rollback();
    one->beginRead();
    QCOMPARE(limits(), u"15min 10s"_s);
    one->commit();
}

void ConnectionTest::theAddressDecidesHowAServerIsReached()
{
    if (store().isSqlite())
        QSKIP("about a server");
    const QString address = qEnvironmentVariable("MADOGUCHI_TEST_PG");
    const auto open = [&](const QString& parameters) {
        const Result<DatabaseUrl> url = DatabaseUrl::parse(address + u'?' + parameters);
        return url ? Connection::open(*url) : url.refusal();
    };
    const auto named = open(u"sslmode=disable&application_name=it%27s%20%5Cours"_s);
    VERIFY_OK(named);
    Cursor name = (*named)->select("select current_setting('application_name')");
    QVERIFY(name.next());
    QCOMPARE(name.text(0), u"it's \\ours"_s);
    // This server has no encryption, so that whoever asks for it is not connected without.
    VERIFY_REFUSED(open(u"sslmode=require"_s), u"database.unreachable");
}

QTEST_APPLESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
