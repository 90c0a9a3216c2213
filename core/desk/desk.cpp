// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/base/uuid7.h"
#include "core/desk/station.h"

#include <QThread>

namespace madoguchi {

namespace {

/// A busy database (a deadlock resolved against us, another process writing) is asked again this often.
constexpr int mostTries = 5;

/// What another counter has meanwhile stored under the same key, the verb finds when it looks again, and says so in
/// its own words. A connection that broke before the COMMIT has changed nothing.
bool isWorthRepeating(const StorageError& error, bool isConnected, bool isOutcomeUnknown)
{
    if (error.fault() == StorageFault::Busy || error.fault() == StorageFault::Unique)
        return true;
    return error.fault() == StorageFault::Unavailable && !isConnected && !isOutcomeUnknown;
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(const Config& config)
{
    if (!isUsableStationCode(config.stationCode))
        return refused(QStringLiteral("station.bad-code"), config.stationCode);
    Result<std::unique_ptr<Connection>> connection = Connection::open(config.url);
    if (!connection)
        return connection.refusal();
    const Result<DatabaseInfo> info = readyDatabase(**connection);
    if (!info)
        return info.refusal();
    Result<StationKey> key = StationKey::ensure(config.keyFolder, info->id, config.stationCode);
    if (!key)
        return key.refusal();
    return std::unique_ptr<Desk>(new Desk(config, *std::move(connection), *info, *std::move(key)));
}

Desk::Desk(Config config, std::unique_ptr<Connection> connection, DatabaseInfo info, StationKey key)
    : m_config(std::move(config)), m_connection(std::move(connection)), m_info(std::move(info)), m_key(std::move(key))
{
}

Result<Done> Desk::reconnect()
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_config.url);
    if (!connection)
        return connection.refusal();
    const Result<DatabaseInfo> info = readyDatabase(**connection);
    if (!info)
        return info.refusal();
    m_connection = *std::move(connection);
    return Done{};
}

Result<Done> Desk::readRaw(const std::function<void(ReadScope&)>& read)
{
    for (int tries = 1;; ++tries) {
        if (!m_connection->isAlive()) {
            if (const Result<Done> connected = reconnect(); !connected)
                return connected;
        }
        try {
            m_connection->beginRead();
            ReadScope scope{*m_connection, clock().now()};
            read(scope);
            m_connection->commit();
            return Done{};
        } catch (const StorageError& error) {
            m_connection->rollback();
            // That the server went away shows only when it is asked.
            if (m_connection->isAlive() || tries == mostTries)
                return error.toRefusal();
        }
    }
}

/// The station of this desk is registered with its first write.
Result<StationId> Desk::stationId(const Order& order)
{
    if (m_stationId.isValid())
        return m_stationId;
    const Result<std::optional<StationId>> known = ask(FindStation{m_config.stationCode});
    if (!known)
        return known.refusal();
    Result<StationId> station = *known ? Result<StationId>(**known) : registerStation(order);
    if (!station && station.refusal().kind == RefusalKind::Conflict) {
        // Another program at this counter was quicker.
        if (const Result<std::optional<StationId>> other = ask(FindStation{m_config.stationCode}); other && *other)
            station = **other;
    }
    if (station)
        m_stationId = *station;
    return station;
}

Result<StationId> Desk::registerStation(const Order& order)
{
    const RegisterStation verb{m_config.stationCode, m_config.stationCode, m_key.publicKey()};
    Actor actor = order.actor;
    actor.stationId = {};
    actor.stationCode = m_config.stationCode;
    const Command command{makeUuid7(clock().now()), QString::fromLatin1(RegisterStation::name),
                          QJsonDocument(verb.toJson()).toJson(QJsonDocument::Compact), {}, order.channel, {}, {}};
    const Result<RawPerformed> done =
        performOnce({actor, command, {}, 0}, RegisterStation::permission, [&](WriteScope& scope) -> Result<QJsonObject> {
            const Result<RegisterStation::Outcome> outcome = verb.run(scope);
            if (!outcome)
                return outcome.refusal();
            return outcome->toJson();
        });
    if (!done)
        return done.refusal();
    return RegisterStation::Outcome::fromJson(done->result).station;
}

WriteScope::Origin Desk::originFor(const Order& order, const QString& verb, const QByteArray& arguments)
{
    WriteScope::Origin origin;
    origin.actor = order.actor;
    origin.actor.stationId = m_stationId;
    origin.actor.stationCode = m_config.stationCode;
    origin.command = {order.commandId.isEmpty() ? makeUuid7(clock().now()) : order.commandId,
                      verb, arguments, {}, order.channel, order.reason, order.authority};
    return origin;
}

Result<Desk::RawPerformed> Desk::performRaw(const VerbInfo& verb, const Order& order, const Run& run)
{
    if (!mayDo(order.actor.role, verb.permission))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.not-allowed"), order.actor.operatorCode,
                       {{QStringLiteral("permission"), permissionCode(verb.permission)}});
    if (!order.commandId.isEmpty() && !isUuid(order.commandId))
        return refused(QStringLiteral("command.bad-id"), order.commandId);
    if (const Result<StationId> station = stationId(order); !station)
        return station.refusal();
    const QByteArray arguments = QJsonDocument(verb.arguments()).toJson(QJsonDocument::Compact);
    return performOnce(originFor(order, verb.name, arguments), verb.permission, run);
}

Result<QJsonObject> Desk::performPart(const JobPart& part, const Order& order,
                                      const std::function<Result<QJsonObject>(WriteScope&)>& run)
{
    if (!mayDo(order.actor.role, part.permission))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.not-allowed"), order.actor.operatorCode,
                       {{QStringLiteral("permission"), permissionCode(part.permission)}});
    if (const Result<StationId> station = stationId(order); !station)
        return station.refusal();
    WriteScope::Origin origin = originFor(order, part.verb, part.arguments);
    origin.job = part.job;
    origin.part = part.part;
    const Result<RawPerformed> done = performOnce(std::move(origin), part.permission, run);
    if (!done)
        return done.refusal();
    return done->result;
}

Result<Desk::RawPerformed> Desk::performOnce(WriteScope::Origin origin, Permission permission, const Run& run)
{
    for (int tries = 1;; ++tries) {
        if (!m_connection->isAlive()) {
            if (const Result<Done> connected = reconnect(); !connected)
                return connected.refusal();
        }
        bool isOutcomeUnknown = false;
        try {
            WriteScope scope(*m_connection, m_sha, clock(), origin);
            try {
                if (origin.part == 0) {
                    if (const std::optional<QByteArray> earlier = scope.earlierResult())
                        return RawPerformed{QJsonDocument::fromJson(*earlier).object(), origin.command.id, true, {}};
                }
                if (const Result<Done> allowed = checkActor(scope.connection(), scope.actor(), permission); !allowed)
                    return allowed.refusal();
                Result<QJsonObject> result = run(scope);
                if (!result)
                    return result.refusal();
                scope.setResult(QJsonDocument(*result).toJson(QJsonDocument::Compact));
                const std::optional<EntryRef> entry = scope.commit();
                if (m_listener && !scope.changes().isEmpty())
                    m_listener(scope.changes());
                return RawPerformed{*std::move(result), origin.command.id, false, entry.value_or(EntryRef{})};
            } catch (const StorageError&) {
                isOutcomeUnknown = scope.isOutcomeUnknown();
                throw;
            }
        } catch (const StorageError& error) {
            if (isWorthRepeating(error, m_connection->isAlive(), isOutcomeUnknown) && tries < mostTries) {
                QThread::msleep(static_cast<unsigned long>(5 * tries));
                continue;
            }
            Refusal refusal = error.toRefusal();
            refusal.outcomeUnknown = isOutcomeUnknown;
            return refusal;
        }
    }
}

/// The role is read again inside the transaction: an operator may have been retired on another counter.
Result<Done> Desk::checkActor(Connection& connection, const Actor& actor, Permission permission)
{
    if (!actor.operatorId.isValid())
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.not-signed-in"));
    Cursor cursor = connection.select(
        "select role from operator where id = ? and withdrawn_at is null and retired_at is null", actor.operatorId);
    if (!cursor.next())
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.retired"), actor.operatorCode);
    if (!mayDo(roleFromCode(cursor.text(0)).value_or(Role::Auditor), permission))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.not-allowed"), actor.operatorCode,
                       {{QStringLiteral("permission"), permissionCode(permission)}});
    return Done{};
}

} // namespace madoguchi
