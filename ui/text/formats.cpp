// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool isJapanese()
{
    return QLocale().language() == QLocale::Japanese;
}

QString andMore(Counted counted, int count)
{
    switch (counted) {
    case Counted::Things:
        break;
    case Counted::Items:
        return QCoreApplication::translate("Formats", "%1 and %n more item(s)", nullptr, count);
    case Counted::People:
        return QCoreApplication::translate("Formats", "%1 and %n more people", nullptr, count);
    }
    return QCoreApplication::translate("Formats", "%1 and %n more", nullptr, count);
}

} // namespace

QString formatDay(QDate day)
{
    return day.isValid() ? day.toString(isJapanese() ? u"yyyy/MM/dd"_s : u"yyyy-MM-dd"_s) : QString();
}

QString formatDayAndWeekday(QDate day)
{
    if (!day.isValid())
        return {};
    const QString weekday = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return isJapanese() ? u"%1(%2)"_s.arg(formatDay(day), weekday) : u"%1 %2"_s.arg(weekday, formatDay(day));
}

QString formatReadDay(const DayAndTime& read, QDate today)
{
    const QString day = QString(formatDayAndWeekday(read.day) + u' ' + read.time).trimmed();
    const int days = int(today.daysTo(read.day));
    if (days == 0)
        return QCoreApplication::translate("Formats", "= %1, today").arg(day);
    return (days > 0 ? QCoreApplication::translate("Formats", "= %1, in %n day(s)", nullptr, days)
                     : QCoreApplication::translate("Formats", "= %1, %n day(s) ago", nullptr, -days))
        .arg(day);
}

QString comingDayHint(bool withTime)
{
    return withTime
               ? QCoreApplication::translate("Formats", "12/25, +14, 2w, 1m, fri, eom, eofy, R9.3.31; also fri 17:00")
               : QCoreApplication::translate("Formats", "12/25, +14, 2w, 1m, fri, eom, eofy, R9.3.31");
}

QString formatInstant(Instant instant)
{
    return instant.isValid() ? formatDay(instant.localDay()) + u' ' + formatTime(instant) : QString();
}

QString formatTime(Instant instant)
{
    return instant.isValid() ? instant.toLocal().toString(u"HH:mm"_s) : QString();
}

QString formatDue(const LoanDue& due)
{
    if (!due.day.isValid())
        return QCoreApplication::translate("Formats", "no due date");
    return due.time.isEmpty() ? formatDay(due.day) : formatDay(due.day) + u' ' + due.time;
}

QString formatLate(int days)
{
    return days > 0 ? QCoreApplication::translate("Formats", "%n day(s) late", nullptr, days)
                    : QCoreApplication::translate("Formats", "due today, time passed");
}

QString formatCount(qint64 count)
{
    return QLocale().toString(count);
}

QString formatCounted(const QString& name, qint64 count, const QString& unit)
{
    return count > 0 ? u"%1 × %2 %3"_s.arg(name, formatCount(count), unit).trimmed() : name;
}

QString formatList(const QStringList& names)
{
    return names.join(QCoreApplication::translate("Formats", ", "));
}

QString formatListed(const QStringList& names, Counted counted, qsizetype most, qint64 total)
{
    const QStringList first = names.mid(0, most);
    const qint64 more = std::max<qint64>(total, names.size()) - first.size();
    const QString listed = formatList(first);
    return more > 0 ? andMore(counted, int(more)).arg(listed) : listed;
}

QString formatFileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString formatCountdown(qint64 msecs)
{
    const qint64 seconds = (msecs + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString formatPrice(const std::optional<qint64>& price)
{
    return price ? QCoreApplication::translate("Formats", "¥%1").arg(formatCount(*price)) : QString();
}

} // namespace madoguchi
