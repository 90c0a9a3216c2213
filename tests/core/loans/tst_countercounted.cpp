// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loans/counterworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What the codes of consumables do at the counter, as CounterWorld's scripts. People and items as in
/// tst_countersession; S1: five there, S2: one there.
class CounterCountedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogue_data();
    void dialogue();
    void tellsWhatIsShort();
    void tellsThatMoreIsToBeOrdered();
    void anAmountInFullWidth();
    void followsTheStock();
    void anUnansweredHandoverIsRepeatedAsAWhole();

private:
    static void fill(CounterWorld& world)
    {
        world.addConsumable(u"S1"_s, 5);
        world.addConsumable(u"S2"_s, 1);
        world.kits = {{u"K1"_s, {u"A1"_s, u"A2"_s}}};
    }
};

void CounterCountedTest::dialogue_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("done");
    const auto row = [](const char* name, const QString& script, const QString& told, const QString& done) {
        QTest::newRow(name) << script << told << done;
    };
    row("one scan, one piece", u"P1 S1 P1"_s, u"person:P1 item:S1x1 committed:0+1"_s, u"lend:P1[S1x1] print:J-1"_s);
    row("each scan one more", u"P1 S1 S1 S1 P1"_s, u"person:P1 item:S1x1 item:S1x2 item:S1x3 committed:0+1"_s,
        u"lend:P1[S1x3] print:J-1"_s);
    row("as fast as a hand counts", u"P1 S1 @800 S1"_s, u"person:P1 item:S1x1 item:S1x2"_s, {});
    row("one label read twice", u"P1 S1 @300 S1"_s, u"person:P1 item:S1x1 ignored:double-read"_s, {});
    row("an amount is typed", u"P1 S1 =4 F12"_s, u"person:P1 item:S1x1 item:S1x4 committed:0+1"_s,
        u"lend:P1[S1x4] print:J-1"_s);
    row("one more after the amount", u"P1 S1 =3 S1"_s, u"person:P1 item:S1x1 item:S1x3 item:S1x4"_s, {});
    row("the amount before the card", u"S1 =2 P1 P1"_s, u"item:S1x1 item:S1x2 person:P1 committed:0+1"_s,
        u"lend:P1[S1x2] print:J-1"_s);
    row("an amount for nothing", u"P1 =3"_s, u"person:P1 stop:code.unknown"_s, {});
    row("an amount after an item", u"P1 S1 A1 =3"_s, u"person:P1 item:S1x1 item:A1 stop:code.unknown"_s, {});
    row("an amount after a kit", u"P1 S1 K1 =3"_s, u"person:P1 item:S1x1 item:K1[A1,A2] stop:code.unknown"_s, {});
    row("more than there are", u"P1 S2 S2 S2"_s, u"person:P1 item:S2x1 stop:consumable.not-enough ignored:stopped(1)"_s,
        {});
    row("what is there is handed out", u"P1 S2 =9 OK F12"_s,
        u"person:P1 item:S2x1 stop:consumable.not-enough resumed:0 committed:0+1"_s, u"lend:P1[S2x1] print:J-1"_s);
    row("with an item, on one paper", u"P1 A1 S1 S2 P1"_s, u"person:P1 item:A1 item:S1x1 item:S2x1 committed:1+2"_s,
        u"lend:P1[A1,S1x1,S2x1] print:J-1"_s);
    row("undo goes back one scan", u"P1 S1 S1 Undo Undo F12"_s,
        u"person:P1 item:S1x1 item:S1x2 undone-counted:S1x1 undone-counted:S1x0 ignored:nothing-to-do"_s, {});
    row("undo goes back an amount", u"P1 S1 =4 Undo F12"_s,
        u"person:P1 item:S1x1 item:S1x4 undone-counted:S1x1 committed:0+1"_s, u"lend:P1[S1x1] print:J-1"_s);
    row("taken out, and back", u"P1 S1 S1 -S1 Undo F12"_s,
        u"person:P1 item:S1x1 item:S1x2 undone-counted:S1x2 committed:0+1"_s, u"lend:P1[S1x2] print:J-1"_s);
    row("taken out", u"P1 A1 S1 -S1 F12"_s, u"person:P1 item:A1 item:S1x1 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("emptied, and back", u"P1 S1 A1 Esc Undo F12"_s,
        u"person:P1 item:S1x1 item:A1 cancelled:2 undone-cleared: committed:1+1"_s, u"lend:P1[A1,S1x1] print:J-1"_s);
    row("undo of the whole", u"P1 S2 F12 Undo P1 S2"_s,
        u"person:P1 item:S2x1 committed:0+1 undone person:P1 item:S2x1"_s, u"lend:P1[S2x1] print:J-1 undo:J-1"_s);
    row("nobody is here", u"S1 F12"_s, u"item:S1x1 refused:loan.no-holder"_s, {});
    row("another card on the basket", u"P1 S1 P2"_s, u"person:P1 item:S1x1 stop:person.other-card"_s, {});
    row("a card that is chosen does not commit", u"P1 S1 =P1"_s, u"person:P1 item:S1x1 person:P1"_s, {});
    row("while only returns are taken", u"CMD-RETURN S1"_s, u"mode:return stop:consumable.not-lent"_s, {});
    row("while only lending", u"P1 CMD-LEND S1"_s, u"person:P1 mode:lend item:S1x1"_s, {});
    row("between returns", u"B1 S1 P1 P1"_s, u"returned:B1 item:S1x1 committed:1 person:P1 committed:0+1"_s,
        u"take:B1 slips:1 print:H-1 lend:P1[S1x1] print:J-1"_s);
    row("found by a search", u"P1 ~S1"_s, u"person:P1 item:S1x1"_s, {});
    row("an item chosen goes with the basket", u"P1 S1 =A1"_s, u"person:P1 item:S1x1 item:A1"_s, {});
    row("the operator leaves", u"P1 A1 S1 end"_s, u"person:P1 item:A1 item:S1x1 cancelled-left:2"_s, {});
    row("another counter was faster", u"P1 S1 refuse:consumable.not-enough F12"_s,
        u"person:P1 item:S1x1 stop:consumable.not-enough"_s, {});
}

void CounterCountedTest::dialogue()
{
    QFETCH(QString, script);
    QFETCH(QString, told);
    QFETCH(QString, done);
    CounterWorld world;
    fill(world);
    world.play(script);
    QCOMPARE(world.told(), told);
    QCOMPARE(world.done(), done);
}

void CounterCountedTest::tellsWhatIsShort()
{
    CounterWorld world;
    fill(world);
    world.play(u"P1 S1 =6"_s);
    const CounterEvent stop = *world.session.stop();
    QCOMPARE(stop.consumable, u"S1"_s);
    QCOMPARE(stop.count, 1); // that are in the basket
    const Problem problem = stop.problems.first().problem;
    QCOMPARE(problem.subject, u"S1"_s);
    QCOMPARE(problem.arguments.value(u"wanted"_s).toLongLong(), 6);
    QCOMPARE(problem.arguments.value(u"stock"_s).toLongLong(), 5);
    QCOMPARE(problem.arguments.value(u"unit"_s).toString(), u"本"_s);
    QCOMPARE(world.session.counted().first().quantity, 1);
}

void CounterCountedTest::tellsThatMoreIsToBeOrdered()
{
    CounterWorld world;
    world.addConsumable(u"S3"_s, 10, 8);
    world.play(u"P1 S3 S3 F12"_s);
    QVERIFY(world.events.last().problems.isEmpty()); // at the level is not below it
    world.play(u"P1 S3 F12"_s);
    QCOMPARE(world.events.last().problems.size(), 1);
    QCOMPARE(world.events.last().problems.first().problem.code, u"consumable.low"_s);
    QVERIFY(!world.events.last().problems.first().isBlocking);
    QCOMPARE(world.events.last().toJson().value(u"consumables"_s).toInt(), 1);
}

void CounterCountedTest::anAmountInFullWidth()
{
    CounterWorld world;
    fill(world);
    world.play(u"P1 S1"_s);
    Scan scan;
    scan.raw = u"＝３\r"_s;
    scan.key = u"=3"_s;
    scan.candidates = {scan.key};
    static_cast<void>(world.session.scanned(scan, *Instant::fromIso(u"2026-06-10T02:00:00.000Z"_s)));
    QCOMPARE(world.session.counted().first().quantity, 3);
}

void CounterCountedTest::followsTheStock()
{
    CounterWorld world;
    fill(world);
    world.play(u"P1 S1"_s);
    CountedDesk desk = world.consumables.value(u"S1"_s);
    desk.stock = 1; // another counter has handed out four
    world.session.setCounted(desk);
    world.consumables.insert(u"S1"_s, desk);
    world.play(u"=2"_s);
    QCOMPARE(world.session.stop()->problems.first().problem.code, u"consumable.not-enough"_s);
}

void CounterCountedTest::anUnansweredHandoverIsRepeatedAsAWhole()
{
    CounterWorld world;
    fill(world);
    world.play(u"P1 S1 S1 lost F12"_s);
    QCOMPARE(world.done(), u"lend:P1[S1x2]"_s);
    world.play(u"OK F12"_s);
    QCOMPARE(world.done(), u"lend:P1[S1x2] print:J-1"_s);
    QCOMPARE(world.consumables.value(u"S1"_s).stock, 3);
}

QTEST_APPLESS_MAIN(CounterCountedTest)
#include "tst_countercounted.moc"
