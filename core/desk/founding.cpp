// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/founding.h"

#include "core/base/uuid7.h"
#include "core/desk/operators.h"
#include "core/desk/station.h"

#include <QFile>

namespace madoguchi {

namespace {

Result<Done> writeFirstEntry(Connection& connection, const Founding& founding, const StationKey& key)
{
    const RegisterStation station{founding.config.stationCode, founding.config.stationCode, key.publicKey()};
    const AddOperator first{founding.operatorCode, founding.operatorName, Role::Owner, founding.pinHash, {}};
    Actor actor;
    actor.operatorCode = founding.operatorCode;
    actor.operatorName = founding.operatorName;
    actor.role = Role::Owner;
    actor.stationCode = founding.config.stationCode;
    const Command command{makeUuid7(founding.config.clock->now()),
                          QStringLiteral("desk.found"),
                          QJsonDocument(first.toJson()).toJson(QJsonDocument::Compact),
                          {},
                          QStringLiteral("setup"),
                          {},
                          {}};
    Sha256 sha;
    WriteScope scope(connection, sha, *founding.config.clock, {actor, command, {}, 0});
    if (const Result<RegisterStation::Outcome> registered = station.run(scope); !registered)
        return registered.refusal();
    const Result<OperatorOutcome> added = first.run(scope);
    if (!added)
        return added.refusal();
    scope.setOperator(added->id);
    storeSettings(scope, founding.settings);
    scope.commit();
    return Done{};
}

Result<Done> build(const Founding& founding)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(founding.config.url, Connection::Access::Create);
    if (!opened)
        return opened.refusal();
    Connection& connection = **opened;
    if (const Result<Done> empty = checkEmpty(connection); !empty)
        return empty;
    const QString recordId = makeUuid7(founding.config.clock->now());
    const Result<StationKey> key = StationKey::ensure(founding.config.keyFolder, recordId, founding.config.stationCode);
    if (!key)
        return key.refusal();
    const NewDatabase what{recordId, founding.isSandbox, founding.config.clock->now()};
    if (const Result<Done> created = createSchema(connection, what); !created)
        return created;
    if (const Result<DatabaseInfo> info = readyDatabase(connection); !info)
        return info.refusal();
    try {
        return writeFirstEntry(connection, founding, *key);
    } catch (const StorageError& error) {
        return error.toRefusal();
    }
}

/// Before anything is created, because tables on a server are not taken back.
Result<Done> check(const Founding& founding)
{
    if (!isOperatorCode(founding.operatorCode))
        return refused(QStringLiteral("operator.bad-code"), founding.operatorCode);
    if (founding.operatorName.trimmed().isEmpty())
        return refused(QStringLiteral("operator.no-name"), founding.operatorCode);
    if (!isUsableStationCode(founding.config.stationCode))
        return refused(QStringLiteral("station.bad-code"), founding.config.stationCode);
    if (founding.pinHash.isEmpty() && !founding.isSandbox)
        return refused(QStringLiteral("operator.no-pin"), founding.operatorCode);
    return Done{};
}

/// A file that is there, or that another program is writing at this moment, is not ours to remove.
bool isLeftByUs(const Founding& founding, const Refusal& refusal)
{
    return founding.config.url.isSqlite() && !refusal.has(u"database.exists") && !refusal.has(u"database.leftovers") &&
           refusal.kind != RefusalKind::Busy;
}

} // namespace

Result<std::unique_ptr<Desk>> foundRecord(const Founding& wanted)
{
    Founding founding = wanted;
    founding.operatorCode = foldedOperatorCode(wanted.operatorCode);
    if (const Result<Done> checked = check(founding); !checked)
        return checked.refusal();
    const Result<Done> built = build(founding);
    if (!built) {
        if (isLeftByUs(founding, built.refusal())) {
            for (const char* suffix : {"", "-wal", "-shm"})
                QFile::remove(founding.config.url.path() + QLatin1String(suffix));
        }
        return built.refusal();
    }
    return Desk::open(founding.config);
}

} // namespace madoguchi
