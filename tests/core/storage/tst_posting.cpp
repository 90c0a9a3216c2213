// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Statements whose answers nobody waits for, one by one.
class PostingTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsPostedIsSeen();
    void aFailureIsThrownAtTheNextWait();
    void aFailureStopsTheCommit_data();
    void aFailureStopsTheCommit();
    void aRowThatHasGoneStopsTheCommit();
    void aFailureSpoilsNoStatement();
    void startedSelectsAreReadInAnyOrder();
    void aStartedSelectMayBeLeft();
    void aStartedSelectThatFails();
    void manyArePosted();
    void rowsArePostedTogether();
    void oneBadRowStopsThemAll();
    void outsideATransactionItIsRunAtOnce();
    void postingWaitsForNothing();
    void aLostServerIsNoticed();
    void aProbeSeesEachInOrder();

private:
    StorageFault faultOf(const std::function<void()>& work);
    qint64 rows()
    {
        Cursor cursor = m_connection->select("select count(*) from thing");
        return cursor.next() ? cursor.number(0) : -1;
    }
    void post(int id, int size) { m_connection->post("insert into thing (id, size) values (?, ?)", id, size); }

    std::unique_ptr<Connection> m_connection;
};

void PostingTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_connection = store().raw();
    m_connection->execute(m_connection->dialect().translate(
        "create temporary table thing (id @id@, size @int@ not null check (size > 0));"
        "insert into thing (id, size) values (1, 10)"));
}

void PostingTest::cleanup()
{
    m_connection.reset();
    StoreTest::cleanup();
}

StorageFault PostingTest::faultOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const StorageError& error) {
        return error.fault();
    }
    return StorageFault::Injected; // not a fault that a database reports
}

void PostingTest::whatIsPostedIsSeen()
{
    m_connection->beginWrite();
    post(2, 20);
    m_connection->changeOne("update thing set size = ? where id = ?", {21, 2});
    Cursor cursor = m_connection->select("select size from thing where id = ?", 2);
    QVERIFY(cursor.next());
    QCOMPARE(cursor.number(0), 21);
    post(3, 30);
    m_connection->commit();
    QCOMPARE(rows(), 3);
}

void PostingTest::aFailureIsThrownAtTheNextWait()
{
    m_connection->beginWrite();
    QCOMPARE(faultOf([&] {
                 post(1, 10);
                 m_connection->settle();
             }),
             StorageFault::Unique);
    QVERIFY_THROWS_EXCEPTION(StorageError, post(2, 20));
    QVERIFY_THROWS_EXCEPTION(StorageError, rows());
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->commit());
    m_connection->rollback();
    QCOMPARE(rows(), 1);
}

void PostingTest::aFailureStopsTheCommit_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("size");
    QTest::addColumn<StorageFault>("fault");
    QTest::newRow("unique") << 1 << 1 << StorageFault::Unique;
    QTest::newRow("check") << 9 << 0 << StorageFault::Check;
}

void PostingTest::aFailureStopsTheCommit()
{
    QFETCH(int, id);
    QFETCH(int, size);
    QFETCH(StorageFault, fault);
    m_connection->beginWrite();
    QCOMPARE(faultOf([&] {
                 post(2, 20);
                 post(id, size);
                 post(3, 30);
                 m_connection->commit();
             }),
             fault);
    m_connection->rollback();
    QCOMPARE(rows(), 1);
}

void PostingTest::aRowThatHasGoneStopsTheCommit()
{
    m_connection->beginWrite();
    QCOMPARE(faultOf([&] {
                 post(2, 20);
                 m_connection->changeOne("update thing set size = ? where id = ?", {21, 99});
                 post(3, 30);
                 m_connection->commit();
             }),
             StorageFault::Busy);
    m_connection->rollback();
    QCOMPARE(rows(), 1);
}

/// What was to be prepared behind a failure is prepared when it is wanted again.
void PostingTest::aFailureSpoilsNoStatement()
{
    const auto all = [&](int id) {
        m_connection->beginWrite();
        post(id, 10);
        m_connection->changeOne("update thing set size = ? where id = ?", {21, 1});
        Cursor cursor = m_connection->start("select max(size) from thing");
        const qint64 most = cursor.next() ? cursor.number(0) : 0;
        m_connection->commit();
        return most;
    };
    QCOMPARE(faultOf([&] { (void)all(1); }), StorageFault::Unique);
    m_connection->rollback();
    QCOMPARE(all(2), 21);
    QCOMPARE(rows(), 2);
}

void PostingTest::startedSelectsAreReadInAnyOrder()
{
    constexpr const char* sql = "select size from thing where id = ?";
    m_connection->beginWrite();
    post(2, 20);
    Cursor one = m_connection->start(sql, 1);
    Cursor two = m_connection->start(sql, 2);
    Cursor none = m_connection->start(sql, 3);
    QVERIFY(two.next());
    QCOMPARE(two.number(0), 20);
    QVERIFY(!none.next());
    QVERIFY(one.next());
    QCOMPARE(one.number(0), 10);
    QVERIFY(!one.next());
    QVERIFY(!two.next());
}

void PostingTest::aStartedSelectMayBeLeft()
{
    constexpr const char* sql = "select size from thing where id = ?";
    for (const bool isInside : {true, false}) {
        if (isInside)
            m_connection->beginRead();
        {
            const Cursor left = m_connection->start(sql, 1);
            const Cursor leftToo = m_connection->start(sql, 1);
        }
        Cursor again = m_connection->select(sql, 1);
        QVERIFY(again.next());
        QCOMPARE(again.number(0), 10);
        if (isInside)
            m_connection->commit();
    }
    const Cursor last = m_connection->start(sql, 1);
}

void PostingTest::aStartedSelectThatFails()
{
    m_connection->beginRead();
    {
        std::optional<Cursor> bad;
        std::optional<Cursor> good;
        QCOMPARE(faultOf([&] {
                     bad.emplace(m_connection->start("select 1 from nothing_here"));
                     good.emplace(m_connection->start("select size from thing"));
                     good->next();
                     bad->next();
                 }),
                 StorageFault::Other);
    }
    m_connection->rollback();
    QVERIFY(m_connection->select("select size from thing").next());
}

void PostingTest::manyArePosted()
{
    m_connection->beginWrite();
    for (int id = 2; id <= 1500; ++id)
        post(id, id);
    m_connection->commit();
    QCOMPARE(rows(), 1500);
}

void PostingTest::rowsArePostedTogether()
{
    std::vector<std::vector<Value>> rowsToPost;
    for (qint64 id = 2; id <= 20; ++id)
        rowsToPost.push_back({id, id * 10});
    int statements = 0;
    m_connection->beginWrite();
    m_connection->setProbe([&](std::string_view) { ++statements; });
    m_connection->postRows("insert into thing (id, size) values (?, ?)", rowsToPost);
    m_connection->postRows("insert into thing (id, size) values (?, ?)", {});
    m_connection->setProbe({});
    m_connection->commit();
    QCOMPARE(statements, store().isSqlite() ? 19 : 3);
    QCOMPARE(rows(), 20);
    Cursor cursor = m_connection->select("select count(*) from thing where size = id * 10");
    QVERIFY(cursor.next());
    QCOMPARE(cursor.number(0), 20);
}

void PostingTest::oneBadRowStopsThemAll()
{
    m_connection->beginWrite();
    QCOMPARE(faultOf([&] {
                 m_connection->postRows("insert into thing (id, size) values (?, ?)",
                                        {{qint64(2), qint64(20)}, {qint64(3), qint64(0)}, {qint64(4), qint64(40)}});
                 m_connection->commit();
             }),
             StorageFault::Check);
    m_connection->rollback();
    QCOMPARE(rows(), 1);
}

void PostingTest::outsideATransactionItIsRunAtOnce()
{
    post(2, 20);
    QCOMPARE(faultOf([&] { post(2, 20); }), StorageFault::Unique);
    QCOMPARE(faultOf([&] { m_connection->changeOne("update thing set size = 5 where id = ?", {99}); }),
             StorageFault::Busy);
    QCOMPARE(rows(), 2);
}

void PostingTest::postingWaitsForNothing()
{
    const qint64 before = m_connection->waits();
    m_connection->beginWrite();
    for (int id = 2; id <= 20; ++id)
        post(id, id);
    QCOMPARE(m_connection->waits(), before);
    m_connection->commit();
    QCOMPARE(m_connection->waits(), before + (store().isSqlite() ? 0 : 1));
}

void PostingTest::aLostServerIsNoticed()
{
    if (store().isSqlite())
        QSKIP("about a server");
    Cursor mine = m_connection->select("select pg_backend_pid()");
    QVERIFY(mine.next());
    m_connection->beginWrite();
    post(2, 20);
    QCOMPARE(store().number("select pg_terminate_backend(" + std::to_string(mine.number(0)) + ", 5000)::int"), 1);
    QCOMPARE(faultOf([&] {
                 post(3, 30);
                 m_connection->commit();
             }),
             StorageFault::Unavailable);
    m_connection->rollback();
    QVERIFY(!m_connection->isAlive());
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->beginWrite());
}

void PostingTest::aProbeSeesEachInOrder()
{
    QStringList seen;
    m_connection->setProbe([&](std::string_view sql) {
        seen << QString::fromUtf8(sql.data(), qsizetype(sql.size())).section(u' ', 0, 0).toLower();
        if (sql.starts_with("update"))
            throw StorageError(StorageFault::Injected, {}, u"asked for"_s);
    });
    m_connection->beginRead();
    post(2, 20);
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->changeOne("update thing set size = ? where id = ?", {1, 1}));
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->commit());
    m_connection->rollback();
    m_connection->setProbe({});
    QCOMPARE(seen, (QStringList{u"begin"_s, u"insert"_s, u"update"_s}));
    QCOMPARE(rows(), 1);
}

QTEST_APPLESS_MAIN(PostingTest)
#include "tst_posting.moc"
