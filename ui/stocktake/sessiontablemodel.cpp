// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/sessiontablemodel.h"

#include "ui/text/formats.h"
#include "ui/text/stocktakelines.h"

namespace madoguchi {

namespace {

constexpr const char* sessionTitles[SessionTableModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::SessionTableModel", "Stocktake"),
    QT_TRANSLATE_NOOP("madoguchi::SessionTableModel", "Status"),
    QT_TRANSLATE_NOOP("madoguchi::SessionTableModel", "What is counted"),
    QT_TRANSLATE_NOOP("madoguchi::SessionTableModel", "Differences"),
    QT_TRANSLATE_NOOP("madoguchi::SessionTableModel", "Opened"),
    QT_TRANSLATE_NOOP("madoguchi::SessionTableModel", "Items"),
    QT_TRANSLATE_NOOP("madoguchi::SessionTableModel", "Why"),
};

} // namespace

SessionTableModel::SessionTableModel(QObject* parent) : ListTableModel(sessionTitles, parent) {}

QVariant SessionTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Items)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return ListTableModel::data(index, role);
}

QString SessionTableModel::textOf(const StocktakeRecord& record, int column) const
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

} // namespace madoguchi

#include "moc_sessiontablemodel.cpp"
