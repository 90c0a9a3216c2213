// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loans/counterworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Reservations at the counter: A1 is set aside for P1, from today.
class CounterPromisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogue_data();
    void dialogue();
    void dueDays_data();
    void dueDays();
    void theReasonGoesWithTheHandover();
    void offersOnlyWhileItStops();
    void tellsForWhomItIsKept();
};

void CounterPromisesTest::dialogue_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("done");
    const auto row = [](const char* name, const char* script, const char* told, const char* done) {
        QTest::newRow(name) << QString::fromLatin1(script) << QString::fromLatin1(told) << QString::fromLatin1(done);
    };
    row("whoever it is for", "P1 A1 P1", "person:P1 item:A1 committed:1", "lend:P1[A1] print:J-1");
    row("the item before their card", "A1 P1 P1", "item:A1 person:P1 committed:1", "lend:P1[A1] print:J-1");
    row("somebody else", "P2 A1", "person:P2 stop:asset.reserved", "");
    row("somebody else goes on without it", "P2 A1 OK A2 P2",
        "person:P2 stop:asset.reserved resumed:0 item:A2 committed:1", "lend:P2[A2] print:J-1");
    row("all the same, with a reason", "P2 A1 !urgent P2",
        "person:P2 stop:asset.reserved resumed:0 item:A1 committed:1", "lend:P2[A1] print:J-1");
    row("the item before another card", "A1 P2", "item:A1 person:P2 stop:asset.reserved", "");
    row("it does not slip through", "A1 P2 OK P2",
        "item:A1 person:P2 stop:asset.reserved resumed:0 stop:asset.reserved", "");
    row("confirmed with a reason", "A1 P2 OK F12 !urgent",
        "item:A1 person:P2 stop:asset.reserved resumed:0 stop:asset.reserved resumed:0 committed:1",
        "lend:P2[A1] print:J-1");
    row("a double-click stops, too", "P2 =A1", "person:P2 stop:asset.reserved", "");
    row("and goes on at once", "P2 =A1 !urgent", "person:P2 stop:asset.reserved resumed:0 committed:1",
        "lend:P2[A1] print:J-1");
    row("the slip fills the basket", "R8-Y1-000001 P1", "document:R8-Y1-000001 person:P1 item:A1 committed:1",
        "lend:P1[A1] print:J-1");
    row("the slip after the card", "P1 R8-Y1-000001 P1", "person:P1 document:R8-Y1-000001 item:A1 committed:1",
        "lend:P1[A1] print:J-1");
    row("the slip twice", "R8-Y1-000001 R8-Y1-000001", "document:R8-Y1-000001 person:P1 item:A1 document:R8-Y1-000001",
        "");
    row("the slip on another's basket", "P2 A2 R8-Y1-000001", "person:P2 item:A2 stop:person.other-card", "");
    row("a double-click on the reservation", "%R8-Y1-000001", "committed:1", "fetch:R8-Y1-000001 print:J-1");
    row("undone", "%R8-Y1-000001 Undo", "committed:1 undone", "fetch:R8-Y1-000001 print:J-1 undo:J-1");
    row("not while somebody is open", "P2 %R8-Y1-000001", "person:P2 ignored:busy", "");
    row("refused", "refuse:reservation.over %R8-Y1-000001", "stop:reservation.over", "");
}

void CounterPromisesTest::dialogue()
{
    QFETCH(QString, script);
    QFETCH(QString, told);
    QFETCH(QString, done);
    CounterWorld world;
    world.promise(u"A1"_s, u"P1"_s, 10, 12);
    world.play(script);
    QCOMPARE(world.told(), told);
    QCOMPARE(world.done(), done);
}

void CounterPromisesTest::dueDays_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("isAllocated");
    QTest::addColumn<QDate>("due");
    QTest::newRow("until its last day") << u"P1"_s << 10 << true << QDate(2026, 6, 24);
    QTest::newRow("fetched early") << u"P1"_s << 22 << true << QDate(2026, 6, 24);
    QTest::newRow("somebody's after this") << u"P2"_s << 22 << false << QDate(2026, 6, 19);
    QTest::newRow("somebody's long after this") << u"P2"_s << 24 << false << QDate(2026, 6, 23);
}

void CounterPromisesTest::dueDays()
{
    QFETCH(QString, holder);
    QFETCH(int, from);
    QFETCH(bool, isAllocated);
    CounterWorld world;
    world.assets[u"A1"_s].usualDue = {QDate(2026, 6, 30), {}};
    world.promise(u"A1"_s, holder, from, 24, isAllocated);
    world.play(u"P1 A1"_s);
    QVERIFY(!world.session.isStopped());
    QTEST(world.session.terms().first().due.day, "due");
}

void CounterPromisesTest::theReasonGoesWithTheHandover()
{
    CounterWorld world;
    world.promise(u"A1"_s, u"P1"_s, 10, 12);
    world.play(u"P2 A2 A1 !urgent"_s);
    const CounterStep step = world.session.commit(*Instant::fromIso(u"2026-06-10T02:00:00.000Z"_s));
    QCOMPARE(step.effects.size(), 1);
    const auto* effect = std::get_if<HandOverEffect>(&step.effects.first());
    QVERIFY(effect);
    QCOMPARE(effect->reason, u"urgent"_s);
    QCOMPARE(effect->verb.despite, QList<AssetId>{world.assets.value(u"A1"_s).asset.id});
}

void CounterPromisesTest::offersOnlyWhileItStops()
{
    CounterWorld world;
    world.promise(u"A1"_s, u"P1"_s, 10, 12);
    world.play(u"P2 A1"_s);
    QVERIFY(world.session.hasPromiseOffer());
    world.play(u"! OK"_s); // no reason
    QVERIFY(!world.session.hasPromiseOffer());
    world.play(u"!late"_s);
    QVERIFY(world.session.basket().isEmpty());
}

void CounterPromisesTest::tellsForWhomItIsKept()
{
    CounterWorld world;
    world.promise(u"A1"_s, u"P1"_s, 10, 12);
    world.play(u"A1"_s);
    const LoanProblem problem = world.events.constLast().problems.value(0);
    QVERIFY(!problem.isBlocking);
    QCOMPARE(problem.problem.code, u"asset.reserved"_s);
    QCOMPARE(problem.problem.arguments.value(u"holder"_s).toString(), u"名前P1"_s);
}

QTEST_APPLESS_MAIN(CounterPromisesTest)
#include "tst_counterpromises.moc"
