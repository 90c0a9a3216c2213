// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/orderedrows.h"

namespace madoguchi {

namespace {

/// Import entries have bodies of a hundred kilobytes, so what a server sends at once must not be larger; as many again
/// are on their way meanwhile.
constexpr qint64 rowsAtOnce = 250;
constexpr qint64 noLimit = -1;

} // namespace

OrderedRows::OrderedRows(Connection& connection, const std::string& table, const std::string& keys,
                         const std::string& rest, qint64 after)
    : m_connection(connection), m_hasTwoKeys(keys.find(',') != std::string::npos),
      m_limit(connection.dialect().isSqlite() ? noLimit : rowsAtOnce), m_first(after),
      m_second(std::numeric_limits<qint64>::max())
{
    m_sql = "select " + keys + (rest.empty() ? "" : ", " + rest) + " from " + table + " where (" + keys + ") > " +
            (m_hasTwoKeys ? "(?, ?)" : "(?)") + " order by " + keys;
    if (m_limit == noLimit)
        return;
    // As numbers in the text, so that a server plans once and not for every batch.
    m_sql += " limit " + std::to_string(m_limit);
    m_aheadSql = m_sql + " offset " + std::to_string(m_limit);
}

Cursor OrderedRows::startBatch(const std::string& sql)
{
    return m_hasTwoKeys ? m_connection.start(sql, m_first, m_second) : m_connection.start(sql, m_first);
}

/// A server reads the next batch while this one is worked at. With which key that begins is not known before the end of
/// this one, but behind how many rows.
void OrderedRows::readAhead()
{
    if (m_read == 1) {
        m_ahead.emplace(startBatch(m_aheadSql));
        m_connection.push();
    }
    if (m_read == m_limit) {
        m_first = m_cursor->number(0);
        m_second = m_hasTwoKeys ? m_cursor->number(1) : 0;
    }
}

bool OrderedRows::next()
{
    if (!m_cursor)
        m_cursor.emplace(startBatch(m_sql));
    if (!m_cursor->next()) {
        if (!m_ahead || m_read < m_limit)
            return false;
        m_cursor.reset();
        m_cursor.emplace(*std::move(m_ahead));
        m_ahead.reset();
        m_read = 0;
        if (!m_cursor->next())
            return false;
    }
    ++m_read;
    if (m_limit != noLimit)
        readAhead();
    return true;
}

} // namespace madoguchi
