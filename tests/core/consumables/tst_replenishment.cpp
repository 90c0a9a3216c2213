// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/replenishment.h"

#include "core/consumables/countstock.h"
#include "core/consumables/saveconsumable.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/printable.h"
#include "core/loans/stocklevels.h"
#include "core/loans/undo.h"
#include "core/reports/reportrun.h"
#include "tests/core/reports/reportsinks.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What is short is asked for once, and what was asked for is seen until it has come.
class ReplenishmentTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsShortIsSuggested();
    void whatWasAskedForIsNotSuggestedAgain();
    void whatWaitsForAResetCounts();
    void aRequestIsAPaperWithItsNumber();
    void itIsSeenTomorrow();
    void itIsFollowedUp();
    void aRequestIsUndone();
    void whatIsWrongIsSaid();
    void theReportListsThem();
    void leavesNothingBehindWhenItFails();
    void auditorsAskForNothing();

private:
    using Asked = Result<Performed<ReplenishmentOutcome>>;

    [[nodiscard]] Order asManager() { return TestStore::as(store().manager()); }
    [[nodiscard]] Order asDesk() { return TestStore::as(store().deskStaff()); }
    Asked ask(const QList<RequestReplenishment::Item>& items, QDate expected = {})
    {
        Order order = asDesk();
        order.reason = u"新採用者の増加"_s;
        return store().desk().perform(RequestReplenishment{items, expected}, order);
    }
    QStringList suggested()
    {
        QStringList lines;
        const QList<ReplenishmentLine> suggestion = store().desk().ask(SuggestReplenishment{}).value();
        for (const ReplenishmentLine& line : suggestion)
            lines << u"%1 %2/%3 +%4"_s.arg(line.name).arg(line.inStock).arg(line.minimum).arg(line.quantity);
        return lines;
    }
    QList<ReplenishmentRecord> open() { return store().desk().ask(ListReplenishments{true}).value(); }

    KindId m_kind;
    ConsumableId m_battery;
};

/// One laptop in stock where three should be, filled up to five; four batteries where ten should be.
void ReplenishmentTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    m_kind = store().asset(store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s))).kindId;
    store().desk().perform(SetStockLevel{m_kind, 3, 5}, asManager()).value();
    const ConsumableValues battery{u"C-1"_s, u"単3形電池"_s, u"本"_s, {}, 10, {}, {}};
    m_battery = ConsumableId(store().desk().perform(SaveConsumable{{}, battery}, asManager()).value().outcome.id);
    store().desk().perform(ReceiveConsumable{m_battery, 4}, asDesk()).value();
}

void ReplenishmentTest::whatIsShortIsSuggested()
{
    QCOMPARE(suggested(), (QStringList{u"ノートPC 1/3 +4"_s, u"C-1 単3形電池 4/10 +6"_s}));
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"A-3"_s).kind(u"ノートPC"_s));
    store().desk().perform(ReceiveConsumable{m_battery, 6}, asDesk()).value();
    QCOMPARE(suggested(), QStringList());
}

void ReplenishmentTest::whatWasAskedForIsNotSuggestedAgain()
{
    VERIFY_OK(ask({{m_kind, {}, 4}, {{}, m_battery, 2}}));
    QCOMPARE(suggested(), QStringList{u"C-1 単3形電池 4/10 +4"_s});
}

void ReplenishmentTest::whatWaitsForAResetCounts()
{
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s).state(AssetState::NeedsReset));
    QCOMPARE(suggested().first(), u"ノートPC 1/3 +3"_s);
    store().add(anAsset(u"A-3"_s).kind(u"ノートPC"_s).state(AssetState::NeedsReset));
    QCOMPARE(suggested(), QStringList{u"C-1 単3形電池 4/10 +6"_s}); // to reset two is enough
}

void ReplenishmentTest::aRequestIsAPaperWithItsNumber()
{
    const auto asked = ask({{m_kind, {}, 4}, {{}, m_battery, 6}}, QDate(2026, 7, 1));
    VERIFY_OK(asked);
    QVERIFY2(asked->outcome.document.startsWith(u"R8-K1-"), qPrintable(asked->outcome.document));
    const auto entries = entriesOfCommand(*store().raw(), asked->commandId);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries.front().command.workItem, u"LN-15"_s);
    const Result<Document> paper = printableDocument(store().desk(), {asked->outcome.document, 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->kind, u"replenishment"_s);
    QCOMPARE(paper->title, Phrase::word(u"form.replenishment"_s));
}

void ReplenishmentTest::itIsSeenTomorrow()
{
    const auto asked = ask({{m_kind, {}, 4}});
    VERIFY_OK(asked);
    store().clock().advance(86'400'000);
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s));
    const QList<ReplenishmentRecord> seen = open();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().number, asked->outcome.document);
    QCOMPARE(seen.first().lines.size(), 1);
    QCOMPARE(seen.first().lines.first().name, u"ノートPC"_s);
    QCOMPARE(seen.first().lines.first().inStock, 1); // as it was when it was asked for
    QCOMPARE(seen.first().lines.first().minimum, 3);
    QCOMPARE(seen.first().lines.first().quantity, 4);
    QVERIFY(!seen.first().expectedOn.isValid());
}

void ReplenishmentTest::itIsFollowedUp()
{
    const QString number = ask({{m_kind, {}, 4}})->outcome.document;
    FollowReplenishment verb;
    verb.number = number;
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), u"replenishment.nothing-said");
    verb.expectedOn = QDate(2026, 7, 1);
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    QCOMPARE(open().first().expectedOn, QDate(2026, 7, 1));
    verb.expectedOn.reset();
    verb.isClosed = true;
    verb.note = u"3台のみ納品"_s;
    const auto closed = store().desk().perform(verb, asDesk());
    VERIFY_OK(closed);
    QVERIFY(open().isEmpty());
    const auto record = store().desk().ask(FindReplenishment{number});
    VERIFY_OK(record);
    QCOMPARE(record->note, u"3台のみ納品"_s);
    QCOMPARE(record->expectedOn, QDate(2026, 7, 1));
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), u"replenishment.closed");
    QCOMPARE(suggested().first(), u"ノートPC 1/3 +4"_s); // what did not come is still short
    VERIFY_OK(performUndo(store().desk(), Undo{{}, closed->commandId, &recordTables()}, asDesk()));
    QCOMPARE(open().size(), 1);
}

void ReplenishmentTest::aRequestIsUndone()
{
    const QString number = ask({{m_kind, {}, 4}})->outcome.document;
    VERIFY_OK(performUndo(store().desk(), Undo{number, {}, &recordTables()}, asDesk()));
    QVERIFY(open().isEmpty());
    VERIFY_REFUSED(store().desk().ask(FindReplenishment{number}), u"replenishment.unknown");
    QCOMPARE(suggested().size(), 2);
}

void ReplenishmentTest::whatIsWrongIsSaid()
{
    VERIFY_REFUSED(ask({}), u"replenishment.nothing");
    VERIFY_REFUSED(ask({{m_kind, {}, 0}}), u"replenishment.bad-quantity");
    VERIFY_REFUSED(ask({{m_kind, {}, -1}}), u"replenishment.bad-quantity");
    VERIFY_REFUSED(ask({{m_kind, {}, RequestReplenishment::mostOfOne + 1}}), u"replenishment.bad-quantity");
    VERIFY_REFUSED(ask({{m_kind, {}, 1}, {m_kind, {}, 2}}), u"replenishment.twice");
    VERIFY_REFUSED(ask({{KindId(7), {}, 1}}), u"kind.unknown");
    VERIFY_REFUSED(ask({{{}, ConsumableId(7), 1}}), u"consumable.unknown");
    VERIFY_REFUSED(ask(QList<RequestReplenishment::Item>(201, {m_kind, {}, 1})), u"replenishment.too-many");
    QCOMPARE(store().number("select count(*) from replenishment"), 0);
    FollowReplenishment verb;
    verb.number = u"R8-K1-000009"_s;
    verb.isClosed = true;
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), u"replenishment.unknown");
}

void ReplenishmentTest::theReportListsThem()
{
    VERIFY_OK(ask({{m_kind, {}, 4}, {{}, m_battery, 6}}));
    const QDate today = store().clock().today();
    JobControl control({});
    ReportPlan plan{u"replenishment"_s, {u"item"_s, u"unit"_s, u"quantity"_s, u"in-stock"_s, u"minimum"_s}, {}, {}};
    plan.filter.from = plan.filter.to = today;
    KeptReport kept;
    VERIFY_OK(store().desk().ask(ReportRun{plan, &kept, &control}));
    QCOMPARE(kept.lines, (QStringList{u"ノートPC||4|1|3"_s, u"C-1 単3形電池|本|6|4|10"_s}));
    QVERIFY(kept.summary.agrees());
    QCOMPARE(kept.summary.ledger, 2);
    plan.filter.from = plan.filter.to = today.addDays(1);
    KeptReport none;
    VERIFY_OK(store().desk().ask(ReportRun{plan, &none, &control}));
    QVERIFY(none.lines.isEmpty());
    QVERIFY(none.summary.agrees());
}

void ReplenishmentTest::leavesNothingBehindWhenItFails()
{
    const FaultReport asking = failEveryStatement(store(), [&] { return refusalOf(ask({{m_kind, {}, 4}})); });
    QVERIFY2(asking.problem.isEmpty(), qPrintable(asking.problem));
    FollowReplenishment verb;
    verb.number = open().first().number;
    verb.isClosed = true;
    const FaultReport following =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(verb, asDesk())); });
    QVERIFY2(following.problem.isEmpty(), qPrintable(following.problem));
}

void ReplenishmentTest::auditorsAskForNothing()
{
    const RequestReplenishment verb{{{m_kind, {}, 4}}, {}};
    VERIFY_REFUSED(store().desk().perform(verb, TestStore::as(store().auditor())), u"operator.not-allowed");
}

QTEST_GUILESS_MAIN(ReplenishmentTest)
#include "tst_replenishment.moc"
