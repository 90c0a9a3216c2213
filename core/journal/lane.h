// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/journal/merkle.h"
#include "core/storage/connection.h"

namespace madoguchi {

/// The head of one Merkle log: of a station, or of a long job of that station ("" is the station's own).
struct Lane {
    qint64 id = 0;
    StationId stationId;
    QString job;
    qint64 nextId = 0; ///< counter of the rows this lane has made
    Frontier frontier;
};

/// Ids of rows carry their lane in the bits above these.
inline constexpr int laneShift = 40;

/// The question after a lane, on its way (Connection::start), for laneAt; reads and locks as readLane says.
[[nodiscard]] Cursor startLane(Connection& connection, StationId station, const QString& job, bool isLocked);
[[nodiscard]] std::optional<Lane> laneAt(Cursor& cursor, StationId station, const QString& job);

/// Reads a lane; with `isLocked` keeps it for this transaction. Throws StorageError ("journal.lane-damaged" as its
/// constraint) when the head does not fit its size.
[[nodiscard]] std::optional<Lane> readLane(Connection& connection, StationId station, const QString& job,
                                           bool isLocked);

/// Adds a lane, inside a transaction.
Lane createLane(Connection& connection, StationId station, const QString& job);

/// Writes the head back after appending; a full tile of 256 leaves (and of 256 tiles, and so on) is kept for proofs.
void writeLane(Connection& connection, Sha256& sha, const Lane& lane);

/// The hashes of a lane from its tiles and the leaves after the last full tile.
[[nodiscard]] SubtreeSource laneSource(Connection& connection, Sha256& sha, qint64 laneId);

} // namespace madoguchi
