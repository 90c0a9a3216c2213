// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordjournal.h"

#include "core/journal/entryreader.h"

namespace madoguchi {

RecordJournal::RecordJournal(Connection& connection)
    : m_connection(connection), m_lanes(connection, "journal_lane", "id", "station_id, job, size, next_id, frontier"),
      m_entries(connection, "journal_entry", "order_no", "lane, sequence, command_id, part, body, leaf"),
      m_checkpoints(connection, "journal_checkpoint", "lane, size", "root, note, signed_at")
{
}

Result<bool> RecordJournal::nextLane(SourceLane& lane)
{
    if (!m_lanes.next())
        return false;
    const Cursor& row = m_lanes.row();
    lane = {row.number(0), row.number(1), row.text(2), row.number(3), row.number(4), row.bytes(5)};
    return true;
}

Result<bool> RecordJournal::nextEntry(SourceEntry& entry)
{
    if (!m_entries.next())
        return false;
    const Cursor& row = m_entries.row();
    entry = {row.number(0), row.number(1), row.number(2), row.text(3),
             row.number(4), row.bytes(5),  row.bytes(6),  readPersonalValues(m_connection, row.number(0))};
    return true;
}

Result<bool> RecordJournal::nextCheckpoint(SourceCheckpoint& checkpoint)
{
    if (!m_checkpoints.next())
        return false;
    const Cursor& row = m_checkpoints.row();
    checkpoint = {row.number(0), row.number(1), row.bytes(2), row.text(3), row.text(4)};
    return true;
}

} // namespace madoguchi
