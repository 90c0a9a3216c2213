// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The collections as rows, newest first.
class CollectionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, State, Name, Progress, ReturnBy, Reason, Scope, Opened, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<CollectionRecord>& records);
    void retranslate();
    [[nodiscard]] const CollectionRecord& record(int row) const { return m_records.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const CollectionRecord& record, int column);

    QList<CollectionRecord> m_records;
};

} // namespace madoguchi
