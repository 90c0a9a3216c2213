// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestatement.h"

#include "core/storage/connection.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace madoguchi {

StorageError sqliteError(sqlite3* handle)
{
    const QString code = QString::number(sqlite3_extended_errcode(handle));
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle));
    const qsizetype colon = message.indexOf(u": ");
    return {Dialect::of(DatabaseKind::Sqlite).classify(code), code, message,
            colon < 0 ? QString() : message.mid(colon + 2)};
}

sqlite3* sqliteHandle(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.data());
}

SqliteStatement::SqliteStatement(Connection& connection, sqlite3* handle, std::string_view sql)
    : m_connection(connection), m_handle(handle), m_sql(sql)
{
    if (sqlite3_prepare_v3(handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK)
        m_connection.fail(sqliteError(handle));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position + 1);
}

void SqliteStatement::bindNumber(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement, position + 1, number);
}

/// A copy that stays until the reset, while there is room for it; else null. Cheaper than SQLite's copy of each value.
const char* SqliteStatement::kept(QByteArrayView bytes)
{
    constexpr size_t room = 2048;
    if (m_bound.capacity() == 0)
        m_bound.reserve(room);
    if (m_bound.size() + size_t(bytes.size()) > m_bound.capacity())
        return nullptr;
    const size_t at = m_bound.size();
    m_bound.insert(m_bound.end(), bytes.begin(), bytes.end());
    return m_bound.data() + at;
}

void SqliteStatement::bindText(int position, QByteArrayView utf8)
{
    const char* data = kept(utf8);
    const sqlite3_destructor_type keeping = data ? SQLITE_STATIC : SQLITE_TRANSIENT;
    if (!data)
        data = utf8.data();
    sqlite3_bind_text64(m_statement, position + 1, data, sqlite3_uint64(utf8.size()), keeping, SQLITE_UTF8);
}

void SqliteStatement::bindBytes(int position, QByteArrayView bytes)
{
    const char* data = bytes.data() ? bytes.data() : "";
    sqlite3_bind_blob64(m_statement, position + 1, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

bool SqliteStatement::step()
{
    if (m_isFresh)
        m_connection.beforeStep(m_sql);
    m_isFresh = false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    StorageError error = sqliteError(m_handle);
    reset();
    m_connection.fail(std::move(error));
}

qint64 SqliteStatement::affectedRows() const
{
    return sqlite3_changes64(m_handle);
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    m_bound.clear();
    m_isFresh = true;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView SqliteStatement::utf8(int column) const
{
    // Asked for as a blob, because text is copied to put a zero behind it.
    const auto* text = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {text ? text : "", sqlite3_column_bytes(m_statement, column)};
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

Value SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_BLOB:
        return bytes(column).toByteArray();
    default:
        return QString::fromUtf8(utf8(column));
    }
}

} // namespace madoguchi
