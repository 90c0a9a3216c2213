// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/stocklevels.h"

#include "core/reports/reportrun.h"
#include "tests/core/loans/reservationtest.h"
#include "tests/core/reports/reportsinks.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// What there is of each kind, and what there should be.
class TestStockLevels : public ReservationTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsByWhereItIs();
    void reservationsOfTheComingDaysCount();
    void isShortBelowTheMinimum();
    void whatIsShortComesFirst();
    void aLevelIsChangedAndUndone();
    void aTypeIsSavedWithItsLevel();
    void whatIsWrongIsSaid();
    void theReportAgrees();
    void leavesNothingBehindWhenItFails();
    void onlyWhoMayEditSetsIt();

private:
    Result<Performed<LedgerOutcome>> set(KindId kind, int minimum, int target = 0)
    {
        return store().desk().perform(SetStockLevel{kind, minimum, target}, TestStore::as(store().manager()));
    }
    HandOver handOverUntil(const QList<AssetId>& items, QDate day)
    {
        HandOver verb;
        verb.person = store().add(aPerson(u"E-8"_s));
        verb.items = items;
        verb.due = LoanDue{day, {}};
        return verb;
    }
    StockLevel level(const QString& name)
    {
        const QList<StockLevel> levels = store().desk().ask(ListStockLevels{}).value();
        for (const StockLevel& found : levels) {
            if (found.name == name)
                return found;
        }
        return {};
    }
};

void TestStockLevels::init()
{
    ReservationTest::init();
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    store().clock().set(*Instant::fromIso(u"2026-06-10T09:00"_s));
}

void TestStockLevels::countsByWhereItIs()
{
    const AssetId lent = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s));
    const auto add = [&](const QString& number, AssetState state) {
        return store().add(anAsset(number).kind(u"ノートPC"_s).state(state));
    };
    add(u"A-2"_s, AssetState::Usable);
    add(u"A-3"_s, AssetState::NeedsReset);
    add(u"A-4"_s, AssetState::InRepair);
    add(u"A-5"_s, AssetState::Faulty);
    add(u"A-6"_s, AssetState::Lost);
    add(u"A-7"_s, AssetState::ToSurrender);
    add(u"A-8"_s, AssetState::Disposed);
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {lent}));
    const StockLevel found = level(u"ノートPC"_s);
    QCOMPARE(found.units, 7);
    QCOMPARE(found.ready, 1);
    QCOMPARE(found.toReset, 1);
    QCOMPARE(found.onLoan, 1);
    QCOMPARE(found.inRepair, 2);
    QCOMPARE(found.reserved, 0);
    QCOMPARE(found.shortage(), 0);
}

void TestStockLevels::reservationsOfTheComingDaysCount()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    AssetId unit;
    for (int i = 1; i <= 4; ++i)
        unit = store().add(anAsset(u"A-%1"_s.arg(i)).kind(u"ノートPC"_s));
    reserved(anyOf(person, kindOf(unit), 2, 24, 26)); // the 24th is the last of the coming fourteen days
    reserved(units(person, {unit}, 25, 26));
    const StockLevel found = level(u"ノートPC"_s);
    QCOMPARE(found.ready, 4);
    QCOMPARE(found.reserved, 2);
    QCOMPARE(found.free(), 2);
    const auto longer = store().desk().ask(ListStockLevels{15});
    QCOMPARE(longer->first().reserved, 3);
}

void TestStockLevels::isShortBelowTheMinimum()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId unit = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s));
    const KindId kind = kindOf(unit);
    VERIFY_OK(set(kind, 2, 5));
    QCOMPARE(level(u"ノートPC"_s).shortage(), 0);
    reserved(anyOf(person, kind, 1));
    QCOMPARE(level(u"ノートPC"_s).shortage(), 1);
    VERIFY_OK(lend(person, {unit})); // takes what was reserved
    const StockLevel found = level(u"ノートPC"_s);
    QCOMPARE(found.reserved, 0);
    QCOMPARE(found.ready, 1);
    QCOMPARE(found.shortage(), 1);
    QCOMPARE(found.minimum, 2);
    QCOMPARE(found.target, 5);
}

void TestStockLevels::whatIsShortComesFirst()
{
    store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s));
    const AssetId router = store().add(anAsset(u"B-1"_s).kind(u"ルーター"_s));
    QVERIFY(store().desk().ask(ListStockLevels{stockDays, true})->isEmpty());
    VERIFY_OK(set(kindOf(router), 3));
    const auto all = store().desk().ask(ListStockLevels{});
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().name, u"ルーター"_s);
    QCOMPARE(all->first().target, 3); // nothing else was said
    QCOMPARE(store().desk().ask(ListStockLevels{stockDays, true})->size(), 1);
}

void TestStockLevels::aLevelIsChangedAndUndone()
{
    const KindId kind = kindOf(store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s)));
    VERIFY_OK(set(kind, 2, 4));
    const auto changed = set(kind, 3, 6);
    VERIFY_OK(changed);
    QCOMPARE(store().number("select count(*) from kind_stock"), 1);
    VERIFY_OK(undoCommand(changed->commandId));
    QCOMPARE(level(u"ノートPC"_s).minimum, 2);
    const auto same = set(kind, 2, 4);
    VERIFY_OK(same);
    QVERIFY(same->outcome.document.isEmpty());
    VERIFY_OK(set(kind, 0));
    QCOMPARE(level(u"ノートPC"_s).target, 0);
}

/// One undo takes back both.
void TestStockLevels::aTypeIsSavedWithItsLevel()
{
    const KindId kind = kindOf(store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s)));
    SaveStockedKind verb{{u"ノートPC"_s, KindCategory::Pc, true, 7, kind}, SaveStockedKind::Level{2, 4}};
    const auto saved = store().desk().perform(verb, TestStore::as(store().manager()));
    VERIFY_OK(saved);
    QVERIFY(!saved->outcome.document.isEmpty());
    QCOMPARE(store().number("select count(*) from document where kind = 'ledger-edit'"),
             qint64(2)); // of the item, and of this
    QCOMPARE(level(u"ノートPC"_s).minimum, 2);
    QVERIFY(store().asset(AssetId(store().number("select id from asset"))).needsReset);
    VERIFY_OK(undoCommand(saved->commandId));
    QCOMPARE(level(u"ノートPC"_s).minimum, 0);
    QVERIFY(!store().asset(AssetId(store().number("select id from asset"))).needsReset);
    // A level that cannot be keeps the type as it was; one that is not given stays.
    verb.level = SaveStockedKind::Level{5, 4};
    VERIFY_REFUSED(store().desk().perform(verb, TestStore::as(store().manager())), u"stock.bad-level");
    QVERIFY(!store().asset(AssetId(store().number("select id from asset"))).needsReset);
    VERIFY_OK(set(kind, 3, 6));
    verb.level.reset();
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    QCOMPARE(level(u"ノートPC"_s).minimum, 3);
}

void TestStockLevels::whatIsWrongIsSaid()
{
    const KindId kind = kindOf(store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s)));
    VERIFY_REFUSED(set(kind, -1), u"stock.bad-level");
    VERIFY_REFUSED(set(kind, 5, 4), u"stock.bad-level");
    VERIFY_REFUSED(set(kind, SetStockLevel::mostUnits + 1), u"stock.bad-level");
    VERIFY_REFUSED(set(KindId(7), 1), u"kind.unknown");
    QCOMPARE(store().number("select count(*) from kind_stock"), 0);
}

void TestStockLevels::theReportAgrees()
{
    const AssetId lent = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"B-1"_s).kind(u"ルーター"_s));
    VERIFY_OK(set(kindOf(lent), 4, 6));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {lent}));
    // Out now and promised for afterwards, of a type nobody minds: less than nothing is free, and nothing is short.
    const AssetId camera = store().add(anAsset(u"C-1"_s).kind(u"カメラ"_s));
    VERIFY_OK(store().desk().perform(handOverUntil({camera}, QDate(2026, 6, 12)), asDesk()));
    reserved(anyOf(store().add(aPerson(u"E-9"_s)), kindOf(camera), 1));
    QCOMPARE(level(u"カメラ"_s).free(), -1);
    QCOMPARE(level(u"カメラ"_s).shortage(), 0);
    JobControl control({});
    KeptReport kept;
    VERIFY_OK(store().desk().ask(ReportRun{
        {u"stock"_s,
         {u"kind"_s, u"units"_s, u"ready"_s, u"on-loan"_s, u"reserved"_s, u"minimum"_s, u"target"_s, u"shortage"_s},
         {},
         {}},
        &kept,
        &control}));
    QCOMPARE(kept.lines,
             (QStringList{u"ノートPC|2|1|1|0|4|6|3"_s, u"カメラ|1|0|1|1|0|0|0"_s, u"ルーター|1|1|0|0|0|0|0"_s}));
    QVERIFY(kept.summary.agrees());
    QCOMPARE(kept.summary.totals.sums, (std::vector<qint64>{0, 4, 2, 2, 1, 4, 6, 3}));
    KeptReport grouped;
    VERIFY_OK(store().desk().ask(ReportRun{{u"stock"_s, {}, u"category"_s, {}}, &grouped, &control}));
    QVERIFY(grouped.summary.agrees());
}

void TestStockLevels::leavesNothingBehindWhenItFails()
{
    const KindId kind = kindOf(store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s)));
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(set(kind, 2)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

void TestStockLevels::onlyWhoMayEditSetsIt()
{
    const KindId kind = kindOf(store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s)));
    const SetStockLevel verb{kind, 2, 0};
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), u"operator.not-allowed");
    VERIFY_REFUSED(store().desk().perform(verb, TestStore::as(store().auditor())), u"operator.not-allowed");
}

QTEST_GUILESS_MAIN(TestStockLevels)
#include "tst_stocklevels.moc"
