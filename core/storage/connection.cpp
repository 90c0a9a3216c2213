// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/databasefile.h"
#include "core/storage/postgresqlstream.h"
#include "core/storage/serverrefusal.h"
#include "core/storage/sqlitestatement.h"
#include "core/storage/sqlscript.h"
#include "core/storage/table.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>

namespace madoguchi {

namespace {

QString newConnectionName()
{
    static std::atomic<int> counter{0};
    return QStringLiteral("madoguchi-%1").arg(++counter);
}

QSqlDatabase prepareDriver(const DatabaseUrl& url)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), newConnectionName());
    database.setDatabaseName(url.path());
    return database;
}

/// Waits for another writer, ten seconds in all. SQLite's own busy timeout sleeps up to 100 ms at a time and so misses
/// the short pauses that a long import makes.
int waitForWriter(void*, int earlierWaits)
{
    constexpr unsigned long stepMsecs = 2;
    constexpr int mostWaits = 5000;
    QThread::msleep(stepMsecs);
    return earlierWaits < mostWaits;
}

/// Anything but 0 interrupts the statement.
int askWatch(void* watch)
{
    return (*static_cast<std::function<bool()>*>(watch))() ? 0 : 1;
}

/// Durable on return from COMMIT (FULL); the log is copied back in idle time, not by a commit at the counter.
const QList<QByteArray>& sqliteSettings()
{
    static const QList<QByteArray> settings{
        "pragma journal_mode = wal",         "pragma synchronous = full",   "pragma foreign_keys = on",
        "pragma recursive_triggers = on",    "pragma temp_store = memory",  "pragma cache_size = -65536",
        "pragma wal_autocheckpoint = 20000", "pragma trusted_schema = off",
    };
    return settings;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl& url, Access access)
{
    return url.isSqlite() ? openFile(url, access) : openServer(url);
}

Result<std::unique_ptr<Connection>> Connection::openFile(const DatabaseUrl& url, Access access)
{
    // Nobody asks how much memory SQLite uses, and counting it takes a lock at each piece. Only the first call does
    // something, before the library is used.
    [[maybe_unused]] static const int isUncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (const Result<Done> checked = checkDatabaseFile(url.path(), access == Access::Create); !checked)
        return checked.refusal();
    // What SQLite makes beside it later gets the same rights.
    if (access == Access::Create && !QFileInfo::exists(url.path()))
        (void)createOwnersFile(url.path());
    QSqlDatabase database = prepareDriver(url);
    if (!database.open()) {
        const QString name = database.connectionName();
        const QString detail = database.lastError().databaseText().trimmed();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return explainNoHandle(url, access == Access::Create, detail);
    }
    std::unique_ptr<Connection> connection(new Connection(url, database));
    database = QSqlDatabase(); // the connection's is the only handle, or its end warns
    try {
        sqlite3_busy_handler(sqliteHandle(connection->m_database), waitForWriter, nullptr);
        for (const QByteArray& setting : sqliteSettings())
            connection->execute(setting);
    } catch (const StorageError& error) {
        return explainOpenFailure(url, error);
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openServer(const DatabaseUrl& url)
{
    ServerHandle handle = connectToServer(url);
    if (PQstatus(handle.get()) != CONNECTION_OK)
        return explainNoServer(url, QString::fromUtf8(PQerrorMessage(handle.get())).trimmed());
    std::unique_ptr<Connection> connection(new Connection(url, std::move(handle)));
    const Result<Done> checked = connection->m_session->checkServer(url);
    return checked ? Result<std::unique_ptr<Connection>>(std::move(connection)) : checked.refusal();
}

Connection::Connection(DatabaseUrl url, QSqlDatabase database)
    : m_url(std::move(url)), m_dialect(Dialect::of(m_url.kind())), m_database(std::move(database))
{
}

Connection::Connection(DatabaseUrl url, ServerHandle handle)
    : m_url(std::move(url)), m_dialect(Dialect::of(m_url.kind())),
      m_session(std::make_unique<PostgresqlSession>(*this, std::move(handle)))
{
}

Connection::~Connection()
{
    if (m_isInTransaction)
        rollback();
    m_statements.clear();
    if (m_session)
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void Connection::setWatch(std::function<bool()> watch)
{
    constexpr int instructions = 5'000; // a few milliseconds at most
    m_watch = std::move(watch);
    if (m_dialect.isSqlite())
        sqlite3_progress_handler(sqliteHandle(m_database), m_watch ? instructions : 0, m_watch ? askWatch : nullptr,
                                 &m_watch);
}

bool Connection::isAlive() const
{
    return m_session ? m_session->isAlive() : m_database.isOpen();
}

Connection::Cached& Connection::prepared(std::string_view sql, Answer answer)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(std::string(sql), std::vector<std::unique_ptr<Cached>>()).first;
    for (const std::unique_ptr<Cached>& cached : found->second) {
        if (!cached->isInUse && cached->answer == answer)
            return *cached;
    }
    return *found->second.emplace_back(std::make_unique<Cached>(prepare(found->first, answer), answer));
}

std::unique_ptr<Statement> Connection::prepare(std::string_view sql, Answer answer)
{
    if (m_isPoisoned)
        throw StorageError(StorageFault::Other, {},
                           QStringLiteral("statement after a failure in the same transaction"));
    if (m_dialect.isSqlite())
        return std::make_unique<SqliteStatement>(*this, sqliteHandle(m_database), sql);
    if (answer == Answer::InParts)
        return std::make_unique<PostgresqlStream>(*this, *m_session, sql, "stream" + std::to_string(++m_streams));
    return std::make_unique<PostgresqlStatement>(*this, *m_session, sql);
}

Connection::Cached& Connection::bound(std::string_view sql, const std::vector<Value>& values)
{
    Cached& cached = prepared(sql);
    for (int i = 0; i < int(values.size()); ++i)
        cached.statement->bind(i, values[size_t(i)]);
    return cached;
}

Cursor Connection::selectWith(std::string_view sql, const std::vector<Value>& values)
{
    Cached& cached = bound(sql, values);
    return Cursor(*cached.statement, cached.isInUse);
}

Cursor Connection::startWith(std::string_view sql, const std::vector<Value>& values)
{
    Cached& cached = bound(sql, values);
    Cursor cursor(*cached.statement, cached.isInUse);
    cached.statement->start();
    return cursor;
}

qint64 Connection::runWith(std::string_view sql, const std::vector<Value>& values)
{
    Cursor cursor = selectWith(sql, values);
    return finish(cursor);
}

qint64 Connection::finish(Cursor& cursor)
{
    while (cursor.next()) {
    }
    return cursor.affectedRows();
}

void Connection::postWith(std::string_view sql, const std::vector<Value>& values)
{
    send(bound(sql, values), -1);
}

void Connection::postRows(const std::string& sql, const std::vector<std::vector<Value>>& rows)
{
    if (!m_session) {
        for (const std::vector<Value>& row : rows)
            postWith(sql, row);
        return;
    }
    // Each number of rows is a statement of its own, which is prepared once.
    constexpr size_t most = 8;
    for (size_t first = 0; first < rows.size(); first += most) {
        const size_t count = std::min(most, rows.size() - first);
        std::string several = sql;
        std::vector<Value> values = rows[first];
        for (size_t i = 1; i < count; ++i) {
            several.append(",").append(sql, sql.rfind('('));
            values.insert(values.end(), rows[first + i].begin(), rows[first + i].end());
        }
        postWith(several, values);
    }
}

void Connection::changeOne(std::string_view sql, const std::vector<Value>& values)
{
    send(bound(sql, values), 1);
}

void Connection::send(Cached& cached, qint64 rows)
{
    if (m_session && m_isInTransaction)
        return static_cast<PostgresqlStatement&>(*cached.statement).post(rows);
    Cursor cursor(*cached.statement, cached.isInUse);
    const qint64 changed = finish(cursor);
    if (rows >= 0 && changed != rows)
        fail({StorageFault::Busy, {}, QStringLiteral("the row to change has gone")});
}

void Connection::push()
{
    if (m_session)
        m_session->push();
}

void Connection::settle()
{
    if (m_session)
        m_session->settle();
}

void Connection::setPatience(std::chrono::milliseconds silence)
{
    if (m_session)
        m_session->setPatience(silence);
}

int Connection::notificationSocket() const
{
    return m_session ? m_session->socket() : -1;
}

QStringList Connection::takeNotifications()
{
    return m_session ? m_session->takeNotifications() : QStringList();
}

qint64 Connection::waits() const
{
    return m_session ? m_session->waits() : 0;
}

void Connection::execute(const QByteArray& sql)
{
    for (const QByteArray& statement : splitStatements(sql))
        executeOne(statement);
}

void Connection::executeOne(const QByteArray& sql)
{
    beforeStep(std::string_view(sql.data(), size_t(sql.size())));
    if (m_session)
        return m_session->execute(sql);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromUtf8(sql)))
        fail(sqliteError(sqliteHandle(m_database)));
}

/// A server is told with the first statement of the transaction.
void Connection::begin(const char* sql, WriteWork work)
{
    m_isPoisoned = false;
    if (m_session) {
        m_session->setWork(work);
        static_cast<PostgresqlStatement&>(*prepared(sql).statement).post(-1);
    } else {
        run(sql);
    }
    m_isInTransaction = true;
    m_isReading = false;
}

void Connection::beginRead()
{
    begin(m_dialect.beginRead(), WriteWork::Long);
    m_isReading = true;
}

void Connection::beginWrite(WriteWork work)
{
    begin(m_dialect.beginWrite(), work);
    if (!m_dialect.writeSettings(work))
        return;
    try {
        post(m_dialect.writeSettings(work));
    } catch (const StorageError&) {
        rollback();
        throw;
    }
}

void Connection::commit()
{
    if (m_isPoisoned)
        throw StorageError(StorageFault::Other, {}, QStringLiteral("commit after a failure in the same transaction"));
    if (m_session && m_isReading && m_session->hasSettled()) {
        // Everything that was asked has been answered: nobody needs to know when the server has heard that it was all.
        static_cast<PostgresqlStatement&>(*prepared("COMMIT").statement).post(-1);
        m_session->push();
    } else {
        if (m_session)
            m_session->settleCounted();
        run("COMMIT");
    }
    m_isInTransaction = false;
}

void Connection::rollback() noexcept
{
    const bool isBegun = std::exchange(m_isInTransaction, false);
    m_isPoisoned = false;
    if (!isBegun || !isAlive())
        return; // the server, where it has gone, has done it
    if (m_session)
        return m_session->executeAnyhow("ROLLBACK");
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("ROLLBACK"));
}

void Connection::beforeStep(std::string_view sql)
{
    if (m_isPoisoned)
        throw StorageError(StorageFault::Other, {},
                           QStringLiteral("statement after a failure in the same transaction"));
    if (!m_probe)
        return;
    try {
        m_probe(sql);
    } catch (const StorageError&) {
        m_isPoisoned = m_isInTransaction;
        throw;
    }
}

void Connection::fail(StorageError error)
{
    m_isPoisoned = m_isInTransaction;
    if (m_url.isSqlite() && error.fault() == StorageFault::Unavailable && isDiskFull(m_url.path()))
        throw StorageError(StorageFault::Full, error.nativeCode(), error.message());
    throw error;
}

std::optional<Row> readRow(Connection& connection, const Table& table, qint64 id)
{
    Cursor cursor = connection.select(table.selectByIdSql(), id);
    return cursor.next() ? std::optional(cursor.row(table)) : std::nullopt;
}

} // namespace madoguchi
