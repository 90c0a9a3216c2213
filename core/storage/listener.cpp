// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listener.h"

#include "core/storage/connection.h"

#include <QSocketNotifier>
#include <QTimer>

#include <utility>

namespace madoguchi {

namespace {

constexpr int heartbeat = 30'000; // milliseconds
constexpr int retryAfter = 3'000; // milliseconds

} // namespace

Listener::Listener(DatabaseUrl url, QString channel)
    : m_url(std::move(url)), m_channel(std::move(channel)), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Listener::beat);
}

Listener::~Listener() = default;

void Listener::start()
{
    subscribe();
}

void Listener::subscribe()
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(m_url);
    if (!opened)
        return giveUp();
    m_connection = *std::move(opened);
    try {
        m_connection->execute("listen \"" + m_channel.toUtf8() + '"');
    } catch (const StorageError& error) {
        // A server that only follows another one says nothing by itself, and answers all the same.
        if (error.fault() != StorageFault::ReadOnly)
            return giveUp();
        m_connection.reset();
        m_timer->start(heartbeat);
        return;
    }
    m_ear = std::make_unique<QSocketNotifier>(m_connection->notificationSocket(), QSocketNotifier::Read);
    connect(m_ear.get(), &QSocketNotifier::activated, this, &Listener::hear);
    m_timer->start(heartbeat);
    Q_EMIT subscribed(std::exchange(m_wasSubscribed, true));
    m_isLost = false;
    hear();
}

void Listener::hear()
{
    if (!m_connection)
        return;
    for (const QString& payload : m_connection->takeNotifications())
        Q_EMIT notified(payload);
    if (!m_connection->isAlive())
        giveUp();
}

void Listener::beat()
{
    if (!m_connection)
        return subscribe();
    try {
        m_connection->execute("select 1");
    } catch (const StorageError&) {
        return giveUp();
    }
    hear(); // what came with the answer
}

void Listener::giveUp()
{
    if (m_ear) {
        m_ear->setEnabled(false);
        m_ear.release()->deleteLater(); // it may be what called
    }
    m_connection.reset();
    m_timer->start(retryAfter);
    if (!std::exchange(m_isLost, true))
        Q_EMIT lost();
}

} // namespace madoguchi

#include "moc_listener.cpp"
