// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The basket as rows: the items, then the consumables. Never reset while it grows and shrinks: what differs is told
/// row by row.
class BasketModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Item, Status, Accessories, Due, Remove, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over what the session has now.
    void show(const CounterSession& session);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        AssetId id;
        qint64 consumable = 0; ///< or of a consumable
        QString number;
        QString title;
        AssetStatus status = AssetStatus::Available;
        QString accessories;
        LoanDue due;
        bool isOwnDue = false;
        QString problems;
        [[nodiscard]] bool isOf(const Line& other) const { return id == other.id && consumable == other.consumable; }
        [[nodiscard]] bool isSame(const Line& other) const;
    };

    [[nodiscard]] static Line lineOf(const BasketItem& item, const LoanTerms& terms);
    [[nodiscard]] static Line lineOf(const CountedLine& counted);
    [[nodiscard]] static QVariant toolTip(const Line& line, int column);
    [[nodiscard]] static QString textOf(const Line& line, int column);

    QList<Line> m_lines;
};

} // namespace madoguchi
