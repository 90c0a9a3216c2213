// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// How far each section is, and below it each of its people. The first row is the collection as a whole. A new answer
/// with the same rows is told row by row, so that the selection stays.
class CollectionProgressModel final : public ListTableModel<CollectionProgress>
{
    Q_OBJECT

public:
    enum Column { Who, Back, Out, ColumnCount };

    explicit CollectionProgressModel(QObject* parent = nullptr);

    void show(const CollectionStatus& status);
    /// Whether the item belongs to this row; every item does to the first row, or to none (-1).
    [[nodiscard]] bool isOf(int row, const CollectionItem& item) const;
    /// The section of a row; nothing for the collection as a whole.
    [[nodiscard]] std::optional<SectionId> section(int row) const;
    [[nodiscard]] QString sectionName(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static QString nameOf(const CollectionProgress& row);
    [[nodiscard]] bool isSameRow(const CollectionProgress& one, const CollectionProgress& other) const override;
    [[nodiscard]] QString textOf(const CollectionProgress& row, int column) const override;
};

} // namespace madoguchi
