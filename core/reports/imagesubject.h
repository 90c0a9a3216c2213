// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"
#include "core/journal/tableregistry.h"
#include "core/storage/connection.h"

#include <set>
#include <vector>

namespace madoguchi {

/// Whom or what a row image is about: the row itself, and the rows it refers to, by way of others too (an accessory of
/// a loan is about the item of the loan's line, and about its borrower). Stack only.
class ImageSubject
{
public:
    ImageSubject(Connection& connection, const TableRegistry& tables, const RowImage& image, const Table& table)
        : m_connection(connection), m_tables(tables), m_image(image), m_table(table)
    {
    }

    /// False where the image is about other rows of that table that its entry is about. One that is about none of them
    /// (the receipt of a loan) belongs to all its entry is about; so does one that leads to somebody else by now (a
    /// loan passed on since). `subjects`: of the entry, ascending. Throws StorageError.
    [[nodiscard]] bool mayBeOf(const char* table, qint64 id, const std::vector<qint64>& subjects) const;

private:
    [[nodiscard]] Row row() const;
    void collect(const Table& table, const Row& row, const char* wanted, int steps, std::set<qint64>& found) const;

    Connection& m_connection;
    const TableRegistry& m_tables;
    const RowImage& m_image;
    const Table& m_table;
};

} // namespace madoguchi
