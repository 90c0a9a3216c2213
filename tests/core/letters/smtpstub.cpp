// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/letters/smtpstub.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <memory>

namespace madoguchi {

namespace {

constexpr int patience = 50; // milliseconds

bool readLine(QTcpSocket& socket, QByteArray& line, const std::atomic<bool>& isEnding)
{
    while (!socket.canReadLine()) {
        if (isEnding || (!socket.waitForReadyRead(patience) && socket.state() != QAbstractSocket::ConnectedState))
            return false;
    }
    line = socket.readLine();
    return true;
}

void say(QTcpSocket& socket, const QByteArray& answer)
{
    socket.write(answer + "\r\n");
    socket.waitForBytesWritten(1000);
}

} // namespace

SmtpStub::SmtpStub(Answers answers) : m_answers(std::move(answers))
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
    return std::count_if(m_lines.begin(), m_lines.end(),
                         [&](const QByteArray& line) { return line.startsWith(beginning); });
}

QByteArray SmtpStub::answerTo(const QByteArray& line) const
{
    for (const auto& [beginning, answer] : m_answers) {
        if (line.startsWith(beginning))
            return answer;
    }
    if (line.startsWith("EHLO"))
        return "250-stub\r\n250 8BITMIME";
    return line.startsWith("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok";
}

void SmtpStub::serve()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    while (!m_isEnding) {
        if (!server.waitForNewConnection(patience))
            continue;
        ++m_connections;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        say(*socket, "220 stub");
        Mail mail;
        QByteArray line;
        while (readLine(*socket, line, m_isEnding)) {
            {
                const QMutexLocker lock(&m_lock);
                m_lines << line;
            }
            const QByteArray answer = answerTo(line);
            if (answer.isEmpty())
                break;
            say(*socket, answer);
            if (line.startsWith("MAIL FROM"))
                mail = {line.mid(10).trimmed(), {}, {}};
            else if (line.startsWith("RCPT TO"))
                mail.to = line.mid(8).trimmed();
            if (!line.startsWith("DATA") || !answer.startsWith('3'))
                continue;
            while (readLine(*socket, line, m_isEnding) && line != ".\r\n")
                mail.data += line.startsWith("..") ? line.mid(1) : line;
            if (answerTo(".").isEmpty())
                break;
            {
                const QMutexLocker lock(&m_lock);
                m_mails << mail;
            }
            say(*socket, "250 taken");
        }
    }
}

} // namespace madoguchi
