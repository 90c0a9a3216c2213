// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectiontablemodel.h"

#include "ui/text/collectionlines.h"
#include "ui/text/formats.h"

namespace madoguchi {

void CollectionTableModel::show(const QList<CollectionRecord>& records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

void CollectionTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, ColumnCount - 1));
}

int CollectionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int CollectionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CollectionTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(m_records.at(index.row()), index.column());
    return {};
}

QString CollectionTableModel::textOf(const CollectionRecord& record, int column)
{
    switch (column) {
    case Number:
        return record.number;
    case State:
        return collectionStateWord(record);
    case Name:
        return record.name;
    case Progress:
        return progressText(record.returned, record.items);
    case ReturnBy:
        return formatDay(record.returnBy);
    case Reason:
        return wordOf(record.reason);
    case Scope:
        return scopeText(record);
    case Opened:
        return formatDay(record.openedAt.localDay());
    default:
        return {};
    }
}

QVariant CollectionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Collection");
    case State:
        return tr("State");
    case Name:
        return tr("Name");
    case Progress:
        return tr("Progress");
    case ReturnBy:
        return tr("Return by");
    case Reason:
        return tr("Reason");
    case Scope:
        return tr("What is collected");
    case Opened:
        return tr("Opened");
    default:
        return {};
    }
}

} // namespace madoguchi
