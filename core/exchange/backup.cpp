// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup.h"

#include "core/desk/journalquestions.h"
#include "core/exchange/finishedrecord.h"
#include "core/storage/databasefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// What went wrong; empty when nothing did.
QString copyFile(UnfinishedFile& file, const QString& from)
{
    constexpr qint64 atOnce = 1 << 20;
    const RecordBytes source(from);
    QFile copy(file.path());
    if (!file.create() || !copy.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return copy.errorString();
    const qint64 size = source.size();
    for (qint64 at = 0; at < size; at += atOnce) {
        const std::optional<QByteArray> bytes = source.read(at, atOnce);
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
    CopyWatch(Connection& connection, const QString& copy, JobControl& control) : m_connection(connection)
    {
        const qint64 total = QFileInfo(connection.url().path()).size();
        connection.setWatch([copy, total, &control] {
            control.report(std::min(QFileInfo(copy).size(), total), total);
            return !control.isCancelled();
        });
    }
    ~CopyWatch() { m_connection.setWatch({}); }
    CopyWatch(const CopyWatch&) = delete;
    CopyWatch& operator=(const CopyWatch&) = delete;

private:
    Connection& m_connection;
};

Result<Done> copyInto(const QString& file, Connection& connection, JobControl& control)
{
    const CopyWatch watch(connection, file, control);
    try {
        connection.run("vacuum into ?", file);
        return Done{};
    } catch (const StorageError& error) {
        return control.isCancelled() ? refused(u"backup.cancelled"_s) : error.toRefusal();
    }
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
    if (const Result<Done> copied = copyInto(file.path(), desk.connection(), control); !copied)
        return copied.refusal();
    return finishRecordFile(file, u"backup.exists"_s, at);
}

Result<BackupSummary> restoreRecord(const QString& backup, const DatabaseUrl& into)
{
    if (!into.isSqlite())
        return refused(u"restore.use-pg-restore"_s, into.toDisplayText());
    if (const Result<Done> isRecord = checkDatabaseFile(backup, false); !isRecord)
        return isRecord.refusal();
    if (QFileInfo(backup + u"-wal"_s).size() > 0)
        return refused(u"backup.in-use"_s, backup);
    if (QFileInfo::exists(into.path()))
        return refused(u"database.exists"_s, into.path());
    if (const QString left = fileBesideDatabase(into.path()); !left.isEmpty())
        return refused(u"database.leftovers"_s, left);
    QDir().mkpath(QFileInfo(into.path()).absolutePath());
    UnfinishedFile file(into.path());
    if (const QString problem = copyFile(file, backup); !problem.isEmpty())
        return refusal(RefusalKind::Unavailable, u"restore.cannot-copy"_s, backup, {{u"detail"_s, problem}});
    return finishRecordFile(file, u"database.exists"_s,
                            Instant::fromDateTime(QFileInfo(backup).lastModified().toUTC()));
}

} // namespace madoguchi
