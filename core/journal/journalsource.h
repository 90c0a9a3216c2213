// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"

namespace madoguchi {

/// The head of a lane.
struct SourceLane {
    qint64 id = 0;
    qint64 stationId = 0;
    QString job;         ///< empty: the counter itself
    qint64 size = 0;     ///< entries
    qint64 nextId = 0;   ///< of the next row that is written there
    QByteArray frontier; ///< see Frontier
};

/// An entry as it is kept: the bytes that were hashed, and the personal values beside them.
struct SourceEntry {
    qint64 orderNo = 0;
    qint64 lane = 0;
    qint64 sequence = 0;
    QString commandId;
    qint64 part = 0;
    QByteArray body;
    QByteArray leaf;
    std::vector<PersonalValue> personal;
};

struct SourceCheckpoint {
    qint64 lane = 0;
    qint64 size = 0; ///< entries it covers
    QByteArray root;
    QString note;     ///< what was signed, as text (checkpoint.h)
    QString signedAt; ///< an instant
};

/// A whole journal, read once from front to back: that of a record, or one in files. Each answers false after the last
/// one; a refusal says why it cannot be read further.
class JournalSource
{
public:
    JournalSource() = default;
    JournalSource(const JournalSource&) = delete;
    JournalSource& operator=(const JournalSource&) = delete;
    virtual ~JournalSource() = default;

    /// Those of a record come in the order of their numbers.
    [[nodiscard]] virtual Result<bool> nextLane(SourceLane& lane) = 0;
    /// In the order in which they were written.
    [[nodiscard]] virtual Result<bool> nextEntry(SourceEntry& entry) = 0;
    [[nodiscard]] virtual Result<bool> nextCheckpoint(SourceCheckpoint& checkpoint) = 0;
};

} // namespace madoguchi
