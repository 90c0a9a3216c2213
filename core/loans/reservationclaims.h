// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"
#include "core/loans/reservationpolicy.h"

#include <QSet>

namespace madoguchi {

/// What a handover means for the reservations: asked for each unit in turn, then written with the loan.
class ReservationClaims
{
public:
    /// `open`: see promisedLines.
    ReservationClaims(WriteScope& scope, const OrganisationSettings& settings, Borrower borrower,
                      QList<PromisedLine> open);

    /// Of the office, read from its settings once.
    [[nodiscard]] const OfficeCalendar& calendar() const { return m_calendar; }
    /// A unit that is promised to somebody else gets its terms all the same; the caller refuses, or says `despite`.
    [[nodiscard]] LoanTerms termsFor(const AssetRecord& asset, const std::optional<LoanDue>& due);
    /// Keeps others from changing what these terms rest on; before the first row is written. Throws StorageFault::Busy
    /// where another counter has just changed it: whoever performs the verb does so once more, by what holds then.
    void hold(const QList<LoanTerms>& terms, const QList<AssetRecord>& assets);
    /// Closes the line that the unit fulfils; where it is lent despite a promise, it is not set aside any more.
    void fulfil(AssetId asset, const LoanTerms& terms, qint64 loanLine);

private:
    [[nodiscard]] LoanDue usualDueOf(int loanDays);
    [[nodiscard]] QList<PromisedLine> linesOf(const LoanTerms& terms, AssetId asset) const;
    void close(const PromisedLine& line, AssetId asset, qint64 loanLine);
    void takeAway(const PromisedLine& line);

    WriteScope& m_scope;
    const OrganisationSettings& m_settings;
    OfficeCalendar m_calendar;
    Borrower m_borrower;
    QList<PromisedLine> m_open;
    std::optional<std::pair<int, LoanDue>> m_usualDue; ///< of so many days
};

} // namespace madoguchi
