// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consumables/consumablemodel.h"

#include "ui/models/status.h"
#include "ui/text/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

void ConsumableModel::show(const QList<ConsumableRecord>& records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

void ConsumableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, ColumnCount - 1));
}

int ConsumableModel::rowOf(ConsumableId id) const
{
    const auto isIt = [&](const ConsumableRecord& record) { return record.id == id; };
    const auto found = std::find_if(m_records.begin(), m_records.end(), isIt);
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

/// What is to be ordered looks as pressing as what is late.
AssetStatus ConsumableModel::statusOf(const ConsumableRecord& record)
{
    return record.isLow() || record.stock == 0 ? AssetStatus::Overdue : AssetStatus::Available;
}

QString ConsumableModel::statusText(const ConsumableRecord& record)
{
    if (record.stock == 0)
        return tr("None left");
    return record.isLow() ? tr("To be ordered") : tr("In stock");
}

QString ConsumableModel::stockText(const ConsumableRecord& record)
{
    return tr("%1 %2", "quantity and unit").arg(formatCount(record.stock), record.values.unit);
}

int ConsumableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ConsumableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsumableModel::data(const QModelIndex& index, int role) const
{
    const ConsumableRecord& record = m_records.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(record, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Stock || index.column() == Level))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StatusRole && index.column() == State)
        return int(statusOf(record));
    return {};
}

QString ConsumableModel::textOf(const ConsumableRecord& record, int column)
{
    const ConsumableValues& values = record.values;
    switch (column) {
    case Number:
        return values.number;
    case Name:
        return values.name;
    case Stock:
        return stockText(record);
    case State:
        return statusText(record);
    case Level:
        return values.reorderLevel > 0 ? formatCount(values.reorderLevel) : QString();
    case Place:
        return values.place;
    default:
        return {};
    }
}

QVariant ConsumableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Name");
    case Stock:
        return tr("Stock");
    case State:
        return tr("Status");
    case Level:
        return tr("Reorder level");
    case Place:
        return tr("Place");
    default:
        return {};
    }
}

} // namespace madoguchi
