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

template<class Record, class Id>
bool isSameRows(const QList<Record>& one, const QList<Record>& other, Id id)
{
    return std::ranges::equal(one, other, {}, id, id);
}

bool isSameRows(const TodayModel::Rows& one, const TodayModel::Rows& other)
{
    return isSameRows(one.reservations, other.reservations, &ReservationRecord::id) &&
           isSameRows(one.loans, other.loans, &LoanRecord::line) &&
           isSameRows(one.assets, other.assets, &AssetRecord::id);
}

template<class Record>
const Record* rowAmong(const QList<Record>& records, int row)
{
    return row >= 0 && row < records.size() ? &records.at(row) : nullptr;
}

} // namespace

void TodayModel::show(TodayList list, const Rows& rows, QDate today)
{
    const bool isSame = list == m_list && isSameRows(rows, m_rows);
    if (!isSame)
        beginResetModel();
    m_list = list;
    m_rows = rows;
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
    return rowAmong(m_rows.reservations, row);
}

const LoanRecord* TodayModel::loan(int row) const
{
    return rowAmong(m_rows.loans, row);
}

const AssetRecord* TodayModel::asset(int row) const
{
    return rowAmong(m_rows.assets, row);
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0
                            : int(std::max({m_rows.reservations.size(), m_rows.loans.size(), m_rows.assets.size()}));
}

int TodayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (role == StatusRole)
        return index.column() == Status ? statusOf(index.row()) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (const ReservationRecord* reserved = reservation(index.row()))
        return textOf(*reserved, index.column());
    if (const LoanRecord* lent = loan(index.row()))
        return textOf(*lent, index.column());
    const AssetRecord* item = asset(index.row());
    return item ? textOf(*item, index.column()) : QString();
}

/// None where the words are no status: what is missing, how far a reservation is prepared.
QVariant TodayModel::statusOf(int row) const
{
    if (const AssetRecord* item = asset(row))
        return int(item->status);
    if (const LoanRecord* lent = loan(row))
        return lent->openAccessories.isEmpty() ? QVariant(int(lent->status)) : QVariant();
    const ReservationRecord* reserved = reservation(row);
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
                                              : formatList(loan.openAccessories);
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

QString TodayModel::textOf(const AssetRecord& asset, int column) const
{
    switch (column) {
    case Status:
        return asset.holder ? statusWord(asset.status, asset.holder->due, m_today) : wordOf(asset.status);
    case Number:
        return asset.values.assetNo;
    case Item:
        return asset.title();
    case Holder:
        return asset.holder ? asset.holder->name : QString();
    case Section:
        return asset.holder ? asset.holder->section : QString();
    case Day:
        return formatDay(asset.values.leaseEndsOn);
    default:
        return {};
    }
}

QString TodayModel::dayTitle() const
{
    switch (m_list) {
    case TodayList::ToHandOver:
    case TodayList::NotFetched:
        return tr("Reserved");
    case TodayList::Leases:
        return tr("Lease ends");
    default:
        return tr("Due");
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return m_list == TodayList::Accessories ? tr("Missing") : tr("Status");
    case Number:
        return tr("Number");
    case Item:
        return tr("Item");
    case Holder:
        return tr("User");
    case Section:
        return tr("Section");
    case Day:
        return dayTitle();
    case Shelf:
        return tr("Shelf");
    default:
        return {};
    }
}

} // namespace madoguchi

#include "moc_todaymodel.cpp"
