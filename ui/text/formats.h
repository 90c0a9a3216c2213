// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/moment.h"
#include "core/ledger/assetstatus.h"

#include <QStringList>

#include <optional>

namespace madoguchi {

// How days, times and amounts are written on the screen and the command line, in the current language (the default
// QLocale). Papers have their own (ui/printing/formwords.h).

/// "2026/06/04" in Japanese, else "2026-06-04"; empty for a day that is not valid.
[[nodiscard]] QString formatDay(QDate day);
/// The same with the weekday: 「2026/06/04(木)」.
[[nodiscard]] QString formatDayAndWeekday(QDate day);
/// How what was typed for a day to come is understood, before it counts: "= Fri 2026-12-25 17:00, in 25 days".
[[nodiscard]] QString formatReadDay(const DayAndTime& read, QDate today);
/// What a field for a day to come takes (core/base/comingday.h); with a time where it takes one.
[[nodiscard]] QString comingDayHint(bool withTime = false);
/// To the minute, in local time; empty for an instant that is not valid.
[[nodiscard]] QString formatInstant(Instant instant);
/// "10:42", local.
[[nodiscard]] QString formatTime(Instant instant);
/// Day, time where there is one, or "no due date".
[[nodiscard]] QString formatDue(const LoanDue& due);
/// Of what is late: "3 days late"; 0: the time of its due day has passed.
[[nodiscard]] QString formatLate(int days);
[[nodiscard]] QString formatCount(qint64 count);
/// So much of something: "AA battery × 4 pcs"; the name alone where there is none of it.
[[nodiscard]] QString formatCounted(const QString& name, qint64 count, const QString& unit);
/// "A, B, C"; 「A、B、C」.
[[nodiscard]] QString formatList(const QStringList& names);
/// What names stand for: which word counts those that are left out.
enum class Counted { Things, Items, People };
/// "A, B and 3 more items": the first names, `most` of them at most, and how many there are besides. `total` where not
/// all names are given.
[[nodiscard]] QString formatListed(const QStringList& names, Counted counted, qsizetype most = 5, qint64 total = -1);
/// "1.4 MB".
[[nodiscard]] QString formatFileSize(qint64 bytes);
/// What is left of a span, begun seconds counted: "9:58".
[[nodiscard]] QString formatCountdown(qint64 msecs);
/// Yen: 「98,000円」, "¥98,000"; empty when there is none.
[[nodiscard]] QString formatPrice(const std::optional<qint64>& price);

} // namespace madoguchi
