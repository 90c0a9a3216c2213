// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include <QHash>
#include <QList>

#include <sqlite3.h>

namespace madoguchi {

namespace {

using Words = QList<std::pair<QByteArray, QByteArray>>;

QByteArray translated(const QByteArray& migration, const QByteArray& own, const Words& words)
{
    QByteArray result;
    bool isKept = true;
    for (const QByteArray& line : migration.split('\n')) {
        if (line.startsWith("--! only "))
            isKept = line.mid(9).trimmed() == own;
        else if (line.startsWith("--! both"))
            isKept = true;
        else if (isKept)
            result += line + '\n';
    }
    for (const auto& [word, replacement] : words)
        result.replace(word, replacement);
    return result;
}

QString joined(const QList<qint64>& ids, QChar before, QChar after)
{
    QString list(before);
    for (qint64 id : ids)
        list += (list.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(id);
    return list + after;
}

class SqliteDialect final : public Dialect
{
public:
    DatabaseKind kind() const override { return DatabaseKind::Sqlite; }
    const char* beginWrite() const override { return "BEGIN IMMEDIATE"; }
    const char* writeSettings(WriteWork) const override { return nullptr; }
    const char* beginRead() const override { return "BEGIN"; }
    const char* versionQuery() const override { return "select 'SQLite ' || sqlite_version()"; }
    const char* lockClause() const override { return ""; }
    const char* amongIds() const override { return " in (select value from json_each(?))"; }
    QString idList(const QList<qint64>& ids) const override { return joined(ids, u'[', u']'); }
    const char* nextOrderNumber() const override
    {
        return "update journal_order set value = value + 1 where id = 1 returning value";
    }
    const char* setOrderNumber() const override { return "update journal_order set value = ? where id = 1"; }
    QByteArray translate(const QByteArray& migration) const override
    {
        return translated(
            migration, "sqlite",
            {{"@id@", "integer primary key"}, {"@int@", "integer"}, {"@text@", "text"}, {"@bytes@", "blob"}});
    }
    StorageFault classify(const QString& nativeCode) const override
    {
        const int code = nativeCode.toInt();
        switch (code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
            return StorageFault::Unique;
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return StorageFault::ForeignKey;
        case SQLITE_CONSTRAINT_NOTNULL:
            return StorageFault::NotNull;
        case SQLITE_CONSTRAINT_CHECK:
        case SQLITE_CONSTRAINT_TRIGGER:
            return StorageFault::Check;
        default:
            return classifyPrimary(code & 0xff);
        }
    }

private:
    static StorageFault classifyPrimary(int code)
    {
        switch (code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return StorageFault::Busy;
        case SQLITE_FULL:
            return StorageFault::Full;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return StorageFault::ReadOnly;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return StorageFault::Damaged;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
            return StorageFault::Unavailable;
        default:
            return StorageFault::Other;
        }
    }
};

class PostgresqlDialect final : public Dialect
{
public:
    DatabaseKind kind() const override { return DatabaseKind::Postgresql; }
    const char* beginWrite() const override { return "BEGIN"; }
    /// Verbs read by keys, so that the way to a row is the same whatever the key: planning once is enough. And it goes
    /// by the index, also where a table is still so small when that is planned that reading it whole looks cheaper. The
    /// time limits stand with them, so that they cost no statement: a counter that stops inside a transaction keeps its
    /// locks no longer than that. Half a minute is enough for a large attachment on a slow line.
    const char* writeSettings(WriteWork work) const override
    {
        return work == WriteWork::Short ? "select set_config('plan_cache_mode', 'force_generic_plan', true),"
                                          " set_config('enable_seqscan', 'off', true),"
                                          " set_config('idle_in_transaction_session_timeout', '30s', true)"
                                        : "select set_config('plan_cache_mode', 'force_generic_plan', true),"
                                          " set_config('enable_seqscan', 'off', true),"
                                          " set_config('idle_in_transaction_session_timeout', '15min', true),"
                                          " set_config('lock_timeout', '0', true)";
    }
    const char* beginRead() const override { return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"; }
    const char* versionQuery() const override { return "select 'PostgreSQL ' || current_setting('server_version')"; }
    const char* lockClause() const override { return " for update"; }
    const char* amongIds() const override { return " = any(cast(? as bigint[]))"; }
    QString idList(const QList<qint64>& ids) const override { return joined(ids, u'{', u'}'); }
    const char* nextOrderNumber() const override { return "select nextval('journal_order')"; }
    const char* setOrderNumber() const override { return "select setval('journal_order', ?)"; }
    QByteArray translate(const QByteArray& migration) const override
    {
        return translated(migration, "postgresql",
                          {{"@id@", "bigint primary key"},
                           {"@int@", "bigint"},
                           {"@text@", "text collate \"C\""},
                           {"@bytes@", "bytea"}});
    }
    StorageFault classify(const QString& state) const override
    {
        static const QHash<QString, StorageFault> known{
            {QStringLiteral("23505"), StorageFault::Unique},      {QStringLiteral("23503"), StorageFault::ForeignKey},
            {QStringLiteral("23502"), StorageFault::NotNull},     {QStringLiteral("23514"), StorageFault::Check},
            {QStringLiteral("P0001"), StorageFault::Check},       {QStringLiteral("40001"), StorageFault::Busy},
            {QStringLiteral("40P01"), StorageFault::Busy},        {QStringLiteral("55P03"), StorageFault::Busy},
            {QStringLiteral("53100"), StorageFault::Full},        {QStringLiteral("25006"), StorageFault::ReadOnly},
            {QStringLiteral("42501"), StorageFault::NoRights},    {QStringLiteral("XX001"), StorageFault::Damaged},
            {QStringLiteral("XX002"), StorageFault::Damaged},     {QStringLiteral("25P03"), StorageFault::Unavailable},
            {QStringLiteral("57014"), StorageFault::Unavailable},
        };
        if (const auto it = known.find(state); it != known.end())
            return *it;
        // Class 08: connection; 57: shut down or cancelled by the server; 53: out of resources; 58: trouble of its
        // system, such as a disk that fails. Empty: no answer at all. (25P03: the server ended a session that stood
        // still inside a transaction; 57014: somebody there cancelled the statement.)
        if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")) ||
            state.startsWith(QLatin1String("53")) || state.startsWith(QLatin1String("58")))
            return StorageFault::Unavailable;
        return StorageFault::Other;
    }
};

} // namespace

const Dialect& Dialect::of(DatabaseKind kind)
{
    static const SqliteDialect sqlite;
    static const PostgresqlDialect postgresql;
    if (kind == DatabaseKind::Sqlite)
        return sqlite;
    return postgresql;
}

} // namespace madoguchi
