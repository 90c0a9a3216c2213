// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailqueue.h"
#include "tests/core/letters/lettertest.h"
#include "tests/core/letters/smtpstub.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/letters/mailpost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class MailPostTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWaits();
    void saysOnceThatTheServerIsAway();
    void doesNothingWithoutAServer();
    void doesNothingWhileNobodyIsSignedIn();

private:
    void letterByMail()
    {
        lendUntil(store().add(aPerson(u"E-1"_s).mail(u"taro@example.jp"_s)), u"A-1"_s, QDate(2026, 6, 12));
        passDays(5);
        WriteLetters verb = letters(LetterKind::Overdue);
        verb.way = LetterWay::Mail;
        VERIFY_OK(write(verb));
    }
    void useServer(int port)
    {
        ChangeSettings change{*store().desk().ask(AskSettings{}), std::nullopt};
        change.settings.mailServer = u"127.0.0.1"_s;
        change.settings.mailPort = port;
        change.settings.mailSecurity = u"none"_s;
        change.settings.mailFrom = u"desk@example.jp"_s;
        VERIFY_OK(store().desk().perform(change, TestStore::as(store().owner())));
    }
};

void MailPostTest::sendsWhatWaits()
{
    letterByMail();
    const SmtpStub stub;
    useServer(stub.port());
    PageFixture fixture(store(), store().deskStaff());
    MailPost post(fixture.client, fixture.host);
    post.look();
    QVERIFY(!post.isSending());
    QCOMPARE(stub.mails().size(), 1);
    QCOMPARE(fixture.host.toasts.last().text, u"1 letter(s) sent by mail"_s);
    post.look();
    QCOMPARE(stub.mails().size(), 1);
}

void MailPostTest::saysOnceThatTheServerIsAway()
{
    letterByMail();
    int port = 0;
    {
        const SmtpStub gone;
        port = gone.port();
    }
    useServer(port);
    PageFixture fixture(store(), store().deskStaff());
    MailPost post(fixture.client, fixture.host);
    post.look();
    QCOMPARE(fixture.host.banners.size(), 1);
    QVERIFY(fixture.host.banners.first().contains(u"nothing is lost"_s));
    store().clock().advance(qint64(10) * 60 * 1000);
    post.look();
    QCOMPARE(fixture.host.banners.size(), 1);
    QCOMPARE(store().desk().ask(CountMails{})->waiting, 1);
}

void MailPostTest::doesNothingWithoutAServer()
{
    letterByMail();
    PageFixture fixture(store(), store().deskStaff());
    MailPost post(fixture.client, fixture.host);
    post.look();
    QVERIFY(fixture.host.banners.isEmpty() && fixture.host.refusals.isEmpty());
    QCOMPARE(store().desk().ask(CountMails{})->due, 1);
}

void MailPostTest::doesNothingWhileNobodyIsSignedIn()
{
    letterByMail();
    const SmtpStub stub;
    useServer(stub.port());
    PageFixture fixture(store(), Actor());
    MailPost post(fixture.client, fixture.host);
    post.look();
    QCOMPARE(stub.mails().size(), 0);
}

QTEST_MAIN(MailPostTest)
#include "tst_mailpost.moc"
