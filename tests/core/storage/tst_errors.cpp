// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What the databases refuse, and what a connection does afterwards.
class ErrorsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusalsOfTheDatabaseAreClassified_data();
    void refusalsOfTheDatabaseAreClassified();
    void theRefusingConstraintIsNamed();
    void aFailurePoisonsTheTransaction();
    void aFailureOutsideATransactionPoisonsNothing();
    void aFailedPrepareCanBeTriedAgain();
    void aProbeThatThrowsPoisonsToo();
    void aBusyFileIsBusy();

private:
    StorageFault faultOf(const char* sql, QString* constraint = nullptr);
    qint64 parents()
    {
        Cursor cursor = m_connection->select("select count(*) from parent");
        return cursor.next() ? cursor.number(0) : -1;
    }
    std::unique_ptr<Connection> m_connection;
};

void ErrorsTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_connection = store().raw();
    m_connection->execute(m_connection->dialect().translate(
        "create temporary table parent (id @id@);"
        "create temporary table child (id @id@, parent_id @int@ not null references parent (id), code @text@ not null,"
        " n @int@ not null check (n > 0));"
        "create unique index child_code on child (code);"
        "insert into parent (id) values (1);"
        "insert into child (id, parent_id, code, n) values (1, 1, 'a', 1)"));
}

void ErrorsTest::cleanup()
{
    m_connection.reset();
    StoreTest::cleanup();
}

StorageFault ErrorsTest::faultOf(const char* sql, QString* constraint)
{
    try {
        m_connection->execute(sql);
    } catch (const StorageError& error) {
        if (constraint)
            *constraint = error.constraint();
        return error.fault();
    }
    return StorageFault::Injected; // not a fault that a database reports
}

void ErrorsTest::refusalsOfTheDatabaseAreClassified_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<StorageFault>("fault");
    const auto row = [](const char* name, const char* sql, StorageFault fault) {
        QTest::newRow(name) << QByteArray(sql) << fault;
    };
    row("unique index", "insert into child (id, parent_id, code, n) values (2, 1, 'a', 1)", StorageFault::Unique);
    row("primary key", "insert into child (id, parent_id, code, n) values (1, 1, 'b', 1)", StorageFault::Unique);
    row("foreign key", "insert into child (id, parent_id, code, n) values (2, 9, 'b', 1)", StorageFault::ForeignKey);
    row("still in use", "delete from parent where id = 1", StorageFault::ForeignKey);
    row("not null", "insert into child (id, parent_id, code, n) values (2, 1, null, 1)", StorageFault::NotNull);
    row("check", "insert into child (id, parent_id, code, n) values (2, 1, 'b', 0)", StorageFault::Check);
    row("trigger", "update journal_entry set part = 1", StorageFault::Check);
    row("no such table", "select * from nothing_here", StorageFault::Other);
    row("nonsense", "selec 1", StorageFault::Other);
}

void ErrorsTest::refusalsOfTheDatabaseAreClassified()
{
    QFETCH(QByteArray, sql);
    QFETCH(StorageFault, fault);
    QCOMPARE(faultOf(sql), fault);
    // The same through a prepared statement.
    try {
        m_connection->run(std::string_view(sql.constData()));
        QFAIL("not refused");
    } catch (const StorageError& error) {
        QCOMPARE(error.fault(), fault);
        QVERIFY(!error.message().isEmpty());
        QVERIFY(!error.nativeCode().isEmpty());
    }
}

void ErrorsTest::theRefusingConstraintIsNamed()
{
    QString constraint;
    faultOf("insert into child (id, parent_id, code, n) values (2, 1, 'a', 1)", &constraint);
    QVERIFY2(constraint == u"child_code"_s || constraint == u"child.code"_s, qPrintable(constraint));
}

void ErrorsTest::aFailurePoisonsTheTransaction()
{
    m_connection->beginWrite();
    m_connection->run("insert into parent (id) values (?)", 2);
    QCOMPARE(faultOf("insert into parent (id) values (1)"), StorageFault::Unique);
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->run("insert into parent (id) values (?)", 3));
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->select("select count(*) from parent").next());
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->commit());
    m_connection->rollback();
    QVERIFY(!m_connection->isInTransaction());
    QCOMPARE(parents(), 1);
    m_connection->beginWrite();
    m_connection->run("insert into parent (id) values (?)", 4);
    m_connection->commit();
    QCOMPARE(parents(), 2);
}

void ErrorsTest::aFailureOutsideATransactionPoisonsNothing()
{
    QCOMPARE(faultOf("insert into parent (id) values (1)"), StorageFault::Unique);
    QCOMPARE(m_connection->run("insert into parent (id) values (?)", 5), 1);
}

void ErrorsTest::aFailedPrepareCanBeTriedAgain()
{
    constexpr const char* sql = "select id from later_table";
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->select(sql).next());
    m_connection->execute(m_connection->dialect().translate("create temporary table later_table (id @id@)"));
    QVERIFY(!m_connection->select(sql).next());
}

void ErrorsTest::aProbeThatThrowsPoisonsToo()
{
    QStringList seen;
    m_connection->setProbe([&](std::string_view sql) {
        seen << QString::fromUtf8(sql.data(), qsizetype(sql.size()));
        if (sql.starts_with("insert"))
            throw StorageError(StorageFault::Injected, {}, u"asked for"_s);
    });
    m_connection->beginWrite();
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->run("insert into parent (id) values (?)", 2));
    QVERIFY_THROWS_EXCEPTION(StorageError, m_connection->commit());
    m_connection->rollback();
    m_connection->setProbe({});
    QVERIFY(seen.first().startsWith(u"BEGIN"));
    QVERIFY(seen.last().startsWith(u"insert"));
    QCOMPARE(seen.filter(u"COMMIT"_s).size(), 0);
    QCOMPARE(parents(), 1);
}

void ErrorsTest::aBusyFileIsBusy()
{
    const std::unique_ptr<Connection> other = store().raw();
    if (store().isSqlite()) {
        other->execute("pragma busy_timeout = 1");
        m_connection->beginWrite();
        QVERIFY_THROWS_EXCEPTION(StorageError, other->beginWrite());
    } else {
        other->execute("set lock_timeout = 1");
        m_connection->beginWrite();
        m_connection->execute("lock table place");
        other->beginWrite();
    }
    try {
        other->execute(store().isSqlite() ? "begin immediate" : "update place set name = name");
        QFAIL("not refused");
    } catch (const StorageError& error) {
        QCOMPARE(error.fault(), StorageFault::Busy);
    }
    other->rollback();
    m_connection->rollback();
}

QTEST_APPLESS_MAIN(ErrorsTest)
#include "tst_errors.moc"
