// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/tableregistry.h"
#include "core/storage/connection.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace madoguchi {

/// What `journal verify` answers.
struct Verification {
    struct LaneSummary {
        QString station;
        QString job; ///< empty: the station's own lane
        qint64 entries = 0;
        QByteArray root; ///< recomputed, 32 bytes
    };
    struct Bad {
        QString station;
        QString job;
        qint64 entry = 0; ///< sequence in its lane, from 0
        QString reason;   ///< see VerifyReason
        QString object;   ///< what it is about, where that is no entry: a counter, an object of the database, a row
        /// Of a row (an item, a loan, a setting …) that is not as the entries say; then the entry is the last that
        /// wrote it, and no station means that none did.
        QString table = {};
        qint64 row = 0;
        QString column = {}; ///< empty: it is about the row as a whole

        [[nodiscard]] bool isOfRow() const { return !table.isEmpty(); }
        /// For a sentence; arguments table, field ("asset.state"), counter and entry (of a row that one wrote).
        [[nodiscard]] Problem problem() const;
    };

    /// An entry that says that personal values were erased.
    struct Erasure {
        QString station;
        qint64 entry = 0; ///< sequence in its lane
        Instant at;
    };

    bool isOk = false;
    bool isCancelled = false;
    qint64 entries = 0;
    qint64 rows = 0;            ///< of all tables, compared with what the entries say of them
    qint64 contents = 0;        ///< attached files whose bytes were compared with their hash
    qint64 checkpoints = 0;     ///< stored ones, those from outside and those kept beside the keys
    qint64 keptNotes = 0;       ///< of these, kept beside the keys
    QString keptNotesFile;      ///< where those are; empty when there are none
    qint64 missingPersonal = 0; ///< values that entries commit to and that are gone without an entry that says so
    qint64 erasedPersonal = 0;  ///< values that are gone as those entries say:
    QList<Erasure> erasures;
    QList<Instant> restoredAt; ///< an owner recorded that the record had been restored from a backup
    qint64 lostNotes = 0;      ///< checkpoints from outside of entries that were gone with such a restore
    /// Changes of a counter's key that only the journal vouches for, because the key of before was not at hand.
    qint64 unsignedRenewals = 0;
    QList<LaneSummary> lanes;
    /// Why it could not be compared whether the database is as the program made it; empty: it was, or needed not be.
    QString schemaNotCompared;
    std::optional<Bad> firstBad; ///< by the order in which the entries were written

    /// ok, entries, rows, contents, checkpoints, kept:{file, checkpoints} or null, missingPersonal, erasedPersonal,
    /// erasures:[{station, entry, at}], restored:[time], lostCheckpoints, unsignedKeyChanges, schemaNotCompared (only
    /// where it was not), lanes:[{station, job, entries, root}], firstBad:{station, job, entry, reason, object, table,
    /// row, column} or null; `job`, `object` and what is of a row only where there is one.
    [[nodiscard]] QJsonObject toJson() const;
};

struct VerifyOptions {
    /// Signed notes kept outside the record; each text may hold several. What is bound to be there and is not, or has
    /// another root, is found even if the whole database was rewritten.
    QStringList outsideNotes;
    /// The file in which this machine keeps the newest note of each lane (keptNotesFile); compared with like those from
    /// outside. Need not be there.
    QString keptNotesFile;
    /// Where this machine keeps its keys, see rightRecordId; empty: only the first entry is asked.
    QString keyFolder;
    /// The tables whose rows are compared with what the entries say of them, and what stands beside the journal with
    /// its hash in it; none: only the journal is checked.
    TableRegistry tables = {};
    QList<AttestedContent> contents = {};
    std::function<void(qint64 done, qint64 total)> progress;
    std::function<bool()> isCancelled;
};

/// Checks every byte of the journal in one pass over the entries and says which entry is the first that does not fit.
/// Reads on the calling thread (inside its read transaction), hashes on threads of its own; constant memory.
/// A personal value may be gone only where a later entry says that it was erased, and must be gone there (Erasures).
/// Also: no number of a lane and no station's lane left out; on SQLite no number of the order of all entries, up to the
/// last one given (on PostgreSQL numbers are lost with every transaction that is rolled back); no lane that would give
/// a number of a row again; the id of the record, the counters and their keys (which notes and signatures go by) as the
/// entries say; the table of allowed moves as the program brought it. With `tables`, when all that fits,
/// the rows themselves, one by one, with everything the journal holds of them, what is derived from that, and the bytes
/// that are attached (checkRows). Signatures are checked with the public keys that the entries name: whoever may write
/// to the database as its owner can make all of the above fit to another history (of what no checkpoint covers, of
/// fewer entries, of fewer lanes with their stations, or under another key) without a station's key. Only a checkpoint
/// kept elsewhere shows that. The time a checkpoint was stored at is in no signature; PIN hashes, cards of operators
/// and the mark of a sample record are in no entry. Throws StorageError.
[[nodiscard]] Verification verifyJournal(Connection& connection, const VerifyOptions& options = {});

} // namespace madoguchi
