// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loans/counterworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What goes with a handover or a run of returns beside the scans: who receives in somebody's place, who approved,
/// until when, who brings it back.
class CounterDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherCardMayReceive();
    void aProxyKeepsItsBasis();
    void withoutAnOtherCardThereIsNoProxy();
    void authorityReachesTheVerb();
    void theApproverOfTheReservationIsTheUsualOne();
    void aDueDayBeyondTheLeaseIsTold_data();
    void aDueDayBeyondTheLeaseIsTold();
    void whoBringsItIsOfOneRun();
    void aNoteStaysWithItsItem();
    void whatWasTypedComesBackWithTheBasket();
    void whatWasSaidOfOnePersonIsOfNobodyElse_data();
    void whatWasSaidOfOnePersonIsOfNobodyElse();
    void whatWasSaidBeforeTheCardIsOfItsPerson();

private:
    static Instant later() { return Instant::fromMSecs(2'000'000'000'000); }
};

void CounterDetailsTest::anotherCardMayReceive()
{
    CounterWorld world;
    world.play(u"P1 A1 P2"_s);
    QCOMPARE(world.told(), u"person:P1 item:A1 stop:person.other-card"_s);
    QVERIFY(world.session.proxyOffer());
    QCOMPARE(world.session.proxyOffer()->person.key(), u"P2"_s);
    const CounterStep step = world.session.acceptProxy(later());
    QCOMPARE(step.events.size(), 2);
    QCOMPARE(step.events.last().kind, CounterEvent::Kind::Proxy);
    QCOMPARE(step.events.last().personName, u"名前P2"_s);
    QVERIFY(!world.session.isStopped());
    const CounterStep commit = world.session.commit(later());
    const HandOver verb = std::get<HandOverEffect>(commit.effects.first()).verb;
    QCOMPARE(verb.person, world.people.value(u"P1"_s).person.id);
    QCOMPARE(verb.proxy->person, world.people.value(u"P2"_s).person.id);
    QCOMPARE(verb.proxy->name, u"名前P2"_s);
}

void CounterDetailsTest::aProxyKeepsItsBasis()
{
    CounterWorld world;
    world.play(u"P1 A1"_s);
    world.session.setProxy(Proxy{u"誰か"_s, u"委任状"_s, {}});
    world.play(u"P2"_s);
    (void)world.session.acceptProxy(later());
    QCOMPARE(world.session.proxy()->basis, u"委任状"_s);
    QCOMPARE(world.session.proxy()->name, u"名前P2"_s);
}

void CounterDetailsTest::withoutAnOtherCardThereIsNoProxy()
{
    CounterWorld world;
    world.play(u"P1 A1 P2 OK"_s);
    QVERIFY(!world.session.proxyOffer());
    QVERIFY(world.session.acceptProxy(later()).events.isEmpty());
    QVERIFY(!world.session.proxy());
    world.play(u"X9"_s);
    QVERIFY(!world.session.proxyOffer());
}

void CounterDetailsTest::authorityReachesTheVerb()
{
    CounterWorld world;
    world.play(u"P1 A1"_s);
    world.session.setAuthority(u"申請 R8-7"_s);
    const CounterStep step = world.session.commit(later());
    QCOMPARE(std::get<HandOverEffect>(step.effects.first()).authority, u"申請 R8-7"_s);
    // And not the next one.
    CounterWorld next;
    next.session.setAuthority(u"申請 R8-7"_s);
    next.play(u"P1 A1 F12"_s);
    QVERIFY(next.session.authority().isEmpty());
}

void CounterDetailsTest::theApproverOfTheReservationIsTheUsualOne()
{
    CounterWorld world;
    world.promise(u"A1"_s, u"P1"_s, 10, 12);
    world.assets[u"A1"_s].promises.first().approver = u"佐藤課長"_s;
    world.play(u"P1 A1 A2"_s);
    QCOMPARE(world.session.usualAuthority(), u"佐藤課長"_s);
    world.play(u"-A1"_s);
    QCOMPARE(world.session.usualAuthority(), QString());
}

void CounterDetailsTest::aDueDayBeyondTheLeaseIsTold_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("item"); ///< that gets the day; empty: all
    QTest::addColumn<QString>("code");
    QTest::newRow("beyond") << QDate(2026, 6, 30) << QString() << u"asset.lease-ends"_s;
    QTest::newRow("of the item itself") << QDate(2026, 6, 30) << u"A1"_s << u"asset.lease-ends"_s;
    QTest::newRow("of another item") << QDate(2026, 6, 30) << u"A2"_s << QString();
    QTest::newRow("on its last day") << QDate(2026, 7, 15) << QString() << QString();
    QTest::newRow("not leased") << QDate() << QString() << QString();
}

void CounterDetailsTest::aDueDayBeyondTheLeaseIsTold()
{
    QFETCH(QDate, end);
    QFETCH(QString, item);
    QFETCH(QString, code);
    CounterWorld world;
    AssetValues& values = world.assets[u"A1"_s].asset.values;
    values.ownership = end.isValid() ? Ownership::Lease : Ownership::State;
    values.leaseEndsOn = end;
    world.play(u"P1 A1 A2"_s);
    const LoanDue due{QDate(2026, 7, 15), {}};
    const AssetId asset = world.assets.value(item).asset.id;
    QVERIFY(item.isEmpty() ? world.session.setDue(due) : world.session.setItemDue(asset, due));
    const std::optional<CounterEvent> event = world.session.dueEvent(asset);
    QCOMPARE(event ? event->problems.first().problem.code : QString(), code);
    QVERIFY(!event || (!event->problems.first().isBlocking && !event->isStop));
    QCOMPARE(event ? event->problems.first().problem.subject : QString(), event ? u"A1"_s : QString());
}

void CounterDetailsTest::whoBringsItIsOfOneRun()
{
    CounterWorld world;
    world.play(u"B1"_s);
    world.session.setBroughtBy(Proxy{u"使いの者"_s, {}, {}});
    const CounterStep step = world.session.commit(later());
    QCOMPARE(std::get<SlipsEffect>(step.effects.first()).verb.broughtBy->name, u"使いの者"_s);
    CounterWorld other;
    other.play(u"B1"_s);
    other.session.setBroughtBy(Proxy{u"使いの者"_s, {}, {}});
    other.play(u"F12"_s);
    QVERIFY(!other.session.broughtBy());
    // Nothing of the run is left: whoever brought it goes with it.
    CounterWorld undone;
    undone.play(u"B1"_s);
    undone.session.setBroughtBy(Proxy{u"使いの者"_s, {}, {}});
    undone.play(u"Undo"_s);
    QVERIFY(!undone.session.broughtBy());
}

void CounterDetailsTest::aNoteStaysWithItsItem()
{
    CounterWorld world;
    world.play(u"B1 B2"_s);
    world.session.setNote(world.session.returns().first().item.line, u"擦り傷"_s);
    QCOMPARE(world.session.returns().first().item.conditionNote, u"擦り傷"_s);
    QVERIFY(world.session.returns().last().item.conditionNote.isEmpty());
}

void CounterDetailsTest::whatWasTypedComesBackWithTheBasket()
{
    CounterWorld world;
    world.play(u"P1 A1"_s);
    world.session.setAuthority(u"申請 R8-7"_s);
    world.play(u"Esc"_s);
    QVERIFY(world.session.authority().isEmpty());
    world.play(u"Undo"_s);
    QCOMPARE(world.session.authority(), u"申請 R8-7"_s);
}

void CounterDetailsTest::whatWasSaidOfOnePersonIsOfNobodyElse_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("another card") << u"P1"_s << u"P2 A1"_s << false;
    QTest::newRow("another card, after a basket was emptied") << u"P1 A2"_s << u"-A2 P2 A1"_s << false;
    QTest::newRow("another card, after a return") << u"P1 B1"_s << u"P2 A1"_s << false;
    QTest::newRow("a name that was searched for") << u"P1"_s << u"~P2 A1"_s << false;
    QTest::newRow("back again") << u"P1"_s << u"P2 P1 A1"_s << false;
    QTest::newRow("the same card") << u"P1"_s << u"P1 A1"_s << true;
}

void CounterDetailsTest::whatWasSaidOfOnePersonIsOfNobodyElse()
{
    QFETCH(QString, before);
    QFETCH(QString, then);
    QFETCH(bool, isKept);
    CounterWorld world;
    world.people[u"P1"_s].person.sectionId = SectionId(7);
    world.people[u"P2"_s].person.sectionId = SectionId(8);
    world.play(before);
    CounterSession& session = world.session;
    session.setPurpose(u"出張"_s);
    session.setAuthority(u"申請 R8-7"_s);
    session.setProxy(Proxy{u"誰か"_s, u"委任状"_s, {}});
    QVERIFY(session.setDue(LoanDue{QDate(2026, 7, 15), u"17:00"_s}));
    session.setForSection(true);
    world.play(then);
    const CounterStep step = session.commit(later());
    const auto& effect = std::get<HandOverEffect>(step.effects.first());
    QCOMPARE(effect.verb.purpose, isKept ? u"出張"_s : QString());
    QCOMPARE(effect.authority, isKept ? u"申請 R8-7"_s : QString());
    QCOMPARE(effect.verb.proxy.has_value(), isKept);
    QCOMPARE(effect.verb.due.has_value(), isKept);
    QCOMPARE(effect.verb.section.isValid(), isKept);
}

/// A form may lie there before anybody has shown a card.
void CounterDetailsTest::whatWasSaidBeforeTheCardIsOfItsPerson()
{
    CounterWorld world;
    world.session.setPurpose(u"出張"_s);
    world.play(u"A1"_s);
    world.session.setAuthority(u"申請 R8-7"_s);
    world.play(u"P1"_s);
    QCOMPARE(world.session.purpose(), u"出張"_s);
    QCOMPARE(world.session.authority(), u"申請 R8-7"_s);
}

QTEST_GUILESS_MAIN(CounterDetailsTest)
#include "tst_counterdetails.moc"
