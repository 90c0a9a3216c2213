// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>

namespace madoguchi {

// What somebody who may do anything to the database does to lane 1, on a connection of JournalTest::tamperer().

[[nodiscard]] QByteArray bodyAt(Connection& c, qint64 sequence);
void setBody(Connection& c, qint64 sequence, const QByteArray& body);
/// The leaf of the entry's body, as if it had always been that.
void mendLeaf(Connection& c, qint64 sequence);
[[nodiscard]] QByteArray flipped(QByteArray bytes, qsizetype at);
void flip(Connection& c, const char* table, const char* column, const std::string& where, qsizetype at);
[[nodiscard]] std::string entryAt(qint64 sequence);
[[nodiscard]] std::string ofEntry(qint64 sequence);
/// Another verb in an entry, and a leaf to match: the entry fits itself.
void rewrite(Connection& c, qint64 sequence);
/// Tiles and head to match whatever the entries are now: what an owner of the database can do.
void mendTree(Connection& c);
/// The number of the last entry as the last one given: what an owner of the database can do, too.
void mendOrder(Connection& c);
void removeEntry(Connection& c, qint64 sequence);

} // namespace madoguchi
