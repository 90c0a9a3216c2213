// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <functional>

namespace madoguchi {

/// A day, perhaps with a time of day.
struct DayAndTime {
    QDate day;
    QString time; ///< "HH:MM" or empty
};

/// "2026-04-01", "R8.4.1", "2026-04-01T17:00", "R8.4.1 17:00". Codes of readDay, "due.bad-time".
[[nodiscard]] Result<DayAndTime> readDayAndTime(const QString& text);

/// A day that `reads` can read, perhaps with a time of day behind a blank or a T. Codes of `reads`, "due.bad-time".
[[nodiscard]] Result<DayAndTime> readWithTime(const QString& text,
                                              const std::function<Result<QDate>(const QString&)>& reads);

/// A time of day as "HH:MM", from "17:00", "9:30", "1700" or "17", full width too. Code "due.bad-time".
[[nodiscard]] Result<QString> readTimeOfDay(const QString& text);

/// A moment to the minute at the counter: as readDayAndTime with a time, or ISO text with an offset. Codes as there,
/// "moment.no-time".
[[nodiscard]] Result<Instant> readMoment(const QString& text);

} // namespace madoguchi
