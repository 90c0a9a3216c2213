// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table.h"

#include <QtGlobal>

namespace madoguchi {

Table::Table(const char* name, std::initializer_list<Column> columns, TableHooks hooks, UndoRules undo)
    : m_name(name), m_columns(columns), m_hooks(std::move(hooks)), m_undo(std::move(undo))
{
    std::string marks;
    for (int i = 0; i < columnCount(); ++i) {
        marks += i == 0 ? "?" : ", ?";
        if (std::string_view(m_columns[i].name) == "withdrawn_at")
            m_withdrawn = i;
    }
    m_insertSql = "insert into " + m_name + " (" + columnList() + ") values (" + marks + ")";
    m_selectSql = "select " + columnList() + " from " + m_name + " where " + m_columns.front().name + " = ?";
}

int Table::indexOf(std::string_view column) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (column == m_columns[i].name)
            return i;
    }
    qFatal("table %s has no column %s", m_name.c_str(), std::string(column).c_str());
}

std::string Table::columnList(std::string_view alias) const
{
    std::string list;
    for (const Column& column : m_columns) {
        if (!list.empty())
            list += ", ";
        if (!alias.empty())
            list.append(alias).append(".");
        list += column.name;
    }
    return list;
}

} // namespace madoguchi
