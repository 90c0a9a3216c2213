// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgresqlstatement.h"

namespace madoguchi {

/// A select of very many rows, see Connection::stream: a cursor of the server, of which some hundred rows are in memory
/// and as many again on their way.
class PostgresqlStream final : public Statement
{
public:
    /// `name` is that of the cursor; no other of the connection has it.
    PostgresqlStream(Connection& connection, PostgresqlSession& session, std::string_view sql, const std::string& name);

    void bindNull(int position) override { m_open.bindNull(position); }
    void bindNumber(int position, qint64 number) override { m_open.bindNumber(position, number); }
    void bindText(int position, QByteArrayView utf8) override { m_open.bindText(position, utf8); }
    void bindBytes(int position, QByteArrayView bytes) override { m_open.bindBytes(position, bytes); }
    void start() override;
    bool step() override;
    qint64 affectedRows() const override { return 0; }
    void reset() override;
    bool isNull(int column) const override { return m_batch->isNull(column); }
    qint64 number(int column) const override { return m_batch->number(column); }
    QByteArrayView utf8(int column) const override { return m_batch->utf8(column); }
    QByteArrayView bytes(int column) const override { return m_batch->bytes(column); }
    Value value(int column) const override { return m_batch->value(column); }

private:
    void close() noexcept;

    Connection& m_connection;
    PostgresqlSession& m_session;
    PostgresqlStatement m_open;
    PostgresqlStatement m_close;
    PostgresqlStatement m_oneFetch;
    PostgresqlStatement m_otherFetch;
    PostgresqlStatement* m_batch = &m_oneFetch;   ///< whose rows are read
    PostgresqlStatement* m_ahead = &m_otherFetch; ///< of the rows behind them
    bool m_isOpen = false;
    bool m_isAhead = false; ///< the rows behind them are on their way
};

} // namespace madoguchi
