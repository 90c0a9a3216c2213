// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/checkpoint.h"
#include "core/journal/writescope.h"

#include <QString>

#include <optional>

namespace madoguchi {

/// That an entry stands in a journal: its index, the path to the root, and a signed checkpoint with that root.
/// Written down as a C2SP tlog-proof (c2sp.org/tlog-proof), lines ended by U+000A:
///     c2sp.org/tlog-proof@v1
///     extra <base64 of the leaf hash>      so that the file says what it proves; to be compared, not to be trusted
///     index <decimal, from 0>
///     <base64 of a hash>                   one line each, sibling of the leaf first
///                                          an empty line
///     <the signed note of the checkpoint>
struct InclusionProof {
    qint64 index = 0;
    Hash leaf{};
    std::vector<Hash> path;
    QString note;
};

/// The proof of an entry under a checkpoint that covers it. Codes "proof.no-entry", "proof.checkpoint-too-small".
/// Throws StorageError.
[[nodiscard]] Result<InclusionProof> proveInclusion(Connection& connection, Sha256& sha, qint64 lane, qint64 sequence,
                                                    const QString& note);

[[nodiscard]] QString proofText(const InclusionProof& proof);
[[nodiscard]] std::optional<InclusionProof> parseProof(const QString& text);

/// A proof that somebody has got as a file. Codes "import.file-unreadable", "proof.unreadable".
[[nodiscard]] Result<QString> readProofFile(const QString& path);

/// Checks a proof without any record: the note is signed by this key, and the path leads from this leaf to its root.
/// Codes "proof.unreadable", "proof.wrong-signature", "proof.wrong-path".
[[nodiscard]] Result<Checkpoint> checkProof(Sha256& sha, const QString& proofText, const Hash& leaf,
                                            const QByteArray& publicKey);

/// What a person compares by eye: 100 bits of SHA-256("MDGC1" || origin || 0 || leaf) as 20 characters of Crockford's
/// base 32 in groups of four. (60 bits would allow a forger to prepare two entries with one code.)
[[nodiscard]] QString shortCode(Sha256& sha, const QString& origin, const Hash& leaf);
/// True when a person has typed this code, in any case and grouping.
[[nodiscard]] bool isSameShortCode(const QString& typed, const QString& code);

/// What a receipt carries, so that the paper is a witness of the journal up to its own entry.
struct ReceiptProof {
    QString shortCode;
    /// For a QR code: "MDG1" and base 45 of origin, index, leaf, size, root, key id and signature (about 190 bytes).
    /// Empty when the receipt is of another station, whose key this machine does not have.
    QString payload;
};

/// The proof for an entry at the size at which it was the last one; always the same, however often it is printed.
/// Code "proof.no-entry". Throws StorageError.
[[nodiscard]] Result<ReceiptProof> receiptProof(Connection& connection, Sha256& sha, const QString& recordId,
                                                const StationKey& key, qint64 lane, qint64 sequence);

/// What stands in the QR code of a receipt.
struct ReceiptPayload {
    qint64 index = 0;
    Hash leaf{};
    Checkpoint checkpoint;
    QString note; ///< the signed note again: a checkpoint from outside for verifyJournal
};
[[nodiscard]] std::optional<ReceiptPayload> parseReceiptPayload(const QString& payload);

/// Where the first entry of a command stands.
[[nodiscard]] std::optional<EntryRef> placeOfCommand(Connection& connection, const QString& commandId);

} // namespace madoguchi
