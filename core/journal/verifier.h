// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
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
    };

    bool isOk = false;
    bool isCancelled = false;
    qint64 entries = 0;
    qint64 checkpoints = 0;     ///< stored ones and those from outside
    qint64 deletedPersonal = 0; ///< values that have been deleted, as the law asks
    QList<LaneSummary> lanes;
    std::optional<Bad> firstBad; ///< by the order in which the entries were written

    /// ok, entries, checkpoints, deletedPersonal, lanes:[{station, job, entries, root}], firstBad:{station, job, entry,
    /// reason} or null; `job` only where there is one.
    [[nodiscard]] QJsonObject toJson() const;
};

struct VerifyOptions {
    /// Signed notes kept outside the record; each text may hold several. What is bound to be there and is not, or has
    /// another root, is found even if the whole database was rewritten.
    QStringList outsideNotes;
    std::function<void(qint64 done, qint64 total)> progress;
    std::function<bool()> isCancelled;
};

/// Checks every byte of the journal in one pass over the entries and says which entry is the first that does not fit.
/// Reads on the calling thread (inside its read transaction), hashes on threads of its own; constant memory.
/// It does not look at the tables the journal tells of: see rebuildRecord. It cannot notice that somebody who holds
/// database and station key has rewritten everything, unless given a checkpoint from outside. The time a checkpoint was
/// stored at and the counters of the lanes for new ids are in no signature.
/// Throws StorageError.
[[nodiscard]] Verification verifyJournal(Connection& connection, const VerifyOptions& options = {});

} // namespace madoguchi
