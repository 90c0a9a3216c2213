// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionprogressmodel.h"

#include "ui/text/formats.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

void CollectionProgressModel::show(const CollectionStatus& status)
{
    CollectionProgress all;
    all.items = int(status.items.size());
    all.returned = status.count(CollectionState::Returned);
    all.out = status.count(CollectionState::Out);
    QList<CollectionProgress> rows{all};
    rows << status.progress();
    const auto isSame = [](const CollectionProgress& a, const CollectionProgress& b) {
        return a.section == b.section && a.person == b.person;
    };
    const bool isSameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame);
    if (!isSameRows)
        beginResetModel();
    m_rows = rows;
    if (!isSameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void CollectionProgressModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

bool CollectionProgressModel::isOf(int row, const CollectionItem& item) const
{
    if (row <= 0 || row >= m_rows.size())
        return true;
    const CollectionProgress& wanted = m_rows.at(row);
    return item.section == wanted.section && (!wanted.person.isValid() || item.person == wanted.person);
}

std::optional<SectionId> CollectionProgressModel::section(int row) const
{
    return row <= 0 || row >= m_rows.size() ? std::nullopt : std::optional(m_rows.at(row).section);
}

QString CollectionProgressModel::sectionName(int row) const
{
    if (row <= 0 || row >= m_rows.size())
        return {};
    return m_rows.at(row).section.isValid() ? m_rows.at(row).sectionName : tr("(no section)");
}

int CollectionProgressModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CollectionProgressModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CollectionProgressModel::whoOf(int row) const
{
    if (row == 0)
        return tr("All of it");
    return m_rows.at(row).person.isValid() ? u"    "_s + m_rows.at(row).holder : sectionName(row);
}

QVariant CollectionProgressModel::data(const QModelIndex& index, int role) const
{
    const CollectionProgress& row = m_rows.at(index.row());
    if (role == Qt::FontRole && !row.person.isValid()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole && index.column() != Who)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Who:
        return whoOf(index.row());
    case Back:
        return tr("%1 of %2").arg(formatCount(row.returned), formatCount(row.items));
    case Out:
        return row.out > 0 ? formatCount(row.out) : QString();
    default:
        return {};
    }
}

QVariant CollectionProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Section, user");
    case Back:
        return tr("Back");
    case Out:
        return tr("Still out");
    default:
        return {};
    }
}

} // namespace madoguchi
