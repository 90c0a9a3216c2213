// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/differencetablemodel.h"

#include "ui/stocktake/answerlook.h"
#include "ui/text/stocktakelines.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* differenceTitles[DifferenceTableModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::DifferenceTableModel", "Difference"),
    QT_TRANSLATE_NOOP("madoguchi::DifferenceTableModel", "Number"),
    QT_TRANSLATE_NOOP("madoguchi::DifferenceTableModel", "Item"),
    QT_TRANSLATE_NOOP("madoguchi::DifferenceTableModel", "Place in the ledger"),
    QT_TRANSLATE_NOOP("madoguchi::DifferenceTableModel", "What was seen"),
    QT_TRANSLATE_NOOP("madoguchi::DifferenceTableModel", "Note"),
    QT_TRANSLATE_NOOP("madoguchi::DifferenceTableModel", "Cause"),
};

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

} // namespace

DifferenceTableModel::DifferenceTableModel(QObject* parent) : ListTableModel(differenceTitles, parent) {}

bool DifferenceTableModel::isSameRow(const StocktakeDifference& one, const StocktakeDifference& other) const
{
    return one.kind == other.kind && one.asset == other.asset && one.scan == other.scan;
}

QVariant DifferenceTableModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DecorationRole || index.column() != Kind)
        return ListTableModel::data(index, role);
    const StocktakeDifference& difference = record(index.row());
    const Tone tone = differenceLook(difference.kind).tone;
    return difference.cause ? icon(Icon::Ok, Ink::Ok) : icon(iconOf(tone), inkOf(tone));
}

QString DifferenceTableModel::textOf(const StocktakeDifference& difference, int column) const
{
    switch (column) {
    case Kind:
        return wordOf(difference.kind);
    case Number:
        return difference.assetNo.isEmpty() ? difference.code : difference.assetNo;
    case Item:
        return difference.title;
    case Place:
        return difference.placeName;
    case Seen:
        return seenText(difference);
    case Note:
        return difference.note;
    case Cause:
        return difference.cause ? wordOf(*difference.cause) : QString();
    default:
        return {};
    }
}

} // namespace madoguchi

#include "moc_differencetablemodel.cpp"
