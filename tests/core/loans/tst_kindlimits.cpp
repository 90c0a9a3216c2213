// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/kindlimits.h"

#include "core/ledger/ledgerverbs.h"
#include "core/loans/exchange.h"
#include "tests/core/loans/reservationtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// How many of one kind somebody may have.
class KindLimitsTest : public ReservationTest
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void noMoreOfAKindThanItAllows();
    void theOthersAreNoneOfItsBusiness();
    void aSectionCountsItsPeople();
    void peopleOfALimitedSectionWaitForEachOther();
    void anExchangeKeepsTheCount();
    void aReservationCountsWhatIsOutThen();
    void aReservationCountsOtherReservations();
    void otherDaysForAReservation();

private:
    void limit(const QString& kind, int ofPerson, int ofSection)
    {
        SaveKind verb{kind, KindCategory::Pc, false, 0};
        verb.rules = KindRules{{}, {}, ofPerson, ofSection};
        const auto done = store().desk().perform(verb, TestStore::as(store().manager()));
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
    }
    AssetId aPc(const QString& number) { return store().add(anAsset(number)); }
};

void KindLimitsTest::problems_data()
{
    QTest::addColumn<KindLoad>("load");
    QTest::addColumn<bool>("isPerson");
    QTest::addColumn<int>("more");
    QTest::addColumn<QString>("codes");
    const auto load = [](int ofPerson, int ofSection, int person, int section) {
        return KindLoad{KindId(7), u"ノートPC"_s, ofPerson, ofSection, person, section};
    };
    QTest::newRow("below") << load(2, 5, 1, 1) << true << 1 << QString();
    QTest::newRow("one too many") << load(2, 5, 1, 1) << true << 2 << u"person.kind-limit"_s;
    QTest::newRow("the section is full") << load(0, 3, 9, 3) << true << 1 << u"section.kind-limit"_s;
    QTest::newRow("both") << load(1, 1, 1, 1) << true << 1 << u"person.kind-limit section.kind-limit"_s;
    QTest::newRow("a section by itself") << load(1, 5, 4, 4) << false << 1 << QString();
    QTest::newRow("none of this kind") << load(1, 1, 4, 4) << true << 0 << QString();
}

void KindLimitsTest::problems()
{
    QFETCH(KindLoad, load);
    QFETCH(bool, isPerson);
    QFETCH(int, more);
    QFETCH(QString, codes);
    QStringList found;
    for (const LoanProblem& problem : problemsOfKindLoads({load}, {u"佐藤"_s, isPerson}, {{load.kind, more}})) {
        QVERIFY(problem.isBlocking);
        QCOMPARE(problem.problem.subject, u"佐藤"_s);
        QCOMPARE(problem.problem.arguments.value(u"kind"_s).toString(), u"ノートPC"_s);
        found << problem.problem.code;
    }
    QCOMPARE(found.join(u' '), codes);
}

void KindLimitsTest::noMoreOfAKindThanItAllows()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId first = aPc(u"A-1"_s);
    const AssetId second = aPc(u"A-2"_s);
    limit(u"ノートPC"_s, 1, 0);
    VERIFY_REFUSED(lend(person, {first, second}), u"person.kind-limit");
    VERIFY_OK(lend(person, {first}));
    const auto refused = lend(person, {second});
    VERIFY_REFUSED(refused, u"person.kind-limit");
    QCOMPARE(refused.refusal().problems.first().arguments.value(u"count"_s).toInt(), 1);
    QCOMPARE(refused.refusal().problems.first().arguments.value(u"most"_s).toInt(), 1);
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {second}));
    VERIFY_OK(takeBack(first));
    VERIFY_OK(lend(person, {first}));
    const auto desk = store().desk().ask(AskPersonDesk{person});
    VERIFY_OK(desk);
    QCOMPARE(desk->kindLoads.size(), 1);
    QCOMPARE(desk->kindLoads.first().personItems, 1);
    QVERIFY(desk->problems.isEmpty()); // who holds one is told nothing
}

void KindLimitsTest::theOthersAreNoneOfItsBusiness()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId pc = aPc(u"A-1"_s);
    const AssetId router = store().add(anAsset(u"R-1"_s).kind(u"ルーター"_s));
    limit(u"ルーター"_s, 1, 0);
    VERIFY_OK(lend(person, {pc, aPc(u"A-2"_s), router}));
    VERIFY_REFUSED(lend(person, {store().add(anAsset(u"R-2"_s).kind(u"ルーター"_s))}), u"person.kind-limit");
    limit(u"ルーター"_s, 0, 0);
    VERIFY_OK(lend(person, {store().add(anAsset(u"R-3"_s).kind(u"ルーター"_s))}));
}

void KindLimitsTest::aSectionCountsItsPeople()
{
    const PersonId first = store().add(aPerson(u"E-1"_s).section(u"総務課"_s));
    const PersonId second = store().add(aPerson(u"E-2"_s).section(u"総務課"_s));
    const PersonId other = store().add(aPerson(u"E-3"_s).section(u"営業課"_s));
    const AssetId pc = aPc(u"A-1"_s);
    limit(u"ノートPC"_s, 0, 2);
    VERIFY_OK(lend(first, {pc}));
    HandOver forSection;
    forSection.section = store().person(first).sectionId;
    forSection.items = {aPc(u"A-2"_s)};
    VERIFY_OK(store().desk().perform(forSection, asDesk()));
    VERIFY_REFUSED(lend(second, {aPc(u"A-3"_s)}), u"section.kind-limit");
    forSection.items = {aPc(u"A-4"_s)};
    VERIFY_REFUSED(store().desk().perform(forSection, asDesk()), u"section.kind-limit");
    VERIFY_OK(lend(other, {aPc(u"A-5"_s)}));
}

/// While one of them is lent to, nobody else's count of the section is taken: on a server, where counters write at
/// once.
void KindLimitsTest::peopleOfALimitedSectionWaitForEachOther()
{
    if (store().isSqlite())
        return;
    const PersonId person = store().add(aPerson(u"E-1"_s).section(u"営業部"_s));
    const qint64 section = store().number("select id from section");
    const std::unique_ptr<Connection> eye = store().raw();
    std::optional<bool> isHeld;
    const auto look = [&](std::string_view sql) {
        if (!sql.starts_with("insert into loan "))
            return;
        eye->beginWrite();
        try {
            isHeld = !eye->select("select id from section where id = ? for update nowait", section).next();
        } catch (const StorageError&) {
            isHeld = true;
        }
        eye->rollback();
    };
    const auto lendOne = [&](const QString& number) {
        HandOver verb;
        verb.person = person;
        verb.items = {aPc(number)};
        store().desk().connection().setProbe(look);
        const auto lent = store().desk().perform(verb, TestStore::as(store().deskStaff()));
        store().desk().connection().setProbe({});
        return lent.isOk();
    };
    QVERIFY(lendOne(u"A-1"_s));
    QCOMPARE(isHeld, std::optional(false)); // nothing is limited
    limit(u"ノートPC"_s, 0, 5);
    QVERIFY(lendOne(u"A-2"_s));
    QCOMPARE(isHeld, std::optional(true));
}

void KindLimitsTest::anExchangeKeepsTheCount()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId old = aPc(u"A-1"_s);
    limit(u"ノートPC"_s, 1, 0);
    VERIFY_OK(lend(person, {old}));
    Exchange exchange;
    exchange.oldItem = old;
    exchange.newItem = aPc(u"A-2"_s);
    VERIFY_OK(store().desk().perform(exchange, asDesk()));
}

void KindLimitsTest::aReservationCountsWhatIsOutThen()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId out = aPc(u"A-1"_s);
    const AssetId kept = aPc(u"A-2"_s);
    limit(u"ノートPC"_s, 1, 0);
    HandOver verb;
    verb.person = person;
    verb.items = {out};
    verb.due = LoanDue{day(16), {}};
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    VERIFY_REFUSED(perform(units(person, {kept}, 15, 19)), u"reservation.person-kind-limit");
    VERIFY_OK(perform(units(person, {kept}, 17, 19))); // it is back by then
}

void KindLimitsTest::aReservationCountsOtherReservations()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).section(u"総務課"_s));
    const PersonId colleague = store().add(aPerson(u"E-2"_s).section(u"総務課"_s));
    const KindId kind = kindOf(aPc(u"A-1"_s));
    for (int i = 2; i <= 5; ++i)
        aPc(u"A-%1"_s.arg(i));
    limit(u"ノートPC"_s, 2, 3);
    VERIFY_REFUSED(perform(anyOf(person, kind, 3)), u"reservation.person-kind-limit");
    VERIFY_OK(perform(anyOf(person, kind, 2)));
    const auto refused = perform(anyOf(person, kind, 1, 18, 22));
    VERIFY_REFUSED(refused, u"reservation.person-kind-limit");
    QCOMPARE(refused.refusal().problems.first().arguments.value(u"count"_s).toInt(), 2);
    VERIFY_OK(perform(anyOf(person, kind, 1, 22, 24)));
    VERIFY_OK(perform(anyOf(colleague, kind, 1)));
    VERIFY_REFUSED(perform(anyOf(colleague, kind, 1)), u"reservation.section-kind-limit");
}

void KindLimitsTest::otherDaysForAReservation()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const KindId kind = kindOf(aPc(u"A-1"_s));
    aPc(u"A-2"_s);
    limit(u"ノートPC"_s, 1, 0);
    const ReservationId first = reserved(anyOf(person, kind, 1, 15, 16));
    const ReservationId second = reserved(anyOf(person, kind, 1, 22, 23));
    ChangeReservation change;
    change.reservation = second;
    change.period = ReservedPeriod{day(23), day(24)}; // itself does not count
    VERIFY_OK(perform(change));
    change.period = ReservedPeriod{day(16), day(17)};
    VERIFY_REFUSED(perform(change), u"reservation.person-kind-limit");
    QCOMPARE(record(first).period.first, day(15));
}

QTEST_GUILESS_MAIN(KindLimitsTest)
#include "tst_kindlimits.moc"
