// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"
#include "ui/theme/statuslook.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// How a state looks; its word comes from ui/text. The only place that decides it.
[[nodiscard]] StatusLook collectionLook(CollectionState state);

/// The items of a collection as rows. A new answer with the same rows is told row by row, so that the selection stays.
class CollectionItemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Number, Item, Holder, Due, Letters, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<CollectionItem>& items);
    void retranslate();
    [[nodiscard]] const CollectionItem& item(int row) const { return m_items.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const CollectionItem& item, int column);

    QList<CollectionItem> m_items;
};

} // namespace madoguchi
