// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace madoguchi {

/// A SQLite file beside the wanted one that is gone, with whatever stands beside it, unless it gets its name.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString& wanted);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& wanted() const { return m_wanted; }
    /// Nobody but its owner may read it, from the first byte on.
    [[nodiscard]] bool create();
    /// Code `takenCode` when something has taken the name meanwhile; "database.leftovers".
    [[nodiscard]] Result<Done> finish(const QString& takenCode);

private:
    QString m_wanted;
    QString m_path;
};

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
