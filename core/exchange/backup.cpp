// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup.h"

#include "core/desk/journalquestions.h"
#include "core/exchange/finishedrecord.h"
#include "core/storage/databasefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesAtOnce = 1 << 20;

/// What went wrong; empty when nothing did.
QString copyFile(UnfinishedFile& file, const QString& from)
{
    const RecordBytes source(from);
    QFile copy(file.path());
    if (!file.create() || !copy.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return copy.errorString();
    const qint64 size = source.size();
    for (qint64 at = 0; at < size; at += bytesAtOnce) {
        const std::optional<QByteArray> bytes = source.read(at, bytesAtOnce);
        if (!bytes)
            return u"%1 (%2)"_s.arg(from).arg(at);
        if (copy.write(*bytes) != bytes->size())
            return copy.errorString();
    }
    if (size < 0)
        return from;
    return copy.flush() ? QString() : copy.errorString();
}

/// Reports how much of the copy is there, and hears of a cancellation, while the database writes it.
class CopyWatch
{
public:
    /// `parts`: this is the first of so many times that the bytes are written.
    CopyWatch(Connection& connection, const QString& copy, JobControl& control, int parts) : m_connection(connection)
    {
        const qint64 total = QFileInfo(connection.url().path()).size();
        connection.setWatch([copy, total, parts, &control] {
            control.report(std::min(QFileInfo(copy).size(), total), total * parts);
            return !control.isCancelled();
        });
    }
    ~CopyWatch() { m_connection.setWatch({}); }
    CopyWatch(const CopyWatch&) = delete;
    CopyWatch& operator=(const CopyWatch&) = delete;

private:
    Connection& m_connection;
};

Result<Done> copyInto(const QString& file, Connection& connection, JobControl& control, int parts = 1)
{
    const CopyWatch watch(connection, file, control, parts);
    try {
        connection.run("vacuum into ?", file);
        return Done{};
    } catch (const StorageError& error) {
        return control.isCancelled() ? refused(u"backup.cancelled"_s) : error.toRefusal();
    }
}

Refusal cannotWrite(const UnfinishedFile& file, const QString& detail)
{
    return refusal(RefusalKind::Unavailable, u"backup.cannot-write"_s, file.wanted(), {{u"detail"_s, detail}});
}

/// Hash of all that is in a file, as it is read back.
QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// The second half of the way: the bytes of the checked copy, and a look whether they have arrived.
Result<Done> carry(const QString& from, UnfinishedFile& file, JobControl& control)
{
    QFile source(from);
    QFile target(file.path());
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return cannotWrite(file, source.isOpen() ? target.errorString() : source.errorString());
    const qint64 total = source.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < total;) {
        const QByteArray bytes = source.read(bytesAtOnce);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return cannotWrite(file, bytes.isEmpty() ? source.errorString() : target.errorString());
        hash.addData(bytes);
        done += bytes.size();
        control.report(total + done, total * 2);
        if (control.isCancelled())
            return refused(u"backup.cancelled"_s);
    }
    if (!target.flush())
        return cannotWrite(file, target.errorString());
    target.close();
    if (!flushToDisk(file.path()) || hashOf(file.path()) != hash.result())
        return cannotWrite(file, {});
    return Done{};
}

/// Where SQLite's locks are not safe no database is opened, not even to look through it: the copy is made and checked
/// beside the record, and only its bytes travel.
Result<BackupSummary> backUpOverNetwork(Desk& desk, UnfinishedFile& file, Instant at, JobControl& control)
{
    UnfinishedFile local(fileItself(desk.config().url.path()));
    if (!local.create())
        return explainNoHandle(DatabaseUrl::forFile(local.path()), true, {});
    if (const Result<Done> copied = copyInto(local.path(), desk.connection(), control, 2); !copied)
        return copied.refusal().has(u"storage.full")
                   ? refusal(RefusalKind::Unavailable, u"backup.no-room-here"_s, QFileInfo(local.path()).path())
                   : copied.refusal();
    const Result<BackupSummary> checked = checkCopiedRecord(local.path(), at);
    if (!checked)
        return checked;
    if (const Result<Done> carried = carry(local.path(), file, control); !carried)
        return carried.refusal();
    return nameCopiedRecord(file, u"backup.exists"_s, *checked);
}

} // namespace

Result<BackupSummary> backUpRecord(Desk& desk, const QString& path, JobControl& control)
{
    if (!desk.config().url.isSqlite())
        return refused(u"backup.use-pg-dump"_s, desk.config().url.toDisplayText());
    if (QFileInfo::exists(path))
        return refused(u"backup.exists"_s, path);
    if (const QString left = fileBesideDatabase(path); !left.isEmpty())
        return refused(u"database.leftovers"_s, left);
    UnfinishedFile file(path);
    if (!file.create())
        return explainNoHandle(DatabaseUrl::forFile(path), true, {});
    // Its end is witnessed; the copy does not depend on it.
    (void)signJournal(desk, SignWhen::Now);
    const Instant at = desk.clock().now();
    if (isOnNetwork(file.path()))
        return backUpOverNetwork(desk, file, at, control);
    if (const Result<Done> copied = copyInto(file.path(), desk.connection(), control); !copied)
        return copied.refusal();
    return finishRecordFile(file, u"backup.exists"_s, at);
}

Result<BackupSummary> restoreRecord(const QString& backup, const DatabaseUrl& into)
{
    if (!into.isSqlite())
        return refused(u"restore.use-pg-restore"_s, into.toDisplayText());
    if (const Result<Done> isRecord = checkRecordCopy(backup); !isRecord)
        return isRecord.refusal();
    if (QFileInfo(fileItself(backup) + u"-wal"_s).size() > 0)
        return refused(u"backup.in-use"_s, backup);
    if (QFileInfo::exists(into.path()))
        return refused(u"database.exists"_s, into.path());
    QDir().mkpath(QFileInfo(into.path()).absolutePath());
    if (const Result<Done> isFree = checkDatabaseFile(into.path(), true); !isFree)
        return isFree.refusal();
    UnfinishedFile file(into.path());
    if (const QString problem = copyFile(file, backup); !problem.isEmpty())
        return refusal(RefusalKind::Unavailable, u"restore.cannot-copy"_s, backup, {{u"detail"_s, problem}});
    Result<BackupSummary> restored =
        finishRecordFile(file, u"database.exists"_s, Instant::fromDateTime(QFileInfo(backup).lastModified().toUTC()));
    // What is wrong with the copy is wrong with the backup, whose name is the one that people know.
    if (!restored && (restored.refusal().has(u"database.damaged") || restored.refusal().has(u"backup.damaged") ||
                      restored.refusal().has(u"storage.damaged")))
        return refusal(RefusalKind::Unavailable, u"backup.damaged"_s, backup,
                       {{u"detail"_s, restored.refusal().problems.first().arguments.value(u"detail"_s)}});
    return restored;
}

} // namespace madoguchi
