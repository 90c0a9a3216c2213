// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalsource.h"
#include "core/journal/orderedrows.h"

namespace madoguchi {

/// The journal of a record, inside the caller's transaction; refuses nothing. Throws StorageError.
class RecordJournal final : public JournalSource
{
public:
    explicit RecordJournal(Connection& connection);

    Result<bool> nextLane(SourceLane& lane) override;
    Result<bool> nextEntry(SourceEntry& entry) override;
    Result<bool> nextCheckpoint(SourceCheckpoint& checkpoint) override;

private:
    Connection& m_connection;
    OrderedRows m_lanes;
    OrderedRows m_entries;
    OrderedRows m_checkpoints;
};

} // namespace madoguchi
