// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"

#include <QObject>

#include <memory>

class QSocketNotifier;
class QTimer;

namespace madoguchi {

class Connection;

/// Hears what other counters say on a PostgreSQL channel, on a connection of its own. Lives in a thread with an event
/// loop; `start` is called there. A silent network is noticed by a heartbeat; a lost connection is opened again, and
/// what was said meanwhile is gone.
class Listener final : public QObject
{
    Q_OBJECT

public:
    Listener(DatabaseUrl url, QString channel);
    ~Listener() override;

    void start();

Q_SIGNALS:
    void notified(const QString& payload);
    /// `isAgain`: after a loss; anything may have changed meanwhile.
    void subscribed(bool isAgain);
    void lost();

private:
    void subscribe();
    void hear();
    void beat();
    void giveUp();

    DatabaseUrl m_url;
    QString m_channel;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSocketNotifier> m_ear; ///< dies before the connection
    QTimer* m_timer;
    bool m_wasSubscribed = false;
    bool m_isLost = false;
};

} // namespace madoguchi
