// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QHash>
#include <QString>

namespace madoguchi {

/// How people call the rows that a journal entry speaks of: an asset by its number, a person by the name. Looks each
/// up once; empty for a row or a table nobody has a name for. Stack only.
class RowNames
{
public:
    explicit RowNames(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] QString of(const QString& table, qint64 id);
    /// Who holds or held what a loan line is about.
    [[nodiscard]] QString holderOf(qint64 loanLine);

private:
    [[nodiscard]] QString looked(const char* sql, qint64 id);

    Connection& m_connection;
    QHash<std::pair<const char*, qint64>, QString> m_known;
};

} // namespace madoguchi
