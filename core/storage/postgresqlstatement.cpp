// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresqlstatement.h"

#include "core/storage/connection.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>

namespace madoguchi {

namespace {

/// The types of the server that are read here (src/include/catalog/pg_type.dat; they never change). What is of another
/// one is cast in the SQL.
enum Type : Oid {
    Bool = 16,
    Bytea = 17,
    Char = 18,
    Name = 19,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Text = 25,
    ObjectId = 26,
    Json = 114,
    PaddedText = 1042,
    LimitedText = 1043,
    Numeric = 1700,
    Void = 2278
};

bool isWholeNumber(Oid type)
{
    return type == Type::Bool || type == Type::Int8 || type == Type::Int2 || type == Type::Int4 ||
           type == Type::ObjectId;
}

/// Comes as the bytes that it is.
bool isPlain(Oid type)
{
    return type == Type::Bytea || type == Type::Char || type == Type::Name || type == Type::Text ||
           type == Type::Json || type == Type::PaddedText || type == Type::LimitedText || type == Type::Void;
}

/// As PostgreSQL writes its decimal numbers: four numbers of two bytes (how many groups of four digits there are, how
/// many of 10,000 the first is multiplied with, the sign, how many digits stand behind the point), then the groups.
QByteArray decimalDigits(QByteArrayView sent)
{
    constexpr int head = 4;
    constexpr int negative = 0x4000;
    constexpr int digitsOfGroup = 4;
    const auto word = [&](int index) { return int(qFromBigEndian<qint16>(sent.data() + index * 2)); };
    const int groups = word(0);
    const int weight = word(1);
    const int behindPoint = word(3);
    QByteArray digits;
    const int last = -(behindPoint + digitsOfGroup - 1) / digitsOfGroup;
    for (int power = std::max(weight, 0); power >= last; --power) {
        const int index = weight - power;
        if (power == -1)
            digits.append('.');
        digits.append(QByteArray::number(index >= 0 && index < groups ? word(head + index) : 0)
                          .rightJustified(power == std::max(weight, 0) ? 0 : digitsOfGroup, '0'));
    }
    if (behindPoint > 0)
        digits.truncate(digits.indexOf('.') + 1 + behindPoint);
    return word(2) == negative ? "-" + digits : digits;
}

qint64 numberFrom(QByteArrayView digits)
{
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(digits.begin(), digits.end(), number);
    return fault == std::errc() && end == digits.end() ? number : qRound64(digits.toDouble());
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
    m_digits.clear();
    if (m_row < 0)
        checkTypes();
    if (m_row < m_rows)
        ++m_row;
    return m_row < m_rows;
}

void PostgresqlStatement::checkTypes()
{
    for (int column = 0; column < PQnfields(m_result.get()); ++column) {
        const Oid type = PQftype(m_result.get(), column);
        if (!isPlain(type) && !isWholeNumber(type) && type != Type::Numeric)
            m_connection.fail({StorageFault::Other,
                               {},
                               QStringLiteral("column %1 is of a type that is not read: %2").arg(column).arg(type)});
    }
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
    m_digits.clear();
    m_state = State::Idle;
    m_row = -1;
    m_rows = 0;
}

bool PostgresqlStatement::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

QByteArrayView PostgresqlStatement::sent(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

qint64 PostgresqlStatement::number(int column) const
{
    const QByteArrayView bytes = sent(column);
    if (bytes.isEmpty())
        return 0;
    switch (PQftype(m_result.get(), column)) {
    case Type::Bool:
        return bytes.front();
    case Type::Int8:
        return qFromBigEndian<qint64>(bytes.data());
    case Type::Int2:
        return qFromBigEndian<qint16>(bytes.data());
    case Type::Int4:
        return qFromBigEndian<qint32>(bytes.data());
    case Type::ObjectId:
        return qFromBigEndian<quint32>(bytes.data());
    default:
        return numberFrom(utf8(column));
    }
}

QByteArrayView PostgresqlStatement::utf8(int column) const
{
    const Oid type = PQftype(m_result.get(), column);
    if (isPlain(type) || isNull(column))
        return sent(column);
    auto known = m_digits.find(column);
    if (known == m_digits.end())
        known = m_digits
                    .emplace(column,
                             type == Type::Numeric ? decimalDigits(sent(column)) : QByteArray::number(number(column)))
                    .first;
    return known->second;
}

QByteArrayView PostgresqlStatement::bytes(int column) const
{
    return utf8(column);
}

Value PostgresqlStatement::value(int column) const
{
    if (isNull(column))
        return {};
    const Oid type = PQftype(m_result.get(), column);
    if (isWholeNumber(type))
        return number(column);
    if (type == Type::Bytea)
        return sent(column).toByteArray();
    return QString::fromUtf8(utf8(column));
}

} // namespace madoguchi
