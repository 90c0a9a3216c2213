// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/loanpolicy.h"
#include "core/loans/reservation.h"

namespace madoguchi {

/// An open line of a reservation, as far as it can concern others.
struct PromisedLine {
    ReservationLineId id;
    ReservationId reservation;
    QString number; ///< of the reservation
    PersonId person;
    SectionId section;
    QString holder;
    KindId kind;
    AssetId wanted;
    AssetId allocated;
    ReservedPeriod period;
    QString approver = {}; ///< who approved the reservation

    /// The unit that is kept for them; not set: any of the kind.
    [[nodiscard]] AssetId unit() const { return allocated.isValid() ? allocated : wanted; }
    bool operator==(const PromisedLine&) const = default;
};

/// Who borrows.
struct Borrower {
    PersonId person; ///< or
    SectionId section;
    [[nodiscard]] bool isOf(const PromisedLine& line) const
    {
        return person.isValid() ? person == line.person : section.isValid() && section == line.section;
    }
};

/// What stands against these days. Codes: "reservation.no-days", "reservation.backwards" (the return before the
/// pick-up), "reservation.past", "reservation.closed-day" (nobody is here for the pick-up), "reservation.too-long".
[[nodiscard]] QList<Problem> problemsOfPeriod(const ReservedPeriod& period, QDate today,
                                              const OfficeCalendar& calendar);

/// A reservation is a year long at most.
inline constexpr int mostReservedDays = 366;

/// One unit about to be lent, and what was agreed about it.
struct UnitToLend {
    AssetId asset;
    KindId kind;
    QString assetNo;
    Borrower borrower;
    std::optional<LoanDue> due; ///< that people chose
    LoanDue usualDue;
};
struct LoanTerms {
    LoanDue due;
    std::optional<PromisedLine> fulfils;  ///< the borrower's own reservation
    std::optional<PromisedLine> conflict; ///< set aside for somebody else, or promised to them in that time
};
/// What lending a unit means for the reservations: the borrower's own comes first (its last day is the due day where
/// nobody chose one); a promise to somebody else that begins later moves a due day that nobody chose before it, unless
/// the unit is set aside for them already.
[[nodiscard]] LoanTerms loanTerms(const UnitToLend& unit, const QList<PromisedLine>& open, QDate today,
                                  const OfficeCalendar& calendar);

/// "asset.reserved" (holder, from, to, reservation).
[[nodiscard]] Problem reservedProblem(const QString& assetNo, const PromisedLine& line);

/// The units of a kind: how many there are, and when those that are out come back.
struct KindStock {
    int usable = 0;     ///< in this state, lent ones too
    int needsReset = 0; ///< to be had again tomorrow
    QList<QDate> dues;  ///< of open loans of usable units; not valid: open-ended
};
/// One day of a kind.
struct KindDay {
    QDate day;
    bool isClosed = false;
    int units = 0;
    int out = 0; ///< lent until this day or later; what is late counts until it is back
    int reserved = 0;
    [[nodiscard]] int free() const { return units - out - reserved; }
    bool operator==(const KindDay&) const = default;
};
[[nodiscard]] QList<KindDay> kindDays(const KindStock& stock, KindId kind, const QList<PromisedLine>& open,
                                      const ReservedPeriod& period, QDate today, const OfficeCalendar& calendar);

/// "reservation.not-enough" (day, free, wanted) for the scarcest day on which `wanted` more cannot be promised.
[[nodiscard]] std::optional<Problem> problemOfStock(const QString& kindName, const QList<KindDay>& days, int wanted);

/// What its lines and days make of a reservation.
[[nodiscard]] ReservationState reservationState(const ReservationRecord& reservation, QDate today);

} // namespace madoguchi
