// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cursor.h"
#include "core/storage/databaseurl.h"
#include "core/storage/dialect.h"
#include "core/storage/serverhandle.h"

#include <QSqlDatabase>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace madoguchi {

class PostgresqlSession;

/// One connection to the record, for the thread that opened it. Keeps its statements prepared (twice as fast).
/// Parameters are `?` in both databases. The first failing statement of a transaction poisons it: nothing but
/// rollback works after that.
class Connection
{
public:
    enum class Access { ReadWrite, Create };

    /// Opens the database; on SQLite only a file of ours (or, with Create, an empty or new one). Codes:
    /// "database.missing", "database.foreign", "database.damaged", "database.read-only", "database.network-path",
    /// "database.cannot-create", "database.cannot-open", "database.exists"; of a server those of explainNoServer and
    /// checkServer.
    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl& url, Access access = Access::ReadWrite);
    ~Connection();

    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }
    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    /// False after the server went away; the owner opens a new connection then.
    [[nodiscard]] bool isAlive() const;

    /// Runs a select (or anything "returning"); the SQL text is a literal or otherwise one of few texts.
    template<class... Args>
    Cursor select(std::string_view sql, const Args&... args)
    {
        Cached& cached = prepared(sql);
        bindAll(*cached.statement, args...);
        return Cursor(*cached.statement, cached.isInUse);
    }
    Cursor selectWith(std::string_view sql, const std::vector<Value>& values);

    /// A select that is on its way already: a server works at several at once, and they cost one waiting time. They see
    /// what statements before them did.
    template<class... Args>
    Cursor start(std::string_view sql, const Args&... args)
    {
        Cached& cached = prepared(sql);
        bindAll(*cached.statement, args...);
        Cursor cursor(*cached.statement, cached.isInUse);
        cached.statement->start();
        return cursor;
    }

    /// The same with the values of a list.
    Cursor startWith(std::string_view sql, const std::vector<Value>& values);

    /// A select of very many rows, inside a transaction, in constant memory: a server sends some hundred at a time, and
    /// the next ones while these are worked at.
    template<class... Args>
    Cursor stream(std::string_view sql, const Args&... args)
    {
        Cached& cached = prepared(sql, Answer::InParts);
        bindAll(*cached.statement, args...);
        return Cursor(*cached.statement, cached.isInUse);
    }

    /// Runs a statement that gives no rows; returns the number of rows it changed.
    template<class... Args>
    qint64 run(std::string_view sql, const Args&... args)
    {
        Cursor cursor = select(sql, args...);
        return finish(cursor);
    }
    qint64 runWith(std::string_view sql, const std::vector<Value>& values);

    /// Runs a statement of a transaction without waiting for a server's answer: the statements after it see what it
    /// did, its failure is thrown by the next call that waits (a select, run, settle), by commit at the latest.
    template<class... Args>
    void post(std::string_view sql, const Args&... args)
    {
        Cached& cached = prepared(sql);
        bindAll(*cached.statement, args...);
        send(cached, -1);
    }
    void postWith(std::string_view sql, const std::vector<Value>& values);
    /// The same for an insert of one row ("... values (?, ...)", nothing behind it) that is to insert several: a server
    /// is sent some of them in one statement.
    void postRows(const std::string& sql, const std::vector<std::vector<Value>>& rows);
    /// The same for one that must change exactly one row, or fails as Busy.
    void changeOne(std::string_view sql, const std::vector<Value>& values);
    /// A server begins with what was posted while its client still works out the rest. Waits for nothing.
    void push();
    /// Waits for everything posted; throws what failed.
    void settle();

    /// The prepared statement itself, for loops over very many rows; valid as long as the connection.
    Statement& statement(std::string_view sql) { return *prepared(sql).statement; }

    /// Runs SQL without parameters, several statements separated by `;` (triggers and quotes are understood).
    void execute(const QByteArray& sql);

    /// A server ends a short one that stands still, and does not let it wait for long ("storage.busy").
    void beginWrite(WriteWork work = WriteWork::Short);
    void beginRead();
    /// Throws when the transaction is poisoned or the database refuses; the transaction is over in any case. The end of
    /// one that only read is not waited for.
    void commit();
    void rollback() noexcept;
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

    /// Called with every statement before it runs; may throw StorageError. For fault injection and counting.
    void setProbe(std::function<void(std::string_view)> probe) { m_probe = std::move(probe); }

    /// After how long a silence of a server it is asked whether it still works for us (ServerWatch). For tests.
    void setPatience(std::chrono::milliseconds silence);

    /// How often this connection has waited for a server's answer; 0 where there is none. For measuring.
    [[nodiscard]] qint64 waits() const;

    /// Asked now and then while a statement runs, for one that takes long; false ends it with a StorageError. SQLite
    /// only. An empty function asks nobody any more.
    void setWatch(std::function<bool()> watch);

    /// What a server says by itself is waited for here (Listener), and taken by takeNotifications: the payloads. -1: a
    /// file says nothing.
    [[nodiscard]] int notificationSocket() const;
    [[nodiscard]] QStringList takeNotifications();

    /// Wraps the running of a statement: probe, classification, poison. For the statement classes.
    void beforeStep(std::string_view sql);
    [[noreturn]] void fail(StorageError error);

private:
    enum class Answer { Whole, InParts };
    struct Cached {
        std::unique_ptr<Statement> statement;
        Answer answer;
        bool isInUse = false;
    };

    static Result<std::unique_ptr<Connection>> openFile(const DatabaseUrl& url, Access access);
    static Result<std::unique_ptr<Connection>> openServer(const DatabaseUrl& url);
    Connection(DatabaseUrl url, QSqlDatabase database);
    Connection(DatabaseUrl url, ServerHandle handle);
    Cached& prepared(std::string_view sql, Answer answer = Answer::Whole);
    Cached& bound(std::string_view sql, const std::vector<Value>& values);
    void send(Cached& cached, qint64 rows);
    std::unique_ptr<Statement> prepare(std::string_view sql, Answer answer);
    static qint64 finish(Cursor& cursor);
    void executeOne(const QByteArray& sql);
    void begin(const char* sql, WriteWork work);

    template<class... Args>
    static void bindAll(Statement& statement, const Args&... args)
    {
        int position = 0;
        (statement.bind(position++, args), ...);
    }

    DatabaseUrl m_url;
    const Dialect& m_dialect;
    QSqlDatabase m_database;                      ///< of a file
    std::unique_ptr<PostgresqlSession> m_session; ///< of a server
    /// By the end of a text, in which most differ, and its length: some are as long as a page, and asked for each time.
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            constexpr size_t looked = 64;
            const std::string_view end = text.substr(text.size() - std::min(text.size(), looked));
            return std::hash<std::string_view>()(end) ^ text.size();
        }
    };
    /// Several under one text when a select runs inside a loop over the same select.
    std::unordered_map<std::string, std::vector<std::unique_ptr<Cached>>, TextHash, std::equal_to<>> m_statements;
    int m_streams = 0; ///< how many there are in it
    std::function<void(std::string_view)> m_probe;
    std::function<bool()> m_watch;
    bool m_isInTransaction = false;
    bool m_isPoisoned = false;
    bool m_isReading = false; ///< the transaction only reads
};

/// A row of a table as it is; nothing where it is not there.
[[nodiscard]] std::optional<Row> readRow(Connection& connection, const Table& table, qint64 id);

} // namespace madoguchi
