// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "core/storage/lockholder.h"
#include "tests/support/storetest.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A counter that is cut off, or stops, inside a transaction holds what others need.
class StandstillTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void othersGoOnWithoutIt_data();
    void othersGoOnWithoutIt();
    void whoeverWaitsIsToldSo();

private:
    /// Another counter's connection as the program opens it, with everything locked that a verb needs.
    std::unique_ptr<Connection> stopped(WriteWork work)
    {
        std::unique_ptr<Connection> other = store().raw();
        other->beginWrite(work);
        other->execute("lock table journal_lane in exclusive mode");
        other->run("update journal_lane set size = size");
        return other;
    }
};

void StandstillTest::othersGoOnWithoutIt_data()
{
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("between two statements") << true;
    // Its time limits hold for a session that it has answered.
    QTest::newRow("with statements on the way") << false;
}

/// By itself the server would keep its session, and let the others wait, for hours.
void StandstillTest::othersGoOnWithoutIt()
{
    if (store().isSqlite())
        QSKIP("a file is not locked by who has gone");
    const Order order = TestStore::as(store().manager());
    VERIFY_OK(store().desk().perform(SaveAsset{{}, anAsset(u"A-0"_s)}, order));
    QFETCH(bool, isAnswered);
    const std::unique_ptr<Connection> other = isAnswered ? stopped(WriteWork::Short) : store().raw();
    if (!isAnswered) {
        other->beginWrite(WriteWork::Short);
        other->post("update journal_lane set size = size");
        other->push();
        QTest::qWait(500); // until it is there
    }
    QElapsedTimer waited;
    waited.start();
    VERIFY_OK(store().desk().perform(SaveAsset{{}, anAsset(u"A-1"_s)}, order));
    QVERIFY2(waited.elapsed() < 60'000, qPrintable(QString::number(waited.elapsed())));
    // When it comes back it learns that nothing of this was recorded, and connects again.
    try {
        other->run("select 1");
        QFAIL("it still holds its locks");
    } catch (const StorageError& error) {
        QCOMPARE(error.fault(), StorageFault::Unavailable);
    }
    QVERIFY(!other->isAlive());
}

/// Nobody waits longer for one lock than on SQLite; a long job is waited for by hand, not for hours.
void StandstillTest::whoeverWaitsIsToldSo()
{
    if (store().isSqlite())
        QSKIP("see storage.errors");
    const std::unique_ptr<Connection> other = stopped(WriteWork::Long);
    const std::unique_ptr<Connection> one = store().raw();
    one->beginWrite();
    QElapsedTimer waited;
    waited.start();
    try {
        one->run("update journal_lane set size = size");
        QFAIL("not locked");
    } catch (const StorageError& error) {
        QCOMPARE(error.fault(), StorageFault::Busy);
        QVERIFY(error.toRefusal().has(u"storage.busy"));
    }
    QVERIFY2(waited.elapsed() > 8'000 && waited.elapsed() < 20'000, qPrintable(QString::number(waited.elapsed())));
    one->rollback();
    const QString holder = lockHolder(*one);
    QVERIFY2(holder.startsWith(u"madoguchi, "_s + store().url().user()), qPrintable(holder));
    other->rollback();
    QCOMPARE(lockHolder(*one), QString());
}

QTEST_GUILESS_MAIN(StandstillTest)
#include "tst_standstill.moc"
