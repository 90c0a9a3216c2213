// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorddump.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString shown(const Value& value)
{
    if (value.isNumber())
        return QString::number(value.toNumber());
    if (value.isText())
        return u'"' + value.toText() + u'"';
    if (value.isBytes())
        return u"x'"_s + QString::fromLatin1(value.toBytes().toHex()) + u'\'';
    return u"null"_s;
}

QStringList textsOf(Connection& connection, std::string_view sql, const QString& argument = {})
{
    QStringList texts;
    Cursor cursor = argument.isNull() ? connection.select(sql) : connection.select(sql, argument);
    while (cursor.next())
        texts << cursor.text(0);
    return texts;
}

QStringList rowsOf(Connection& connection, const QString& table)
{
    const QStringList columns = columnsOf(connection, table);
    QStringList read = columns;
    if (!connection.dialect().isSqlite())
        read.replaceInStrings(u"grams"_s, u"grams::text"_s); // of a type of its own
    const QString sql = u"select %1 from %2"_s.arg(read.join(u", "), table);
    QStringList rows;
    Cursor cursor = connection.select(sql.toStdString());
    while (cursor.next()) {
        QStringList values;
        for (int i = 0; i < int(columns.size()); ++i)
            values << columns.at(i) + u'=' + shown(cursor.value(i));
        rows << values.join(u' ');
    }
    rows.sort();
    return rows;
}

} // namespace

QStringList tablesOf(Connection& connection)
{
    if (connection.dialect().isSqlite())
        return textsOf(connection, "select name from sqlite_master t where type = 'table' and name not like 'sqlite_%'"
                                   " and not exists (select 1 from sqlite_master i where i.sql like 'create virtual%'"
                                   " and t.name like i.name || '\\_%' escape '\\') order by name");
    return textsOf(connection, "select table_name::text from information_schema.tables where table_schema = 'public'"
                               " and table_type = 'BASE TABLE' order by table_name::text collate \"C\"");
}

QStringList columnsOf(Connection& connection, const QString& table)
{
    if (connection.dialect().isSqlite())
        return textsOf(connection, "select name from pragma_table_info(?) order by cid", table);
    return textsOf(connection,
                   "select attname::text from pg_attribute where attrelid = to_regclass('public.' || ?) and attnum > 0"
                   " and not attisdropped order by attnum",
                   table);
}

QMap<QString, QStringList> dumpRecord(Connection& connection)
{
    QMap<QString, QStringList> dump;
    QStringList tables = tablesOf(connection);
    if (connection.dialect().isSqlite()) {
        // A contentless index cannot be read; the tables behind it can.
        for (const QString& index :
             textsOf(connection, "select name from sqlite_master where sql like 'create virtual%'"))
            tables.replace(tables.indexOf(index), index + u"_data"_s);
    }
    for (const QString& table : tables)
        dump.insert(table, rowsOf(connection, table));
    return dump;
}

QStringList differences(const QMap<QString, QStringList>& before, const QMap<QString, QStringList>& after)
{
    QStringList lines;
    for (auto it = before.begin(); it != before.end(); ++it) {
        for (const QString& row : it.value()) {
            if (!after.value(it.key()).contains(row))
                lines << u"gone from %1: %2"_s.arg(it.key(), row);
        }
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        for (const QString& row : it.value()) {
            if (!before.value(it.key()).contains(row))
                lines << u"new in %1: %2"_s.arg(it.key(), row);
        }
    }
    return lines;
}

} // namespace madoguchi
