// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/desk/journalquestions.h"
#include "core/documents/snapshot.h"
#include "core/letters/letterdraft.h"
#include "core/letters/mailqueue.h"
#include "core/loans/printable.h"
#include "tests/core/letters/lettertest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Notices about accessories that did not come back (付属品不足通知, LN-26).
class AccessoryLettersTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatIsMissing();
    void theSlipNamesTheSameDay();
    void theWordsOfTheOffice();
    void nothingIsMissing();
    void whatComesLaterIsNotAskedForAnyMore();
    void theNextStepWaitsForTheDay();
    void neverTwiceForTheSameStep();
    void aLostItemIsAskedForAllTheSame();
    void undoMakesThemVoid();
    void theJournalRebuildsThem();
    void everyStatementMayFail();

private:
    WriteLetters notice(int step = 0) { return letters(LetterKind::Accessory, step); }
    LetterRecord onlyLetter() { return written().value(0); }

    PersonId m_person;
    AssetId m_asset;
};

/// Lent on 2026-06-10, and back the same day without its charger.
void AccessoryLettersTest::init()
{
    LetterTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_person = store().add(aPerson(u"E-1"_s).name(u"髙橋 一"_s).section(u"営業部"_s).mail(u"taro@example.jp"_s));
    m_asset = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s).accessory(u"かばん"_s));
    const AssetId whole = store().add(anAsset(u"B-1"_s).accessory(u"充電器"_s));
    if (!lend(m_person, {m_asset, whole}) || !takeBack(m_asset, {u"充電器"_s}) || !takeBack(whole))
        qFatal("nothing can be tested");
}

void AccessoryLettersTest::asksForWhatIsMissing()
{
    const LetterPlan planned = plan(notice().query);
    QCOMPARE(planned.letters.size(), 1);
    const LetterItem& item = planned.letters.first().items.first();
    QCOMPARE(item.loan.openAccessories, QStringList{u"充電器"_s});
    QCOMPARE(item.due.day, QDate(2026, 6, 17));
    QCOMPARE(item.daysLate, 0);
    const auto done = write(notice());
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items, 1);
    const auto paper = printableDocument(store().desk(), {done->outcome.documents.first(), 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->title, Phrase::word(u"form.letter-accessory"_s));
    QVERIFY(paper->marks.copies.isEmpty()); // nothing to chase yet: no copy for the head
    QCOMPARE(onlyLetter().kind, LetterKind::Accessory);
    QCOMPARE(onlyLetter().stillOut, 1);
    QCOMPARE(onlyLetter().returnBy, QDate(2026, 6, 17));
    QCOMPARE(store().text("select work_item from journal_heading order by order_no desc limit 1"), u"LN-26"_s);
}

void AccessoryLettersTest::theSlipNamesTheSameDay()
{
    const QString stored = store().text("select snapshot from document where kind = 'return' order by id limit 1");
    QVERIFY2(stored.contains(u"2026-06-17"_s), qPrintable(stored));
}

void AccessoryLettersTest::theWordsOfTheOffice()
{
    const auto done = write(notice());
    VERIFY_OK(done);
    const auto mail = store().desk().ask(AskLetterMail{done->outcome.documents.first()});
    VERIFY_OK(mail);
    QVERIFY2(mail->text.contains(u"A-1"_s) && mail->text.contains(u"充電器"_s), qPrintable(mail->text));
    QVERIFY(!mail->text.contains(u"かばん"_s));
    QVERIFY(mail->text.contains(u"6月17日"_s));
    QVERIFY(!mail->text.contains(u'{'));
    for (const QString& language : {u"ja"_s, u"en"_s})
        QVERIFY(problemsOfWording(fixedWording(LetterKind::Accessory, language)).isEmpty());
}

void AccessoryLettersTest::nothingIsMissing()
{
    VERIFY_OK(store().desk().perform(TakeBackAccessories{m_asset, {}}, asDesk()));
    const auto done = write(notice());
    VERIFY_OK(done);
    QVERIFY(done->outcome.documents.isEmpty());
}

void AccessoryLettersTest::whatComesLaterIsNotAskedForAnyMore()
{
    WriteLetters verb = notice();
    verb.way = LetterWay::Mail;
    VERIFY_OK(write(verb));
    ListLetters open;
    open.isOpen = true;
    QCOMPARE(written(open).size(), 1);
    VERIFY_OK(store().desk().perform(TakeBackAccessories{m_asset, {}}, asDesk()));
    QCOMPARE(onlyLetter().stillOut, 0);
    QVERIFY(written(open).isEmpty());
}

void AccessoryLettersTest::theNextStepWaitsForTheDay()
{
    VERIFY_OK(write(notice()));
    passDays(7); // the day that was named: it may still come
    QCOMPARE(reasons(plan(notice().query)), QStringList{u"letter.too-soon A-1"_s});
    passDays(1);
    const LetterPlan late = plan(notice().query);
    QCOMPARE(late.letters.size(), 1);
    QCOMPARE(late.letters.first().step, 2);
    QCOMPARE(late.letters.first().items.first().daysLate, 1);
    VERIFY_OK(write(notice()));
    QCOMPARE(onlyLetter().step, 2);
}

void AccessoryLettersTest::neverTwiceForTheSameStep()
{
    VERIFY_OK(write(notice(1)));
    const auto again = write(notice(1));
    VERIFY_OK(again);
    QVERIFY(again->outcome.documents.isEmpty());
    QCOMPARE(reasons(plan(notice(1).query)), QStringList{u"letter.already-written A-1"_s});
}

/// Whatever has become of the item since, its charger is still to come.
void AccessoryLettersTest::aLostItemIsAskedForAllTheSame()
{
    store().raw()->execute("update asset set state = 'lost' where asset_no = 'A-1'");
    QCOMPARE(plan(notice().query).items(), 1);
}

void AccessoryLettersTest::undoMakesThemVoid()
{
    const auto done = write(notice());
    VERIFY_OK(done);
    VERIFY_OK(undo(done->outcome.documents.first()));
    QVERIFY(onlyLetter().isUndone);
    QCOMPARE(plan(notice().query).letters.size(), 1);
}

void AccessoryLettersTest::theJournalRebuildsThem()
{
    VERIFY_OK(write(notice()));
    const DatabaseUrl url = newEmptyDatabase(testedDatabase(), folder());
    const auto rebuilt = store().desk().ask(RebuildJournal{url, store().desk().info(), recordTables(), {}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
}

void AccessoryLettersTest::everyStatementMayFail()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(write(notice())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

QTEST_GUILESS_MAIN(AccessoryLettersTest)
#include "tst_accessoryletters.moc"
