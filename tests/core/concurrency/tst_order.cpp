// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/exchange/recordtables.h"
#include "core/journal/writescope.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/allocate.h"
#include "core/loans/handover.h"
#include "core/loans/reserve.h"
#include "tests/support/storetest.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Replay goes by the numbers of the entries: whoever changes a row later has the greater one.
class OrderTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRowLockedLateMovesTheNumber();
    void aHandoverHoldsWhatItFulfils();
    void aHandoverNoticesAnAllocation();

private:
    void changeNote(WriteScope& scope, AssetId id, const QString& note)
    {
        const Table& table = *recordTables().find(u"asset"_s);
        const std::optional<Row> before = scope.lock(table, id.value());
        Row after = *before;
        after[size_t(table.indexOf("note"))] = note;
        scope.update(table, *before, after);
    }
    WriteScope::Origin origin(const QString& command, StationId station)
    {
        Actor actor = store().manager();
        actor.stationId = station;
        return {actor, {command, u"test.note"_s, {}, {}, {}, {}, {}}, {}, 0};
    }
    StationId stationOf(const QString& code)
    {
        return StationId(store().number("select id from station where code = '" + code.toStdString() + "'"));
    }
    /// E-1 wants any one of the two.
    void reserveAny()
    {
        m_person = store().add(aPerson(u"E-1"_s));
        m_first = store().add(anAsset(u"A-1"_s).kind(u"PC"_s));
        m_second = store().add(anAsset(u"A-2"_s).kind(u"PC"_s));
        Reserve verb;
        verb.person = m_person;
        verb.kinds = {{store().asset(m_first).kindId, 1}};
        const QDate today = store().clock().now().localDay();
        verb.period = {today, today.addDays(3)};
        const auto done = store().desk().perform(verb, TestStore::as(store().manager()));
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        m_reservation = done->outcome.id;
    }
    /// Counter 1 lends the first unit; as soon as it comes to a statement like this, counter 2 sets the second one
    /// aside, until that is done or waits.
    Result<Performed<HandOverOutcome>> lendWhileAllocating(std::string_view statement);
    /// What replay makes of the journal; empty: the same record.
    QString replayed();

    PersonId m_person;
    AssetId m_first;
    AssetId m_second;
    ReservationId m_reservation;
    std::optional<Refusal> m_allocating;
};

Result<Performed<HandOverOutcome>> OrderTest::lendWhileAllocating(std::string_view statement)
{
    const std::unique_ptr<Desk> other = store().secondDesk();
    const std::unique_ptr<Connection> eye = store().raw();
    const Order order = TestStore::as(store().manager());
    std::atomic_bool isOver = false;
    std::thread thread;
    const auto allocate = [&] {
        const auto done = other->perform(Allocate{m_reservation, {m_second}}, order);
        m_allocating = done ? std::nullopt : std::optional(done.refusal());
        isOver = true;
    };
    const auto isWaiting = [&] {
        if (store().isSqlite())
            return true;
        Cursor cursor = eye->select("select count(*) from pg_stat_activity"
                                    " where datname = current_database() and wait_event_type = 'Lock'");
        return cursor.next() && cursor.number(0) > 0;
    };
    store().desk().connection().setProbe([&](std::string_view sql) {
        if (thread.joinable() || !sql.starts_with(statement))
            return;
        thread = std::thread(allocate);
        while (!isOver && !isWaiting())
            QThread::msleep(1);
    });
    HandOver verb;
    verb.person = m_person;
    verb.items = {m_first};
    auto done = store().desk().perform(verb, order);
    store().desk().connection().setProbe({});
    if (!thread.joinable())
        qFatal("the handover never came to that statement");
    thread.join();
    return done;
}

QString OrderTest::replayed()
{
    const auto result = store().desk().ask(
        RebuildJournal{newEmptyDatabase(testedDatabase(), folder()), store().desk().info(), recordTables(), {}});
    if (!result)
        return result.refusal().toDebugText();
    if (result->failure)
        return result->failure->reason.code;
    return result->isOk ? QString() : u"differs"_s;
}

void OrderTest::aRowLockedLateMovesTheNumber()
{
    const AssetId id = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(store().secondDesk()->perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(store().manager())));
    const std::unique_ptr<Connection> one = store().raw();
    const std::unique_ptr<Connection> two = store().raw();
    Sha256 sha;
    const bool isServer = !store().isSqlite(); // the other database has one writer
    WriteScope early(*one, sha, store().clock(), origin(u"early"_s, stationOf(u"1"_s)));
    early.askForOrder();
    one->settle();
    qint64 before = 0;
    if (isServer) {
        WriteScope late(*two, sha, store().clock(), origin(u"late"_s, stationOf(u"2"_s)));
        changeNote(late, id, u"first"_s);
        before = late.commit()->orderNo;
    }
    changeNote(early, id, u"second"_s);
    QVERIFY(early.commit()->orderNo > before);
    QCOMPARE(store().asset(id).values.note, u"second"_s);
    QCOMPARE(replayed(), QString());
}

void OrderTest::aHandoverHoldsWhatItFulfils()
{
    reserveAny();
    VERIFY_OK(lendWhileAllocating("insert into document"));
    QVERIFY(m_allocating);
    QVERIFY2(m_allocating->has(u"reservation.over"), qPrintable(m_allocating->toDebugText()));
    QCOMPARE(store().number("select allocated_id from reservation_line"), m_first.value());
    QCOMPARE(replayed(), QString());
}

void OrderTest::aHandoverNoticesAnAllocation()
{
    if (store().isSqlite())
        return; // nothing comes between two statements of the one writer
    reserveAny();
    // What the handover rested on has moved: it is performed once more, by what holds then.
    VERIFY_OK(lendWhileAllocating("select id from reservation where id"));
    QVERIFY(!m_allocating);
    QCOMPARE(store().number("select count(*) from loan_line"), 1);
    QCOMPARE(store().number("select count(*) from document where kind = 'receipt'"), 1);
    QCOMPARE(replayed(), QString());
}

QTEST_APPLESS_MAIN(OrderTest)
#include "tst_order.moc"
