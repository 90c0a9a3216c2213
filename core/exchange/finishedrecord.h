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

/// Lets the database look through a record that is written to its end, flushes it to the disk and only then gives it
/// its name. With `copiedAt` it says that it is a copy of that moment, unless it says so already. Codes as
/// UnfinishedFile::finish, "backup.damaged", "storage.failed", those of readyDatabase.
[[nodiscard]] Result<BackupSummary> finishRecordFile(UnfinishedFile& file, const QString& takenCode,
                                                     std::optional<Instant> copiedAt = std::nullopt);

} // namespace madoguchi
