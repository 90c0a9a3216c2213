// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/loanquestions.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// Loans as rows. A new answer with the same rows in the same order is told row by row, so that the selection stays.
class LoanTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Late, Number, Item, Holder, Section, Lent, Due, Receipt, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<LoanRecord>& loans, ListLoans::Which which, QDate today);
    void retranslate();
    [[nodiscard]] const LoanRecord& loan(int row) const { return m_loans.at(row); }
    [[nodiscard]] int rowOf(LoanLineId line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The word of a loan's state: how late, what is still to come, or that it came back.
    [[nodiscard]] static QString statusText(const LoanRecord& loan, QDate today);
    [[nodiscard]] static AssetStatus statusOf(const LoanRecord& loan);

private:
    [[nodiscard]] QString textOf(const LoanRecord& loan, int column) const;

    QList<LoanRecord> m_loans;
    ListLoans::Which m_which = ListLoans::Which::Open;
    QDate m_today;
};

} // namespace madoguchi
