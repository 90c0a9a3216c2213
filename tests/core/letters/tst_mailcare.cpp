// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/sections.h"
#include "core/letters/letterdraft.h"
#include "core/letters/retrymails.h"
#include "core/letters/sendmails.h"
#include "core/letters/voidletter.h"
#include "core/loans/printable.h"
#include "tests/core/letters/lettertest.h"
#include "tests/core/letters/smtpstub.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Mails that do not arrive, and those of the heads of sections.
class MailCareTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCorrectedAddressIsUsed();
    void whoeverHasNoAddressAnyMore();
    void whatCameBackIsSentAgain();
    void whatWaitsToGoAgainIsMadeVoid();
    void onlyWhatWasSentComesBack();
    void thatItCameBackCanBeUndone();
    void whatWasSentAfterTheCallOffIsRecorded();
    void whatWasSentAfterAllIsNotSentAgain();
    void theHeadGetsACopy();
    void noCopyToThemselves();
    void theHeadIsWrittenTo();
    void howTheyGo();
    void theJournalRebuildsThem();
    void everyStatementMayFail_data();
    void everyStatementMayFail();

private:
    Result<Performed<LedgerOutcome>> saveHead(const QString& mail, const QString& section = u"営業部"_s)
    {
        SaveSection verb;
        verb.sectionName = section;
        verb.headName = u"山田 太郎"_s;
        verb.headMail = mail;
        return store().desk().perform(verb, TestStore::as(store().manager()));
    }
    void giveAddress(const QString& mail)
    {
        PersonValues values = store().person(m_person).values;
        values.mail = mail;
        store().desk().perform(SavePerson{m_person, values}, TestStore::as(store().manager())).value();
    }
    QString oneLetter(LetterBy by = LetterBy::Person)
    {
        lendUntil(m_person, u"A-1"_s, store().clock().today().addDays(2));
        passDays(5);
        WriteLetters verb = letters(LetterKind::Overdue);
        verb.query.by = by;
        verb.way = LetterWay::Mail;
        return write(verb).value().outcome.documents.value(0);
    }
    void went(const QString& number, MailState state)
    {
        store().desk().perform(TakeMails{}, asDesk()).value();
        store().desk().perform(NoteMails{{{number, state, u"550 no such user"_s, true}}}, asDesk()).value();
    }
    auto retry(const QString& number) { return store().desk().perform(RetryMails{{number}}, asDesk()); }
    auto bounce(const QString& number, const QString& note = {})
    {
        return store().desk().perform(RecordBounce{number, note}, asDesk());
    }
    MailRecord mail() { return store().desk().ask(ListMails{false, 1}).value().value(0); }
    /// Who got the mails that are due: "<a> <b>".
    QList<QByteArray> sent()
    {
        const SmtpStub stub;
        MailServer server;
        server.host = u"127.0.0.1"_s;
        server.port = stub.port();
        server.security = u"none"_s;
        server.from = u"desk@example.jp"_s;
        sendMails(store().desk(), asDesk(), server).value();
        QList<QByteArray> to;
        for (const SmtpStub::Mail& mail : stub.mails()) {
            to << mail.to;
            m_last = mail.data;
        }
        return to;
    }

    PersonId m_person;
    QByteArray m_last; ///< what was sent last
};

void MailCareTest::init()
{
    LetterTest::init();
    if (!isWithoutServer(testedDatabase()))
        m_person = store().add(aPerson(u"E-1"_s).name(u"髙橋 一"_s).section(u"営業部"_s).mail(u"wrong@example.jp"_s));
}

void MailCareTest::aCorrectedAddressIsUsed()
{
    const QString number = oneLetter();
    went(number, MailState::Failed);
    giveAddress(u"right@example.jp"_s);
    QCOMPARE(mail().address, u"wrong@example.jp"_s); // what is known of a mail stays until somebody asks for it again
    VERIFY_OK(retry(number));
    QCOMPARE(mail().address, u"right@example.jp"_s);
    QCOMPARE(sent(), QList<QByteArray>{"<right@example.jp>"});
    QVERIFY(m_last.contains("To: right@example.jp\r\n"));
    QCOMPARE(mail().state, MailState::Sent);
}

void MailCareTest::whoeverHasNoAddressAnyMore()
{
    const QString number = oneLetter();
    went(number, MailState::Failed);
    giveAddress({});
    VERIFY_REFUSED(retry(number), u"mail.no-address");
    // Where everything that is stuck is sent again, it stays, and is named.
    const auto all = store().desk().perform(RetryMails{}, asDesk());
    VERIFY_OK(all);
    QCOMPARE(all->outcome.count, 0);
    QCOMPARE(all->outcome.withoutAddress, QStringList{number});
    QCOMPARE(mail().state, MailState::Failed);
}

void MailCareTest::whatCameBackIsSentAgain()
{
    const QString number = oneLetter();
    QCOMPARE(sent(), QList<QByteArray>{"<wrong@example.jp>"});
    VERIFY_OK(bounce(number, u" 550 unknown user "_s));
    QCOMPARE(mail().state, MailState::Bounced);
    QVERIFY(mail().sentAt.isValid() && mail().bouncedAt.isValid());
    QCOMPARE(mail().error, u"550 unknown user"_s);
    QCOMPARE(written().first().mail, std::optional(MailState::Bounced));
    QCOMPARE(store().desk().ask(CountMails{}).value().stuck, 1);
    QVERIFY(sent().isEmpty()); // by itself it is not sent again
    giveAddress(u"right@example.jp"_s);
    VERIFY_OK(retry(number));
    QVERIFY(!mail().bouncedAt.isValid());
    QCOMPARE(sent(), QList<QByteArray>{"<right@example.jp>"});
}

/// What went out once is never taken back by undo, also while it waits to go again.
void MailCareTest::whatWaitsToGoAgainIsMadeVoid()
{
    const QString number = oneLetter();
    went(number, MailState::Sent);
    VERIFY_OK(bounce(number));
    VERIFY_OK(retry(number));
    QVERIFY(mail().isTried());
    VERIFY_REFUSED(undo(number), u"undo.moved-on");
    Order order = asDesk();
    order.reason = u"宛先違い"_s;
    VERIFY_OK(store().desk().perform(MakeLetterVoid{number}, order));
    QVERIFY(sent().isEmpty());
}

void MailCareTest::onlyWhatWasSentComesBack()
{
    const QString number = oneLetter();
    VERIFY_REFUSED(bounce(number), u"mail.not-sent");
    went(number, MailState::Failed);
    VERIFY_REFUSED(bounce(number), u"mail.not-sent");
    VERIFY_REFUSED(bounce(u"R8-L1-000099"_s), u"document.unknown");
    VERIFY_OK(retry(number));
    went(number, MailState::Sent);
    VERIFY_OK(bounce(number));
    VERIFY_REFUSED(bounce(number), u"mail.not-sent");
}

void MailCareTest::thatItCameBackCanBeUndone()
{
    const QString number = oneLetter();
    went(number, MailState::Sent);
    const auto done = bounce(number);
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, asDesk()));
    QCOMPARE(mail().state, MailState::Sent);
}

/// A counter was taken for stopped, and had sent the mail all the same: what went out, went out.
void MailCareTest::whatWasSentAfterTheCallOffIsRecorded()
{
    const QString number = oneLetter();
    store().desk().perform(TakeMails{}, asDesk()).value();
    store().clock().advance(16 * 60'000);
    Order order = asDesk();
    order.reason = u"宛先違い"_s;
    VERIFY_OK(store().desk().perform(MakeLetterVoid{number}, order));
    QCOMPARE(mail().state, MailState::Off);
    VERIFY_OK(store().desk().perform(NoteMails{{{number, MailState::Sent, {}, true}}}, asDesk()));
    QCOMPARE(mail().state, MailState::Sent);
    QVERIFY(mail().sentAt.isValid());
}

void MailCareTest::whatWasSentAfterAllIsNotSentAgain()
{
    const QString number = oneLetter();
    store().desk().perform(TakeMails{}, asDesk()).value();
    store().clock().advance(16 * 60'000);
    VERIFY_OK(retry(number));
    VERIFY_OK(store().desk().perform(NoteMails{{{number, MailState::Sent, {}, true}}}, asDesk()));
    QCOMPARE(mail().state, MailState::Sent);
    QVERIFY(sent().isEmpty());
    // That it failed, said late, changes nothing any more.
    VERIFY_OK(store().desk().perform(NoteMails{{{number, MailState::Failed, u"550"_s, true}}}, asDesk()));
    QCOMPARE(mail().state, MailState::Sent);
}

void MailCareTest::theHeadGetsACopy()
{
    VERIFY_OK(saveHead(u"head@example.jp"_s));
    const QString number = oneLetter();
    QCOMPARE(mail().copyTo, u"head@example.jp"_s);
    QCOMPARE(written().first().copyTo, u"head@example.jp"_s);
    QCOMPARE(sent(), QList<QByteArray>{"<wrong@example.jp> <head@example.jp>"});
    QVERIFY(m_last.contains("To: wrong@example.jp\r\n"));
    QVERIFY(m_last.contains("Cc: head@example.jp\r\n"));
    // A notice needs no copy.
    lendUntil(m_person, u"A-2"_s, store().clock().today().addDays(1));
    WriteLetters notice = letters(LetterKind::Notice);
    notice.way = LetterWay::Mail;
    VERIFY_OK(write(notice));
    QCOMPARE(sent(), QList<QByteArray>{"<wrong@example.jp>"});
    // The head's address is corrected as the person's is.
    VERIFY_OK(bounce(number));
    VERIFY_OK(saveHead(u"new@example.jp"_s));
    VERIFY_OK(retry(number));
    QCOMPARE(sent(), QList<QByteArray>{"<wrong@example.jp> <new@example.jp>"});
}

void MailCareTest::noCopyToThemselves()
{
    VERIFY_OK(saveHead(u"WRONG@example.jp"_s));
    oneLetter();
    QCOMPARE(sent(), QList<QByteArray>{"<wrong@example.jp>"});
    QVERIFY(!m_last.contains("Cc:"));
}

void MailCareTest::theHeadIsWrittenTo()
{
    VERIFY_OK(saveHead(u"head@example.jp"_s));
    const QString number = oneLetter(LetterBy::Section);
    QCOMPARE(sent(), QList<QByteArray>{"<head@example.jp>"});
    const auto paper = printableDocument(store().desk(), {number, 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->addressee.name, u"営業部　山田 太郎"_s);
}

void MailCareTest::howTheyGo()
{
    const QString byMail = oneLetter();
    m_person = store().add(aPerson(u"E-2"_s).section(u"総務部"_s));
    lendUntil(m_person, u"B-1"_s, store().clock().today().addDays(2));
    passDays(5);
    WriteLetters verb = letters(LetterKind::Overdue);
    verb.query.person = m_person;
    verb.way = LetterWay::Mail;
    const QString onPaper = write(verb).value().outcome.documents.value(0);
    const LetterRoutes routes = store().desk().ask(AskLetterRoutes{{byMail, onPaper}}).value();
    QCOMPARE(routes.onPaper, QStringList{onPaper});
    QCOMPARE(routes.withoutCopy, QStringList{byMail});
    VERIFY_OK(saveHead(u"head@example.jp"_s));
    QVERIFY(store().desk().ask(AskLetterRoutes{{byMail}}).value().withoutCopy.isEmpty());
}

void MailCareTest::theJournalRebuildsThem()
{
    VERIFY_OK(saveHead(u"head@example.jp"_s));
    const QString number = oneLetter();
    went(number, MailState::Sent);
    VERIFY_OK(bounce(number, u"550"_s));
    const DatabaseUrl url = newEmptyDatabase(testedDatabase(), folder());
    const auto rebuilt = store().desk().ask(RebuildJournal{url, store().desk().info(), recordTables(), {}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
}

void MailCareTest::everyStatementMayFail_data()
{
    QTest::addColumn<bool>("isRetry");
    QTest::newRow("came back") << false;
    QTest::newRow("sent again") << true;
}

void MailCareTest::everyStatementMayFail()
{
    QFETCH(bool, isRetry);
    const QString number = oneLetter();
    went(number, isRetry ? MailState::Failed : MailState::Sent);
    const FaultReport report =
        failEveryStatement(store(), [&] { return isRetry ? refusalOf(retry(number)) : refusalOf(bounce(number)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

QTEST_GUILESS_MAIN(MailCareTest)
#include "tst_mailcare.moc"
