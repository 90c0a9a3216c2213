// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailqueue.h"
#include "core/letters/sendmails.h"
#include "tests/core/letters/lettertest.h"
#include "tests/core/letters/selfsigned.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Handing mails in over TLS, to a server on loopback that vouches for itself.
class SmtpTlsTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsTrustedGetsIt_data();
    void whoIsTrustedGetsIt();
    void whoIsNotTrustedGetsNothing_data();
    void whoIsNotTrustedGetsNothing();
    void anotherNameIsNotTrusted();
    void withoutStartTlsNothingGoesOut();
    void aWrongPasswordKeepsItInTheQueue();

private:
    static void ways()
    {
        QTest::addColumn<SmtpStub::Tls>("tls");
        QTest::addColumn<QString>("security");
        QTest::newRow("STARTTLS") << SmtpStub::Tls::Start << u"starttls"_s;
        QTest::newRow("TLS from the beginning") << SmtpStub::Tls::Always << u"tls"_s;
    }
    /// The number of a letter that waits to be sent.
    QString oneLetter()
    {
        lendUntil(store().add(aPerson(u"E-1"_s).mail(u"taro@example.jp"_s)), u"A-1"_s,
                  store().clock().today().addDays(2));
        passDays(5);
        WriteLetters verb = letters(LetterKind::Overdue);
        verb.way = LetterWay::Mail;
        return write(verb).value().outcome.documents.value(0);
    }
    [[nodiscard]] MailServer serverOf(const SmtpStub& stub, const QString& security) const
    {
        MailServer server;
        server.host = u"127.0.0.1"_s;
        server.port = stub.port();
        server.security = security;
        server.user = u"desk"_s;
        server.password = u"secret"_s;
        server.from = u"desk@example.jp"_s;
        server.caFile = m_known.certificate;
        return server;
    }
    Result<SentMails> send(const MailServer& server) { return sendMails(store().desk(), asDesk(), server); }
    MailRecord mail() { return store().desk().ask(ListMails{false, 1}).value().value(0); }
    void verifyNothingWentOut(const SmtpStub& stub)
    {
        QCOMPARE(stub.mails().size(), 0);
        for (const char* line : {"AUTH", "MAIL FROM", "RCPT", "DATA"})
            QCOMPARE(stub.linesOf(line), 0);
        QCOMPARE(mail().state, MailState::Queued);
    }

    QTemporaryDir m_folder;
    SmtpStub::Identity m_known;
    SmtpStub::Identity m_stranger;
};

void SmtpTlsTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    m_known = makeSelfSigned(m_folder.path(), u"known"_s);
    m_stranger = makeSelfSigned(m_folder.path(), u"stranger"_s);
}

void SmtpTlsTest::whoIsTrustedGetsIt_data()
{
    ways();
}

void SmtpTlsTest::whoIsTrustedGetsIt()
{
    QFETCH(SmtpStub::Tls, tls);
    QFETCH(QString, security);
    oneLetter();
    const SmtpStub stub({}, tls, m_known);
    const auto sent = send(serverOf(stub, security));
    VERIFY_OK(sent);
    QVERIFY2(sent->sent == 1, qPrintable(sent->error));
    QCOMPARE(stub.mails().size(), 1);
    QCOMPARE(stub.mails().first().to, QByteArray("<taro@example.jp>"));
    QCOMPARE(stub.linesOf("AUTH"), 1);
    for (const char* line : {"AUTH", "MAIL FROM", "RCPT", "DATA"}) // what others could read says nothing of it
        QCOMPARE(stub.clearLinesOf(line), 0);
    QCOMPARE(mail().state, MailState::Sent);
}

void SmtpTlsTest::whoIsNotTrustedGetsNothing_data()
{
    ways();
}

void SmtpTlsTest::whoIsNotTrustedGetsNothing()
{
    QFETCH(SmtpStub::Tls, tls);
    QFETCH(QString, security);
    oneLetter();
    const SmtpStub stub({}, tls, m_stranger);
    const auto sent = send(serverOf(stub, security));
    VERIFY_OK(sent);
    QCOMPARE(sent->sent, 0);
    QCOMPARE(sent->later, 1);
    QVERIFY2(sent->error.startsWith(u"mail.untrusted: "_s), qPrintable(sent->error));
    QCOMPARE(mail().error, sent->error);
    verifyNothingWentOut(stub);
}

/// A certificate for another name is worth nothing, whoever vouches for it.
void SmtpTlsTest::anotherNameIsNotTrusted()
{
    oneLetter();
    const SmtpStub stub({}, SmtpStub::Tls::Always, m_known);
    MailServer server = serverOf(stub, u"tls"_s);
    server.host = u"localhost"_s;
    const auto sent = send(server);
    VERIFY_OK(sent);
    QCOMPARE(sent->sent, 0);
    QVERIFY2(sent->error.startsWith(u"mail.untrusted: "_s), qPrintable(sent->error));
    verifyNothingWentOut(stub);
}

void SmtpTlsTest::withoutStartTlsNothingGoesOut()
{
    oneLetter();
    const SmtpStub stub;
    const auto sent = send(serverOf(stub, u"starttls"_s));
    VERIFY_OK(sent);
    QCOMPARE(sent->later, 1);
    QVERIFY2(sent->error.startsWith(u"mail.no-encryption: "_s), qPrintable(sent->error));
    verifyNothingWentOut(stub);
}

void SmtpTlsTest::aWrongPasswordKeepsItInTheQueue()
{
    oneLetter();
    const SmtpStub stub({{"PASSWORD", "535 wrong"}}, SmtpStub::Tls::Start, m_known);
    const auto sent = send(serverOf(stub, u"starttls"_s));
    VERIFY_OK(sent);
    QCOMPARE(sent->sent, 0);
    QCOMPARE(sent->later, 1);
    QVERIFY2(sent->error.startsWith(u"mail.login-refused: "_s), qPrintable(sent->error));
    QVERIFY(!sent->error.contains(u"secret"_s));
    QCOMPARE(mail().state, MailState::Queued);
    QCOMPARE(mail().tries, 1);
    QCOMPARE(stub.mails().size(), 0);
    QCOMPARE(stub.linesOf("MAIL FROM"), 0);
}

QTEST_GUILESS_MAIN(SmtpTlsTest)
#include "tst_smtptls.moc"
