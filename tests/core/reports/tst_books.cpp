// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/countstock.h"
#include "core/consumables/saveconsumable.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/letters/letterkind.h"
#include "core/loans/extend.h"
#include "core/loans/incident.h"
#include "core/loans/retire.h"
#include "core/loans/transfer.h"
#include "core/loans/undo.h"
#include "core/reports/reportkeys.h"
#include "core/reports/reportoutput.h"
#include "core/reports/reportquery.h"
#include "core/reports/reportrun.h"
#include "tests/core/loans/loantest.h"
#include "tests/core/reports/reportsinks.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// Books with a running balance, the book of use, the monthly report, and what was put out.
class TestBooks : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void thePropertyBookKeepsABalance();
    void withoutADayTheJournalSaysWhen();
    void theBookOfTheStateIsOfWhatItOwns();
    void aBookOfManyPages();
    void aCancelledBookSaysSo();
    void whatWasHandedBackIsInTheBookAgain();
    void theBookOfUseIsOfOneUserOrSection();
    void consumablesAndTheirBook();
    void consumablesAreNarrowedDown();
    void theMonthSaysHowItemsStood();
    void theMonthCountsWhatWasDone();
    void whatIsPutOutIsNoted();
    void aNoteStaysForGood();
    void aNoteIsMadeOnce();

private:
    void at(const QString& local) { store().clock().set(*Instant::fromIso(local)); }
    [[nodiscard]] Order asManager() { return TestStore::as(store().manager()); }
    AssetId add(const QString& number, const QString& kind, QDate acquired)
    {
        AssetValues values = anAsset(number).kind(kind);
        values.acquiredOn = acquired;
        return AssetId(store().desk().perform(SaveAsset{{}, values}, asManager()).value().outcome.id);
    }
    void retire(AssetId asset)
    {
        VERIFY_OK(store().desk().perform(PrepareRetirement{{asset}}, asManager()));
        VERIFY_OK(
            store().desk().perform(Retire{{asset}, u"物理破壊"_s, u"架空電機"_s, u"佐藤"_s, u"C-77"_s}, asManager()));
    }
    KeptRows run(const QString& report, const QStringList& columns, const ReportFilter& filter = {},
                 const QString& group = u""_s)
    {
        KeptReport kept;
        JobControl control({});
        const ReportPlan plan{report, columns, group, filter};
        const Result<ReportSummary> summary = store().desk().ask(ReportRun{plan, &kept, &control});
        if (!summary)
            qFatal("%s", qPrintable(summary.refusal().toDebugText()));
        return kept;
    }
    [[nodiscard]] static ReportFilter of(QDate from, QDate to)
    {
        ReportFilter filter;
        filter.from = from;
        filter.to = to;
        return filter;
    }
    /// What a figure of the monthly report says; -1: it is not in it.
    qint64 figure(const QString& item, const QString& what, const ReportFilter& filter)
    {
        const QStringList lines = run(u"monthly"_s, {u"item"_s, u"of"_s, u"number"_s}, filter).lines;
        for (const QString& line : lines) {
            if (line.startsWith(item + u'|' + what + u'|'))
                return line.section(u'|', 2).toLongLong();
        }
        return -1;
    }
};

void TestBooks::thePropertyBookKeepsABalance()
{
    at(u"2026-04-01T10:00"_s);
    const AssetId first = add(u"A-1"_s, u"ノートPC"_s, {2024, 4, 1});
    add(u"A-2"_s, u"ノートPC"_s, {2025, 4, 1});
    add(u"A-3"_s, u"ルーター"_s, {2025, 5, 1});
    at(u"2026-06-10T10:00"_s);
    retire(first);
    const QStringList columns{u"day"_s, u"event"_s, u"asset"_s, u"in"_s, u"out"_s, u"balance"_s, u"certificate"_s};
    const KeptRows all = run(u"property-book"_s, columns, {}, {});
    QCOMPARE(all.lines,
             (QStringList{u"# ノートPC"_s, u"2024-04-01|book.acquired|A-1|1||1|"_s,
                          u"2025-04-01|book.acquired|A-2|1||2|"_s, u"2026-06-10|book.retired|A-1||1|1|C-77"_s,
                          u"#= 3"_s, u"# ルーター"_s, u"2025-05-01|book.acquired|A-3|1||1|"_s, u"#= 1"_s}));
    QVERIFY(all.summary.agrees());
    QCOMPARE(all.summary.ledger, 4);
    QCOMPARE(all.summary.totals.sums.at(3) - all.summary.totals.sums.at(4), 2); // what is there
    // A period shows its lines with the balance of the whole book.
    const KeptRows year = run(u"property-book"_s, columns, of({2025, 4, 1}, {2026, 3, 31}));
    QCOMPARE(year.lines,
             (QStringList{u"2025-04-01|book.acquired|A-2|1||2|"_s, u"2025-05-01|book.acquired|A-3|1||1|"_s}));
    QCOMPARE(year.summary.leftOut, 2);
    QVERIFY(year.summary.agrees());
    ReportFilter ofKind;
    ofKind.kind = KindId(store().number("select id from kind where name = 'ルーター'"));
    QCOMPARE(run(u"property-book"_s, columns, ofKind).lines.size(), 1);
    QVERIFY(run(u"property-book"_s, columns, ofKind).summary.agrees());
}

/// Neither its increase nor its balance counts what is leased; that has a book of its own.
void TestBooks::theBookOfTheStateIsOfWhatItOwns()
{
    at(u"2026-04-01T10:00"_s);
    add(u"A-1"_s, u"ノートPC"_s, {2024, 4, 1});
    AssetValues leased = anAsset(u"L-1"_s).kind(u"ノートPC"_s).ownership(Ownership::Lease);
    leased.acquiredOn = QDate(2024, 5, 1);
    VERIFY_OK(store().desk().perform(SaveAsset{{}, leased}, asManager()));
    add(u"A-2"_s, u"ノートPC"_s, {2024, 6, 1});
    const QStringList columns{u"asset"_s, u"in"_s, u"balance"_s};
    ReportFilter filter;
    const KeptRows state = run(u"property-book"_s, columns);
    QCOMPARE(state.lines, (QStringList{u"A-1|1|1"_s, u"A-2|1|2"_s}));
    QCOMPARE(state.summary.ledger, 2);
    QVERIFY(state.summary.agrees());
    filter.ownership = u"lease"_s;
    QCOMPARE(run(u"property-book"_s, columns, filter).lines, QStringList{u"L-1|1|1"_s});
    filter.ownership = u"all"_s;
    filter.kind = KindId(store().number("select id from kind where name = 'ノートPC'"));
    const KeptRows all = run(u"property-book"_s, columns, filter);
    QCOMPARE(all.lines, (QStringList{u"A-1|1|1"_s, u"L-1|1|2"_s, u"A-2|1|3"_s}));
    QVERIFY(all.summary.agrees());
    QCOMPARE(all.head.filter.last().value, u"filter.every-ownership"_s);
}

void TestBooks::withoutADayTheJournalSaysWhen()
{
    at(u"2026-04-30T23:30"_s); // by the clock of the counter
    store().add(anAsset(u"A-1"_s));
    at(u"2026-06-10T10:00"_s);
    const QStringList columns{u"day"_s, u"event"_s, u"balance"_s};
    QCOMPARE(run(u"property-book"_s, columns).lines, QStringList{u"2026-04-30|book.acquired|1"_s});
    store().add(anAsset(u"A-0"_s).kind(u"ルーター"_s).state(AssetState::Disposed)); // as an import may bring it
    QCOMPARE(run(u"property-book"_s, columns).lines.mid(1),
             (QStringList{u"2026-06-10|book.acquired|1"_s, u"2026-06-10|book.disposed|0"_s}));
}

/// More than are asked for together, with and without a day, in their order.
void TestBooks::aBookOfManyPages()
{
    const auto number = [](int i) { return u"A-"_s + QString::number(1000 + i); };
    at(u"2026-06-10T10:00"_s);
    constexpr int all = ReportQuery::linesAtOnce * 2 + 3;
    for (int i = 0; i < all; ++i) {
        if (i % 2 == 0)
            store().add(anAsset(number(i)));
        else
            add(number(i), u"ノートPC"_s, {2024, 4, 1});
    }
    QStringList expected;
    for (const int rest : {1, 0}) {
        for (int i = rest; i < all; i += 2)
            expected
                << (rest == 0 ? u"2026-06-10|%1|%2"_s : u"2024-04-01|%1|%2"_s).arg(number(i)).arg(expected.size() + 1);
    }
    const KeptRows kept = run(u"property-book"_s, {u"day"_s, u"asset"_s, u"balance"_s});
    QCOMPARE(kept.lines, expected);
    QVERIFY(kept.summary.agrees());
}

void TestBooks::aCancelledBookSaysSo()
{
    store().add(anAsset(u"A-1"_s)); // without a day
    KeptReport kept;
    JobControl control({});
    control.cancel();
    VERIFY_REFUSED(store().desk().ask(ReportRun{{u"property-book"_s, {}, u""_s, {}}, &kept, &control}),
                   u"job.cancelled");
}

void TestBooks::whatWasHandedBackIsInTheBookAgain()
{
    const AssetId asset = add(u"A-1"_s, u"ノートPC"_s, {2024, 4, 1});
    VERIFY_OK(store().desk().perform(PrepareRetirement{{asset}}, asManager()));
    const auto closed =
        store().desk().perform(Retire{{asset}, u"物理破壊"_s, u"架空電機"_s, u"佐藤"_s, u"C-77"_s}, asManager());
    VERIFY_OK(closed);
    QCOMPARE(run(u"property-book"_s, {u"balance"_s}).lines, (QStringList{u"1"_s, u"0"_s}));
    Order order = asManager();
    order.reason = u"誤り"_s;
    VERIFY_OK(store().desk().perform(Undo{{}, closed->commandId, &recordTables()}, order));
    const KeptRows kept = run(u"property-book"_s, {u"balance"_s});
    QCOMPARE(kept.lines, QStringList{u"1"_s});
    QVERIFY(kept.summary.agrees());
}

void TestBooks::theBookOfUseIsOfOneUserOrSection()
{
    at(u"2026-04-01T10:00"_s);
    const PersonId hanako = store().add(aPerson(u"E-1"_s).name(u"花子"_s).section(u"総務課"_s));
    const PersonId taro = store().add(aPerson(u"E-2"_s).name(u"太郎"_s).section(u"営業課"_s));
    const AssetId first = store().add(anAsset(u"A-1"_s));
    HandOver verb;
    verb.person = hanako;
    verb.items << first;
    verb.purpose = u"在宅勤務"_s;
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    at(u"2026-05-01T10:00"_s);
    Order order = asDesk();
    order.reason = u"異動"_s;
    VERIFY_OK(store().desk().perform(Transfer{{{first, {}}}, taro, {}}, order));
    VERIFY_OK(lend(hanako, {store().add(anAsset(u"A-2"_s))}));
    const QStringList columns{u"holder"_s, u"from"_s, u"quantity"_s, u"asset"_s, u"until"_s, u"remarks"_s};
    const KeptRows all = run(u"usage"_s, columns);
    QCOMPARE(all.lines.size(), 3);
    QVERIFY2(all.lines.contains(u"花子|2026-04-01|1|A-1|2026-05-01|在宅勤務"_s), qPrintable(all.lines.join(u'\n')));
    QVERIFY(all.summary.agrees());
    ReportFilter filter;
    filter.person = hanako;
    QCOMPARE(run(u"usage"_s, {u"asset"_s}, filter).lines, (QStringList{u"A-1"_s, u"A-2"_s})); // the oldest first
    filter = {};
    filter.section = SectionId(store().number("select id from section where name = '営業課'"));
    const KeptRows ofSection = run(u"usage"_s, {u"holder"_s, u"asset"_s}, filter);
    QCOMPARE(ofSection.lines, QStringList{u"太郎|A-1"_s});
    QVERIFY(ofSection.summary.agrees());
}

void TestBooks::consumablesAndTheirBook()
{
    ConsumableValues values;
    values.number = u"TONER-1"_s;
    values.name = u"トナー"_s;
    values.unit = u"本"_s;
    values.reorderLevel = 5;
    const auto saved = store().desk().perform(SaveConsumable{{}, values}, asManager());
    VERIFY_OK(saved);
    values.number = u"PAPER-1"_s;
    values.reorderLevel = 0;
    VERIFY_OK(store().desk().perform(SaveConsumable{{}, values}, asManager()));
    const Result<ReportFilter> filled =
        store().desk().ask(FillReportKeys{{}, {}, u"toner-1"_s, ReportSubject::Consumable});
    VERIFY_OK(filled);
    ReportFilter filter = *filled;
    QVERIFY(filter.consumable.isValid());
    at(u"2026-04-10T10:00"_s);
    VERIFY_OK(store().desk().perform(ReceiveConsumable{filter.consumable, 10}, asDesk()));
    at(u"2026-05-10T10:00"_s);
    IssueConsumables issue;
    issue.person = store().add(aPerson(u"E-1"_s).name(u"花子"_s));
    issue.items = {{filter.consumable, 7}};
    VERIFY_OK(store().desk().perform(issue, asDesk()));
    const KeptRows list = run(u"consumables"_s, {u"number"_s, u"in-stock"_s, u"minimum"_s, u"shortage"_s});
    QCOMPARE(list.lines, (QStringList{u"TONER-1|3|5|2"_s, u"PAPER-1|0|0|0"_s})); // what is short first
    QVERIFY(list.summary.agrees());
    const QStringList columns{u"event"_s, u"in"_s, u"out"_s, u"balance"_s, u"recipient"_s};
    const KeptRows book = run(u"consumable-book"_s, columns, filter);
    QCOMPARE(book.lines, (QStringList{u"counted.receive|10||10|"_s, u"counted.issue||7|3|花子"_s}));
    QCOMPARE(book.head.subject.value, u"TONER-1  トナー (本)"_s);
    filter.from = QDate(2026, 5, 1);
    const KeptRows may = run(u"consumable-book"_s, columns, filter);
    QCOMPARE(may.lines, QStringList{u"counted.issue||7|3|花子"_s});
    QVERIFY(may.summary.agrees());
}

void TestBooks::consumablesAreNarrowedDown()
{
    ConsumableValues values;
    values.number = u"TONER-1"_s;
    values.name = u"トナー"_s;
    values.unit = u"本"_s;
    values.reorderLevel = 5;
    values.place = u"分室"_s;
    const auto saved = store().desk().perform(SaveConsumable{{}, values}, asManager());
    VERIFY_OK(saved);
    values.number = u"PAPER-1"_s;
    values.reorderLevel = 0;
    values.place = u"保管庫"_s;
    VERIFY_OK(store().desk().perform(SaveConsumable{{}, values}, asManager()));
    ReportFilter filter;
    filter.isShortOnly = true;
    const KeptRows low = run(u"consumables"_s, {u"number"_s}, filter);
    QCOMPARE(low.lines, QStringList{u"TONER-1"_s});
    QCOMPARE(low.summary.leftOut, 1);
    QVERIFY(low.summary.agrees());
    filter = {};
    filter.place = PlaceId(store().number("select id from place where name = '保管庫'"));
    const KeptRows here = run(u"consumables"_s, {u"number"_s}, filter);
    QCOMPARE(here.lines, QStringList{u"PAPER-1"_s});
    QVERIFY(here.summary.agrees());
    // The book: who got it.
    const ConsumableId toner =
        store().desk().ask(FillReportKeys{{}, {}, u"toner-1"_s, ReportSubject::Consumable})->consumable;
    const PersonId hanako = store().add(aPerson(u"E-1"_s).name(u"花子"_s).section(u"総務課"_s));
    const PersonId taro = store().add(aPerson(u"E-2"_s).name(u"太郎"_s).section(u"営業課"_s));
    VERIFY_OK(store().desk().perform(ReceiveConsumable{toner, 10}, asDesk()));
    for (const PersonId person : {hanako, taro}) {
        IssueConsumables issue;
        issue.person = person;
        issue.items = {{toner, 2}};
        VERIFY_OK(store().desk().perform(issue, asDesk()));
    }
    filter = {};
    filter.consumable = toner;
    filter.person = taro;
    const KeptRows his = run(u"consumable-book"_s, {u"recipient"_s, u"balance"_s}, filter);
    QCOMPARE(his.lines, QStringList{u"太郎|6"_s});
    QVERIFY(his.summary.agrees());
    filter.person = {};
    filter.section = SectionId(store().number("select id from section where name = '総務課'"));
    const KeptRows theirs = run(u"consumable-book"_s, {u"recipient"_s, u"balance"_s}, filter);
    QCOMPARE(theirs.lines, QStringList{u"花子|8"_s});
    QVERIFY(theirs.summary.agrees());
}

void TestBooks::theMonthSaysHowItemsStood()
{
    at(u"2026-04-10T10:00"_s);
    const AssetId first = add(u"A-1"_s, u"ノートPC"_s, {2024, 4, 1});
    const AssetId second = add(u"A-2"_s, u"ノートPC"_s, {2024, 4, 1});
    const PersonId hanako = store().add(aPerson(u"E-1"_s));
    HandOver verb;
    verb.person = hanako;
    verb.items << first;
    verb.due = LoanDue{QDate(2026, 4, 20), {}};
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    at(u"2026-05-20T10:00"_s);
    VERIFY_OK(takeBack(first));
    retire(second);
    add(u"A-3"_s, u"ノートPC"_s, {2024, 4, 1}); // was not there before
    at(u"2026-06-10T10:00"_s);
    const ReportFilter april = of({2026, 4, 1}, {2026, 4, 30});
    QCOMPARE(figure(u"ノートPC"_s, u"status.overdue"_s, april), 1);
    QCOMPARE(figure(u"ノートPC"_s, u"status.available"_s, april), 1);
    QCOMPARE(figure({}, u"figure.out"_s, april), 1);
    QCOMPARE(figure({}, u"figure.overdue"_s, april), 1);
    const ReportFilter march = of({2026, 3, 1}, {2026, 3, 31});
    QCOMPARE(figure(u"ノートPC"_s, u"status.available"_s, march), -1); // none was there
    // A month that is not over is looked at as of now.
    const ReportFilter june = of({2026, 6, 1}, {2026, 6, 30});
    QCOMPARE(figure(u"ノートPC"_s, u"status.available"_s, june), 2);
    QCOMPARE(figure({}, u"figure.overdue"_s, june), 0);
    QVERIFY(run(u"monthly"_s, {u"of"_s, u"as-of"_s}, june).lines.contains(u"status.available|2026-06-10"_s));
    QVERIFY(run(u"monthly"_s, {u"of"_s, u"as-of"_s}, april).lines.contains(u"status.available|2026-04-30"_s));
    QCOMPARE(run(u"monthly"_s, {}, {}).head.filter.size(), 2); // without a period this month
    QVERIFY(!run(u"monthly"_s, {}, {}).summary.isCompared);
}

void TestBooks::theMonthCountsWhatWasDone()
{
    at(u"2026-05-10T10:00"_s);
    const AssetId first = store().add(anAsset(u"A-1"_s));
    const AssetId second = store().add(anAsset(u"A-2"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {first, second}));
    VERIFY_OK(takeBack(second));
    ReportIncident report;
    report.asset = first;
    report.facts.kind = IncidentKind::Theft;
    report.facts.occurredAt = store().clock().now();
    report.facts.circumstances = u"車内"_s;
    VERIFY_OK(store().desk().perform(report, asDesk()));
    at(u"2026-06-10T10:00"_s);
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {second}));
    const ReportFilter may = of({2026, 5, 1}, {2026, 5, 31});
    QCOMPARE(figure({}, u"movement.lent"_s, may), 2);
    QCOMPARE(figure({}, u"movement.returned"_s, may), 1);
    QCOMPARE(figure({}, u"figure.extended"_s, may), 0);
    QCOMPARE(figure({}, u"incident.theft"_s, may), 1);
    QCOMPARE(figure({}, u"incident.loss"_s, may), 0);
    for (const LetterKind kind : allLetterKinds)
        QCOMPARE(figure({}, u"letter."_s + letterKindCode(kind), may), 0);
    QCOMPARE(figure(u"LN-25"_s, u"work.LN-25"_s, may), 1);
    QCOMPARE(figure(u"LN-29"_s, u"work.LN-29"_s, may), 1);
    const ReportFilter june = of({2026, 6, 1}, {2026, 6, 30});
    QCOMPARE(figure({}, u"movement.lent"_s, june), 1);
    QCOMPARE(figure(u"LN-29"_s, u"work.LN-29"_s, june), -1);
    const KeptRows grouped = run(u"monthly"_s, {u"of"_s}, may, {});
    QCOMPARE(grouped.lines.first(), u"# figure.stock"_s);
    QVERIFY(grouped.summary.groups.size() >= 4);
}

void TestBooks::whatIsPutOutIsNoted()
{
    at(u"2026-06-10T10:00"_s);
    for (const Actor& who : {store().deskStaff(), store().auditor()}) {
        NoteReportOutput note{u"inventory"_s, OutputWay::Pdf, u"section 総務課"_s, 12, true};
        VERIFY_OK(store().desk().perform(note, TestStore::as(who)));
    }
    NoteReportOutput chart{u"loans"_s, OutputWay::Print, {}, 0, std::nullopt};
    VERIFY_OK(store().desk().perform(chart, asDesk()));
    VERIFY_REFUSED(store().desk().perform(NoteReportOutput{u"nothing"_s, OutputWay::Csv, {}, 1, true}, asDesk()),
                   u"report.unknown");
    const KeptRows kept = run(u"outputs"_s, {u"report"_s, u"format"_s, u"scope"_s, u"rows"_s, u"agrees"_s, u"at"_s});
    QCOMPARE(kept.lines,
             (QStringList{u"list.loans|output.print||0|output.not-compared|2026-06-10T10:00"_s,
                          u"list.inventory|output.pdf|section 総務課|12|output.agrees-yes|2026-06-10T10:00"_s,
                          u"list.inventory|output.pdf|section 総務課|12|output.agrees-yes|2026-06-10T10:00"_s}));
    QVERIFY(kept.summary.agrees());
    QVERIFY(run(u"outputs"_s, {u"operator"_s}).lines.contains(store().auditor().operatorName));
    QCOMPARE(run(u"outputs"_s, {u"at"_s}, of({2026, 5, 1}, {2026, 5, 31})).lines.size(), 0);
    QCOMPARE(store().number("select count(*) from journal_heading where work_item = 'LN-23'"), 3);
}

void TestBooks::aNoteStaysForGood()
{
    const auto done =
        store().desk().perform(NoteReportOutput{u"inventory"_s, OutputWay::Xlsx, {}, 1, false}, asManager());
    VERIFY_OK(done);
    Order order = asManager();
    order.reason = u"誤り"_s;
    QVERIFY(!store().desk().perform(Undo{{}, done->commandId, &recordTables()}, order).isOk());
    QCOMPARE(run(u"outputs"_s, {u"agrees"_s}).lines, QStringList{u"output.agrees-no"_s});
}

void TestBooks::aNoteIsMadeOnce()
{
    Order order = asDesk();
    order.commandId = u"0197a000-0000-7000-8000-000000000001"_s;
    const NoteReportOutput note{u"inventory"_s, OutputWay::Pdf, {}, 1, true};
    VERIFY_OK(store().desk().perform(note, order));
    VERIFY_OK(store().desk().perform(note, order));
    QCOMPARE(run(u"outputs"_s, {u"report"_s}).lines.size(), 1);
}

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
