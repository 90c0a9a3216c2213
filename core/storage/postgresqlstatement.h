// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QSqlQuery>

#include <string>
#include <string_view>

class QSqlError;

namespace madoguchi {

class Connection;
class StorageError;

/// A prepared QSqlQuery on a QPSQL connection.
class PostgresqlStatement final : public Statement
{
public:
    PostgresqlStatement(Connection& connection, const QSqlDatabase& database, std::string_view sql);

    void bindNull(int position) override;
    void bindNumber(int position, qint64 number) override;
    void bindText(int position, QByteArrayView utf8) override;
    void bindBytes(int position, QByteArrayView bytes) override;
    bool step() override;
    qint64 affectedRows() const override;
    void reset() override;
    bool isNull(int column) const override;
    qint64 number(int column) const override;
    QByteArrayView utf8(int column) const override;
    QByteArrayView bytes(int column) const override;
    Value value(int column) const override;

private:
    Connection& m_connection;
    QSqlQuery m_query;
    std::string m_sql;
    bool m_hasRun = false;
    mutable QByteArray m_buffers[64];
};

/// The driver's error, as ours.
[[nodiscard]] StorageError postgresqlError(const QSqlError& error);

} // namespace madoguchi
