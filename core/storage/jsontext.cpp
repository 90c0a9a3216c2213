// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/jsontext.h"

namespace madoguchi {

std::string jsonText(const Dialect& dialect, const std::string& column)
{
    if (dialect.isSqlite()) // whose paths could not name what has a quote in its name
        return "(select value from json_each(" + column + ") where key = ?)";
    return "((cast(" + column + " as json) ->> cast(? as text)) collate \"C\")";
}

std::string numberIn(const Dialect& dialect, const std::string& text)
{
    const std::string isNumber = dialect.isSqlite()
                                     ? "v glob '*[0-9]' and v not glob '*[^-+.0-9]*' and v not glob '?*[-+]*'"
                                       " and v not glob '*.*.*' and v not glob '.*' and v not glob '[-+].*'"
                                     : "v ~ '^[-+]?[0-9]+([.][0-9]+)?$'";
    return "(select case when " + isNumber + " then cast(v as numeric) end from (select " + text + " as v) n)";
}

} // namespace madoguchi
