// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singlestart.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int patience = 1000; // milliseconds

QString nameFor(const QString& folder, const QString& what)
{
    const QByteArray text = (folder + u'\n' + what).toUtf8();
    return u"madoguchi-"_s +
           QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

SingleStart::SingleStart(const QString& folder, const QString& what)
    : m_name(nameFor(folder, what)), m_lock(folder + u'/' + m_name + u".lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection())
            caller->deleteLater();
        Q_EMIT startedAgain();
    });
}

bool SingleStart::claim()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        socket.waitForConnected(patience);
        return false;
    }
    QLocalServer::removeServer(m_name);
    // Without it a second start ends silently; the window works all the same.
    (void)m_server.listen(m_name);
    return true;
}

} // namespace madoguchi

#include "moc_singlestart.cpp"
