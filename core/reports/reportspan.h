// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace madoguchi {

/// A period counted from the day on which a report is made, so that a report that is kept speaks of the right days
/// whenever it is made again.
enum class ReportSpan { None, ThisMonth, LastMonth, ThisFiscalYear, LastFiscalYear };

/// Both days belong to it.
struct DaySpan {
    QDate from;
    QDate to;

    bool operator==(const DaySpan&) const = default;
};

/// "this-month", "last-month", "this-fiscal-year", "last-fiscal-year"; empty for None.
[[nodiscard]] QString reportSpanCode(ReportSpan span);
/// Nothing for an unknown code.
[[nodiscard]] std::optional<ReportSpan> reportSpanFromCode(const QString& code);

/// The days of `span` on `today`; none of None. A fiscal year begins on 1 April (財政法 art. 11).
[[nodiscard]] DaySpan daysOf(ReportSpan span, QDate today);
/// All days of the month of `day`.
[[nodiscard]] DaySpan monthOf(QDate day);
/// The month of "2026-11"; nothing for anything else.
[[nodiscard]] std::optional<DaySpan> monthFromText(const QString& text);

} // namespace madoguchi
