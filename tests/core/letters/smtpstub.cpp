// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/letters/smtpstub.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>
#include <memory>

namespace madoguchi {

namespace {

constexpr int patience = 50; // milliseconds

/// Its connections can be encrypted.
class Listener final : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket;
        socket->setSocketDescriptor(descriptor);
        addPendingConnection(socket);
    }
};

bool readLine(QSslSocket& socket, QByteArray& line, const std::atomic<bool>& isEnding)
{
    while (!socket.canReadLine()) {
        if (isEnding || (!socket.waitForReadyRead(patience) && socket.state() != QAbstractSocket::ConnectedState))
            return false;
    }
    line = socket.readLine();
    return true;
}

void say(QSslSocket& socket, const QByteArray& answer)
{
    socket.write(answer + "\r\n");
    socket.waitForBytesWritten(1000);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype countOf(const QList<QByteArray>& lines, const QByteArray& beginning)
{
    return std::count_if(lines.begin(), lines.end(),
                         [&](const QByteArray& line) { return line.startsWith(beginning); });
}

} // namespace

SmtpStub::SmtpStub(Answers answers, Tls tls, Identity identity)
    : m_answers(std::move(answers)), m_tls(tls), m_identity(std::move(identity))
{
    m_thread = std::thread([this] { serve(); });
    while (m_port == 0)
        std::this_thread::yield();
}

SmtpStub::~SmtpStub()
{
    m_isEnding = true;
    m_thread.join();
}

QList<SmtpStub::Mail> SmtpStub::mails() const
{
    const QMutexLocker lock(&m_lock);
    return m_mails;
}

qsizetype SmtpStub::linesOf(const QByteArray& beginning) const
{
    const QMutexLocker lock(&m_lock);
    return countOf(m_lines, beginning);
}

qsizetype SmtpStub::clearLinesOf(const QByteArray& beginning) const
{
    const QMutexLocker lock(&m_lock);
    return countOf(m_clearLines, beginning);
}

QByteArray SmtpStub::answerTo(const QByteArray& line, bool isEncrypted) const
{
    for (const auto& [beginning, answer] : m_answers) {
        if (line.startsWith(beginning))
            return answer;
    }
    if (line.startsWith("EHLO"))
        return m_tls == Tls::Start && !isEncrypted ? "250-stub\r\n250-STARTTLS\r\n250 8BITMIME"
               : isEncrypted                       ? "250-stub\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME"
                                                   : "250-stub\r\n250 8BITMIME";
    if (line.startsWith("AUTH"))
        return "334 ";
    if (line.startsWith("PASSWORD"))
        return "235 welcome";
    if (line.startsWith("STARTTLS"))
        return "220 go on";
    return line.startsWith("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok";
}

bool SmtpStub::encrypt(QSslSocket& socket) const
{
    socket.setLocalCertificate(QSslCertificate(contentOf(m_identity.certificate)));
    socket.setPrivateKey(QSslKey(contentOf(m_identity.key), QSsl::Ec));
    socket.startServerEncryption();
    return socket.waitForEncrypted(5000);
}

/// The lines of a mail after DATA; false hangs up.
bool SmtpStub::takeMail(QSslSocket& socket, Mail& mail)
{
    QByteArray line;
    while (readLine(socket, line, m_isEnding) && line != ".\r\n")
        mail.data += line.startsWith("..") ? line.mid(1) : line;
    if (answerTo(".", socket.isEncrypted()).isEmpty())
        return false;
    {
        const QMutexLocker lock(&m_lock);
        m_mails << mail;
    }
    say(socket, "250 taken");
    return true;
}

void SmtpStub::converse(QSslSocket& socket)
{
    if (m_tls == Tls::Always && !encrypt(socket))
        return;
    say(socket, "220 stub");
    Mail mail;
    QByteArray line;
    while (readLine(socket, line, m_isEnding)) {
        {
            const QMutexLocker lock(&m_lock);
            m_lines << line;
            if (!socket.isEncrypted())
                m_clearLines << line;
        }
        const QByteArray answer = answerTo(line, socket.isEncrypted());
        if (answer.isEmpty())
            return;
        say(socket, answer);
        if (line.startsWith("MAIL FROM"))
            mail = {line.mid(10).trimmed(), {}, {}};
        else if (line.startsWith("RCPT TO"))
            mail.to += (mail.to.isEmpty() ? "" : " ") + line.mid(8).trimmed();
        else if (line.startsWith("AUTH") && answer.startsWith("334") && readLine(socket, line, m_isEnding))
            say(socket, answerTo("PASSWORD", socket.isEncrypted()));
        else if (line.startsWith("STARTTLS") && answer.startsWith('2') && !encrypt(socket))
            return;
        else if (line.startsWith("DATA") && answer.startsWith('3') && !takeMail(socket, mail))
            return;
    }
}

void SmtpStub::serve()
{
    Listener server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    while (!m_isEnding) {
        if (!server.waitForNewConnection(patience))
            continue;
        ++m_connections;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        converse(static_cast<QSslSocket&>(*socket));
    }
}

} // namespace madoguchi
