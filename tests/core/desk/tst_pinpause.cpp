// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "core/desk/pinpause.h"
#include "core/desk/signinnote.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The pause after too many wrong PINs, as every window and every command finds it in the journal.
class PinPauseTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPinIsNotLookedAtAfterFiveWrongOnes();
    void eachFurtherWrongOneWaitsAgain();
    void anotherCounterWaitsForTheSameOperator();
    void oneCounterWaitsWhoeversPinsTheyWere();
    void aSignInBeginsAnew();
    void whatLiesLongBackCountsNoMore();
    void aClockFarAheadStopsNobody();
    void theOwnPinIsGuessedNoBetter();
    void aCardThatIsTrustedIsLetIn();

private:
    static constexpr const char* right = "2580";

    /// Of "desk" and "manager".
    void setPins();
    /// As a window or a command does it: what was wrong goes into the journal.
    static Result<Actor> enter(Desk& desk, const QString& code, const QString& pin);
    static void enterWrongly(Desk& desk, const QString& code, int times);
    static qint64 secondsIn(const Refusal& refusal);
};

void PinPauseTest::setPins()
{
    static const QString hash = hashPin(QString::fromLatin1(right));
    for (const QString& code : {u"desk"_s, u"manager"_s}) {
        ChangeOperator change;
        change.code = code;
        change.pinHash = hash;
        VERIFY_OK(store().desk().perform(change, TestStore::as(store().owner())));
    }
}

Result<Actor> PinPauseTest::enter(Desk& desk, const QString& code, const QString& pin)
{
    const Result<Actor> actor = desk.ask(SignIn{code, pin});
    if (!actor) {
        for (const SignInNote& note : notesOfPin(actor.refusal(), desk.clock().now()))
            (void)noteSignIn(desk, note, {}, u"cli"_s);
    }
    return actor;
}

void PinPauseTest::enterWrongly(Desk& desk, const QString& code, int times)
{
    for (int i = 0; i < times; ++i)
        VERIFY_REFUSED(enter(desk, code, u"0000"_s), u"operator.wrong-pin");
}

qint64 PinPauseTest::secondsIn(const Refusal& refusal)
{
    for (const Problem& problem : refusal.problems) {
        if (problem.code == u"operator.pin-pause")
            return problem.arguments.value(u"seconds"_s).toLongLong();
    }
    return 0;
}

void PinPauseTest::theRightPinIsNotLookedAtAfterFiveWrongOnes()
{
    setPins();
    Desk& desk = store().desk();
    enterWrongly(desk, u"desk"_s, PinPause::mostFailures - 1);
    VERIFY_OK(enter(desk, u"desk"_s, QString::fromLatin1(right)));
    const Result<Actor> fifth = enter(desk, u"desk"_s, u"0000"_s);
    VERIFY_REFUSED(fifth, u"operator.wrong-pin");
    QCOMPARE(secondsIn(fifth.refusal()), 30); // said at once
    QCOMPARE(store().number("select count(*) from journal_heading where verb = 'sign-in.pause-pins'"), 1);
    const Result<Actor> next = enter(desk, u"desk"_s, QString::fromLatin1(right));
    VERIFY_REFUSED(next, u"operator.pin-pause");
    QVERIFY(!next.refusal().has(u"operator.wrong-pin"));
    store().clock().advance(PinPause::pause - 1);
    const Result<Actor> last = enter(desk, u"desk"_s, QString::fromLatin1(right));
    QCOMPARE(secondsIn(last.refusal()), 1);
    QCOMPARE(store().number("select count(*) from journal_heading where verb = 'sign-in.refuse-pin'"), 5);
    store().clock().advance(1);
    VERIFY_OK(enter(desk, u"desk"_s, QString::fromLatin1(right)));
}

void PinPauseTest::eachFurtherWrongOneWaitsAgain()
{
    setPins();
    enterWrongly(store().desk(), u"desk"_s, PinPause::mostFailures);
    store().clock().advance(PinPause::pause);
    enterWrongly(store().desk(), u"desk"_s, 1);
    VERIFY_REFUSED(enter(store().desk(), u"desk"_s, QString::fromLatin1(right)), u"operator.pin-pause");
}

void PinPauseTest::anotherCounterWaitsForTheSameOperator()
{
    setPins();
    enterWrongly(store().desk(), u"desk"_s, 3);
    const std::unique_ptr<Desk> second = store().secondDesk();
    enterWrongly(*second, u"desk"_s, 2);
    VERIFY_REFUSED(enter(*second, u"desk"_s, QString::fromLatin1(right)), u"operator.pin-pause");
    VERIFY_REFUSED(enter(store().desk(), u"desk"_s, QString::fromLatin1(right)), u"operator.pin-pause");
    VERIFY_OK(enter(*second, u"manager"_s, QString::fromLatin1(right)));
}

void PinPauseTest::oneCounterWaitsWhoeversPinsTheyWere()
{
    setPins();
    enterWrongly(store().desk(), u"desk"_s, 3);
    enterWrongly(store().desk(), u"manager"_s, 2);
    VERIFY_REFUSED(enter(store().desk(), u"manager"_s, QString::fromLatin1(right)), u"operator.pin-pause");
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(enter(*second, u"manager"_s, QString::fromLatin1(right)));
}

void PinPauseTest::aSignInBeginsAnew()
{
    setPins();
    Desk& desk = store().desk();
    enterWrongly(desk, u"desk"_s, 4);
    VERIFY_OK(noteSignIn(desk, {SignInEvent::In, u"desk"_s, {}, u"pin"_s, testMoment()}, {}, u"counter"_s));
    enterWrongly(desk, u"desk"_s, 4);
    VERIFY_OK(enter(desk, u"desk"_s, QString::fromLatin1(right)));
}

void PinPauseTest::whatLiesLongBackCountsNoMore()
{
    setPins();
    enterWrongly(store().desk(), u"desk"_s, 4);
    store().clock().advance(PinPause::memory + 1);
    enterWrongly(store().desk(), u"desk"_s, 4);
    VERIFY_OK(enter(store().desk(), u"desk"_s, QString::fromLatin1(right)));
}

void PinPauseTest::aClockFarAheadStopsNobody()
{
    setPins();
    store().clock().advance(PinPause::memory * 2);
    enterWrongly(store().desk(), u"desk"_s, PinPause::mostFailures);
    store().clock().advance(-PinPause::memory * 2);
    VERIFY_OK(enter(store().desk(), u"desk"_s, QString::fromLatin1(right)));
}

void PinPauseTest::theOwnPinIsGuessedNoBetter()
{
    setPins();
    enterWrongly(store().desk(), u"desk"_s, PinPause::mostFailures);
    const ChangeOwnPin change{QString::fromLatin1(right), hashPin(u"1111"_s)};
    VERIFY_REFUSED(store().desk().perform(change, TestStore::as(store().deskStaff())), u"operator.pin-pause");
}

void PinPauseTest::aCardThatIsTrustedIsLetIn()
{
    setPins();
    enterWrongly(store().desk(), u"desk"_s, PinPause::mostFailures);
    VERIFY_OK(store().desk().ask(SignIn{u"desk"_s, {}, true}));
    VERIFY_REFUSED(store().desk().ask(SignIn{u"desk"_s, {}}), u"operator.pin-needed");
}

QTEST_APPLESS_MAIN(PinPauseTest)
#include "tst_pinpause.moc"
