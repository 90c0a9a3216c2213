// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/holidays.h"

namespace madoguchi {

namespace {

constexpr int FirstYear = 1980;
constexpr int LastYear = 2099;
constexpr int AlwaysOn = 9999;

/// A holiday on the same day of a span of years.
struct FixedDay {
    int month;
    int day;
    int from;
    int to;
    Holiday holiday;
};

constexpr FixedDay FixedDays[] = {
    {1, 1, 0, AlwaysOn, Holiday::NewYear},
    {1, 15, 0, 1999, Holiday::ComingOfAge},
    {2, 11, 0, AlwaysOn, Holiday::Foundation},
    {2, 23, 2020, AlwaysOn, Holiday::EmperorsBirthday},
    {2, 24, 1989, 1989, Holiday::ImperialEvent},
    {4, 29, 0, 1988, Holiday::EmperorsBirthday},
    {4, 29, 1989, 2006, Holiday::Greenery},
    {4, 29, 2007, AlwaysOn, Holiday::Showa},
    {5, 1, 2019, 2019, Holiday::ImperialEvent},
    {5, 3, 0, AlwaysOn, Holiday::Constitution},
    {5, 4, 2007, AlwaysOn, Holiday::Greenery},
    {5, 5, 0, AlwaysOn, Holiday::Children},
    {6, 9, 1993, 1993, Holiday::ImperialEvent},
    {7, 20, 1996, 2002, Holiday::Marine},
    {7, 23, 2020, 2020, Holiday::Marine},
    {7, 22, 2021, 2021, Holiday::Marine},
    {7, 24, 2020, 2020, Holiday::Sports},
    {7, 23, 2021, 2021, Holiday::Sports},
    {8, 11, 2016, 2019, Holiday::Mountain},
    {8, 10, 2020, 2020, Holiday::Mountain},
    {8, 8, 2021, 2021, Holiday::Mountain},
    {8, 11, 2022, AlwaysOn, Holiday::Mountain},
    {9, 15, 0, 2002, Holiday::RespectForTheAged},
    {10, 10, 0, 1999, Holiday::HealthAndSports},
    {10, 22, 2019, 2019, Holiday::ImperialEvent},
    {11, 3, 0, AlwaysOn, Holiday::Culture},
    {11, 12, 1990, 1990, Holiday::ImperialEvent},
    {11, 23, 0, AlwaysOn, Holiday::LabourThanksgiving},
    {12, 23, 1989, 2018, Holiday::EmperorsBirthday},
};

/// A holiday on the n-th Monday of a month.
struct HappyMonday {
    int month;
    int week;
    int from;
    int to;
    Holiday holiday;
};

constexpr HappyMonday HappyMondays[] = {
    {1, 2, 2000, AlwaysOn, Holiday::ComingOfAge},  {7, 3, 2003, 2019, Holiday::Marine},
    {7, 3, 2022, AlwaysOn, Holiday::Marine},       {9, 3, 2003, AlwaysOn, Holiday::RespectForTheAged},
    {10, 2, 2000, 2019, Holiday::HealthAndSports}, {10, 2, 2022, AlwaysOn, Holiday::Sports},
};

/// The day of the month on which the equinox falls in Japan; the usual approximation for 1980 to 2099.
int equinoxDay(double in1980, int year)
{
    const int years = year - 1980;
    return int(in1980 + 0.242194 * years) - years / 4;
}

std::optional<Holiday> equinox(QDate day)
{
    if (day.month() == 3 && day.day() == equinoxDay(20.8431, day.year()))
        return Holiday::VernalEquinox;
    if (day.month() == 9 && day.day() == equinoxDay(23.2488, day.year()))
        return Holiday::AutumnalEquinox;
    return std::nullopt;
}

/// A holiday by its own right, which substitutes and days between depend on.
std::optional<Holiday> namedHoliday(QDate day)
{
    const int year = day.year();
    for (const FixedDay& row : FixedDays) {
        if (row.month == day.month() && row.day == day.day() && year >= row.from && year <= row.to)
            return row.holiday;
    }
    const int week = day.dayOfWeek() == Qt::Monday ? (day.day() + 6) / 7 : 0;
    for (const HappyMonday& row : HappyMondays) {
        if (row.month == day.month() && row.week == week && year >= row.from && year <= row.to)
            return row.holiday;
    }
    return equinox(day);
}

/// Until 2006 the Monday after a holiday on Sunday; since then the first day after it that is none itself.
bool isSubstitute(QDate day)
{
    if (day.year() < 2007)
        return day.dayOfWeek() == Qt::Monday && namedHoliday(day.addDays(-1));
    QDate before = day.addDays(-1);
    while (before.dayOfWeek() != Qt::Sunday && namedHoliday(before))
        before = before.addDays(-1);
    return before.dayOfWeek() == Qt::Sunday && namedHoliday(before);
}

/// Since 1986; before 2007 not on a Sunday.
bool isBetween(QDate day)
{
    const bool mayBe = day.year() >= 2007 || (day.year() >= 1986 && day.dayOfWeek() != Qt::Sunday);
    return mayBe && namedHoliday(day.addDays(-1)) && namedHoliday(day.addDays(1));
}

} // namespace

std::optional<Holiday> japaneseHoliday(QDate day)
{
    if (!day.isValid() || day.year() < FirstYear || day.year() > LastYear)
        return std::nullopt;
    if (const auto named = namedHoliday(day))
        return named;
    if (isSubstitute(day))
        return Holiday::Substitute;
    if (isBetween(day))
        return Holiday::Between;
    return std::nullopt;
}

QString holidayName(Holiday holiday)
{
    static constexpr QStringView Names[] = {
        u"元日",         u"成人の日",   u"建国記念の日", u"天皇誕生日", u"春分の日", u"みどりの日", u"昭和の日",
        u"憲法記念日",   u"こどもの日", u"海の日",       u"山の日",     u"敬老の日", u"秋分の日",   u"体育の日",
        u"スポーツの日", u"文化の日",   u"勤労感謝の日", u"皇室の行事", u"振替休日", u"国民の休日",
    };
    return Names[size_t(holiday)].toString();
}

bool isOfficeClosed(QDate day)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return true;
    const bool isYearEnd = (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
    return isYearEnd || japaneseHoliday(day);
}

} // namespace madoguchi
