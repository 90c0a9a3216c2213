// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportplan.h"

#include "core/reports/reportcolumns.h"
#include "core/reports/rowthings.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestReportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDescriptionIsWhole();
    void usualColumnsAndGroup();
    void chosenColumnsStandInTheirOrderOnce();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void aSpanIsCountedFromTheDayOfTheReport_data();
    void aSpanIsCountedFromTheDayOfTheReport();
    void aMonthIsRead();
    void movementsHaveAPeriod();
    void theBookOfTheStateIsOfWhatItOwns();
    void rowsLeadToThings();

private:
    const QDate m_today{2026, 6, 10};
};

void TestReportPlan::everyDescriptionIsWhole()
{
    QSet<QString> names;
    for (const ReportDescription& report : allReports()) {
        QVERIFY2(!names.contains(QString::fromLatin1(report.name)), report.name);
        names << QString::fromLatin1(report.name);
        QCOMPARE(findReport(QString::fromLatin1(report.name)), &report);
        QVERIFY(report.usual.size() >= 5);
        for (const char* usual : report.usual)
            QVERIFY2(report.column(QString::fromLatin1(usual)), usual);
        QSet<QString> columns;
        for (const ReportColumn* column : report.columns) {
            QVERIFY2(!columns.contains(QString::fromLatin1(column->name)), column->name);
            columns << QString::fromLatin1(column->name);
            QVERIFY2(column->width > 0, column->name);
            const bool isJudged = column->type == CellType::Status || column->type == CellType::DaysLate;
            const bool isOfEntry = column->entry || column->change;
            QVERIFY2((isJudged || isOfEntry) == !column->sql, column->name);
            QVERIFY2(report.isOfJournal() == isOfEntry, column->name);
        }
        if (*report.usualGroup)
            QVERIFY(report.column(QString::fromLatin1(report.usualGroup))->isGrouping());
    }
    QVERIFY(names.size() >= 7);
}

void TestReportPlan::usualColumnsAndGroup()
{
    const Result<ReportSetup> setup = setUpReport({u"property"_s, {}, {}, {}}, m_today);
    QVERIFY(setup.isOk());
    QCOMPARE(setup->columns.size(), setup->report->usual.size());
    QCOMPARE(setup->group, setup->report->column(u"kind"_s));
    QCOMPARE(setUpReport({u"property"_s, {}, u""_s, {}}, m_today)->group, nullptr);
    QCOMPARE(setUpReport({u"inventory"_s, {}, {}, {}}, m_today)->group, nullptr);
}

void TestReportPlan::chosenColumnsStandInTheirOrderOnce()
{
    const Result<ReportSetup> setup =
        setUpReport({u"inventory"_s, {u"kind"_s, u"asset"_s, u"kind"_s}, {}, {}}, m_today);
    QVERIFY(setup.isOk());
    QCOMPARE(setup->columns.size(), size_t(2));
    QCOMPARE(QByteArray(setup->columns[0]->name), QByteArray("kind"));
}

void TestReportPlan::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("code");
    const QDate none;
    const QDate may(2026, 5, 1);
    const QDate june(2026, 6, 1);
    QTest::newRow("report") << u"nothing"_s << QStringList() << QString() << QString() << none << none
                            << u"report.unknown"_s;
    QTest::newRow("column") << u"inventory"_s << QStringList{u"colour"_s} << QString() << QString() << none << none
                            << u"report.column-unknown"_s;
    QTest::newRow("column of another report") << u"inventory"_s << QStringList{u"late"_s} << QString() << QString()
                                              << none << none << u"report.column-unknown"_s;
    QTest::newRow("group") << u"inventory"_s << QStringList() << u"serial"_s << QString() << none << none
                           << u"report.group-unknown"_s;
    QTest::newRow("status") << u"inventory"_s << QStringList() << QString() << u"returned"_s << none << none
                            << u"report.status-unknown"_s;
    QTest::newRow("filter") << u"overdue"_s << QStringList() << QString() << u"overdue"_s << none << none
                            << u"report.filter-unfit"_s;
    QTest::newRow("period") << u"inventory"_s << QStringList() << QString() << QString() << may << june
                            << u"report.filter-unfit"_s;
    QTest::newRow("reversed") << u"loans"_s << QStringList() << QString() << QString() << june << may
                              << u"report.period-reversed"_s;
    QTest::newRow("nothing named") << u"asset-history"_s << QStringList() << QString() << QString() << none << none
                                   << u"report.subject-missing"_s;
    QTest::newRow("nobody named") << u"person-history"_s << QStringList() << QString() << QString() << none << none
                                  << u"report.subject-missing"_s;
}

void TestReportPlan::whatDoesNotFitIsRefused()
{
    QFETCH(QString, report);
    QFETCH(QStringList, columns);
    QFETCH(QString, group);
    QFETCH(QString, status);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, code);
    ReportPlan plan{report, columns, group, {}};
    plan.filter.status = status;
    plan.filter.from = from;
    plan.filter.to = to;
    const Result<ReportSetup> setup = setUpReport(plan, m_today);
    QVERIFY(!setup.isOk());
    QVERIFY2(setup.refusal().has(code), qPrintable(setup.refusal().toDebugText()));
}

void TestReportPlan::aSpanIsCountedFromTheDayOfTheReport_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("this month") << u"this-month"_s << QDate(2028, 2, 10) << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    QTest::newRow("last month") << u"last-month"_s << QDate(2026, 3, 31) << QDate(2026, 2, 1) << QDate(2026, 2, 28);
    QTest::newRow("last month of a year")
        << u"last-month"_s << QDate(2026, 1, 1) << QDate(2025, 12, 1) << QDate(2025, 12, 31);
    QTest::newRow("this fiscal year") << u"this-fiscal-year"_s << QDate(2026, 3, 31) << QDate(2025, 4, 1)
                                      << QDate(2026, 3, 31);
    QTest::newRow("last fiscal year") << u"last-fiscal-year"_s << QDate(2026, 4, 1) << QDate(2025, 4, 1)
                                      << QDate(2026, 3, 31);
}

void TestReportPlan::aSpanIsCountedFromTheDayOfTheReport()
{
    QFETCH(QString, code);
    QFETCH(QDate, today);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    ReportPlan plan{u"loans"_s, {}, {}, {}};
    plan.filter.span = reportSpanFromCode(code).value();
    QCOMPARE(reportSpanCode(plan.filter.span), code);
    plan.filter.from = QDate(2001, 1, 1); // days that are kept beside it do not matter
    const Result<ReportSetup> setup = setUpReport(plan, today);
    QVERIFY(setup.isOk());
    QCOMPARE(setup->filter.from, from);
    QCOMPARE(setup->filter.to, to);
    plan.report = u"inventory"_s;
    QVERIFY(setUpReport(plan, today).refusal().has(u"report.filter-unfit"));
}

void TestReportPlan::aMonthIsRead()
{
    QCOMPARE(monthFromText(u"2026-11"_s), (DaySpan{QDate(2026, 11, 1), QDate(2026, 11, 30)}));
    for (const QString& wrong : {u""_s, u"2026-13"_s, u"11"_s, u"2026-11-01"_s, u"november"_s})
        QVERIFY2(!monthFromText(wrong), qPrintable(wrong));
}

void TestReportPlan::movementsHaveAPeriod()
{
    const Result<ReportSetup> setup = setUpReport({u"movements"_s, {}, {}, {}}, m_today);
    QCOMPARE(setup->filter.from, QDate(2026, 6, 1));
    QCOMPARE(setup->filter.to, QDate(2026, 6, 30));
    ReportPlan open{u"movements"_s, {}, {}, {}};
    open.filter.from = QDate(2026, 4, 1);
    QVERIFY(!setUpReport(open, m_today)->filter.to.isValid());
}

/// Unless something else is asked for; elsewhere nothing is left out by itself.
void TestReportPlan::theBookOfTheStateIsOfWhatItOwns()
{
    for (const QString& report : {u"property"_s, u"property-book"_s}) {
        ReportPlan plan{report, {}, {}, {}};
        QCOMPARE(setUpReport(plan, m_today)->ownership(), u"state"_s);
        plan.filter.ownership = u"lease"_s;
        QCOMPARE(setUpReport(plan, m_today)->ownership(), u"lease"_s);
        plan.filter.ownership = u"all"_s;
        const Result<ReportSetup> all = setUpReport(plan, m_today);
        QCOMPARE(all->ownership(), QString());
        QCOMPARE(all->filter.ownership, u"all"_s); // it is said
    }
    ReportPlan plan{u"property"_s, {}, {}, {}};
    plan.filter.leaseEndsBy = m_today;
    QCOMPARE(setUpReport(plan, m_today)->ownership(), QString()); // leases are asked for
    plan = {u"inventory"_s, {}, {}, {}};
    QCOMPARE(setUpReport(plan, m_today)->ownership(), QString());
    plan.filter.ownership = u"all"_s;
    QCOMPARE(setUpReport(plan, m_today)->filter, ReportFilter()); // it says nothing there
    plan.filter.ownership = u"stolen"_s;
    const Result<ReportSetup> wrong = setUpReport(plan, m_today);
    QVERIFY(wrong.refusal().has(u"report.ownership-unknown"));
    for (const QString& report : {u"stock"_s, u"journal"_s}) {
        plan = {report, {}, {}, {}};
        plan.filter.ownership = u"all"_s;
        QVERIFY(setUpReport(plan, m_today).refusal().has(u"report.filter-unfit"));
    }
    plan = {u"inventory"_s, {}, {}, {}};
    plan.filter.vendor = u"架空電機"_s;
    plan.filter.isOpenOnly = true;
    plan.filter.isShortOnly = true;
    const Result<ReportSetup> unfit = setUpReport(plan, m_today);
    QVERIFY(unfit.refusal().has(u"report.filter-unfit"));
    QCOMPARE(unfit.refusal().problems.first().subject, u"vendor, open, short"_s);
}

void TestReportPlan::rowsLeadToThings()
{
    for (const ReportDescription& report : allReports()) {
        for (const ThingColumn& thing : thingColumns(report))
            QCOMPARE(report.column(QString::fromLatin1(thing.column->name)), thing.column);
    }
    const auto about = [](const QString& report) { return thingColumns(*findReport(report)).first().meaning; };
    for (const QString& report : {u"inventory"_s, u"overdue"_s, u"losses"_s, u"services"_s, u"property-book"_s})
        QCOMPARE(about(report), CodeMeaning::Asset);
    QCOMPARE(about(u"consumables"_s), CodeMeaning::Consumable);
    QCOMPARE(about(u"consumable-book"_s), CodeMeaning::Document);
    QCOMPARE(about(u"replenishment"_s), CodeMeaning::Document);
    QCOMPARE(about(u"stock"_s), CodeMeaning::Kind);
    QVERIFY(thingColumns(*findReport(u"monthly"_s)).isEmpty());
    const ThingColumn number{&columns::asset, CodeMeaning::Asset};
    QCOMPARE(thingsIn(number, ReportCell::ofText(u"A, 1"_s)), (QList<RowThing>{{CodeMeaning::Asset, u"A, 1"_s}}));
    QVERIFY(thingsIn(number, {}).isEmpty());
    const ThingColumn many{&columns::items, CodeMeaning::Asset};
    QCOMPARE(thingsIn(many, ReportCell::ofText(u"A-1, A-2 … (5)"_s)),
             (QList<RowThing>{{CodeMeaning::Asset, u"A-1"_s}, {CodeMeaning::Asset, u"A-2"_s}}));
}

QTEST_APPLESS_MAIN(TestReportPlan)
#include "tst_reportplan.moc"
