// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverwatch.h"

#include <QByteArray>

#include <libpq-fe.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <memory>
#include <vector>

namespace madoguchi {

namespace {

using Handle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

constexpr const char* secondsToConnect = "3";
constexpr int mostMsecsToAnswer = 3000;
/// A statement of the desk waits ten seconds for a lock at most; many of them, one behind another, some times that.
constexpr int silencesOfShortWork = 18;

/// How a handle was connected, for one beside it.
struct Parameters {
    std::vector<const char*> names;
    std::vector<const char*> values;
    std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options;

    explicit Parameters(PGconn* handle) : options(PQconninfo(handle), &PQconninfoFree)
    {
        for (const PQconninfoOption* each = options.get(); each && each->keyword; ++each) {
            if (each->val && qstrcmp(each->keyword, "connect_timeout") != 0)
                add(each->keyword, each->val);
        }
        add("connect_timeout", secondsToConnect);
        add(nullptr, nullptr);
    }
    void add(const char* name, const char* value)
    {
        names.push_back(name);
        values.push_back(value);
    }
};

/// Of a new connection, which may be as silent as the first.
Answer answerInTime(PGconn* handle)
{
    while (PQisBusy(handle)) {
        pollfd waited{PQsocket(handle), POLLIN, 0};
        if (poll(&waited, 1, mostMsecsToAnswer) <= 0 || !PQconsumeInput(handle))
            return {nullptr, &PQclear};
    }
    return {PQgetResult(handle), &PQclear};
}

} // namespace

void ServerWatch::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    PQsetnonblocking(m_handle, 1);
    // A server that waits for a lock reads nothing: that is no reason to hang up. On a socket of this computer it does
    // nothing.
    const unsigned none = 0;
    (void)setsockopt(PQsocket(m_handle), IPPROTO_TCP, TCP_USER_TIMEOUT, &none, sizeof none);
}

void ServerWatch::await()
{
    for (int silences = 0;;) {
        const int unsent = PQflush(m_handle);
        if (unsent < 0 || !PQisBusy(m_handle) || !takeDeciphered())
            return;
        if (!isSilent(unsent == 0, int(m_silence.count()))) {
            silences = 0;
            if (!PQconsumeInput(m_handle))
                return;
        } else if (++silences == silencesOfShortWork && m_work == WriteWork::Short) {
            m_hasGivenUp = true;
        } else if (!isAtWork() && isSilent(true, mostMsecsToAnswer)) { // the answer may have left meanwhile
            m_hasGivenUp = true;
        }
        if (m_hasGivenUp) {
            (void)shutdown(PQsocket(m_handle), SHUT_RDWR);
            return;
        }
    }
}

/// What came over an encrypted line may be here already, read and deciphered, so that the socket has nothing to tell:
/// at most one record of 16 KiB, of which libpq takes 8 or more at once. False when there is nothing to wait for any
/// more.
bool ServerWatch::takeDeciphered()
{
    constexpr int mostPieces = 3;
    for (int i = 0; i < mostPieces; ++i) {
        if (!PQconsumeInput(m_handle) || !PQisBusy(m_handle))
            return false;
    }
    return true;
}

bool ServerWatch::isSilent(bool isAllSent, int msecs) const
{
    pollfd waited{PQsocket(m_handle), short(isAllSent ? POLLIN : POLLIN | POLLOUT), 0};
    const int ready = poll(&waited, 1, msecs);
    return ready == 0 || (ready < 0 && errno != EINTR);
}

/// It is not where it waits for us itself: to send the rest, or to take what it has sent. A server that answers and
/// does not let us in (too many connections) has the benefit of the doubt.
bool ServerWatch::isAtWork() const
{
    const Parameters parameters(m_handle);
    const Handle beside(PQconnectdbParams(parameters.names.data(), parameters.values.data(), 0), &PQfinish);
    if (PQstatus(beside.get()) != CONNECTION_OK)
        return PQpingParams(parameters.names.data(), parameters.values.data(), 0) == PQPING_OK;
    const QByteArray process = QByteArray::number(PQbackendPID(m_handle));
    const char* const values[] = {process.constData()};
    if (!PQsendQueryParams(beside.get(),
                           "select 1 from pg_stat_activity where pid = $1::int and state = 'active'"
                           " and coalesce(wait_event_type, '') <> 'Client'",
                           1, nullptr, values, nullptr, nullptr, 0))
        return false;
    const Answer answer = answerInTime(beside.get());
    return PQntuples(answer.get()) == 1;
}

} // namespace madoguchi
