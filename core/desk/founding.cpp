// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/founding.h"

#include "core/base/compactjson.h"
#include "core/base/uuid7.h"
#include "core/desk/operators.h"
#include "core/desk/station.h"
#include "core/journal/recordidentity.h"
#include "core/storage/databasefile.h"
#include "core/storage/unfinishedfile.h"

#include <QFile>
#include <QFileInfo>

namespace madoguchi {

namespace {

Result<Done> writeFirstEntry(Connection& connection, const Founding& founding, const QString& recordId,
                             const StationKey& key)
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
                          compactJson(first.toJson()),
                          {},
                          QStringLiteral("setup"),
                          {},
                          {}};
    Sha256 sha;
    WriteScope scope(connection, sha, *founding.config.clock, {actor, command, {}, 0, true});
    if (const Result<RegisterStation::Outcome> registered = station.run(scope); !registered)
        return registered.refusal();
    const Result<OperatorOutcome> added = first.run(scope);
    if (!added)
        return added.refusal();
    scope.setOperator(added->id);
    scope.setResult(compactJson(foundingResult(recordId)));
    storeSettings(scope, founding.settings);
    scope.commit();
    return Done{};
}

/// Tables, station, first operator and entry: all of it or nothing.
Result<Done> fillTables(Connection& connection, const Founding& founding, const QString& recordId,
                        const StationKey& key)
{
    bool isCommitting = false;
    try {
        connection.beginWrite(WriteWork::Long);
        Result<Done> filled = createTables(connection, {recordId, founding.isSandbox, founding.config.clock->now()});
        if (filled)
            filled = writeFirstEntry(connection, founding, recordId, key);
        isCommitting = filled.isOk();
        filled ? connection.commit() : connection.rollback();
        return filled;
    } catch (const StorageError& error) {
        connection.rollback();
        Refusal failed = error.toRefusal();
        // A server may have stored it before the answer was lost, and then its key is needed.
        failed.outcomeUnknown =
            isCommitting && error.fault() == StorageFault::Unavailable && !connection.dialect().isSqlite();
        return failed;
    }
}

void discardKey(const Founding& founding, const QString& recordId)
{
    StationKey::discard(founding.config.keyFolder, recordId, founding.config.stationCode);
}

Result<Done> fill(Connection& connection, const Founding& founding, const QString& recordId)
{
    if (const Result<Done> empty = checkEmpty(connection); !empty)
        return empty;
    const Result<StationKey> key = StationKey::ensure(founding.config.keyFolder, recordId, founding.config.stationCode);
    if (!key)
        return key.refusal();
    const Result<Done> filled = fillTables(connection, founding, recordId, *key);
    if (!filled && !filled.refusal().outcomeUnknown)
        discardKey(founding, recordId);
    return filled;
}

Result<Done> fillDatabase(const Founding& founding, const DatabaseUrl& url, const QString& recordId)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(url, Connection::Access::Create);
    return opened ? fill(**opened, founding, recordId) : Result<Done>(opened.refusal());
}

/// A file without a byte, which may have the wanted name already, gives way. It is looked at again under another name,
/// so that nothing goes that another program has written meanwhile.
void giveWay(const UnfinishedFile& file)
{
    const QString aside = file.path() + QStringLiteral("-empty");
    if (!QFileInfo::exists(file.wanted()) || QFileInfo(file.wanted()).size() > 0 ||
        !renameExclusively(file.wanted(), aside))
        return;
    if (QFileInfo(aside).size() == 0)
        QFile::remove(aside);
    else
        (void)renameExclusively(aside, file.wanted());
}

/// Under another name until it is whole: a program that is ended meanwhile leaves nothing that looks like a record.
Result<Done> fillFile(const Founding& founding, const QString& recordId)
{
    const QString path = founding.config.url.path();
    if (const Result<Done> isFree = checkDatabaseFile(path, true); !isFree)
        return isFree;
    UnfinishedFile file(path);
    if (!file.create())
        return explainNoHandle(founding.config.url, true, {});
    if (const Result<Done> filled = fillDatabase(founding, DatabaseUrl::forFile(file.path()), recordId); !filled)
        return filled;
    giveWay(file);
    Result<Done> finished = file.finish(QStringLiteral("database.exists"));
    if (!finished && QFileInfo::exists(file.path())) // it did not get its name
        discardKey(founding, recordId);
    return finished;
}

/// Before anything is created.
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

} // namespace

Result<std::unique_ptr<Desk>> foundRecord(const Founding& wanted)
{
    Founding founding = wanted;
    founding.operatorCode = foldedOperatorCode(wanted.operatorCode);
    if (const Result<Done> checked = check(founding); !checked)
        return checked.refusal();
    const QString recordId = makeUuid7(founding.config.clock->now());
    const Result<Done> filled = founding.config.url.isSqlite() ? fillFile(founding, recordId)
                                                               : fillDatabase(founding, founding.config.url, recordId);
    if (!filled)
        return filled.refusal();
    return Desk::open(founding.config);
}

} // namespace madoguchi
