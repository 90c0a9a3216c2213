// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// How far each section is, and below it each of its people. The first row is the collection as a whole. A new answer
/// with the same rows is told row by row, so that the selection stays.
class CollectionProgressModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, Back, Out, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CollectionStatus& status);
    void retranslate();
    /// Whether the item belongs to this row; every item does to the first row, or to none (-1).
    [[nodiscard]] bool isOf(int row, const CollectionItem& item) const;
    /// The section of a row; nothing for the collection as a whole.
    [[nodiscard]] std::optional<SectionId> section(int row) const;
    [[nodiscard]] QString sectionName(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString whoOf(int row) const;

    QList<CollectionProgress> m_rows; ///< the first: all of them
};

} // namespace madoguchi
