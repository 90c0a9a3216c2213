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

constexpr const char* titles[KitModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::KitModel", "Number"), QT_TRANSLATE_NOOP("madoguchi::KitModel", "Name"),
    QT_TRANSLATE_NOOP("madoguchi::KitModel", "Status"), QT_TRANSLATE_NOOP("madoguchi::KitModel", "User"),
    QT_TRANSLATE_NOOP("madoguchi::KitModel", "Items"),
};

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

KitModel::KitModel(QObject* parent) : ListTableModel(titles, parent) {}

void KitModel::show(const QList<KitRecord>& kits, QDate today)
{
    m_today = today;
    ListTableModel::show(kits);
}

int KitModel::rowOf(KitId id) const
{
    return rowWhere([id](const KitRecord& kit) { return kit.id == id; });
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

QVariant KitModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Units)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StatusRole && index.column() == State)
        return int(statusOf(record(index.row())));
    return ListTableModel::data(index, role);
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

} // namespace madoguchi

#include "moc_kitmodel.cpp"
