// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportchart.h"

#include "core/loans/extend.h"
#include "core/loans/incident.h"
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
    void overdueGoesByTheDueDayOfThen();
    void whatIsLostIsNotOverdue();
    void incidentsFallIntoTheirMonths();
    void aFilterIsRespectedAndTold();
    void anEmptyRecordHasNoSeries();
    void everyReportHasAChart();

private:
    AssetId lendUntil(const QString& asset, QDate day);
    void reportLoss(AssetId asset, IncidentKind kind);
    QList<qint64> overdue() { return store().desk().ask(AskOverdueChart())->series.first().values; }
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

AssetId TestReportChart::lendUntil(const QString& asset, QDate day)
{
    HandOver verb;
    verb.person = store().add(aPerson(u"E-"_s + asset).section(u"総務課"_s));
    verb.items << store().add(anAsset(asset));
    verb.due = LoanDue{day, {}};
    store().desk().perform(verb, asDesk()).value();
    return verb.items.first();
}

void TestReportChart::reportLoss(AssetId asset, IncidentKind kind)
{
    ReportIncident verb;
    verb.asset = asset;
    verb.facts.kind = kind;
    verb.facts.occurredAt = store().clock().now();
    verb.facts.circumstances = u"見当たらない"_s;
    store().desk().perform(verb, asDesk()).value();
}

void TestReportChart::overdueGoesByTheDueDayOfThen()
{
    at(u"2026-03-01T10:00"_s);
    const AssetId asset = lendUntil(u"A-1"_s, {2026, 3, 19});
    at(u"2026-04-10T10:00"_s);
    Extend verb;
    verb.items = {{asset}};
    verb.due = LoanDue{QDate(2026, 5, 20), {}};
    Order order = asDesk();
    order.reason = u"出張が延びた"_s;
    order.authority = u"課長"_s;
    VERIFY_OK(store().desk().perform(verb, order));
    at(u"2026-06-10T10:00"_s);
    const QList<qint64> values = overdue();
    QCOMPARE(values.at(7), 0);  // February
    QCOMPARE(values.at(8), 1);  // March: due on the 19th then
    QCOMPARE(values.at(9), 0);  // April: extended meanwhile
    QCOMPARE(values.at(10), 1); // May
    QCOMPARE(values.at(11), 1);
}

void TestReportChart::whatIsLostIsNotOverdue()
{
    at(u"2026-03-01T10:00"_s);
    const AssetId asset = lendUntil(u"A-1"_s, {2026, 3, 19});
    at(u"2026-04-10T10:00"_s);
    reportLoss(asset, IncidentKind::Loss);
    QCOMPARE(overdue().last(), 0);
    at(u"2026-05-10T10:00"_s);
    VERIFY_OK(store().desk().perform(RecordFound{asset, u"机の中"_s}, asDesk()));
    at(u"2026-06-10T10:00"_s);
    const QList<qint64> values = overdue();
    QCOMPARE(values.at(8), 1);  // March
    QCOMPARE(values.at(9), 0);  // April: nobody can bring back what is lost
    QCOMPARE(values.at(10), 1); // May: found, and still out
    QCOMPARE(values.at(11), 1);
    QCOMPARE(store().desk().ask(CountLoans())->overdue, 1);
    reportLoss(asset, IncidentKind::Theft);
    QCOMPARE(overdue().last(), 0);
    QCOMPARE(store().desk().ask(CountLoans())->overdue, 0);
}

void TestReportChart::incidentsFallIntoTheirMonths()
{
    at(u"2026-05-10T10:00"_s);
    reportLoss(store().add(anAsset(u"A-1"_s)), IncidentKind::Loss);
    at(u"2026-06-10T10:00"_s);
    reportLoss(store().add(anAsset(u"A-2"_s)), IncidentKind::Damage);
    const ChartData chart = store().desk().ask(AskReportChart{u"losses"_s}).value();
    QCOMPARE(chart.series.at(0).name.text, u"incident.loss"_s);
    QCOMPARE(chart.series.at(0).values.at(10), 1);
    QCOMPARE(sum(chart.series.at(0)), 1);
    QCOMPARE(sum(chart.series.at(1)), 0);
    QCOMPARE(chart.series.at(2).values.at(11), 1);
}

void TestReportChart::aFilterIsRespectedAndTold()
{
    at(u"2026-05-01T10:00"_s);
    const AssetId lent = lendUntil(u"A-1"_s, {2026, 5, 7});
    store().add(anAsset(u"A-2"_s).kind(u"ルーター"_s).place(u"分室"_s));
    at(u"2026-05-10T10:00"_s);
    reportLoss(store().add(anAsset(u"A-3"_s).kind(u"ルーター"_s)), IncidentKind::Loss);
    const auto total = [this](const QString& report, const ReportFilter& filter) {
        const ChartData chart = store().desk().ask(AskReportChart{report, filter}).value();
        qint64 all = 0;
        for (const ChartSeries& series : chart.series)
            all += sum(series);
        return all;
    };
    ReportFilter filter;
    filter.kind = KindId(store().number("select id from kind where name = 'ルーター'"));
    QCOMPARE(total(u"inventory"_s, filter), 2);
    QCOMPARE(total(u"loans"_s, filter), 0);
    QCOMPARE(total(u"losses"_s, filter), 1);
    filter.place = PlaceId(store().number("select id from place where name = '分室'"));
    QCOMPARE(total(u"inventory"_s, filter), 1);
    QCOMPARE(total(u"losses"_s, filter), 0);
    filter = {};
    filter.section = SectionId(store().number("select id from section where name = '総務課'"));
    QCOMPARE(total(u"inventory"_s, filter), 1);
    QCOMPARE(total(u"loans"_s, filter), 1);
    QCOMPARE(total(u"overdue"_s, filter), 1);
    QCOMPARE(total(u"losses"_s, filter), 0);
    filter = {};
    filter.asset = lent;
    filter.status = u"overdue"_s; // not of a chart
    QCOMPARE(total(u"asset-history"_s, filter), 1);
    const ChartData chart = store().desk().ask(AskReportChart{u"asset-history"_s, filter}).value();
    QCOMPARE(chart.filter.size(), 1);
    QCOMPARE(chart.filter.first().value, u"filter.asset"_s);
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
