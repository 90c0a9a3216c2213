// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QString>

namespace madoguchi {

/// What the new record is.
struct NewDatabase {
    QString id;             ///< UUID of the record, written into every checkpoint's origin
    bool isSandbox = false; ///< demo data: marks every window and document, lets `--now` set the clock
    Instant at;
    int schema = 0; ///< one that an earlier program wrote, for trying out migrations; 0: the newest
};

/// What an existing record says of itself.
struct DatabaseInfo {
    QString id;
    bool isSandbox = false;
    int schema = 0;
};

/// The schema this program writes.
[[nodiscard]] int currentSchema();

/// Code "database.exists" when there is any table.
[[nodiscard]] Result<Done> checkEmpty(Connection& connection);

/// Asks which schema the record has by now, on its way to a server (Connection::start): at the start of every
/// transaction of a desk, because another counter may bring the record up to date while this program runs. Whoever does
/// waits until the transaction has ended.
[[nodiscard]] Cursor startSchema(Connection& connection);
/// Throws StorageError (OtherSchema) where it is not the one this program writes. Codes: "record.upgraded" (a newer
/// one), "record.put-back" (an older one: a copy of before was put in its place).
void checkSchema(Cursor& asked);

/// Creates the tables in an empty database, in one transaction. Code "database.exists" when there are any.
[[nodiscard]] Result<Done> createSchema(Connection& connection, const NewDatabase& what);
/// The same inside the caller's transaction. Throws StorageError.
[[nodiscard]] Result<Done> createTables(Connection& connection, const NewDatabase& what);

/// Reads what the database is and changes nothing; its schema may be an older one. Codes: "database.empty" (no table at
/// all), and those of readyDatabase.
[[nodiscard]] Result<DatabaseInfo> lookIntoDatabase(Connection& connection);

/// What makes all tables of the newest schema, in order, in the words of this database.
[[nodiscard]] QList<QByteArray> schemaScripts(const Dialect& dialect);

/// The id of the record; empty when it says none. Throws StorageError.
[[nodiscard]] QString readRecordId(Connection& connection);

/// True when a table that only migrations write to (of texts without quotes) has exactly the rows they insert.
[[nodiscard]] bool hasOnlyMigratedRows(Connection& connection, const char* table);

/// Reads what the database is and brings an older schema up to date, one transaction a migration, each checked
/// against its checksum. Codes: "database.foreign", "database.newer", "database.migration-changed".
[[nodiscard]] Result<DatabaseInfo> readyDatabase(Connection& connection);

} // namespace madoguchi
