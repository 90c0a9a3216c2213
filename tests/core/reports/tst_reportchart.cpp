// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportchart.h"

#include "core/loans/extend.h"
#include "core/loans/incident.h"
#include "core/reports/reportrun.h"
#include "tests/core/loans/loantest.h"
#include "tests/core/reports/reportsinks.h"

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
    void listAndChartAreOfTheSame();
    void monthsAreThoseOfThePeriod();
    void stockShowsWhatIsReady();
    void anEmptyRecordHasNoSeries();
    void aReportWithoutAChartSaysSo();

private:
    ChartData chart(const QString& report, const ReportFilter& filter = {})
    {
        return store().desk().ask(AskReportChart{report, filter}).value();
    }
    /// What all series of a chart add up to.
    qint64 total(const QString& report, const ReportFilter& filter = {})
    {
        qint64 all = 0;
        const ChartData data = chart(report, filter);
        for (const ChartSeries& series : data.series)
            all += sum(series);
        return all;
    }
    qint64 rows(const QString& report, const ReportFilter& filter = {});
    AssetId lendUntil(const QString& asset, QDate day);
    void reportLoss(AssetId asset, IncidentKind kind);
    QList<qint64> overdue() { return chart(u"overdue"_s).series.first().values; }
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
    const ChartData data = chart(u"inventory"_s);
    QCOMPARE(data.categories,
             (QList<ReportCell>{ReportCell::ofText(u"ノートPC"_s), ReportCell::ofText(u"ルーター"_s)}));
    QCOMPARE(data.series.size(), 3);
    QCOMPARE(data.series.at(0).name.text, u"status.available"_s);
    QCOMPARE(data.series.at(0).values, (QList<qint64>{1, 0}));
    QCOMPARE(data.series.at(1).name.text, u"status.on-loan"_s);
    QCOMPARE(data.series.at(1).values, (QList<qint64>{1, 0}));
    QCOMPARE(data.series.at(2).values, (QList<qint64>{0, 1}));
}

void TestReportChart::rareKindsStandTogether()
{
    for (int i = 0; i < 15; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)).kind(u"品目%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
    const ChartData data = chart(u"inventory"_s);
    QCOMPARE(data.categories.size(), AskReportChart::mostKinds);
    QCOMPARE(data.categories.last(), ReportCell::word(u"chart.others"_s));
    QCOMPARE(data.series.first().values.last(), 4);
    QCOMPARE(sum(data.series.first()), 15);
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
    const ChartData data = chart(u"loans"_s);
    QCOMPARE(data.categories.size(), 12);
    QCOMPARE(data.categories.last().text, u"2026/06"_s);
    QCOMPARE(data.series.at(0).values.at(9), 1);  // April
    QCOMPARE(data.series.at(1).values.at(10), 1); // May
    QCOMPARE(sum(data.series.at(0)), 1);
    QCOMPARE(sum(data.series.at(1)), 1);
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
    const ChartData data = chart(u"overdue"_s);
    QCOMPARE(data.series.first().values.at(8), 0);  // March: due on its last day
    QCOMPARE(data.series.first().values.at(9), 1);  // April
    QCOMPARE(data.series.first().values.at(10), 0); // May: back by then
    QCOMPARE(data.series.first().values.at(11), 0);
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
    const ChartData data = chart(u"losses"_s);
    QCOMPARE(data.series.at(0).name.text, u"incident.loss"_s);
    QCOMPARE(data.series.at(0).values.at(10), 1);
    QCOMPARE(sum(data.series.at(0)), 1);
    QCOMPARE(sum(data.series.at(1)), 0);
    QCOMPARE(data.series.at(2).values.at(11), 1);
}

void TestReportChart::aFilterIsRespectedAndTold()
{
    at(u"2026-05-01T10:00"_s);
    const AssetId lent = lendUntil(u"A-1"_s, {2026, 5, 7});
    store().add(anAsset(u"A-2"_s).kind(u"ルーター"_s).place(u"分室"_s));
    at(u"2026-05-10T10:00"_s);
    reportLoss(store().add(anAsset(u"A-3"_s).kind(u"ルーター"_s)), IncidentKind::Loss);
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
    QCOMPARE(total(u"asset-history"_s, filter), 1);
    const ChartData data = chart(u"asset-history"_s, filter);
    QCOMPARE(data.filter.size(), 1);
    QCOMPARE(data.filter.first().value, u"filter.asset"_s);
    filter.status = u"overdue"_s;
    VERIFY_REFUSED(store().desk().ask(AskReportChart{u"asset-history"_s, filter}), u"report.filter-unfit");
}

qint64 TestReportChart::rows(const QString& report, const ReportFilter& filter)
{
    KeptReport kept;
    JobControl control({});
    ReportRun run{{report, {}, u""_s, filter}, &kept, &control, nullptr};
    const Result<ReportSummary> summary = store().desk().ask(run);
    if (!summary || !summary->agrees())
        qFatal("%s", summary ? "does not agree" : qPrintable(summary.refusal().toDebugText()));
    return summary->totals.rows;
}

/// Whatever narrows the list down narrows the chart down.
void TestReportChart::listAndChartAreOfTheSame()
{
    at(u"2026-05-01T10:00"_s);
    const AssetId lent = lendUntil(u"A-1"_s, {2026, 5, 7});
    store().add(anAsset(u"A-2"_s).kind(u"ルーター"_s));
    store().add(anAsset(u"A-3"_s).state(AssetState::Disposed));
    lendUntil(u"A-4"_s, {2026, 6, 30});
    at(u"2026-05-10T10:00"_s);
    ReportFilter filter;
    for (const QString& report : {u"inventory"_s, u"property"_s}) {
        QCOMPARE(rows(report), 3); // what is disposed of is in neither
        QCOMPARE(total(report), 3);
        filter = {};
        filter.isWithDisposed = true;
        QCOMPARE(rows(report, filter), 4);
        QCOMPARE(total(report, filter), 4);
        filter = {};
        filter.status = u"disposed"_s;
        QCOMPARE(rows(report, filter), 1);
        QCOMPARE(total(report, filter), 1);
        filter.status = u"overdue"_s;
        QCOMPARE(rows(report, filter), 1);
        QCOMPARE(total(report, filter), 1);
        filter = {};
        filter.ownership = u"lease"_s;
        QCOMPARE(rows(report, filter), 0);
        QCOMPARE(total(report, filter), 0);
        filter = {};
        filter.leaseEndsBy = QDate(2030, 1, 1);
        QCOMPARE(rows(report, filter), total(report, filter));
    }
    filter = {};
    filter.status = u"overdue"_s;
    QCOMPARE(rows(u"loans"_s, filter), 1);
    QCOMPARE(total(u"loans"_s, filter), 1);
    VERIFY_OK(takeBack(lent));
    filter.status = u"returned"_s;
    QCOMPARE(rows(u"loans"_s, filter), 1);
    QCOMPARE(total(u"loans"_s, filter), 2); // it went out, and it came back
    filter = {};
    filter.from = QDate(2026, 5, 1);
    filter.to = QDate(2026, 5, 31);
    QCOMPARE(rows(u"movements"_s, filter), 3);
    QCOMPARE(total(u"movements"_s, filter), 3);
}

void TestReportChart::monthsAreThoseOfThePeriod()
{
    at(u"2026-02-10T10:00"_s);
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {asset}));
    reportLoss(store().add(anAsset(u"A-2"_s)), IncidentKind::Loss);
    at(u"2026-06-10T10:00"_s);
    ReportFilter filter;
    filter.from = QDate(2026, 1, 15);
    filter.to = QDate(2026, 3, 31);
    for (const QString& report : {u"loans"_s, u"losses"_s}) {
        const ChartData data = chart(report, filter);
        QCOMPARE(data.categories.size(), 3);
        QCOMPARE(data.categories.first().text, u"2026/01"_s);
        QCOMPARE(data.series.first().values, (QList<qint64>{0, 1, 0}));
        QCOMPARE(data.filter.size(), 2); // it says which days
    }
    filter.from = QDate(2026, 3, 1);
    QCOMPARE(total(u"loans"_s, filter), 0);
    QCOMPARE(total(u"losses"_s, filter), 0);
    filter = {};
    filter.span = ReportSpan::LastFiscalYear;
    QCOMPARE(chart(u"loans"_s, filter).categories.first().text, u"2025/04"_s);
    QCOMPARE(total(u"loans"_s, filter), 1);
    filter = {};
    filter.from = QDate(2020, 5, 1); // too many months to read: years
    QCOMPARE(chart(u"loans"_s, filter).categories.first().text, u"2020/04-"_s);
    QCOMPARE(chart(u"loans"_s, filter).categories.size(), 7);
    QCOMPARE(total(u"loans"_s, filter), 1);
}

void TestReportChart::stockShowsWhatIsReady()
{
    const AssetId first = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"A-3"_s).kind(u"ノートPC"_s).state(AssetState::Lost));
    store().add(anAsset(u"A-4"_s).kind(u"ルーター"_s).state(AssetState::InRepair));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {first}));
    const ChartData data = chart(u"stock"_s);
    QCOMPARE(data.title, u"chart.spares"_s);
    QCOMPARE(data.categories,
             (QList<ReportCell>{ReportCell::ofText(u"ノートPC"_s), ReportCell::ofText(u"ルーター"_s)}));
    QMap<QString, QList<qint64>> values;
    for (const ChartSeries& series : data.series)
        values.insert(series.name.text, series.values);
    QCOMPARE(values, (QMap<QString, QList<qint64>>{{u"stock.ready"_s, {1, 0}},
                                                   {u"stock.on-loan"_s, {1, 0}},
                                                   {u"stock.in-repair"_s, {0, 1}},
                                                   {u"chart.others"_s, {1, 0}}}));
    ReportFilter filter;
    filter.kind = KindId(store().number("select id from kind where name = 'ルーター'"));
    QCOMPARE(total(u"stock"_s, filter), 1);
}

void TestReportChart::anEmptyRecordHasNoSeries()
{
    QVERIFY(chart(u"inventory"_s).series.isEmpty());
}

void TestReportChart::aReportWithoutAChartSaysSo()
{
    for (const ReportDescription& report : allReports()) {
        const Result<ChartData> asked = store().desk().ask(AskReportChart{QString::fromLatin1(report.name)});
        if (report.picture() == ReportPicture::None)
            VERIFY_REFUSED(asked, u"report.no-chart");
        else if (report.subject == ReportSubject::None)
            QVERIFY2(asked.isOk() && !asked->title.isEmpty(), report.name);
    }
    for (const QString& report : {u"replenishment"_s, u"journal"_s, u"changes"_s, u"monthly"_s, u"outputs"_s})
        QCOMPARE(findReport(report)->picture(), ReportPicture::None);
    VERIFY_REFUSED(store().desk().ask(AskReportChart{u"nothing"_s}), u"report.unknown");
}

QTEST_GUILESS_MAIN(TestReportChart)
#include "tst_reportchart.moc"
