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
/// was still open when another counter brought the record up to date, also where entries after them have one. A count
/// and one look at each lane where nothing is left out; else a transaction for some thousand entries at a time, so that
/// others go on working. Throws StorageError.
void completeHeadings(Connection& connection);

} // namespace madoguchi
