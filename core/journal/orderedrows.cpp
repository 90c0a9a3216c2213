// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/orderedrows.h"

namespace madoguchi {

OrderedRows::OrderedRows(Connection& connection, const std::string& table, const std::string& keys,
                         const std::string& rest, qint64 after)
    : m_connection(connection), m_hasTwoKeys(keys.find(',') != std::string::npos), m_after(after)
{
    m_sql = "select " + keys + (rest.empty() ? "" : ", " + rest) + " from " + table + " where (" + keys + ") > " +
            (m_hasTwoKeys ? "(?, ?)" : "(?)") + " order by " + keys;
}

bool OrderedRows::next()
{
    if (!m_cursor)
        m_cursor.emplace(m_hasTwoKeys ? m_connection.stream(m_sql, m_after, std::numeric_limits<qint64>::max())
                                      : m_connection.stream(m_sql, m_after));
    return m_cursor->next();
}

} // namespace madoguchi
