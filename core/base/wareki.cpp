// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wareki.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct EraRow {
    Era era;
    char16_t letter;
    QStringView name;
    QDate first;
};

const EraRow Eras[] = {
    {Era::Meiji, u'M', u"明治", QDate(1873, 1, 1)},   {Era::Taisho, u'T', u"大正", QDate(1912, 7, 30)},
    {Era::Showa, u'S', u"昭和", QDate(1926, 12, 25)}, {Era::Heisei, u'H', u"平成", QDate(1989, 1, 8)},
    {Era::Reiwa, u'R', u"令和", QDate(2019, 5, 1)},
};

const EraRow& rowOf(Era era)
{
    return Eras[size_t(era)];
}

/// The Gregorian year before the era's first: 明治元年 was 1868.
int yearBefore(Era era)
{
    return era == Era::Meiji ? 1867 : rowOf(era).first.year() - 1;
}

/// "令和", "令" or "R" at the front of a text.
std::optional<Era> eraOf(QStringView text)
{
    for (const EraRow& row : Eras) {
        if (!text.isEmpty() && (text == QChar(row.letter) || row.name.startsWith(text)))
            return row.era;
    }
    return std::nullopt;
}

const QRegularExpression& dayPattern()
{
    static const QRegularExpression pattern(
        u"^(?<era>明治?|大正?|昭和?|平成?|令和?|[MTSHR])?"
        u"(?<year>元|[0-9]{1,4}|[〇一二三四五六七八九十]{1,4})(?:年|[-./・])"
        u"(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:(?:月|[-./・])"
        u"(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:日(?:[日月火水木金土]曜日?)?)?|(?<only>月))"
        u"(?:\\([日月火水木金土](?:曜日?)?\\))?$"_s);
    return pattern;
}

const QRegularExpression& americanPattern()
{
    static const QRegularExpression pattern(
        u"^(?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})[-./](?<year>[0-9]{4}|[0-9]{2})$"_s);
    return pattern;
}

/// NFKC, upper case, no spaces, no midnight at the end (spreadsheets add it).
QString withoutGaps(const QString& text)
{
    static const QRegularExpression midnight(u"(?:\\s+|T)0?0:00(?::00(?:\\.0+)?)?Z?$"_s);
    QString day = text.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    day.remove(midnight);
    day.removeIf([](QChar c) { return c.isSpace(); });
    return day;
}

/// The forms of files, without a pattern: an import reads them a million times.
std::optional<QDate> readDigits(QStringView text)
{
    const bool isCompact = text.size() == 8;
    if (!isCompact && (text.size() != 10 || text[4] != text[7] || (text[4] != u'-' && text[4] != u'/')))
        return std::nullopt;
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isCompact && (i == 4 || i == 7))
            continue;
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        digits = digits * 10 + (text[i].unicode() - u'0');
    }
    return digits < 10000000 ? std::nullopt : std::optional(QDate(digits / 10000, digits / 100 % 100, digits % 100));
}

Result<QDate> possible(QDate day, const QString& text)
{
    if (!day.isValid())
        return refused(u"day.impossible"_s, text);
    return day;
}

Result<QDate> dayOfEra(Era era, const QRegularExpressionMatch& match, int day, const QString& text)
{
    const int year = writtenNumber(match.capturedView(u"year"));
    if (year < 1 || year > 99)
        return refused(u"day.impossible"_s, text);
    Result<QDate> result =
        possible(QDate(yearBefore(era) + year, writtenNumber(match.capturedView(u"month")), day), text);
    // A month alone may begin before the era does (昭和元年12月), but not end before it (令和元年4月).
    const bool isMonth = match.hasCaptured(u"only");
    if (result && (isMonth ? result->addMonths(1) <= firstDayOf(era) : *result < firstDayOf(era))) {
        return refused(u"day.before-era"_s, text,
                       {{u"era"_s, eraName(era)}, {u"first"_s, firstDayOf(era).toString(Qt::ISODate)}});
    }
    return result;
}

Result<QDate> readAmerican(const QRegularExpressionMatch& match, const QString& text)
{
    int year = writtenNumber(match.capturedView(u"year"));
    if (match.capturedLength(u"year") == 2)
        year += year < 70 ? 2000 : 1900;
    return possible(QDate(year, writtenNumber(match.capturedView(u"month")), writtenNumber(match.capturedView(u"day"))),
                    text);
}

Result<QDate> readWritten(const QString& written, const QString& text)
{
    const QRegularExpressionMatch match = dayPattern().match(written);
    if (!match.hasMatch())
        return refused(u"day.unreadable"_s, text);
    const int day = match.hasCaptured(u"only") ? 1 : writtenNumber(match.capturedView(u"day"));
    if (const auto era = eraOf(match.capturedView(u"era")))
        return dayOfEra(*era, match, day, text);
    const int year = writtenNumber(match.capturedView(u"year"));
    if (match.capturedView(u"year") == u"元" || year < 1000)
        return refused(u"day.year-unclear"_s, text);
    return possible(QDate(year, writtenNumber(match.capturedView(u"month")), day), text);
}

} // namespace

int writtenNumber(QStringView text)
{
    static constexpr QStringView Kanji = u"〇一二三四五六七八九";
    int number = 0;
    int digit = -1;
    for (QChar c : text) {
        if (c == u'元')
            return 1;
        if (c == u'十') {
            number = (digit < 0 ? 1 : digit) * 10;
            digit = -1;
            continue;
        }
        const qsizetype kanji = Kanji.indexOf(c);
        if (digit >= 0)
            number = (number + digit) * 10;
        digit = kanji >= 0 ? int(kanji) : c.digitValue();
    }
    return digit < 0 ? number : number + digit;
}

QDate firstDayOf(Era era)
{
    return rowOf(era).first;
}

QString eraName(Era era)
{
    return rowOf(era).name.toString();
}

QChar eraLetter(Era era)
{
    return rowOf(era).letter;
}

std::optional<EraYear> eraYearOf(QDate day)
{
    for (size_t i = std::size(Eras); i-- > 0;) {
        if (day.isValid() && day >= Eras[i].first)
            return EraYear{Eras[i].era, day.year() - yearBefore(Eras[i].era)};
    }
    return std::nullopt;
}

QString warekiDay(QDate day)
{
    if (!day.isValid())
        return {};
    const auto eraYear = eraYearOf(day);
    QString year = eraYear ? eraName(eraYear->era) : QString();
    year += eraYear && eraYear->year == 1 ? u"元"_s : QString::number(eraYear ? eraYear->year : day.year());
    return u"%1年%2月%3日"_s.arg(year).arg(day.month()).arg(day.day());
}

QString warekiShort(QDate day)
{
    if (!day.isValid())
        return {};
    const auto eraYear = eraYearOf(day);
    const QString year =
        eraYear ? eraLetter(eraYear->era) + QString::number(eraYear->year) : QString::number(day.year());
    return u"%1.%2.%3"_s.arg(year).arg(day.month()).arg(day.day());
}

Result<QDate> readDay(const QString& text, DayOrder order)
{
    if (const auto day = readDigits(text))
        return possible(*day, text);
    const QString written = withoutGaps(text);
    if (const auto day = readDigits(written))
        return possible(*day, text);
    if (order == DayOrder::MonthDayYear) {
        if (const QRegularExpressionMatch match = americanPattern().match(written); match.hasMatch())
            return readAmerican(match, text);
    }
    return readWritten(written, text);
}

std::optional<QDate> parseDay(const QString& text, DayOrder order)
{
    const Result<QDate> day = readDay(text, order);
    return day ? std::optional(*day) : std::nullopt;
}

} // namespace madoguchi
