// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasefile.h"

#include "core/storage/serverrefusal.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <sqlite3.h>

#include <sys/fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace madoguchi {

namespace {

constexpr qint64 headerSize = 100;
constexpr qint64 applicationIdOffset = 68;

/// File systems on which SQLite's write-ahead log cannot work (statfs(2) magic numbers: NFS, SMB, CIFS, SMB2, AFS,
/// NCP, FUSE's sshfs and the like, 9p, Ceph).
bool isNetworkPlace(const QString& fileOrFolder)
{
    struct statfs info {
    };
    if (statfs(QFile::encodeName(fileOrFolder).constData(), &info) != 0)
        return false;
    constexpr quint32 magics[] = {0x6969, 0x517b,     0xff534d42, 0xfe534d42, 0x5346414f,
                                  0x564c, 0x65735546, 0x01021997, 0x00c36400};
    return std::find(std::begin(magics), std::end(magics), quint32(info.f_type)) != std::end(magics);
}

Refusal unavailable(const QString& code, const QString& path)
{
    return refusal(RefusalKind::Unavailable, code, path);
}

Result<Done> checkNew(const QFileInfo& file)
{
    if (file.exists() && file.size() > 0)
        return refused(QStringLiteral("database.exists"), file.filePath());
    // Beside a file that is there, it may be one that another program is founding at this moment.
    if (const QString left = fileBesideDatabase(file.filePath()); !file.exists() && !left.isEmpty())
        return refused(QStringLiteral("database.leftovers"), left);
    const QFileInfo folder(file.path());
    if (!folder.isDir())
        return unavailable(QStringLiteral("database.no-folder"), file.path());
    if (!folder.isWritable())
        return unavailable(QStringLiteral("database.read-only"), file.filePath());
    return Done{};
}

Result<Done> checkHeader(const QFileInfo& info)
{
    const RecordBytes bytes(info.filePath());
    const std::optional<QByteArray> read = bytes.read(0, headerSize);
    if (!read)
        return unavailable(QStringLiteral("database.read-only"), info.filePath());
    const QByteArray& header = *read;
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return unavailable(QStringLiteral("database.foreign"), info.filePath());
    if (header.size() < headerSize)
        return unavailable(QStringLiteral("database.damaged"), info.filePath());
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != sqliteApplicationId)
        return unavailable(QStringLiteral("database.foreign"), info.filePath());
    return Done{};
}

Result<Done> checkExisting(const QFileInfo& file)
{
    if (!file.exists())
        return unavailable(QStringLiteral("database.missing"), file.filePath());
    if (const Result<Done> header = checkHeader(file); !header)
        return header;
    if (!file.isWritable() || !QFileInfo(file.path()).isWritable())
        return unavailable(QStringLiteral("database.read-only"), file.filePath());
    return Done{};
}

} // namespace

RecordBytes::RecordBytes(const QString& path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
        return;
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

RecordBytes::~RecordBytes()
{
    sqlite3_close(m_handle);
}

bool RecordBytes::isOpen() const
{
    return file() != nullptr;
}

qint64 RecordBytes::size() const
{
    sqlite3_int64 bytes = -1;
    sqlite3_file* const opened = file();
    return opened && opened->pMethods->xFileSize(opened, &bytes) == SQLITE_OK ? bytes : -1;
}

std::optional<QByteArray> RecordBytes::read(qint64 offset, qint64 most) const
{
    const qint64 there = size();
    if (there < 0)
        return std::nullopt;
    QByteArray bytes(std::clamp(there - offset, qint64(0), most), Qt::Uninitialized);
    sqlite3_file* const opened = file();
    if (!bytes.isEmpty() && opened->pMethods->xRead(opened, bytes.data(), int(bytes.size()), offset) != SQLITE_OK)
        return std::nullopt;
    return bytes;
}

sqlite3_file* RecordBytes::file() const
{
    sqlite3_file* opened = nullptr;
    if (m_handle)
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &opened);
    return opened && opened->pMethods ? opened : nullptr;
}

QString fileItself(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isSymLink())
        return path;
    const QString there = file.canonicalFilePath();
    return there.isEmpty() ? file.symLinkTarget() : there;
}

bool isOnNetwork(const QString& path)
{
    const QFileInfo file(fileItself(path));
    return isNetworkPlace(file.exists() ? file.filePath() : file.path());
}

Result<Done> checkDatabaseFile(const QString& path, bool isNew)
{
    const QFileInfo file(fileItself(path));
    if (file.isDir())
        return unavailable(QStringLiteral("database.is-folder"), path);
    if (isOnNetwork(path))
        return unavailable(QStringLiteral("database.network-path"), file.filePath());
    if (isNew && QFileInfo(path).isSymLink()) // its name is taken
        return refused(QStringLiteral("database.exists"), path);
    return isNew ? checkNew(file) : checkExisting(file);
}

Result<Done> checkRecordCopy(const QString& path)
{
    const QFileInfo file(fileItself(path));
    if (file.isDir())
        return unavailable(QStringLiteral("database.is-folder"), path);
    if (!file.exists())
        return unavailable(QStringLiteral("database.missing"), path);
    if (!file.isReadable())
        return unavailable(QStringLiteral("restore.cannot-copy"), path);
    return checkHeader(file);
}

QString fileBesideDatabase(const QString& path)
{
    for (const char* suffix : {"-wal", "-journal", "-shm"}) {
        const QString beside = path + QLatin1String(suffix);
        if (QFileInfo::exists(beside))
            return beside;
    }
    return {};
}

bool createOwnersFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

bool setRoomAside(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (::fallocate(file.handle(), 0, 0, bytes) == 0)
        return true;
    file.remove();
    return false;
}

bool isDiskFull(const QString& path)
{
    // The shared index of the write-ahead log is made with 32 KiB, and grows by as much.
    constexpr quint64 least = 64 * 1024;
    struct statfs info {
    };
    // Some file systems tell nothing of their size.
    return statfs(QFile::encodeName(QFileInfo(fileItself(path)).absolutePath()).constData(), &info) == 0 &&
           info.f_blocks > 0 && quint64(info.f_bavail) * quint64(info.f_bsize) < least;
}

namespace {

/// Where the file system can neither refuse a name that is taken nor make a second one (FAT): whoever takes it between
/// the look and the renaming loses.
int renameAfterLook(const QByteArray& old, const QByteArray& wanted)
{
    struct stat there {
    };
    if (lstat(wanted.constData(), &there) == 0)
        return EEXIST;
    if (errno != ENOENT)
        return errno;
    return std::rename(old.constData(), wanted.constData()) == 0 ? 0 : errno;
}

} // namespace

int exclusiveRenameError(const QString& from, const QString& to)
{
    const QByteArray old = QFile::encodeName(QFileInfo(from).absoluteFilePath());
    const QByteArray wanted = QFile::encodeName(QFileInfo(to).absoluteFilePath());
    constexpr int nowhere = -1; // whole paths need no folder to start from
    if (renameat2(nowhere, old.constData(), nowhere, wanted.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    // A file system that cannot do that can make a second name, mostly.
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (link(old.constData(), wanted.constData()) == 0)
        return unlink(old.constData()) == 0 ? 0 : errno;
    if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
        return errno;
    return renameAfterLook(old, wanted);
}

bool renameExclusively(const QString& from, const QString& to)
{
    return exclusiveRenameError(from, to) == 0;
}

Refusal explainNoHandle(const DatabaseUrl& url, bool isNew, const QString& detail)
{
    const QVariantMap arguments{{QStringLiteral("detail"), detail}};
    if (!url.isSqlite())
        return explainNoServer(url, detail);
    return refusal(RefusalKind::Unavailable,
                   isNew ? QStringLiteral("database.cannot-create") : QStringLiteral("database.cannot-open"),
                   url.path(), arguments);
}

Refusal explainOpenFailure(const DatabaseUrl& url, const StorageError& error)
{
    if (url.isSqlite() && error.fault() == StorageFault::Unavailable)
        return explainNoHandle(url, false, error.message());
    if (url.isSqlite() && error.fault() == StorageFault::Damaged)
        return unavailable(QStringLiteral("database.damaged"), url.path());
    if (url.isSqlite() && error.fault() == StorageFault::ReadOnly)
        return unavailable(QStringLiteral("database.read-only"), url.path());
    // Nothing is asked of it yet but what every login of the desk may read.
    if (error.fault() == StorageFault::NoRights)
        return explainRights(QStringLiteral("database.no-desk-role"), url, error);
    return error.toRefusal();
}

Refusal explainRights(const QString& code, const DatabaseUrl& url, const StorageError& error)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    const auto quoted = [](QString name) {
        if (name.isEmpty()) // the one that the system chose
            return QStringLiteral("LOGIN");
        return plain.match(name).hasMatch() ? name : u'"' + name.replace(u'"', QLatin1String("\"\"")) + u'"';
    };
    return refusal(RefusalKind::Unavailable, code, url.toDisplayText(),
                   {{QStringLiteral("login"), quoted(url.user())},
                    {QStringLiteral("database"), quoted(url.database())},
                    {QStringLiteral("detail"), error.message()}});
}

bool flushToDisk(const QString& path)
{
    std::FILE* file = std::fopen(QFile::encodeName(path).constData(), "r");
    if (!file)
        return false;
    // Some file systems of the network have nothing to do for a folder, and say so.
    const bool isFlushed = fsync(fileno(file)) == 0 || errno == EINVAL;
    std::fclose(file);
    return isFlushed;
}

} // namespace madoguchi
