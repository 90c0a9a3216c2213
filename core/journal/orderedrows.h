// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <limits>
#include <optional>
#include <string>

namespace madoguchi {

/// Every row of a table in the order of its key, in constant memory (Connection::stream). Stays inside the caller's
/// transaction, which changes nothing of the table meanwhile.
class OrderedRows
{
public:
    /// `keys` is one or two number columns ("order_no, position") that are unique together; they are the first columns
    /// of each row, `rest` are the further ones. Rows whose first key is at most `after` are left out.
    OrderedRows(Connection& connection, const std::string& table, const std::string& keys, const std::string& rest,
                qint64 after = std::numeric_limits<qint64>::min());

    /// Moves to the next row; false after the last one.
    bool next();
    /// The row; valid until the next one.
    [[nodiscard]] const Cursor& row() const { return *m_cursor; }

private:
    Connection& m_connection;
    std::string m_sql;
    bool m_hasTwoKeys;
    qint64 m_after;
    std::optional<Cursor> m_cursor;
};

} // namespace madoguchi
