// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"
#include "core/journal/tableregistry.h"
#include "core/storage/connection.h"

#include <QString>

#include <optional>

namespace madoguchi {

/// Why an entry cannot be performed again.
struct ReplayFailure {
    /// "rebuild.unknown-table", "rebuild.unknown-column", "rebuild.row-missing", "rebuild.before-differs",
    /// "rebuild.row-refused" (the database's own rules say no)
    QString code;
    QString table;
    qint64 id = 0;
    QString detail; ///< a column's name or the database's words
};

/// Writes the row images of entries into a record, in their order. The rules that the database itself keeps stay in
/// force. Throws StorageError where the record cannot be written at all.
class Replayer
{
public:
    Replayer(Connection& into, const TableRegistry& tables) : m_into(into), m_tables(tables) {}

    /// Nothing when all went well; after a failure the transaction can only be rolled back.
    [[nodiscard]] std::optional<ReplayFailure> apply(const Entry& entry);

private:
    std::optional<ReplayFailure> applyImage(const RowImage& image);
    std::optional<ReplayFailure> insert(const Table& table, const RowImage& image);
    std::optional<ReplayFailure> update(const Table& table, const RowImage& image);

    Connection& m_into;
    const TableRegistry& m_tables;
};

} // namespace madoguchi
