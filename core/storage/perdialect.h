// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"

#include <type_traits>

namespace madoguchi {

/// What is asked for again and again and differs by database (the text of a statement, most often), made once for each.
template<class Value>
class PerDialect
{
public:
    /// `make` gives the value for a dialect; it is called for both at once.
    template<class Make>
    explicit PerDialect(const Make& make)
        : m_sqlite(make(Dialect::of(DatabaseKind::Sqlite))), m_server(make(Dialect::of(DatabaseKind::Postgresql)))
    {
    }
    [[nodiscard]] const Value& of(const Dialect& dialect) const { return dialect.isSqlite() ? m_sqlite : m_server; }

private:
    Value m_sqlite;
    Value m_server;
};

template<class Make>
PerDialect(const Make&) -> PerDialect<std::invoke_result_t<const Make&, const Dialect&>>;

} // namespace madoguchi
