// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/exchange/recordtables.h"
#include "core/loans/retire.h"
#include "core/loans/service.h"
#include "core/loans/undo.h"
#include "tests/core/stocktake/stocktaketest.h"
#include "tests/support/faults.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CountingTest : public StocktakeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesDownWhatItExpects();
    void scopes_data();
    void scopes();
    void refusesToOpen();
    void answersEachScan();
    void aThingCountsOnce();
    void seenAgainElsewhereCountsThere();
    void unknownCodesAreKeptWithANote();
    void aCodeOfTwoThingsIsKept();
    void peopleHoldThings();
    void whatGoesOutMeanwhileIsNotMissing();
    void eachScanIsJudgedByTheRecordOfItsMoment();
    void whatWasRegisteredIsUnknownNoMore();
    void whatIsLostMeanwhileIsNotMissing();
    void whatIsBeingRepairedIsNotLookedFor();
    void whatABatchScannerReadKeepsItsTime();
    void closingKeepsTheDifferences();
    void nothingIsCountedAfterwards();
    void undoing();
    void permissions();
    void isJournalled();
    void theSameCommandActsOnce();
    void outcomesReadBack();
    void twoCountersAtOnce();
    void goesOnAfterACrash();
    void everyStatementMayFail_data();
    void everyStatementMayFail();

private:
    PlaceId m_here, m_there;
};

/// Two shelves; on the first, which is lent to Ito, on the second B-1.
void CountingTest::init()
{
    StocktakeTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_here = shelf(u"棚1"_s, u"SHELF-1"_s);
    m_there = shelf(u"棚2"_s, u"SHELF-2"_s);
    for (int i = 1; i <= 4; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)).place(u"棚1"_s));
    store().add(anAsset(u"B-1"_s).kind(u"ルーター"_s).place(u"棚2"_s).barcode(u"4901234567894"_s));
    lend(store().add(aPerson(u"E-1"_s).name(u"伊藤"_s).section(u"総務課"_s).card(u"CARD1"_s)),
         AssetId(store().number("select id from asset where asset_no = 'A-4'")));
}

void CountingTest::writesDownWhatItExpects()
{
    const Opened done = openOf({m_here, {}, {}, false});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.number, u"R8-S1-000001"_s);
    QCOMPARE(done->outcome.expected, 3);
    QCOMPARE(done->outcome.lent, 1);
    const auto lines = store().desk().ask(AskStocktakeLines{done->outcome.stocktake});
    VERIFY_OK(lines);
    QCOMPARE(lines->size(), 4);
    QVERIFY(lines->last().isLent);
    QCOMPARE(lines->last().holder, u"伊藤"_s);
    QCOMPARE(lines->first().place, u"棚1"_s);
    const auto listed = store().desk().ask(ListStocktakes{});
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().place, u"棚1"_s);
    QCOMPARE(listed->first().state(), StocktakeRecord::State::Open);
    const auto found = store().desk().ask(FindStocktake{u"r8-s1-000001"_s});
    VERIFY_OK(found);
    QCOMPARE(found->id, done->outcome.stocktake);
    VERIFY_REFUSED(store().desk().ask(FindStocktake{u"R8-S1-000009"_s}), u"stocktake.unknown");
    VERIFY_REFUSED(store().desk().ask(AskStocktake{StocktakeId(4711)}), u"stocktake.unknown");
}

void CountingTest::scopes_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("expected");
    QTest::newRow("everything") << u"all"_s << 4;
    QTest::newRow("a type") << u"kind"_s << 1;
    QTest::newRow("a place and a type") << u"both"_s << 3;
    QTest::newRow("what people hold") << u"custody"_s << 1;
    QTest::newRow("what a section holds") << u"section"_s << 1;
}

void CountingTest::scopes()
{
    QFETCH(QString, what);
    StocktakeScope scope;
    const KindId router(store().number("select id from kind where name = 'ルーター'"));
    const KindId laptop(store().number("select kind_id from asset where asset_no = 'A-1'"));
    if (what == u"kind")
        scope.kind = router;
    else if (what == u"both")
        scope = {m_here, laptop, {}, false};
    else if (what == u"custody")
        scope.isCustody = true;
    else if (what == u"section")
        scope.section = SectionId(store().number("select id from section where name = '総務課'"));
    const Opened done = openOf(scope);
    VERIFY_OK(done);
    QTEST(done->outcome.expected, "expected");
}

void CountingTest::refusesToOpen()
{
    const PlaceId empty = shelf(u"空棚"_s, u"SHELF-9"_s);
    VERIFY_REFUSED(openOf({empty, {}, {}, false}), u"stocktake.nothing-expected");
    VERIFY_REFUSED(openOf({PlaceId(4711), {}, {}, false}), u"place.unknown");
    VERIFY_REFUSED(openOf({{}, KindId(4711), {}, false}), u"kind.unknown");
    VERIFY_REFUSED(openOf({{}, {}, SectionId(4711), false}), u"section.unknown");
    QCOMPARE(store().number("select count(*) from stocktake"), 0);
}

void CountingTest::answersEachScan()
{
    store().add(anAsset(u"C-1"_s).kind(u"ルーター"_s).place(u"棚1"_s).state(AssetState::Lost));
    const StocktakeId session = opened({m_here, {}, {}, false});
    QCOMPARE(verdict(session, u"A-1"_s), u"expected"_s);
    QCOMPARE(verdict(session, u"4901234567894"_s), u"misplaced other-place"_s);
    QCOMPARE(verdict(session, u"A-4"_s), u"on-loan"_s);
    QCOMPARE(verdict(session, u"C-1"_s), u"unexpected lost"_s);
    QCOMPARE(verdict(session, u"X-9"_s), u"unknown"_s);
    QCOMPARE(verdict(session, u"E-1"_s), u"not-an-item"_s);
    const Scanned label = scan(session, u"SHELF-2"_s);
    VERIFY_OK(label);
    QCOMPARE(label->outcome.verdict, ScanVerdict::Label);
    QCOMPARE(label->outcome.place, m_there);
    QCOMPARE(label->outcome.seen, u"棚2"_s);
    const Scanned misplaced = scan(session, u"A-2"_s, m_there);
    VERIFY_OK(misplaced);
    QCOMPARE(misplaced->outcome.verdict, ScanVerdict::Misplaced);
    QCOMPARE(misplaced->outcome.expected, u"棚1"_s);
    QCOMPARE(misplaced->outcome.seen, u"棚2"_s);

    const StocktakeStatus now = status(session);
    QCOMPARE(now.expected, 3);
    QCOMPARE(now.found, 1);
    QCOMPARE(names(session, DifferenceKind::Missing), QStringList{u"A-3"_s});
    QCOMPARE(names(session, DifferenceKind::Misplaced), (QStringList{u"A-2"_s, u"B-1"_s}));
    QCOMPARE(names(session, DifferenceKind::OnLoan), QStringList{u"A-4"_s});
    QCOMPARE(names(session, DifferenceKind::Unexpected), QStringList{u"C-1"_s});
    QCOMPARE(names(session, DifferenceKind::Unknown), QStringList{u"X-9"_s});
    QVERIFY(!now.isComplete());
    QCOMPARE(difference(session, u"A-4"_s).holderName, u"伊藤"_s);
    QCOMPARE(difference(session, u"B-1"_s).placeName, u"棚2"_s);
    QCOMPARE(difference(session, u"B-1"_s).seenPlaceName, u"棚1"_s);
    VERIFY_REFUSED(scan(session, u"A-1"_s, PlaceId(4711)), u"place.unknown");
    VERIFY_REFUSED(scan(StocktakeId(4711), u"A-1"_s), u"stocktake.unknown");
}

void CountingTest::aThingCountsOnce()
{
    const StocktakeId session = opened({m_here, {}, {}, false});
    QCOMPARE(verdict(session, u"A-1"_s), u"expected"_s);
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->perform(scanOf(session, u"A-2"_s), asManager()));
    const qint64 entries = store().number("select count(*) from journal_entry");
    const Scanned again = second->perform(scanOf(session, u"A-1"_s), asManager());
    VERIFY_OK(again);
    QCOMPARE(again->outcome.verdict, ScanVerdict::Already);
    QCOMPARE(again->outcome.earlier, ScanVerdict::Expected);
    QCOMPARE(again->outcome.earlierStation, u"1"_s);
    QVERIFY(again->outcome.earlierAt.isValid());
    QCOMPARE(store().number("select count(*) from journal_entry"), entries);
    QCOMPARE(verdict(session, u"X-9"_s), u"unknown"_s);
    QCOMPARE(verdict(session, u"X-9"_s), u"already"_s);
    QCOMPARE(store().number("select count(*) from stocktake_scan"), 3);
    QCOMPARE(status(session).found, 2);
}

void CountingTest::seenAgainElsewhereCountsThere()
{
    const StocktakeId session = opened();
    QCOMPARE(verdict(session, u"A-1"_s, m_there), u"misplaced other-place"_s);
    const Scanned carried = scan(session, u"A-1"_s, m_here);
    VERIFY_OK(carried);
    QCOMPARE(carried->outcome.verdict, ScanVerdict::Expected);
    QCOMPARE(carried->outcome.movedFrom, u"棚2"_s);
    QVERIFY(names(session, DifferenceKind::Misplaced).isEmpty());
    QCOMPARE(store().number("select count(*) from stocktake_scan"), 1);
    // A scan that does not say where changes nothing.
    QCOMPARE(verdict(session, u"A-1"_s), u"already"_s);
}

void CountingTest::unknownCodesAreKeptWithANote()
{
    const StocktakeId session = opened();
    const auto note = [&](const QString& code, const QString& text) {
        return store().desk().perform(NoteScan{session, code, text}, asDesk());
    };
    VERIFY_REFUSED(note(u"X-9"_s, u"黒いPC"_s), u"stocktake.not-scanned");
    QCOMPARE(verdict(session, u"x-9"_s), u"unknown"_s);
    VERIFY_OK(note(u"X-9"_s, u"黒いPC"_s));
    QCOMPARE(difference(session, u"x-9"_s).note, u"黒いPC"_s);
    QCOMPARE(verdict(session, u"4901234567894"_s, m_here), u"misplaced other-place"_s);
    VERIFY_OK(note(u"B-1"_s, u"箱の中"_s));
    QCOMPARE(difference(session, u"B-1"_s).note, u"箱の中"_s);
}

void CountingTest::aCodeOfTwoThingsIsKept()
{
    store().add(anAsset(u"D-1"_s).serial(u"SAME"_s));
    store().add(anAsset(u"D-2"_s).serial(u"SAME"_s));
    const StocktakeId session = opened();
    QCOMPARE(verdict(session, u"SAME"_s), u"unknown ambiguous"_s);
    QCOMPARE(names(session, DifferenceKind::Unknown), QStringList{u"SAME"_s});
}

void CountingTest::peopleHoldThings()
{
    const PersonId ito(store().number("select id from person"));
    const PersonId sato = store().add(aPerson(u"E-2"_s).name(u"佐藤"_s));
    StocktakeScope scope;
    scope.isCustody = true;
    const StocktakeId session = opened(scope);
    const Scanned card = scan(session, u"CARD1"_s);
    VERIFY_OK(card);
    QCOMPARE(card->outcome.verdict, ScanVerdict::Label);
    QCOMPARE(card->outcome.person, ito);
    QCOMPARE(card->outcome.personName, u"伊藤"_s);
    QCOMPARE(verdict(session, u"A-1"_s, {}, ito), u"unexpected not-held"_s);
    QCOMPARE(verdict(session, u"A-4"_s, {}, sato), u"misplaced other-holder"_s);
    QCOMPARE(verdict(session, u"A-4"_s, {}, ito), u"expected"_s);
    QVERIFY(status(session).isComplete());
    VERIFY_REFUSED(scan(session, u"A-4"_s, {}, PersonId(4711)), u"person.unknown");
}

void CountingTest::whatGoesOutMeanwhileIsNotMissing()
{
    const StocktakeId session = opened({m_here, {}, {}, false});
    StocktakeScope held;
    held.isCustody = true;
    const StocktakeId custody = opened(held);
    store().clock().advance(60'000);
    const PersonId ito(store().number("select id from person"));
    lend(ito, AssetId(store().number("select id from asset where asset_no = 'A-3'")));
    takeBack(AssetId(store().number("select id from asset where asset_no = 'A-4'")));
    const StocktakeStatus now = status(session);
    QCOMPARE(now.gone, 1);
    QCOMPARE(now.expected, 2);
    QCOMPARE(names(session, DifferenceKind::Missing), (QStringList{u"A-1"_s, u"A-2"_s}));
    QVERIFY(names(custody, DifferenceKind::Missing).isEmpty());
    // What came back meanwhile is expected as soon as it has been seen.
    QCOMPARE(verdict(session, u"A-4"_s), u"expected"_s);
    QCOMPARE(status(session).expected, 3);
    QCOMPARE(status(session).found, 1);
}

void CountingTest::eachScanIsJudgedByTheRecordOfItsMoment()
{
    const StocktakeId session = opened();
    const auto assetOf = [&](const char* number) {
        return AssetId(store().number(std::string("select id from asset where asset_no = '") + number + "'"));
    };
    QCOMPARE(verdict(session, u"A-4"_s, m_here), u"on-loan"_s);
    QCOMPARE(verdict(session, u"A-4"_s, m_here), u"already"_s);
    takeBack(assetOf("A-4"));
    const Scanned back = scan(session, u"A-4"_s, m_here);
    VERIFY_OK(back);
    QCOMPARE(back->outcome.verdict, ScanVerdict::Expected);
    QVERIFY(back->outcome.movedFrom.isEmpty());
    QVERIFY(names(session, DifferenceKind::OnLoan).isEmpty());
    QCOMPARE(verdict(session, u"A-4"_s, m_here), u"already"_s);
    // Nor is what was misplaced, once the ledger has it where it was seen; said without the shelf too.
    QCOMPARE(verdict(session, u"B-1"_s, m_here), u"misplaced other-place"_s);
    AssetRecord moved = store().asset(assetOf("B-1"));
    moved.values.place = u"棚1"_s;
    VERIFY_OK(store().desk().perform(SaveAsset{moved.id, moved.values}, asManager()));
    QCOMPARE(verdict(session, u"B-1"_s), u"expected"_s);
    QVERIFY(names(session, DifferenceKind::Misplaced).isEmpty());
    // What is still misplaced is so wherever one says it.
    QCOMPARE(verdict(session, u"A-1"_s, m_there), u"misplaced other-place"_s);
    QCOMPARE(verdict(session, u"A-1"_s), u"already other-place"_s);
    QCOMPARE(names(session, DifferenceKind::Misplaced), QStringList{u"A-1"_s});
    QCOMPARE(status(session).found, 2);
    QCOMPARE(store().number("select count(*) from stocktake_scan where withdrawn_at is null"), 3);
}

void CountingTest::whatWasRegisteredIsUnknownNoMore()
{
    const StocktakeId session = opened({m_here, {}, {}, false});
    QCOMPARE(verdict(session, u"X-9"_s, m_here), u"unknown"_s);
    VERIFY_OK(store().desk().perform(NoteScan{session, u"X-9"_s, u"黒いPC"_s}, asDesk()));
    QCOMPARE(verdict(session, u"X-8"_s, m_here), u"unknown"_s);
    store().add(anAsset(u"X-9"_s).place(u"棚1"_s));
    const Scanned seen = scan(session, u"X-9"_s, m_here);
    VERIFY_OK(seen);
    QCOMPARE(seen->outcome.reason, u"since-opening"_s);
    QCOMPARE(names(session, DifferenceKind::Unknown), QStringList{u"X-8"_s});
    QCOMPARE(names(session, DifferenceKind::Unexpected), QStringList{u"X-9"_s});
    QCOMPARE(difference(session, u"X-9"_s).note, u"黒いPC"_s);
    // Also where the code has become a barcode of it, and the number is scanned.
    store().add(anAsset(u"A-9"_s).place(u"棚1"_s).barcode(u"X-8"_s));
    QCOMPARE(verdict(session, u"A-9"_s, m_here), u"unexpected since-opening"_s);
    QVERIFY(names(session, DifferenceKind::Unknown).isEmpty());
    // Taking the scan back brings the unknown code back.
    VERIFY_OK(performUndo(store().desk(), Undo{{}, seen->commandId, &recordTables()}, asDesk()));
    QCOMPARE(names(session, DifferenceKind::Unknown), QStringList{u"X-9"_s});
}

void CountingTest::whatIsLostMeanwhileIsNotMissing()
{
    const StocktakeId session = opened({m_here, {}, {}, false});
    const auto becomes = [&](const char* number, AssetState state) {
        const AssetId id(store().number(std::string("select id from asset where asset_no = '") + number + "'"));
        AssetRecord record = store().asset(id);
        record.values.state = state;
        return store().desk().perform(SaveAsset{id, record.values}, asManager());
    };
    VERIFY_OK(becomes("A-1", AssetState::Lost));
    const QList<AssetId> gone{AssetId(store().number("select id from asset where asset_no = 'A-2'"))};
    VERIFY_OK(store().desk().perform(PrepareRetirement{gone}, asManager()));
    VERIFY_OK(store().desk().perform(Retire{gone, u"物理破壊"_s, u"山田"_s, u"佐藤"_s, u"C-1"_s}, asManager()));
    const StocktakeStatus now = status(session);
    QCOMPARE(names(session, DifferenceKind::Missing), QStringList{u"A-3"_s});
    QCOMPARE(now.gone, 2);
    QCOMPARE(now.expected, 1);
}

/// As what is lent: on the sheet, not expected on the shelf; seen all the same, it is found.
void CountingTest::whatIsBeingRepairedIsNotLookedFor()
{
    const auto assetOf = [&](const char* number) {
        return AssetId(store().number(std::string("select id from asset where asset_no = '") + number + "'"));
    };
    const auto sendAway = [&](const char* number) {
        return store().desk().perform(SendToRepair{{assetOf(number)}, u"画面割れ"_s, {u"架空修理"_s, {}}}, asDesk());
    };
    VERIFY_OK(sendAway("A-1"));
    AssetRecord byHand = store().asset(assetOf("A-2")); // nobody knows where it is repaired
    byHand.values.state = AssetState::InRepair;
    VERIFY_OK(store().desk().perform(SaveAsset{byHand.id, byHand.values}, asManager()));
    const Opened done = openOf({m_here, {}, {}, false});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.expected, 1);
    QCOMPARE(done->outcome.lent, 1);
    QCOMPARE(done->outcome.inRepair, 2);
    const StocktakeId session = done->outcome.stocktake;
    const auto lines = store().desk().ask(AskStocktakeLines{session});
    VERIFY_OK(lines);
    QVERIFY(lines->at(0).isInRepair && !lines->at(0).isLent);
    QCOMPARE(lines->at(0).vendor, u"架空修理"_s);
    QVERIFY(lines->at(1).isInRepair && lines->at(1).vendor.isEmpty());
    QVERIFY(!lines->at(2).isInRepair);
    QVERIFY(lines->at(3).isLent && !lines->at(3).isInRepair);
    QCOMPARE(names(session, DifferenceKind::Missing), QStringList{u"A-3"_s});
    // What goes there meanwhile is gone, as what is lent meanwhile is.
    store().clock().advance(60'000);
    VERIFY_OK(sendAway("A-3"));
    QVERIFY(status(session).isComplete());
    QCOMPARE(status(session).gone, 1);
    QCOMPARE(verdict(session, u"A-1"_s, m_here), u"expected"_s);
    VERIFY_OK(store().desk().perform(CloseStocktake{session}, asDesk()));
    const StocktakeStatus closed = status(session);
    QVERIFY(closed.differences.isEmpty());
    QCOMPARE(closed.found, 1);
    QCOMPARE(closed.expected, 1);
    QCOMPARE(closed.inRepair, 1);
    QCOMPARE(closed.lent, 1);
    QCOMPARE(closed.gone, 1);
    QCOMPARE(closed.expected + closed.inRepair + closed.lent + closed.gone, closed.record.lines);
    // Nor has its holder what is being repaired for them.
    VERIFY_OK(sendAway("A-4"));
    StocktakeScope held;
    held.isCustody = true;
    const Opened custody = openOf(held);
    VERIFY_OK(custody);
    QCOMPARE(custody->outcome.inRepair, 1);
    QVERIFY(status(custody->outcome.stocktake).isComplete());
    QVERIFY(store().desk().ask(AskStocktakeLines{custody->outcome.stocktake})->first().isInRepair);
}

void CountingTest::whatABatchScannerReadKeepsItsTime()
{
    const StocktakeId session = opened({m_here, {}, {}, false});
    const Instant openedAt = store().clock().now();
    store().clock().advance(3'600'000);
    const auto read = [&](const QString& code, PlaceId place, Instant at) {
        RecordScan verb = scanOf(session, code, place);
        verb.seenAt = at;
        return store().desk().perform(verb, asDesk());
    };
    const auto timeOf = [&](const char* number) {
        return store().text(std::string("select s.scanned_at from stocktake_scan s join asset a on a.id = s.asset_id"
                                        " where a.asset_no = '") +
                            number + "'");
    };
    VERIFY_OK(read(u"A-1"_s, m_here, openedAt.plusMSecs(60'000)));
    QCOMPARE(timeOf("A-1"), openedAt.plusMSecs(60'000).toIso());
    // A clock that is wrong says nothing.
    VERIFY_OK(read(u"A-2"_s, m_here, openedAt.plusMSecs(-1)));
    QCOMPARE(timeOf("A-2"), store().clock().now().toIso());
    VERIFY_OK(read(u"A-3"_s, m_here, store().clock().now().plusMSecs(1)));
    QCOMPARE(timeOf("A-3"), store().clock().now().toIso());
    // What was seen later at another shelf stays there.
    VERIFY_OK(read(u"B-1"_s, m_there, openedAt.plusMSecs(120'000)));
    const Scanned earlier = read(u"B-1"_s, m_here, openedAt.plusMSecs(60'000));
    VERIFY_OK(earlier);
    QCOMPARE(earlier->outcome.verdict, ScanVerdict::Already);
    const Scanned later = read(u"B-1"_s, m_here, openedAt.plusMSecs(180'000));
    VERIFY_OK(later);
    QCOMPARE(later->outcome.verdict, ScanVerdict::Misplaced);
}

void CountingTest::closingKeepsTheDifferences()
{
    const StocktakeId session = opened({m_here, {}, {}, false});
    QCOMPARE(verdict(session, u"A-1"_s), u"expected"_s);
    QCOMPARE(verdict(session, u"B-1"_s), u"misplaced other-place"_s);
    QCOMPARE(verdict(session, u"X-9"_s), u"unknown"_s);
    const StocktakeStatus before = status(session);
    const auto closed = store().desk().perform(CloseStocktake{session}, asDesk());
    VERIFY_OK(closed);
    QCOMPARE(closed->outcome.expected, 3);
    QCOMPARE(closed->outcome.found, 1);
    QCOMPARE(closed->outcome.missing, 2);
    QCOMPARE(closed->outcome.misplaced, 1);
    QCOMPARE(closed->outcome.unknown, 1);
    QCOMPARE(closed->outcome.onLoan + closed->outcome.unexpected, 0);

    // What happens later changes nothing of it.
    AssetRecord moved = store().asset(AssetId(store().number("select id from asset where asset_no = 'B-1'")));
    moved.values.place = u"棚1"_s;
    VERIFY_OK(store().desk().perform(SaveAsset{moved.id, moved.values}, asManager()));
    const StocktakeStatus after = status(session);
    QCOMPARE(after.record.state(), StocktakeRecord::State::Closed);
    QCOMPARE(after.expected, before.expected);
    QCOMPARE(after.found, before.found);
    QCOMPARE(after.differences.size(), before.differences.size());
    for (qsizetype i = 0; i < after.differences.size(); ++i) {
        QCOMPARE(after.differences.at(i).kind, before.differences.at(i).kind);
        QCOMPARE(after.differences.at(i).assetNo, before.differences.at(i).assetNo);
        QCOMPARE(after.differences.at(i).code, before.differences.at(i).code);
        QCOMPARE(after.differences.at(i).placeName, before.differences.at(i).placeName);
        QCOMPARE(after.differences.at(i).seenPlaceName, before.differences.at(i).seenPlaceName);
        QVERIFY(after.differences.at(i).id > 0);
    }
    QCOMPARE(after.open(), 4);
}

void CountingTest::nothingIsCountedAfterwards()
{
    const StocktakeId closed = opened();
    VERIFY_OK(store().desk().perform(CloseStocktake{closed}, asDesk()));
    VERIFY_REFUSED(scan(closed, u"A-1"_s), u"stocktake.closed");
    VERIFY_REFUSED(store().desk().perform(CloseStocktake{closed}, asDesk()), u"stocktake.closed");
    const StocktakeId cancelled = opened();
    VERIFY_OK(scan(cancelled, u"A-1"_s));
    VERIFY_OK(store().desk().perform(CancelStocktake{cancelled}, asDesk()));
    VERIFY_REFUSED(scan(cancelled, u"A-2"_s), u"stocktake.cancelled");
    VERIFY_REFUSED(store().desk().perform(NoteScan{cancelled, u"A-1"_s, u"x"_s}, asDesk()), u"stocktake.cancelled");
    QCOMPARE(status(cancelled).record.state(), StocktakeRecord::State::Cancelled);
    QCOMPARE(store().number("select count(*) from stocktake_difference where stocktake_id = " +
                            std::to_string(cancelled.value())),
             0);
}

void CountingTest::undoing()
{
    const auto undo = [&](const QString& commandId) {
        return performUndo(store().desk(), Undo{{}, commandId, &recordTables()}, asDesk());
    };
    const Opened done = openOf({m_here, {}, {}, false});
    VERIFY_OK(done);
    const StocktakeId session = done->outcome.stocktake;
    const Scanned slip = scan(session, u"B-1"_s);
    VERIFY_OK(slip);
    VERIFY_REFUSED(undo(done->commandId), u"undo.moved-on");
    VERIFY_OK(undo(slip->commandId));
    QVERIFY(names(session, DifferenceKind::Misplaced).isEmpty());
    QCOMPARE(verdict(session, u"B-1"_s), u"misplaced other-place"_s);
    const auto closed = store().desk().perform(CloseStocktake{session}, asDesk());
    VERIFY_OK(closed);
    VERIFY_OK(undo(closed->commandId));
    QCOMPARE(status(session).record.state(), StocktakeRecord::State::Open);
    QCOMPARE(verdict(session, u"A-1"_s), u"expected"_s);
    const Opened empty = openOf({m_there, {}, {}, false});
    VERIFY_OK(empty);
    VERIFY_OK(undo(empty->commandId));
    VERIFY_REFUSED(store().desk().ask(AskStocktake{empty->outcome.stocktake}), u"stocktake.unknown");
    VERIFY_REFUSED(scan(empty->outcome.stocktake, u"B-1"_s), u"stocktake.unknown");
}

void CountingTest::permissions()
{
    const Order auditor = TestStore::as(store().auditor());
    const auto isForbidden = [](const auto& done) {
        return !done.isOk() && done.refusal().kind == RefusalKind::Forbidden;
    };
    QVERIFY(isForbidden(store().desk().perform(OpenStocktake{}, auditor)));
    const StocktakeId session = opened();
    QVERIFY(isForbidden(store().desk().perform(scanOf(session, u"A-1"_s), auditor)));
    QVERIFY(isForbidden(store().desk().perform(NoteScan{session, u"A-1"_s, {}}, auditor)));
    QVERIFY(isForbidden(store().desk().perform(CloseStocktake{session}, auditor)));
    QVERIFY(isForbidden(store().desk().perform(CancelStocktake{session}, auditor)));
    VERIFY_OK(store().desk().ask(AskStocktake{session}));
}

void CountingTest::isJournalled()
{
    QList<ChangeSet> announced;
    const StocktakeId session = opened({m_here, {}, {}, false});
    store().desk().setChangeListener([&](const ChangeSet& changes) { announced << changes; });
    const Scanned done = scan(session, u"A-1"_s);
    store().desk().setChangeListener({});
    VERIFY_OK(done);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().rows.value(u"stocktake_scan"_s).size(), 1);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"stocktake.scan"_s);
    QCOMPARE(written.front().command.workItem, u"LN-21"_s);
    QCOMPARE(written.front().images.size(), size_t(1));
    // It is part of the history of the thing.
    HistoryOf question;
    question.id = store().number("select id from asset where asset_no = 'A-1'");
    const auto history = store().desk().ask(question, store().deskStaff());
    VERIFY_OK(history);
    QCOMPARE(history->front().entry.command.verb, u"stocktake.scan"_s);
    const Result<Verification> whole = store().desk().ask(VerifyJournal{});
    VERIFY_OK(whole);
    QVERIFY(whole->isOk);
}

void CountingTest::theSameCommandActsOnce()
{
    const StocktakeId session = opened();
    const QString id = u"01900000-0000-7000-8000-000000000001"_s;
    VERIFY_OK(store().desk().perform(scanOf(session, u"A-1"_s), asDesk(id)));
    const auto again = store().desk().perform(scanOf(session, u"A-1"_s), asDesk(id));
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.verdict, ScanVerdict::Expected);
    QCOMPARE(again->outcome.assetNo, u"A-1"_s);
}

void CountingTest::outcomesReadBack()
{
    const Opened done = openOf({m_here, {}, {}, false});
    VERIFY_OK(done);
    QCOMPARE(OpenStocktakeOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
    for (const QString& code : {u"B-1"_s, u"A-4"_s, u"B-1"_s, u"X-9"_s, u"SHELF-2"_s}) {
        const Scanned scanned = scan(done->outcome.stocktake, code);
        VERIFY_OK(scanned);
        const QJsonObject json = scanned->outcome.toJson();
        QCOMPARE(RecordScanOutcome::fromJson(json).toJson(), json);
        QVERIFY(!QString::fromUtf8(QJsonDocument(json).toJson()).contains(u"伊藤"));
    }
    const auto closed = store().desk().perform(CloseStocktake{done->outcome.stocktake}, asDesk());
    VERIFY_OK(closed);
    QCOMPARE(CloseStocktakeOutcome::fromJson(closed->outcome.toJson()).toJson(), closed->outcome.toJson());
}

/// Two counters scan the same things, each from the other end: each counts once, and each scan has its answer.
void CountingTest::twoCountersAtOnce()
{
    constexpr int things = 12;
    for (int i = 0; i < things; ++i)
        store().add(anAsset(u"R-%1"_s.arg(i)).place(u"棚2"_s));
    const StocktakeId session = opened({m_there, {}, {}, false});
    const TestStore& shared = store();
    const Order order = asDesk();
    std::atomic<int> counted = 0;
    std::atomic<int> already = 0;
    std::atomic<int> failed = 0;
    std::vector<std::thread> counters;
    for (int counter = 0; counter < 2; ++counter)
        counters.emplace_back([&, counter] {
            const auto desk = Desk::open(shared.config(QString::number(4 + counter)));
            for (int i = 0; desk && i < things; ++i) {
                const QString code = u"R-%1"_s.arg(counter == 0 ? i : things - 1 - i);
                const auto done = (*desk)->perform(scanOf(session, code), order);
                ++(!done ? failed : done->outcome.verdict == ScanVerdict::Expected ? counted : already);
            }
        });
    for (std::thread& counter : counters)
        counter.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(counted.load(), things);
    QCOMPARE(already.load(), things);
    QCOMPARE(store().number("select count(*) from stocktake_scan"), things);
    QCOMPARE(status(session).found, things);
    QCOMPARE(names(session, DifferenceKind::Missing), QStringList{u"B-1"_s});
}

/// The connection is gone in the middle; another one goes on where it stopped.
void CountingTest::goesOnAfterACrash()
{
    const StocktakeId session = opened({m_here, {}, {}, false});
    {
        const std::unique_ptr<Desk> crashing = store().secondDesk();
        VERIFY_OK(crashing->perform(scanOf(session, u"A-1"_s), asManager()));
        crashing->connection().setProbe([](std::string_view sql) {
            if (sql.find("insert into journal_entry") != std::string_view::npos)
                throw StorageError(StorageFault::Injected, u"test"_s, u"the machine stopped here"_s);
        });
        const auto lost = crashing->perform(scanOf(session, u"A-2"_s), asManager());
        QVERIFY(!lost.isOk());
    }
    const std::unique_ptr<Desk> next = store().secondDesk();
    const auto once = next->perform(scanOf(session, u"A-1"_s), asManager());
    VERIFY_OK(once);
    QCOMPARE(once->outcome.verdict, ScanVerdict::Already);
    const auto two = next->perform(scanOf(session, u"A-2"_s), asManager());
    VERIFY_OK(two);
    QCOMPARE(two->outcome.verdict, ScanVerdict::Expected);
    QCOMPARE(status(session).found, 2);
}

void CountingTest::everyStatementMayFail_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"open", "scan", "scan elsewhere", "note", "close", "cancel"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void CountingTest::everyStatementMayFail()
{
    QFETCH(QString, what);
    const StocktakeId session = what == u"open" ? StocktakeId() : opened();
    if (what == u"scan elsewhere" || what == u"note")
        QCOMPARE(verdict(session, u"A-1"_s, m_there), u"misplaced other-place"_s);
    const FaultReport report = failEveryStatement(store(), [&]() -> std::optional<Refusal> {
        if (what == u"open")
            return refusalOf(openOf({}));
        if (what.startsWith(u"scan"))
            return refusalOf(scan(session, u"A-1"_s, what == u"scan" ? PlaceId() : m_here));
        if (what == u"note")
            return refusalOf(store().desk().perform(NoteScan{session, u"A-1"_s, u"傷あり"_s}, asDesk()));
        if (what == u"close")
            return refusalOf(store().desk().perform(CloseStocktake{session}, asDesk()));
        return refusalOf(store().desk().perform(CancelStocktake{session}, asDesk()));
    });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
}

QTEST_APPLESS_MAIN(CountingTest)
#include "tst_counting.moc"
