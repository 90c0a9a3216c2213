// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "core/desk/pinpause.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/scanbox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void beginsAtTheScanBoxWithNobody();
    void cardAndPinSignIn();
    void aCodeTypedByHandSignsInToo();
    void theSampleOperatorNeedsNoPin();
    void assetsAndOthersAreRefused();
    void aLabelAtTheLockedScreenIsNoUnknownOperator();
    void aWrongPinIsSaidAndAskedAgain();
    void fiveWrongPinsMakeEverybodyWait();
    void anotherCardInThePinFieldBeginsAnew();
    void escapeGoesBackToTheCard();
    void lockingHidesThePages();
    void aCardAloneSwitchesAmongThoseWhoGaveTheirPin();
    void aTypedCodeNeverSwitchesAlone();
    void trustEndsAfterEightHours();
    void aPageHandsACardOver();
    void anUnknownCardOnAPageSignsNobodyOut();
    void idleTimeLocks();
    void leavingIsToldWhileTheOperatorHolds();
    void anotherPinLeavesTheFirstOperatorInPlace();
    void whatIsOpenGoesWithTheOperator();
    void closingFinishesFirst();
    void theJournalIsToldWhoComesAndGoes();
    void whoeverConfirmsCountsLikeWhoeverSignsIn();
    void whatCannotBeWrittenYetIsWrittenLater();

private:
    [[nodiscard]] QWidget* visible(const QString& name)
    {
        for (QWidget* widget : m_fixture->window().findChildren<QWidget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList told()
    {
        QStringList list;
        Cursor cursor = m_fixture->desk().connection().select(
            "select verb, operator from journal_heading where verb like 'sign-in.%' order by order_no");
        while (cursor.next())
            list << cursor.text(0).mid(8) + u' ' + cursor.text(1);
        return list;
    }
    [[nodiscard]] QString who() { return m_fixture->session().actor().operatorCode; }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSignIn::beginsAtTheScanBoxWithNobody()
{
    QVERIFY(!m_fixture->session().isSignedIn());
    QCOMPARE(QApplication::focusWidget(), visible(u"scanBox"_s));
    QVERIFY(!m_fixture->window().pages().current());
}

void TestSignIn::cardAndPinSignIn()
{
    m_fixture->scan(u"Y-CARD"_s);
    QCOMPARE(m_fixture->session().state(), Session::State::PinWanted);
    QCOMPARE(QApplication::focusWidget(), visible(u"pinField"_s));
    m_fixture->scan(u"2222"_s);
    QVERIFY(m_fixture->session().isSignedIn());
    QCOMPARE(who(), u"yamada"_s);
    QCOMPARE(m_fixture->session().actor().role, Role::Manager);
    QCOMPARE(m_fixture->session().actor().stationCode, u"1"_s);
    QCOMPARE(QApplication::focusWidget(), m_fixture->page(u"counter"_s).box);
}

void TestSignIn::aCodeTypedByHandSignsInToo()
{
    m_fixture->signIn(u"yamada"_s, u"2222"_s);
    QCOMPARE(who(), u"yamada"_s);
}

void TestSignIn::theSampleOperatorNeedsNoPin()
{
    QTest::mouseClick(visible(u"enterDemo"_s), Qt::LeftButton);
    QCOMPARE(who(), u"demo"_s);
}

void TestSignIn::assetsAndOthersAreRefused()
{
    m_fixture->scan(u"A-000123"_s);
    QVERIFY(!m_fixture->session().isSignedIn());
    QCOMPARE(m_fixture->sounds().played, QList<Sound>{Sound::Error});
    QCOMPARE(QApplication::focusWidget(), visible(u"scanBox"_s));
}

void TestSignIn::aLabelAtTheLockedScreenIsNoUnknownOperator()
{
    Order order;
    order.actor = m_fixture->owner();
    AssetValues label;
    label.assetNo = u"A-000123"_s;
    label.kind = u"ノートPC"_s;
    QVERIFY(m_fixture->desk().perform(SaveAsset{{}, label}, order));
    QSignalSpy failed(&m_fixture->session(), &Session::failed);
    for (const auto& [key, code] :
         {std::pair(u"A-000123"_s, u"operator.not-a-card"_s), std::pair(u"A-000124"_s, u"operator.unknown"_s)}) {
        m_fixture->scan(key);
        QTRY_COMPARE(failed.size(), 1);
        const Refusal refusal = failed.takeFirst().first().value<Refusal>();
        QCOMPARE(refusal.problems.first().code, code);
        QCOMPARE(refusal.problems.first().subject, key);
    }
    QVERIFY(!m_fixture->session().isSignedIn());
}

void TestSignIn::aWrongPinIsSaidAndAskedAgain()
{
    m_fixture->signIn(u"Y-CARD"_s, u"9999"_s);
    QVERIFY(!m_fixture->session().isSignedIn());
    QCOMPARE(m_fixture->session().state(), Session::State::PinWanted);
    QCOMPARE(m_fixture->sounds().played, QList<Sound>{Sound::Error});
    m_fixture->scan(u"2222"_s);
    QCOMPARE(who(), u"yamada"_s);
}

void TestSignIn::fiveWrongPinsMakeEverybodyWait()
{
    m_fixture->scan(u"Y-CARD"_s);
    for (int i = 0; i < PinPause::mostFailures; ++i)
        m_fixture->session().enterPin(u"9999"_s);
    QCOMPARE(m_fixture->session().secondsToWait(), 30);
    QVERIFY(!visible(u"pinField"_s)->isEnabled());
    m_fixture->session().enterPin(u"2222"_s);
    QVERIFY(!m_fixture->session().isSignedIn());
    m_fixture->clock().advance(29'000);
    m_fixture->session().enterPin(u"2222"_s);
    QVERIFY(!m_fixture->session().isSignedIn());
    m_fixture->clock().advance(1'000);
    m_fixture->session().enterPin(u"2222"_s);
    QCOMPARE(who(), u"yamada"_s);
}

void TestSignIn::anotherCardInThePinFieldBeginsAnew()
{
    m_fixture->scan(u"Y-CARD"_s);
    m_fixture->scan(u"S-CARD"_s);
    QCOMPARE(m_fixture->session().candidate(), u"sato"_s);
    m_fixture->scan(u"1111"_s);
    QCOMPARE(who(), u"sato"_s);
}

void TestSignIn::escapeGoesBackToTheCard()
{
    m_fixture->scan(u"Y-CARD"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_Escape);
    QCOMPARE(m_fixture->session().state(), Session::State::Open);
    QCOMPARE(QApplication::focusWidget(), visible(u"scanBox"_s));
}

void TestSignIn::lockingHidesThePages()
{
    m_fixture->signIn(u"Y-CARD"_s, u"2222"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_fixture->session().isSignedIn());
    QVERIFY(!m_fixture->page(u"counter"_s).isVisible());
    QVERIFY(!visible(u"navigation"_s));
    m_fixture->window().runCommand(u"page.assets"_s);
    QCOMPARE(m_fixture->window().pages().currentId(), u"counter"_s);
}

void TestSignIn::aCardAloneSwitchesAmongThoseWhoGaveTheirPin()
{
    m_fixture->signIn(u"Y-CARD"_s, u"2222"_s);
    m_fixture->session().lock();
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    m_fixture->session().lock();
    m_fixture->scan(u"Y-CARD"_s);
    QCOMPARE(who(), u"yamada"_s);
    m_fixture->session().lock();
    m_fixture->scan(u"S-CARD"_s);
    QCOMPARE(who(), u"sato"_s);
}

void TestSignIn::aTypedCodeNeverSwitchesAlone()
{
    m_fixture->signIn(u"Y-CARD"_s, u"2222"_s);
    m_fixture->session().lock();
    m_fixture->scan(u"Yamada"_s);
    QVERIFY(!m_fixture->session().isSignedIn());
    QCOMPARE(m_fixture->session().state(), Session::State::PinWanted);
}

void TestSignIn::trustEndsAfterEightHours()
{
    m_fixture->signIn(u"Y-CARD"_s, u"2222"_s);
    m_fixture->session().lock();
    m_fixture->clock().advance(OperatorSession::trusted - 1);
    m_fixture->scan(u"Y-CARD"_s);
    QVERIFY(m_fixture->session().isSignedIn());
    m_fixture->session().lock();
    m_fixture->clock().advance(1);
    m_fixture->scan(u"Y-CARD"_s);
    QVERIFY(!m_fixture->session().isSignedIn());
}

void TestSignIn::aPageHandsACardOver()
{
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    m_fixture->session().lock();
    m_fixture->signIn(u"Y-CARD"_s, u"2222"_s);
    SamplePage& page = m_fixture->page(u"counter"_s);
    page.context.host.switchOperator(u"S-CARD"_s);
    QCOMPARE(who(), u"sato"_s);
    QVERIFY(page.isVisible());
    QCOMPARE(page.context.host.order().actor.operatorCode, u"sato"_s);
}

void TestSignIn::anUnknownCardOnAPageSignsNobodyOut()
{
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    m_fixture->page(u"counter"_s).context.host.switchOperator(u"NOBODY"_s);
    QCOMPARE(who(), u"sato"_s);
    QCOMPARE(m_fixture->session().state(), Session::State::SignedIn);
    QVERIFY(m_fixture->page(u"counter"_s).isVisible());
}

void TestSignIn::idleTimeLocks()
{
    m_fixture->preferences().setLockAfter(5);
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    m_fixture->clock().advance(4 * 60'000);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    m_fixture->clock().advance(4 * 60'000);
    m_fixture->session().judgeIdle();
    QVERIFY(m_fixture->session().isSignedIn());
    m_fixture->clock().advance(60'000);
    m_fixture->session().judgeIdle();
    QVERIFY(!m_fixture->session().isSignedIn());
}

void TestSignIn::leavingIsToldWhileTheOperatorHolds()
{
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    SamplePage& page = m_fixture->page(u"counter"_s);
    SamplePage& behind = m_fixture->page(u"assets"_s);
    m_fixture->session().lock();
    QCOMPARE(page.leavers, QStringList{u"sato"_s});
    QCOMPARE(behind.leavers, QStringList{u"sato"_s});
    m_fixture->signIn(u"Y-CARD"_s, u"2222"_s);
    page.context.host.switchOperator(u"S-CARD"_s);
    QCOMPARE(who(), u"sato"_s);
    QCOMPARE(page.leavers, (QStringList{u"sato"_s, u"yamada"_s}));
    m_fixture->preferences().setLockAfter(5);
    m_fixture->clock().advance(5 * 60'000);
    m_fixture->session().judgeIdle();
    QCOMPARE(page.leavers, (QStringList{u"sato"_s, u"yamada"_s, u"sato"_s}));
    m_fixture->session().lock(); // nobody is there
    QCOMPARE(page.leavers.size(), 3);
}

void TestSignIn::anotherPinLeavesTheFirstOperatorInPlace()
{
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    SamplePage& page = m_fixture->page(u"counter"_s);
    page.answers << u"commit"_s;
    page.context.host.switchOperator(u"Y-CARD"_s);
    QVERIFY(visible(u"pinField"_s));
    QVERIFY(!page.isVisible());
    QCOMPARE(who(), u"sato"_s);
    m_fixture->window().runCommand(u"commit"_s);
    m_fixture->window().runCommand(u"page.assets"_s);
    QVERIFY(page.ran.isEmpty());
    QCOMPARE(m_fixture->window().pages().currentId(), u"counter"_s);
    m_fixture->scan(u"9999"_s);
    QVERIFY(page.leavers.isEmpty());
    QTest::keyClick(&m_fixture->window(), Qt::Key_Escape);
    QVERIFY(page.isVisible());
    QCOMPARE(who(), u"sato"_s);
    page.context.host.switchOperator(u"Y-CARD"_s);
    m_fixture->scan(u"2222"_s);
    QCOMPARE(who(), u"yamada"_s);
    QCOMPARE(page.leavers, QStringList{u"sato"_s});
}

void TestSignIn::whatIsOpenGoesWithTheOperator()
{
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    MainWindow& window = m_fixture->window();
    SamplePage& page = m_fixture->page(u"counter"_s);
    int answers = 0;
    window.banner(Tone::Warn, u"Something"_s, {});
    page.context.ask.confirm({u"Delete"_s, u"Really?"_s, u"Delete"_s, {}, false, {}},
                             [&](bool yes) { answers += yes ? 100 : 1; });
    auto* preview = new QWidget(&window, Qt::Window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->show();
    window.runCommand(u"keys"_s);
    m_fixture->session().lock();
    QVERIFY(!preview->isVisible());
    QVERIFY(!visible(u"answerYes"_s));
    QCOMPARE(answers, 1);
    QVERIFY(!visible(u"keySheet"_s));
    m_fixture->session().signIn(u"Y-CARD"_s, u"2222"_s);
    QCOMPARE(who(), u"yamada"_s);
    QVERIFY(!visible(u"bannerText"_s));
}

void TestSignIn::closingFinishesFirst()
{
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    SamplePage& page = m_fixture->page(u"counter"_s);
    page.unsaved = u"Two items"_s;
    QVERIFY(!m_fixture->window().close());
    QVERIFY(page.leavers.isEmpty());
    QTest::mouseClick(static_cast<QPushButton*>(visible(u"answerNo"_s)), Qt::LeftButton);
    QVERIFY(m_fixture->window().isVisible());
    page.unsaved.clear();
    QVERIFY(m_fixture->window().close());
    QCOMPARE(page.leavers, QStringList{u"sato"_s});
}

void TestSignIn::theJournalIsToldWhoComesAndGoes()
{
    m_fixture->scan(u"Y-CARD"_s);
    m_fixture->scan(u"9999"_s);
    m_fixture->scan(u"2222"_s);
    QCOMPARE(who(), u"yamada"_s);
    m_fixture->session().present(u"S-CARD"_s);
    m_fixture->session().enterPin(u"1111"_s);
    m_fixture->session().present(u"Y-CARD"_s);
    m_fixture->session().present(u"Y-CARD"_s); // is there already
    m_fixture->session().lock();
    m_fixture->session().lock(); // nobody is
    const QStringList expected{u"refuse-pin yamada"_s, u"in yamada"_s, u"switch sato"_s, u"switch yamada"_s,
                               u"out yamada"_s};
    QCOMPARE(told(), expected);
    m_fixture->session().present(u"Y-CARD"_s);
    m_fixture->window().close();
    QCOMPARE(told(), expected + QStringList({u"in yamada"_s, u"out yamada"_s}));
}

/// Whoever signs in is let in while the record is away for writing.
/// A second operator who confirms on a page with the PIN: see PageHost::noteWrongPin.
void TestSignIn::whoeverConfirmsCountsLikeWhoeverSignsIn()
{
    m_fixture->session().present(u"demo"_s);
    QCOMPARE(who(), u"demo"_s);
    PageHost& host = m_fixture->window();
    const auto refuse = [&] {
        const Result<Actor> refused = m_fixture->desk().ask(SignIn{u"sato"_s, u"9999"_s});
        QVERIFY(!refused);
        host.noteWrongPin(refused.refusal());
    };
    for (int i = 0; i < 4; ++i)
        refuse();
    QCOMPARE(host.secondsToPin(), 0);
    refuse();
    QCOMPARE(host.secondsToPin(), 30);
    QCOMPARE(who(), u"demo"_s); // stays at work
    QCOMPARE(told().filter(u"refuse-pin sato"_s).size(), 5);
    QCOMPARE(told().last(), u"pause-pins sato"_s);
    m_fixture->clock().advance(30'000);
    QCOMPARE(host.secondsToPin(), 0);
}

void TestSignIn::whatCannotBeWrittenYetIsWrittenLater()
{
    bool isDown = true;
    m_fixture->desk().connection().setProbe([&](std::string_view sql) {
        if (isDown && sql.starts_with("insert into journal_entry"))
            throw StorageError(StorageFault::Full, {}, u"no space"_s);
    });
    m_fixture->signIn(u"Y-CARD"_s, u"2222"_s);
    QCOMPARE(who(), u"yamada"_s);
    QCOMPARE(told(), QStringList());
    isDown = false;
    m_fixture->session().lock();
    QCOMPARE(told(), (QStringList{u"in yamada"_s, u"out yamada"_s}));
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
