// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/reservationquestions.h"
#include "ui/counter/todaystrip.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The rows of one of today's lists: reservations, or loans.
class TodayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Number, Item, Holder, Section, Day, Shelf, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The reservations of one list, or its loans; the other is empty.
    void show(TodayList list, const QList<ReservationRecord>& reservations, const QList<LoanRecord>& loans,
              QDate today);
    void retranslate();
    /// Null for a row of the other sort.
    [[nodiscard]] const ReservationRecord* reservation(int row) const;
    [[nodiscard]] const LoanRecord* loan(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const ReservationRecord& reservation, int column) const;
    [[nodiscard]] QString textOf(const LoanRecord& loan, int column) const;

    TodayList m_list = TodayList::ToHandOver;
    QList<ReservationRecord> m_reservations;
    QList<LoanRecord> m_loans;
    QDate m_today;
};

} // namespace madoguchi
