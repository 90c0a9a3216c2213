// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"
#include "core/desk/station.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class StationsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void lookingDoesNotRegister();
    void theFirstWriteRegistersAStation();
    void everyStationWritesItsOwnLane();
    void numbersOfRowsNeverCollide();
    void aRefusedVerbMayRegisterTheStationAllTheSame();
    void aFailedRegistrationIsNotBelieved();
    void twoProgramsAtOneStationShareIt();
    void twoProgramsMakeOneKey();
    void badStationCodesAreRefused();

private:
    Result<Performed<LedgerOutcome>> addAsset(Desk& desk, const QString& number)
    {
        return desk.perform(SaveAsset{{}, anAsset(number)}, TestStore::as(store().manager()));
    }
    qint64 stations() { return store().number("select count(*) from station"); }
};

void StationsTest::lookingDoesNotRegister()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->ask(AskSettings{}));
    QCOMPARE(stations(), 1);
    const auto station = second->ask(FindStation{u"2"_s});
    VERIFY_OK(station);
    QVERIFY(!station->has_value());
}

void StationsTest::theFirstWriteRegistersAStation()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(addAsset(*second, u"A-1"_s));
    VERIFY_OK(addAsset(*second, u"A-2"_s));
    QCOMPARE(stations(), 2);
    const std::unique_ptr<Connection> raw = store().raw();
    Cursor cursor = raw->select("select code, public_key, id from station order by id desc limit 1");
    QVERIFY(cursor.next());
    QCOMPARE(cursor.text(0), u"2"_s);
    QCOMPARE(cursor.bytes(1), second->stationKey().publicKey());
    QVERIFY(cursor.bytes(1) != store().desk().stationKey().publicKey());
}

void StationsTest::everyStationWritesItsOwnLane()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    const qint64 before = store().number("select size from journal_lane where id = 1");
    const auto one = addAsset(*second, u"A-1"_s);
    const auto two = addAsset(store().desk(), u"A-2"_s);
    const auto three = addAsset(*second, u"A-3"_s);
    VERIFY_OK(three);
    QVERIFY(one->entry.lane != two->entry.lane);
    QCOMPARE(one->entry.lane, three->entry.lane);
    QCOMPARE(one->entry.sequence, 1); // after the registration
    QCOMPARE(three->entry.sequence, 2);
    QCOMPARE(two->entry.sequence, before);
    QVERIFY(one->entry.orderNo < two->entry.orderNo && two->entry.orderNo < three->entry.orderNo);
}

void StationsTest::numbersOfRowsNeverCollide()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    QSet<qint64> ids;
    for (int i = 0; i < 5; ++i) {
        ids << addAsset(*second, u"B-%1"_s.arg(i))->outcome.id;
        ids << addAsset(store().desk(), u"A-%1"_s.arg(i))->outcome.id;
    }
    QCOMPARE(ids.size(), 10);
    for (const char* table : {"asset", "document", "kind", "station", "operator", "setting"})
        QCOMPARE(store().number(std::string("select count(*) - count(distinct id) from ") + table), 0);
    QCOMPARE(store().number("select count(*) from (select id from asset union all select id from document union all"
                            " select id from kind union all select id from station union all select id from operator"
                            " union all select id from setting) x group by id having count(*) > 1"),
             0);
}

void StationsTest::aRefusedVerbMayRegisterTheStationAllTheSame()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_REFUSED(addAsset(*second, u""_s), u"asset.no-number");
    VERIFY_OK(addAsset(*second, u"A-1"_s));
    QCOMPARE(stations(), 2);
}

void StationsTest::aFailedRegistrationIsNotBelieved()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    int commits = 0;
    second->connection().setProbe([&](std::string_view sql) {
        // The first COMMIT ends the question whether the station is known, the second its registration.
        if (sql == "COMMIT" && ++commits == 2)
            throw StorageError(StorageFault::Injected, {}, u"not now"_s);
    });
    VERIFY_REFUSED(addAsset(*second, u"A-1"_s), u"storage.unavailable");
    second->connection().setProbe({});
    QCOMPARE(stations(), 1);
    VERIFY_OK(addAsset(*second, u"A-1"_s));
    QCOMPARE(stations(), 2);
    QCOMPARE(store().number("select count(*) from journal_lane l left join station s on s.id = l.station_id"
                            " where s.id is null"),
             0);
}

void StationsTest::twoProgramsAtOneStationShareIt()
{
    const std::unique_ptr<Desk> window = store().secondDesk(u"3"_s);
    const std::unique_ptr<Desk> shell = store().secondDesk(u"3"_s);
    const auto one = addAsset(*window, u"A-1"_s);
    const auto two = addAsset(*shell, u"A-2"_s);
    const auto three = addAsset(*window, u"A-3"_s);
    VERIFY_OK(three);
    QCOMPARE(two->entry.lane, one->entry.lane);
    QCOMPARE(two->entry.sequence, one->entry.sequence + 1);
    QCOMPARE(three->entry.sequence, one->entry.sequence + 2);
    QCOMPARE(stations(), 2);
}

void StationsTest::twoProgramsMakeOneKey()
{
    if (!store().isSqlite())
        QSKIP("about files");
    constexpr int programs = 4;
    for (int round = 0; round < 10; ++round) {
        const QString keys = folder() + u"/keys-%1"_s.arg(round);
        std::array<QByteArray, programs> made;
        std::atomic<int> ready = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < programs; ++i)
            threads.emplace_back([&, i] {
                ++ready;
                while (ready < programs)
                    std::this_thread::yield();
                if (const auto key = StationKey::ensure(keys, u"record"_s, u"1"_s))
                    made[size_t(i)] = key->publicKey();
            });
        for (std::thread& thread : threads)
            thread.join();
        for (const QByteArray& key : made)
            QCOMPARE(key.toHex(), made.front().toHex());
        QCOMPARE(made.front().size(), 32);
        QCOMPARE(QDir(keys).entryList(QDir::Files), QStringList{u"record-1.key"_s});
        QCOMPARE(QFile::permissions(keys + u"/record-1.key"_s) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
}

void StationsTest::badStationCodesAreRefused()
{
    for (const QString& code : {u"A"_s, u""_s, u"12345"_s, u"１"_s, u"1-"_s, u"../1"_s})
        VERIFY_REFUSED(Desk::open(store().config(code)), u"station.bad-code");
    VERIFY_OK(Desk::open(store().config(u"2AZ9"_s)));
}

QTEST_APPLESS_MAIN(StationsTest)
#include "tst_stations.moc"
