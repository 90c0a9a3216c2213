// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/sendmails.h"

#include "core/letters/retrymails.h"
#include "tests/core/letters/lettertest.h"
#include "tests/core/letters/smtpstub.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class SendMailsTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMailArrives();
    void onlyThoseWithAnAddress();
    void theServerIsAway();
    void tooOftenWaitsForPeople();
    void oneIsRefusedTheOthersGo();
    void aBusyServerKeepsTheRestUntried();
    void whatCameBackIsCalledOff();
    void whatIsVoidIsNotSent();
    void nobodySendsTwice();
    void aCounterThatStoppedLeavesItToPeople();
    void aServerThatHangsUpAfterTheMailLeavesItUnsure();
    void withoutEncryptionNoPasswordIsSent();
    void howAMailWentIsNotUndone();
    void retriesWhatIsStuckOnly();
    void undoIsRefusedOnceSent();
    void noServerIsSaid();
    void everyStatementMayFail();

private:
    QString oneLetter(const QString& mail = u"taro@example.jp"_s)
    {
        ++m_count;
        lendUntil(store().add(aPerson(u"E-%1"_s.arg(m_count)).name(u"髙橋 %1"_s.arg(m_count)).mail(mail)),
                  u"A-%1"_s.arg(m_count), store().clock().today().addDays(2));
        passDays(5);
        WriteLetters verb = letters(LetterKind::Overdue);
        verb.way = LetterWay::Mail;
        const auto done = write(verb);
        return done ? done->outcome.documents.value(0) : QString();
    }
    static MailServer serverAt(int port)
    {
        MailServer server;
        server.host = u"127.0.0.1"_s;
        server.port = port;
        server.security = u"none"_s;
        server.from = u"情報サービスデスク <desk@example.jp>"_s;
        return server;
    }
    Result<SentMails> send(int port) { return sendMails(store().desk(), asDesk(), serverAt(port)); }
    MailRecord mail(const QString& number)
    {
        ListMails question;
        question.isOpenOnly = false;
        const auto mails = store().desk().ask(question);
        for (const MailRecord& record : *mails) {
            if (record.number == number)
                return record;
        }
        return {};
    }
    int m_count = 0;
};

void SendMailsTest::aMailArrives()
{
    const QString number = oneLetter();
    QCOMPARE(mail(number).state, MailState::Queued);
    const SmtpStub stub;
    const auto sent = send(stub.port());
    VERIFY_OK(sent);
    QCOMPARE(sent->sent, 1);
    const QList<SmtpStub::Mail> mails = stub.mails();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().from, QByteArray("<desk@example.jp>"));
    QCOMPARE(mails.first().to, QByteArray("<taro@example.jp>"));
    QVERIFY(mails.first().data.contains("To: taro@example.jp\r\n"));
    QVERIFY(!mails.first().data.contains("X-Unsent"));
    const QByteArray body = QByteArray::fromBase64(mails.first().data.mid(mails.first().data.indexOf("\r\n\r\n")));
    QVERIFY(body.contains(number.toUtf8()));
    QCOMPARE(mail(number).state, MailState::Sent);
    QVERIFY(mail(number).sentAt.isValid());
    QCOMPARE(store().text("select way from letter"), u"mail"_s);
    // Nothing is left to send.
    QCOMPARE(send(stub.port())->sent, 0);
    QCOMPARE(stub.mails().size(), 1);
}

void SendMailsTest::onlyThoseWithAnAddress()
{
    QVERIFY(!oneLetter(QString()).isEmpty());
    QVERIFY(!oneLetter(u"no address"_s).isEmpty());
    QCOMPARE(store().number("select count(*) from letter_mail"), 0);
    QCOMPARE(store().number("select count(*) from letter where way = 'paper'"), 2);
}

void SendMailsTest::theServerIsAway()
{
    const QString number = oneLetter();
    int port = 0;
    {
        const SmtpStub gone;
        port = gone.port();
    }
    const auto sent = send(port);
    VERIFY_OK(sent);
    QCOMPARE(sent->sent, 0);
    QCOMPARE(sent->later, 1);
    QVERIFY(!sent->error.isEmpty());
    QCOMPARE(mail(number).state, MailState::Queued);
    QCOMPARE(mail(number).tries, 1);
    QVERIFY(!mail(number).error.isEmpty());
    // Not again at once, but after its wait.
    const SmtpStub stub;
    QCOMPARE(send(stub.port())->sent, 0);
    store().clock().advance(61'000);
    QCOMPARE(send(stub.port())->sent, 1);
    QCOMPARE(mail(number).state, MailState::Sent);
    QVERIFY(mail(number).error.isEmpty());
}

void SendMailsTest::tooOftenWaitsForPeople()
{
    const QString number = oneLetter();
    const SmtpStub stub(SmtpStub::Answers{{"MAIL FROM", "451 not now"}});
    for (int i = 0; i < mostMailTries; ++i) {
        QCOMPARE(mail(number).state, MailState::Queued);
        VERIFY_OK(send(stub.port()));
        store().clock().advance(qint64(5) * 60 * 60 * 1000);
    }
    QCOMPARE(mail(number).state, MailState::Failed);
    QVERIFY(mail(number).error.contains(u"451"_s));
    QVERIFY(mailWaitMinutes(1) < mailWaitMinutes(4));
    const auto again = store().desk().perform(RetryMails{{number}}, asDesk());
    VERIFY_OK(again);
    QCOMPARE(mail(number).state, MailState::Queued);
    QCOMPARE(mail(number).tries, 0);
}

void SendMailsTest::oneIsRefusedTheOthersGo()
{
    const QString bad = oneLetter(u"nobody@example.jp"_s);
    const QString good = oneLetter();
    const SmtpStub stub(SmtpStub::Answers{{"RCPT TO:<nobody", "550 no such user here"}});
    const auto sent = send(stub.port());
    VERIFY_OK(sent);
    QCOMPARE(sent->sent, 1);
    QCOMPARE(sent->failed, 1);
    QCOMPARE(mail(bad).state, MailState::Failed);
    QVERIFY(mail(bad).error.contains(u"550"_s));
    QCOMPARE(mail(good).state, MailState::Sent);
}

void SendMailsTest::aBusyServerKeepsTheRestUntried()
{
    const QString first = oneLetter();
    const QString second = oneLetter();
    const SmtpStub stub(SmtpStub::Answers{{"MAIL FROM", "421 too busy"}});
    const auto sent = send(stub.port());
    VERIFY_OK(sent);
    QCOMPARE(sent->later, 1);
    QCOMPARE(mail(first).tries, 1);
    QCOMPARE(mail(second).tries, 0);
    QCOMPARE(mail(second).state, MailState::Queued);
    QCOMPARE(stub.connections(), 1);
}

void SendMailsTest::whatCameBackIsCalledOff()
{
    const QString number = oneLetter();
    VERIFY_OK(takeBack(AssetId(store().number("select max(id) from asset"))));
    const SmtpStub stub;
    QCOMPARE(send(stub.port())->sent, 0);
    QCOMPARE(stub.mails().size(), 0);
    QCOMPARE(mail(number).state, MailState::Off);
}

void SendMailsTest::whatIsVoidIsNotSent()
{
    const QString number = oneLetter();
    VERIFY_OK(undo(number));
    const SmtpStub stub;
    QCOMPARE(send(stub.port())->sent, 0);
    QCOMPARE(stub.mails().size(), 0);
}

void SendMailsTest::nobodySendsTwice()
{
    const QString number = oneLetter();
    const std::unique_ptr<Desk> other = store().secondDesk();
    const auto mine = store().desk().perform(TakeMails{}, asDesk());
    VERIFY_OK(mine);
    QCOMPARE(mine->outcome.numbers, QStringList{number});
    const auto others = other->perform(TakeMails{}, asDesk());
    VERIFY_OK(others);
    QVERIFY(others->outcome.numbers.isEmpty());
    QCOMPARE(mail(number).state, MailState::Sending);
}

void SendMailsTest::aCounterThatStoppedLeavesItToPeople()
{
    const QString number = oneLetter();
    VERIFY_OK(store().desk().perform(TakeMails{}, asDesk()));
    store().clock().advance(16 * 60 * 1000);
    QCOMPARE(mail(number).state, MailState::Unsure);
    const SmtpStub stub;
    QCOMPARE(send(stub.port())->sent, 0);
    QCOMPARE(store().desk().ask(CountMails{})->stuck, 1);
    VERIFY_OK(store().desk().perform(RetryMails{}, asDesk()));
    QCOMPARE(send(stub.port())->sent, 1);
}

/// It may have been taken: sent again by itself, it might come twice.
void SendMailsTest::aServerThatHangsUpAfterTheMailLeavesItUnsure()
{
    const QString number = oneLetter();
    const SmtpStub stub(SmtpStub::Answers{{".", QByteArray()}});
    const auto sent = send(stub.port());
    VERIFY_OK(sent);
    QCOMPARE(sent->sent, 0);
    QCOMPARE(sent->unsure, 1);
    QCOMPARE(mail(number).state, MailState::Unsure);
    store().clock().advance(qint64(24) * 60 * 60 * 1000);
    const SmtpStub next;
    QCOMPARE(send(next.port())->sent, 0);
    QCOMPARE(next.mails().size(), 0);
    VERIFY_OK(store().desk().perform(RetryMails{{number}}, asDesk()));
    QCOMPARE(send(next.port())->sent, 1);
}

void SendMailsTest::withoutEncryptionNoPasswordIsSent()
{
    oneLetter();
    const SmtpStub stub(SmtpStub::Answers{{"EHLO", "250-stub\r\n250 AUTH PLAIN LOGIN"}});
    MailServer server = serverAt(stub.port());
    server.user = u"desk"_s;
    server.password = u"secret"_s;
    VERIFY_OK(sendMails(store().desk(), asDesk(), server));
    QCOMPARE(stub.mails().size(), 1);
    QCOMPARE(stub.linesOf("AUTH"), 0);
    // Where encryption is asked for and the server has none, nothing is handed in.
    oneLetter();
    server.security = u"starttls"_s;
    const auto refusedByUs = sendMails(store().desk(), asDesk(), server);
    VERIFY_OK(refusedByUs);
    QCOMPARE(refusedByUs->later, 1);
    QCOMPARE(stub.mails().size(), 1);
    QCOMPARE(stub.linesOf("AUTH"), 0);
}

void SendMailsTest::howAMailWentIsNotUndone()
{
    oneLetter();
    const SmtpStub stub;
    QCOMPARE(send(stub.port())->sent, 1);
    const QString noted = store().text("select command_id from journal_entry order by order_no desc limit 1");
    VERIFY_REFUSED(performUndo(store().desk(), Undo{{}, noted, &recordTables()}, TestStore::as(store().owner())),
                   u"undo.not-undoable");
}

void SendMailsTest::retriesWhatIsStuckOnly()
{
    const QString number = oneLetter();
    VERIFY_REFUSED(store().desk().perform(RetryMails{{number}}, asDesk()), u"mail.not-stuck");
    VERIFY_REFUSED(store().desk().perform(RetryMails{{u"R8-S1-000099"_s}}, asDesk()), u"document.unknown");
    QCOMPARE(store().desk().perform(RetryMails{}, asDesk())->outcome.count, 0);
}

void SendMailsTest::undoIsRefusedOnceSent()
{
    const QString number = oneLetter();
    const SmtpStub stub;
    QCOMPARE(send(stub.port())->sent, 1);
    VERIFY_REFUSED(undo(number), u"undo.moved-on");
}

void SendMailsTest::noServerIsSaid()
{
    VERIFY_REFUSED(sendMails(store().desk(), asDesk(), MailServer()), u"mail.no-server");
    MailServer server = serverAt(1);
    server.from = u"desk"_s;
    VERIFY_REFUSED(sendMails(store().desk(), asDesk(), server), u"mail.bad-address");
}

void SendMailsTest::everyStatementMayFail()
{
    const QString number = oneLetter();
    const FaultReport taking =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(TakeMails{}, asDesk())); });
    QVERIFY2(taking.problem.isEmpty(), qPrintable(taking.problem));
    const NoteMails notes{{{number, MailState::Sent, {}, true}}};
    const FaultReport noting =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(notes, asDesk())); });
    QVERIFY2(noting.problem.isEmpty(), qPrintable(noting.problem));
}

QTEST_GUILESS_MAIN(SendMailsTest)
#include "tst_sendmails.moc"
