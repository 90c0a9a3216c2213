// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace madoguchi {

/// The ids of the rows with these keys, many at a time. `table` and `keyColumn` are ours ("asset", "asset_key").
[[nodiscard]] QHash<QString, qint64> idsByKey(Connection& connection, const std::string& table,
                                              const std::string& keyColumn, const QStringList& keys);

[[nodiscard]] bool isTableEmpty(Connection& connection, const std::string& table);

/// Tells a dry run which kinds, places or sections are not there yet, each once.
class NewNames
{
public:
    explicit NewNames(const char* table);
    /// True the first time a name comes that is not in the record.
    [[nodiscard]] bool isNew(Connection& connection, const QString& name);

private:
    std::string m_sql;
    QSet<QString> m_asked;
};

} // namespace madoguchi
