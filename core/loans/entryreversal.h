// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/tableregistry.h"
#include "core/journal/writescope.h"

#include <QList>
#include <QSet>

namespace madoguchi {

/// The ids an operation has made, as one range of its lane: rows in it that refer to each other do not stand in the
/// way of undoing it. Empty: nothing.
struct OwnRows {
    qint64 first = 0;
    qint64 last = -1;
    QSet<qint64> changedAgain; ///< by a later entry of the operation (the document of a long job)
    [[nodiscard]] bool contains(qint64 id) const { return id >= first && id <= last; }
};

/// Undoes what one entry did to rows: changed values get their former ones, created rows are withdrawn. A row that is
/// no longer as the entry left it, or that something newer refers to, has moved on and is named ("undo.moved-on",
/// subject: what people call it). Kinds, places and sections that others use by now simply stay.
class EntryReversal
{
public:
    explicit EntryReversal(const TableRegistry& tables) : m_tables(tables) {}

    /// What stands against it; changes nothing. For operations of many entries, asked of each before the first change.
    [[nodiscard]] QList<Problem> check(Connection& connection, const Entry& entry, const OwnRows& own) const;
    /// Reverses the entry's images, newest first. With problems the scope must not be committed.
    [[nodiscard]] QList<Problem> apply(WriteScope& scope, const Entry& entry) const;

private:
    std::optional<Problem> reverse(WriteScope& scope, const RowImage& image) const;
    std::optional<Problem> movedOn(Connection& connection, const Table& table, const RowImage& image, const Row& row,
                                   const OwnRows& own, bool& staysInUse) const;
    bool isReferredTo(Connection& connection, const Table& table, qint64 id, const OwnRows& own) const;

    const TableRegistry& m_tables;
};

/// The entries of a command with their personal values, in the order of their parts.
[[nodiscard]] QList<Entry> entriesOfCommand(Connection& connection, const QString& commandId);
/// Their numbers only, for operations of many entries.
[[nodiscard]] QList<qint64> orderNumbersOfCommand(Connection& connection, const QString& commandId);
[[nodiscard]] std::optional<Entry> entryByOrder(Connection& connection, qint64 orderNo);

} // namespace madoguchi
