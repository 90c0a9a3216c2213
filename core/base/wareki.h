// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace madoguchi {

/// The Japanese eras since the Gregorian calendar came into force.
enum class Era { Meiji, Taisho, Showa, Heisei, Reiwa };

struct EraYear {
    Era era = Era::Reiwa;
    int year = 1;

    bool operator==(const EraYear&) const = default;
};

/// 明治 from 1873-01-01 (before it Japan had another calendar), 大正 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08,
/// 令和 2019-05-01.
[[nodiscard]] QDate firstDayOf(Era era);
[[nodiscard]] QString eraName(Era era); ///< 令和
[[nodiscard]] QChar eraLetter(Era era); ///< R

/// Nothing before 1873.
[[nodiscard]] std::optional<EraYear> eraYearOf(QDate day);

/// As on paper: 「令和8年4月1日」, 「令和元年5月1日」. A day before 1873 gets its Gregorian year; an invalid one,
/// nothing.
[[nodiscard]] QString warekiDay(QDate day);
/// As in narrow columns: "R8.4.1", "R1.5.1".
[[nodiscard]] QString warekiShort(QDate day);

/// ASCII digits, kanji digits by place (二〇二六) or with 十 (三十一); 元 is 1. For texts of these characters only.
[[nodiscard]] int writtenNumber(QStringView text);

/// Which number a file means where it writes a day as three numbers without a four-digit year first.
enum class DayOrder {
    YearMonthDay,
    MonthDayYear, ///< "1/23/23" of American exports; two-digit years are 1970 to 2069
};

/// Reads a day as people and other programs write it: `2026-04-01`, `2026/4/1`, `20260401`, `R8.4.1`, `令8/4/1`,
/// `令和八年四月一日`, one-character era names, full-width digits, a weekday or midnight after it. Years of an era
/// that has ended meanwhile count on (平成31年5月1日 is 2019-05-01); a month without a day is its first
/// (`平成31年5月`). Refused, with the text as subject: "day.unreadable"; "day.year-unclear", two digits without an
/// era; "day.impossible", no such day; "day.before-era" (arguments: era, first = its first day, ISO).
[[nodiscard]] Result<QDate> readDay(const QString& text, DayOrder order = DayOrder::YearMonthDay);

/// readDay() for those who need no reason.
[[nodiscard]] std::optional<QDate> parseDay(const QString& text, DayOrder order = DayOrder::YearMonthDay);

} // namespace madoguchi
