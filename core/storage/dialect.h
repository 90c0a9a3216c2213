// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"
#include "core/storage/storageerror.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QSqlError;

namespace madoguchi {

/// How long a transaction that writes may take. A short one never stands still for long: where it does, whoever began
/// it has gone, and others need what it holds. A long one (an import, a migration, filling a new record) waits for
/// others as long as they take, and is let work.
enum class WriteWork { Short, Long };

/// What differs between the two databases; everything else is one SQL text.
class Dialect
{
public:
    static const Dialect& of(DatabaseKind kind);
    virtual ~Dialect() = default;

    [[nodiscard]] virtual DatabaseKind kind() const = 0;
    [[nodiscard]] bool isSqlite() const { return kind() == DatabaseKind::Sqlite; }

    [[nodiscard]] virtual const char* beginWrite() const = 0;
    /// What holds for a transaction that writes; null: nothing.
    [[nodiscard]] virtual const char* writeSettings(WriteWork work) const = 0;
    /// A transaction whose reads all see one moment.
    [[nodiscard]] virtual const char* beginRead() const = 0;
    /// A select whose single text names the database program and its version, for people.
    [[nodiscard]] virtual const char* versionQuery() const = 0;
    /// Appended to a select that locks the rows it reads until the end of the transaction.
    [[nodiscard]] virtual const char* lockClause() const = 0;
    /// Behind the name of a column: true for each of the ids in one parameter, which is written by idList.
    [[nodiscard]] virtual const char* amongIds() const = 0;
    [[nodiscard]] virtual QString idList(const QList<qint64>& ids) const = 0;
    /// A select whose single number is the next order number of the whole journal.
    [[nodiscard]] virtual const char* nextOrderNumber() const = 0;
    /// Sets the last order number given, in a rebuilt record; one parameter. The owner of the tables only.
    [[nodiscard]] virtual const char* setOrderNumber() const = 0;
    /// Replaces the `@type@` words of a migration and keeps only this database's `--! only` blocks.
    [[nodiscard]] virtual QByteArray translate(const QByteArray& migration) const = 0;
    /// What a native error code means (SQLite extended code, SQLSTATE).
    [[nodiscard]] virtual StorageFault classify(const QString& nativeCode) const = 0;
};

} // namespace madoguchi
