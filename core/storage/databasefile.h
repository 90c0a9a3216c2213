// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/databaseurl.h"
#include "core/storage/storageerror.h"

#include <QByteArray>

#include <optional>

struct sqlite3;
struct sqlite3_file;

namespace madoguchi {

/// The application id in the header of our SQLite files ("MDGC").
inline constexpr qint32 sqliteApplicationId = 0x4d444743;

/// Where the file lies whose name this is: a symbolic link is only another name, and what SQLite makes beside a record
/// it makes beside the file. A link to nothing gives where its file would be.
[[nodiscard]] QString fileItself(const QString& path);

/// Whether it lies (or would lie) on a drive of another computer, where SQLite's locks and its write-ahead log are not
/// safe: no record may work there. A copy that is only kept there may.
[[nodiscard]] bool isOnNetwork(const QString& path);

/// Looks at a SQLite file before it is opened, so that a wrong file is named as what it is and never touched.
/// With `isNew` the file must not exist yet (or be empty, and no link), nothing may be left of another one of that
/// name, and its folder must be writable. Codes: "database.missing", "database.exists", "database.leftovers" (the file
/// that is left), "database.foreign", "database.damaged", "database.read-only", "database.network-path",
/// "database.is-folder".
[[nodiscard]] Result<Done> checkDatabaseFile(const QString& path, bool isNew);

/// The same of a copy that is only read, wherever it lies, also on a medium that cannot be written to. Codes
/// "database.missing", "database.is-folder", "database.foreign", "database.damaged", "restore.cannot-copy".
[[nodiscard]] Result<Done> checkRecordCopy(const QString& path);

/// Reads the bytes of a SQLite file through SQLite itself. A descriptor of our own must never be opened on a record:
/// closing it drops every lock that this process's connections hold on it, and another program would then think itself
/// alone (sqlite.org/howtocorrupt.html 2.2).
class RecordBytes
{
public:
    explicit RecordBytes(const QString& path);
    ~RecordBytes();
    RecordBytes(const RecordBytes&) = delete;
    RecordBytes& operator=(const RecordBytes&) = delete;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] qint64 size() const; ///< -1 where it cannot be told
    /// At most so many bytes; nothing where they cannot be read.
    [[nodiscard]] std::optional<QByteArray> read(qint64 offset, qint64 most) const;

private:
    [[nodiscard]] sqlite3_file* file() const;

    sqlite3* m_handle = nullptr;
};

/// A file (write-ahead log, shared memory, rollback journal) that belongs to a database of this name, whether that is
/// there or not; empty when there is none. Beside another database SQLite would mix it in.
[[nodiscard]] QString fileBesideDatabase(const QString& path);

/// Makes an empty file that only its owner may read; false when it exists or cannot be made.
[[nodiscard]] bool createOwnersFile(const QString& path);

/// Makes a file of this size whose room on the disk is taken at once; false, and no file, where the disk has none or
/// cannot do that.
[[nodiscard]] bool setRoomAside(const QString& path, qint64 bytes);

/// Whether the disk has no room for what SQLite makes beside a record: it says nothing but that reading or writing
/// failed then. False where that cannot be told.
[[nodiscard]] bool isDiskFull(const QString& path);

/// Gives a file another name, at once: 0, EEXIST when that name is taken, or the errno for which the system refuses.
/// (QFile::rename looks first and copies over what came meanwhile.)
[[nodiscard]] int exclusiveRenameError(const QString& from, const QString& to);
/// The same where the reason does not matter.
[[nodiscard]] bool renameExclusively(const QString& from, const QString& to);

/// No handle of the database could be had. Codes of explainNoServer; "database.cannot-create" and
/// "database.cannot-open" of a file.
[[nodiscard]] Refusal explainNoHandle(const DatabaseUrl& url, bool isNew, const QString& detail);

/// What the server did not let the login do: `code` with the names as SQL wants them written (login, database), so that
/// its sentence can say what is to be run there.
[[nodiscard]] Refusal explainRights(const QString& code, const DatabaseUrl& url, const StorageError& error);

/// Turns a failure while opening into the words of this file's codes; "database.no-desk-role" of a server's login.
[[nodiscard]] Refusal explainOpenFailure(const DatabaseUrl& url, const StorageError& error);

/// Returns when what a closed file or a folder holds is on the disk; false when the system refuses.
[[nodiscard]] bool flushToDisk(const QString& path);

} // namespace madoguchi
