// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QString>

namespace madoguchi {

/// A rule that the database itself keeps for the record and that is gone: "trigger journal_entry_no_update", a unique
/// index, a view. Empty: all are there. By their names alone, so that it costs next to nothing; of a record that is not
/// of this program's schema it says nothing. Throws StorageError.
[[nodiscard]] QString missingProtection(Connection& connection);

/// The first object of the database that is not as the migrations make it, or is gone; or a trigger or rule that no
/// migration made; in a SQLite file also a setting of a full-text search. Empty: there is none. Other tables, views and
/// indexes that somebody has added do no harm. On PostgreSQL also the rights of the program's role, and what is looked
/// at is made once a process among the temporary objects of a second connection; where that role may make none,
/// columns, constraints, indexes and views are not compared. Throws StorageError.
[[nodiscard]] QString schemaDifference(Connection& connection);

} // namespace madoguchi
