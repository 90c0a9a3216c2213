// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservationpolicy.h"

#include "core/base/isoday.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// A certain unit before any of the kind, an earlier day before a later one.
bool isBetter(const PromisedLine& one, const PromisedLine& other)
{
    if (one.unit().isValid() != other.unit().isValid())
        return one.unit().isValid();
    return one.period.first < other.period.first;
}

std::optional<PromisedLine> ownLine(const UnitToLend& unit, const QList<PromisedLine>& open,
                                    const ReservedPeriod& period)
{
    std::optional<PromisedLine> own;
    for (const PromisedLine& line : open) {
        const bool fits = line.unit().isValid() ? line.unit() == unit.asset : line.kind == unit.kind;
        const bool isThen = line.allocated.isValid() || line.period.overlaps(period);
        if (fits && isThen && unit.borrower.isOf(line) && (!own || isBetter(line, *own)))
            own = line;
    }
    return own;
}

std::optional<PromisedLine> othersLine(const UnitToLend& unit, const QList<PromisedLine>& open,
                                       const ReservedPeriod& period)
{
    std::optional<PromisedLine> others;
    for (const PromisedLine& line : open) {
        const bool isThen = line.allocated.isValid() || line.period.overlaps(period);
        if (line.unit() == unit.asset && isThen && !unit.borrower.isOf(line) &&
            (!others || line.period.first < others->period.first))
            others = line;
    }
    return others;
}

} // namespace

QList<Problem> problemsOfPeriod(const ReservedPeriod& period, QDate today, const OfficeCalendar& calendar)
{
    const auto problem = [](const char* code, QDate day, const QVariantMap& arguments = {}) {
        return QList<Problem>{{QString::fromLatin1(code), isoDay(day), arguments}};
    };
    if (!period.first.isValid() || !period.last.isValid())
        return {{QStringLiteral("reservation.no-days"), {}, {}}};
    if (period.last < period.first)
        return problem("reservation.backwards", period.last, {{QStringLiteral("from"), isoDay(period.first)}});
    if (period.first < today)
        return problem("reservation.past", period.first);
    if (period.first.daysTo(period.last) >= mostReservedDays)
        return problem("reservation.too-long", period.last, {{QStringLiteral("most"), mostReservedDays}});
    if (calendar.isClosed(period.first))
        return problem("reservation.closed-day", period.first,
                       {{QStringLiteral("next"), isoDay(calendar.openDayFrom(period.first))}});
    return {};
}

LoanTerms loanTerms(const UnitToLend& unit, const QList<PromisedLine>& open, QDate today,
                    const OfficeCalendar& calendar)
{
    LoanTerms terms;
    terms.due = unit.due.value_or(unit.usualDue);
    ReservedPeriod period{today, terms.due.day};
    terms.fulfils = ownLine(unit, open, period);
    if (terms.fulfils && !unit.due && terms.fulfils->period.last >= today)
        terms.due = {terms.fulfils->period.last, {}};
    period.last = terms.due.day;
    terms.conflict = othersLine(unit, open, period);
    if (!terms.conflict || unit.due || terms.fulfils || terms.conflict->allocated.isValid() ||
        terms.conflict->period.first <= today)
        return terms;
    const QDate before = calendar.openDayUntil(terms.conflict->period.first.addDays(-1));
    if (before.isValid() && before >= today) {
        terms.due = {before, {}};
        terms.conflict.reset();
    }
    return terms;
}

Problem reservedProblem(const QString& assetNo, const PromisedLine& line)
{
    return {QStringLiteral("asset.reserved"),
            assetNo,
            {{QStringLiteral("holder"), line.holder},
             {QStringLiteral("from"), isoDay(line.period.first)},
             {QStringLiteral("to"), isoDay(line.period.last)},
             {QStringLiteral("reservation"), line.number}}};
}

QList<KindDay> kindDays(const KindStock& stock, KindId kind, const QList<PromisedLine>& open,
                        const ReservedPeriod& period, QDate today, const OfficeCalendar& calendar)
{
    QList<KindDay> days;
    for (QDate day = period.first; day <= period.last; day = day.addDays(1)) {
        KindDay one{day, calendar.isClosed(day), stock.usable + (day > today ? stock.needsReset : 0), 0, 0};
        one.out = int(std::count_if(stock.dues.begin(), stock.dues.end(),
                                    [&](QDate due) { return !due.isValid() || due >= day || due < today; }));
        one.reserved = int(std::count_if(open.begin(), open.end(), [&](const PromisedLine& line) {
            return line.kind == kind && line.period.includes(day);
        }));
        days << one;
    }
    return days;
}

std::optional<Problem> problemOfStock(const QString& kindName, const QList<KindDay>& days, int wanted)
{
    const auto scarcest = std::min_element(
        days.begin(), days.end(), [](const KindDay& one, const KindDay& other) { return one.free() < other.free(); });
    if (scarcest == days.end() || scarcest->free() >= wanted)
        return std::nullopt;
    return Problem{QStringLiteral("reservation.not-enough"),
                   kindName,
                   {{QStringLiteral("day"), isoDay(scarcest->day)},
                    {QStringLiteral("free"), std::max(0, scarcest->free())},
                    {QStringLiteral("wanted"), wanted}}};
}

ReservationState reservationState(const ReservationRecord& reservation, QDate today)
{
    if (reservation.cancelledAt.isValid())
        return ReservationState::Cancelled;
    const int open = reservation.openLines();
    if (open == 0)
        return ReservationState::HandedOver;
    if (reservation.period.last < today)
        return ReservationState::Lapsed;
    if (reservation.allocatedLines() < open)
        return ReservationState::Waiting;
    return reservation.readyAt.isValid() ? ReservationState::Ready : ReservationState::Allocated;
}

} // namespace madoguchi
