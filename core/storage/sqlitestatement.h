// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <string>
#include <string_view>
#include <vector>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace madoguchi {

class Connection;
class StorageError;

/// A statement on the handle of the connection that Qt's driver opened (so there is one copy of SQLite in the
/// process), without the QVariant per value that makes QSqlQuery 1.4 to 3 times slower over many rows.
class SqliteStatement final : public Statement
{
public:
    SqliteStatement(Connection& connection, sqlite3* handle, std::string_view sql);
    ~SqliteStatement() override;

    void bindNull(int position) override;
    void bindNumber(int position, qint64 number) override;
    void bindText(int position, QByteArrayView utf8) override;
    void bindBytes(int position, QByteArrayView bytes) override;
    bool step() override;
    qint64 affectedRows() const override;
    void reset() override;
    bool isNull(int column) const override;
    qint64 number(int column) const override;
    QByteArrayView utf8(int column) const override;
    QByteArrayView bytes(int column) const override;
    Value value(int column) const override;

private:
    Connection& m_connection;
    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    std::string m_sql;
    const char* kept(QByteArrayView bytes);

    std::vector<char> m_bound; ///< what short parameters point to until the reset; never grows
    bool m_isFresh = true;
};

/// The error the handle reports now, as ours.
[[nodiscard]] StorageError sqliteError(sqlite3* handle);
/// The handle inside a QSQLITE connection; null for another driver.
[[nodiscard]] sqlite3* sqliteHandle(const QSqlDatabase& database);

} // namespace madoguchi
