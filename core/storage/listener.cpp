// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listener.h"

#include "core/storage/connection.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QTimer>

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
    QSqlDriver* driver = m_connection->driverDatabase().driver();
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString&, QSqlDriver::NotificationSource, const QVariant& payload) {
                Q_EMIT notified(payload.toString());
            });
    if (!driver->subscribeToNotification(m_channel))
        return giveUp();
    m_timer->start(heartbeat);
    Q_EMIT subscribed(std::exchange(m_wasSubscribed, true));
    m_isLost = false;
}

void Listener::beat()
{
    if (!m_connection)
        return subscribe();
    // Through the driver, which tells of the notifications that come with the answer.
    if (!QSqlQuery(m_connection->driverDatabase()).exec(QStringLiteral("select 1")) || !m_connection->isAlive())
        giveUp();
}

void Listener::giveUp()
{
    m_connection.reset();
    m_timer->start(retryAfter);
    if (!std::exchange(m_isLost, true))
        Q_EMIT lost();
}

} // namespace madoguchi
