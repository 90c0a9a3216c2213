// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/undo.h"
#include "core/stocktake/stocktakepapers.h"
#include "tests/core/stocktake/stocktaketest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class SpotCheckTest : public StocktakeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsRecordedAtTheOpening();
    void itIsRecordedAtTheClosing();
    void saidAgainItIsReplaced();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void itTellsTheLastCount();
    void itIsUndone();
    void thePapersSayIt();
    void everyStatementMayFail();

private:
    StocktakeId spot(const std::optional<SpotCheck>& check = std::nullopt)
    {
        const auto done =
            store().desk().perform(OpenStocktake{StocktakeType::Spot, {m_here, {}, {}, false}, check}, asDesk());
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        return done->outcome.stocktake;
    }
    Result<Performed<RecordSpotCheck::Outcome>> record(StocktakeId session, const SpotCheck& check)
    {
        return store().desk().perform(RecordSpotCheck{session, check}, asDesk());
    }
    std::optional<SpotCheck> stored(StocktakeId session)
    {
        const std::optional<RecordedSpotCheck> found = status(session).spotCheck;
        return found ? std::optional(found->check) : std::nullopt;
    }

    PlaceId m_here;
};

void SpotCheckTest::init()
{
    StocktakeTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_here = shelf(u"保管庫"_s, u"SHELF-1"_s);
    store().add(anAsset(u"A-1"_s).place(u"保管庫"_s));
}

void SpotCheckTest::itIsRecordedAtTheOpening()
{
    const StocktakeId session = spot(SpotCheck{true, 5, u"異状なし"_s});
    QCOMPARE(stored(session), SpotCheck(true, 5, u"異状なし"_s));
    QVERIFY(!status(session).spotCheck->operatorName.isEmpty());
    QCOMPARE(status(session).spotCheck->checkedAt, store().clock().now());
}

void SpotCheckTest::itIsRecordedAtTheClosing()
{
    const StocktakeId session = spot();
    QVERIFY(!stored(session));
    const auto done =
        store().desk().perform(CloseStocktake{session, SpotCheck{false, std::nullopt, u"錠が固い"_s}}, asDesk());
    VERIFY_OK(done);
    QCOMPARE(stored(session), SpotCheck(false, std::nullopt, u"錠が固い"_s));
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.workItem, u"LN-20"_s);
    // What somebody wrote is not among the arguments.
    QVERIFY(!written.front().command.arguments.contains(u"錠"_s.toUtf8()));
    VERIFY_REFUSED(record(session, {true, 5, {}}), u"stocktake.closed");
}

void SpotCheckTest::saidAgainItIsReplaced()
{
    const StocktakeId session = spot(SpotCheck{true, 4, {}});
    store().clock().advance(60'000);
    VERIFY_OK(record(session, {true, 5, u"1本は机の中"_s}));
    QCOMPARE(stored(session), SpotCheck(true, 5, u"1本は机の中"_s));
    QCOMPARE(status(session).spotCheck->checkedAt, store().clock().now());
    QCOMPARE(store().number("select count(*) from spot_check"), 1);
}

void SpotCheckTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<int>("keys");
    QTest::addColumn<QString>("code");
    QTest::newRow("a bad lock without a word") << false << 5 << u"spot-check.needs-remark"_s;
    QTest::newRow("fewer keys than none") << true << -1 << u"spot-check.bad-keys"_s;
    QTest::newRow("too many keys") << true << SpotCheck::mostKeys + 1 << u"spot-check.bad-keys"_s;
}

void SpotCheckTest::whatCannotBeIsRefused()
{
    QFETCH(bool, isLocked);
    QFETCH(int, keys);
    QFETCH(QString, code);
    const StocktakeId session = spot();
    const SpotCheck check{isLocked, keys, u" "_s};
    VERIFY_REFUSED(record(session, check), code);
    VERIFY_REFUSED(store().desk().perform(CloseStocktake{session, check}, asDesk()), code);
    QCOMPARE(status(session).record.state(), StocktakeRecord::State::Open); // not closed either
    VERIFY_REFUSED(record(opened(), {true, 5, {}}), u"spot-check.not-spot");
    VERIFY_REFUSED(store().desk().perform(OpenStocktake{StocktakeType::Regular, {}, SpotCheck{true, 5, {}}}, asDesk()),
                   u"spot-check.not-spot");
    QVERIFY(!stored(session));
}

void SpotCheckTest::itTellsTheLastCount()
{
    QVERIFY(!status(spot(SpotCheck{true, 5, {}})).keysBefore);
    store().clock().advance(60'000);
    spot(SpotCheck{true, std::nullopt, {}}); // has not counted any
    store().clock().advance(60'000);
    const StocktakeId third = spot();
    QCOMPARE(status(third).keysBefore, 5);
    // Another place has other keys.
    const PlaceId there = shelf(u"別室"_s, u"SHELF-2"_s);
    store().add(anAsset(u"B-1"_s).place(u"別室"_s));
    const auto other = store().desk().perform(OpenStocktake{StocktakeType::Spot, {there, {}, {}, false}}, asDesk());
    VERIFY_OK(other);
    QVERIFY(!status(other->outcome.stocktake).keysBefore);
}

void SpotCheckTest::itIsUndone()
{
    const StocktakeId session = spot(SpotCheck{true, 4, {}});
    const auto done = record(session, {true, 5, {}});
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, asDesk()));
    QCOMPARE(stored(session), SpotCheck(true, 4, {}));
}

void SpotCheckTest::thePapersSayIt()
{
    spot(SpotCheck{true, 5, {}});
    store().clock().advance(60'000);
    const StocktakeId session = spot();
    const auto paper = [&](AskStocktakePaper::Which which) {
        const Result<Document> made = store().desk().ask(AskStocktakePaper{session, which, u"係"_s});
        return made ? *made : Document();
    };
    const auto lockOf = [](const Document& document) {
        for (const Block& block : document.blocks) {
            const auto* group = std::get_if<FieldGroup>(&block);
            if (group && group->heading == Phrase::word(u"spot.heading"_s))
                return group->fields;
        }
        return QList<FormField>();
    };
    const Document sheet = paper(AskStocktakePaper::Which::Sheet);
    QCOMPARE(sheet.title, Phrase::word(u"form.spot-sheet"_s));
    QCOMPARE(lockOf(sheet).first().value, Phrase::word(u"spot.lock-blank"_s));
    QCOMPARE(lockOf(sheet).at(1).value, Phrase::word(u"spot.keys-blank"_s, {u"5"_s}));
    QCOMPARE(lockOf(paper(AskStocktakePaper::Which::Report)).first().value, Phrase::word(u"spot.not-recorded"_s));
    VERIFY_OK(record(session, {true, 4, u"1本は鍵箱"_s}));
    const Document report = paper(AskStocktakePaper::Which::Report);
    QCOMPARE(report.title, Phrase::word(u"form.spot-report"_s));
    QCOMPARE(lockOf(report).first().value, Phrase::word(u"spot.locked"_s));
    QCOMPARE(lockOf(report).at(1).value, Phrase::word(u"spot.keys-before"_s, {u"4"_s, u"5"_s}));
    QCOMPARE(lockOf(report).last().value, Phrase(u"1本は鍵箱"_s));
    // Whatever its number: the record keeps no paper of it.
    QVERIFY(report.isComposed);
}

void SpotCheckTest::everyStatementMayFail()
{
    const StocktakeId session = spot();
    const FaultReport report = failEveryStatement(store(), [&] {
        return refusalOf(record(session, {true, 5, u"x"_s}));
    });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
}

QTEST_APPLESS_MAIN(SpotCheckTest)
#include "tst_spotcheck.moc"
