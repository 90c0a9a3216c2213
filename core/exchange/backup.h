// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/jobcontrol.h"
#include "core/exchange/finishedrecord.h"

namespace madoguchi {

/// Copies the whole record into one file while others go on working: written beside its place, checked, flushed to the
/// disk and only then given its name. A checkpoint is taken before, and the copy says that it is one: whoever opens it
/// is asked what it is now before anything is written (StationTrust). On a drive of the network it is made and checked
/// beside the record first, because no database may be opened there. SQLite only; "backup.use-pg-dump" on PostgreSQL.
/// Codes "backup.exists", "database.leftovers", "backup.damaged" (the copy does not pass the database's own check),
/// "backup.cancelled" (nothing is left then), "backup.no-room-here", "backup.cannot-write", storage codes. Reports
/// bytes.
[[nodiscard]] Result<BackupSummary> backUpRecord(Desk& desk, const QString& path, JobControl& control);

/// Makes a record out of a backup, in a file that is not there yet (nor anything left of one of that name); it says
/// that it is a copy. The backup is only read, and may lie on a drive of the network or a medium that cannot be written
/// to; the new record may not. Both can be read by their owner only. Codes "database.exists",
/// "database.leftovers" (the file that is left), "backup.damaged", "backup.in-use" (it is a record that is open),
/// "restore.use-pg-restore", "restore.cannot-copy", and those of Connection::open and readyDatabase.
[[nodiscard]] Result<BackupSummary> restoreRecord(const QString& backup, const DatabaseUrl& into);

} // namespace madoguchi
