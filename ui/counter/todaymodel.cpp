// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/todaymodel.h"

#include "ui/models/status.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

bool isSameRows(const QList<ReservationRecord>& one, const QList<ReservationRecord>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const ReservationRecord& a, const ReservationRecord& b) { return a.id == b.id; });
}

bool isSameRows(const QList<LoanRecord>& one, const QList<LoanRecord>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const LoanRecord& a, const LoanRecord& b) { return a.line == b.line; });
}

} // namespace

void TodayModel::show(TodayList list, const QList<ReservationRecord>& reservations, const QList<LoanRecord>& loans,
                      QDate today)
{
    const bool isSame = list == m_list && isSameRows(reservations, m_reservations) && isSameRows(loans, m_loans);
    if (!isSame)
        beginResetModel();
    m_list = list;
    m_reservations = reservations;
    m_loans = loans;
    m_today = today;
    if (!isSame)
        endResetModel();
    else
        retranslate();
}

void TodayModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ReservationRecord* TodayModel::reservation(int row) const
{
    return row >= 0 && row < m_reservations.size() ? &m_reservations.at(row) : nullptr;
}

const LoanRecord* TodayModel::loan(int row) const
{
    return row >= 0 && row < m_loans.size() ? &m_loans.at(row) : nullptr;
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(std::max(m_reservations.size(), m_loans.size()));
}

int TodayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    const ReservationRecord* reserved = reservation(index.row());
    const LoanRecord* lent = loan(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return reserved ? textOf(*reserved, index.column()) : lent ? textOf(*lent, index.column()) : QString();
    if (role != StatusRole || index.column() != Status)
        return {};
    if (lent)
        return lent->openAccessories.isEmpty() ? QVariant(int(lent->status)) : QVariant();
    if (!reserved || reserved->state == ReservationState::Waiting)
        return {};
    return int(reserved->state == ReservationState::Ready ? AssetStatus::Ready : AssetStatus::Allocated);
}

QString TodayModel::textOf(const ReservationRecord& reservation, int column) const
{
    switch (column) {
    case Status:
        return reservation.state == ReservationState::Waiting
                   ? tr("To prepare: %1 of %2")
                         .arg(formatCount(reservation.allocatedLines()), formatCount(reservation.openLines()))
                   : wordOf(reservation.state);
    case Number:
        return reservation.number;
    case Item:
        return reservation.contents();
    case Holder:
        return reservation.holder;
    case Section:
        return reservation.holderSection;
    case Day:
        return tr("%1 – %2").arg(formatDay(reservation.period.first), formatDay(reservation.period.last));
    case Shelf:
        return reservation.shelf;
    default:
        return {};
    }
}

QString TodayModel::textOf(const LoanRecord& loan, int column) const
{
    switch (column) {
    case Status:
        return loan.openAccessories.isEmpty() ? statusWord(loan.status, loan.due, m_today)
                                              : loan.openAccessories.join(u", "_s);
    case Number:
        return loan.assetNo;
    case Item:
        return loan.title;
    case Holder:
        return loan.holder;
    case Section:
        return loan.section;
    case Day:
        return formatDue(loan.due);
    default:
        return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool isOfReservations = m_list == TodayList::ToHandOver || m_list == TodayList::NotFetched;
    switch (section) {
    case Status:
        return m_list == TodayList::Accessories ? tr("Missing") : tr("Status");
    case Number:
        return tr("Number");
    case Item:
        return tr("Item");
    case Holder:
        return tr("Borrower");
    case Section:
        return tr("Section");
    case Day:
        return isOfReservations ? tr("Reserved") : tr("Due");
    case Shelf:
        return tr("Shelf");
    default:
        return {};
    }
}

} // namespace madoguchi
