// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgresqlsession.h"
#include "core/storage/statement.h"

#include <map>

namespace madoguchi {

/// A statement prepared on the server with its first use. All rows of an answer are in memory, each value in the binary
/// form of its type: bytes are sent as they are, not as twice as many hexadecimal digits.
class PostgresqlStatement final : public Statement, private PostgresqlReceiver
{
public:
    PostgresqlStatement(Connection& connection, PostgresqlSession& session, std::string_view sql);
    ~PostgresqlStatement() override;

    void bindNull(int position) override;
    void bindNumber(int position, qint64 number) override;
    void bindText(int position, QByteArrayView utf8) override;
    void bindBytes(int position, QByteArrayView bytes) override;
    void start() override;
    bool step() override;
    qint64 affectedRows() const override;
    void reset() override;
    bool isNull(int column) const override;
    qint64 number(int column) const override;
    QByteArrayView utf8(int column) const override;
    QByteArrayView bytes(int column) const override;
    Value value(int column) const override;

    /// How many the answer has, once step() has been asked.
    [[nodiscard]] int rows() const { return m_rows; }

    /// Sends it without wanting an answer, see PostgresqlSession::send.
    void post(qint64 rows);

private:
    enum class State { Idle, Sent, Answered, Failed };

    void take(PostgresqlResult result) override;
    PostgresqlParameter& parameter(int position);
    void checkTypes();
    QByteArrayView sent(int column) const;

    Connection& m_connection;
    PostgresqlSession& m_session;
    PostgresqlSession::Prepared& m_prepared;
    std::string m_sql;
    std::vector<PostgresqlParameter> m_parameters;
    PostgresqlResult m_result;
    State m_state = State::Idle;
    int m_row = -1;
    int m_rows = 0;
    mutable std::map<int, QByteArray> m_digits; ///< of the numbers of the present row that are read as text, by column
};

} // namespace madoguchi
