// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/ledger/leases.h"
#include "core/loans/loanquestions.h"

namespace madoguchi {

/// Reservations, the next to be fetched first; what is over newest first.
struct ListReservations {
    enum class Which {
        Current,    ///< everything that is still to be fetched
        Today,      ///< to hand over today, or since before today and not ready
        NotFetched, ///< ready since before today
        ToPrepare,  ///< units are still to be set aside
        Over,       ///< handed over, cancelled, lapsed
    };
    using Answer = QList<ReservationRecord>;
    Which which = Which::Current;
    PersonId person;   ///< not set: everyone
    SectionId section; ///< of the holder; not set: every section
    QString filter;    ///< words as typed; matched against number, holder, section, kinds, asset numbers, purpose
    int limit = 500;
    Result<Answer> run(ReadScope& scope) const;
};

/// How many there are of each sort.
struct ReservationCounts {
    int current = 0;
    int today = 0;
    int notFetched = 0;
    int toPrepare = 0;
};
struct CountReservations {
    using Answer = ReservationCounts;
    Result<Answer> run(ReadScope& scope) const;
};

/// What today asks of the counter.
struct TodayCounts {
    LoanCounts loans;
    ReservationCounts reservations;
    LeaseEnds leases;
};
struct CountToday {
    using Answer = TodayCounts;
    Result<Answer> run(ReadScope& scope) const;
};

/// By its number or that of its pick-up slip, or by id. Code "reservation.unknown".
struct AskReservation {
    using Answer = ReservationRecord;
    QString number; ///< as typed or scanned; or
    ReservationId id;
    Result<Answer> run(ReadScope& scope) const;
};

/// A kind day by day. `except`: a reservation whose own lines do not count, while it is being changed.
struct AskAvailability {
    using Answer = QList<KindDay>;
    KindId kind;
    ReservedPeriod period;
    ReservationId except = {};
    Result<Answer> run(ReadScope& scope) const;
};

// For verbs and other questions, inside their own transaction:
/// Open lines whose days have not passed, of every reservation.
[[nodiscard]] QList<PromisedLine> promisedLines(Connection& connection, QDate today);
/// Those that this unit is set aside or reserved for.
[[nodiscard]] QList<PromisedLine> promisedLinesOf(Connection& connection, AssetId unit, QDate today);
/// The same, on its way (Connection::start).
[[nodiscard]] Cursor startPromisedLines(Connection& connection, QDate today);
[[nodiscard]] QList<PromisedLine> promisedLinesAt(Cursor& cursor);
[[nodiscard]] KindStock kindStock(Connection& connection, KindId kind);
[[nodiscard]] std::optional<ReservationRecord> readReservation(Connection& connection, ReservationId id, QDate today);

} // namespace madoguchi
