// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/idlist.h"
#include "core/loans/loanquestions.h"

#include <QAbstractTableModel>
#include <QSet>

namespace madoguchi {

/// Loans as rows. A new answer with the same rows in the same order is told row by row, so that the selection stays.
class LoanTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Late, Number, Item, Holder, Section, Lent, Due, Receipt, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is done stays in its place, unless this list has it anew.
    void show(const QList<LoanRecord>& loans, ListLoans::Which which, QDate today);
    /// These lines were taken back here at `at`: their rows stay, greyed, so that nothing moves under the pointer.
    /// `slip` is their return slip, where there is just one.
    void markDone(const QList<LoanLineId>& lines, Instant at, const QString& slip = {});
    /// What is done goes with the next show().
    void forgetDone() { m_done.clear(); }
    void retranslate();
    [[nodiscard]] const LoanRecord& loan(int row) const { return m_loans.at(row); }
    [[nodiscard]] int rowOf(LoanLineId line) const;
    /// The lines on show, in their order.
    [[nodiscard]] RowIds lines() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The word of a loan's state: how late, what is still to come, or that it came back.
    [[nodiscard]] static QString statusText(const LoanRecord& loan, QDate today);
    [[nodiscard]] static AssetStatus statusOf(const LoanRecord& loan);

private:
    [[nodiscard]] QList<LoanRecord> withDone(QList<LoanRecord> loans);
    [[nodiscard]] QString textOf(const LoanRecord& loan, int column) const;

    QList<LoanRecord> m_loans;
    QSet<LoanLineId> m_done;
    ListLoans::Which m_which = ListLoans::Which::Open;
    QDate m_today;
};

} // namespace madoguchi
