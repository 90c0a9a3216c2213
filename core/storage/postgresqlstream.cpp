// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresqlstream.h"

#include "core/storage/connection.h"

#include <utility>

namespace madoguchi {

namespace {

/// Import entries have bodies of a hundred kilobytes, so what a server sends at once must not be larger; as many again
/// are on their way meanwhile.
constexpr int rowsAtOnce = 250;

std::string fetchFrom(const std::string& name)
{
    return "fetch " + std::to_string(rowsAtOnce) + " from " + name;
}

} // namespace

PostgresqlStream::PostgresqlStream(Connection& connection, PostgresqlSession& session, std::string_view sql,
                                   const std::string& name)
    : m_connection(connection), m_session(session),
      m_open(connection, session, "declare " + name + " no scroll cursor for " + std::string(sql)),
      m_close(connection, session, "close " + name), m_oneFetch(connection, session, fetchFrom(name)),
      m_otherFetch(connection, session, fetchFrom(name))
{
}

void PostgresqlStream::start()
{
    if (m_isOpen)
        return;
    m_open.post(-1);
    m_isOpen = true;
    m_batch->start();
}

bool PostgresqlStream::step()
{
    start();
    if (!m_batch->step()) {
        if (!std::exchange(m_isAhead, false))
            return false;
        m_batch->reset();
        std::swap(m_batch, m_ahead);
        if (!m_batch->step())
            return false;
    }
    if (!m_isAhead && m_batch->rows() == rowsAtOnce) {
        m_ahead->start();
        m_session.push();
        m_isAhead = true;
    }
    return true;
}

void PostgresqlStream::reset()
{
    m_batch->reset();
    m_ahead->reset();
    m_isAhead = false;
    if (std::exchange(m_isOpen, false))
        close();
}

/// The end of the transaction closes it as well.
void PostgresqlStream::close() noexcept
{
    if (!m_connection.isInTransaction())
        return;
    try {
        m_close.post(-1);
    } catch (const StorageError&) {
        // The transaction has failed, and the cursor with it.
    }
}

} // namespace madoguchi
