// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace madoguchi {

/// A value and the code it has in the database, the journal and JSON; the tables of codes are arrays of these.
template<class Enum>
struct CodeRow {
    Enum value;
    const char* code; ///< ASCII; stable
};

/// The code of a value; empty when the table does not have it.
template<class Enum, size_t N>
[[nodiscard]] QString codeIn(const CodeRow<Enum> (&rows)[N], Enum value)
{
    for (const CodeRow<Enum>& row : rows) {
        if (row.value == value)
            return QString::fromLatin1(row.code);
    }
    return {};
}

/// The value of a code; nothing when the table does not have it.
template<class Enum, size_t N>
[[nodiscard]] std::optional<Enum> valueIn(const CodeRow<Enum> (&rows)[N], const QString& code)
{
    for (const CodeRow<Enum>& row : rows) {
        if (code == QLatin1String(row.code))
            return row.value;
    }
    return std::nullopt;
}

} // namespace madoguchi
