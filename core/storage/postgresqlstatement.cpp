// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresqlstatement.h"

#include "core/storage/connection.h"

#include <QSqlError>
#include <QVariant>

namespace madoguchi {

namespace {

/// The name between the last pair of double quotes: PostgreSQL quotes the constraint it names.
QString quotedName(const QString& message)
{
    const qsizetype end = message.lastIndexOf(u'"');
    const qsizetype begin = message.lastIndexOf(u'"', end - 1);
    return begin < 0 || end <= begin ? QString() : message.mid(begin + 1, end - begin - 1);
}

} // namespace

StorageError postgresqlError(const QSqlError& error)
{
    const QString code = error.nativeErrorCode();
    const QString message = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const QString firstLine = message.section(u'\n', 0, 0);
    return {Dialect::of(DatabaseKind::Postgresql).classify(code), code, message.trimmed(), quotedName(firstLine)};
}

PostgresqlStatement::PostgresqlStatement(Connection& connection, const QSqlDatabase& database, std::string_view sql)
    : m_connection(connection), m_query(database), m_sql(sql)
{
    if (!m_query.prepare(QString::fromUtf8(sql.data(), qsizetype(sql.size()))))
        m_connection.fail(postgresqlError(m_query.lastError()));
}

void PostgresqlStatement::bindNull(int position)
{
    m_query.bindValue(position, QVariant(QMetaType(QMetaType::QString)));
}

void PostgresqlStatement::bindNumber(int position, qint64 number)
{
    m_query.bindValue(position, number);
}

void PostgresqlStatement::bindText(int position, QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    m_query.bindValue(position, text.isNull() ? QLatin1String("") : text);
}

void PostgresqlStatement::bindBytes(int position, QByteArrayView bytes)
{
    const QByteArray copy = bytes.toByteArray();
    m_query.bindValue(position, copy.isNull() ? QByteArray("") : copy);
}

bool PostgresqlStatement::step()
{
    if (!m_hasRun) {
        m_connection.beforeStep(m_sql);
        if (!m_query.exec())
            m_connection.fail(postgresqlError(m_query.lastError()));
        m_hasRun = true;
    }
    return m_query.isSelect() && m_query.next();
}

qint64 PostgresqlStatement::affectedRows() const
{
    return m_query.numRowsAffected();
}

void PostgresqlStatement::reset()
{
    if (m_hasRun)
        m_query.finish();
    m_hasRun = false;
}

bool PostgresqlStatement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 PostgresqlStatement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArrayView PostgresqlStatement::utf8(int column) const
{
    return m_buffers[column] = m_query.value(column).toString().toUtf8();
}

QByteArrayView PostgresqlStatement::bytes(int column) const
{
    return m_buffers[column] = m_query.value(column).toByteArray();
}

Value PostgresqlStatement::value(int column) const
{
    if (m_query.isNull(column))
        return {};
    const QVariant variant = m_query.value(column);
    switch (variant.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Bool:
        return variant.toLongLong();
    case QMetaType::QByteArray:
        return variant.toByteArray();
    default:
        return variant.toString();
    }
}

} // namespace madoguchi
