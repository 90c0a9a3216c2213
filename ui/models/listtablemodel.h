// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <span>

namespace madoguchi {

/// A table over a list that is there as a whole. A derived model says what stands in a cell and by what a row is known
/// again: a new answer with the same rows in the same order is told as changed cells, so that the selection stays.
/// Titles of columns are English, marked with the class of the derived model as their context.
template<class Record>
class ListTableModel : public QAbstractTableModel
{
public:
    void show(const QList<Record>& records)
    {
        const auto isSame = [this](const Record& one, const Record& other) { return isSameRow(one, other); };
        const bool isSameRows = std::equal(records.begin(), records.end(), m_records.begin(), m_records.end(), isSame);
        if (!isSameRows)
            beginResetModel();
        m_records = records;
        if (!isSameRows)
            endResetModel();
        else
            tellCells();
    }

    /// The language has changed.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_titles.size()) - 1);
        tellCells();
    }

    [[nodiscard]] const Record& record(int row) const { return m_records.at(row); }
    [[nodiscard]] const QList<Record>& records() const { return m_records; }

    /// The first row of which this is true; -1: none.
    template<class Is>
    [[nodiscard]] int rowWhere(const Is& isIt) const
    {
        const auto found = std::find_if(m_records.begin(), m_records.end(), isIt);
        return found == m_records.end() ? -1 : int(found - m_records.begin());
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_titles.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? textOf(record(index.row()), index.column())
                                                                  : QVariant();
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
            return {};
        return QCoreApplication::translate(metaObject()->className(), m_titles[size_t(section)]);
    }

protected:
    /// `titles` outlives the model.
    ListTableModel(std::span<const char* const> titles, QObject* parent) : QAbstractTableModel(parent), m_titles(titles)
    {
    }

    /// By the id, where a record has one; else the derived model says.
    [[nodiscard]] virtual bool isSameRow(const Record& one, const Record& other) const
    {
        if constexpr (requires { one.id == other.id; })
            return one.id == other.id;
        else
            return false;
    }
    [[nodiscard]] virtual QString textOf(const Record& record, int column) const = 0;

private:
    void tellCells()
    {
        if (!m_records.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    std::span<const char* const> m_titles;
    QList<Record> m_records;
};

} // namespace madoguchi
