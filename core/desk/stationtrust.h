// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/laneend.h"
#include "core/desk/readscope.h"
#include "core/desk/stationseat.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// Whether a counter goes on with the record as this computer left it.
struct StationTrust {
    StationId station;    ///< not valid: no counter has written under this code yet
    QByteArray publicKey; ///< of the station, as the record knows it
    /// The counter signs with a key that this computer does not hold: its papers would have no proof.
    bool isKeyElsewhere = false;
    std::optional<Instant> copiedAt; ///< the file is a backup of this moment, and nobody has said yet what it is now
    QStringList contradicting;       ///< see contradictingNotes
    qint64 lostEntries = 0;          ///< this computer has written them, and they are not there: see LaneEnd
    QString rightId;                 ///< the record bears another id than its own, see rightRecordId

    QString unprotected; ///< a rule of the database is gone, see missingProtection

    /// Somebody changed the record behind the program's back; no owner's word makes that good.
    [[nodiscard]] bool isAltered() const { return !rightId.isEmpty() || !unprotected.isEmpty(); }
    /// The record is not the one that went on from here: it was restored from a backup, or altered. Until an owner has
    /// said what happened (RenewStation) nothing is written, because numbers would be given a second time.
    [[nodiscard]] bool isOtherHistory() const { return copiedAt || isCutShort(); }
    /// Something of this computer is missing, whatever anybody says.
    [[nodiscard]] bool isCutShort() const { return lostEntries > 0 || !contradicting.isEmpty(); }
};

/// What this computer keeps about a record beside the keys of a counter. Read before the record is; see entriesLost.
struct CounterMemory {
    LaneEnd end;
    QStringList notes; ///< see keptNotes

    [[nodiscard]] static CounterMemory of(const StationSeat& seat);
};

/// Made just before it is asked: what this computer keeps is read then.
class AskStationTrust
{
public:
    using Answer = StationTrust;

    explicit AskStationTrust(const StationSeat& seat) : m_seat(seat), m_memory(CounterMemory::of(seat)) {}
    Result<Answer> run(ReadScope& scope) const;

private:
    StationSeat m_seat;
    CounterMemory m_memory;
};

/// The same of a record that is only looked at, or that nobody else can write to. Code "key.damaged". Throws
/// StorageError.
[[nodiscard]] Result<StationTrust> readStationTrust(Connection& connection, const StationSeat& seat,
                                                    const CounterMemory& memory);

/// Of when the record is a copy, where nobody has said yet what it is now. Throws StorageError.
[[nodiscard]] std::optional<Instant> readCopyMark(Connection& connection);
/// Says in a copy, which nobody has opened yet, that it is one. Throws StorageError.
void markAsCopy(Connection& connection, Instant at);
/// An owner has said what the copy is now. Throws StorageError.
void clearCopyMark(Connection& connection);

} // namespace madoguchi
