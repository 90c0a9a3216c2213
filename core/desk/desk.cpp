// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/base/uuid7.h"
#include "core/desk/backupnote.h"
#include "core/desk/headingmark.h"
#include "core/desk/operators.h"
#include "core/desk/samerequest.h"
#include "core/desk/station.h"
#include "core/desk/stationrenewal.h"
#include "core/journal/entryreader.h"
#include "core/journal/heading.h"
#include "core/storage/lockholder.h"

#include <QScopeGuard>
#include <QThread>

#include <utility>

namespace madoguchi {

namespace {

/// A busy database (a deadlock resolved against us, another process writing) is asked again this often.
constexpr int mostTries = 5;
/// How long a job waits for a server that has gone, in seconds, and more where each try takes longer.
constexpr int patienceOfJobs = 60;

/// A part of a long job.
class PartCall final : public WriteCall
{
public:
    explicit PartCall(const std::function<Result<QJsonObject>(WriteScope&)>& part) : m_part(part) {}
    Result<QByteArray> run(WriteScope& scope) override
    {
        const Result<QJsonObject> result = m_part(scope);
        return result ? Result<QByteArray>(compactJson(*result)) : Result<QByteArray>(result.refusal());
    }

private:
    const std::function<Result<QJsonObject>(WriteScope&)>& m_part;
};

/// What another counter has meanwhile stored under the same key, the verb finds when it looks again, and says so in
/// its own words. A connection that broke before the COMMIT has changed nothing.
bool isWorthRepeating(const StorageError& error, bool isConnected)
{
    if (error.fault() == StorageFault::Busy || error.fault() == StorageFault::Unique ||
        error.fault() == StorageFault::Stale)
        return true;
    return error.fault() == StorageFault::Unavailable && !isConnected;
}

/// What failed because another program has changed the tables meanwhile is no defect of this one.
std::optional<Refusal> ofOtherSchema(const StorageError& error, Connection& connection)
{
    if (error.fault() != StorageFault::Other || !connection.isAlive())
        return std::nullopt;
    try {
        Cursor schema = startSchema(connection);
        checkSchema(schema);
    } catch (const StorageError& other) {
        if (other.fault() == StorageFault::OtherSchema)
            return other.toRefusal();
    }
    return std::nullopt;
}

/// A busy record with who keeps it so.
Refusal explained(const StorageError& error, Connection& connection)
{
    Refusal refusal = error.toRefusal();
    if (const QString holder = error.fault() == StorageFault::Busy ? lockHolder(connection) : QString();
        !holder.isEmpty())
        refusal.problems.first().arguments.insert(QStringLiteral("holder"), holder);
    return refusal;
}

Cursor startRegisteredKey(Connection& connection, const QString& stationCode)
{
    return connection.start("select public_key from station where code = ? and withdrawn_at is null", stationCode);
}

QByteArray registeredKey(Cursor& asked)
{
    return asked.next() ? asked.bytes(0) : QByteArray();
}

/// What migrations cannot derive from the rows of an older record by themselves; gives the registered key of the
/// counter, which is asked for with it.
Result<QByteArray> completed(Connection& connection, const StationSeat& seat)
{
    HeadingMark mark(seat);
    try {
        Cursor key = startRegisteredKey(connection, seat.code);
        mark.keep(completeHeadings(connection, mark.kept()));
        return registeredKey(key);
    } catch (const StorageError& error) {
        return error.toRefusal();
    }
}

/// A counter that is registered signs with its own key or not at all; one that is not yet gets one.
Result<StationKey> keyFor(const QByteArray& registered, const StationSeat& seat)
{
    if (registered.isEmpty())
        return StationKey::ensure(seat.keyFolder, seat.recordId, seat.code);
    const Result<std::optional<StationKey>> found =
        StationKey::find(seat.keyFolder, seat.recordId, seat.code, registered);
    return found ? Result<StationKey>(found->value_or(StationKey())) : Result<StationKey>(found.refusal());
}

/// By the role that is stored: an operator may have been retired on another counter.
Result<Done> allowed(const std::optional<QString>& role, const Actor& actor, Permission permission)
{
    if (!actor.operatorId.isValid())
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.not-signed-in"));
    if (!role)
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.retired"), actor.operatorCode);
    if (!mayDo(roleFromCode(*role).value_or(Role::Auditor), permission))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.not-allowed"), actor.operatorCode,
                       {{QStringLiteral("permission"), permissionCode(permission)}});
    return Done{};
}

/// Another counter of a server may have performed the very command between the look for that and what the verb went
/// by: then its own doing is what stands in the way ("asset.exists"), and the answer is that of a repeat.
bool isStoredMeanwhile(Connection& connection, const WriteScope::Origin& origin)
{
    if (connection.dialect().isSqlite())
        return false; // one writer at a time
    try {
        return connection
            .select("select 1 from journal_entry where command_id = ? and part = ?", origin.command.id, origin.part)
            .next();
    } catch (const StorageError&) {
        return false; // the refusal stands
    }
}

/// The record has been put back to an earlier day while this program was at it. The job of an import has a lane of its
/// own, which only it goes on with; and an owner's word about the restore must get in.
bool isCutShort(WriteScope& scope, const WriteScope::Origin& origin, LaneEndFile& end)
{
    const bool isOfCounter = origin.job.isEmpty() && origin.actor.stationId.isValid();
    if (!isOfCounter || origin.command.verb == QLatin1String(RenewStation::name))
        return false;
    const qint64 size = scope.sequence(); // from here on nobody else writes to the lane
    return entriesLost(end.kept(), {origin.actor.stationId, size}) > 0;
}

/// Of the counter's own lane. What says only that somebody came or went, or that a copy was made, is no loss: a copy is
/// made before that is noted in what was copied.
void keepEnd(LaneEndFile& end, const WriteScope::Origin& origin, WriteScope& scope,
             const std::optional<EntryRef>& entry)
{
    const bool isNote = origin.command.verb == QLatin1String(NoteBackup::name) ||
                        origin.command.verb.startsWith(QLatin1String("sign-in."));
    if (entry && origin.job.isEmpty() && !isNote)
        end.keep({scope.actor().stationId, entry->sequence + 1});
}

} // namespace

Refusal idUsed(const QString& commandId, const QString& verb)
{
    return refusal(RefusalKind::Conflict, QStringLiteral("command.id-used"), commandId,
                   {{QStringLiteral("verb"), verb}});
}

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
    const StationSeat seat{config.stationCode, info->id, config.keyFolder};
    const Result<QByteArray> registered = completed(**connection, seat);
    if (!registered)
        return registered.refusal();
    Result<StationKey> key = keyFor(*registered, seat);
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
    m_isOneHistory = false; // a server may have been restored meanwhile
    return Done{};
}

bool Desk::takeUpKey()
{
    Cursor asked = startRegisteredKey(*m_connection, m_config.stationCode);
    const QByteArray registered = registeredKey(asked);
    if (registered.isEmpty() || registered == m_key.publicKey())
        return false;
    const Result<std::optional<StationKey>> found =
        StationKey::find(m_config.keyFolder, m_info.id, m_config.stationCode, registered);
    if (!found || !*found)
        return false;
    m_key = **found;
    return true;
}

/// What an earlier program would make of the rows of a newer one nobody knows, so that its answers are not given.
void Desk::readAnswers(ReadCall& call, const Asker* asker)
{
    Cursor schema = startSchema(*m_connection);
    ReadScope scope{*m_connection, clock().now(), m_config.stationCode};
    const Result<Done> allowed = asker ? checkActor(*m_connection, asker->actor, asker->permission) : Done{};
    if (allowed)
        call.run(scope);
    else
        call.refuse(allowed.refusal());
    checkSchema(schema);
}

void Desk::readRaw(ReadCall& call, const Asker* asker)
{
    for (int tries = 1;; ++tries) {
        if (!m_connection->isAlive()) {
            if (const Result<Done> connected = reconnect(); !connected)
                return call.refuse(connected.refusal());
        }
        try {
            m_connection->beginRead();
            readAnswers(call, asker);
            return m_connection->commit();
        } catch (const StorageError& error) {
            m_connection->rollback();
            // That the server went away shows only when it is asked. One that follows another ends a question that is
            // in the way of that.
            const bool isWorthIt = !m_connection->isAlive() || error.fault() == StorageFault::Busy;
            if (!isWorthIt || tries == mostTries)
                return call.refuse(ofOtherSchema(error, *m_connection).value_or(error.toRefusal()));
        }
    }
}

/// The station of this desk is registered with its first write. Not valid: it is not yet, and the record waits for an
/// owner's word.
Result<StationId> Desk::stationId(const Order& order)
{
    if (m_stationId.isValid() && m_isOneHistory)
        return m_stationId;
    const Result<StationTrust> known = ask(AskStationTrust{seat()});
    if (!known)
        return known.refusal();
    if (!known->rightId.isEmpty())
        return refused(QStringLiteral("record.other-id"), known->rightId);
    if (!known->unprotected.isEmpty())
        return refused(QStringLiteral("record.unprotected"), known->unprotected);
    m_isOneHistory = !known->isOtherHistory();
    if (!m_isOneHistory && !known->station.isValid())
        return StationId();
    Result<StationId> station = known->station.isValid() ? Result<StationId>(known->station) : registerStation(order);
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
    const Command command{makeUuid7(clock().now()),
                          QString::fromLatin1(RegisterStation::name),
                          jsonTextOf(verb),
                          {},
                          order.channel,
                          {},
                          {}};
    VerbCall<RegisterStation> call(verb);
    const Result<RawPerformed> done = performOnce({actor, command, {}, 0}, RegisterStation::permission, call);
    if (!done)
        return done.refusal();
    return RegisterStation::Outcome::fromJson(done->object()).station;
}

WriteScope::Origin Desk::originFor(const Order& order, const QString& verb, const QByteArray& arguments)
{
    WriteScope::Origin origin;
    origin.actor = order.actor;
    origin.actor.stationId = m_stationId;
    origin.actor.stationCode = m_config.stationCode;
    origin.command = {order.commandId.isEmpty() ? makeUuid7(clock().now()) : order.commandId,
                      verb,
                      arguments,
                      {},
                      order.channel,
                      order.reason,
                      order.authority};
    return origin;
}

/// What must hold before the record is touched.
Result<Done> Desk::checkOrder(const Order& order, const QString& verb, Permission permission)
{
    if (!mayDo(order.actor.role, permission))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.not-allowed"), order.actor.operatorCode,
                       {{QStringLiteral("permission"), permissionCode(permission)}});
    if (!order.commandId.isEmpty() && !isUuid(order.commandId))
        return refused(QStringLiteral("command.bad-id"), order.commandId);
    const Result<StationId> station = stationId(order);
    if (!station)
        return station.refusal();
    if (!m_isOneHistory && verb != QLatin1String(RenewStation::name))
        return refused(QStringLiteral("record.other-history"), m_config.stationCode);
    if (station->isValid())
        return Done{};
    // The word itself comes from a counter that has never written.
    const Result<StationId> registered = registerStation(order);
    if (!registered)
        return registered.refusal();
    m_stationId = *registered;
    return Done{};
}

Result<Desk::RawPerformed> Desk::performRaw(const VerbInfo& verb, const Order& order, WriteCall& call)
{
    if (const Result<Done> checked = checkOrder(order, verb.name, verb.permission); !checked)
        return checked.refusal();
    return performOnce(originFor(order, verb.name, writtenArguments(verb.arguments, order)), verb.permission, call);
}

Result<QJsonObject> Desk::performPart(const JobPart& part, const Order& order,
                                      const std::function<Result<QJsonObject>(WriteScope&)>& run)
{
    if (const Result<Done> checked = checkOrder(order, part.verb, part.permission); !checked)
        return checked.refusal();
    WriteScope::Origin origin = originFor(order, part.verb, part.arguments);
    origin.job = part.job;
    origin.part = part.part;
    PartCall call(run);
    const Result<RawPerformed> done = performOnce(origin, part.permission, call);
    if (!done)
        return done.refusal();
    return done->object();
}

/// While an answer is lost, nothing but the look-up of tryOnce (which waits for the lost transaction at the lane's
/// lock) says what became of it; any other trouble leaves the outcome unknown.
Result<Desk::RawPerformed> Desk::performOnce(const WriteScope::Origin& origin, Permission permission, WriteCall& call)
{
    std::optional<LostAnswer> lost;
    bool hasLostOne = false;
    for (int tries = 1;; ++tries) {
        if (!m_connection->isAlive()) {
            Result<Done> connected = reconnect();
            // A server that is started anew must not cost an import of an hour: nobody waits at the counter for it.
            for (int waited = 0; !connected && !origin.job.isEmpty() && waited < patienceOfJobs; ++waited) {
                QThread::sleep(1);
                connected = reconnect();
            }
            if (!connected)
                return lost ? lost->refusal : connected.refusal();
        }
        try {
            return tryOnce(origin, permission, call, lost);
        } catch (const StorageError& error) {
            const bool isWorthIt = lost ? !std::exchange(hasLostOne, true) || error.fault() == StorageFault::Busy
                                        : isWorthRepeating(error, m_connection->isAlive());
            if (!isWorthIt || tries == mostTries) {
                if (std::optional<Refusal> other = lost ? std::nullopt : ofOtherSchema(error, *m_connection))
                    return *std::move(other);
                return lost ? lost->refusal : explained(error, *m_connection);
            }
            QThread::msleep(static_cast<unsigned long>(5 * tries));
        }
    }
}

Result<Desk::RawPerformed> Desk::tryOnce(const WriteScope::Origin& origin, Permission permission, WriteCall& call,
                                         std::optional<LostAnswer>& lost)
{
    WriteScope scope(*m_connection, m_sha, clock(), origin);
    const auto atTheEnd = qScopeGuard([&call] { call.forget(); }); // before the transaction ends, however it does
    call.ask(scope);
    const bool isFoundAgain = scope.earlier() && lost;
    if (const Result<Done> may = allowed(scope.storedRole(), scope.actor(), permission); !may && !isFoundAgain)
        return may.refusal();
    if (scope.earlier())
        return answerAgain(scope, origin, lost);
    lost.reset();
    if (isCutShort(scope, origin, m_laneEnd)) {
        m_isOneHistory = false;
        return refused(QStringLiteral("record.other-history"), m_config.stationCode);
    }
    if (const std::optional<Role> role = roleFromCode(scope.storedRole().value_or(QString())))
        scope.setRole(*role);
    Result<QByteArray> result = call.run(scope);
    call.forget();
    if (!result && isStoredMeanwhile(*m_connection, origin))
        throw StorageError(StorageFault::Busy, {}, QStringLiteral("another counter has performed the same command"));
    if (!result)
        return result.refusal();
    scope.setResult(*result);
    std::optional<EntryRef> entry;
    try {
        entry = scope.commit();
    } catch (const StorageError& error) {
        if (scope.isOutcomeUnknown()) {
            lost = LostAnswer{error.toRefusal(), scope.changes()};
            lost->refusal.outcomeUnknown = true;
        }
        throw;
    }
    keepEnd(m_laneEnd, origin, scope, entry);
    tellChanges(scope.changes());
    return RawPerformed{*std::move(result), origin.command.id, false, entry.value_or(EntryRef{})};
}

/// A lost answer that is found is no repeat: this very call did it, and nobody has been told yet. Jobs compare for
/// themselves what they are asked for: whoever goes on with one need not be who began it.
Result<Desk::RawPerformed> Desk::answerAgain(WriteScope& scope, const WriteScope::Origin& origin,
                                             const std::optional<LostAnswer>& lost)
{
    const WriteScope::Earlier& earlier = *scope.earlier();
    if (earlier.verb != origin.command.verb)
        return idUsed(origin.command.id, earlier.verb);
    if (lost) {
        keepEnd(m_laneEnd, origin, scope, earlier.entry);
        tellChanges(lost->changes);
    } else if (origin.job.isEmpty()) {
        const std::optional<Entry> entry = entryOfCommand(scope.connection(), origin.command.id, origin.part);
        if (entry && !isSameRequest(*entry, origin.command.arguments))
            return idUsed(origin.command.id, earlier.verb);
    }
    return RawPerformed{earlier.result, origin.command.id, !lost, earlier.entry};
}

void Desk::tellChanges(const ChangeSet& changes)
{
    if (m_listener && !changes.isEmpty())
        m_listener(changes);
}

Result<Done> Desk::checkActor(Connection& connection, const Actor& actor, Permission permission)
{
    return allowed(storedRoleOf(connection, actor.operatorId), actor, permission);
}

} // namespace madoguchi
