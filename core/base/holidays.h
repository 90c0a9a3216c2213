// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace madoguchi {

/// Why a day is a public holiday in Japan (国民の祝日に関する法律 and the single laws of 1989, 1990, 1993 and 2017).
enum class Holiday {
    NewYear,            ///< 元日
    ComingOfAge,        ///< 成人の日
    Foundation,         ///< 建国記念の日
    EmperorsBirthday,   ///< 天皇誕生日
    VernalEquinox,      ///< 春分の日
    Greenery,           ///< みどりの日
    Showa,              ///< 昭和の日
    Constitution,       ///< 憲法記念日
    Children,           ///< こどもの日
    Marine,             ///< 海の日
    Mountain,           ///< 山の日
    RespectForTheAged,  ///< 敬老の日
    AutumnalEquinox,    ///< 秋分の日
    HealthAndSports,    ///< 体育の日, until 2019
    Sports,             ///< スポーツの日, from 2020
    Culture,            ///< 文化の日
    LabourThanksgiving, ///< 勤労感謝の日
    ImperialEvent,      ///< funeral 1989, enthronement 1990 and 2019, wedding 1993
    Substitute,         ///< 振替休日
    Between,            ///< 国民の休日: between two holidays
};

/// The holiday on a day of 1980 to 2099, as the law stood or stands. The equinoxes are computed; the government
/// announces them one year ahead. Nothing outside these years.
[[nodiscard]] std::optional<Holiday> japaneseHoliday(QDate day);

/// Its name on paper: 「憲法記念日」.
[[nodiscard]] QString holidayName(Holiday holiday);

/// Days on which public offices are closed (行政機関の休日に関する法律): Saturday, Sunday, public holidays, 29 December
/// to 3 January.
[[nodiscard]] bool isOfficeClosed(QDate day);

} // namespace madoguchi
