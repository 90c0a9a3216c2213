// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservationclaims.h"

#include "core/journal/changerow.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reservationtables.h"
#include "core/storage/storageerror.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

using Line = ReservationLineColumn;

ReservationClaims::ReservationClaims(WriteScope& scope, const OrganisationSettings& settings, Borrower borrower,
                                     QList<PromisedLine> open)
    : m_scope(scope), m_settings(settings), m_calendar(officeCalendar(settings)), m_borrower(borrower),
      m_open(std::move(open))
{
}

LoanTerms ReservationClaims::termsFor(const AssetRecord& asset, const std::optional<LoanDue>& due)
{
    const UnitToLend unit{asset.id, asset.kindId, asset.values.assetNo, m_borrower, due, usualDueOf(asset.loanDays)};
    LoanTerms terms = loanTerms(unit, m_open, m_scope.today(), m_calendar);
    if (terms.fulfils)
        m_open.removeIf([&](const PromisedLine& line) { return line.id == terms.fulfils->id; });
    return terms;
}

/// Items that are lent together are mostly lent for as long.
LoanDue ReservationClaims::usualDueOf(int loanDays)
{
    if (!m_usualDue || m_usualDue->first != loanDays)
        m_usualDue = {loanDays, usualDue(loanDays, m_settings, m_scope.today(), m_calendar)};
    return m_usualDue->second;
}

/// What is set aside for others, although this unit is lent; and what it fulfils.
QList<PromisedLine> ReservationClaims::linesOf(const LoanTerms& terms, AssetId asset) const
{
    QList<PromisedLine> lines;
    for (const PromisedLine& line : m_open) {
        if (terms.conflict && line.allocated == asset)
            lines << line;
    }
    if (terms.fulfils)
        lines << *terms.fulfils;
    return lines;
}

void ReservationClaims::hold(const QList<LoanTerms>& terms, const QList<AssetRecord>& assets)
{
    QList<PromisedLine> seen;
    for (qsizetype i = 0; i < terms.size(); ++i)
        seen << linesOf(terms.at(i), assets.at(i).id);
    if (seen.isEmpty())
        return;
    std::vector<qint64> reservations;
    std::vector<qint64> lines;
    for (const PromisedLine& line : std::as_const(seen)) {
        reservations.push_back(line.reservation.value());
        lines.push_back(line.id.value());
    }
    m_scope.holdAll("reservation", std::move(reservations));
    m_scope.holdAll("reservation_line", std::move(lines));
    if (m_scope.connection().dialect().isSqlite())
        return; // where nobody else writes meanwhile
    const QList<PromisedLine> now = promisedLines(m_scope.connection(), m_scope.today());
    for (const PromisedLine& line : std::as_const(seen)) {
        if (!now.contains(line))
            throw StorageError(StorageFault::Busy, {}, u"a reservation was changed meanwhile: "_s + line.number);
    }
}

void ReservationClaims::fulfil(AssetId asset, const LoanTerms& terms, qint64 loanLine)
{
    for (const PromisedLine& line : linesOf(terms, asset)) {
        if (terms.fulfils && line.id == terms.fulfils->id)
            close(line, asset, loanLine);
        else
            takeAway(line);
    }
}

void ReservationClaims::close(const PromisedLine& line, AssetId asset, qint64 loanLine)
{
    changeRow(m_scope, reservationLineTable(), line.id.value(), [&](Row& row) {
        row[Line::ClosedAt] = m_scope.atText();
        row[Line::LoanLineId] = loanLine;
        row[Line::AllocatedId] = asset.value();
    });
}

/// The wish stays; what was set aside is gone, and so the whole is not ready any more.
void ReservationClaims::takeAway(const PromisedLine& line)
{
    changeRow(m_scope, reservationLineTable(), line.id.value(), [](Row& row) { row[Line::AllocatedId] = Value(); });
    changeRow(m_scope, reservationTable(), line.reservation.value(),
              [](Row& row) { row[ReservationColumn::ReadyAt] = Value(); });
}

} // namespace madoguchi
