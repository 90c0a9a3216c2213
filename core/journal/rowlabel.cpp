// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rowlabel.h"

namespace madoguchi {

namespace {

/// Empty where nothing names it.
QString nameOf(Connection& connection, const TableRegistry& tables, const Table& table, const Row& row)
{
    for (const char* name : table.undo().label) {
        const int position = table.indexOf(name);
        const Column& column = table.columns()[size_t(position)];
        const Value& value = row[size_t(position)];
        if (value.isNull())
            continue;
        if (!column.references)
            return value.toText();
        const Table* other = tables.find(QString::fromLatin1(column.references));
        const std::optional<Row> named = other ? readRow(connection, *other, value.toNumber()) : std::nullopt;
        if (named)
            return nameOf(connection, tables, *other, *named);
    }
    return {};
}

} // namespace

QString rowLabel(Connection& connection, const TableRegistry& tables, const Table& table, const Row& row)
{
    const QString name = nameOf(connection, tables, table, row);
    if (!name.isEmpty())
        return name;
    return QStringLiteral("%1 %2").arg(QString::fromStdString(table.name())).arg(row.front().toNumber());
}

QString rowLabel(Connection& connection, const TableRegistry& tables, const RowRef& ref)
{
    const Table* table = tables.find(ref.table);
    const std::optional<Row> row = table ? readRow(connection, *table, ref.id) : std::nullopt;
    return row ? rowLabel(connection, tables, *table, *row) : QStringLiteral("%1 %2").arg(ref.table).arg(ref.id);
}

} // namespace madoguchi
