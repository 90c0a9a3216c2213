// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverrefusal.h"

#include "core/storage/serverhandle.h"

#include <QRegularExpression>

#include <libpq-fe.h>

#include <sys/poll.h>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestServer = 120000;
constexpr int mostMsecs = 3000;

/// What holds for a connection from its first moment, on both sides: a cut network is noticed within half a minute
/// instead of the hours that TCP allows itself, nobody waits longer for a lock than on SQLite, and whoever stops inside
/// a transaction, also one that only reads, does not stand there for ever. Compiling a statement takes longer than
/// anything asked here (jit); how long one may take is not for the login's own settings to say.
QString serverSettings()
{
    return u"-c lock_timeout=10000 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5"
           " -c tcp_keepalives_count=3 -c tcp_user_timeout=30000 -c idle_in_transaction_session_timeout=900000"
           " -c statement_timeout=0 -c client_min_messages=warning -c jit=off"
           " -c datestyle=ISO -c standard_conforming_strings=on"_s;
}

void finishConnecting(PGconn* handle)
{
    PQsetErrorVerbosity(handle, PQERRORS_SQLSTATE);
    for (PostgresPollingStatusType state = PGRES_POLLING_WRITING;
         state == PGRES_POLLING_WRITING || state == PGRES_POLLING_READING;) {
        pollfd waited{PQsocket(handle), short(state == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (poll(&waited, 1, mostMsecs) <= 0)
            return;
        state = PQconnectPoll(handle);
    }
}

/// Five letters and digits; empty where the server said nothing, or lets us in by now.
QString refusedWith(const DatabaseUrl& url, bool& isPasswordMissing)
{
    const ServerHandle handle = beginConnecting(url);
    if (PQstatus(handle.get()) == CONNECTION_BAD)
        return {};
    finishConnecting(handle.get());
    isPasswordMissing = PQstatus(handle.get()) != CONNECTION_OK && PQconnectionNeedsPassword(handle.get());
    static const QRegularExpression state(u"\\b([0-9A-Z]{5})\\s*$"_s);
    return state.match(QString::fromUtf8(PQerrorMessage(handle.get()))).captured(1);
}

QString codeFor(const QString& state, bool isPasswordMissing)
{
    if (isPasswordMissing || state == u"28P01")
        return u"database.login-refused"_s;
    if (state == u"28000" || state == u"42501")
        return u"database.login-not-allowed"_s;
    if (state == u"3D000")
        return u"database.no-database"_s;
    if (state == u"53300")
        return u"database.too-many"_s;
    if (state == u"57P03")
        return u"database.starting"_s;
    return u"database.unreachable"_s;
}

} // namespace

QList<std::pair<QString, QString>> serverOptions(const DatabaseUrl& url)
{
    QList<std::pair<QString, QString>> options{
        {u"connect_timeout"_s, u"3"_s},          {u"keepalives"_s, u"1"_s},        {u"keepalives_idle"_s, u"10"_s},
        {u"keepalives_interval"_s, u"5"_s},      {u"keepalives_count"_s, u"3"_s},  {u"tcp_user_timeout"_s, u"10000"_s},
        {u"application_name"_s, u"madoguchi"_s}, {u"options"_s, serverSettings()},
    };
    return options + url.parameters();
}

Refusal explainNoServer(const DatabaseUrl& url, const QString& detail)
{
    bool isPasswordMissing = false;
    const QString state = refusedWith(url, isPasswordMissing);
    return refusal(
        RefusalKind::Unavailable, codeFor(state, isPasswordMissing), url.toDisplayText(),
        {{u"login"_s, url.user()}, {u"database"_s, url.database()}, {u"detail"_s, detail}, {u"native"_s, state}});
}

Result<Done> checkServer(const DatabaseUrl& url, int version, const QString& encoding)
{
    if (version < oldestServer)
        return refusal(RefusalKind::Unavailable, u"database.server-too-old"_s, url.toDisplayText(),
                       {{u"version"_s, QString::number(version / 10000)}});
    if (encoding != u"UTF8")
        return refusal(RefusalKind::Unavailable, u"database.not-utf8"_s, url.toDisplayText(),
                       {{u"encoding"_s, encoding}});
    return Done{};
}

} // namespace madoguchi
