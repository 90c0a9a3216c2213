// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/bodyscan.h"
#include "core/journal/entry.h"
#include "core/storage/connection.h"

#include <functional>
#include <optional>
#include <vector>

namespace madoguchi {

/// An entry as read, with its personal values filled in.
struct JournalEntry {
    Entry entry;
    Hash leaf{};
    QString job;             ///< of its lane; empty: the station's own
    int missingPersonal = 0; ///< values that read as null because they are gone, and no entry says why
    int erasedPersonal = 0;  ///< those that are gone because a later entry erased them (Erasures)
    [[nodiscard]] bool hasGone() const { return missingPersonal + erasedPersonal > 0; }
};

/// Which entries; what is not set does not restrict.
struct EntryQuery {
    std::optional<qint64> subjectId; ///< entries in whose history this row has a part
    QString commandId;
    std::optional<qint64> lane;
    std::optional<qint64> sequence; ///< with lane
    Instant from;                   ///< this moment and later
    Instant to;                     ///< before this moment
    QString operatorCode;
    QString stationCode;
    QString verb;     ///< "loans.hand-over", or "loans." for all that begin so
    QString workItem; ///< "LN-03"
    std::optional<qint64> afterOrder;
    std::optional<qint64> beforeOrder; ///< for the next page: the order number of the last entry of this one
    bool isOldestFirst = false;
    bool isNarrowed = false; ///< by narrowedToTimes
    int limit = 100;         ///< 0: all
    /// Called for each entry, also those the filters leave out: then all are read. False ends the visit.
    std::function<bool(const EntryPlace& place)> looked = {};
    /// It goes by what stands in journal_heading: it may have to look at many entries.
    [[nodiscard]] bool isByHeading() const;
};

/// The same, with the numbers between which all entries of its times lie; for a query that is asked piece by piece.
/// Looks at every time in between, so once is enough.
[[nodiscard]] EntryQuery narrowedToTimes(Connection& connection, const EntryQuery& query);

/// The entries asked for, newest first unless told otherwise. Throws StorageError; an entry that cannot be read is
/// the StorageFault Damaged.
[[nodiscard]] std::vector<JournalEntry> readEntries(Connection& connection, const EntryQuery& query);

/// The same one by one, for a whole journal; ends when `visit` answers false.
void visitEntries(Connection& connection, const EntryQuery& query,
                  const std::function<bool(const JournalEntry&)>& visit);

/// All entries of a command, in the order of its parts.
[[nodiscard]] std::vector<Entry> entriesOfCommand(Connection& connection, const QString& commandId);
/// How many there are.
[[nodiscard]] int entryCount(Connection& connection, const QString& commandId);
/// One of them, for operations that are never in memory as a whole; nothing where there is no such part.
[[nodiscard]] std::optional<Entry> entryOfCommand(Connection& connection, const QString& commandId, int part);

/// The personal values of an entry, by position.
[[nodiscard]] std::vector<PersonalValue> readPersonalValues(Connection& connection, qint64 orderNo);

} // namespace madoguchi
