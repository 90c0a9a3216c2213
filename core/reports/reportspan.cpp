// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportspan.h"

#include "core/base/codetable.h"
#include "core/base/fiscalcalendar.h"

namespace madoguchi {

namespace {

constexpr CodeRow<ReportSpan> spans[] = {{ReportSpan::None, ""},
                                         {ReportSpan::ThisMonth, "this-month"},
                                         {ReportSpan::LastMonth, "last-month"},
                                         {ReportSpan::ThisFiscalYear, "this-fiscal-year"},
                                         {ReportSpan::LastFiscalYear, "last-fiscal-year"}};

DaySpan fiscalYear(int year)
{
    return {fiscalYearFirstDay(year), fiscalYearLastDay(year)};
}

} // namespace

QString reportSpanCode(ReportSpan span)
{
    return codeIn(spans, span);
}

std::optional<ReportSpan> reportSpanFromCode(const QString& code)
{
    return valueIn(spans, code);
}

DaySpan monthOf(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

DaySpan daysOf(ReportSpan span, QDate today)
{
    switch (span) {
    case ReportSpan::None:
        break;
    case ReportSpan::ThisMonth:
        return monthOf(today);
    case ReportSpan::LastMonth:
        return monthOf(today.addMonths(-1));
    case ReportSpan::ThisFiscalYear:
        return fiscalYear(fiscalYearOf(today));
    case ReportSpan::LastFiscalYear:
        return fiscalYear(fiscalYearOf(today) - 1);
    }
    return {};
}

std::optional<DaySpan> monthFromText(const QString& text)
{
    const QDate first = QDate::fromString(text, QStringLiteral("yyyy-MM"));
    return first.isValid() ? std::optional(monthOf(first)) : std::nullopt;
}

} // namespace madoguchi
