// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

#include <QList>
#include <QString>

namespace madoguchi {

/// The journalled tables of the whole record, in an order in which rows can be inserted (what is referred to comes
/// first). Assembled once by whoever knows all rooms; rebuild and undo find tables by the names in the journal.
class TableRegistry
{
public:
    TableRegistry() = default;
    TableRegistry(std::initializer_list<const Table*> tables) : m_tables(tables) {}

    [[nodiscard]] const QList<const Table*>& tables() const { return m_tables; }
    /// Null for a table this program does not know.
    [[nodiscard]] const Table* find(const QString& name) const
    {
        const std::string wanted = name.toStdString();
        for (const Table* table : m_tables) {
            if (table->name() == wanted)
                return table;
        }
        return nullptr;
    }

private:
    QList<const Table*> m_tables;
};

/// Bytes that are not in the journal, only their SHA-256 (hexadecimal, in another column of the row).
struct AttestedContent {
    const Table* table = nullptr;
    const char* content = ""; ///< a secret column of bytes
    const char* hash = "";
    const char* name = ""; ///< what people call the bytes: the name of their file, for an export
};

} // namespace madoguchi
