// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresqlsession.h"

#include "core/storage/connection.h"
#include "core/storage/serverrefusal.h"
#include "core/storage/serverwatch.h"

#include <libpq-fe.h>

#include <algorithm>
#include <numeric>

namespace madoguchi {

namespace {

/// More are not kept waiting for their answers, so that a long transaction takes no more memory than a short one.
constexpr size_t mostSent = 200;

/// libpq sends by itself what has grown to 8 KiB. A stretch ends before that, so that the server never waits for the
/// end of one it has begun with: only behind an end do its time limits hold.
constexpr qsizetype longestStretch = 7 * 1024;
constexpr qsizetype bytesAroundStatement = 64; ///< its name, the lengths, what else goes with it

StorageFault faultOf(const QString& code)
{
    return Dialect::of(DatabaseKind::Postgresql).classify(code);
}

} // namespace

void PostgresqlResultDeleter::operator()(pg_result* result) const
{
    PQclear(result);
}

QByteArray withNumberedMarks(std::string_view sql, int& count)
{
    QByteArray text;
    char quote = 0;
    count = 0;
    for (const char c : sql) {
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '\'' || c == '"')
            quote = c;
        if (c == '?' && quote == 0)
            text.append('$').append(QByteArray::number(++count));
        else
            text.append(c);
    }
    return text;
}

PostgresqlSession::PostgresqlSession(Connection& connection, ServerHandle handle)
    : m_connection(connection), m_owned(std::move(handle)), m_handle(m_owned.get()),
      m_watch(std::make_unique<ServerWatch>(m_handle))
{
}

PostgresqlSession::~PostgresqlSession() = default;

PostgresqlSession::Prepared& PostgresqlSession::prepared(std::string_view sql)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        Prepared prepared;
        prepared.name = "m" + QByteArray::number(qint64(m_prepared.size()));
        prepared.sql = withNumberedMarks(sql, prepared.parameters);
        found = m_prepared.emplace(std::string(sql), std::move(prepared)).first;
    }
    return found->second;
}

void PostgresqlSession::begin()
{
    m_watch->begin();
    if (m_sent.empty() && PQpipelineStatus(m_handle) == PQ_PIPELINE_OFF && !PQenterPipelineMode(m_handle))
        m_connection.fail(lost());
}

void PostgresqlSession::prepare(Prepared& prepared)
{
    if (!PQsendPrepare(m_handle, prepared.name.constData(), prepared.sql.constData(), 0, nullptr))
        m_connection.fail(lost());
    prepared.isReady = true;
    m_stretch += prepared.sql.size() + bytesAroundStatement;
    m_sent.push_back({&prepared, nullptr, -1, true});
}

void PostgresqlSession::send(Prepared& prepared, const std::vector<PostgresqlParameter>& parameters,
                             PostgresqlReceiver* receiver, qint64 rows)
{
    if (m_sent.size() >= mostSent)
        settle();
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const PostgresqlParameter& parameter : parameters) {
        values.push_back(parameter.isNull ? nullptr : parameter.bytes.constData());
        lengths.push_back(int(parameter.bytes.size()));
        formats.push_back(parameter.isBinary ? 1 : 0);
    }
    const qsizetype bytes = std::accumulate(lengths.begin(), lengths.end(), bytesAroundStatement) +
                            (prepared.isReady ? 0 : prepared.sql.size());
    if (m_stretch > 0 && m_stretch + bytes > longestStretch)
        push();
    begin();
    if (!prepared.isReady)
        prepare(prepared);
    constexpr int binaryAnswer = 1;
    if (!PQsendQueryPrepared(m_handle, prepared.name.constData(), int(parameters.size()), values.data(), lengths.data(),
                             formats.data(), binaryAnswer))
        m_connection.fail(lost());
    m_stretch += bytes;
    m_sent.push_back({&prepared, receiver, rows, false});
}

void PostgresqlSession::push()
{
    if (m_sent.empty() || m_sent.back().isEnd())
        return;
    m_stretch = 0;
    if (PQpipelineSync(m_handle)) // a failure shows in settle()
        m_sent.push_back({});
}

void PostgresqlSession::settle()
{
    if (std::optional<StorageError> error = collect())
        m_connection.fail(*std::move(error));
}

void PostgresqlSession::settleCounted()
{
    if (std::any_of(m_sent.begin(), m_sent.end(), [](const Sent& sent) { return sent.rows >= 0; }))
        settle();
}

void PostgresqlSession::discard() noexcept
{
    (void)collect();
}

void PostgresqlSession::forget(const PostgresqlReceiver* receiver)
{
    for (Sent& sent : m_sent) {
        if (sent.receiver == receiver)
            sent.receiver = nullptr;
    }
}

std::optional<StorageError> PostgresqlSession::collect()
{
    if (m_sent.empty()) {
        if (PQpipelineStatus(m_handle) != PQ_PIPELINE_OFF) // what was to be sent could not be
            PQexitPipelineMode(m_handle);
        return std::nullopt;
    }
    ++m_waits;
    push();
    std::optional<StorageError> first;
    bool isThere = m_sent.back().isEnd();
    for (const Sent& sent : m_sent)
        isThere = sent.isEnd() ? isThere && collectEnd(first) : collectOne(sent, isThere, first);
    m_sent.clear();
    m_stretch = 0;
    if (isThere && !PQexitPipelineMode(m_handle) && !first)
        first = lost();
    return first;
}

PostgresqlResult PostgresqlSession::nextResult()
{
    m_watch->await();
    return PostgresqlResult(PQgetResult(m_handle));
}

/// False where the server has gone.
bool PostgresqlSession::collectEnd(std::optional<StorageError>& first)
{
    const PostgresqlResult end = nextResult();
    if (PQresultStatus(end.get()) == PGRES_PIPELINE_SYNC)
        return true;
    if (!first)
        first = failureOf(end.get());
    return false;
}

bool PostgresqlSession::collectOne(const Sent& sent, bool isThere, std::optional<StorageError>& first)
{
    PostgresqlResult result = isThere ? nextResult() : PostgresqlResult();
    if (std::optional<StorageError> error = errorOf(result.get(), sent)) {
        result.reset();
        if (sent.isPreparing)
            sent.prepared->isReady = false;
        if (!first)
            first = std::move(error);
    }
    if (sent.receiver)
        sent.receiver->take(std::move(result));
    isThere = isThere && isAlive();
    // The answers to one thing sent end with a null.
    while (isThere && nextResult())
        isThere = isAlive();
    return isThere;
}

std::optional<StorageError> PostgresqlSession::errorOf(const pg_result* result, const Sent& sent) const
{
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY:
        break;
    case PGRES_PIPELINE_ABORTED:
        return StorageError(StorageFault::Other, {}, QStringLiteral("not run after an earlier failure"));
    default:
        return failureOf(result);
    }
    auto* answer = const_cast<pg_result*>(result); // these two only read, whatever they declare
    if (sent.rows >= 0 && QByteArrayView(PQcmdTuples(answer)) != QByteArray::number(sent.rows))
        return StorageError(StorageFault::Busy, {}, QStringLiteral("the row to change has gone"));
    // A server answers the COMMIT of a failed transaction in this way.
    if (!sent.isPreparing && sent.prepared->sql == "COMMIT" && qstrcmp(PQcmdStatus(answer), "COMMIT") != 0)
        return StorageError(StorageFault::Other, {}, QStringLiteral("the server rolled back instead of committing"));
    return std::nullopt;
}

StorageError PostgresqlSession::failureOf(const pg_result* result) const
{
    const char* code = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QString message = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    if (message.isEmpty() || m_watch->hasGivenUp())
        return lost();
    const QString state = QString::fromLatin1(code ? code : "");
    return {faultOf(state), state, message, QString::fromUtf8(PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME))};
}

StorageError PostgresqlSession::lost() const
{
    if (m_watch->hasGivenUp())
        return {StorageFault::Unavailable, {}, QStringLiteral("no answer from the server")};
    return {StorageFault::Unavailable, {}, QString::fromUtf8(PQerrorMessage(m_handle)).trimmed()};
}

bool PostgresqlSession::isAlive() const
{
    return PQstatus(m_handle) == CONNECTION_OK;
}

int PostgresqlSession::socket() const
{
    return PQsocket(m_handle);
}

QStringList PostgresqlSession::takeNotifications()
{
    (void)PQconsumeInput(m_handle); // a line that broke is no more alive then
    QStringList payloads;
    while (const auto notice = std::unique_ptr<PGnotify, decltype(&PQfreemem)>(PQnotifies(m_handle), &PQfreemem))
        payloads << QString::fromUtf8(notice->extra);
    return payloads;
}

void PostgresqlSession::execute(const QByteArray& sql)
{
    settle();
    const PostgresqlResult result = answerTo(sql);
    if (std::optional<StorageError> error = errorOf(result.get(), {nullptr, nullptr, -1, true}))
        m_connection.fail(*std::move(error));
}

void PostgresqlSession::executeAnyhow(const QByteArray& sql) noexcept
{
    discard();
    (void)answerTo(sql);
}

/// The last one, as of PQexec.
PostgresqlResult PostgresqlSession::answerTo(const QByteArray& sql)
{
    m_watch->begin();
    ++m_waits;
    if (!PQsendQuery(m_handle, sql.constData()))
        return {};
    PostgresqlResult last;
    while (PostgresqlResult result = nextResult())
        last = std::move(result);
    return last;
}

Result<Done> PostgresqlSession::checkServer(const DatabaseUrl& url) const
{
    return madoguchi::checkServer(url, PQserverVersion(m_handle),
                                  QString::fromLatin1(PQparameterStatus(m_handle, "server_encoding")));
}

void PostgresqlSession::setPatience(std::chrono::milliseconds silence)
{
    m_watch->setPatience(silence);
}

void PostgresqlSession::setWork(WriteWork work)
{
    m_watch->setWork(work);
}

} // namespace madoguchi
