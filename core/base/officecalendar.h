// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>

namespace madoguchi {

/// Where a due day goes that falls on a closed day.
enum class ClosedDueRule { Keep, PreviousOpenDay, NextOpenDay };

/// When a desk is open: the days of public offices (isOfficeClosed), and what the organisation has decided otherwise.
class OfficeCalendar
{
public:
    OfficeCalendar() = default;
    OfficeCalendar(QSet<QDate> closedDays, QSet<QDate> openDays, ClosedDueRule rule);

    [[nodiscard]] const QSet<QDate>& closedDays() const { return m_closedDays; }
    /// Win over closedDays() and over the days of public offices.
    [[nodiscard]] const QSet<QDate>& openDays() const { return m_openDays; }
    [[nodiscard]] ClosedDueRule closedDueRule() const { return m_rule; }

    [[nodiscard]] bool isClosed(QDate day) const;
    /// The day itself if open, else the next one; an invalid day if none is open within a year.
    [[nodiscard]] QDate openDayFrom(QDate day) const;
    /// The day itself if open, else the one before; an invalid day if none is open within a year.
    [[nodiscard]] QDate openDayUntil(QDate day) const;

    /// The due day by the rule, for a loan of `lentOn`. Never earlier than that: where the rule would go back too
    /// far, the next open day counts. `wanted` itself if nothing is open.
    [[nodiscard]] QDate dueDay(QDate wanted, QDate lentOn) const;

    bool operator==(const OfficeCalendar&) const = default;

private:
    [[nodiscard]] QDate openDay(QDate day, int step) const;

    QSet<QDate> m_closedDays;
    QSet<QDate> m_openDays;
    ClosedDueRule m_rule = ClosedDueRule::PreviousOpenDay;
};

} // namespace madoguchi
