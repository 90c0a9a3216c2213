// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// Papers as rows, the newest first.
class PaperModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Kind, Name, Section, Issued, Operator, Signed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<DocumentRecord>& papers);
    void retranslate();
    [[nodiscard]] const DocumentRecord& paper(int row) const { return m_papers.at(row); }
    [[nodiscard]] int rowOf(const QString& number) const; ///< -1: not shown

    /// What is on file of the signature.
    [[nodiscard]] static QString signedText(const DocumentRecord& paper);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const DocumentRecord& paper, int column);

    QList<DocumentRecord> m_papers;
};

} // namespace madoguchi
