// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loans/counterworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What one scan of a kit's code does, as CounterWorld's scripts. People and items as in tst_countersession, and E1,
/// E2: lent to P1 since yesterday. Kits: K1 is A1+A2, KE is E1+E2, KP is E1+A3 (in part out), KD is A1+D1 (one in
/// repair), KX is D1 alone, KM is B1+B2 (with two people), KC is C1 (lent 20 s ago), KA is A1+A2+A3.
class CounterKitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogue_data();
    void dialogue();
    void tellsWhatStandsAgainstAUnit();
    void offersTheRestOnlyWhileItStops();
    void aPromisedUnitStopsTheKit();
    void returnsKnowTheirKit();
    void anUnansweredReturnIsRepeatedAsAWhole();

private:
    static void addKits(CounterWorld& world)
    {
        world.addAsset(u"E1"_s, u"P1"_s);
        world.addAsset(u"E2"_s, u"P1"_s);
        world.kits = {{u"K1"_s, {u"A1"_s, u"A2"_s}}, {u"KE"_s, {u"E1"_s, u"E2"_s}},
                      {u"KP"_s, {u"E1"_s, u"A3"_s}}, {u"KD"_s, {u"A1"_s, u"D1"_s}},
                      {u"KX"_s, {u"D1"_s}},          {u"KM"_s, {u"B1"_s, u"B2"_s}},
                      {u"KC"_s, {u"C1"_s}},          {u"KA"_s, {u"A1"_s, u"A2"_s, u"A3"_s}}};
    }
};

void CounterKitsTest::dialogue_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("done");
    const auto row = [](const char* name, const QString& script, const QString& told, const QString& done) {
        QTest::newRow(name) << script << told << done;
    };
    row("one scan puts all in", u"P1 K1 P1"_s, u"person:P1 item:K1[A1,A2] committed:2"_s,
        u"lend:P1[A1,A2] print:J-1"_s);
    row("the kit waits for the card", u"K1 P1 P1"_s, u"item:K1[A1,A2] person:P1 committed:2"_s,
        u"lend:P1[A1,A2] print:J-1"_s);
    row("the same kit again", u"P1 K1 K1"_s, u"person:P1 item:K1[A1,A2] ignored:already-in-basket"_s, {});
    row("a double read", u"P1 K1 @500 K1"_s, u"person:P1 item:K1[A1,A2] ignored:double-read"_s, {});
    row("what is in already is not put in twice", u"P1 A1 K1 F12"_s, u"person:P1 item:A1 item:K1[A2] committed:2"_s,
        u"lend:P1[A1,A2] print:J-1"_s);
    row("one step of undo takes all out", u"P1 A3 K1 Undo F12"_s,
        u"person:P1 item:A3 item:K1[A1,A2] undone-added:K1[A1,A2] committed:1"_s, u"lend:P1[A3] print:J-1"_s);
    row("a row may be taken out by hand", u"P1 K1 -A1 F12"_s, u"person:P1 item:K1[A1,A2] committed:1"_s,
        u"lend:P1[A2] print:J-1"_s);
    row("row out, both undone", u"P1 K1 -A1 Undo Undo F12"_s,
        u"person:P1 item:K1[A1,A2] undone-removed:A1 undone-added:K1[A1,A2] ignored:nothing-to-do"_s, {});
    row("a unit that cannot be lent stops", u"P1 KD P1"_s, u"person:P1 stop:kit.incomplete ignored:stopped(1)"_s, {});
    row("the rest is lent all the same", u"P1 KD F4 F12"_s,
        u"person:P1 stop:kit.incomplete resumed:0 item:KD[A1] committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("going on leaves the kit here", u"P1 KD OK F12"_s,
        u"person:P1 stop:kit.incomplete resumed:0 ignored:nothing-to-do"_s, {});
    row("nothing of it can be lent", u"P1 KX F4"_s, u"person:P1 stop:kit.not-lendable"_s, {});
    row("a unit is out with another", u"P2 KP"_s, u"person:P2 stop:kit.incomplete"_s, {});
    row("comes back with nobody open", u"KE"_s, u"returned:KE[E1,E2]"_s, u"take:E1+E2"_s);
    row("comes back with its borrower open", u"P1 KE"_s, u"person:P1 returned:KE[E1,E2]"_s, u"take:E1+E2"_s);
    row("only what is still out comes back", u"E1 KE"_s, u"returned:E1 returned:KE[E2]"_s, u"take:E1 take:E2"_s);
    row("in part out: that comes back", u"KP"_s, u"returned:KP[E1]"_s, u"take:E1"_s);
    row("all back one by one, then the kit", u"E1 E2 KE"_s, u"returned:E1 returned:E2 ignored:already-returned"_s,
        u"take:E1 take:E2"_s);
    row("taken back, scanned again", u"KE KE"_s, u"returned:KE[E1,E2] ignored:already-returned"_s, u"take:E1+E2"_s);
    row("one undo for all that came back", u"KE Undo KE"_s, u"returned:KE[E1,E2] undone returned:KE[E1,E2]"_s,
        u"take:E1+E2 undo:take take:E1+E2"_s);
    row("another person's kit", u"P2 KE"_s, u"person:P2 stop:kit.others-kit"_s, {});
    row("another person's kit, F4", u"P2 KE F4"_s, u"person:P2 stop:kit.others-kit resumed:0 returned:KE[E1,E2]"_s,
        u"take:E1+E2"_s);
    row("with two people", u"KM F4"_s, u"stop:kit.several-holders"_s, {});
    row("with two people, one of them open", u"P1 KM"_s, u"person:P1 returned:KM[B1]"_s, u"take:B1"_s);
    row("lent a moment ago", u"KC F4"_s, u"stop:kit.just-lent resumed:0 returned:KC[C1]"_s, u"take:C1"_s);
    row("lent here, scanned again", u"P1 K1 F12 K1"_s, u"person:P1 item:K1[A1,A2] committed:2 stop:kit.just-lent"_s,
        u"lend:P1[A1,A2] print:J-1"_s);
    row("return only, nothing out", u"CMD-RETURN K1"_s, u"mode:return stop:kit.nothing-out"_s, {});
    row("return only, others' kit", u"P2 CMD-RETURN KE"_s, u"person:P2 mode:return returned:KE[E1,E2]"_s,
        u"take:E1+E2"_s);
    row("lend only", u"P1 CMD-LEND KE"_s, u"person:P1 mode:lend stop:kit.not-lendable"_s, {});
    row("lend only, in part here", u"P1 CMD-LEND KP F4"_s,
        u"person:P1 mode:lend stop:kit.incomplete resumed:0 item:KP[A3]"_s, {});
    row("chosen with a person open", u"P1 =K1"_s, u"person:P1 committed:2"_s, u"lend:P1[A1,A2] print:J-1"_s);
    row("chosen with nobody open", u"=K1"_s, u"item:K1[A1,A2]"_s, {});
    row("chosen and just lent", u"=KC"_s, u"returned:KC[C1]"_s, u"take:C1"_s);
    row("found by a search", u"P1 ~K1"_s, u"person:P1 item:K1[A1,A2]"_s, {});
    row("slips for all that came back", u"KE CMD-DONE"_s, u"returned:KE[E1,E2] committed:2"_s,
        u"take:E1+E2 slips:2 print:H-1"_s);
}

void CounterKitsTest::dialogue()
{
    QFETCH(QString, script);
    QFETCH(QString, told);
    QFETCH(QString, done);
    CounterWorld world;
    addKits(world);
    world.play(script);
    QCOMPARE(world.told(), told);
    QCOMPARE(world.done(), done);
}

void CounterKitsTest::tellsWhatStandsAgainstAUnit()
{
    CounterWorld world;
    addKits(world);
    world.play(u"P1 KD"_s);
    const CounterEvent stop = *world.session.stop();
    QCOMPARE(stop.kit, u"KD"_s);
    QCOMPARE(stop.assets, (QStringList{u"A1"_s, u"D1"_s}));
    QCOMPARE(stop.problems.size(), 2);
    QCOMPARE(stop.problems.first().problem.arguments.value(u"count"_s).toInt(), 1);
    QCOMPARE(stop.problems.last().problem.code, u"asset.in-repair"_s);
    QCOMPARE(stop.problems.last().problem.subject, u"D1"_s);
    QCOMPARE(stop.toJson().value(u"kit"_s).toString(), u"KD"_s);
    QCOMPARE(stop.toJson().value(u"assets"_s).toArray().size(), 2);
}

void CounterKitsTest::offersTheRestOnlyWhileItStops()
{
    CounterWorld world;
    addKits(world);
    world.play(u"P1 KD"_s);
    QVERIFY(world.session.hasOffer());
    QCOMPARE(world.session.offeredUnits(), 1);
    world.play(u"OK F4"_s);
    QVERIFY(!world.session.hasOffer());
    QVERIFY(world.session.basket().isEmpty());
    world.play(u"KC"_s);
    QVERIFY(world.session.hasOffer());
    QCOMPARE(world.session.offeredUnits(), 0);
}

void CounterKitsTest::aPromisedUnitStopsTheKit()
{
    CounterWorld world;
    addKits(world);
    world.promise(u"A2"_s, u"P2"_s, 10, 20);
    world.play(u"P1 K1"_s);
    QCOMPARE(world.told(), u"person:P1 stop:kit.incomplete"_s);
    QCOMPARE(world.session.stop()->problems.last().problem.code, u"asset.reserved"_s);
    QVERIFY(!world.session.hasPromiseOffer());
    world.play(u"F4 A2"_s);
    QCOMPARE(world.told(), u"person:P1 stop:kit.incomplete resumed:0 item:K1[A1] stop:asset.reserved"_s);
    QVERIFY(world.session.hasPromiseOffer());
}

void CounterKitsTest::returnsKnowTheirKit()
{
    CounterWorld world;
    addKits(world);
    world.play(u"B1 KE"_s);
    QCOMPARE(world.session.returns().size(), 3);
    QCOMPARE(world.session.returns().first().kit, QString());
    QCOMPARE(world.session.returns().last().kit, u"KE"_s);
    world.play(u"Undo"_s);
    QCOMPARE(world.session.returns().size(), 1);
    QCOMPARE(world.events.last().kit, u"KE"_s);
    QCOMPARE(world.events.last().assets, (QStringList{u"E1"_s, u"E2"_s}));
}

void CounterKitsTest::anUnansweredReturnIsRepeatedAsAWhole()
{
    for (const QString& again : {u"KE"_s, u"E2"_s}) {
        CounterWorld world;
        addKits(world);
        world.play(u"lost KE"_s);
        QCOMPARE(world.told(), u"stop:storage.unknown"_s);
        world.play(u"OK "_s + again);
        QCOMPARE(world.told(), u"stop:storage.unknown resumed:0 returned:KE[E1,E2]"_s);
        QCOMPARE(world.done(), u"take:E1+E2"_s);
        QCOMPARE(world.session.returns().size(), 2);
    }
}

QTEST_APPLESS_MAIN(CounterKitsTest)
#include "tst_counterkits.moc"
