// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/tableregistry.h"
#include "core/journal/writescope.h"

#include <QList>

namespace madoguchi {

/// Rows of one table that a merge gives to the record that is kept.
struct MovedRows {
    QString table;
    qint64 count = 0;
    bool operator==(const MovedRows&) const = default;
};

/// A column through which rows of a table belong to a record.
struct RowLink {
    const Table* table = nullptr;
    int column = 0;
    [[nodiscard]] const char* columnName() const { return table->columns()[size_t(column)].name; }
};

/// Every column of the record that refers to `target`, in the order of the tables.
[[nodiscard]] QList<RowLink> linksTo(const TableRegistry& tables, const std::string& target);

/// The rows in force that moveRows would move from one record to another.
[[nodiscard]] QList<MovedRows> countLinks(Connection& connection, const QList<RowLink>& links, qint64 from, qint64 to);
/// Gives the rows in force of one record to another one, and with them what was merged into it before. What the other
/// one may have once and has by now (an open block) stays behind; of no use there, it is withdrawn (a unit of a kit,
/// the minimum of a stock).
void moveRows(WriteScope& scope, const QList<RowLink>& links, qint64 from, qint64 to);

[[nodiscard]] qint64 rowCount(const QList<MovedRows>& moved);

} // namespace madoguchi
