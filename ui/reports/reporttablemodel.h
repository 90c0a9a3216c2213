// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpreview.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The beginning of a report as rows. Names of groups and subtotals are bold and stand in the first column; a view lets
/// them go over those beside it (spanOf), up to the first sum.
class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ReportPreview preview);
    void clear() { show({}); }
    [[nodiscard]] int spanOf(int row) const { return m_preview.rows.at(row).span; }

    /// What a row leads to, first what it is about.
    [[nodiscard]] QList<RowThing> thingsAt(int row) const { return m_preview.rows.value(row).things; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ReportPreview m_preview;
};

} // namespace madoguchi
