// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterquestions.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// Letters that were written, as rows.
class LetterLogModel final : public ListTableModel<LetterRecord>
{
    Q_OBJECT

public:
    enum Column { Number, Kind, Time, To, Section, Items, Written, Sent, StillOut, Answer, ColumnCount };

    explicit LetterLogModel(QObject* parent = nullptr);

    [[nodiscard]] int rowOf(const QString& number) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString textOf(const LetterRecord& letter, int column) const override;
};

} // namespace madoguchi
