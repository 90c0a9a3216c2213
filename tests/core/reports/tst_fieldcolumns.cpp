// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/fieldcolumn.h"

#include "core/ledger/ledgerverbs.h"
#include "core/reports/reportchart.h"
#include "core/reports/reportrun.h"
#include "tests/core/loans/loantest.h"
#include "tests/core/reports/reportsinks.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// The further fields of types as columns of reports.
class FieldColumnsTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreKnownFromIdentifiers_data();
    void numbersAreKnownFromIdentifiers();
    void theyAreColumnsLikeOthers_data();
    void theyAreColumnsLikeOthers();
    void oneThatNoTypeHasIsRefused();
    void aReportOfOtherThingsHasNone();
    void theyAreGroupedBy_data();
    void theyAreGroupedBy();
    void theyNarrowDown_data();
    void theyNarrowDown();
    void theyPutInOrder_data();
    void theyPutInOrder();
    void otherColumnsPutInOrderToo();
    void aChartIsOfWhatTheyLeave();
    void whatNoTypeHasIsRefusedEverywhere();

private:
    void fill();
    KeptRows keptOf(const ReportPlan& plan);
};

/// Two floors, one without, one of another type; numbers that as texts would follow each other differently.
void FieldColumnsTest::fill()
{
    SaveKind kind{u"複合機"_s, KindCategory::Printer};
    kind.rules = KindRules{};
    kind.rules->fields = {{u"設置階"_s, FieldType::Choice, {u"1階"_s, u"3階"_s}},
                          {u"カウンタ"_s, FieldType::Number},
                          {u"点検日"_s, FieldType::Day},
                          {u"カラー"_s, FieldType::YesNo}};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    const QList<QStringList> rows{{u"M-1"_s, u"3階"_s, u"900"_s, u"2026-04-01"_s, u"yes"_s},
                                  {u"M-2"_s, u"1階"_s, u"1200"_s, u"2025-10-01"_s, u"no"_s},
                                  {u"M-3"_s, u"3階"_s, u"90"_s, u""_s, u""_s},
                                  {u"M-4"_s, u""_s, u""_s, u"2026-01-01"_s, u"yes"_s}};
    QList<AssetId> items;
    for (const QStringList& row : rows) {
        AssetValues values = anAsset(row[0]).kind(u"複合機"_s);
        values.custom = {{u"設置階"_s, row[1]}, {u"カウンタ"_s, row[2]}, {u"点検日"_s, row[3]}, {u"カラー"_s, row[4]}};
        const auto saved = store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager()));
        VERIFY_OK(saved);
        items << AssetId(saved->outcome.id);
    }
    items << store().add(anAsset(u"A-9"_s).kind(u"ノートPC"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), items));
}

KeptRows FieldColumnsTest::keptOf(const ReportPlan& plan)
{
    KeptReport kept;
    JobControl control({});
    const Result<ReportSummary> done = store().desk().ask(ReportRun{plan, &kept, &control});
    if (!done)
        kept.lines << done.refusal().toDebugText();
    else if (!done->agrees())
        kept.lines << u"differs: %1, %2"_s.arg(done->totals.rows).arg(done->ledger);
    return kept;
}

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
                          {u"メモリ(GB)"_s, FieldType::Number},
                          {u"保証期限"_s, FieldType::Day},
                          {u"SIMあり"_s, FieldType::YesNo}};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    AssetValues values = anAsset(u"R-1"_s).kind(u"ルーター"_s);
    values.custom = {{u"IMEI"_s, u"356938035643809"_s},
                     {u"台数"_s, u"2"_s},
                     {u"メモリ(GB)"_s, u"1,213.50"_s},
                     {u"保証期限"_s, u"R8.4.1"_s},
                     {u"SIMあり"_s, u"はい"_s}};
    const auto router = store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager()));
    VERIFY_OK(router);
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {AssetId(router->outcome.id)}));
    KeptReport kept;
    JobControl control({});
    ReportPlan plan{
        report,
        {u"asset"_s, u"field:IMEI"_s, u"field:台数"_s, u"field:保証期限"_s, u"field:SIMあり"_s, u"field:メモリ(GB)"_s},
        u""_s,
        {}};
    const Result<ReportSummary> done = store().desk().ask(ReportRun{plan, &kept, &control});
    VERIFY_OK(done);
    QVERIFY(done->agrees());
    QCOMPARE(kept.lines, QStringList{u"R-1|356938035643809|2|2026-04-01|yes-no.yes|1213.50"_s});
    const std::vector<CellType> types{CellType::Key, CellType::Number, CellType::Number,
                                      CellType::Day, CellType::Text,   CellType::Number};
    QVERIFY(kept.head.types == types);
    QCOMPARE(labelOf(*kept.head.columns.at(3)), Phrase(u"保証期限"_s));
    QCOMPARE(QString::fromUtf8(kept.head.columns.at(3)->name), u"field:保証期限"_s);
    QCOMPARE(kept.head.columns.at(3), &fieldColumn(u"保証期限"_s)); // the same for every run
}

void FieldColumnsTest::numbersAreKnownFromIdentifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ReportCell::Kind>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* text, ReportCell::Kind kind, const char* said) {
        QTest::newRow(text) << QString::fromLatin1(text) << kind << QString::fromLatin1(said);
    };
    using enum ReportCell::Kind;
    row("16", Number, "16");
    row("-1200", Number, "-1,200");
    row("+3", Number, "3");
    row("13.5", Decimal, "13.5");
    row("1213.50", Decimal, "1,213.50");
    row("-0.5", Decimal, "-0.5");
    row("0.125", Decimal, "0.125");
    row("007", Text, "007");
    row("07.5", Text, "07.5");
    row("356938035643809", Text, "356938035643809");
    row("1.", Text, "1.");
    row("1.2.3", Text, "1.2.3");
    row("1.2345678901234567", Text, "1.2345678901234567");
    row("x", Text, "x");
    row("", Empty, "");
}

void FieldColumnsTest::numbersAreKnownFromIdentifiers()
{
    QFETCH(QString, text);
    const ReportCell cell = ReportCell::numberIn(text);
    QTEST(cell.kind, "kind");
    QTEST(phraseOf(cell).value, "said");
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

void FieldColumnsTest::theyAreGroupedBy_data()
{
    QTest::addColumn<QString>("report");
    for (const char* report : {"inventory", "loans", "movements", "property", "usage"})
        QTest::newRow(report) << QString::fromLatin1(report);
}

void FieldColumnsTest::theyAreGroupedBy()
{
    QFETCH(QString, report);
    fill();
    const KeptRows floors = keptOf({report, {u"asset"_s}, u"field:設置階"_s, {}, u"asset"_s});
    QCOMPARE(floors.lines, QString(u"# 1階,M-2,#= 1,# 3階,M-1,M-3,#= 2,# ,A-9,M-4,#= 2"_s).split(u','));
    QCOMPARE(floors.summary.totals.rows, 5);
    QCOMPARE(floors.summary.ledger, 5);
    qint64 ofGroups = 0;
    for (const ReportGroup& group : floors.summary.groups)
        ofGroups += group.totals.rows;
    QCOMPARE(ofGroups, floors.summary.totals.rows);
    // Those without a value have a name of their own.
    QCOMPARE(groupName(*floors.head.group, floors.summary.groups.last().name),
             ReportCell::word(u"report.not-filled-in"_s));
    const KeptRows counters = keptOf({report, {u"asset"_s}, u"field:カウンタ"_s, {}, u"asset"_s});
    QCOMPARE(counters.lines.filter(u"# "_s), (QStringList{u"# 90"_s, u"# 900"_s, u"# 1200"_s, u"# "_s}));
}

void FieldColumnsTest::theyNarrowDown_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("left");
    for (const char* report : {"inventory", "loans", "movements", "property", "usage"}) {
        const auto row = [&](const char* what, const QString& field, const QString& value, const QString& left) {
            QTest::newRow(qPrintable(u"%1, %2"_s.arg(QLatin1String(report), QLatin1String(what))))
                << QString::fromLatin1(report) << field << value << left;
        };
        row("choice", u"設置階"_s, u"３階"_s, u"M-1 M-3"_s); // as people write it
        row("number", u"カウンタ"_s, u"1,200"_s, u"M-2"_s);
        row("day", u"点検日"_s, u"R8.4.1"_s, u"M-1"_s);
        row("yes", u"カラー"_s, u"はい"_s, u"M-1 M-4"_s);
        row("nothing", u"設置階"_s, {}, u"A-9 M-4"_s);
        row("nowhere", u"設置階"_s, u"9階"_s, {});
    }
}

void FieldColumnsTest::theyNarrowDown()
{
    QFETCH(QString, report);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, left);
    fill();
    ReportFilter filter;
    filter.field = field;
    filter.fieldValue = value;
    const KeptRows kept = keptOf({report, {u"asset"_s}, u""_s, filter, u"asset"_s});
    QCOMPARE(kept.lines.join(u' '), left);
    QCOMPARE(kept.summary.ledger, kept.summary.totals.rows);
    QVERIFY(std::any_of(kept.head.filter.begin(), kept.head.filter.end(),
                        [](const Phrase& phrase) { return phrase.value == u"filter.field"; }));
}

void FieldColumnsTest::theyPutInOrder_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("choice") << u"field:設置階"_s << u"M-2 M-1 M-3 A-9 M-4"_s << u"M-1 M-3 M-2 A-9 M-4"_s;
    QTest::newRow("number") << u"field:カウンタ"_s << u"M-3 M-1 M-2 A-9 M-4"_s << u"M-2 M-1 M-3 A-9 M-4"_s;
    QTest::newRow("day") << u"field:点検日"_s << u"M-2 M-4 M-1 A-9 M-3"_s << u"M-1 M-4 M-2 A-9 M-3"_s;
}

void FieldColumnsTest::theyPutInOrder()
{
    QFETCH(QString, by);
    QFETCH(QString, up);
    QFETCH(QString, down);
    fill();
    QCOMPARE(keptOf({u"inventory"_s, {u"asset"_s}, u""_s, {}, by}).lines.join(u' '), up);
    QCOMPARE(keptOf({u"inventory"_s, {u"asset"_s}, u""_s, {}, by, true}).lines.join(u' '), down);
}

void FieldColumnsTest::otherColumnsPutInOrderToo()
{
    fill();
    for (const ReportDescription& report : allReports()) {
        if (!report.isJoined() || report.subject != ReportSubject::None)
            continue;
        for (const ReportColumn* column : report.columns) {
            if (!column->isSorting())
                continue;
            const QString name = QString::fromLatin1(column->name);
            for (const bool isDescending : {false, true}) {
                const KeptRows kept =
                    keptOf({QString::fromLatin1(report.name), {u"asset"_s}, {}, {}, name, isDescending});
                QVERIFY2(kept.isEnded, qPrintable(kept.lines.join(u' ')));
            }
        }
    }
    QCOMPARE(keptOf({u"inventory"_s, {u"asset"_s}, u""_s, {}, u"asset"_s, true}).lines.join(u' '),
             u"M-4 M-3 M-2 M-1 A-9"_s);
    QCOMPARE(keptOf({u"inventory"_s, {u"asset"_s}, u""_s, {}, u"kind"_s}).lines.last(), u"M-4"_s);
}

void FieldColumnsTest::aChartIsOfWhatTheyLeave()
{
    fill();
    ReportFilter filter;
    filter.field = u"設置階"_s;
    filter.fieldValue = u"3階"_s;
    for (const char* report : {"inventory", "loans", "overdue"}) {
        const Result<ChartData> chart = store().desk().ask(AskReportChart{QString::fromLatin1(report), filter});
        VERIFY_OK(chart);
    }
    const Result<ChartData> items = store().desk().ask(AskReportChart{u"inventory"_s, filter});
    QCOMPARE(items->categories, QList<ReportCell>{ReportCell::ofText(u"複合機"_s)});
    QCOMPARE(items->series.first().values, QList<qint64>{2});
}

void FieldColumnsTest::whatNoTypeHasIsRefusedEverywhere()
{
    fill();
    KeptReport kept;
    JobControl control({});
    ReportFilter filter;
    filter.field = u"IMEI"_s;
    for (const ReportPlan& plan :
         {ReportPlan{u"inventory"_s, {}, u"field:IMEI"_s, {}}, ReportPlan{u"inventory"_s, {}, {}, {}, u"field:IMEI"_s},
          ReportPlan{u"inventory"_s, {}, {}, filter}})
        VERIFY_REFUSED(store().desk().ask(ReportRun{plan, &kept, &control}), u"report.column-unknown");
    VERIFY_REFUSED(store().desk().ask(ReportRun{{u"services"_s, {}, {}, filter}, &kept, &control}),
                   u"report.filter-unfit");
    VERIFY_REFUSED(store().desk().ask(ReportRun{{u"stock"_s, {}, {}, {}, u"kind"_s}, &kept, &control}),
                   u"report.sort-unknown");
    VERIFY_REFUSED(store().desk().ask(ReportRun{{u"inventory"_s, {}, {}, {}, u"status"_s}, &kept, &control}),
                   u"report.sort-unknown");
}

QTEST_GUILESS_MAIN(FieldColumnsTest)
#include "tst_fieldcolumns.moc"
