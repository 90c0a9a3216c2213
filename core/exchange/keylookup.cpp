// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keylookup.h"

#include "core/base/searchkey.h"

namespace madoguchi {

namespace {

constexpr qsizetype keysAtOnce = 100;

std::string lookupSql(const std::string& table, const std::string& keyColumn)
{
    std::string marks = "?";
    for (qsizetype i = 1; i < keysAtOnce; ++i)
        marks += ", ?";
    return "select " + keyColumn + ", id from " + table + " where withdrawn_at is null and " + keyColumn + " in (" +
           marks + ")";
}

} // namespace

QHash<QString, qint64> idsByKey(Connection& connection, const std::string& table, const std::string& keyColumn,
                                const QStringList& keys)
{
    const std::string sql = lookupSql(table, keyColumn);
    QHash<QString, qint64> ids;
    for (qsizetype first = 0; first < keys.size(); first += keysAtOnce) {
        // The last piece is filled up with its last key, so that one prepared statement serves all.
        std::vector<Value> values;
        for (qsizetype i = 0; i < keysAtOnce; ++i)
            values.emplace_back(keys.at(std::min(first + i, keys.size() - 1)));
        Cursor cursor = connection.selectWith(sql, values);
        while (cursor.next())
            ids.insert(cursor.text(0), cursor.number(1));
    }
    return ids;
}

bool isTableEmpty(Connection& connection, const std::string& table)
{
    return !connection.select("select 1 from " + table + " limit 1").next();
}

NewNames::NewNames(const char* table)
    : m_sql(std::string("select 1 from ") + table + " where name_key = ? and withdrawn_at is null")
{
}

bool NewNames::isNew(Connection& connection, const QString& name)
{
    constexpr qsizetype mostAsked = 20'000;
    if (name.isEmpty() || m_asked.contains(name))
        return false;
    if (m_asked.size() >= mostAsked)
        m_asked.clear();
    m_asked.insert(name);
    return !connection.select(m_sql, searchKey(name)).next();
}

} // namespace madoguchi
