// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QMap>

namespace madoguchi {

/// Every row of every table of a record as text, by table: two equal dumps are two equal records. Search indexes
/// too; sequences not (they do not go back).
[[nodiscard]] QMap<QString, QStringList> dumpRecord(Connection& connection);

/// What two dumps do not have in common, one line each; empty when they are equal.
[[nodiscard]] QStringList differences(const QMap<QString, QStringList>& before,
                                      const QMap<QString, QStringList>& after);

/// The names of the columns of a table, in order.
[[nodiscard]] QStringList columnsOf(Connection& connection, const QString& table);
/// The names of the tables, sorted; without SQLite's shadow tables of a search index.
[[nodiscard]] QStringList tablesOf(Connection& connection);

} // namespace madoguchi
