// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace madoguchi {

enum class DatabaseKind { Sqlite, Postgresql };

/// Where the record is: a file path, or `postgresql://user:password@host:port/database?sslmode=verify-full`.
class DatabaseUrl
{
public:
    /// Refuses what is neither a path nor a PostgreSQL address ("database.bad-url"; a drive of Windows is neither), and
    /// what names a folder of another computer, in whatever spelling ("database.network-path"): as a path of this
    /// computer it would be a new file with a strange name. Of a server also a parameter that is not in
    /// knownParameters(), or has no such value ("database.bad-parameter"): what goes unheeded may be what was relied
    /// on.
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
    /// What else stands behind the `?`, for the server's own library: name and value.
    [[nodiscard]] const QList<std::pair<QString, QString>>& parameters() const { return m_parameters; }
    [[nodiscard]] static QStringList knownParameters();
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
    QList<std::pair<QString, QString>> m_parameters;
};

} // namespace madoguchi
