// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/service.h"
#include "core/reports/reportrun.h"
#include "core/reports/savedreports.h"
#include "tests/core/reports/reportsinks.h"
#include "tests/core/stocktake/stocktaketest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The lines of a stocktake: what was seen where, when and by whom, and what became of the rest.
class StocktakeLinesTest : public StocktakeTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasItsResult();
    void theSumsAreThoseOfTheSession();
    void whatIsClosedStaysAsItWas();
    void inCustody();
    void otherSessionsAreNotInIt();
    void itIsOfOneSession();

private:
    KeptRows run(StocktakeId session, const QStringList& columns = {u"verdict"_s, u"asset"_s, u"code"_s, u"place"_s,
                                                                    u"seen"_s, u"reason"_s, u"cause"_s})
    {
        KeptReport kept;
        ReportPlan plan{u"stocktake-lines"_s, columns, u""_s, {}};
        plan.filter.stocktake = session;
        const Result<ReportSummary> summary = store().desk().ask(ReportRun{plan, &kept, &m_control});
        if (!summary)
            qFatal("%s", qPrintable(summary.refusal().toDebugText()));
        return kept;
    }
    void checkSums(StocktakeId session);
    AssetId assetOf(const QString& number)
    {
        return AssetId(store().number(u"select id from asset where asset_no = '%1'"_s.arg(number).toStdString()));
    }
    /// Of each result one: found, missing, misplaced, on loan but here, not expected, unknown; lent, in repair, gone.
    StocktakeId counted();

    JobControl m_control{{}};
    PlaceId m_here, m_there;
};

StocktakeId StocktakeLinesTest::counted()
{
    m_here = shelf(u"棚1"_s, u"SHELF-1"_s);
    m_there = shelf(u"棚2"_s, u"SHELF-2"_s);
    for (int i = 1; i <= 7; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)).place(u"棚1"_s));
    store().add(anAsset(u"B-1"_s).place(u"棚2"_s));
    const PersonId ito = store().add(aPerson(u"E-1"_s).name(u"伊藤"_s).section(u"総務課"_s));
    lend(ito, assetOf(u"A-4"_s));
    lend(ito, assetOf(u"A-5"_s));
    if (!store().desk().perform(SendToRepair{{assetOf(u"A-6"_s)}, u"故障"_s, {u"架空修理"_s, {}}}, asDesk()))
        qFatal("not sent to repair");
    store().clock().advance(60'000);
    const StocktakeId session = opened({m_here, {}, {}, false});
    store().clock().advance(60'000);
    verdict(session, u"A-1"_s, m_here);
    verdict(session, u"A-3"_s, m_there);
    verdict(session, u"A-5"_s, m_here);
    store().add(anAsset(u"C-1"_s).place(u"棚1"_s));
    verdict(session, u"C-1"_s, m_here);
    verdict(session, u"X-9"_s, m_here);
    lend(ito, assetOf(u"A-7"_s));
    return session;
}

void StocktakeLinesTest::everyLineHasItsResult()
{
    const StocktakeId session = counted();
    const QStringList lines{u"stocktake.found|A-1|A-1|棚1|棚1||"_s,
                            u"stocktake.missing|A-2||棚1|||"_s,
                            u"stocktake.misplaced|A-3|A-3|棚1|棚2|stocktake.reason-other-place|"_s,
                            u"stocktake.in-repair|A-6||棚1|||"_s,
                            u"stocktake.gone-since|A-7||棚1|||"_s,
                            u"stocktake.away|A-4||棚1|||"_s,
                            u"stocktake.on-loan|A-5|A-5|棚1|棚1||"_s,
                            u"stocktake.unknown||X-9||棚1||"_s,
                            u"stocktake.unexpected|C-1|C-1|棚1|棚1|stocktake.reason-since-opening|"_s};
    QCOMPARE(run(session).lines, lines);
    const KeptRows who = run(session, {u"asset"_s, u"seen-at"_s, u"station"_s, u"operator"_s});
    QVERIFY(who.summary.agrees());
    QCOMPARE(who.lines.first().section(u'|', 2, 3),
             u"1|"_s + store().text("select o.name from operator o join stocktake_scan s on s.operator_id = o.id"
                                    " where s.code = 'A-1'"));
    QVERIFY(!who.lines.first().section(u'|', 1, 1).isEmpty());
}

void StocktakeLinesTest::checkSums(StocktakeId session)
{
    KeptReport kept;
    ReportPlan plan{u"stocktake-lines"_s, {}, {}, {}}; // as usual: by result
    plan.filter.stocktake = session;
    VERIFY_OK(store().desk().ask(ReportRun{plan, &kept, &m_control}));
    QVERIFY(kept.summary.agrees());
    QMap<QString, qint64> sums;
    qint64 rows = 0;
    for (const ReportGroup& group : kept.summary.groups) {
        sums[group.name.text] = group.totals.rows;
        rows += group.totals.rows;
    }
    QCOMPARE(rows, kept.summary.totals.rows);
    const StocktakeStatus now = status(session);
    QCOMPARE(sums.value(u"stocktake.found"_s), now.found);
    for (const DifferenceKind kind : {DifferenceKind::Missing, DifferenceKind::Misplaced, DifferenceKind::OnLoan,
                                      DifferenceKind::Unexpected, DifferenceKind::Unknown})
        QCOMPARE(sums.value(u"stocktake."_s + differenceKindCode(kind)), now.of(kind).size());
    QCOMPARE(sums.value(u"stocktake.gone-since"_s), now.gone);
    QCOMPARE(sums.value(u"stocktake.in-repair"_s), now.inRepair);
    QCOMPARE(now.expected + now.lent + now.inRepair + now.gone, now.record.lines);
}

void StocktakeLinesTest::theSumsAreThoseOfTheSession()
{
    const StocktakeId session = counted();
    checkSums(session);
    // What was away and is seen counts as found.
    takeBack(assetOf(u"A-4"_s));
    QCOMPARE(verdict(session, u"A-4"_s, m_here), u"expected"_s);
    QCOMPARE(verdict(session, u"A-6"_s, m_here), u"expected"_s);
    checkSums(session);
    VERIFY_OK(store().desk().perform(CloseStocktake{session}, asDesk()));
    checkSums(session);
}

void StocktakeLinesTest::whatIsClosedStaysAsItWas()
{
    const StocktakeId session = counted();
    VERIFY_OK(store().desk().perform(CloseStocktake{session}, asDesk()));
    const QStringList before = run(session).lines;
    takeBack(assetOf(u"A-7"_s));
    takeBack(assetOf(u"A-4"_s));
    lend(PersonId(store().number("select id from person")), assetOf(u"A-2"_s));
    QCOMPARE(run(session).lines, before);
    checkSums(session);
    const qint64 missing = difference(session, u"A-2"_s).id;
    VERIFY_OK(store().desk().perform(SettleDifference{missing, DifferenceCause::FoundLater, {}}, asDesk()));
    QCOMPARE(run(session).lines.at(1), u"stocktake.missing|A-2||棚1|||stocktake.cause-found-later"_s);
}

void StocktakeLinesTest::inCustody()
{
    counted();
    StocktakeScope held;
    held.isCustody = true;
    VERIFY_OK(store().desk().perform(SendToRepair{{assetOf(u"A-4"_s)}, u"故障"_s, {}}, asDesk()));
    const StocktakeId session = opened(held);
    const PersonId ito(store().number("select id from person"));
    QCOMPARE(verdict(session, u"A-5"_s, {}, ito), u"expected"_s);
    QCOMPARE(run(session, {u"verdict"_s, u"asset"_s, u"holder"_s, u"section"_s, u"seen"_s}).lines,
             (QStringList{u"stocktake.in-repair|A-4|伊藤|総務課|"_s, u"stocktake.found|A-5|伊藤|総務課|伊藤"_s,
                          u"stocktake.missing|A-7|伊藤|総務課|"_s}));
    checkSums(session);
}

void StocktakeLinesTest::otherSessionsAreNotInIt()
{
    const StocktakeId session = counted();
    const StocktakeId other = opened({m_there, {}, {}, false});
    QCOMPARE(run(other).lines, QStringList{u"stocktake.missing|B-1||棚2|||"_s});
    QCOMPARE(run(session).lines.size(), 9);
}

void StocktakeLinesTest::itIsOfOneSession()
{
    QCOMPARE(setUpReport({u"stocktake-lines"_s, {}, {}, {}}, QDate(2026, 6, 10)).refusal().problems.first().code,
             u"report.subject-missing"_s);
    ReportPlan plan{u"inventory"_s, {}, {}, {}};
    plan.filter.stocktake = StocktakeId(7);
    QCOMPARE(setUpReport(plan, QDate(2026, 6, 10)).refusal().problems.first().code, u"report.filter-unfit"_s);
    plan.report = u"stocktake-lines"_s;
    QCOMPARE(planFromJson(planToJson(plan)), plan);
}

QTEST_GUILESS_MAIN(StocktakeLinesTest)
#include "tst_stocktakelines.moc"
