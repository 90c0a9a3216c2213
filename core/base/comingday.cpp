// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/comingday.h"

#include "core/base/fiscalcalendar.h"
#include "core/base/isoday.h"
#include "core/base/wareki.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// One spelling of what means the same: NFKC, upper case, no gaps, no weekday beside a day.
QString plainlyTyped(const QString& text)
{
    static const QRegularExpression weekday(
        u"\\((?:[日月火水木金土](?:曜日?)?|(?:SUN|MON|TUE|WED|THU|FRI|SAT)[A-Z]*)\\)$"
        u"|^(?:SUN|MON|TUE|WED|THU|FRI|SAT)[A-Z]*,?(?=[0-9R])"_s);
    QString typed = text.normalized(QString::NormalizationForm_KC).toUpper();
    typed.removeIf([](QChar c) { return c.isSpace(); });
    return typed.remove(weekday);
}

enum class Way { Onwards, Back };

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

bool isOneOf(const QString& typed, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), typed) != words.end();
}

bool isToday(const QString& typed)
{
    return isOneOf(typed, {u"今日", u"本日", u"きょう", u"TODAY"});
}

std::optional<QDate> namedDay(const QString& typed, QDate today)
{
    const auto isAmong = [&](std::initializer_list<QStringView> words) { return isOneOf(typed, words); };
    if (isToday(typed))
        return today;
    if (isAmong({u"明日", u"翌日", u"あした", u"あす", u"TOMORROW"}))
        return today.addDays(1);
    if (isAmong({u"明後日", u"あさって"}))
        return today.addDays(2);
    if (isAmong({u"月末", u"今月末", u"EOM", u"MONTHEND", u"ENDOFMONTH"}))
        return lastOfMonth(today);
    if (isAmong({u"来月末", u"翌月末"}))
        return lastOfMonth(today.addMonths(1));
    if (isAmong({u"年度末", u"今年度末", u"EOFY", u"FISCALYEAREND", u"ENDOFFISCALYEAR"}))
        return fiscalYearLastDay(fiscalYearOf(today));
    return std::nullopt;
}

std::optional<QDate> namedPastDay(const QString& typed, QDate today)
{
    const auto isAmong = [&](std::initializer_list<QStringView> words) { return isOneOf(typed, words); };
    if (isToday(typed))
        return today;
    if (isAmong({u"昨日", u"前日", u"きのう", u"YESTERDAY"}))
        return today.addDays(-1);
    if (isAmong({u"一昨日", u"おととい"}))
        return today.addDays(-2);
    if (isAmong({u"月初", u"今月初", u"月初め", u"BOM", u"MONTHSTART", u"STARTOFMONTH"}))
        return firstOfMonth(today);
    if (isAmong({u"先月初", u"前月初"}))
        return firstOfMonth(today.addMonths(-1));
    if (isAmong({u"先月末", u"前月末"}))
        return lastOfMonth(today.addMonths(-1));
    if (isAmong({u"年度初", u"年度初め", u"年度始め", u"今年度初", u"BOFY", u"FISCALYEARSTART", u"STARTOFFISCALYEAR"}))
        return fiscalYearFirstDay(fiscalYearOf(today));
    return std::nullopt;
}

/// 金, 金曜日, FRI, FRIDAY: never today.
template<Way way>
std::optional<QDate> nextWeekday(const QString& typed, QDate today)
{
    static constexpr QStringView Kanji = u"月火水木金土日";
    static constexpr QStringView Names[] = {u"MONDAY", u"TUESDAY",  u"WEDNESDAY", u"THURSDAY",
                                            u"FRIDAY", u"SATURDAY", u"SUNDAY"};
    const qsizetype kanji = typed.isEmpty() ? -1 : Kanji.indexOf(typed.at(0));
    const QStringView behind = QStringView(typed).mid(1);
    int weekday = kanji >= 0 && (behind.isEmpty() || behind == u"曜" || behind == u"曜日") ? int(kanji) + 1 : 0;
    for (int i = 0; i < 7 && typed.size() >= 3; ++i)
        weekday = Names[i].startsWith(typed) ? i + 1 : weekday;
    if (weekday == 0)
        return std::nullopt;
    return way == Way::Onwards ? today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1)
                               : today.addDays(-((today.dayOfWeek() - weekday + 6) % 7 + 1));
}

/// +14, 14日, 14D, 2週間後, 1か月, 1M, or -14, 14日前, 2週間前; a number alone says nothing. The long vowel is what an
/// input method makes of a minus.
template<Way way>
std::optional<QDate> counted(const QString& typed, QDate today)
{
    static const QRegularExpression pattern(
        QString(way == Way::Onwards ? u"^(?<sign>\\+)?"_s : u"^(?<sign>[-−ー‐–])?"_s) +
        u"(?<count>[0-9]{1,4}|[一二三四五六七八九十]{1,3})"
        u"(?:(?<days>日|DAYS?|D)|(?<weeks>週|WEEKS?|W)|(?<months>[かカヵヶケ箇]月|MONTHS?|M)|(?<years>年|YEARS?|Y))?"
        u"間?"_s +
        (way == Way::Onwards ? u"後?$"_s : u"前?$"_s));
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = writtenNumber(match.capturedView(u"count")) * (way == Way::Onwards ? 1 : -1);
    if (match.hasCaptured(u"weeks"))
        return today.addDays(7 * count);
    if (match.hasCaptured(u"months"))
        return today.addMonths(count);
    if (match.hasCaptured(u"years"))
        return today.addYears(count);
    if (match.hasCaptured(u"days") || match.hasCaptured(u"sign"))
        return today.addDays(count);
    return std::nullopt;
}

/// 12/25, 12月25日, 1225: this year's, else the next (or last) year's; not valid where neither year has it.
template<Way way>
std::optional<QDate> nextOfYear(const QString& typed, QDate today)
{
    static const QRegularExpression pattern(u"^(?:(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:月|[-./・])"
                                            u"(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?|(?<both>[0-9]{4}))$"_s);
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int both = match.hasCaptured(u"both") ? writtenNumber(match.capturedView(u"both")) : -1;
    const int month = both < 0 ? writtenNumber(match.capturedView(u"month")) : both / 100;
    const int day = both < 0 ? writtenNumber(match.capturedView(u"day")) : both % 100;
    const QDate thisYear(today.year(), month, day);
    if (way == Way::Onwards)
        return thisYear.isValid() && thisYear >= today ? thisYear : QDate(today.year() + 1, month, day);
    return thisYear.isValid() && thisYear <= today ? thisYear : QDate(today.year() - 1, month, day);
}

using Reads = std::optional<QDate> (*)(const QString& typed, QDate today);

/// What readDay() reads, else what one of these does.
Result<QDate> readShort(const QString& text, QDate today, std::initializer_list<Reads> ways, const QString& examples)
{
    const QString typed = plainlyTyped(text);
    const Result<QDate> written = readDay(typed);
    if (written)
        return written;
    if (Refusal refusal = written.refusal(); !refusal.has(u"day.unreadable")) {
        refusal.problems.first().subject = text; // as it was typed
        return refusal;
    }
    for (const Reads read : ways) {
        const std::optional<QDate> day = read(typed, today);
        if (day && day->isValid() && day->year() >= 1 && day->year() <= 9999)
            return *day;
        if (day)
            return refused(u"day.impossible"_s, text);
    }
    return refused(u"day.unreadable"_s, text, {{u"short"_s, examples}});
}

} // namespace

Result<QDate> readComingDay(const QString& text, QDate today)
{
    return readShort(text, today,
                     {namedDay, nextWeekday<Way::Onwards>, counted<Way::Onwards>, nextOfYear<Way::Onwards>},
                     u"12/25, +14, 2w, 1m, 金/fri, 月末/eom"_s);
}

Result<QDate> readPastDay(const QString& text, QDate today)
{
    return readShort(text, today, {namedPastDay, nextWeekday<Way::Back>, counted<Way::Back>, nextOfYear<Way::Back>},
                     u"12/25, -14, 2w, 1m, 金/fri, 月初/bom"_s);
}

Result<DayAndTime> readComingDayAndTime(const QString& text, QDate today)
{
    static const QRegularExpression timeAlone(u"^\\d{1,2}:\\d{2}$"_s);
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed();
    const bool isTime = timeAlone.match(typed).hasMatch();
    return readWithTime(isTime ? isoDay(today) + u' ' + typed : typed,
                        [today](const QString& day) { return readComingDay(day, today); });
}

} // namespace madoguchi
