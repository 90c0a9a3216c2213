// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/tablecompare.h"

#include "core/journal/orderedrows.h"

#include <algorithm>
#include <limits>

namespace madoguchi {

namespace {

std::string columnsAfterId(const Table& table)
{
    std::string list = table.columnList();
    return list.substr(list.find(", ") + 2);
}

/// The rows of one side, and where it stands.
class Side
{
public:
    Side(Connection& connection, const Table& table)
        : m_table(table), m_rows(connection, table.name(), table.columns().front().name, columnsAfterId(table))
    {
        next();
    }
    void next() { m_id = m_rows.next() ? m_rows.row().number(0) : atEnd; }
    qint64 id() const { return m_id; }
    Row row() const { return m_rows.row().row(m_table); }

    static constexpr qint64 atEnd = std::numeric_limits<qint64>::max();

private:
    const Table& m_table;
    OrderedRows m_rows;
    qint64 m_id = atEnd;
};

std::optional<TableDifference> differenceOf(const Table& table, const Row& first, const Row& second)
{
    for (int i = 1; i < table.columnCount(); ++i) {
        const Column& column = table.columns()[size_t(i)];
        if (column.columnClass != ColumnClass::Secret && first[size_t(i)] != second[size_t(i)])
            return TableDifference{first.front().toNumber(), QString::fromLatin1(column.name)};
    }
    return std::nullopt;
}

} // namespace

TableComparison compareTable(Connection& first, Connection& second, const Table& table)
{
    TableComparison result{QString::fromStdString(table.name()), 0, {}};
    Side left(first, table);
    Side right(second, table);
    while (left.id() != Side::atEnd || right.id() != Side::atEnd) {
        const qint64 leftId = left.id();
        const qint64 rightId = right.id();
        if (!result.firstDifference)
            result.firstDifference = leftId == rightId ? differenceOf(table, left.row(), right.row())
                                                       : std::optional(TableDifference{std::min(leftId, rightId), {}});
        if (leftId <= rightId) {
            ++result.rows;
            left.next();
        }
        if (rightId <= leftId)
            right.next();
    }
    return result;
}

} // namespace madoguchi
