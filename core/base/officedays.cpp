// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/officedays.h"

#include "core/base/wareki.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<QSet<QDate>> readOfficeDays(const QString& text)
{
    constexpr int mostDays = 366; // of one span
    QSet<QDate> days;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString span = line.trimmed().section(u' ', 0, 0);
        if (span.isEmpty())
            continue;
        const std::optional<QDate> first = parseDay(span.section(u".."_s, 0, 0));
        const std::optional<QDate> last = span.contains(u".."_s) ? parseDay(span.section(u".."_s, 1)) : first;
        if (!first || !last || *last < *first || first->daysTo(*last) >= mostDays)
            return refused(u"setting.bad-day"_s, line.trimmed());
        for (QDate day = *first; day <= *last; day = day.addDays(1))
            days.insert(day);
    }
    return days;
}

} // namespace madoguchi
