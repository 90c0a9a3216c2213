// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/returncheck.h"

#include "core/desk/documents.h"
#include "core/desk/journalquestions.h"
#include "core/documents/snapshot.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/assetcare.h"
#include "core/loans/exchange.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What is looked at when something comes back, and what was found.
class ReturnCheckTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyPointIsInOrderUnlessSaid();
    void whatIsWrongStandsWithTheReturn();
    void refusals_data();
    void refusals();
    void aJudgementInWordsSaysNothingOfPoints();
    void theSlipSaysWhatWasFound();
    void judgedAfterwards();
    void judgingIsJournalled();
    void judgingRefusals();
    void theListIsThatOfTheReturn();
    void goesWithTheReturnWhenUndone();
    void isSeenWithTheItem();
    void everyStatementMayFail();
    void everyStatementOfJudgingMayFail();

private:
    void givePoints(const QStringList& points)
    {
        SaveKind verb{u"ノートPC"_s, KindCategory::Pc, false, 0};
        verb.rules = KindRules{points, {}, 0, 0};
        const auto done = store().desk().perform(verb, TestStore::as(store().manager()));
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
    }
    /// Lent out, its kind with three points.
    AssetId lentOut(const QString& number = u"A-1"_s)
    {
        const AssetId asset = store().add(anAsset(number));
        givePoints({u"外装"_s, u"画面"_s, u"起動"_s});
        const auto lent = lend(store().add(aPerson(u"E-"_s + number)), {asset});
        if (!lent)
            qFatal("%s", qPrintable(lent.refusal().toDebugText()));
        return asset;
    }
    Taken takeBackWith(AssetId asset, const QList<CheckResult>& checks, bool issuesSlips = true)
    {
        ReturnedItem item{asset, {}, {}};
        item.checks = checks;
        return takeBack(QList<ReturnedItem>{item}, issuesSlips);
    }
    Result<Performed<JudgeReturn::Outcome>> judge(LoanLineId line, const QList<CheckResult>& checks)
    {
        return store().desk().perform(JudgeReturn{line, checks}, asDesk());
    }
    QList<CheckResult> foundAt(LoanLineId line)
    {
        const auto found = store().desk().ask(AskReturnFound{line});
        return found && *found ? (*found)->checks : QList<CheckResult>();
    }
    qint64 rows() { return store().number("select count(*) from return_check where withdrawn_at is null"); }
};

static const CheckResult scratched{u"画面"_s, false, u"傷あり"_s};

void ReturnCheckTest::everyPointIsInOrderUnlessSaid()
{
    const AssetId asset = lentOut();
    const auto taken = takeBack(asset);
    VERIFY_OK(taken);
    const TakenBackItem& item = taken->outcome.items.first();
    QCOMPARE(item.checks, (QList<CheckResult>{{u"外装"_s}, {u"画面"_s}, {u"起動"_s}}));
    QCOMPARE(foundAt(item.line), item.checks);
    QCOMPARE(rows(), 3);
    // A kind without points costs no row.
    const AssetId other = store().add(anAsset(u"B-1"_s).kind(u"ルーター"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {other}));
    VERIFY_OK(takeBack(other));
    QCOMPARE(rows(), 3);
}

void ReturnCheckTest::whatIsWrongStandsWithTheReturn()
{
    const AssetId asset = lentOut();
    // However the desk writes it: full-width letters, blanks.
    givePoints({u"外装"_s, u"PC画面"_s});
    const auto taken = takeBackWith(asset, {{u" ＰＣ画面"_s, false, u" 傷あり "_s}}, false);
    VERIFY_OK(taken);
    const QList<CheckResult> expected{{u"外装"_s}, {u"PC画面"_s, false, u"傷あり"_s}};
    QCOMPARE(taken->outcome.items.first().checks, expected);
    QCOMPARE(foundAt(taken->outcome.items.first().line), expected);
    QCOMPARE(store().asset(asset).values.state, AssetState::Usable); // what follows is for the desk to say
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, taken->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(std::count_if(written.front().images.begin(), written.front().images.end(),
                           [](const RowImage& image) { return image.table == u"return_check"; }),
             2);
    const TakeBackOutcome read = TakeBackOutcome::fromJson(taken->outcome.toJson());
    QCOMPARE(read.items.first().checks, (QList<CheckResult>{{u"外装"_s}, {u"PC画面"_s, false, {}}}));
}

void ReturnCheckTest::refusals_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown point") << u"鍵"_s << u"無い"_s << u"return.no-such-check"_s;
    QTest::newRow("no word about it") << u"画面"_s << u"  "_s << u"return.check-no-note"_s;
}

void ReturnCheckTest::refusals()
{
    const AssetId asset = lentOut();
    QFETCH(QString, point);
    QFETCH(QString, note);
    QFETCH(QString, code);
    VERIFY_REFUSED(takeBackWith(asset, {{point, false, note}}), code);
    QCOMPARE(openLines(), 1);
    QCOMPARE(rows(), 0);
}

void ReturnCheckTest::aJudgementInWordsSaysNothingOfPoints()
{
    const AssetId asset = lentOut();
    ReturnedItem item{asset, {}, u"水没"_s};
    item.state = AssetState::Faulty;
    const auto taken = takeBack(QList<ReturnedItem>{item});
    VERIFY_OK(taken);
    QVERIFY(taken->outcome.items.first().checks.isEmpty());
    QCOMPARE(rows(), 0); // nobody said that its screen is in order
}

void ReturnCheckTest::theSlipSaysWhatWasFound()
{
    const AssetId asset = lentOut();
    const auto taken = takeBackWith(asset, {scratched});
    VERIFY_OK(taken);
    const auto record = store().desk().ask(FindDocument{taken->outcome.documents.first()});
    VERIFY_OK(record);
    const auto slip = documentOfSnapshot(record->snapshot.toUtf8());
    VERIFY_OK(slip);
    const auto table = std::find_if(slip->blocks.begin(), slip->blocks.end(),
                                    [](const Block& block) { return std::holds_alternative<FormTable>(block); });
    QVERIFY(table != slip->blocks.end());
    QCOMPARE(std::get<FormTable>(*table).rows.first().at(4),
             Phrase::lines({Phrase::word(u"return.check-bad"_s, {u"画面"_s, u"傷あり"_s}),
                            Phrase::word(u"return.check-good"_s, {u"外装・起動"_s})}));
}

void ReturnCheckTest::judgedAfterwards()
{
    const AssetId asset = lentOut();
    const auto taken = takeBack(asset, {}, false);
    VERIFY_OK(taken);
    const LoanLineId line = taken->outcome.items.first().line;
    const auto judged = judge(line, {scratched});
    VERIFY_OK(judged);
    const QList<CheckResult> expected{{u"外装"_s}, scratched, {u"起動"_s}};
    QCOMPARE(judged->outcome.checks, expected);
    QCOMPARE(judged->outcome.assetNo, u"A-1"_s);
    QCOMPARE(foundAt(line), expected);
    QCOMPARE(rows(), 3);
    VERIFY_OK(judge(line, {{u"画面"_s, true, u"拭いたら消えた"_s}}));
    QCOMPARE(foundAt(line), (QList<CheckResult>{{u"外装"_s}, {u"画面"_s}, {u"起動"_s}}));
}

void ReturnCheckTest::judgingIsJournalled()
{
    const AssetId asset = lentOut();
    const auto taken = takeBack(asset);
    VERIFY_OK(taken);
    QList<ChangeSet> announced;
    store().desk().setChangeListener([&](const ChangeSet& changes) { announced << changes; });
    const auto judged = judge(taken->outcome.items.first().line, {scratched});
    store().desk().setChangeListener({});
    VERIFY_OK(judged);
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced.first().rows.contains(u"return_check"_s));
    const std::unique_ptr<Connection> eye = store().raw();
    const Entry written = entriesOfCommand(*eye, judged->commandId).front();
    QCOMPARE(written.command.verb, u"loans.judge-return"_s);
    QCOMPARE(written.command.workItem, u"LN-25"_s);
    QCOMPARE(written.images.size(), size_t(1)); // what did not change is not written
    const auto history = store().desk().ask(HistoryOf{asset.value(), std::nullopt, 10}, store().deskStaff());
    VERIFY_OK(history);
    QCOMPARE(history->front().entry.command.id, judged->commandId);
    // What is wrong may name somebody: it is committed to, not written into the entry.
    QVERIFY(!written.result.contains("傷"));
    QVERIFY(!written.command.arguments.contains("傷"));
}

void ReturnCheckTest::judgingRefusals()
{
    const AssetId asset = lentOut();
    const LoanLineId line = store().asset(asset).holder->line;
    VERIFY_REFUSED(judge(line, {scratched}), u"loan.line-unknown"); // still out
    VERIFY_REFUSED(judge(LoanLineId(4711), {scratched}), u"loan.line-unknown");
    VERIFY_OK(takeBack(asset));
    VERIFY_REFUSED(judge(line, {}), u"return.no-checks");
    VERIFY_REFUSED(judge(line, {{u"鍵"_s, false, u"無い"_s}}), u"return.no-such-check");
    VERIFY_REFUSED(judge(line, {{u"画面"_s, false, {}}}), u"return.check-no-note");
    VERIFY_REFUSED(store().desk().perform(JudgeReturn{line, {scratched}}, TestStore::as(store().auditor())),
                   u"operator.not-allowed");
    store().clock().advance(1000);
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {asset}));
    VERIFY_REFUSED(judge(line, {scratched}), u"return.lent-again");
    QVERIFY(notInOrder(foundAt(line)).isEmpty());
}

void ReturnCheckTest::theListIsThatOfTheReturn()
{
    const AssetId first = lentOut();
    const auto taken = takeBack(first);
    VERIFY_OK(taken);
    givePoints({u"キーボード"_s});
    const LoanLineId line = taken->outcome.items.first().line;
    VERIFY_REFUSED(judge(line, {{u"キーボード"_s, false, u"欠け"_s}}), u"return.no-such-check");
    VERIFY_OK(judge(line, {scratched}));
    // Where there was no list then, today's is looked through.
    givePoints({});
    const AssetId second = store().add(anAsset(u"A-2"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {second}));
    const auto later = takeBack(second);
    VERIFY_OK(later);
    const LoanLineId bare = later->outcome.items.first().line;
    VERIFY_REFUSED(judge(bare, {scratched}), u"return.no-checks");
    givePoints({u"外装"_s, u"画面"_s});
    VERIFY_OK(judge(bare, {scratched}));
    QCOMPARE(foundAt(bare), (QList<CheckResult>{{u"外装"_s}, scratched}));
}

void ReturnCheckTest::goesWithTheReturnWhenUndone()
{
    const AssetId asset = lentOut();
    const auto taken = takeBack(asset, {}, false);
    VERIFY_OK(taken);
    const LoanLineId line = taken->outcome.items.first().line;
    VERIFY_OK(judge(line, {scratched}));
    const auto undone = performUndo(store().desk(), {{}, taken->commandId, &recordTables()}, asDesk());
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.verbs, (QStringList{u"loans.judge-return"_s, u"loans.take-back"_s}));
    QCOMPARE(rows(), 0);
    QCOMPARE(openLines(), 1);
    const auto again = takeBack(asset);
    VERIFY_OK(again);
    QCOMPARE(rows(), 3);
    QVERIFY(notInOrder(foundAt(line)).isEmpty());
    const auto journal = store().desk().ask(VerifyJournal{});
    VERIFY_OK(journal);
    QVERIFY(journal->isOk);
}

void ReturnCheckTest::isSeenWithTheItem()
{
    const AssetId asset = lentOut();
    QVERIFY(!store().desk().ask(AskAssetCare{asset})->lastReturn);
    VERIFY_OK(takeBackWith(asset, {scratched}));
    const auto care = store().desk().ask(AskAssetCare{asset});
    VERIFY_OK(care);
    QVERIFY(care->lastReturn);
    QCOMPARE(notInOrder(care->lastReturn->checks), QList<CheckResult>{scratched});
    QCOMPARE(care->lastReturn->at, store().clock().now());
    // The next return says something else.
    store().clock().advance(60'000);
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s).name(u"次の人"_s)), {asset}));
    store().clock().advance(60'000);
    VERIFY_OK(takeBack(asset));
    const auto later = store().desk().ask(AskLastReturn{asset});
    VERIFY_OK(later);
    QCOMPARE((*later)->holder, u"次の人"_s);
    QVERIFY(notInOrder((*later)->checks).isEmpty());
}

void ReturnCheckTest::everyStatementMayFail()
{
    const AssetId asset = lentOut();
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(takeBackWith(asset, {scratched})); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 6);
}

void ReturnCheckTest::everyStatementOfJudgingMayFail()
{
    const AssetId asset = lentOut();
    const auto taken = takeBack(asset);
    VERIFY_OK(taken);
    const LoanLineId line = taken->outcome.items.first().line;
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(judge(line, {scratched})); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(ReturnCheckTest)
#include "tst_returncheck.moc"
