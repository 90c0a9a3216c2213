// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

namespace madoguchi {

/// Reads a day to come as somebody in a hurry types it, in either language, full width and kanji digits too. What
/// readDay() reads, and, counted from `today`:
/// - `+14`, `14日`, `14d`, `2週`, `2w`, `1か月`, `1m`, `1年`, `1y`: so much later; a month ends where it has no such
/// day;
/// - `今日`, `明日`, `明後日`, `today`, `tomorrow`;
/// - `金`, `金曜`, `fri`, `Friday`: the next one after today;
/// - `12/25`, `12月25日`, `1225`: the next such day, today included;
/// - `月末`, `来月末`, `eom` (month end); `年度末`, `eofy` (31 March): today, where it is one.
/// Codes of readDay(); "day.unreadable" has the argument short, with examples.
[[nodiscard]] Result<QDate> readComingDay(const QString& text, QDate today);

/// Reads a day gone by in the same ways, counted back from `today`: `-14`, `14日前`, `2週`, `2w`, `1m`; `昨日`,
/// `一昨日`, `yesterday`; `金`: the last one before today; `12/25`: the last such day, today included; `月初`, `bom`,
/// `先月初`, `先月末`, `年度初`, `bofy` (1 April). Codes as there.
[[nodiscard]] Result<QDate> readPastDay(const QString& text, QDate today);

/// readComingDay() with a time of day behind it (`金 17:00`), or a time alone, which is today's. Codes as there,
/// "due.bad-time".
[[nodiscard]] Result<DayAndTime> readComingDayAndTime(const QString& text, QDate today);

} // namespace madoguchi
