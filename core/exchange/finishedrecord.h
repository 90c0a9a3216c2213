// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/storage/unfinishedfile.h"

#include <QString>

#include <optional>

namespace madoguchi {

struct BackupSummary {
    QString path;
    qint64 bytes = 0;
    qint64 entries = 0; ///< journal entries in it
};

/// What went wrong with a file that has not got its name yet, about the name that people gave: nobody knows the other.
[[nodiscard]] Refusal inKnownNames(const UnfinishedFile& file, Refusal refusal);

/// Opens a copy and lets the database look through it; with `copiedAt` what is whole says that it is a copy of that
/// moment, unless it says so already. Not where SQLite's locks are not safe (isOnNetwork). `path` and `bytes` are those
/// of this file. Codes "backup.damaged", those of Connection::open and readyDatabase.
[[nodiscard]] Result<BackupSummary> checkCopiedRecord(const QString& path, std::optional<Instant> copiedAt);

/// Flushes a copy that has been looked through to the disk and gives it its name. Codes as UnfinishedFile::finish.
[[nodiscard]] Result<BackupSummary> nameCopiedRecord(UnfinishedFile& file, const QString& takenCode,
                                                     BackupSummary summary);

/// Lets the database look through a record that is written to its end, flushes it to the disk and only then gives it
/// its name. With `copiedAt` it says that it is a copy of that moment, unless it says so already. Codes as
/// UnfinishedFile::finish, "backup.damaged", "storage.failed", those of readyDatabase.
[[nodiscard]] Result<BackupSummary> finishRecordFile(UnfinishedFile& file, const QString& takenCode,
                                                     std::optional<Instant> copiedAt = std::nullopt);

} // namespace madoguchi
