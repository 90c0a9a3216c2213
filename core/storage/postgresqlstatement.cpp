// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresqlstatement.h"

#include "core/storage/connection.h"

#include <libpq-fe.h>

#include <charconv>

namespace madoguchi {

namespace {

/// The types of the server that are not text here (src/include/catalog/pg_type.dat; they never change).
enum Type : Oid { Bool = 16, Bytea = 17, Int8 = 20, Int2 = 21, Int4 = 23, ObjectId = 26 };

QByteArray unescaped(const char* text, qsizetype size)
{
    // What a server sends unless it is set otherwise; libpq takes a multiple of the time.
    const QByteArrayView written(text, size);
    if (written.startsWith("\\x"))
        return QByteArray::fromHex(QByteArray::fromRawData(text + 2, size - 2));
    size_t length = 0;
    unsigned char* bytes = PQunescapeBytea(reinterpret_cast<const unsigned char*>(text), &length);
    const QByteArray copy(reinterpret_cast<const char*>(bytes), qsizetype(length));
    PQfreemem(bytes);
    return copy;
}

} // namespace

PostgresqlStatement::PostgresqlStatement(Connection& connection, PostgresqlSession& session, std::string_view sql)
    : m_connection(connection), m_session(session), m_prepared(session.prepared(sql)), m_sql(sql),
      m_parameters(size_t(m_prepared.parameters))
{
}

PostgresqlStatement::~PostgresqlStatement()
{
    m_session.forget(this);
}

PostgresqlParameter& PostgresqlStatement::parameter(int position)
{
    if (position < 0 || position >= int(m_parameters.size()))
        qFatal("no parameter %d in: %s", position, m_sql.c_str());
    return m_parameters[size_t(position)];
}

void PostgresqlStatement::bindNull(int position)
{
    parameter(position) = {};
}

void PostgresqlStatement::bindNumber(int position, qint64 number)
{
    parameter(position) = {QByteArray::number(number), false, false};
}

void PostgresqlStatement::bindText(int position, QByteArrayView utf8)
{
    // A text that is sent as text ends at its first zero; sent as it is, the server refuses it.
    parameter(position) = {utf8.toByteArray(), false, utf8.contains('\0')};
}

void PostgresqlStatement::bindBytes(int position, QByteArrayView bytes)
{
    parameter(position) = {bytes.toByteArray(), false, true};
}

void PostgresqlStatement::start()
{
    if (m_state != State::Idle)
        return;
    m_connection.beforeStep(m_sql);
    m_session.send(m_prepared, m_parameters, this);
    m_state = State::Sent;
}

void PostgresqlStatement::post(qint64 rows)
{
    m_connection.beforeStep(m_sql);
    m_session.send(m_prepared, m_parameters, nullptr, rows);
}

void PostgresqlStatement::take(PostgresqlResult result)
{
    m_result = std::move(result);
    m_state = m_result ? State::Answered : State::Failed;
    m_rows = PQntuples(m_result.get());
}

bool PostgresqlStatement::step()
{
    start();
    if (m_state == State::Sent)
        m_session.settle();
    if (m_state == State::Failed)
        m_connection.fail({StorageFault::Other, {}, QStringLiteral("not run after an earlier failure")});
    m_bytes.clear();
    if (m_row < m_rows)
        ++m_row;
    return m_row < m_rows;
}

qint64 PostgresqlStatement::affectedRows() const
{
    return m_result ? QByteArrayView(PQcmdTuples(m_result.get())).toLongLong() : 0;
}

void PostgresqlStatement::reset()
{
    if (m_state == State::Sent)
        m_session.forget(this);
    m_result.reset();
    m_bytes.clear();
    m_state = State::Idle;
    m_row = -1;
    m_rows = 0;
}

bool PostgresqlStatement::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

QByteArrayView PostgresqlStatement::text(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

qint64 PostgresqlStatement::number(int column) const
{
    const QByteArrayView digits = text(column);
    if (PQftype(m_result.get(), column) == Type::Bool)
        return digits == QByteArrayView("t") ? 1 : 0;
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(digits.begin(), digits.end(), number);
    return fault == std::errc() && end == digits.end() ? number : qRound64(digits.toDouble());
}

QByteArrayView PostgresqlStatement::utf8(int column) const
{
    return bytes(column);
}

QByteArrayView PostgresqlStatement::bytes(int column) const
{
    if (PQftype(m_result.get(), column) != Type::Bytea || isNull(column))
        return text(column);
    auto known = m_bytes.find(column);
    if (known == m_bytes.end())
        known = m_bytes
                    .emplace(column, unescaped(PQgetvalue(m_result.get(), m_row, column),
                                               PQgetlength(m_result.get(), m_row, column)))
                    .first;
    return known->second;
}

Value PostgresqlStatement::value(int column) const
{
    if (isNull(column))
        return {};
    switch (PQftype(m_result.get(), column)) {
    case Type::Bool:
    case Type::Int8:
    case Type::Int2:
    case Type::Int4:
    case Type::ObjectId:
        return number(column);
    case Type::Bytea:
        return bytes(column).toByteArray();
    default:
        return QString::fromUtf8(text(column));
    }
}

} // namespace madoguchi
