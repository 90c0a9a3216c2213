// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace madoguchi {

/// While it lives, the connection keeps little of what it reads: for walking once over a whole table, which would
/// fill the page cache with what nobody asks for again (SQLite). Stack only; may stand inside a transaction.
class FrugalReading
{
public:
    explicit FrugalReading(Connection& connection) : m_connection(connection)
    {
        if (!m_connection.dialect().isSqlite())
            return;
        Cursor cursor = m_connection.select("pragma cache_size");
        m_before = cursor.next() ? cursor.number(0) : 0;
        set(kibibytes);
    }
    ~FrugalReading()
    {
        if (m_before == 0)
            return;
        try {
            set(m_before);
        } catch (const StorageError&) {
            // The connection is lost or its transaction failed: it is closed or the cache stays small, nothing more.
        }
    }
    FrugalReading(const FrugalReading&) = delete;
    FrugalReading& operator=(const FrugalReading&) = delete;

private:
    static constexpr qint64 kibibytes = -2048;

    void set(qint64 size) { m_connection.execute("pragma cache_size = " + QByteArray::number(size)); }

    Connection& m_connection;
    qint64 m_before = 0;
};

} // namespace madoguchi
