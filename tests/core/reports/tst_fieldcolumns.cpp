// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/fieldcolumn.h"

#include "core/ledger/ledgerverbs.h"
#include "core/reports/reportrun.h"
#include "tests/core/loans/loantest.h"
#include "tests/core/reports/reportsinks.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// The further fields of types as columns of reports.
class FieldColumnsTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreColumnsLikeOthers_data();
    void theyAreColumnsLikeOthers();
    void oneThatNoTypeHasIsRefused();
    void aReportOfOtherThingsHasNone();
};

void FieldColumnsTest::theyAreColumnsLikeOthers_data()
{
    QTest::addColumn<QString>("report");
    QTest::newRow("inventory") << u"inventory"_s;
    QTest::newRow("loans") << u"loans"_s;
    QTest::newRow("movements") << u"movements"_s;
    QTest::newRow("property") << u"property"_s;
}

void FieldColumnsTest::theyAreColumnsLikeOthers()
{
    QFETCH(QString, report);
    SaveKind kind{u"ルーター"_s, KindCategory::Router};
    kind.rules = KindRules{};
    kind.rules->fields = {{u"IMEI"_s, FieldType::Number},
                          {u"台数"_s, FieldType::Number},
                          {u"保証期限"_s, FieldType::Day},
                          {u"SIMあり"_s, FieldType::YesNo}};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    AssetValues values = anAsset(u"R-1"_s).kind(u"ルーター"_s);
    values.custom = {{u"IMEI"_s, u"356938035643809"_s},
                     {u"台数"_s, u"2"_s},
                     {u"保証期限"_s, u"R8.4.1"_s},
                     {u"SIMあり"_s, u"はい"_s}};
    const auto router = store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager()));
    VERIFY_OK(router);
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {AssetId(router->outcome.id)}));
    KeptReport kept;
    JobControl control({});
    ReportPlan plan{
        report, {u"asset"_s, u"field:IMEI"_s, u"field:台数"_s, u"field:保証期限"_s, u"field:SIMあり"_s}, u""_s, {}};
    const Result<ReportSummary> done = store().desk().ask(ReportRun{plan, &kept, &control});
    VERIFY_OK(done);
    QVERIFY(done->agrees());
    QCOMPARE(kept.lines, QStringList{u"R-1|356938035643809|2|2026-04-01|yes-no.yes"_s});
    QCOMPARE(labelOf(*kept.head.columns.at(3)), Phrase(u"保証期限"_s));
    QCOMPARE(QString::fromUtf8(kept.head.columns.at(3)->name), u"field:保証期限"_s);
    QCOMPARE(kept.head.columns.at(3), &fieldColumn(u"保証期限"_s)); // the same for every run
}

void FieldColumnsTest::oneThatNoTypeHasIsRefused()
{
    KeptReport kept;
    JobControl control({});
    ReportPlan plan{u"inventory"_s, {u"asset"_s, u"field:IMEI"_s}, {}, {}};
    VERIFY_REFUSED(store().desk().ask(ReportRun{plan, &kept, &control}), u"report.column-unknown");
}

void FieldColumnsTest::aReportOfOtherThingsHasNone()
{
    QVERIFY(!findReport(u"stock"_s)->column(u"field:IMEI"_s));
    QVERIFY(!findReport(u"journal"_s)->column(u"field:IMEI"_s));
    QVERIFY(!findReport(u"inventory"_s)->column(u"field:"_s));
    QVERIFY(findReport(u"inventory"_s)->column(u"field:IMEI"_s));
}

QTEST_GUILESS_MAIN(FieldColumnsTest)
#include "tst_fieldcolumns.moc"
