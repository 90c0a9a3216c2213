// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include "core/base/wareki.h"

#include <QRegularExpression>

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<DayAndTime> readDayAndTime(const QString& text)
{
    return readWithTime(text, [](const QString& day) { return readDay(day); });
}

Result<DayAndTime> readWithTime(const QString& text, const std::function<Result<QDate>(const QString&)>& reads)
{
    static const QRegularExpression timeAtEnd(u"^(?<day>.+)[T ](?<time>\\d{1,2}:\\d{2})$"_s);
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed(); // full width too
    const QRegularExpressionMatch match = timeAtEnd.match(typed);
    const Result<QDate> day = reads(match.hasMatch() ? match.captured(u"day"_s) : typed);
    if (!day)
        return day.refusal();
    if (!match.hasMatch())
        return DayAndTime{*day, {}};
    const QTime time = QTime::fromString(match.captured(u"time"_s), u"H:mm"_s);
    if (!time.isValid())
        return refused(u"due.bad-time"_s, match.captured(u"time"_s));
    return DayAndTime{*day, time.toString(u"HH:mm"_s)};
}

Result<QString> readTimeOfDay(const QString& text)
{
    static const QRegularExpression hoursAndMinutes(u"^(?<hours>\\d{1,2})(:?(?<minutes>\\d{2}))?$"_s);
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed();
    const QRegularExpressionMatch match = hoursAndMinutes.match(typed);
    const QTime time(match.hasMatch() ? match.captured(u"hours"_s).toInt() : -1, match.captured(u"minutes"_s).toInt());
    return time.isValid() ? Result<QString>(time.toString(u"HH:mm"_s))
                          : Result<QString>(refused(u"due.bad-time"_s, typed));
}

Result<Instant> readMoment(const QString& text)
{
    static const QRegularExpression iso(u"T\\d\\d:\\d\\d(:|Z|[+-])"_s);
    if (iso.match(text).hasMatch()) {
        if (const std::optional<Instant> instant = Instant::fromIso(text.trimmed()))
            return *instant;
    }
    const Result<DayAndTime> moment = readDayAndTime(text);
    if (!moment)
        return moment.refusal();
    if (moment->time.isEmpty())
        return refused(u"moment.no-time"_s, text);
    return Instant::fromDateTime(QDateTime(moment->day, QTime::fromString(moment->time, u"HH:mm"_s)));
}

} // namespace madoguchi
