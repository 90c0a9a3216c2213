// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/movedrows.h"

#include "core/journal/changerow.h"

#include <algorithm>
#include <numeric>

namespace madoguchi {

namespace {

/// What was merged before is withdrawn, and leads on all the same.
bool isOfMerged(const RowLink& link)
{
    return std::string_view(link.columnName()) == "merged_into";
}

std::string rowsWhere(const RowLink& link)
{
    std::string sql = " from " + link.table->name() + " where " + link.columnName() + " = ?";
    if (link.table->withdrawnColumn() >= 0 && !isOfMerged(link))
        sql.append(" and withdrawn_at is null");
    return sql;
}

QList<qint64> linkedRows(Connection& connection, const RowLink& link, qint64 owner)
{
    QList<qint64> ids;
    Cursor cursor = connection.select("select id" + rowsWhere(link) + " order by id", owner);
    while (cursor.next())
        ids << cursor.number(0);
    return ids;
}

/// True when the kept one has by now what a unique index allows once; then the row stays behind.
bool isTakenByKept(Connection& connection, const RowLink& link, const Row& after)
{
    const Table& table = *link.table;
    const auto at = [&](const char* column) -> const Value& { return after[size_t(table.indexOf(column))]; };
    for (const UniqueRule& rule : table.undo().unique) {
        const bool isAbout = std::any_of(rule.columns.begin(), rule.columns.end(), [&](const char* column) {
            return std::string_view(link.columnName()) == column;
        });
        const bool isWatched = std::all_of(rule.whileNull.begin(), rule.whileNull.end(),
                                           [&](const char* column) { return at(column).isNull(); });
        if (!isAbout || !isWatched)
            continue;
        std::string sql = "select 1 from " + table.name() + " where id <> ?";
        std::vector<Value> values{after.front()};
        for (const char* column : rule.columns) {
            sql.append(" and ").append(column).append(" = ?");
            values.push_back(at(column));
        }
        for (const char* column : rule.whileNull)
            sql.append(" and ").append(column).append(" is null");
        if (connection.selectWith(sql + " limit 1", values).next())
            return true;
    }
    return false;
}

qint64 countLink(Connection& connection, const RowLink& link, qint64 from, qint64 to)
{
    if (link.table->undo().unique.empty()) {
        Cursor cursor = connection.select("select count(*)" + rowsWhere(link), from);
        return cursor.next() ? cursor.number(0) : 0;
    }
    const QList<qint64> ids = linkedRows(connection, link, from);
    return std::count_if(ids.begin(), ids.end(), [&](qint64 id) {
        Row after = *readRow(connection, *link.table, id);
        after[size_t(link.column)] = to;
        return !isTakenByKept(connection, link, after);
    });
}

/// What stays behind of no use there goes.
bool isEmptyWithoutOwner(const Table& table)
{
    return table.name() == "kit_item" || table.name() == "kind_stock";
}

} // namespace

QList<RowLink> linksTo(const TableRegistry& tables, const std::string& target)
{
    QList<RowLink> links;
    for (const Table* table : tables.tables()) {
        for (int i = 1; i < table->columnCount(); ++i) {
            const char* references = table->columns()[size_t(i)].references;
            if (references && target == references)
                links << RowLink{table, i};
        }
    }
    return links;
}

QList<MovedRows> countLinks(Connection& connection, const QList<RowLink>& links, qint64 from, qint64 to)
{
    QList<MovedRows> moved;
    for (const RowLink& link : links) {
        const qint64 count = isOfMerged(link) ? 0 : countLink(connection, link, from, to);
        const QString table = QString::fromStdString(link.table->name());
        if (count > 0 && !moved.isEmpty() && moved.constLast().table == table)
            moved.last().count += count;
        else if (count > 0)
            moved << MovedRows{table, count};
    }
    return moved;
}

void moveRows(WriteScope& scope, const QList<RowLink>& links, qint64 from, qint64 to)
{
    for (const RowLink& link : links) {
        for (const qint64 id : linkedRows(scope.connection(), link, from)) {
            const std::optional<Row> before = scope.lock(*link.table, id);
            Row after = *before;
            after[size_t(link.column)] = to;
            if (!isTakenByKept(scope.connection(), link, after))
                scope.update(*link.table, *before, after);
            else if (isEmptyWithoutOwner(*link.table))
                withdrawRow(scope, *link.table, id);
        }
    }
}

qint64 rowCount(const QList<MovedRows>& moved)
{
    return std::accumulate(moved.begin(), moved.end(), qint64(0),
                           [](qint64 count, const MovedRows& rows) { return count + rows.count; });
}

} // namespace madoguchi
