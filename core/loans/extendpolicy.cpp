// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/extendpolicy.h"

#include "core/base/fiscalcalendar.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool isLater(const LoanDue& wanted, const LoanDue& due)
{
    // A due day without a time ends with the day.
    const auto time = [](const LoanDue& d) { return d.time.isEmpty() ? u"24:00"_s : d.time; };
    return wanted.day != due.day ? wanted.day > due.day : time(wanted) > time(due);
}

} // namespace

QList<LoanProblem> problemsOfExtending(const LoanOut& loan, const LoanDue& wanted, const OrganisationSettings& settings,
                                       QDate today)
{
    const QString& number = loan.asset.values.assetNo;
    if (loan.asset.values.state == AssetState::Lost)
        return {LoanProblem{{u"extension.lost"_s, number, {}}}};
    if (!loan.due.day.isValid())
        return {LoanProblem{{u"extension.no-limit"_s, number, {}}}};
    QList<LoanProblem> problems = problemsOfDue(wanted, today, officeCalendar(settings));
    if (!isBlocked(problems) && !isLater(wanted, loan.due))
        problems << LoanProblem{
            {u"extension.not-later"_s,
             number,
             {{u"due"_s, loan.due.day.toString(Qt::ISODate)}, {u"wanted"_s, wanted.day.toString(Qt::ISODate)}}}};
    if (settings.mostExtensions > 0 && loan.extensions >= settings.mostExtensions)
        problems << LoanProblem{{u"extension.too-many"_s, number, {{u"most"_s, settings.mostExtensions}}}};
    return problems;
}

LoanDue extendedDue(const LoanOut& loan, const OrganisationSettings& settings, QDate today)
{
    const OfficeCalendar calendar = officeCalendar(settings);
    const QDate from = std::max(loan.due.day, today);
    LoanDue due = usualDue(loan.asset.loanDays, settings, from, calendar);
    // The last days of a year may be closed, and the end of its loans lie before them: then the next year is meant.
    const bool isUntilYearEnd = (loan.asset.loanDays != 0 ? loan.asset.loanDays : settings.defaultLoanDays) <= 0;
    if (isUntilYearEnd && due.day <= loan.due.day)
        due = usualDue(loan.asset.loanDays, settings, fiscalYearLastDay(fiscalYearOf(from)).addDays(1), calendar);
    for (int days = 1; days <= 31 && due.day <= loan.due.day; ++days)
        due = usualDue(loan.asset.loanDays, settings, from.addDays(days), calendar);
    due.time = loan.due.time;
    return due;
}

} // namespace madoguchi
