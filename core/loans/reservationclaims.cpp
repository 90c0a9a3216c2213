// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservationclaims.h"

#include "core/loans/reservationquestions.h"
#include "core/loans/reservationtables.h"

namespace madoguchi {

using Line = ReservationLineColumn;

ReservationClaims::ReservationClaims(WriteScope& scope, const OrganisationSettings& settings, Borrower borrower,
                                     QList<PromisedLine> open)
    : m_scope(scope), m_settings(settings), m_calendar(officeCalendar(settings)), m_borrower(borrower),
      m_open(std::move(open))
{
}

LoanTerms ReservationClaims::termsFor(const AssetRecord& asset, const std::optional<LoanDue>& due)
{
    const UnitToLend unit{asset.id,   asset.kindId, asset.values.assetNo,
                          m_borrower, due,          usualDue(asset.loanDays, m_settings, m_scope.today(), m_calendar)};
    LoanTerms terms = loanTerms(unit, m_open, m_scope.today(), m_calendar);
    if (terms.fulfils)
        m_open.removeIf([&](const PromisedLine& line) { return line.id == terms.fulfils->id; });
    return terms;
}

void ReservationClaims::fulfil(AssetId asset, const LoanTerms& terms, qint64 loanLine)
{
    for (const PromisedLine& line : std::as_const(m_open)) {
        if (terms.conflict && line.allocated == asset)
            takeAway(line);
    }
    if (!terms.fulfils)
        return;
    const std::optional<Row> before = m_scope.lock(reservationLineTable(), terms.fulfils->id.value());
    if (!before || !(*before)[Line::ClosedAt].isNull() || !(*before)[Line::WithdrawnAt].isNull())
        return;
    Row after = *before;
    after[Line::ClosedAt] = m_scope.atText();
    after[Line::LoanLineId] = loanLine;
    after[Line::AllocatedId] = asset.value();
    m_scope.update(reservationLineTable(), *before, after);
}

/// The wish stays; what was set aside is gone, and so the whole is not ready any more.
void ReservationClaims::takeAway(const PromisedLine& line)
{
    const std::optional<Row> reservation = m_scope.lock(reservationTable(), line.reservation.value());
    const std::optional<Row> before = m_scope.lock(reservationLineTable(), line.id.value());
    if (!reservation || !before)
        return;
    Row after = *before;
    after[Line::AllocatedId] = Value();
    m_scope.update(reservationLineTable(), *before, after);
    Row notReady = *reservation;
    notReady[ReservationColumn::ReadyAt] = Value();
    m_scope.update(reservationTable(), *reservation, notReady);
}

} // namespace madoguchi
