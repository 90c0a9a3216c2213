// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/mergenames.h"
#include "tests/support/storetest.h"

#include <QSet>
#include <QTest>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Threads wait here until all have come; not for ever, because one of them may have failed.
class Meeting
{
public:
    explicit Meeting(int threads) : m_threads(threads) {}

    void wait()
    {
        std::unique_lock lock(m_mutex);
        const int round = m_round;
        if (++m_here == m_threads) {
            m_here = 0;
            ++m_round;
            m_changed.notify_all();
            return;
        }
        m_changed.wait_for(lock, std::chrono::seconds(5), [&] { return m_round != round; });
    }

private:
    const int m_threads;
    int m_here = 0;
    int m_round = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

/// Counters that do the same at the same moment.
class RacesTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneNumberGoesToOneOfThem();
    void bothChangesOfOneAssetAreKept();
    void newNamesAreMadeOnce();
    void newStationsDoNotCollide();
    void lanesAreDenseAndNothingIsLost();
    void locksInOppositeOrder();
    void namesAreMergedWhileTheyAreGiven();

private:
    /// Runs `work(desk, index)` at once on so many desks of their own, station "4", "5", …
    void atOnce(int desks, const std::function<void(Desk&, int)>& work)
    {
        const TestStore& shared = store();
        Meeting start(desks);
        std::vector<std::thread> threads;
        for (int i = 0; i < desks; ++i)
            threads.emplace_back([&, i] {
                const auto desk = Desk::open(shared.config(QString::number(4 + i)));
                start.wait();
                if (desk)
                    work(**desk, i);
            });
        for (std::thread& thread : threads)
            thread.join();
    }
    void note(const Refusal& refusal)
    {
        const std::lock_guard lock(m_mutex);
        m_refusals << refusal.toDebugText().section(u'(', 0, 0);
    }
    QStringList takeRefusals()
    {
        m_refusals.sort();
        return std::exchange(m_refusals, {});
    }

    std::mutex m_mutex;
    QStringList m_refusals;
};

void RacesTest::oneNumberGoesToOneOfThem()
{
    const Order order = TestStore::as(store().manager());
    constexpr int rounds = 12;
    Meeting together(2);
    atOnce(2, [&](Desk& desk, int) {
        for (int i = 0; i < rounds; ++i) {
            together.wait();
            const auto done = desk.perform(SaveAsset{{}, anAsset(u"A-%1"_s.arg(i))}, order);
            if (!done)
                note(done.refusal());
        }
    });
    QCOMPARE(store().number("select count(*) from asset"), rounds);
    QCOMPARE(takeRefusals(), QStringList(rounds, u"asset.exists"_s));
    QCOMPARE(store().number("select count(*) from document"), rounds);
}

void RacesTest::bothChangesOfOneAssetAreKept()
{
    const Order order = TestStore::as(store().manager());
    const AssetId id = store().add(anAsset(u"A-1"_s));
    const qint64 before = store().number("select count(*) from journal_entry");
    constexpr int rounds = 10;
    Meeting together(2);
    atOnce(2, [&](Desk& desk, int index) {
        for (int i = 0; i < rounds; ++i) {
            together.wait();
            const auto done = desk.perform(
                SaveAsset{id, anAsset(u"A-1"_s).note(u"%1 %2"_s.arg(index).arg(i)).accessory(u"鞄"_s)}, order);
            if (!done)
                note(done.refusal());
        }
    });
    QCOMPARE(takeRefusals(), QStringList());
    // Two registrations, and every change.
    QCOMPARE(store().number("select count(*) from journal_entry"), before + 2 + 2 * rounds);
    QCOMPARE(store().number("select count(*) from accessory where withdrawn_at is null"), 1);
    QVERIFY(store().asset(id).values.note.endsWith(QString::number(rounds - 1)));
}

void RacesTest::newNamesAreMadeOnce()
{
    const Order order = TestStore::as(store().manager());
    constexpr int rounds = 8;
    Meeting together(3);
    atOnce(3, [&](Desk& desk, int index) {
        for (int i = 0; i < rounds; ++i) {
            together.wait();
            const AssetValues values =
                anAsset(u"A-%1-%2"_s.arg(index).arg(i)).kind(u"品目%1"_s.arg(i)).place(u"棚%1"_s.arg(i));
            const auto done = desk.perform(SaveAsset{{}, values}, order);
            if (!done)
                note(done.refusal());
        }
    });
    QCOMPARE(takeRefusals(), QStringList());
    QCOMPARE(store().number("select count(*) from kind"), rounds);
    QCOMPARE(store().number("select count(*) from place"), rounds);
    QCOMPARE(store().number("select count(*) from asset"), 3 * rounds);
}

void RacesTest::newStationsDoNotCollide()
{
    const Order order = TestStore::as(store().manager());
    atOnce(4, [&](Desk& desk, int index) {
        const auto done = desk.perform(SaveAsset{{}, anAsset(u"A-%1"_s.arg(index))}, order);
        if (!done)
            note(done.refusal());
    });
    QCOMPARE(takeRefusals(), QStringList());
    QCOMPARE(store().number("select count(*) from station"), 5);
    QCOMPARE(store().number("select count(*) from journal_lane"), 5);
    QCOMPARE(store().number("select count(distinct id) from asset"), 4);
}

void RacesTest::lanesAreDenseAndNothingIsLost()
{
    const Order order = TestStore::as(store().manager());
    constexpr int each = 12;
    QSet<QString> acknowledged;
    atOnce(3, [&](Desk& desk, int index) {
        for (int i = 0; i < each; ++i) {
            const QString number = u"A-%1-%2"_s.arg(index).arg(i);
            if (desk.perform(SaveAsset{{}, anAsset(number)}, order)) {
                const std::lock_guard lock(m_mutex);
                acknowledged << number;
            }
        }
    });
    QCOMPARE(acknowledged.size(), 3 * each);
    QCOMPARE(store().number("select count(*) from asset"), 3 * each);
    QCOMPARE(store().number("select count(*) from journal_lane l where size <>"
                            " (select count(*) from journal_entry e where e.lane = l.id)"),
             0);
    QCOMPARE(store().number("select count(*) from journal_lane l where size <> 1 +"
                            " (select max(sequence) from journal_entry e where e.lane = l.id)"),
             0);
    QCOMPARE(store().number("select count(*) from asset a where not exists (select 1 from journal_subject s"
                            " where a.id between s.first_id and s.last_id)"),
             0);
}

namespace {

/// Changes two assets, one after the other; the first time it waits in between until the other one is as far.
struct ChangeTwo {
    static constexpr const char* name = "test.change-two";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    AssetId first;
    AssetId second;
    Meeting* between = nullptr;
    bool* hasWaited = nullptr;
    QString maker;
    QJsonObject toJson() const { return {}; }
    Result<Outcome> run(WriteScope& scope) const
    {
        change(scope, first);
        if (!std::exchange(*hasWaited, true) && between)
            between->wait();
        change(scope, second);
        return Outcome{first.value(), {}};
    }
    void change(WriteScope& scope, AssetId id) const
    {
        const std::optional<Row> before = scope.lock(assetTable(), id.value());
        Row after = *before;
        after[AssetColumn::Maker] = after[AssetColumn::Maker].toText() + maker;
        scope.update(assetTable(), *before, after);
    }
};

} // namespace

/// PostgreSQL resolves the deadlock against one of them, which then does it again; SQLite has one writer at a time.
void RacesTest::locksInOppositeOrder()
{
    const Order order = TestStore::as(store().manager());
    const AssetId a = store().add(anAsset(u"A-1"_s));
    const AssetId b = store().add(anAsset(u"A-2"_s));
    Meeting between(2);
    Meeting* meeting = store().isSqlite() ? nullptr : &between;
    atOnce(2, [&](Desk& desk, int index) {
        bool hasWaited = false;
        const ChangeTwo verb{index == 0 ? a : b, index == 0 ? b : a, meeting, &hasWaited, QString::number(index)};
        const auto done = desk.perform(verb, order);
        if (!done)
            note(done.refusal());
    });
    QCOMPARE(takeRefusals(), QStringList());
    for (AssetId id : {a, b}) {
        const QString maker = store().asset(id).values.maker;
        QVERIFY2(maker == u"01" || maker == u"10", qPrintable(maker));
    }
    QCOMPARE(store().asset(a).values.maker, store().asset(b).values.maker);
}

/// Two counters give things a type by its name while a third merges it into another one.
void RacesTest::namesAreMergedWhileTheyAreGiven()
{
    const Order order = TestStore::as(store().manager());
    constexpr int rounds = 15;
    store().add(anAsset(u"A-0"_s).kind(u"残る品目"_s).place(u"残る棚"_s));
    const qint64 keptKind = store().number("select id from kind");
    const qint64 keptPlace = store().number("select id from place");
    std::vector<std::pair<qint64, qint64>> old;
    for (int i = 0; i < rounds; ++i) {
        store().add(anAsset(u"B-%1"_s.arg(i)).kind(u"品目%1"_s.arg(i)).place(u"棚%1"_s.arg(i)));
        old.emplace_back(store().number("select max(id) from kind"), store().number("select max(id) from place"));
    }
    Meeting together(3);
    atOnce(3, [&](Desk& desk, int index) {
        for (int i = 0; i < rounds; ++i) {
            together.wait();
            const auto noteIf = [&](const auto& done) {
                if (!done)
                    note(done.refusal());
            };
            if (index == 0) {
                noteIf(desk.perform(MergeKinds{keptKind, old[size_t(i)].first, &recordTables()}, order));
                noteIf(desk.perform(MergePlaces{keptPlace, old[size_t(i)].second, &recordTables()}, order));
                continue;
            }
            for (int j = 0; j < 3; ++j)
                noteIf(desk.perform(SaveAsset{{},
                                              anAsset(u"C-%1-%2-%3"_s.arg(index).arg(i).arg(j))
                                                  .kind(u"品目%1"_s.arg(i))
                                                  .place(u"棚%1"_s.arg(i))},
                                    order));
        }
    });
    QCOMPARE(takeRefusals(), QStringList());
    QCOMPARE(store().number("select count(*) from asset where kind_id <> " + std::to_string(keptKind) +
                            " or place_id <> " + std::to_string(keptPlace)),
             0);
    QCOMPARE(store().number("select count(*) from asset"), 1 + rounds + 2 * 3 * rounds);
}

QTEST_APPLESS_MAIN(RacesTest)
#include "tst_races.moc"
