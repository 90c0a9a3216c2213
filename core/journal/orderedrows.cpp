// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/orderedrows.h"

namespace madoguchi {

namespace {

/// Import entries have bodies of a hundred kilobytes, so a PostgreSQL batch must not be larger.
constexpr qint64 rowsAtOnce = 500;
constexpr qint64 noLimit = -1;

} // namespace

OrderedRows::OrderedRows(Connection& connection, const std::string& table, const std::string& keys,
                         const std::string& rest, qint64 after)
    : m_connection(connection), m_hasTwoKeys(keys.find(',') != std::string::npos),
      m_limit(connection.dialect().isSqlite() ? noLimit : rowsAtOnce), m_first(after),
      m_second(std::numeric_limits<qint64>::max())
{
    m_sql = "select " + keys + (rest.empty() ? "" : ", " + rest) + " from " + table + " where (" + keys + ") > " +
            (m_hasTwoKeys ? "(?, ?)" : "(?)") + " order by " + keys + " limit ?";
}

void OrderedRows::open()
{
    m_read = 0;
    if (m_hasTwoKeys)
        m_cursor.emplace(m_connection.select(m_sql, m_first, m_second, m_limit));
    else
        m_cursor.emplace(m_connection.select(m_sql, m_first, m_limit));
}

bool OrderedRows::next()
{
    if (!m_cursor)
        open();
    while (!m_cursor->next()) {
        if (m_limit == noLimit || m_read < m_limit)
            return false;
        m_cursor.reset();
        open();
    }
    ++m_read;
    if (m_limit != noLimit) {
        m_first = m_cursor->number(0);
        m_second = m_hasTwoKeys ? m_cursor->number(1) : 0;
    }
    return true;
}

} // namespace madoguchi
