// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/checkpoint.h"
#include "core/storage/connection.h"

#include <QList>

namespace madoguchi {

/// A checkpoint as kept in the record.
struct KeptCheckpoint {
    QString station;
    QString job; ///< empty: the station's own lane
    qint64 lane = 0;
    qint64 size = 0;
    Hash root{};
    QString note;
    Instant signedAt;
};

/// Signs the present state of every lane whose station has its key in `keyFolder`, and keeps it, in the record and in
/// keptNotesFile; a lane that has not grown keeps the checkpoint it has. Inside a write transaction. Gives all lanes of
/// those stations. Codes "key.damaged", "key.not-writable"; "checkpoint.no-key" when there is not a single key. Throws
/// StorageError.
[[nodiscard]] Result<QList<KeptCheckpoint>>
takeCheckpoints(Connection& connection, Sha256& sha, const QString& recordId, const QString& keyFolder, Instant at);

/// The file beside the keys with the newest note of each lane that this machine has signed. A lane that has become
/// shorter (or is gone) keeps the note it had: that is what shows it.
[[nodiscard]] QString keptNotesFile(const QString& keyFolder, const QString& recordId);

/// The notes in keptNotesFile. Empty on a machine that has signed nothing yet.
[[nodiscard]] QStringList keptNotes(const QString& keyFolder, const QString& recordId);

/// Those of the notes of this machine that the record does not bear out: of a lane that has fewer entries, or others.
/// Throws StorageError.
[[nodiscard]] QStringList contradictingNotes(Connection& connection, Sha256& sha, const QString& recordId,
                                             const QStringList& notes);

/// How often the kept notes were set aside on this machine.
[[nodiscard]] int timesSetAside(const QString& keyFolder, const QString& recordId);
/// Gives keptNotesFile the next free name "<file>.<n>", from 1 on, and begins anew; what was kept stays there, and
/// where nothing was kept an empty file says that there was a restore. Code "key.not-writable".
[[nodiscard]] Result<Done> setNotesAside(const QString& keyFolder, const QString& recordId);

/// The newest checkpoint of every lane. Throws StorageError.
[[nodiscard]] QList<KeptCheckpoint> newestCheckpoints(Connection& connection);

/// Notes one after another with an empty line between: what is kept outside the record. See splitNotes.
[[nodiscard]] QString checkpointText(const QList<KeptCheckpoint>& checkpoints);

/// What such a file says, for VerifyOptions::outsideNotes. Codes "import.file-unreadable"; "checkpoint.not-one" where
/// there is no checkpoint in it, which must not look like one that the journal contradicts.
[[nodiscard]] Result<QString> readCheckpointFile(const QString& path);

} // namespace madoguchi
