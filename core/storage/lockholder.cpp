// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lockholder.h"

namespace madoguchi {

namespace {

/// Since when is told to the same login only, or to one that may read all statistics.
constexpr const char* longestWriter =
    "select application_name, usename::text, host(client_addr) from pg_stat_activity"
    " where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null"
    " and coalesce(xact_start < now() - interval '5 seconds', true) order by xact_start limit 1";

QString read(Connection& connection)
{
    // As the login itself: the desk's role is told nothing about it.
    connection.execute("set local role none");
    Cursor cursor = connection.select(longestWriter);
    QStringList parts;
    for (int i = 0; i < 3 && (i > 0 || cursor.next()); ++i) {
        if (!cursor.isNull(i) && !cursor.text(i).isEmpty())
            parts << cursor.text(i);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString lockHolder(Connection& connection) noexcept
{
    if (connection.dialect().isSqlite())
        return {};
    try {
        connection.beginRead();
        const QString holder = read(connection);
        connection.commit();
        return holder;
    } catch (const StorageError&) {
        connection.rollback();
        return {};
    }
}

} // namespace madoguchi
