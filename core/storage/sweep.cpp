// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sweep.h"

namespace madoguchi {

namespace {

/// What the connection keeps in memory otherwise: a copy of the whole file does not belong there.
class SortingInFiles
{
public:
    explicit SortingInFiles(Connection& connection) : m_connection(connection)
    {
        m_connection.execute("pragma temp_store = file");
    }
    ~SortingInFiles()
    {
        try {
            m_connection.execute("pragma temp_store = memory");
        } catch (const StorageError&) {
            // The connection is lost: there is nothing to set any more.
        }
    }
    SortingInFiles(const SortingInFiles&) = delete;
    SortingInFiles& operator=(const SortingInFiles&) = delete;

private:
    Connection& m_connection;
};

} // namespace

bool sweepDatabaseFile(Connection& connection)
{
    if (!connection.dialect().isSqlite())
        return true;
    connection.beginWrite();
    try {
        connection.run("insert into person_grams (person_grams) values ('optimize')");
        connection.commit();
    } catch (const StorageError&) {
        connection.rollback();
        throw;
    }
    const SortingInFiles inFiles(connection);
    connection.execute("vacuum");
    Cursor emptied = connection.select("pragma wal_checkpoint(truncate)");
    return emptied.next() && emptied.number(0) == 0;
}

} // namespace madoguchi
