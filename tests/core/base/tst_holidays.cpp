// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/holidays.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class HolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedYears_data();
    void publishedYears();
    void substitutesAndDaysBetween_data();
    void substitutesAndDaysBetween();
    void singleDays_data();
    void singleDays();
    void equinoxes_data();
    void equinoxes();
    void onlyFrom1980To2099();
    void names();
    void closedOffices_data();
    void closedOffices();
};

/// The days as the Cabinet Office publishes them, in order.
void HolidaysTest::publishedYears_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");

    QTest::newRow("funeral, era change")
        << 1989 << u"1/1 1/2 1/15 1/16 2/11 2/24 3/21 4/29 5/3 5/4 5/5 9/15 9/23 10/10 11/3 11/23 12/23"_s;
    QTest::newRow("first happy Mondays")
        << 2000 << u"1/1 1/10 2/11 3/20 4/29 5/3 5/4 5/5 7/20 9/15 9/23 10/9 11/3 11/23 12/23"_s;
    QTest::newRow("more happy Mondays")
        << 2003 << u"1/1 1/13 2/11 3/21 4/29 5/3 5/5 7/21 9/15 9/23 10/13 11/3 11/23 11/24 12/23"_s;
    QTest::newRow("substitute after three, September between")
        << 2009 << u"1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23"_s;
    QTest::newRow("new emperor")
        << 2019
        << u"1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23"_s;
    QTest::newRow("games put off")
        << 2020 << u"1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23"_s;
    QTest::newRow("games") << 2021
                           << u"1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23"_s;
    QTest::newRow("2024")
        << 2024
        << u"1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23"_s;
    QTest::newRow("2025")
        << 2025 << u"1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24"_s;
    QTest::newRow("2026")
        << 2026 << u"1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23"_s;
}

void HolidaysTest::publishedYears()
{
    QFETCH(int, year);
    QFETCH(QString, days);
    QStringList found;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (japaneseHoliday(day))
            found << u"%1/%2"_s.arg(day.month()).arg(day.day());
    }
    QCOMPARE(found.join(u' '), days);
}

/// All that the law has brought about from 1980 to 2026.
void HolidaysTest::substitutesAndDaysBetween_data()
{
    QTest::addColumn<int>("holiday");
    QTest::addColumn<QString>("days");

    QTest::newRow("substitutes")
        << int(Holiday::Substitute)
        << u"1980-11-24 1981-05-04 1982-03-22 1982-10-11 1984-01-02 1984-01-16 1984-04-30 1984-09-24 1985-05-06 "
           u"1985-09-16 1985-11-04 1986-11-24 1987-05-04 1988-03-21 1989-01-02 1989-01-16 1990-02-12 1990-04-30 "
           u"1990-09-24 1990-12-24 1991-05-06 1991-09-16 1991-11-04 1992-05-04 1993-10-11 1995-01-02 1995-01-16 "
           u"1996-02-12 1996-05-06 1996-09-16 1996-11-04 1997-07-21 1997-11-24 1998-05-04 1999-03-22 1999-10-11 "
           u"2001-02-12 2001-04-30 2001-09-24 2001-12-24 2002-05-06 2002-09-16 2002-11-04 2003-11-24 2005-03-21 "
           u"2006-01-02 2007-02-12 2007-04-30 2007-09-24 2007-12-24 2008-05-06 2008-11-24 2009-05-06 2010-03-22 "
           u"2012-01-02 2012-04-30 2012-12-24 2013-05-06 2013-11-04 2014-05-06 2014-11-24 2015-05-06 2016-03-21 "
           u"2017-01-02 2018-02-12 2018-04-30 2018-09-24 2018-12-24 2019-05-06 2019-08-12 2019-11-04 2020-02-24 "
           u"2020-05-06 2021-08-09 2023-01-02 2024-02-12 2024-05-06 2024-08-12 2024-09-23 2024-11-04 2025-02-24 "
           u"2025-05-06 2025-11-24 2026-05-06"_s;
    QTest::newRow("between")
        << int(Holiday::Between)
        << u"1988-05-04 1989-05-04 1990-05-04 1991-05-04 1993-05-04 1994-05-04 1995-05-04 1996-05-04 1999-05-04 "
           u"2000-05-04 2001-05-04 2002-05-04 2004-05-04 2005-05-04 2006-05-04 2009-09-22 2015-09-22 2019-04-30 "
           u"2019-05-02 "
           u"2026-09-22"_s;
}

void HolidaysTest::substitutesAndDaysBetween()
{
    QFETCH(int, holiday);
    QFETCH(QString, days);
    QStringList found;
    for (QDate day(1980, 1, 1); day.year() <= 2026; day = day.addDays(1)) {
        if (japaneseHoliday(day) == Holiday(holiday))
            found << day.toString(Qt::ISODate);
    }
    QCOMPARE(found.join(u' '), days);
}

void HolidaysTest::singleDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("holiday");

    constexpr int None = -1;
    QTest::newRow("4 May before the law") << QDate(1985, 5, 4) << None;
    QTest::newRow("4 May on a Sunday") << QDate(1986, 5, 4) << None;
    QTest::newRow("4 May for a Sunday") << QDate(1987, 5, 4) << int(Holiday::Substitute);
    QTest::newRow("4 May between") << QDate(1988, 5, 4) << int(Holiday::Between);
    QTest::newRow("4 May of its own") << QDate(2007, 5, 4) << int(Holiday::Greenery);
    QTest::newRow("6 May for the third") << QDate(2009, 5, 6) << int(Holiday::Substitute);
    QTest::newRow("6 May before 2007") << QDate(1998, 5, 6) << None;
    QTest::newRow("29 April, Showa emperor") << QDate(1988, 4, 29) << int(Holiday::EmperorsBirthday);
    QTest::newRow("29 April, greenery") << QDate(2006, 4, 29) << int(Holiday::Greenery);
    QTest::newRow("29 April, Showa day") << QDate(2007, 4, 29) << int(Holiday::Showa);
    QTest::newRow("23 December 1988") << QDate(1988, 12, 23) << None;
    QTest::newRow("23 December 2018") << QDate(2018, 12, 23) << int(Holiday::EmperorsBirthday);
    QTest::newRow("24 December 2018") << QDate(2018, 12, 24) << int(Holiday::Substitute);
    QTest::newRow("23 December 2019") << QDate(2019, 12, 23) << None;
    QTest::newRow("enthronement") << QDate(1990, 11, 12) << int(Holiday::ImperialEvent);
    QTest::newRow("wedding") << QDate(1993, 6, 9) << int(Holiday::ImperialEvent);
    QTest::newRow("day before the accession") << QDate(2019, 4, 30) << int(Holiday::Between);
    QTest::newRow("sports in October 2019") << QDate(2019, 10, 14) << int(Holiday::HealthAndSports);
    QTest::newRow("no sports in October 2020") << QDate(2020, 10, 12) << None;
    QTest::newRow("sports in July 2020") << QDate(2020, 7, 24) << int(Holiday::Sports);
    QTest::newRow("sports in October 2022") << QDate(2022, 10, 10) << int(Holiday::Sports);
    QTest::newRow("no mountain on 11 August 2020") << QDate(2020, 8, 11) << None;
    QTest::newRow("September between on a Tuesday") << QDate(2032, 9, 21) << int(Holiday::Between);
    QTest::newRow("no holiday") << QDate(2026, 4, 1) << None;
}

void HolidaysTest::singleDays()
{
    QFETCH(QDate, day);
    QFETCH(int, holiday);
    const auto found = japaneseHoliday(day);
    QCOMPARE(found ? int(*found) : -1, holiday);
}

void HolidaysTest::equinoxes_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("march");
    QTest::addColumn<int>("september");

    QTest::newRow("1980") << 1980 << 20 << 23;
    QTest::newRow("1991") << 1991 << 21 << 23;
    QTest::newRow("2012") << 2012 << 20 << 22;
    QTest::newRow("2016") << 2016 << 20 << 22;
    QTest::newRow("2023") << 2023 << 21 << 23;
    QTest::newRow("2030") << 2030 << 20 << 23;
}

void HolidaysTest::equinoxes()
{
    QFETCH(int, year);
    QFETCH(int, march);
    QFETCH(int, september);
    QCOMPARE(japaneseHoliday(QDate(year, 3, march)), std::optional(Holiday::VernalEquinox));
    QCOMPARE(japaneseHoliday(QDate(year, 9, september)), std::optional(Holiday::AutumnalEquinox));
}

void HolidaysTest::onlyFrom1980To2099()
{
    QVERIFY(!japaneseHoliday(QDate(1979, 1, 1)));
    QVERIFY(japaneseHoliday(QDate(1980, 1, 1)));
    QVERIFY(japaneseHoliday(QDate(2099, 11, 23)));
    QVERIFY(!japaneseHoliday(QDate(2100, 1, 1)));
    QVERIFY(!japaneseHoliday(QDate()));
}

void HolidaysTest::names()
{
    QCOMPARE(holidayName(Holiday::NewYear), u"元日"_s);
    QCOMPARE(holidayName(Holiday::Sports), u"スポーツの日"_s);
    QCOMPARE(holidayName(Holiday::Between), u"国民の休日"_s);
}

void HolidaysTest::closedOffices_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isClosed");

    QTest::newRow("Wednesday") << QDate(2026, 4, 1) << false;
    QTest::newRow("Saturday") << QDate(2026, 4, 4) << true;
    QTest::newRow("Sunday") << QDate(2026, 4, 5) << true;
    QTest::newRow("holiday") << QDate(2026, 4, 29) << true;
    QTest::newRow("28 December") << QDate(2026, 12, 28) << false;
    QTest::newRow("29 December") << QDate(2026, 12, 29) << true;
    QTest::newRow("31 December") << QDate(2026, 12, 31) << true;
    QTest::newRow("2 January") << QDate(2025, 1, 2) << true;
    QTest::newRow("3 January") << QDate(2025, 1, 3) << true;
    QTest::newRow("first working day") << QDate(2027, 1, 4) << false;
}

void HolidaysTest::closedOffices()
{
    QFETCH(QDate, day);
    QFETCH(bool, isClosed);
    QCOMPARE(isOfficeClosed(day), isClosed);
}

QTEST_APPLESS_MAIN(HolidaysTest)
#include "tst_holidays.moc"
