// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterquestions.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// Letters that were written, as rows.
class LetterLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Kind, Time, To, Section, Items, Written, Sent, StillOut, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<LetterRecord>& letters);
    void retranslate();
    [[nodiscard]] const LetterRecord& letter(int row) const { return m_letters.at(row); }
    [[nodiscard]] int rowOf(const QString& number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const LetterRecord& letter, int column) const;

    QList<LetterRecord> m_letters;
};

} // namespace madoguchi
