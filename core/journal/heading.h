// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/bodyscan.h"
#include "core/storage/connection.h"

namespace madoguchi {

/// Keeps what a body says at its head in journal_heading, where entries are looked up by it. Inside the transaction
/// that stores the entry, without waiting. Nothing for bytes that are not an entry. Throws StorageError.
void keepHeading(Connection& connection, QByteArrayView body);

/// Does the same for entries that have none: of a record made before there were headings, or by an older program that
/// was still open when another counter brought the record up to date, also where entries after them have one. `known`:
/// the order number up to which none was without when this was asked before; 0 counts all of them. Gives that number of
/// now, some behind the newest entry (another counter of a server may still be at one with a lower number). So whoever
/// keeps it looks at a few thousand entries at most, and at the end of each lane. Where something is left out, a
/// transaction for some thousand entries at a time, so that others go on working. Throws StorageError.
[[nodiscard]] qint64 completeHeadings(Connection& connection, qint64 known = 0);

} // namespace madoguchi
