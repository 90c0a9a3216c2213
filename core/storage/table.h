// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/value.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace madoguchi {

enum class ColumnType { Number, Text, Bytes };

/// What the record does with a column, from the first migration on (architecture: "columns have a class").
enum class ColumnClass {
    Public,   ///< written into the journal as it is
    Personal, ///< committed to by a salted HMAC, kept beside the journal, can be deleted later
    Secret,   ///< never journalled (PIN hashes)
    Derived,  ///< computed from the other columns, never journalled, recomputed by rebuild
};

struct Column {
    const char* name;
    ColumnType type;
    ColumnClass columnClass = ColumnClass::Public;
    /// The table this column refers to, or null.
    const char* references = nullptr;
    /// An entry that writes this row also belongs to the history of the row it refers to.
    bool isSubject = false;

    /// Whether the journal keeps what stands in it.
    [[nodiscard]] constexpr bool isJournalled() const
    {
        return columnClass == ColumnClass::Public || columnClass == ColumnClass::Personal;
    }
};

/// The values of one row in the order of its Table's columns.
using Row = std::vector<Value>;

class Connection;

/// What a table does besides storing: fills its derived columns and keeps its search index. Called by every write and
/// by rebuild, so that what is derived cannot be forgotten. Must not throw anything but StorageError.
struct TableHooks {
    std::function<void(Row&)> derive;
    std::function<void(Connection&, const Row&)> afterInsert;
    std::function<void(Connection&, const Row& before, const Row& after)> afterUpdate;
};

/// A unique index of the database: no two rows are equal in `columns` while `whileNull` are null. A null is equal to
/// nothing.
struct UniqueRule {
    std::vector<const char*> columns;
    std::vector<const char*> whileNull = {};
};

/// What undoing the creation of a row does when other rows refer to it by then.
enum class InUse {
    Ignored, ///< withdraws it all the same: what refers to it is undone with it
    Refuses, ///< leaves it, and says so
    Stays,   ///< leaves it: a name made on the way (a kind, a place) that others have begun to use
};

/// What undoing must know of a table.
struct UndoRules {
    /// What people call a row: the first of these columns that holds something. One that refers to a row of another
    /// table stands for what that row is called.
    std::vector<const char*> label = {};
    InUse inUse = InUse::Ignored;
    /// Whether a row of this table keeps what it refers to in use (a receipt names people for good; it does not).
    bool keepsInUse = true;
    std::vector<UniqueRule> unique = {};
    /// What else the database or the feature asks before a row may go back to what it was; none: nothing.
    std::function<bool(Connection&, const Row& now, const Row& back)> mayGoBack = {};
};

/// The column mapping of one journalled table, declared once and used for SQL, the journal's row images, comparison
/// and rebuild. The first column is the id. `withdrawn_at`, where there is one, is set when a creation is undone.
class Table
{
public:
    Table(const char* name, std::initializer_list<Column> columns, TableHooks hooks = {}, UndoRules undo = {});

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] int columnCount() const { return int(m_columns.size()); }
    /// Position of a column; the program ends on a name that is not declared, because only code names columns.
    [[nodiscard]] int indexOf(std::string_view column) const;
    [[nodiscard]] int withdrawnColumn() const { return m_withdrawn; }
    [[nodiscard]] const TableHooks& hooks() const { return m_hooks; }
    [[nodiscard]] const UndoRules& undo() const { return m_undo; }

    [[nodiscard]] const std::string& insertSql() const { return m_insertSql; }
    [[nodiscard]] const std::string& selectByIdSql() const { return m_selectSql; }
    /// "a, b, c" of all columns, with an optional alias before each.
    [[nodiscard]] std::string columnList(std::string_view alias = {}) const;

    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

private:
    std::string m_name;
    std::vector<Column> m_columns;
    TableHooks m_hooks;
    UndoRules m_undo;
    int m_withdrawn = -1;
    std::string m_insertSql;
    std::string m_selectSql;
};

} // namespace madoguchi
