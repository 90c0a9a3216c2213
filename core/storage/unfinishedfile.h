// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

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
    /// On the disk, file and name, when it returns. Code `takenCode` when something has taken the name meanwhile;
    /// "database.leftovers", "storage.failed".
    [[nodiscard]] Result<Done> finish(const QString& takenCode);

private:
    QString m_wanted;
    QString m_path;
};

} // namespace madoguchi
