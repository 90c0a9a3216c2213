// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace madoguchi {

enum class DatabaseKind { Sqlite, Postgresql };

/// Where the record is: a file path, or `postgresql://user:password@host:port/database`.
class DatabaseUrl
{
public:
    /// Refuses what is neither a path nor a PostgreSQL address ("database.bad-url"; a drive of Windows is neither), and
    /// what names a folder of another computer, in whatever spelling ("database.network-path"): as a path of this
    /// computer it would be a new file with a strange name.
    static Result<DatabaseUrl> parse(const QString& text);
    static DatabaseUrl forFile(const QString& path);

    [[nodiscard]] DatabaseKind kind() const { return m_kind; }
    [[nodiscard]] bool isSqlite() const { return m_kind == DatabaseKind::Sqlite; }
    /// Absolute path; SQLite only.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& host() const { return m_host; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const QString& user() const { return m_user; }
    [[nodiscard]] const QString& password() const { return m_password; }
    [[nodiscard]] const QString& database() const { return m_database; }
    /// For people and logs: never shows the password.
    [[nodiscard]] QString toDisplayText() const;
    /// The same server, another database.
    [[nodiscard]] DatabaseUrl withDatabase(const QString& name) const;

private:
    DatabaseKind m_kind = DatabaseKind::Sqlite;
    QString m_path;
    QString m_host;
    int m_port = 5432;
    QString m_user;
    QString m_password;
    QString m_database;
};

} // namespace madoguchi
