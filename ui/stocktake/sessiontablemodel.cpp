// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/sessiontablemodel.h"

#include "ui/text/formats.h"
#include "ui/text/stocktakelines.h"

namespace madoguchi {

void SessionTableModel::show(const QList<StocktakeRecord>& records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

void SessionTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, ColumnCount - 1));
}

int SessionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int SessionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(m_records.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Items)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString SessionTableModel::textOf(const StocktakeRecord& record, int column)
{
    switch (column) {
    case Number:
        return record.number;
    case State:
        return wordOf(record.state());
    case Scope:
        return scopeText(record);
    case Type:
        return wordOf(record.type);
    case Opened:
        return formatDay(record.openedAt.localDay());
    case Items:
        return formatCount(record.lines);
    case Differences:
        if (record.state() != StocktakeRecord::State::Closed)
            return {};
        return record.differences == record.settled
                   ? formatCount(record.differences)
                   : tr("%1 (%2 open)")
                         .arg(formatCount(record.differences), formatCount(record.differences - record.settled));
    default:
        return {};
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Stocktake");
    case State:
        return tr("State");
    case Scope:
        return tr("What is counted");
    case Type:
        return tr("Why");
    case Opened:
        return tr("Opened");
    case Items:
        return tr("Items");
    case Differences:
        return tr("Differences");
    default:
        return {};
    }
}

} // namespace madoguchi
