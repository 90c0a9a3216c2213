// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/differencetablemodel.h"

#include "ui/stocktake/answerlook.h"
#include "ui/text/stocktakelines.h"
#include "ui/theme/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

Ink inkOf(Tone tone)
{
    return tone == Tone::Error ? Ink::Error : Ink::Warn;
}

QString seenText(const StocktakeDifference& difference)
{
    QStringList parts{difference.seenPlaceName,
                      difference.kind == DifferenceKind::Misplaced ? QString() : stocktakeReason(difference.reason)};
    if (difference.kind == DifferenceKind::OnLoan)
        parts << difference.holderName;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString textOf(const StocktakeDifference& difference, int column)
{
    switch (column) {
    case DifferenceTableModel::Kind:
        return wordOf(difference.kind);
    case DifferenceTableModel::Number:
        return difference.assetNo.isEmpty() ? difference.code : difference.assetNo;
    case DifferenceTableModel::Item:
        return difference.title;
    case DifferenceTableModel::Place:
        return difference.placeName;
    case DifferenceTableModel::Seen:
        return seenText(difference);
    case DifferenceTableModel::Note:
        return difference.note;
    case DifferenceTableModel::Cause:
        return difference.cause ? wordOf(*difference.cause) : QString();
    default:
        return {};
    }
}

} // namespace

void DifferenceTableModel::show(const QList<StocktakeDifference>& differences)
{
    const auto isSame = [](const StocktakeDifference& a, const StocktakeDifference& b) {
        return a.kind == b.kind && a.asset == b.asset && a.scan == b.scan;
    };
    const bool isSameRows =
        std::equal(differences.begin(), differences.end(), m_differences.begin(), m_differences.end(), isSame);
    if (!isSameRows)
        beginResetModel();
    m_differences = differences;
    if (!isSameRows)
        endResetModel();
    else if (!m_differences.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_differences.size()) - 1, ColumnCount - 1));
}

void DifferenceTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_differences.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_differences.size()) - 1, ColumnCount - 1));
}

int DifferenceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferenceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceTableModel::data(const QModelIndex& index, int role) const
{
    const StocktakeDifference& difference = m_differences.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(difference, index.column());
    if (role == Qt::DecorationRole && index.column() == Kind) {
        const Tone tone = differenceLook(difference.kind).tone;
        return difference.cause ? icon(Icon::Ok, Ink::Ok) : icon(iconOf(tone), inkOf(tone));
    }
    return {};
}

QVariant DifferenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Difference");
    case Number:
        return tr("Number");
    case Item:
        return tr("Item");
    case Place:
        return tr("Place in the ledger");
    case Seen:
        return tr("What was seen");
    case Note:
        return tr("Note");
    case Cause:
        return tr("Cause");
    default:
        return {};
    }
}

} // namespace madoguchi
