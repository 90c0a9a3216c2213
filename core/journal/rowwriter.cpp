// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rowwriter.h"

namespace madoguchi {

void insertRow(Connection& connection, const Table& table, Row& row)
{
    if (table.hooks().derive)
        table.hooks().derive(row);
    insertReadyRow(connection, table, row);
}

void insertReadyRow(Connection& connection, const Table& table, const Row& row)
{
    connection.postWith(table.insertSql(), row);
    if (table.hooks().afterInsert)
        table.hooks().afterInsert(connection, row);
}

void insertRows(Connection& connection, const Table& table, std::vector<Row>& rows)
{
    for (Row& row : rows) {
        if (table.hooks().derive)
            table.hooks().derive(row);
    }
    connection.postRows(table.insertSql(), rows);
    if (!table.hooks().afterInsert)
        return;
    for (const Row& row : rows)
        table.hooks().afterInsert(connection, row);
}

bool updateRow(Connection& connection, const Table& table, const Row& before, Row& after)
{
    if (table.hooks().derive)
        table.hooks().derive(after);
    std::string sql = "update " + table.name() + " set ";
    std::vector<Value> values;
    for (int i = 1; i < table.columnCount(); ++i) {
        if (before[size_t(i)] == after[size_t(i)])
            continue;
        sql.append(values.empty() ? "" : ", ").append(table.columns()[size_t(i)].name).append(" = ?");
        values.push_back(after[size_t(i)]);
    }
    if (values.empty())
        return false;
    sql.append(" where ").append(table.columns().front().name).append(" = ?");
    values.push_back(before.front());
    connection.changeOne(sql, values);
    if (table.hooks().afterUpdate)
        table.hooks().afterUpdate(connection, before, after);
    return true;
}

} // namespace madoguchi
