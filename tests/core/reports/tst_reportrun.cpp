// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportrun.h"

#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/incident.h"
#include "core/loans/stocklevels.h"
#include "core/loans/transfer.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/core/reports/reportsinks.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// A small desk: seven items of two kinds, two people, three loans out (one of them late), one back.
class TestReportRun : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportAgreesWithTheLedger_data();
    void everyReportAgreesWithTheLedger();
    void everyGroupingAddsUp();
    void theInventoryIsTalliedByTypeAndState();
    void statusesStandTogether();
    void whatIsOutIsOneChoice();
    void filtersNarrowDown();
    void aStatusLeavesOthersOutAndStillAgrees();
    void overdueKnowsTheMinute();
    void movementsOfAPeriod();
    void loansOfAPeriod();
    void anEmptyPeriodHasNoRows();
    void historiesTellOfOneThing();
    void groupsOfPeopleNameTheirNumbers();
    void aLoanPassedOnIsInBothHistories();
    void aLoanPassedOnBeforeThatWasKept();
    void passingOnIsAMovement();
    void lossesTellWhatWasReported();
    void lossesOfAPeriod();
    void propertyCountsWhatIsStoredAndUsed();
    void ownershipNarrowsDown();
    void whatIsShortStandsAlone();
    void theJournalIsForThoseWhoMayReadIt();
    void theJournalOfAPeriod();
    void withdrawnRowsAreInNoReport();
    void aSinkThatRefusesEndsTheRun();
    void cancellingEndsTheRun();

private:
    void fill();
    HandOverOutcome handOver(PersonId person, const QList<AssetId>& items, const LoanDue& due);
    void passOn(AssetId asset, PersonId to, const QString& at);
    void reportLoss(AssetId asset, IncidentKind kind, const QString& at);
    KeptRows run(const ReportPlan& plan);
    Result<ReportSummary> tryRun(const ReportPlan& plan, KeptReport& kept);
    static qint64 sumOfGroups(const ReportSummary& summary);

    JobControl m_control{{}};
    AssetId m_first;
    PersonId m_hanako;
    PersonId m_taro;
};

HandOverOutcome TestReportRun::handOver(PersonId person, const QList<AssetId>& items, const LoanDue& due)
{
    HandOver verb;
    verb.person = person;
    verb.items = items;
    verb.due = due;
    return store().desk().perform(verb, asDesk()).value().outcome;
}

void TestReportRun::fill()
{
    store().clock().set(*Instant::fromIso(u"2026-06-01T09:00"_s));
    m_first = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s).model(u"KD-14"_s).place(u"保管庫"_s));
    const AssetId second = store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s).place(u"保管庫"_s));
    const AssetId third = store().add(anAsset(u"A-3"_s).kind(u"ルーター"_s).place(u"分室"_s));
    const AssetId fourth = store().add(anAsset(u"A-4"_s).kind(u"ルーター"_s));
    store().add(anAsset(u"A-5"_s).kind(u"ルーター"_s).state(AssetState::InRepair));
    store().add(anAsset(u"A-6"_s).kind(u"ノートPC"_s).state(AssetState::ToSurrender));
    store().add(anAsset(u"A-7"_s).kind(u"ノートPC"_s).ownership(Ownership::Lease));
    m_hanako = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s).reading(u"たかはし はなこ"_s).section(u"総務課"_s));
    m_taro = store().add(aPerson(u"E-2"_s).name(u"渡邊 太郎"_s).reading(u"わたなべ たろう"_s).section(u"営業課"_s));
    handOver(m_hanako, {m_first}, {QDate(2026, 6, 5), {}});
    handOver(m_taro, {second}, {QDate(2026, 6, 10), u"12:00"_s});
    handOver(m_taro, {third}, {QDate(2026, 7, 1), {}});
    store().clock().set(*Instant::fromIso(u"2026-06-02T10:00"_s));
    handOver(m_hanako, {fourth}, {QDate(2026, 6, 30), {}});
    store().clock().set(*Instant::fromIso(u"2026-06-03T10:00"_s));
    takeBack(fourth).value();
    store().clock().set(*Instant::fromIso(u"2026-06-10T10:00"_s));
}

Result<ReportSummary> TestReportRun::tryRun(const ReportPlan& plan, KeptReport& kept)
{
    return store().desk().ask(ReportRun{plan, &kept, &m_control});
}

KeptRows TestReportRun::run(const ReportPlan& plan)
{
    KeptReport kept;
    const Result<ReportSummary> summary = tryRun(plan, kept);
    if (!summary)
        qFatal("%s", qPrintable(summary.refusal().toDebugText()));
    return kept;
}

qint64 TestReportRun::sumOfGroups(const ReportSummary& summary)
{
    qint64 rows = 0;
    for (const ReportGroup& group : summary.groups)
        rows += group.totals.rows;
    return rows;
}

void TestReportRun::everyReportAgreesWithTheLedger_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("inventory") << u"inventory"_s << qint64(7);
    QTest::newRow("loans") << u"loans"_s << qint64(3);
    QTest::newRow("overdue") << u"overdue"_s << qint64(1);
    QTest::newRow("movements") << u"movements"_s << qint64(5);
    QTest::newRow("losses") << u"losses"_s << qint64(1);
    QTest::newRow("asset-history") << u"asset-history"_s << qint64(1);
    QTest::newRow("person-history") << u"person-history"_s << qint64(2);
    QTest::newRow("property") << u"property"_s << qint64(6); // A-7 is leased
    QTest::newRow("stock") << u"stock"_s << qint64(2);
    QTest::newRow("replenishment") << u"replenishment"_s << qint64(0);
    QTest::newRow("property-book") << u"property-book"_s << qint64(6);
    QTest::newRow("usage") << u"usage"_s << qint64(4);
    QTest::newRow("consumables") << u"consumables"_s << qint64(0);
    QTest::newRow("consumable-book") << u"consumable-book"_s << qint64(0);
    QTest::newRow("stocktake-lines") << u"stocktake-lines"_s << qint64(0);
    QTest::newRow("outputs") << u"outputs"_s << qint64(0);
}

/// With every column it has, so that every SQL expression runs on both databases.
void TestReportRun::everyReportAgreesWithTheLedger()
{
    QFETCH(QString, report);
    QFETCH(qint64, rows);
    fill();
    ReportPlan plan{report, {}, {}, {}};
    for (const ReportColumn* column : findReport(report)->columns)
        plan.columns << QString::fromLatin1(column->name);
    if (report == u"asset-history")
        plan.filter.asset = m_first;
    if (report == u"person-history")
        plan.filter.person = m_hanako;
    if (report == u"consumable-book")
        plan.filter.consumable = ConsumableId(1); // there is none: its book is empty
    if (report == u"stocktake-lines")
        plan.filter.stocktake = StocktakeId(1); // likewise
    const KeptRows kept = run(plan);
    QVERIFY(kept.isEnded);
    QCOMPARE(kept.summary.totals.rows, rows);
    QVERIFY(kept.summary.agrees());
    QCOMPARE(kept.head.columns.size(), size_t(plan.columns.size()));
    QCOMPARE(kept.head.asOf, store().clock().now());
}

void TestReportRun::everyGroupingAddsUp()
{
    fill();
    for (const ReportDescription& report : allReports()) {
        for (const ReportColumn* column : report.columns) {
            if (!column->isGrouping() || report.subject != ReportSubject::None)
                continue;
            const KeptRows kept = run({QString::fromLatin1(report.name), {}, QString::fromLatin1(column->name), {}});
            QCOMPARE(sumOfGroups(kept.summary), kept.summary.totals.rows);
            QVERIFY(kept.summary.agrees());
            QSet<QString> names;
            for (const ReportGroup& group : kept.summary.groups)
                names << KeptReport::text(group.name);
            QVERIFY2(names.size() == kept.summary.groups.size(), column->name);
        }
    }
    const KeptRows byKind = run({u"inventory"_s, {u"asset"_s}, u"kind"_s, {}});
    QCOMPARE(byKind.lines, (QStringList{u"# ノートPC"_s, u"A-1"_s, u"A-2"_s, u"A-6"_s, u"A-7"_s, u"#= 4"_s,
                                        u"# ルーター"_s, u"A-3"_s, u"A-4"_s, u"A-5"_s, u"#= 3"_s}));
    const KeptRows byPlace = run({u"inventory"_s, {u"asset"_s}, u"place"_s, {}});
    QVERIFY2(byPlace.lines.endsWith(u"#= 4"_s), "those without a place stand last");
    QCOMPARE(byPlace.summary.groups.last().name, ReportCell());
}

/// The SQL that brings equal statuses together says nothing of what a status is.
void TestReportRun::theInventoryIsTalliedByTypeAndState()
{
    fill();
    const KeptRows kept = run({u"inventory"_s, {}, {}, {}});
    QCOMPARE(kept.summary.tallies.size(), 2);
    qint64 rows = 0;
    QMap<QString, qint64> states;
    for (const ReportTally& tally : kept.summary.tallies) {
        qint64 ofStates = 0;
        for (auto state = tally.states.cbegin(); state != tally.states.cend(); ++state) {
            ofStates += state.value();
            states[state.key()] += state.value();
        }
        QCOMPARE(ofStates, tally.rows);
        rows += tally.rows;
    }
    QCOMPARE(rows, kept.summary.ledger);
    QVERIFY(kept.summary.agrees());
    QCOMPARE(states.value(u"in-repair"_s), 1);
    QCOMPARE(states.value(u"to-surrender"_s), 1);
    const ReportWords codes = [](const Phrase& phrase) {
        QStringList with{phrase.value};
        for (const Phrase& part : phrase.with)
            with << part.value;
        return with.join(u' ');
    };
    QCOMPARE(tallyLines(kept.summary, codes).size(), 3); // all, and each of the two types
    QVERIFY(tallyLines(run({u"loans"_s, {}, {}, {}}).summary, codes).isEmpty());
    ReportPlan narrowed{u"inventory"_s, {}, {}, {}};
    narrowed.filter.status = u"in-repair"_s;
    QCOMPARE(run(narrowed).summary.tallies.size(), 1);
}

void TestReportRun::statusesStandTogether()
{
    fill();
    store()
        .desk()
        .perform(SaveAsset{m_first,
                           [&] {
                               AssetValues values = store().asset(m_first).values;
                               values.state = AssetState::Lost;
                               return values;
                           }()},
                 TestStore::as(store().manager()))
        .value();
    const KeptRows kept = run({u"inventory"_s, {u"asset"_s}, u"status"_s, {}});
    QStringList names;
    for (const ReportGroup& group : kept.summary.groups)
        names << group.name.text;
    QCOMPARE(names, (QStringList{u"status.due-today"_s, u"status.on-loan"_s, u"status.in-repair"_s, u"status.lost"_s,
                                 u"status.to-surrender"_s, u"status.available"_s}));
}

void TestReportRun::whatIsOutIsOneChoice()
{
    fill();
    const auto lines = [this](const QString& status) {
        ReportPlan plan{u"inventory"_s, {u"asset"_s}, {}, {}};
        plan.filter.status = status;
        const KeptRows kept = run(plan);
        return kept.summary.agrees() ? QSet<QString>(kept.lines.begin(), kept.lines.end()) : QSet<QString>();
    };
    const QSet<QString> notDue = lines(u"on-loan"_s);
    const QSet<QString> today = lines(u"due-today"_s);
    const QSet<QString> late = lines(u"overdue"_s);
    QVERIFY(!notDue.isEmpty() && !today.isEmpty() && !late.isEmpty());
    QCOMPARE(lines(u"out"_s), notDue + today + late);
}

void TestReportRun::filtersNarrowDown()
{
    fill();
    const auto id = [this](const char* sql) { return store().number(sql); };
    ReportPlan plan{u"inventory"_s, {u"asset"_s}, {}, {}};
    plan.filter.kind = KindId(id("select id from kind where name = 'ルーター'"));
    QCOMPARE(run(plan).lines, (QStringList{u"A-3"_s, u"A-4"_s, u"A-5"_s}));
    plan.filter.place = PlaceId(id("select id from place where name = '分室'"));
    QCOMPARE(run(plan).lines, QStringList{u"A-3"_s});
    plan.filter = {};
    plan.filter.section = SectionId(id("select id from section where name = '営業課'"));
    KeptRows kept = run(plan);
    QCOMPARE(kept.lines, (QStringList{u"A-2"_s, u"A-3"_s}));
    QVERIFY(kept.summary.agrees());
    QCOMPARE(kept.head.filter.size(), 1);
    QCOMPARE(kept.head.filter.first().with.first().value, u"営業課"_s);
    plan.filter = {};
    plan.filter.person = m_hanako;
    kept = run(plan);
    QCOMPARE(kept.lines, QStringList{u"A-1"_s});
    QVERIFY(kept.summary.agrees());
    for (const QString& report : {u"loans"_s, u"movements"_s, u"overdue"_s}) {
        plan.report = report;
        plan.filter = {};
        plan.filter.section = SectionId(id("select id from section where name = '総務課'"));
        plan.filter.kind = KindId(id("select id from kind where name = 'ノートPC'"));
        kept = run(plan);
        QCOMPARE(kept.lines, QStringList{u"A-1"_s});
        QVERIFY(kept.summary.agrees());
    }
}

void TestReportRun::aStatusLeavesOthersOutAndStillAgrees()
{
    fill();
    ReportPlan plan{u"inventory"_s, {u"asset"_s}, {}, {}};
    plan.filter.status = u"available"_s;
    const KeptRows kept = run(plan);
    QCOMPARE(kept.lines, (QStringList{u"A-4"_s, u"A-7"_s}));
    QCOMPARE(kept.summary.leftOut, 5);
    QCOMPARE(kept.summary.ledger, 7);
    QVERIFY(kept.summary.agrees());
    QCOMPARE(checkPhrase(kept.summary).value, u"report.agrees-without"_s);
    ReportSummary wrong = kept.summary;
    ++wrong.ledger;
    QCOMPARE(checkPhrase(wrong).value, u"report.differs"_s);
}

void TestReportRun::overdueKnowsTheMinute()
{
    fill();
    const ReportPlan plan{u"overdue"_s, {u"asset"_s, u"late"_s, u"due"_s}, {}, {}};
    KeptRows kept = run(plan);
    QCOMPARE(kept.lines, QStringList{u"A-1|5|2026-06-05"_s});
    QCOMPARE(kept.summary.leftOut, 1);
    store().clock().set(*Instant::fromIso(u"2026-06-10T12:01"_s));
    kept = run(plan);
    QCOMPARE(kept.lines, (QStringList{u"A-1|5|2026-06-05"_s, u"A-2|0|2026-06-10T12:00"_s}));
    QVERIFY(kept.summary.agrees());
}

void TestReportRun::movementsOfAPeriod()
{
    fill();
    ReportPlan plan{u"movements"_s, {u"at"_s, u"movement"_s, u"asset"_s, u"holder"_s}, {}, {}};
    plan.filter.from = QDate(2026, 6, 2);
    plan.filter.to = QDate(2026, 6, 3);
    const KeptRows kept = run(plan);
    QCOMPARE(kept.lines, (QStringList{u"2026-06-02T10:00|movement.lent|A-4|髙橋 花子"_s,
                                      u"2026-06-03T10:00|movement.returned|A-4|髙橋 花子"_s}));
    QVERIFY(kept.summary.agrees());
}

void TestReportRun::loansOfAPeriod()
{
    fill();
    ReportPlan plan{u"loans"_s, {u"asset"_s, u"status"_s}, {}, {}};
    plan.filter.from = QDate(2026, 6, 2);
    QCOMPARE(run(plan).lines, QStringList{u"A-4|status.returned"_s});
    plan.filter.from = {};
    plan.filter.status = u"returned"_s;
    QCOMPARE(run(plan).lines, QStringList{u"A-4|status.returned"_s});
    plan.filter.status = u"overdue"_s;
    const KeptRows kept = run(plan);
    QCOMPARE(kept.lines, QStringList{u"A-1|status.overdue"_s});
    QVERIFY(kept.summary.agrees());
}

void TestReportRun::anEmptyPeriodHasNoRows()
{
    fill();
    for (const QString& report : {u"movements"_s, u"loans"_s}) {
        ReportPlan plan{report, {}, u"holder"_s, {}};
        plan.filter.from = QDate(2020, 1, 1);
        plan.filter.to = QDate(2020, 1, 31);
        const KeptRows kept = run(plan);
        QVERIFY(kept.isEnded);
        QVERIFY(kept.lines.isEmpty());
        QVERIFY(kept.summary.agrees());
        QCOMPARE(kept.summary.totals.rows, 0);
        QVERIFY(kept.summary.groups.isEmpty());
    }
}

void TestReportRun::historiesTellOfOneThing()
{
    fill();
    takeBack(m_first).value();
    handOver(m_taro, {m_first}, {QDate(2026, 8, 1), {}});
    ReportPlan asset{u"asset-history"_s, {u"holder"_s, u"returned"_s}, {}, {}};
    asset.filter.asset = m_first;
    QCOMPARE(run(asset).lines, (QStringList{u"渡邊 太郎|"_s, u"髙橋 花子|2026-06-10T10:00"_s}));
    ReportPlan person{u"person-history"_s, {u"asset"_s}, {}, {}};
    person.filter.person = m_hanako;
    const KeptRows kept = run(person);
    QCOMPARE(kept.lines, (QStringList{u"A-4"_s, u"A-1"_s}));
    QVERIFY(kept.summary.agrees());
}

/// Namesakes are two groups that are told apart by their staff numbers.
void TestReportRun::groupsOfPeopleNameTheirNumbers()
{
    fill();
    const KeptRows kept = run({u"loans"_s, {u"asset"_s}, u"holder"_s, {}});
    QVERIFY(!kept.summary.groups.isEmpty());
    for (const ReportGroup& group : kept.summary.groups) {
        const qint64 known = store().number("select count(*) from person where name || ' · ' || staff_no = '" +
                                            group.name.text.toStdString() + "'");
        QVERIFY2(known == 1, qPrintable(group.name.text));
    }
}

void TestReportRun::passOn(AssetId asset, PersonId to, const QString& at)
{
    store().clock().set(*Instant::fromIso(at));
    Transfer verb;
    verb.items = {{asset}};
    verb.person = to;
    store().desk().perform(verb, asDesk()).value();
}

void TestReportRun::reportLoss(AssetId asset, IncidentKind kind, const QString& at)
{
    store().clock().set(*Instant::fromIso(at));
    ReportIncident verb;
    verb.asset = asset;
    verb.facts.kind = kind;
    verb.facts.occurredAt = Instant::fromMSecs(store().clock().now().msecs() - 3'600'000);
    verb.facts.scene = u"駅"_s;
    verb.facts.circumstances = u"電車に置き忘れた"_s;
    store().desk().perform(verb, asDesk()).value();
}

void TestReportRun::aLoanPassedOnIsInBothHistories()
{
    fill();
    passOn(m_first, m_taro, u"2026-06-10T11:00"_s);
    const PersonId third = store().add(aPerson(u"E-3"_s).name(u"三人目"_s));
    passOn(m_first, third, u"2026-06-11T11:00"_s);
    ReportPlan asset{u"asset-history"_s, {u"holder"_s, u"lent"_s, u"returned"_s, u"ending"_s, u"status"_s}, {}, {}};
    asset.filter.asset = m_first;
    const QString hanako = u"髙橋 花子|2026-06-01T09:00|2026-06-10T11:00|held.passed-on|status.passed-on"_s;
    const QString taro = u"渡邊 太郎|2026-06-10T11:00|2026-06-11T11:00|held.passed-on|status.passed-on"_s;
    KeptRows kept = run(asset);
    QCOMPARE(kept.lines, (QStringList{u"三人目|2026-06-11T11:00|||status.overdue"_s, taro, hanako}));
    QVERIFY(kept.summary.agrees());
    store().clock().set(*Instant::fromIso(u"2026-06-12T11:00"_s));
    takeBack(m_first).value();
    kept = run(asset);
    QCOMPARE(kept.lines,
             (QStringList{u"三人目|2026-06-11T11:00|2026-06-12T11:00|held.returned|status.returned"_s, taro, hanako}));

    ReportPlan person{u"person-history"_s, {u"asset"_s, u"lent"_s, u"returned"_s, u"receipt"_s, u"slip"_s}, {}, {}};
    person.filter.person = m_hanako;
    kept = run(person);
    QCOMPARE(kept.lines.size(), 2);
    QVERIFY2(kept.lines.last().startsWith(u"A-1|2026-06-01T09:00|2026-06-10T11:00|R8-J1-"_s) &&
                 kept.lines.last().endsWith(u"|R8-M1-000001"_s),
             qPrintable(kept.lines.join(u'\n')));
    QVERIFY(kept.summary.agrees());
    person.filter.person = m_taro;
    QCOMPARE(run(person).lines.filter(u"A-1"_s).size(), 1);
    person.filter.from = QDate(2026, 6, 10);
    kept = run(person);
    QCOMPARE(kept.lines.size(), 1);
    QVERIFY(kept.summary.agrees());
    asset.filter.section = SectionId(store().number("select id from section where name = '総務課'"));
    asset.groupBy = u"status"_s;
    kept = run(asset);
    QCOMPARE(kept.lines, (QStringList{u"# status.passed-on"_s, hanako, u"#= 1"_s}));
    QVERIFY(kept.summary.agrees());
}

/// Only the slip tells of it: the present holder has it since then, not since it was lent.
void TestReportRun::aLoanPassedOnBeforeThatWasKept()
{
    fill();
    passOn(m_first, m_taro, u"2026-06-10T11:00"_s);
    store().raw()->run("update loan_custody set withdrawn_at = held_until");
    ReportPlan plan{u"asset-history"_s, {u"holder"_s, u"lent"_s}, {}, {}};
    plan.filter.asset = m_first;
    const KeptRows kept = run(plan);
    QCOMPARE(kept.lines, QStringList{u"渡邊 太郎|2026-06-10T11:00"_s});
    QVERIFY(kept.summary.agrees());
}

void TestReportRun::passingOnIsAMovement()
{
    fill();
    passOn(m_first, m_taro, u"2026-06-10T11:00"_s);
    ReportPlan plan{u"movements"_s, {u"at"_s, u"movement"_s, u"holder"_s}, {}, {}};
    plan.filter.kind = KindId(store().number("select id from kind where name = 'ノートPC'"));
    KeptRows kept = run(plan);
    QCOMPARE(kept.lines,
             (QStringList{u"2026-06-01T09:00|movement.lent|髙橋 花子"_s, u"2026-06-01T09:00|movement.lent|渡邊 太郎"_s,
                          u"2026-06-10T11:00|movement.passed-on|渡邊 太郎"_s}));
    QVERIFY(kept.summary.agrees());
    plan.filter.person = m_hanako;
    kept = run(plan);
    QCOMPARE(kept.lines, QStringList{u"2026-06-01T09:00|movement.lent|髙橋 花子"_s});
    QVERIFY(kept.summary.agrees());
}

void TestReportRun::lossesTellWhatWasReported()
{
    fill();
    const AssetId stored(store().number("select id from asset where asset_no = 'A-7'"));
    reportLoss(m_first, IncidentKind::Loss, u"2026-06-10T11:00"_s);
    reportLoss(stored, IncidentKind::Damage, u"2026-06-10T12:00"_s);
    store().clock().set(*Instant::fromIso(u"2026-06-11T09:00"_s));
    store().desk().perform(RecordFound{m_first, u"拾得物として届いた"_s}, asDesk()).value();
    passOn(m_first, m_taro, u"2026-06-11T10:00"_s); // whoever had it then is told all the same
    ReportPlan plan{u"losses"_s,
                    {u"asset"_s, u"happened"_s, u"reported"_s, u"scene"_s, u"holder"_s, u"found"_s, u"status"_s},
                    {},
                    {}};
    KeptRows kept = run(plan);
    QCOMPARE(kept.lines,
             (QStringList{u"# incident.damage"_s, u"A-7|2026-06-10T11:00|2026-06-10T12:00|駅|||status.faulty"_s,
                          u"#= 1"_s, u"# incident.loss"_s,
                          u"A-1|2026-06-10T10:00|2026-06-10T11:00|駅|髙橋 花子|2026-06-11T09:00|status.overdue"_s,
                          u"#= 1"_s, u"# incident.unreported"_s, u"A-5||||||status.in-repair"_s, u"#= 1"_s}));
    QVERIFY(kept.summary.agrees());
    plan.columns = {u"report"_s, u"measures"_s, u"circumstances"_s, u"found-note"_s};
    plan.groupBy = u""_s;
    plan.filter.person = m_hanako;
    kept = run(plan);
    QCOMPARE(kept.lines.size(), 1);
    QVERIFY2(kept.lines.first().endsWith(u"|0|電車に置き忘れた|拾得物として届いた"_s), qPrintable(kept.lines.first()));
    QVERIFY(!kept.lines.first().startsWith(u'|'));
    QVERIFY(kept.summary.agrees());
    plan.filter = {};
    plan.filter.status = u"in-repair"_s;
    QCOMPARE(run(plan).lines, QStringList{u"|||"_s});
    plan.filter = {};
    plan.filter.section = SectionId(store().number("select id from section where name = '総務課'"));
    kept = run(plan);
    QCOMPARE(kept.lines.size(), 1);
    QVERIFY(kept.summary.agrees());
}

void TestReportRun::lossesOfAPeriod()
{
    fill();
    reportLoss(m_first, IncidentKind::Theft, u"2026-06-10T11:00"_s);
    ReportPlan plan{u"losses"_s, {u"asset"_s}, u""_s, {}};
    QCOMPARE(run(plan).lines, (QStringList{u"A-1"_s, u"A-5"_s}));
    plan.filter.from = QDate(2026, 6, 10);
    plan.filter.to = QDate(2026, 6, 10);
    KeptRows kept = run(plan);
    QCOMPARE(kept.lines, QStringList{u"A-1"_s}); // nobody knows since when A-5 is in repair
    QVERIFY(kept.summary.agrees());
    plan.filter.to = {};
    plan.filter.from = QDate(2026, 6, 11);
    kept = run(plan);
    QVERIFY(kept.lines.isEmpty());
    QVERIFY(kept.summary.agrees());
}

void TestReportRun::propertyCountsWhatIsStoredAndUsed()
{
    fill();
    const ReportPlan plan{u"property"_s, {u"quantity"_s, u"stored"_s, u"used"_s}, {}, {}};
    const KeptRows kept = run(plan);
    QCOMPARE(kept.summary.totals.sums, (std::vector<qint64>{6, 3, 3}));
    QCOMPARE(kept.summary.groups.size(), 2);
    QCOMPARE(kept.summary.groups.first().totals.sums, (std::vector<qint64>{3, 1, 2}));
    QCOMPARE(kept.head.filter.size(), 1); // the paper says whose it is
    QCOMPARE(kept.head.filter.first().value, u"filter.ownership"_s);
    QCOMPARE(kept.head.filter.first().with.first().value, u"ownership.state"_s);
}

/// The rows, the count that proves them, and the chart beside them.
void TestReportRun::ownershipNarrowsDown()
{
    fill();
    const AssetId leased(store().number("select id from asset where asset_no = 'A-7'"));
    handOver(m_hanako, {leased}, {QDate(2026, 6, 11), {}});
    store().clock().set(*Instant::fromIso(u"2026-06-20T10:00"_s));
    reportLoss(leased, IncidentKind::Damage, u"2026-06-20T11:00"_s);
    struct Case {
        const char* report;
        qint64 lease;
        qint64 all;
    };
    for (const Case& of :
         {Case{"inventory", 1, 7}, Case{"property", 1, 7}, Case{"property-book", 1, 7}, Case{"loans", 1, 4},
          Case{"overdue", 1, 3}, Case{"movements", 1, 6}, Case{"losses", 1, 2}, Case{"usage", 1, 5}}) {
        ReportPlan plan{QString::fromLatin1(of.report), {}, u""_s, {}};
        plan.filter.ownership = u"lease"_s;
        const KeptRows lease = run(plan);
        QVERIFY2(lease.summary.totals.rows == of.lease, of.report);
        QVERIFY2(lease.summary.agrees(), of.report);
        plan.filter.ownership = u"all"_s;
        const KeptRows all = run(plan);
        QVERIFY2(all.summary.totals.rows == of.all, of.report);
        QVERIFY2(all.summary.agrees(), of.report);
        plan.filter.ownership = u"state"_s;
        const KeptRows state = run(plan);
        QVERIFY2(state.summary.totals.rows == of.all - of.lease, of.report);
        QVERIFY2(state.summary.agrees(), of.report);
    }
}

void TestReportRun::whatIsShortStandsAlone()
{
    fill();
    const KindId router(store().number("select id from kind where name = 'ルーター'"));
    VERIFY_OK(store().desk().perform(SetStockLevel{router, 5, 5}, TestStore::as(store().manager())));
    ReportPlan plan{u"stock"_s, {u"kind"_s, u"shortage"_s}, {}, {}};
    QCOMPARE(run(plan).lines, (QStringList{u"ルーター|4"_s, u"ノートPC|0"_s}));
    plan.filter.isShortOnly = true;
    const KeptRows kept = run(plan);
    QCOMPARE(kept.lines, QStringList{u"ルーター|4"_s});
    QCOMPARE(kept.summary.leftOut, 1);
    QVERIFY(kept.summary.agrees());
    QCOMPARE(kept.head.filter.first().value, u"filter.short-only"_s);
}

void TestReportRun::theJournalIsForThoseWhoMayReadIt()
{
    fill();
    KeptReport kept;
    const ReportPlan plan{u"journal"_s, {}, {}, {}};
    VERIFY_REFUSED(tryRun(plan, kept), u"operator.not-signed-in");
    const ReportRun question{plan, &kept, &m_control};
    VERIFY_REFUSED(runReport(store().desk(), question, Actor()), u"operator.not-signed-in");
    QVERIFY(kept.lines.isEmpty());
    VERIFY_OK(runReport(store().desk(), question, store().auditor()));
    QCOMPARE(kept.summary.totals.rows, entries());
    QVERIFY(kept.summary.agrees());
    QCOMPARE(kept.summary.gaps, std::optional<qint64>(0));
    QCOMPARE(closingPhrases(kept.summary).size(), 2);
    const QStringList handedOver = kept.lines.filter(u"verb.loans.hand-over"_s);
    QCOMPARE(handedOver.size(), 4);
    QVERIFY2(handedOver.first().contains(u"A-1|髙橋 花子"_s), qPrintable(handedOver.first()));
}

void TestReportRun::theJournalOfAPeriod()
{
    fill();
    ReportPlan plan{u"journal"_s, {u"action"_s, u"items"_s}, {}, {}};
    plan.filter.from = QDate(2026, 6, 2);
    plan.filter.to = QDate(2026, 6, 2);
    KeptReport kept;
    VERIFY_OK(runReport(store().desk(), {plan, &kept, &m_control}, store().auditor()));
    QCOMPARE(kept.lines, QStringList{u"verb.loans.hand-over|A-4"_s});
    QVERIFY(kept.summary.agrees());
    QCOMPARE(kept.summary.leftOut, entries() - 1);
}

void TestReportRun::withdrawnRowsAreInNoReport()
{
    fill();
    const Lent wrong = lend(m_hanako, {AssetId(store().number("select id from asset where asset_no = 'A-7'"))});
    QCOMPARE(run({u"loans"_s, {}, {}, {}}).summary.totals.rows, 4);
    Order order = TestStore::as(store().manager());
    order.reason = u"誤操作"_s;
    VERIFY_OK(store().desk().perform(Undo{{}, wrong->commandId, &recordTables()}, order));
    const KeptRows kept = run({u"loans"_s, {}, {}, {}});
    QCOMPARE(kept.summary.totals.rows, 3);
    QVERIFY(kept.summary.agrees());
    QVERIFY(run({u"movements"_s, {}, {}, {}}).summary.agrees());
}

void TestReportRun::aSinkThatRefusesEndsTheRun()
{
    fill();
    KeptReport kept;
    kept.answer = refused(u"export.cannot-write"_s);
    VERIFY_REFUSED(tryRun({u"inventory"_s, {}, {}, {}}, kept), u"export.cannot-write");
    QCOMPARE(kept.lines.size(), 1);
    QVERIFY(!kept.isEnded);
}

void TestReportRun::cancellingEndsTheRun()
{
    fill();
    for (int i = 100; i < 200; ++i)
        store().add(anAsset(u"B-%1"_s.arg(i)));
    JobControl control({});
    control.cancel();
    KeptReport kept;
    VERIFY_REFUSED(store().desk().ask(ReportRun{{u"inventory"_s, {}, {}, {}}, &kept, &control}), u"job.cancelled");
    QVERIFY(!kept.isEnded);
}

QTEST_GUILESS_MAIN(TestReportRun)
#include "tst_reportrun.moc"
