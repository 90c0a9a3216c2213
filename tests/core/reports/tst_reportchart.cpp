// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportchart.h"

#include "tests/core/loans/loantest.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestReportChart : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void stockIsWhatTheLedgerHolds();
    void rareKindsStandTogether();
    void loansFallIntoTheirMonths();
    void overdueIsCountedAtTheEndOfTheMonth();
    void anEmptyRecordHasNoSeries();
    void everyReportHasAChart();

private:
    void at(const QString& local) { store().clock().set(*Instant::fromIso(local)); }
    static qint64 sum(const ChartSeries& series)
    {
        qint64 all = 0;
        for (const qint64 value : series.values)
            all += value;
        return all;
    }
};

void TestReportChart::stockIsWhatTheLedgerHolds()
{
    const AssetId first = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"A-3"_s).kind(u"ルーター"_s).state(AssetState::InRepair));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {first}));
    const ChartData chart = store().desk().ask(AskStockChart()).value();
    QCOMPARE(chart.categories,
             (QList<ReportCell>{ReportCell::ofText(u"ノートPC"_s), ReportCell::ofText(u"ルーター"_s)}));
    QCOMPARE(chart.series.size(), 3);
    QCOMPARE(chart.series.at(0).name.text, u"status.available"_s);
    QCOMPARE(chart.series.at(0).values, (QList<qint64>{1, 0}));
    QCOMPARE(chart.series.at(1).name.text, u"status.on-loan"_s);
    QCOMPARE(chart.series.at(1).values, (QList<qint64>{1, 0}));
    QCOMPARE(chart.series.at(2).values, (QList<qint64>{0, 1}));
}

void TestReportChart::rareKindsStandTogether()
{
    for (int i = 0; i < 15; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)).kind(u"品目%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
    const ChartData chart = store().desk().ask(AskStockChart()).value();
    QCOMPARE(chart.categories.size(), AskStockChart::mostKinds);
    QCOMPARE(chart.categories.last(), ReportCell::word(u"chart.others"_s));
    QCOMPARE(chart.series.first().values.last(), 4);
    QCOMPARE(sum(chart.series.first()), 15);
}

void TestReportChart::loansFallIntoTheirMonths()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const PersonId person = store().add(aPerson(u"E-1"_s));
    at(u"2026-04-30T23:59"_s);
    VERIFY_OK(lend(person, {asset}));
    at(u"2026-05-01T00:00"_s);
    VERIFY_OK(takeBack(asset));
    at(u"2026-06-10T10:00"_s);
    const ChartData chart = store().desk().ask(AskLoansChart()).value();
    QCOMPARE(chart.categories.size(), 12);
    QCOMPARE(chart.categories.last().text, u"2026/06"_s);
    QCOMPARE(chart.series.at(0).values.at(9), 1);  // April
    QCOMPARE(chart.series.at(1).values.at(10), 1); // May
    QCOMPARE(sum(chart.series.at(0)), 1);
    QCOMPARE(sum(chart.series.at(1)), 1);
}

void TestReportChart::overdueIsCountedAtTheEndOfTheMonth()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    at(u"2026-03-01T10:00"_s);
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s));
    verb.items << asset;
    verb.due = LoanDue{QDate(2026, 3, 31), {}};
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    at(u"2026-05-20T10:00"_s);
    VERIFY_OK(takeBack(asset));
    at(u"2026-06-10T10:00"_s);
    const ChartData chart = store().desk().ask(AskOverdueChart()).value();
    QCOMPARE(chart.series.first().values.at(8), 0);  // March: due on its last day
    QCOMPARE(chart.series.first().values.at(9), 1);  // April
    QCOMPARE(chart.series.first().values.at(10), 0); // May: back by then
    QCOMPARE(chart.series.first().values.at(11), 0);
}

void TestReportChart::anEmptyRecordHasNoSeries()
{
    QVERIFY(store().desk().ask(AskStockChart())->series.isEmpty());
}

void TestReportChart::everyReportHasAChart()
{
    for (const QString& report : {u"inventory"_s, u"loans"_s, u"overdue"_s, u"journal"_s})
        QVERIFY(!store().desk().ask(AskReportChart{report})->title.isEmpty());
}

QTEST_GUILESS_MAIN(TestReportChart)
#include "tst_reportchart.moc"
