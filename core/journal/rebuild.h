// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/journalsource.h"
#include "core/journal/replay.h"
#include "core/journal/tablecompare.h"
#include "core/journal/tableregistry.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace madoguchi {

/// What `journal rebuild` answers.
struct RebuildResult {
    /// An entry that could not be performed again; nothing after it was tried.
    struct Failure {
        QString station;
        qint64 entry = 0; ///< sequence in its lane
        ReplayFailure reason;
    };

    bool isOk = false;
    bool isCancelled = false;
    qint64 entries = 0;
    qint64 missingPersonal = 0; ///< values that entries commit to and that are gone without an entry that says so
    qint64 erasedPersonal = 0;  ///< those that are gone as a later entry says (Erasures); both read as null
    QList<TableComparison> tables;
    std::optional<Failure> failure;
    /// "operator.pin_hash": secrets are not in the journal, so the new record has none; set them anew. An attested
    /// content stands here only when one of its rows has no bytes that fit.
    QStringList lostColumns;

    /// ok, entries, missingPersonal, erasedPersonal, tables:[{name, rows, equal, firstDifference:{id, column}}],
    /// failure:{station, entry, code, table, id, detail} or null, lostColumns.
    [[nodiscard]] QJsonObject toJson() const;
};

struct RebuildOptions {
    std::function<void(qint64 done, qint64 total)> progress;
    std::function<bool()> isCancelled;
    /// Taken over from the old record where they still have the hash the journal says.
    QList<AttestedContent> contents = {};
};

/// Performs a journal again in an empty record, see rebuildRecord, without comparing or taking over anything. Inside a
/// transaction of the caller, who ends it: everything is there at once, or nothing. Codes "rebuild.not-empty" and those
/// of `from`. Throws StorageError.
[[nodiscard]] Result<RebuildResult> performJournal(JournalSource& from, Connection& into, const TableRegistry& tables,
                                                   const RebuildOptions& options);

/// Makes a record anew from a journal alone and compares it with the one that the journal stands in: a row that
/// somebody changed behind the program's back shows as a difference.
///
/// `into` is an empty record of the same schema (createSchema with the id of `from`), on PostgreSQL connected as the
/// owner of its tables. It becomes a working record: every table of the journal performed again, with derived columns
/// and search indexes computed anew; the journal itself with lanes and checkpoints as it was; tiles and subjects from
/// the entries. A personal value that is gone stays gone; the answer is not ok unless an entry says so. Secrets are
/// lost, by design. Constant memory. `into` is inside a transaction of the caller, who rolls it back when it fails or
/// is cancelled: half a record has the id of the whole one. `from` is inside a read transaction. It does not check
/// hashes: verifyJournal does. Code "rebuild.not-empty". Throws StorageError.
[[nodiscard]] Result<RebuildResult> rebuildRecord(Connection& from, Connection& into, const TableRegistry& tables,
                                                  const RebuildOptions& options = {});

} // namespace madoguchi
