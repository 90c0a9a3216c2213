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

/// The days on which others want any of its kind while this loan stays out longer; not valid where nobody does.
ReservedPeriod contestedDays(const LoanOut& loan, const ReservedPeriod& longer, const QList<PromisedLine>& open,
                             const Borrower& borrower)
{
    ReservedPeriod days;
    for (const PromisedLine& line : open) {
        if (line.kind != loan.asset.kindId || line.unit().isValid() || borrower.isOf(line) ||
            !line.period.overlaps(longer))
            continue;
        const QDate first = std::max(line.period.first, longer.first);
        const QDate last = std::min(line.period.last, longer.last);
        days.first = days.first.isValid() ? std::min(days.first, first) : first;
        days.last = days.last.isValid() ? std::max(days.last, last) : last;
    }
    return days;
}

} // namespace

std::optional<Problem> promiseAgainst(const LoanOut& loan, const LoanDue& wanted, const QList<PromisedLine>& open,
                                      const KindStock& stock, QDate today, const OfficeCalendar& calendar)
{
    if (!loan.due.day.isValid() || wanted.day <= loan.due.day)
        return std::nullopt;
    const Borrower borrower{loan.person, loan.section};
    const ReservedPeriod untilThen{today, wanted.day};
    for (const PromisedLine& line : open) {
        if (line.unit() == loan.asset.id && !borrower.isOf(line) && line.period.overlaps(untilThen)) {
            Problem problem = reservedProblem(loan.asset.values.assetNo, line);
            problem.code = u"extension.reserved"_s;
            return problem;
        }
    }
    // What is in repair or faulty is in nobody's count.
    const ReservedPeriod longer{std::max(today, loan.due.day.addDays(1)), wanted.day};
    const ReservedPeriod contested = contestedDays(loan, longer, open, borrower);
    if (!contested.first.isValid() || loan.asset.values.state != AssetState::Usable)
        return std::nullopt;
    QList<PromisedLine> others = open;
    others.removeIf([&](const PromisedLine& line) { return borrower.isOf(line); });
    const QList<KindDay> days =
        kindDays(stockAfter(stock, loan, wanted), loan.asset.kindId, others, contested, today, calendar);
    const std::optional<Problem> scarce = problemOfStock(loan.asset.values.kind, days, 0);
    if (!scarce)
        return std::nullopt;
    return Problem{u"extension.kind-reserved"_s,
                   loan.asset.values.assetNo,
                   {{u"kind"_s, loan.asset.values.kind}, {u"day"_s, scarce->arguments.value(u"day"_s)}}};
}

KindStock stockAfter(KindStock stock, const LoanOut& loan, const LoanDue& wanted)
{
    if (stock.dues.removeOne(loan.due.day))
        stock.dues << wanted.day;
    return stock;
}

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
    return problems + problemsOfLease(loan.asset, wanted);
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
