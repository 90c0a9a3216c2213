// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/merkle.h"
#include "core/journal/stationkey.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// Bytes of the key id before a signature in a signed note.
inline constexpr qsizetype noteKeyIdSize = 4;

/// A signed statement "this lane had this many entries with this root": a C2SP tlog-checkpoint in a signed note,
/// signed with Ed25519. Kept outside the record it is what makes a rewriting of the whole journal visible.
struct Checkpoint {
    QString origin; ///< "madoguchi/<record>/<station>[/<job>]"
    qint64 size = 0;
    Hash root{};
};

[[nodiscard]] QString laneOrigin(const QString& recordId, const QString& stationCode, const QString& job);

/// The note's text: body, empty line, signature line.
[[nodiscard]] QString signCheckpoint(const Checkpoint& checkpoint, const StationKey& key);

/// The same from a key id and signature made earlier.
[[nodiscard]] QString noteText(const Checkpoint& checkpoint, const QByteArray& keyIdAndSignature);

/// The checkpoint in a note, if its form is right; says nothing about the signature.
[[nodiscard]] std::optional<Checkpoint> parseCheckpoint(const QString& note);

/// The signed notes in a text that may hold several of them one after another; line ends of Windows are understood.
[[nodiscard]] QStringList splitNotes(const QString& text);

/// True when a signature line of the note fits this public key.
[[nodiscard]] bool isSignedBy(const QString& note, const QByteArray& publicKey);

/// The first four bytes of SHA-256(name || 0x0A || 0x01 || public key): the key id of signed notes.
[[nodiscard]] QByteArray noteKeyId(const QString& name, const QByteArray& publicKey);

} // namespace madoguchi
