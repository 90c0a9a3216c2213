// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/founding.h"
#include "core/desk/operators.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class FoundingTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewRecordHasItsOwnerAndSettings();
    void theFirstEntryIsSignedByTheFirstOperator();
    void refusedFoundingLeavesNothing_data();
    void refusedFoundingLeavesNothing();
    void anExistingRecordIsUntouched();
    void twoRecordsAreNotOne();
    void foundingCanBeTriedAgain();
    void thereIsNeverHalfARecord();
    void aFailedFoundingLeavesNoKey();
    void anEmptyFileGivesWay();
    void whereNoFileCanBeMade();

private:
    Founding founding() const
    {
        Founding wanted;
        wanted.config = {m_url, u"1"_s, folder() + u"/founding-keys"_s, std::make_shared<FixedClock>(testMoment())};
        wanted.operatorCode = u"sato"_s;
        wanted.operatorName = u"佐藤"_s;
        wanted.isSandbox = true;
        wanted.settings.organisation = u"見本市役所"_s;
        wanted.settings.undoMinutes = 25;
        return wanted;
    }
    bool isEmpty() const;

    DatabaseUrl m_url;
};

void FoundingTest::init()
{
    StoreTest::init();
    if (!isWithoutServer(testedDatabase()))
        m_url = newEmptyDatabase(testedDatabase(), folder());
}

void FoundingTest::cleanup()
{
    if (!isWithoutServer(testedDatabase()))
        dropDatabase(m_url);
    StoreTest::cleanup();
}

bool FoundingTest::isEmpty() const
{
    if (m_url.isSqlite())
        return !QFile::exists(m_url.path()) && !QFile::exists(m_url.path() + u"-wal"_s);
    const auto connection = Connection::open(m_url);
    return connection.isOk() && tablesOf(**connection).isEmpty();
}

void FoundingTest::aNewRecordHasItsOwnerAndSettings()
{
    Founding wanted = founding();
    wanted.isSandbox = false;
    wanted.operatorCode = u"ｓａｔｏ"_s; // the Japanese input method was on
    wanted.pinHash = hashPin(u"9876"_s);
    const auto desk = foundRecord(wanted);
    VERIFY_OK(desk);
    QCOMPARE((*desk)->ask(ListOperators{}).value().first().code, u"sato"_s);
    VERIFY_OK((*desk)->ask(SignIn{u"ＳＡＴＯ"_s, u"９８７６"_s}));
    QVERIFY(!(*desk)->info().isSandbox);
    VERIFY_REFUSED((*desk)->ask(SignIn{u"sato"_s, {}}), u"operator.pin-needed");
    const auto owner = (*desk)->ask(SignIn{u"sato"_s, u"9876"_s});
    VERIFY_OK(owner);
    QCOMPARE(owner->role, Role::Owner);
    const auto settings = (*desk)->ask(AskSettings{});
    VERIFY_OK(settings);
    QCOMPARE(settings->organisation, u"見本市役所"_s);
    QCOMPARE(settings->undoMinutes, 25);
    VERIFY_OK((*desk)->perform(AddOperator{u"a"_s, u"b"_s, Role::Desk, {}, {}}, TestStore::as(*owner)));
}

void FoundingTest::theFirstEntryIsSignedByTheFirstOperator()
{
    const auto desk = foundRecord(founding());
    VERIFY_OK(desk);
    Cursor cursor = (*desk)->connection().select(
        "select e.lane, e.sequence, o.id, s.id from journal_entry e, operator o, station s");
    QVERIFY(cursor.next());
    QCOMPARE(cursor.number(0), 1);
    QCOMPARE(cursor.number(1), 0);
    QCOMPARE(cursor.number(2) >> laneShift, 1);
    QCOMPARE(cursor.number(3) >> laneShift, 1);
    QVERIFY(cursor.number(2) != cursor.number(3));
    QVERIFY(!cursor.next());
}

void FoundingTest::refusedFoundingLeavesNothing_data()
{
    QTest::addColumn<QString>("operatorCode");
    QTest::addColumn<QString>("station");
    QTest::addColumn<bool>("isSandbox");
    QTest::addColumn<QString>("code");
    QTest::newRow("operator") << u"佐藤"_s << u"1"_s << true << u"operator.bad-code"_s;
    QTest::newRow("station") << u"sato"_s << u"../1"_s << true << u"station.bad-code"_s;
    QTest::newRow("long station") << u"sato"_s << u"1ABCD"_s << true << u"station.bad-code"_s;
    QTest::newRow("no pin") << u"sato"_s << u"1"_s << false << u"operator.no-pin"_s;
    QTest::newRow("no key") << u"sato"_s << u"1"_s << true << u"key.not-writable"_s;
}

void FoundingTest::refusedFoundingLeavesNothing()
{
    QFETCH(QString, operatorCode);
    QFETCH(QString, station);
    QFETCH(bool, isSandbox);
    QFETCH(QString, code);
    Founding wanted = founding();
    wanted.operatorCode = operatorCode;
    wanted.config.stationCode = station;
    wanted.isSandbox = isSandbox;
    if (code == u"key.not-writable")
        wanted.config.keyFolder = u"/proc/no-keys-here"_s;
    VERIFY_REFUSED(foundRecord(wanted), code);
    QVERIFY(isEmpty());
}

void FoundingTest::anExistingRecordIsUntouched()
{
    const std::unique_ptr<Connection> eye = store().raw();
    const auto before = dumpRecord(*eye);
    Founding wanted = founding();
    wanted.config.url = store().url();
    const auto keysBefore = QDir(wanted.config.keyFolder).entryList(QDir::Files).size();
    VERIFY_REFUSED(foundRecord(wanted), u"database.exists");
    QCOMPARE(differences(before, dumpRecord(*eye)), QStringList());
    QCOMPARE(QDir(wanted.config.keyFolder).entryList(QDir::Files).size(), keysBefore);
}

void FoundingTest::twoRecordsAreNotOne()
{
    const auto desk = foundRecord(founding());
    VERIFY_OK(desk);
    QVERIFY((*desk)->info().id != store().desk().info().id);
}

void FoundingTest::foundingCanBeTriedAgain()
{
    Founding wanted = founding();
    wanted.operatorCode = u"悪い"_s;
    VERIFY_REFUSED(foundRecord(wanted), u"operator.bad-code");
    VERIFY_OK(foundRecord(founding()));
    VERIFY_REFUSED(foundRecord(founding()), u"database.exists");
}

/// Looks, whenever it is asked for the time, at what another program would find then.
class LookingClock : public Clock
{
public:
    explicit LookingClock(DatabaseUrl url) : m_url(std::move(url)) {}
    Instant now() const override
    {
        if (!m_url.isSqlite() || QFile::exists(m_url.path()))
            m_seen << look();
        return testMoment();
    }
    QStringList seen() const { return m_seen; }

private:
    QString look() const
    {
        const auto connection = Connection::open(m_url);
        if (!connection)
            return connection.refusal().toDebugText();
        if (tablesOf(**connection).isEmpty())
            return m_url.isSqlite() ? u"a file without tables"_s : u"nothing"_s;
        Cursor entries = (*connection)->select("select count(*) from journal_entry");
        return entries.next() && entries.number(0) == 1 ? u"a record"_s : u"tables without an entry"_s;
    }

    DatabaseUrl m_url;
    mutable QStringList m_seen;
};

void FoundingTest::thereIsNeverHalfARecord()
{
    const auto clock = std::make_shared<LookingClock>(m_url);
    Founding wanted = founding();
    wanted.config.clock = clock;
    VERIFY_OK(foundRecord(wanted));
    (void)clock->now();
    QCOMPARE(clock->seen().last(), u"a record"_s);
    for (const QString& seen : clock->seen())
        QVERIFY2(seen == u"nothing" || seen == u"a record", qPrintable(seen));
    if (m_url.isSqlite())
        QCOMPARE(QDir(folder()).entryList({u"*.part-*"_s}), QStringList());
}

/// Has a file of the wanted name made once the tables are.
class TakingClock : public Clock
{
public:
    explicit TakingClock(QString path) : m_path(std::move(path)) {}
    Instant now() const override
    {
        const QFileInfo file(m_path);
        QFile taken(m_path);
        if (!QDir(file.path()).entryList({file.fileName() + u".part-*"_s}).isEmpty() &&
            taken.open(QIODevice::WriteOnly))
            taken.write("x");
        return testMoment();
    }

private:
    QString m_path;
};

void FoundingTest::aFailedFoundingLeavesNoKey()
{
    Founding wanted = founding();
    wanted.config.keyFolder = folder() + u"/keys-of-nothing"_s;
    if (m_url.isSqlite()) {
        wanted.config.clock = std::make_shared<TakingClock>(m_url.path());
        VERIFY_REFUSED(foundRecord(wanted), u"database.exists");
    } else {
        const std::unique_ptr<Connection> owner = *Connection::open(m_url);
        owner->execute("create function journal_immutable() returns int language sql as 'select 1'");
        QVERIFY(!foundRecord(wanted));
    }
    QCOMPARE(QDir(wanted.config.keyFolder).entryList(QDir::Files), QStringList());
}

/// Said in words of files: there is no network and no server to look at, and no database yet.
void FoundingTest::whereNoFileCanBeMade()
{
    if (testedDatabase() != DatabaseKind::Sqlite)
        QSKIP("a server has no files");
    Founding nowhere = founding();
    nowhere.config.url = DatabaseUrl::forFile(u"/proc/record.sqlite"_s);
    const auto founded = foundRecord(nowhere);
    QVERIFY(!founded);
    // Who is not the administrator may not even try.
    const QString wanted = geteuid() == 0 ? u"database.cannot-create"_s : u"database.read-only"_s;
    QVERIFY2(founded.refusal().has(wanted), qPrintable(founded.refusal().toDebugText()));
    QCOMPARE(founded.refusal().problems.first().subject, u"/proc/record.sqlite"_s);
}

void FoundingTest::anEmptyFileGivesWay()
{
    if (!m_url.isSqlite())
        QSKIP("a server has no files");
    QFile file(m_url.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    VERIFY_OK(foundRecord(founding()));
    VERIFY_REFUSED(foundRecord(founding()), u"database.exists");
}

QTEST_APPLESS_MAIN(FoundingTest)
#include "tst_founding.moc"
