// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/storage/table.h"

#include <optional>

namespace madoguchi {

/// The rows of one running select; gives its statement back to the connection when it ends.
/// Stack only; dies before the connection and before the transaction ends.
class Cursor
{
public:
    Cursor(Statement& statement, bool& inUse) : m_statement(&statement), m_inUse(&inUse) { *m_inUse = true; }
    Cursor(Cursor&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)), m_inUse(other.m_inUse) {}
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;
    ~Cursor()
    {
        if (!m_statement)
            return;
        m_statement->reset();
        *m_inUse = false;
    }

    /// Moves to the next row; false after the last one.
    bool next() { return m_statement->step(); }

    /// Rows changed, once next() has answered false.
    [[nodiscard]] qint64 affectedRows() const { return m_statement->affectedRows(); }

    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_statement->number(column); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(m_statement->utf8(column)); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_statement->bytes(column).toByteArray(); }
    /// Views are valid until the next row.
    [[nodiscard]] QByteArrayView utf8View(int column) const { return m_statement->utf8(column); }
    [[nodiscard]] QByteArrayView bytesView(int column) const { return m_statement->bytes(column); }
    [[nodiscard]] Value value(int column) const { return m_statement->value(column); }
    [[nodiscard]] Instant instant(int column) const
    {
        return isNull(column) ? Instant() : Instant::fromIso(text(column)).value_or(Instant());
    }
    [[nodiscard]] QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template<class AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        return AnyId(number(column));
    }
    /// The columns first .. first + columns of the table, as one row.
    [[nodiscard]] Row row(const Table& table, int first = 0) const
    {
        Row row;
        row.reserve(size_t(table.columnCount()));
        for (int i = 0; i < table.columnCount(); ++i)
            row.push_back(value(first + i));
        return row;
    }

private:
    Statement* m_statement;
    bool* m_inUse;
};

} // namespace madoguchi
