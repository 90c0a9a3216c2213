// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/orderedrows.h"

#include <vector>

namespace madoguchi {

/// The rows of a journalled table in the order of their numbers, without what is secret in them (which may be many
/// bytes, and reads as nothing). Constant memory, see OrderedRows.
class StoredRows
{
public:
    /// Rows up to number `after` are left out.
    StoredRows(Connection& connection, const Table& table, qint64 after = std::numeric_limits<qint64>::min())
        : m_row(size_t(table.columnCount())), m_columns(readable(table)),
          m_rows(connection, table.name(), table.columns().front().name, listed(table, m_columns), after)
    {
    }

    /// Moves to the next row; false after the last one.
    bool next()
    {
        if (!m_rows.next())
            return false;
        m_row.front() = m_rows.row().number(0);
        for (size_t i = 0; i < m_columns.size(); ++i)
            m_row[size_t(m_columns[i])] = m_rows.row().value(int(i) + 1);
        return true;
    }
    /// Valid until the next one.
    [[nodiscard]] const Row& row() const { return m_row; }

private:
    static std::vector<int> readable(const Table& table)
    {
        std::vector<int> columns;
        for (int i = 1; i < table.columnCount(); ++i) {
            if (table.columns()[size_t(i)].columnClass != ColumnClass::Secret)
                columns.push_back(i);
        }
        return columns;
    }
    static std::string listed(const Table& table, const std::vector<int>& columns)
    {
        std::string list;
        for (const int column : columns)
            list.append(list.empty() ? "" : ", ").append(table.columns()[size_t(column)].name);
        return list;
    }

    Row m_row;
    std::vector<int> m_columns;
    OrderedRows m_rows;
};

} // namespace madoguchi
