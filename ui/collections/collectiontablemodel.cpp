// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectiontablemodel.h"

#include "ui/text/collectionlines.h"
#include "ui/text/formats.h"

namespace madoguchi {

namespace {

constexpr const char* collectionTitles[CollectionTableModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::CollectionTableModel", "Collection"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionTableModel", "Status"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionTableModel", "Name"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionTableModel", "Progress"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionTableModel", "Return by"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionTableModel", "Reason"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionTableModel", "What is collected"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionTableModel", "Opened"),
};

} // namespace

CollectionTableModel::CollectionTableModel(QObject* parent) : ListTableModel(collectionTitles, parent) {}

QString CollectionTableModel::textOf(const CollectionRecord& record, int column) const
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

} // namespace madoguchi

#include "moc_collectiontablemodel.cpp"
