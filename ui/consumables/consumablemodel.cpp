// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consumables/consumablemodel.h"

#include "ui/models/status.h"
#include "ui/text/formats.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* titles[ConsumableModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::ConsumableModel", "Number"),
    QT_TRANSLATE_NOOP("madoguchi::ConsumableModel", "Name"),
    QT_TRANSLATE_NOOP("madoguchi::ConsumableModel", "Stock"),
    QT_TRANSLATE_NOOP("madoguchi::ConsumableModel", "Status"),
    QT_TRANSLATE_NOOP("madoguchi::ConsumableModel", "Reorder level"),
    QT_TRANSLATE_NOOP("madoguchi::ConsumableModel", "Place"),
};

} // namespace

ConsumableModel::ConsumableModel(QObject* parent) : ListTableModel(titles, parent) {}

int ConsumableModel::rowOf(ConsumableId id) const
{
    return rowWhere([id](const ConsumableRecord& one) { return one.id == id; });
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

QVariant ConsumableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && (index.column() == Stock || index.column() == Level))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StatusRole && index.column() == State)
        return int(statusOf(record(index.row())));
    return ListTableModel::data(index, role);
}

QString ConsumableModel::textOf(const ConsumableRecord& record, int column) const
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

} // namespace madoguchi

#include "moc_consumablemodel.cpp"
