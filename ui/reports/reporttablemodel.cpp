// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttablemodel.h"

#include <QFont>

namespace madoguchi {

void ReportTableModel::show(ReportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_preview.header.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow& row = m_preview.rows.at(index.row());
    const bool isBody = row.kind == PreviewRow::Kind::Body;
    const bool isName = !isBody && index.column() < row.span;
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (!isName && m_preview.isNumeric.value(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        if (!isBody) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_preview.header.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_preview.isNumeric.value(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace madoguchi

#include "moc_reporttablemodel.cpp"
