// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// The collections as rows, newest first.
class CollectionTableModel final : public ListTableModel<CollectionRecord>
{
    Q_OBJECT

public:
    enum Column { Number, State, Name, Progress, ReturnBy, Reason, Scope, Opened, ColumnCount };

    explicit CollectionTableModel(QObject* parent = nullptr);

private:
    [[nodiscard]] QString textOf(const CollectionRecord& record, int column) const override;
};

} // namespace madoguchi
