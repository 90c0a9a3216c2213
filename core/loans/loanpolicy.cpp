// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanpolicy.h"

#include "core/base/fiscalcalendar.h"
#include "core/base/officedays.h"
#include "core/loans/holderarguments.h"

#include <algorithm>

namespace madoguchi {

namespace {

QString stateProblem(AssetState state)
{
    return state == AssetState::Usable ? QString() : QStringLiteral("asset.") + assetStateCode(state);
}

/// The day on which so many days are over, as the office counts them.
QDate lastDayOf(int days, const OrganisationSettings& settings, QDate lentOn, const OfficeCalendar& calendar)
{
    int left = settings.isLoanDayCounted ? days - 1 : days;
    if (!settings.areOpenDaysCounted)
        return lentOn.addDays(left);
    QDate day = lentOn;
    for (; left > 0; --left) {
        const QDate next = calendar.openDayFrom(day.addDays(1));
        day = next.isValid() ? next : day.addDays(1);
    }
    return day;
}

} // namespace

QList<LoanProblem> problemsOfLending(const AssetRecord& asset)
{
    QList<LoanProblem> problems;
    const QString& number = asset.values.assetNo;
    if (asset.isWithdrawn)
        problems << LoanProblem{{QStringLiteral("asset.withdrawn"), number, {}}};
    if (!asset.openImport.isEmpty())
        problems << LoanProblem{
            {QStringLiteral("asset.being-imported"), number, {{QStringLiteral("document"), asset.openImport}}}};
    if (asset.holder)
        problems << LoanProblem{{QStringLiteral("asset.on-loan"), number, holderArguments(*asset.holder)}};
    if (const QString code = stateProblem(asset.values.state); !code.isEmpty())
        problems << LoanProblem{{code, number, {}}};
    return problems;
}

QList<LoanProblem> problemsOfPerson(const PersonRecord& person, int overdueItems, QDate today)
{
    QList<LoanProblem> problems;
    const QVariantMap who{{QStringLiteral("name"), person.values.name}};
    if (person.isWithdrawn)
        problems << LoanProblem{{QStringLiteral("person.withdrawn"), person.key(), who}};
    if (person.hasLeft(today))
        problems << LoanProblem{{QStringLiteral("person.left"), person.key(), who}};
    if (overdueItems > 0)
        problems << LoanProblem{
            {QStringLiteral("person.overdue"),
             person.key(),
             {{QStringLiteral("name"), person.values.name}, {QStringLiteral("count"), overdueItems}}},
            false};
    return problems;
}

QList<LoanProblem> problemsOfDue(const LoanDue& due, QDate today, const OfficeCalendar& calendar)
{
    if (!due.day.isValid())
        return {};
    const QString day = due.day.toString(Qt::ISODate);
    if (!due.time.isEmpty() && !QTime::fromString(due.time, QStringLiteral("HH:mm")).isValid())
        return {LoanProblem{{QStringLiteral("due.bad-time"), due.time, {}}}};
    if (due.day < today)
        return {LoanProblem{{QStringLiteral("due.past"), day, {}}}};
    if (calendar.isClosed(due.day))
        return {LoanProblem{{QStringLiteral("due.closed-day"), day, {}}, false}};
    return {};
}

QList<LoanProblem> problemsOfLease(const AssetRecord& asset, const LoanDue& due)
{
    const QDate end = asset.values.leaseEndsOn;
    if (!asset.values.isLeased() || !end.isValid() || !due.day.isValid() || due.day <= end)
        return {};
    return {LoanProblem{
        {QStringLiteral("asset.lease-ends"),
         asset.values.assetNo,
         {{QStringLiteral("end"), end.toString(Qt::ISODate)}, {QStringLiteral("due"), due.day.toString(Qt::ISODate)}}},
        false}};
}

LoanDue usualDue(int kindLoanDays, const OrganisationSettings& settings, QDate lentOn, const OfficeCalendar& calendar)
{
    const int days = kindLoanDays != 0 ? kindLoanDays : settings.defaultLoanDays;
    const QDate wanted =
        days > 0 ? lastDayOf(days, settings, lentOn, calendar) : fiscalYearLastDay(fiscalYearOf(lentOn));
    return {calendar.dueDay(wanted, lentOn), {}};
}

OfficeCalendar officeCalendar(const OrganisationSettings& settings)
{
    return OfficeCalendar(readOfficeDays(settings.closedDays).valueOr({}),
                          readOfficeDays(settings.openDays).valueOr({}),
                          settings.isDueBeforeClosedDay ? ClosedDueRule::PreviousOpenDay : ClosedDueRule::NextOpenDay);
}

QString handoverWorkItem(KindCategory category, bool isProxy)
{
    if (isProxy)
        return QStringLiteral("LN-10");
    switch (category) {
    case KindCategory::Pc:
        return QStringLiteral("LN-03");
    case KindCategory::Phone:
        return QStringLiteral("LN-04");
    case KindCategory::Router:
        return QStringLiteral("LN-05");
    case KindCategory::Media:
        return QStringLiteral("LN-06");
    case KindCategory::Meeting:
        return QStringLiteral("LN-08");
    case KindCategory::Peripheral:
    case KindCategory::Printer:
    case KindCategory::Other:
        break;
    }
    return QStringLiteral("LN-07");
}

bool isBlocked(const QList<LoanProblem>& problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const LoanProblem& p) { return p.isBlocking; });
}

QList<Problem> blockingProblems(const QList<LoanProblem>& problems)
{
    QList<Problem> blocking;
    for (const LoanProblem& problem : problems) {
        if (problem.isBlocking)
            blocking << problem.problem;
    }
    return blocking;
}

} // namespace madoguchi
