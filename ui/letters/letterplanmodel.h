// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterplan.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// A plan as rows: the letters it would write, then the loans it leaves out, each with its reason.
class LetterPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { To, Section, Time, Items, Late, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(LetterPlan plan, QDate today, LetterKind kind);
    void retranslate();
    [[nodiscard]] const LetterPlan& plan() const { return m_plan; }
    /// Null for a row that is left out.
    [[nodiscard]] const PlannedLetter* letter(int row) const;
    /// The key of what a row is about: the first asset.
    [[nodiscard]] QString assetOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString textOf(const PlannedLetter& letter, int column) const;
    [[nodiscard]] QString textOf(const SkippedLoan& skipped, int column) const;

    LetterPlan m_plan;
    QDate m_today;
    bool m_asksBack = true; ///< else there are no steps
};

} // namespace madoguchi
