// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/voidletter.h"

#include "core/letters/letterquestions.h"
#include "core/letters/retrymails.h"
#include "tests/core/letters/lettertest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A letter whose mail was tried cannot be undone; it can be made void.
class VoidLetterTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedIsNeverSentAgain();
    void whatWasSentStaysSent();
    void whatIsInHandWaits();
    void whatWasNotTriedIsUndone();
    void whatWasAnsweredStays();
    void itIsForGood();
    void theStepIsFreeAgain();
    void itWantsAReason();
    void everyStatementMayFail();

private:
    QString oneLetter();
    void went(const QString& number, MailState state);
    LetterRecord letter(const QString& number);
    Result<Performed<MakeLetterVoid::Outcome>> makeVoid(const QString& number, const QString& reason = u"宛先違い"_s)
    {
        Order order = asDesk();
        order.reason = reason;
        return store().desk().perform(MakeLetterVoid{number}, order);
    }
};

QString VoidLetterTest::oneLetter()
{
    lendUntil(store().add(aPerson(u"E-1"_s).name(u"髙橋 一"_s).mail(u"taro@example.jp"_s)), u"A-1"_s,
              store().clock().today().addDays(2));
    passDays(5);
    WriteLetters verb = letters(LetterKind::Overdue);
    verb.way = LetterWay::Mail;
    return write(verb).value().outcome.documents.value(0);
}

void VoidLetterTest::went(const QString& number, MailState state)
{
    QCOMPARE(store().desk().perform(TakeMails{}, asDesk()).value().outcome.numbers, QStringList{number});
    store().desk().perform(NoteMails{{{number, state, u"550 no such user"_s, true}}}, asDesk()).value();
}

LetterRecord VoidLetterTest::letter(const QString& number)
{
    ListLetters question;
    question.number = number;
    return store().desk().ask(question).value().value(0);
}

void VoidLetterTest::whatFailedIsNeverSentAgain()
{
    const QString number = oneLetter();
    QVERIFY(!letter(number).isMailTried);
    went(number, MailState::Failed);
    QVERIFY(letter(number).isMailTried);
    VERIFY_REFUSED(undo(number), u"undo.moved-on");
    const auto done = makeVoid(number);
    VERIFY_OK(done);
    QVERIFY(!done->outcome.wasSent);
    QVERIFY(letter(number).isUndone);
    QCOMPARE(letter(number).mail, std::optional(MailState::Off));
    QCOMPARE(letter(number).mailError, u"550 no such user"_s); // what is known of it stays
    VERIFY_REFUSED(store().desk().perform(RetryMails{{number}}, asDesk()), u"mail.not-stuck");
    store().clock().advance(86'400'000);
    QVERIFY(store().desk().perform(TakeMails{}, asDesk()).value().outcome.numbers.isEmpty());
}

void VoidLetterTest::whatWasSentStaysSent()
{
    const QString number = oneLetter();
    went(number, MailState::Sent);
    const auto done = makeVoid(number);
    VERIFY_OK(done);
    QVERIFY(done->outcome.wasSent);
    QCOMPARE(letter(number).mail, std::optional(MailState::Sent));
    QVERIFY(letter(number).isUndone);
    QVERIFY(!store().text("select withdrawn_at from document where kind = 'letter'").isEmpty());
}

void VoidLetterTest::whatIsInHandWaits()
{
    const QString number = oneLetter();
    store().desk().perform(TakeMails{}, asDesk()).value();
    VERIFY_REFUSED(makeVoid(number), u"letter.mail-in-hand");
    store().clock().advance(16 * 60'000); // the counter that had it stopped
    const auto done = makeVoid(number);
    VERIFY_OK(done);
    QVERIFY(done->outcome.wasSent); // nobody knows
    QCOMPARE(letter(number).mail, std::optional(MailState::Off));
    // What that counter says later changes nothing.
    VERIFY_OK(store().desk().perform(NoteMails{{{number, MailState::Queued, {}, true}}}, asDesk()));
    QCOMPARE(letter(number).mail, std::optional(MailState::Off));
}

void VoidLetterTest::whatWasNotTriedIsUndone()
{
    const QString number = oneLetter();
    VERIFY_REFUSED(makeVoid(number), u"letter.void-untried");
    VERIFY_OK(undo(number));
}

void VoidLetterTest::whatWasAnsweredStays()
{
    const QString number = oneLetter();
    went(number, MailState::Sent);
    RecordLetterAnswer answer;
    answer.number = number;
    answer.answer = u"on a trip"_s;
    VERIFY_OK(store().desk().perform(answer, asDesk()));
    VERIFY_REFUSED(makeVoid(number), u"letter.void-answered");
}

void VoidLetterTest::itIsForGood()
{
    const QString number = oneLetter();
    went(number, MailState::Failed);
    const auto done = makeVoid(number);
    VERIFY_OK(done);
    VERIFY_REFUSED(
        performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, TestStore::as(store().owner())),
        u"undo.not-undoable");
    VERIFY_REFUSED(makeVoid(number), u"document.already-undone");
    VERIFY_REFUSED(undo(number), u"document.already-undone");
}

void VoidLetterTest::theStepIsFreeAgain()
{
    const QString number = oneLetter();
    went(number, MailState::Failed);
    VERIFY_OK(makeVoid(number));
    const auto again = write(letters(LetterKind::Overdue));
    VERIFY_OK(again);
    QCOMPARE(again->outcome.documents.size(), 1);
    QCOMPARE(letter(again->outcome.documents.first()).step, 1);
}

void VoidLetterTest::itWantsAReason()
{
    const QString number = oneLetter();
    went(number, MailState::Failed);
    VERIFY_REFUSED(makeVoid(number, u" "_s), u"letter.void-needs-reason");
    VERIFY_REFUSED(makeVoid(u"R8-L1-000099"_s), u"document.unknown");
    QVERIFY(!letter(number).isUndone);
}

void VoidLetterTest::everyStatementMayFail()
{
    const QString number = oneLetter();
    went(number, MailState::Failed);
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(makeVoid(number)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

QTEST_GUILESS_MAIN(VoidLetterTest)
#include "tst_voidletter.moc"
