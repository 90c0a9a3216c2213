// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservationpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

QDate june(int day)
{
    return QDate(2026, 6, day);
}

PromisedLine line(int id, KindId kind, AssetId wanted, int from, int to, AssetId allocated = {})
{
    PromisedLine line;
    line.id = ReservationLineId(id);
    line.person = PersonId(id);
    line.kind = kind;
    line.wanted = wanted;
    line.allocated = allocated;
    line.period = {june(from), june(to)};
    return line;
}

} // namespace

class ReservationPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlaps_data();
    void overlaps();
    void theOwnUnitComesBeforeAnyOfTheKind();
    void aDueDayThatPeopleChoseStays();
    void whatIsSetAsideIsNotLentMeanwhile();
    void nothingIsLeftBeforeTheNext();
    void kindDaysCountEverything();
    void states_data();
    void states();
};

void ReservationPolicyTest::overlaps_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("before") << june(1) << june(9) << false;
    QTest::newRow("back on the first day") << june(1) << june(10) << true;
    QTest::newRow("within") << june(11) << june(11) << true;
    QTest::newRow("from the last day") << june(12) << june(20) << true;
    QTest::newRow("after") << june(13) << june(20) << false;
    QTest::newRow("without an end") << june(1) << QDate() << true;
    QTest::newRow("without an end, after") << june(13) << QDate() << false;
}

void ReservationPolicyTest::overlaps()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const ReservedPeriod ten{june(10), june(12)};
    QTEST(ten.overlaps({first, last}), "overlaps");
    QTEST((ReservedPeriod{first, last}.overlaps(ten)), "overlaps");
}

void ReservationPolicyTest::theOwnUnitComesBeforeAnyOfTheKind()
{
    const KindId kind(1);
    PromisedLine any = line(1, kind, {}, 10, 12);
    PromisedLine certain = line(2, kind, AssetId(7), 11, 15);
    certain.person = any.person;
    const UnitToLend unit{AssetId(7), kind, u"A-7"_s, {any.person, {}}, std::nullopt, {june(30), {}}};
    const LoanTerms terms = loanTerms(unit, {any, certain}, june(10), {});
    QCOMPARE(terms.fulfils->id, certain.id);
    QCOMPARE(terms.due.day, june(15));
    UnitToLend other = unit;
    other.asset = AssetId(8);
    QCOMPARE(loanTerms(other, {any, certain}, june(10), {}).fulfils->id, any.id);
    other.kind = KindId(2);
    QVERIFY(!loanTerms(other, {any, certain}, june(10), {}).fulfils);
}

void ReservationPolicyTest::aDueDayThatPeopleChoseStays()
{
    const PromisedLine own = line(1, KindId(1), AssetId(7), 10, 12);
    UnitToLend unit{AssetId(7), KindId(1), u"A-7"_s, {own.person, {}}, LoanDue{june(20), {}}, {june(30), {}}};
    QCOMPARE(loanTerms(unit, {own}, june(10), {}).due.day, june(20));
    unit.borrower = {PersonId(9), {}};
    const LoanTerms others = loanTerms(unit, {line(1, KindId(1), AssetId(7), 18, 19)}, june(10), {});
    QCOMPARE(others.due.day, june(20));
    QVERIFY(others.conflict);
    unit.due = LoanDue{june(17), {}};
    QVERIFY(!loanTerms(unit, {line(1, KindId(1), AssetId(7), 18, 19)}, june(10), {}).conflict);
}

void ReservationPolicyTest::whatIsSetAsideIsNotLentMeanwhile()
{
    const UnitToLend unit{AssetId(7), KindId(1), u"A-7"_s, {PersonId(9), {}}, LoanDue{june(11), {}}, {june(30), {}}};
    QVERIFY(loanTerms(unit, {line(1, KindId(1), {}, 18, 19, AssetId(7))}, june(10), {}).conflict);
    QVERIFY(!loanTerms(unit, {line(1, KindId(1), AssetId(7), 18, 19)}, june(10), {}).conflict);
}

void ReservationPolicyTest::nothingIsLeftBeforeTheNext()
{
    // Monday the 15th is promised, the days before are a weekend; today is Saturday the 13th.
    const UnitToLend unit{AssetId(7), KindId(1), u"A-7"_s, {PersonId(9), {}}, std::nullopt, {june(30), {}}};
    QVERIFY(loanTerms(unit, {line(1, KindId(1), AssetId(7), 15, 19)}, june(13), {}).conflict);
}

void ReservationPolicyTest::kindDaysCountEverything()
{
    const KindId kind(1);
    const KindStock stock{5, 1, {june(11), june(9), QDate()}}; // until the 11th, late, open-ended
    const QList<PromisedLine> open{line(1, kind, {}, 11, 12), line(2, KindId(2), {}, 11, 12)};
    const QList<KindDay> days = kindDays(stock, kind, open, {june(10), june(13)}, june(10), {});
    QCOMPARE(days.size(), 4);
    QCOMPARE(days.at(0), (KindDay{june(10), false, 5, 3, 0}));
    QCOMPARE(days.at(1), (KindDay{june(11), false, 6, 3, 1}));
    QCOMPARE(days.at(2), (KindDay{june(12), false, 6, 2, 1}));
    QCOMPARE(days.at(3), (KindDay{june(13), true, 6, 2, 0}));
    QVERIFY(!problemOfStock(u"PC"_s, days, 2));
    const std::optional<Problem> problem = problemOfStock(u"PC"_s, days, 3);
    QVERIFY(problem);
    QCOMPARE(problem->arguments.value(u"free"_s).toInt(), 2);
}

void ReservationPolicyTest::states_data()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("allocated");
    QTest::addColumn<bool>("isReady");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<int>("today");
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing yet") << 2 << 0 << false << false << 10 << u"waiting"_s;
    QTest::newRow("half") << 2 << 1 << false << false << 10 << u"waiting"_s;
    QTest::newRow("all") << 2 << 2 << false << false << 10 << u"allocated"_s;
    QTest::newRow("packed") << 2 << 2 << true << false << 10 << u"ready"_s;
    QTest::newRow("packed, then one was taken") << 2 << 1 << true << false << 10 << u"waiting"_s;
    QTest::newRow("on the last day") << 2 << 2 << true << false << 12 << u"ready"_s;
    QTest::newRow("past") << 2 << 2 << true << false << 13 << u"lapsed"_s;
    QTest::newRow("fetched") << 0 << 0 << true << false << 13 << u"handed-over"_s;
    QTest::newRow("cancelled") << 0 << 0 << false << true << 10 << u"cancelled"_s;
}

void ReservationPolicyTest::states()
{
    QFETCH(int, open);
    QFETCH(int, allocated);
    QFETCH(bool, isReady);
    QFETCH(bool, isCancelled);
    QFETCH(int, today);
    ReservationRecord record;
    record.period = {june(10), june(12)};
    for (int i = 0; i < 2; ++i) {
        ReservationLine one;
        one.isOpen = i < open;
        one.isAllocated = i < allocated;
        record.lines << one;
    }
    if (isReady)
        record.readyAt = Instant::fromMSecs(1);
    if (isCancelled)
        record.cancelledAt = Instant::fromMSecs(1);
    QTEST(reservationStateCode(reservationState(record, june(today))), "state");
}

QTEST_APPLESS_MAIN(ReservationPolicyTest)
#include "tst_reservationpolicy.moc"
