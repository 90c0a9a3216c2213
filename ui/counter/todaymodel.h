// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"
#include "core/loans/reservationquestions.h"
#include "ui/counter/todaystrip.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The rows of one of today's lists: reservations, loans or items.
class TodayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Number, Item, Holder, Section, Day, Shelf, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    struct Rows {
        QList<ReservationRecord> reservations;
        QList<LoanRecord> loans;
        QList<AssetRecord> assets;
    };
    /// Rows of one sort; the others are empty.
    void show(TodayList list, const Rows& rows, QDate today);
    void retranslate();
    /// Null for a row of the other sort.
    [[nodiscard]] const ReservationRecord* reservation(int row) const;
    [[nodiscard]] const LoanRecord* loan(int row) const;
    [[nodiscard]] const AssetRecord* asset(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const ReservationRecord& reservation, int column) const;
    [[nodiscard]] QString textOf(const LoanRecord& loan, int column) const;
    [[nodiscard]] QString textOf(const AssetRecord& asset, int column) const;
    [[nodiscard]] QVariant statusOf(int row) const;
    [[nodiscard]] QString dayTitle() const;

    TodayList m_list = TodayList::ToHandOver;
    Rows m_rows;
    QDate m_today;
};

} // namespace madoguchi
