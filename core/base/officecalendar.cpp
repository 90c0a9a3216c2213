// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/officecalendar.h"

#include "core/base/holidays.h"

#include <utility>

namespace madoguchi {

OfficeCalendar::OfficeCalendar(QSet<QDate> closedDays, QSet<QDate> openDays, ClosedDueRule rule)
    : m_closedDays(std::move(closedDays)), m_openDays(std::move(openDays)), m_rule(rule)
{
}

bool OfficeCalendar::isClosed(QDate day) const
{
    return !m_openDays.contains(day) && (m_closedDays.contains(day) || isOfficeClosed(day));
}

QDate OfficeCalendar::openDayFrom(QDate day) const
{
    return openDay(day, 1);
}

QDate OfficeCalendar::openDayUntil(QDate day) const
{
    return openDay(day, -1);
}

QDate OfficeCalendar::dueDay(QDate wanted, QDate lentOn) const
{
    if (m_rule == ClosedDueRule::Keep)
        return wanted;
    QDate due = m_rule == ClosedDueRule::PreviousOpenDay ? openDayUntil(wanted) : openDayFrom(wanted);
    if (due.isValid() && due < lentOn)
        due = openDayFrom(wanted);
    return due.isValid() ? due : wanted;
}

QDate OfficeCalendar::openDay(QDate day, int step) const
{
    constexpr int OneYear = 366;
    for (int i = 0; i < OneYear; ++i) {
        if (!isClosed(day))
            return day;
        day = day.addDays(step);
    }
    return {};
}

} // namespace madoguchi
