// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/journal/eraserows.h"
#include "core/journal/tableregistry.h"
#include "core/storage/connection.h"

#include <QString>

#include <map>
#include <set>
#include <span>

namespace madoguchi {

/// One step from a row to another of the same person: rows of `table` whose `column` is the id of a row of `of` …
/// or, `isBack`, the row of `table` whose id stands in `column` of a row of `of`.
struct PersonLink {
    const char* table;
    const char* column;
    const char* of;
    bool isBack = false;
};
/// By which rows are a person's: reachable from that person's. A row that names the person beside somebody else is
/// theirs too (who fetched it for the holder, who brought it back, a transfer): it goes whole.
[[nodiscard]] std::span<const PersonLink> personLinks();

/// A table with personal or secret columns that are not a person's, and why.
struct NobodysTable {
    const char* table;
    const char* why;
};
[[nodiscard]] std::span<const NobodysTable> nobodysTables();

/// The rows of one person, all of them: also those without anything to erase.
class PersonRows
{
public:
    PersonRows(Connection& connection, PersonId person);

    [[nodiscard]] const std::set<qint64>& of(const std::string& table) const;
    /// Those that hold something personal or secret, as far as the registry has such columns; the person's own row is
    /// the first.
    [[nodiscard]] std::vector<TableRows> erasable(const TableRegistry& tables) const;
    [[nodiscard]] std::vector<qint64> ids() const;

private:
    bool follow(Connection& connection, const PersonLink& link);

    std::map<std::string, std::set<qint64>> m_rows;
};

} // namespace madoguchi
