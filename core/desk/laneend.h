// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/desk/stationseat.h"

#include <QFile>

namespace madoguchi {

/// How many entries this counter's own lane had when this computer last wrote to it anything but a note: kept in a file
/// beside the keys, with every entry. A record with fewer was restored, in whatever way (a copied file, pg_restore, a
/// disk of yesterday), and the numbers of papers in those entries are in people's hands. Notes of checkpoints say it
/// too, from one day to the next; a mark in the file says it of our own backups. Nothing waits for the disk: what a
/// power cut takes is the last word, not the one before it.
struct LaneEnd {
    StationId station; ///< not valid: nothing is kept
    qint64 size = 0;
};

/// How many entries are missing in the lane that is there; a counter that is registered anew begins anew. What is kept
/// must have been read before the lane was, or while nobody else could write to that: else what another program at the
/// counter has written in between looks lost.
[[nodiscard]] qint64 entriesLost(const LaneEnd& kept, const LaneEnd& there);

/// The file of a counter, kept open while somebody writes at it: to open it twice with each handover would take a
/// tenth of the handover's time. Every program at the counter has it open and reads what the others wrote.
class LaneEndFile
{
public:
    explicit LaneEndFile(const StationSeat& seat);

    [[nodiscard]] LaneEnd kept();
    /// Where it cannot be written, nothing is kept.
    void keep(const LaneEnd& end);

private:
    QFile m_file;
};

} // namespace madoguchi
