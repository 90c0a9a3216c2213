// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/rebuild.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace madoguchi {

/// Told of one line after another, each with its line end; answers false to stop.
using SeeLine = std::function<bool(QByteArrayView line)>;

/// The columns of a table that an export of everything holds: all but secrets (they have a file of their own) and what
/// is computed from the others.
[[nodiscard]] QStringList exportedColumns(const Table& table);

/// A table as CSV, in the order of its ids, the header first, in constant memory: nothing for null, a number as it is,
/// a text in quotes (which are doubled), bytes as base 64 in quotes; lines end with LF. So null and an empty text stay
/// two things, here as in PostgreSQL's own CSV. Every column must be one of the table. False when it was stopped.
/// Throws StorageError.
bool visitTableLines(Connection& connection, const Table& table, const QStringList& columns, const SeeLine& see);

/// The secrets (PIN hashes, cards of operators) that no other line holds, one JSON object each: table, id, column,
/// value. `contents` have files of their own.
bool visitSecretLines(Connection& connection, const TableRegistry& tables, const QList<AttestedContent>& contents,
                      const SeeLine& see);

/// What keeps the signed states of the journal's lanes, one JSON object each: lane, size, root, note, signedAt.
bool visitCheckpointLines(Connection& connection, const SeeLine& see);

} // namespace madoguchi
