// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"
#include "core/storage/serverhandle.h"
#include "core/storage/storageerror.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct pg_result;

namespace madoguchi {

class Connection;
class ServerWatch;

struct PostgresqlResultDeleter {
    void operator()(pg_result* result) const;
};
using PostgresqlResult = std::unique_ptr<pg_result, PostgresqlResultDeleter>;

/// One value on its way to the server; text, or as it is.
struct PostgresqlParameter {
    QByteArray bytes;
    bool isNull = true;
    bool isBinary = false;
};

/// Whoever waits for the answer to something sent.
class PostgresqlReceiver
{
public:
    virtual ~PostgresqlReceiver() = default;
    /// Null when it failed, or was not run because something sent before it had failed.
    virtual void take(PostgresqlResult result) = 0;
};

/// What goes over one connection to a server. Statements are sent one behind another without waiting, and settle()
/// waits once for the answers to all of them: the server does them in this order, each after the one before, and none
/// after one that fails. Failures are thrown through Connection::fail.
class PostgresqlSession
{
public:
    /// What is prepared once on the server for one SQL text.
    struct Prepared {
        QByteArray name;
        QByteArray sql; ///< with $1, $2 …
        int parameters = 0;
        bool isReady = false;
    };

    PostgresqlSession(Connection& connection, ServerHandle handle);
    ~PostgresqlSession();
    PostgresqlSession(const PostgresqlSession&) = delete;
    PostgresqlSession& operator=(const PostgresqlSession&) = delete;

    /// The same for the same text; valid as long as the session.
    [[nodiscard]] Prepared& prepared(std::string_view sql);

    /// Sends; whatever becomes of it shows in settle(). `rows`: how many it must change, or it fails as Busy; -1: any.
    void send(Prepared& prepared, const std::vector<PostgresqlParameter>& parameters, PostgresqlReceiver* receiver,
              qint64 rows = -1);
    /// What has been sent so far leaves now, so that the server is at work already while we go on; waits for nothing.
    /// It is the end of a stretch as well: a server that has done it and hears no more goes by its time limits.
    void push();
    /// Waits for everything sent; throws the first failure.
    void settle();
    /// The same before a COMMIT, which must not be sent while something may still turn out to have changed too little.
    void settleCounted();
    /// Nothing is on its way.
    [[nodiscard]] bool hasSettled() const { return m_sent.empty(); }
    /// Waits for everything sent, whatever became of it.
    void discard() noexcept;
    [[nodiscard]] qint64 waits() const { return m_waits; }
    /// The answer is wanted no more.
    void forget(const PostgresqlReceiver* receiver);

    /// Runs one statement without parameters and waits.
    void execute(const QByteArray& sql);
    /// The same, whatever becomes of it.
    void executeAnyhow(const QByteArray& sql) noexcept;

    /// See checkServer of a connection's address; asks nothing.
    [[nodiscard]] Result<Done> checkServer(const DatabaseUrl& url) const;

    /// False once the server is known to have gone.
    [[nodiscard]] bool isAlive() const;

    /// Where to wait for what the server says by itself.
    [[nodiscard]] int socket() const;
    /// What was notified since the last call, in the order of the commits; to be asked when the socket has something to
    /// read, and after each statement, which may have brought some along.
    [[nodiscard]] QStringList takeNotifications();

    /// See ServerWatch.
    void setPatience(std::chrono::milliseconds silence);
    void setWork(WriteWork work);

private:
    struct Sent {
        Prepared* prepared = nullptr;
        PostgresqlReceiver* receiver = nullptr;
        qint64 rows = -1;
        bool isPreparing = false;

        [[nodiscard]] bool isEnd() const { return !prepared; } ///< of a stretch, see push
    };

    void begin();
    void prepare(Prepared& prepared);
    std::optional<StorageError> collect();
    bool collectOne(const Sent& sent, bool isThere, std::optional<StorageError>& first);
    bool collectEnd(std::optional<StorageError>& first);
    PostgresqlResult nextResult();
    PostgresqlResult answerTo(const QByteArray& sql);
    std::optional<StorageError> errorOf(const pg_result* result, const Sent& sent) const;
    [[nodiscard]] StorageError failureOf(const pg_result* result) const;
    [[nodiscard]] StorageError lost() const;

    Connection& m_connection;
    ServerHandle m_owned;
    pg_conn* m_handle;
    std::unique_ptr<ServerWatch> m_watch;
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> m_prepared;
    std::vector<Sent> m_sent;
    qsizetype m_stretch = 0; ///< bytes sent since the last end of one
    qint64 m_waits = 0;
};

/// `?` outside quotes become $1, $2 …; how many there were.
[[nodiscard]] QByteArray withNumberedMarks(std::string_view sql, int& count);

} // namespace madoguchi
