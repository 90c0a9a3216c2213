// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "core/ledger/assetorder.h"
#include "core/loans/lendingrules.h"
#include "core/loans/service.h"
#include "tests/core/loans/reservationtest.h"
#include "tests/support/faults.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// From the reservation to the handover: units set aside, ready, fetched, or lent to somebody else after all.
class AllocationTest : public ReservationTest
{
    Q_OBJECT

private Q_SLOTS:
    void setsAside();
    void refusals_data();
    void refusals();
    void puttingBack();
    void readyWithASlip();
    void notReadyWhereTheHandoverWouldStop();
    void handsOverAllAtOnce();
    void handsOverWhatIsThere();
    void theReceiptIsUntilTheLastDay();
    void aProxyMayFetch();
    void aScanFulfilsSilently();
    void stopsWhatIsSomebodyElses();
    void lentDespiteIt();
    void aLaterPromiseMovesTheDueDay();
    void tellsWhenAKindRunsShort();
    void isFoundByItsStatus();
    void twoCountersOneUnit();
    void twoCountersOneReservation();
    void everyStatementMayFail();

private:
    struct Case {
        PersonId person;
        QList<AssetId> assets;
        ReservationId reservation;
    };
    /// Two of a kind are reserved, of three that there are.
    Case twoOfThree(int from = 10, int to = 12)
    {
        Case one{store().add(aPerson(u"E-1"_s).name(u"髙橋"_s)), {}, {}};
        for (const QString& number : {u"A-1"_s, u"A-2"_s, u"A-3"_s})
            one.assets << store().add(anAsset(number).accessory(u"充電器"_s));
        one.reservation = reserved(anyOf(one.person, kindOf(one.assets.first()), 2, from, to));
        return one;
    }
};

void AllocationTest::setsAside()
{
    const Case one = twoOfThree();
    const auto first = perform(Allocate{one.reservation, {one.assets.at(0)}});
    VERIFY_OK(first);
    QCOMPARE(first->outcome.allocated, 1);
    QCOMPARE(first->outcome.open, 2);
    QCOMPARE(first->outcome.assets, QStringList{u"A-1"_s});
    QCOMPARE(stateOf(one.reservation), u"waiting"_s);
    QCOMPARE(store().asset(one.assets.at(0)).status, AssetStatus::Allocated);
    VERIFY_OK(perform(Allocate{one.reservation, {one.assets.at(2)}}));
    QCOMPARE(stateOf(one.reservation), u"allocated"_s);
    VERIFY_REFUSED(perform(Allocate{one.reservation, {one.assets.at(1)}}), u"allocation.no-line");
}

void AllocationTest::refusals_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"reservation.unknown", "reservation.over", "loan.no-items", "asset.unknown", "asset.twice",
                             "asset.on-loan", "asset.reserved", "allocation.already", "allocation.no-line"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void AllocationTest::refusals()
{
    QFETCH(QString, code);
    const Case one = twoOfThree();
    Allocate verb{one.reservation, {one.assets.at(0)}};
    const QHash<QString, std::function<bool()>> spoil{
        {u"reservation.unknown"_s,
         [&] {
             verb.reservation = ReservationId(4711);
             return true;
         }},
        {u"reservation.over"_s,
         [&] {
             return perform(CancelReservation{one.reservation, u"中止"_s}).isOk();
         }},
        {u"loan.no-items"_s,
         [&] {
             verb.items.clear();
             return true;
         }},
        {u"asset.unknown"_s,
         [&] {
             verb.items << AssetId(4711);
             return true;
         }},
        {u"asset.twice"_s,
         [&] {
             verb.items << verb.items.first();
             return true;
         }},
        {u"asset.on-loan"_s,
         [&] {
             HandOver out;
             out.person = store().add(aPerson(u"E-2"_s));
             out.items = {one.assets.at(0)};
             return perform(out).isOk();
         }},
        {u"asset.reserved"_s,
         [&] { return perform(units(store().add(aPerson(u"E-2"_s)), {one.assets.at(0)}, 12, 15)).isOk(); }},
        {u"allocation.already"_s, [&] { return perform(verb).isOk(); }},
        {u"allocation.no-line"_s,
         [&] {
             verb.items = {store().add(anAsset(u"R-1"_s).kind(u"ルーター"_s))};
             return true;
         }},
    };
    QVERIFY(spoil.value(code)());
    VERIFY_REFUSED(perform(verb), code);
}

void AllocationTest::puttingBack()
{
    const Case one = twoOfThree();
    VERIFY_REFUSED(perform(ReleaseUnits{one.reservation, {one.assets.at(0)}}), u"allocation.none");
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    VERIFY_OK(perform(MakeReady{one.reservation, {}}));
    QCOMPARE(store().asset(one.assets.at(0)).status, AssetStatus::Ready);
    VERIFY_OK(perform(ReleaseUnits{one.reservation, {one.assets.at(0)}}));
    QCOMPARE(store().asset(one.assets.at(0)).status, AssetStatus::Available);
    QCOMPARE(store().asset(one.assets.at(1)).status, AssetStatus::Allocated);
    QCOMPARE(stateOf(one.reservation), u"waiting"_s);
    VERIFY_OK(perform(Allocate{one.reservation, {one.assets.at(2)}}));
    QCOMPARE(stateOf(one.reservation), u"allocated"_s);
}

void AllocationTest::readyWithASlip()
{
    const Case one = twoOfThree();
    const auto tooEarly = perform(MakeReady{one.reservation, {}});
    VERIFY_REFUSED(tooEarly, u"reservation.not-allocated");
    QCOMPARE(tooEarly.refusal().problems.first().arguments.value(u"missing"_s).toInt(), 2);
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    const auto ready = perform(MakeReady{one.reservation, u"棚 B-2"_s});
    VERIFY_OK(ready);
    QCOMPARE(ready->outcome.document, u"R8-W1-000001"_s);
    QCOMPARE(stateOf(one.reservation), u"ready"_s);
    QCOMPARE(record(one.reservation).shelf, u"棚 B-2"_s);
    const auto stored = store().desk().ask(FindDocument{ready->outcome.document});
    VERIFY_OK(stored);
    const auto slip = documentOfSnapshot(stored->snapshot.toUtf8());
    VERIFY_OK(slip);
    QCOMPARE(slip->kind, u"pick-up"_s);
    for (const QString& text : {u"A-1"_s, u"充電器"_s, u"棚 B-2"_s, u"R8-Y1-000001"_s})
        QVERIFY2(stored->snapshot.contains(text), qPrintable(text));
    const auto bySlip = store().desk().ask(AskReservation{ready->outcome.document, {}});
    VERIFY_OK(bySlip);
    QCOMPARE(bySlip->id, one.reservation);
    VERIFY_REFUSED(perform(MakeReady{one.reservation, {}}), u"reservation.already-ready");
}

void AllocationTest::notReadyWhereTheHandoverWouldStop()
{
    const Case one = twoOfThree();
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    VERIFY_OK(perform(SendToRepair{{one.assets.at(1)}, u"電源"_s}));
    VERIFY_REFUSED(perform(MakeReady{one.reservation, {}}), u"asset.in-repair");
    VERIFY_OK(perform(ReturnToService{{one.assets.at(1)}, {}}));
    VERIFY_OK(store().desk().perform(BlockPerson{one.person, u"延滞"_s}, TestStore::as(store().manager())));
    VERIFY_REFUSED(perform(MakeReady{one.reservation, {}}), u"person.blocked");
    VERIFY_OK(store().desk().perform(UnblockPerson{one.person, {}}, TestStore::as(store().manager())));
    VERIFY_OK(perform(MakeReady{one.reservation, {}}));
}

void AllocationTest::handsOverAllAtOnce()
{
    const Case one = twoOfThree();
    VERIFY_REFUSED(perform(HandOverReservation{one.reservation, {}}), u"reservation.nothing-allocated");
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    VERIFY_OK(perform(MakeReady{one.reservation, {}}));
    const auto handed = perform(HandOverReservation{one.reservation, {}});
    VERIFY_OK(handed);
    QCOMPARE(handed->outcome.document, u"R8-J1-000001"_s);
    QCOMPARE(handed->outcome.items.size(), 2);
    QCOMPARE(openLines(), 2);
    QCOMPARE(store().number("select count(*) from loan"), 1);
    QCOMPARE(stateOf(one.reservation), u"handed-over"_s);
    QCOMPARE(store().asset(one.assets.at(0)).holder->name, u"髙橋"_s);
    VERIFY_REFUSED(perform(HandOverReservation{one.reservation, {}}), u"reservation.over");
}

void AllocationTest::handsOverWhatIsThere()
{
    const Case one = twoOfThree();
    VERIFY_OK(perform(Allocate{one.reservation, {one.assets.at(0)}}));
    VERIFY_OK(perform(HandOverReservation{one.reservation, {}}));
    QCOMPARE(openLines(), 1);
    QCOMPARE(stateOf(one.reservation), u"waiting"_s);
    QCOMPARE(record(one.reservation).openLines(), 1);
    VERIFY_OK(perform(Allocate{one.reservation, {one.assets.at(1)}}));
    VERIFY_OK(perform(HandOverReservation{one.reservation, {}}));
    QCOMPARE(stateOf(one.reservation), u"handed-over"_s);
}

void AllocationTest::theReceiptIsUntilTheLastDay()
{
    const Case one = twoOfThree();
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    const auto handed = perform(HandOverReservation{one.reservation, {}});
    VERIFY_OK(handed);
    for (const HandedOverItem& item : handed->outcome.items)
        QCOMPARE(item.due.day, day(12));
}

void AllocationTest::aProxyMayFetch()
{
    const Case one = twoOfThree();
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    VERIFY_OK(perform(HandOverReservation{one.reservation, Proxy{u"代理 太郎"_s, u"委任状"_s}}));
    QCOMPARE(store().text("select proxy_name from loan"), u"代理 太郎"_s);
}

/// By whatever way the borrower gets it: the unit set aside, or another of the kind.
void AllocationTest::aScanFulfilsSilently()
{
    const Case one = twoOfThree();
    VERIFY_OK(perform(Allocate{one.reservation, {one.assets.at(0)}}));
    const auto lent = lend(one.person, {one.assets.at(0), one.assets.at(2)});
    VERIFY_OK(lent);
    QCOMPARE(lent->outcome.items.at(0).due.day, day(12));
    QCOMPARE(lent->outcome.items.at(1).due.day, day(12));
    QCOMPARE(stateOf(one.reservation), u"handed-over"_s);
    const auto third = lend(one.person, {one.assets.at(1)});
    VERIFY_OK(third);
    QCOMPARE(third->outcome.items.first().due.day, QDate(2027, 3, 31));
}

void AllocationTest::stopsWhatIsSomebodyElses()
{
    const Case one = twoOfThree();
    VERIFY_OK(perform(Allocate{one.reservation, {one.assets.at(0)}}));
    const PersonId other = store().add(aPerson(u"E-2"_s));
    const auto refusal = lend(other, {one.assets.at(0)});
    VERIFY_REFUSED(refusal, u"asset.reserved");
    const Problem& problem = refusal.refusal().problems.first();
    QCOMPARE(problem.subject, u"A-1"_s);
    QCOMPARE(problem.arguments.value(u"holder"_s).toString(), u"髙橋"_s);
    QCOMPARE(problem.arguments.value(u"reservation"_s).toString(), u"R8-Y1-000001"_s);
    QCOMPARE(openLines(), 0);
    VERIFY_OK(lend(other, {one.assets.at(1)}));
}

void AllocationTest::lentDespiteIt()
{
    const Case one = twoOfThree();
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    VERIFY_OK(perform(MakeReady{one.reservation, {}}));
    HandOver verb;
    verb.person = store().add(aPerson(u"E-2"_s));
    verb.items = {one.assets.at(0)};
    verb.despite = verb.items;
    VERIFY_REFUSED(perform(verb), u"reservation.needs-reason");
    Order because = asDesk();
    because.reason = u"急ぎの出張"_s;
    const auto lent = store().desk().perform(verb, because);
    VERIFY_OK(lent);
    QCOMPARE(stateOf(one.reservation), u"waiting"_s);
    QCOMPARE(record(one.reservation).allocatedLines(), 1);
    // With the handover its consequences go, too.
    VERIFY_OK(undoCommand(lent->commandId));
    QCOMPARE(stateOf(one.reservation), u"ready"_s);
    QCOMPARE(store().asset(one.assets.at(0)).status, AssetStatus::Ready);
}

void AllocationTest::aLaterPromiseMovesTheDueDay()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    reserved(units(store().add(aPerson(u"E-2"_s)), {asset}, 22, 24));
    const auto lent = lend(person, {asset});
    VERIFY_OK(lent);
    QCOMPARE(lent->outcome.items.first().due.day, day(19)); // Friday, the last open day before Monday
    VERIFY_OK(takeBack(asset));
    HandOver chosen;
    chosen.person = person;
    chosen.items = {asset};
    chosen.due = LoanDue{day(22), {}};
    VERIFY_REFUSED(perform(chosen), u"asset.reserved");
}

void AllocationTest::tellsWhenAKindRunsShort()
{
    const Case one = twoOfThree(15, 19);
    const auto first = store().desk().ask(AskAssetDesk{one.assets.at(0)});
    VERIFY_OK(first);
    QVERIFY(!first->scarcity);
    QCOMPARE(first->promises.size(), 2);
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {one.assets.at(0)}));
    const auto second = store().desk().ask(AskAssetDesk{one.assets.at(1)});
    VERIFY_OK(second);
    QVERIFY(second->scarcity);
    QCOMPARE(second->scarcity->code, u"kind.all-promised"_s);
    const auto person = store().desk().ask(AskPersonDesk{one.person});
    VERIFY_OK(person);
    QCOMPARE(person->reservations.size(), 1);
}

void AllocationTest::isFoundByItsStatus()
{
    const Case one = twoOfThree();
    const auto found = [&](AssetStatus status) {
        AssetOrder order;
        order.filter.statuses = {status};
        const auto rows = store().desk().ask(order);
        return rows ? int((*rows)->size()) : -1;
    };
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    QCOMPARE(found(AssetStatus::Allocated), 2);
    QCOMPARE(found(AssetStatus::Available), 1);
    VERIFY_OK(perform(MakeReady{one.reservation, {}}));
    QCOMPARE(found(AssetStatus::Ready), 2);
    QCOMPARE(found(AssetStatus::Allocated), 0);
}

void AllocationTest::twoCountersOneUnit()
{
    QList<PersonId> people;
    QList<AssetId> assets;
    for (int i = 0; i < 6; ++i)
        assets << store().add(anAsset(u"A-%1"_s.arg(i)));
    for (int i = 0; i < 2; ++i)
        people << store().add(aPerson(u"E-%1"_s.arg(i)));
    int done[2] = {0, 0};
    int refusedCount[2] = {0, 0};
    const auto race = [&](int counter) {
        const auto desk = store().secondDesk(QString::number(counter + 2));
        for (AssetId asset : assets) {
            const auto made = desk->perform(units(people.at(counter), {asset}), TestStore::as(store().deskStaff()));
            done[counter] += made.isOk();
            refusedCount[counter] += !made && made.refusal().has(u"asset.reserved");
        }
    };
    std::thread one(race, 0);
    std::thread two(race, 1);
    one.join();
    two.join();
    QCOMPARE(done[0] + done[1], int(assets.size()));
    QCOMPARE(refusedCount[0] + refusedCount[1], int(assets.size()));
}

void AllocationTest::twoCountersOneReservation()
{
    const Case one = twoOfThree();
    VERIFY_OK(perform(Allocate{one.reservation, one.assets.mid(0, 2)}));
    int handed[2] = {0, 0};
    bool isOver[2] = {false, false};
    const auto race = [&](int counter) {
        const auto desk = store().secondDesk(QString::number(counter + 2));
        const auto done = desk->perform(HandOverReservation{one.reservation, {}}, TestStore::as(store().deskStaff()));
        handed[counter] = done ? int(done->outcome.items.size()) : 0;
        isOver[counter] = !done && done.refusal().has(u"reservation.over");
    };
    std::thread first(race, 0);
    std::thread second(race, 1);
    first.join();
    second.join();
    QCOMPARE(handed[0] + handed[1], 2);
    QVERIFY(isOver[0] != isOver[1]);
    QCOMPARE(openLines(), 2);
}

void AllocationTest::everyStatementMayFail()
{
    const Case one = twoOfThree();
    const auto failing = [&](const auto& verb) {
        const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
        return report.problem.isEmpty() && report.statements > 5 ? QString() : report.problem + u'?';
    };
    QCOMPARE(failing(Allocate{one.reservation, one.assets.mid(0, 2)}), QString());
    QCOMPARE(failing(ReleaseUnits{one.reservation, {one.assets.at(0)}}), QString());
    VERIFY_OK(perform(Allocate{one.reservation, {one.assets.at(2)}}));
    QCOMPARE(failing(MakeReady{one.reservation, u"棚"_s}), QString());
    QCOMPARE(failing(HandOverReservation{one.reservation, {}}), QString());
}

QTEST_APPLESS_MAIN(AllocationTest)
#include "tst_allocation.moc"
