// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"

namespace madoguchi {

/// How a select asks for some ids in one parameter (Dialect::idList), each of them once. For what is asked with every
/// handover: SQLite would fill a table of its own for amongIds(), which takes longer than the rest of such a question.
struct WantedIds {
    const char* tables;    ///< before the first table of the select; nothing else of it may be a parameter before it
    const char* condition; ///< behind the name of the column
};

[[nodiscard]] inline WantedIds wantedIds(const Dialect& dialect)
{
    if (dialect.isSqlite())
        return {"json_each(?) wanted cross join ", " = wanted.value"};
    return {"", dialect.amongIds()};
}

} // namespace madoguchi
