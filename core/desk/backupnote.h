// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

namespace madoguchi {

/// When the record was last copied, as every counter sees it.
struct BackupState {
    std::optional<Instant> at; ///< nothing: never, as far as the record knows
    QString file;              ///< on the computer of that counter
    QString stationCode;
    int days = 0;          ///< see OrganisationSettings::backupDays
    bool isOurTask = true; ///< false on a server, which is backed up by tools of its own

    /// There should be a newer one by now.
    [[nodiscard]] bool isOverdue(Instant now) const;
};

struct AskBackupState {
    using Answer = BackupState;
    Result<Answer> run(ReadScope& scope) const;
};

/// A backup was written. Kept in the record itself, so the copy knows of those before it only. An older one than the
/// last changes nothing.
struct NoteBackup {
    static constexpr const char* name = "desk.note-backup";
    static constexpr Permission permission = Permission::BackUp;
    struct Outcome {
        QJsonObject toJson() const { return {}; }
        static Outcome fromJson(const QJsonObject&) { return {}; }
    };
    Instant at; ///< when the copy was begun
    QString file;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
