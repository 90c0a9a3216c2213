// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/kitmodel.h"

#include "ui/models/status.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// The first is the most pressing; what is in none of these is in stock.
constexpr AssetStatus pressing[] = {AssetStatus::Overdue,     AssetStatus::Lost,       AssetStatus::Faulty,
                                    AssetStatus::InRepair,    AssetStatus::NeedsReset, AssetStatus::Disposed,
                                    AssetStatus::ToSurrender, AssetStatus::DueToday,   AssetStatus::OnLoan,
                                    AssetStatus::Ready,       AssetStatus::Allocated};

bool isOut(AssetStatus status)
{
    return status == AssetStatus::OnLoan || status == AssetStatus::DueToday || status == AssetStatus::Overdue;
}

} // namespace

void KitModel::show(const QList<KitRecord>& kits, QDate today)
{
    beginResetModel();
    m_kits = kits;
    m_today = today;
    endResetModel();
}

void KitModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_kits.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_kits.size()) - 1, ColumnCount - 1));
}

int KitModel::rowOf(KitId id) const
{
    const auto isIt = [&](const KitRecord& kit) { return kit.id == id; };
    const auto found = std::find_if(m_kits.begin(), m_kits.end(), isIt);
    return found == m_kits.end() ? -1 : int(found - m_kits.begin());
}

AssetStatus KitModel::statusOf(const KitRecord& kit)
{
    for (const AssetStatus status : pressing) {
        const auto has = [&](const AssetRecord& unit) { return unit.status == status; };
        if (std::any_of(kit.units.begin(), kit.units.end(), has))
            return status;
    }
    return AssetStatus::Available;
}

QString KitModel::statusText(const KitRecord& kit, QDate today)
{
    const AssetStatus status = statusOf(kit);
    const auto isSame = [&](const AssetRecord& unit) { return unit.status == status; };
    const auto count = std::count_if(kit.units.begin(), kit.units.end(), isSame);
    LoanDue due;
    for (const AssetRecord& unit : kit.units) {
        const bool isEarlier = unit.holder && (!due.day.isValid() || unit.holder->due.day < due.day);
        if (isEarlier && unit.holder->due.day.isValid())
            due = unit.holder->due;
    }
    const QString word = statusWord(status, due, today);
    const auto concerned = isOut(status) ? qsizetype(kit.unitsOut()) : qsizetype(count);
    return concerned == kit.units.size() ? word : tr("%1: %2 of %3").arg(word).arg(concerned).arg(kit.units.size());
}

int KitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_kits.size());
}

int KitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KitModel::data(const QModelIndex& index, int role) const
{
    const KitRecord& kit = m_kits.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(kit, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Units)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StatusRole && index.column() == State)
        return int(statusOf(kit));
    return {};
}

QString KitModel::textOf(const KitRecord& kit, int column) const
{
    switch (column) {
    case Number:
        return kit.number;
    case Name:
        return kit.name;
    case State:
        return statusText(kit, m_today);
    case Holder:
        return kit.unitsOut() > 0 && kit.onlyHolder().isEmpty() ? tr("several") : kit.onlyHolder();
    case Units:
        return formatCount(kit.units.size());
    default:
        return {};
    }
}

QVariant KitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Name");
    case State:
        return tr("Status");
    case Holder:
        return tr("Borrower");
    case Units:
        return tr("Items");
    default:
        return {};
    }
}

} // namespace madoguchi
