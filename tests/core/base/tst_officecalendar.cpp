// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/officecalendar.h"

#include <QTest>

using namespace madoguchi;

class OfficeCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownDays();
    void openDays();
    void dueDays_data();
    void dueDays();
    void neverOpen();
};

static const QDate Friday(2026, 4, 3);
static const QDate Saturday(2026, 4, 4);
static const QDate Monday(2026, 4, 6);

void OfficeCalendarTest::ownDays()
{
    const OfficeCalendar calendar({Monday, Friday}, {Saturday, Friday}, ClosedDueRule::Keep);
    QVERIFY(calendar.isClosed(Monday));
    QVERIFY(!calendar.isClosed(Saturday));
    QVERIFY(!calendar.isClosed(Friday)); // open wins
    QVERIFY(OfficeCalendar().isClosed(Saturday));
    QVERIFY(!OfficeCalendar().isClosed(Monday));
}

void OfficeCalendarTest::openDays()
{
    const OfficeCalendar calendar;
    QCOMPARE(calendar.openDayFrom(Friday), Friday);
    QCOMPARE(calendar.openDayFrom(Saturday), Monday);
    QCOMPARE(calendar.openDayUntil(Saturday), Friday);
    QCOMPARE(calendar.openDayFrom(QDate(2026, 12, 29)), QDate(2027, 1, 4));
    QCOMPARE(calendar.openDayUntil(QDate(2026, 5, 6)), QDate(2026, 5, 1));
}

void OfficeCalendarTest::dueDays_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QDate>("wanted");
    QTest::addColumn<QDate>("lentOn");
    QTest::addColumn<QDate>("due");

    const QDate lent(2026, 4, 1);
    QTest::newRow("open day, previous") << int(ClosedDueRule::PreviousOpenDay) << Friday << lent << Friday;
    QTest::newRow("open day, next") << int(ClosedDueRule::NextOpenDay) << Friday << lent << Friday;
    QTest::newRow("previous") << int(ClosedDueRule::PreviousOpenDay) << Saturday << lent << Friday;
    QTest::newRow("next") << int(ClosedDueRule::NextOpenDay) << Saturday << lent << Monday;
    QTest::newRow("keep") << int(ClosedDueRule::Keep) << Saturday << lent << Saturday;
    QTest::newRow("previous is the day of the loan")
        << int(ClosedDueRule::PreviousOpenDay) << Saturday << Friday << Friday;
    QTest::newRow("never before the loan") << int(ClosedDueRule::PreviousOpenDay) << Saturday << Saturday << Monday;
}

void OfficeCalendarTest::dueDays()
{
    QFETCH(int, rule);
    QFETCH(QDate, wanted);
    QFETCH(QDate, lentOn);
    QFETCH(QDate, due);
    QCOMPARE(OfficeCalendar({}, {}, ClosedDueRule(rule)).dueDay(wanted, lentOn), due);
}

void OfficeCalendarTest::neverOpen()
{
    QSet<QDate> closed;
    for (int i = -400; i < 400; ++i)
        closed << Friday.addDays(i);
    const OfficeCalendar calendar(closed, {}, ClosedDueRule::NextOpenDay);
    QVERIFY(!calendar.openDayFrom(Friday).isValid());
    QVERIFY(!calendar.openDayUntil(Friday).isValid());
    QCOMPARE(calendar.dueDay(Friday, Friday), Friday);
}

QTEST_APPLESS_MAIN(OfficeCalendarTest)
#include "tst_officecalendar.moc"
