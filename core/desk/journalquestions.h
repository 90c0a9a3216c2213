// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/checkpointstore.h"
#include "core/journal/entryreader.h"
#include "core/journal/journalexport.h"
#include "core/journal/proof.h"
#include "core/journal/rebuild.h"
#include "core/journal/verifier.h"
#include "core/storage/migrations.h"

namespace madoguchi {

class Desk;

// What the desk asks the journal. Verifying, exporting and rebuilding take long: on a connection and thread of their
// own. Whether the journal is whole, anybody may ask; what stands in it, only who may read it.

/// Where the record and its keys are; made from a desk.
struct JournalPlace {
    QString recordId;
    QString keyFolder;
    static JournalPlace of(const Desk& desk);
};

/// Checks every byte, see verifyJournal, and that the database still is as the program made it (schemaDifference). An
/// answer that is not ok is an answer, not a refusal. With a `place`, the newest checkpoints kept on this machine are
/// compared with as well: not for a copy of an earlier day, which is shorter.
struct VerifyJournal {
    using Answer = Verification;
    VerifyOptions options;
    std::optional<JournalPlace> place = std::nullopt;
    Result<Answer> run(ReadScope& scope) const;
};

/// Entries by whatever restricts them, newest first; see EntryQuery.
struct ShowJournal {
    static constexpr Permission permission = Permission::ReadJournal;
    using Answer = std::vector<JournalEntry>;
    EntryQuery query;
    Result<Answer> run(ReadScope& scope) const { return readEntries(scope.connection, query); }
};

/// Every entry that touched a row (an asset, a person, a document …) or a row that belongs to it. Newest first. It says
/// of whoever had a thing, and who worked, what the journal says: whoever may not read that sees who has it now (show).
struct HistoryOf {
    static constexpr Permission permission = Permission::ReadJournal;
    using Answer = std::vector<JournalEntry>;
    qint64 id = 0;
    std::optional<qint64> beforeOrder; ///< for the next page
    int limit = 0;                     ///< 0: all
    Result<Answer> run(ReadScope& scope) const;
};

/// The newest checkpoint of every lane; checkpointText makes a file of them.
struct ListCheckpoints {
    using Answer = QList<KeptCheckpoint>;
    Result<Answer> run(ReadScope& scope) const { return newestCheckpoints(scope.connection); }
};

/// Writes the whole journal to `out`, which outlives the question. Gives the number of entries.
struct ExportJournal {
    static constexpr Permission permission = Permission::ReadJournal;
    using Answer = qint64;
    QIODevice* out = nullptr;
    ExportOptions options;
    Result<Answer> run(ReadScope& scope) const { return exportJournal(scope.connection, *out, options); }
};

/// The proof of the operation that made a document.
struct DocumentProof {
    QString number;
    QString station;
    qint64 entry = 0; ///< sequence in its lane
    ReceiptProof receipt;
    InclusionProof proof; ///< under the newest state its station has signed; see proofText
    QByteArray publicKey; ///< of the station: what to check the proof with
};

/// By number, as typed or scanned; or by the place in the log, as the extract of changes names it ("S1/123"; with the
/// job's name between for a lane of a job). With the station's key on this machine the proof is under a checkpoint
/// signed now, without it under the newest one kept. Codes "document.unknown", "proof.no-entry"; "proof.no-checkpoint"
/// when there is neither key nor checkpoint; "key.damaged".
struct ProofOf {
    static constexpr Permission permission = Permission::Look;
    using Answer = DocumentProof;
    QString number;
    JournalPlace place;
    Result<Answer> run(ReadScope& scope) const;
};

/// The entry that a receipt is of, as the record has it: to be compared with what the paper says.
struct GenuineReceipt {
    ReceiptPayload payload;
    QString station;
    QStringList documents; ///< numbers of the papers of that operation
    Instant at;
};

/// Compares what stands in the QR code of a receipt with the record. Codes
/// "proof.unreadable", "proof.foreign" (of no lane of this record), "proof.wrong-signature", "proof.entry-differs" (the
/// record has another entry there, or none), "proof.root-differs" (entries before it have changed since),
/// "proof.lost-in-restore" (it was true; the entry is gone since the restore "at", as an owner recorded).
struct CheckReceipt {
    using Answer = GenuineReceipt;
    QString payload;
    QString recordId;
    Result<Answer> run(ReadScope& scope) const;
};

/// Compares a proof (proofText) with the record. The codes of CheckReceipt; "proof.wrong-path". Without a record:
/// checkProof.
struct CheckProof {
    using Answer = GenuineReceipt;
    QString text;
    QString recordId;
    Result<Answer> run(ReadScope& scope) const;
};

/// Signs and keeps the present state of every lane whose station has its key on this machine; see takeCheckpoints. Not
/// an entry of the journal itself: it says nothing that the signature does not say.
struct TakeCheckpoint {
    static constexpr const char* name = "desk.take-checkpoint";
    static constexpr Permission permission = Permission::SignJournal;
    struct Outcome {
        QList<KeptCheckpoint> checkpoints;
        QJsonObject toJson() const;
        /// Never needed: without an entry there is nothing to answer a repeat with, it signs again.
        static Outcome fromJson(const QJsonObject&) { return {}; }
    };
    JournalPlace place;
    QJsonObject toJson() const { return {}; }
    Result<Outcome> run(WriteScope& scope) const;
};

enum class SignWhen { Now, IfNotToday };

/// The same without anybody's order, for the first sign-in of a day and before a backup: a signature says nothing but
/// itself. False where none was taken: this computer's counter has signed today (`IfNotToday`), or the record is of
/// another history (StationTrust). Codes as takeCheckpoints, storage codes.
[[nodiscard]] Result<bool> signJournal(Desk& desk, SignWhen when);

/// Makes the record anew in `into`, which must be empty, and compares; see rebuildRecord. A SQLite file that was begun
/// and not finished is removed. Codes "database.exists", "rebuild.not-empty", those of Connection::open.
struct RebuildJournal {
    using Answer = RebuildResult;
    DatabaseUrl into;
    DatabaseInfo info; ///< of the record that is rebuilt
    TableRegistry tables;
    RebuildOptions options;
    Result<Answer> run(ReadScope& scope) const;

private:
    Result<Answer> rebuildIn(const DatabaseUrl& empty, ReadScope& scope) const;
};

} // namespace madoguchi
