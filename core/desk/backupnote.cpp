// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backupnote.h"

#include "core/desk/settings.h"

namespace madoguchi {

namespace {

// One row of settings each.
constexpr const char* atName = "backup-at";
constexpr const char* fileName = "backup-file";
constexpr const char* stationName = "backup-station";

QString storedValue(Connection& connection, const char* name)
{
    Cursor cursor = connection.select("select value from setting where name = ? and withdrawn_at is null", name);
    return cursor.next() ? cursor.text(0) : QString();
}

} // namespace

bool BackupState::isOverdue(Instant now) const
{
    constexpr qint64 dayMSecs = 24LL * 60 * 60 * 1000;
    return isOurTask && days > 0 && (!at || at->plusMSecs(days * dayMSecs) < now);
}

Result<BackupState> AskBackupState::run(ReadScope& scope) const
{
    BackupState state;
    state.at = Instant::fromIso(storedValue(scope.connection, atName));
    state.file = storedValue(scope.connection, fileName);
    state.stationCode = storedValue(scope.connection, stationName);
    state.days = readSettings(scope.connection).backupDays;
    state.isOurTask = scope.connection.dialect().isSqlite();
    return state;
}

QJsonObject NoteBackup::toJson() const
{
    return {{QStringLiteral("at"), at.toIso()}, {QStringLiteral("file"), file}};
}

Result<NoteBackup::Outcome> NoteBackup::run(WriteScope& scope) const
{
    const std::optional<Instant> last = Instant::fromIso(storedValue(scope.connection(), atName));
    if (last && at < *last)
        return Outcome{};
    storeSetting(scope, QString::fromLatin1(atName), at.toIso());
    storeSetting(scope, QString::fromLatin1(fileName), file);
    storeSetting(scope, QString::fromLatin1(stationName), scope.actor().stationCode);
    return Outcome{};
}

} // namespace madoguchi
