// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/leases.h"

#include "core/collections/collectionquestions.h"
#include "core/collections/opencollection.h"
#include "core/exchange/importjob.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/editmany.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/savedsearches.h"
#include "core/loans/loanpolicy.h"
#include "core/reports/reportrun.h"
#include "tests/core/loans/loantest.h"
#include "tests/core/reports/reportsinks.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// Until when a leased item may be kept: entered, read from files, listed, collected. Today is 1 June 2026.
class TestLeases : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEnteredAndChanged();
    void isReadFromFiles_data();
    void isReadFromFiles();
    void manyAreChangedAlike();
    void listsWhatEndsSoon();
    void aSearchRemembersIt();
    void countsWhatEndsSoon();
    void nothingEnds();
    void aReportIsNarrowedDown();
    void isCollected();
    void aDueDayBeyondItIsTold();

private:
    AssetId leased(const QString& number, QDate end, AssetState state = AssetState::Usable);
    QStringList listed(const AssetOrder& order);
};

void TestLeases::init()
{
    LoanTest::init();
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    store().clock().set(*Instant::fromIso(u"2026-06-01T09:00"_s));
}

AssetId TestLeases::leased(const QString& number, QDate end, AssetState state)
{
    AssetValues values = anAsset(number).kind(u"ノートPC"_s).ownership(Ownership::Lease).state(state);
    values.leaseContract = u"L-2023-01"_s;
    values.lessor = u"東西リース"_s;
    values.leaseEndsOn = end;
    return AssetId(store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager())).value().outcome.id);
}

QStringList TestLeases::listed(const AssetOrder& order)
{
    QStringList numbers;
    const RowIds ids = store().desk().ask(order).value();
    for (size_t row = 0; row < ids->size(); ++row)
        numbers << store().asset(AssetId((*ids)[row])).values.assetNo;
    return numbers;
}

void TestLeases::isEnteredAndChanged()
{
    const AssetId id = leased(u"A-1"_s, QDate(2027, 3, 31));
    AssetValues values = store().asset(id).values;
    QCOMPARE(values.leaseContract, u"L-2023-01"_s);
    QCOMPARE(values.lessor, u"東西リース"_s);
    QCOMPARE(values.leaseEndsOn, QDate(2027, 3, 31));
    const AssetValues seen = values;
    values.leaseEndsOn = QDate(2028, 3, 31);
    VERIFY_OK(store().desk().perform(SaveAsset{id, values, seen}, TestStore::as(store().manager())));
    QCOMPARE(store().asset(id).values, values);
    QCOMPARE(store().text("select lease_ends_on from asset"), u"2028-03-31"_s);
}

void TestLeases::isReadFromFiles_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("Japanese") << QByteArray("管理番号,品目,所有区分,リース契約番号,リース会社,リース満了日")
                              << QByteArray("R9.3.31");
    QTest::newRow("other Japanese names")
        << QByteArray("資産番号,種別,所有区分,契約番号,リース業者,リース期限") << QByteArray("2027年3月31日");
    QTest::newRow("English") << QByteArray("asset number,type,ownership,lease contract,lessor,lease ends")
                             << QByteArray("2027-03-31");
}

void TestLeases::isReadFromFiles()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, end);
    ImportPlan plan;
    plan.path = folder() + u"/leased.csv"_s;
    QFile file(plan.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(header + "\nA-1,PC,リース,L-7,東西リース," + end + "\n");
    file.close();
    JobControl control({});
    VERIFY_OK(performImport(store().desk(), TestStore::as(store().manager()), plan, control));
    const AssetValues values = store().asset(AssetId(store().number("select id from asset"))).values;
    QVERIFY(values.isLeased());
    QCOMPARE(values.leaseContract, u"L-7"_s);
    QCOMPARE(values.lessor, u"東西リース"_s);
    QCOMPARE(values.leaseEndsOn, QDate(2027, 3, 31));
    QVERIFY(values.custom.isEmpty());
}

void TestLeases::manyAreChangedAlike()
{
    const QList<AssetId> ids{leased(u"A-1"_s, QDate(2026, 7, 1)), leased(u"A-2"_s, QDate(2026, 8, 1))};
    AssetEdit edit;
    edit.leaseEndsOn = QDate(2027, 3, 31);
    edit.leaseContract = u"L-2026-09"_s;
    const auto preview = store().desk().ask(PreviewAssetEdit{ids, edit, {}});
    VERIFY_OK(preview);
    QCOMPARE(preview->first().changes.size(), 2);
    VERIFY_OK(store().desk().perform(EditAssets{ids, edit}, TestStore::as(store().manager())));
    for (const AssetId id : ids) {
        QCOMPARE(store().asset(id).values.leaseEndsOn, QDate(2027, 3, 31));
        QCOMPARE(store().asset(id).values.leaseContract, u"L-2026-09"_s);
        QCOMPARE(store().asset(id).values.lessor, u"東西リース"_s);
    }
}

void TestLeases::listsWhatEndsSoon()
{
    leased(u"A-1"_s, QDate(2026, 8, 30));
    leased(u"A-2"_s, QDate(2026, 5, 31)); // over
    leased(u"A-3"_s, QDate(2026, 7, 2));
    leased(u"A-4"_s, {});
    leased(u"A-5"_s, QDate(2026, 6, 1), AssetState::Disposed);
    store().add(anAsset(u"B-1"_s));
    AssetOrder order;
    order.sort = AssetSort::LeaseEnd;
    order.filter.leaseWithin = 30;
    QCOMPARE(listed(order), QStringList{u"A-2"_s});
    order.filter.leaseWithin = 31;
    QCOMPARE(listed(order), (QStringList{u"A-2"_s, u"A-3"_s}));
    order.filter.leaseWithin = 90;
    QCOMPARE(listed(order), (QStringList{u"A-2"_s, u"A-3"_s, u"A-1"_s}));
    order.isDescending = true;
    QCOMPARE(listed(order), (QStringList{u"A-1"_s, u"A-3"_s, u"A-2"_s}));
}

void TestLeases::aSearchRemembersIt()
{
    AssetFilter filter;
    filter.leaseWithin = 0;
    QCOMPARE(assetFilterFrom(filterAsJson(filter)), filter);
    QCOMPARE(assetFilterFrom(filterAsJson(AssetFilter())), AssetFilter());
}

void TestLeases::countsWhatEndsSoon()
{
    const AssetId out = leased(u"A-1"_s, QDate(2026, 7, 2));
    leased(u"A-2"_s, QDate(2026, 5, 31));
    leased(u"A-3"_s, QDate(2027, 3, 31));
    leased(u"A-4"_s, QDate(2026, 6, 2), AssetState::Disposed);
    AssetValues owned = anAsset(u"B-1"_s);
    owned.leaseEndsOn = QDate(2026, 6, 2);
    VERIFY_OK(store().desk().perform(SaveAsset{{}, owned}, TestStore::as(store().manager())));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {out}));
    const auto ends = store().desk().ask(AskLeaseEnds{});
    VERIFY_OK(ends);
    QCOMPARE(ends->items, 2);
    QCOMPARE(ends->onLoan, 1);
    QCOMPARE(ends->over, 1);
    QCOMPARE(ends->next, QDate(2026, 7, 2));
    QCOMPARE(ends->until, QDate(2026, 8, 30));
    const auto items = store().desk().ask(ListLeaseEnds{});
    VERIFY_OK(items);
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->first().values.assetNo, u"A-2"_s); // the first to go back
    QCOMPARE(items->last().id, out);
    QCOMPARE(items->last().status, AssetStatus::OnLoan);
}

void TestLeases::nothingEnds()
{
    const auto ends = store().desk().ask(AskLeaseEnds{});
    VERIFY_OK(ends);
    QVERIFY(!ends->isAny());
    QVERIFY(!ends->next.isValid());
}

void TestLeases::aReportIsNarrowedDown()
{
    const AssetId first = leased(u"A-1"_s, QDate(2026, 7, 2));
    const AssetId second = leased(u"A-2"_s, QDate(2027, 3, 31));
    store().add(anAsset(u"B-1"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {first, second}));
    JobControl control({});
    for (const QString& report : {u"inventory"_s, u"property"_s, u"loans"_s}) {
        ReportPlan plan{report, {u"asset"_s, u"lease-end"_s, u"lease-contract"_s, u"lessor"_s}, u""_s, {}};
        plan.filter.leaseEndsBy = QDate(2026, 12, 31);
        KeptReport kept;
        VERIFY_OK(store().desk().ask(ReportRun{plan, &kept, &control}));
        QCOMPARE(kept.lines, QStringList{u"A-1|2026-07-02|L-2023-01|東西リース"_s});
        QVERIFY(kept.summary.agrees());
        QCOMPARE(kept.summary.ledger, 1);
    }
    ReportPlan plan{u"movements"_s, {}, {}, {}};
    plan.filter.leaseEndsBy = QDate(2026, 12, 31);
    KeptReport kept;
    VERIFY_REFUSED(store().desk().ask(ReportRun{plan, &kept, &control}), u"report.filter-unfit");
}

void TestLeases::isCollected()
{
    const AssetId first = leased(u"A-1"_s, QDate(2026, 7, 2));
    const AssetId second = leased(u"A-2"_s, QDate(2027, 3, 31));
    const AssetId owned = store().add(anAsset(u"B-1"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {first, second, owned}));
    OpenCollection verb;
    verb.title = u"リース満了"_s;
    verb.reason = CollectionReason::LeaseEnd;
    verb.returnBy = QDate(2026, 6, 26);
    verb.scope.leaseEndsBy = QDate(2026, 7, 31);
    const auto opened = store().desk().perform(verb, asDesk());
    VERIFY_OK(opened);
    QCOMPARE(opened->outcome.items, 1);
    const auto status = store().desk().ask(AskCollection{opened->outcome.collection});
    VERIFY_OK(status);
    QCOMPARE(status->items.first().assetNo, u"A-1"_s);
    QCOMPARE(status->record.scope, verb.scope);
}

void TestLeases::aDueDayBeyondItIsTold()
{
    AssetRecord asset = store().asset(leased(u"A-1"_s, QDate(2026, 7, 2)));
    QVERIFY(problemsOfLease(asset, {QDate(2026, 7, 2), {}}).isEmpty());
    QVERIFY(problemsOfLease(asset, {}).isEmpty());
    const QList<LoanProblem> problems = problemsOfLease(asset, {QDate(2026, 7, 3), {}});
    QCOMPARE(problems.size(), 1);
    QVERIFY(!problems.first().isBlocking);
    QCOMPARE(problems.first().problem.code, u"asset.lease-ends"_s);
    QCOMPARE(problems.first().problem.arguments.value(u"end"_s).toString(), u"2026-07-02"_s);
    asset.values.ownership = Ownership::State;
    QVERIFY(problemsOfLease(asset, {QDate(2026, 7, 3), {}}).isEmpty());
    asset.values.ownership = Ownership::Lease;
    asset.values.leaseEndsOn = {};
    QVERIFY(problemsOfLease(asset, {QDate(2026, 7, 3), {}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
