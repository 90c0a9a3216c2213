// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"
#include "ui/models/listtablemodel.h"
#include "ui/theme/statuslook.h"

namespace madoguchi {

/// How a state looks; its word comes from ui/text. The only place that decides it.
[[nodiscard]] StatusLook collectionLook(CollectionState state);

/// The items of a collection as rows.
class CollectionItemModel final : public ListTableModel<CollectionItem>
{
    Q_OBJECT

public:
    enum Column { State, Number, Item, Holder, Due, Letters, Note, ColumnCount };

    explicit CollectionItemModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString textOf(const CollectionItem& item, int column) const override;
};

} // namespace madoguchi
