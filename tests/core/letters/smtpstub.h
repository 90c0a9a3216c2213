// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>

#include <atomic>
#include <thread>

namespace madoguchi {

/// A mail server on loopback that knows just enough of SMTP, in a thread of its own, because handing in waits for it.
class SmtpStub final
{
public:
    struct Mail {
        QByteArray from;
        QByteArray to;
        QByteArray data; ///< as it came, without the dot at its end, dots at line beginnings taken back
    };

    using Answers = QList<std::pair<QByteArray, QByteArray>>;

    /// Answers of the server instead of the usual ones: "RCPT TO" -> "550 no such user". An empty answer hangs up; "."
    /// is the end of a mail.
    explicit SmtpStub(Answers answers = {});
    ~SmtpStub();
    SmtpStub(const SmtpStub&) = delete;
    SmtpStub& operator=(const SmtpStub&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QList<Mail> mails() const;
    /// How many lines it was told that begin so.
    [[nodiscard]] qsizetype linesOf(const QByteArray& beginning) const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void serve();
    [[nodiscard]] QByteArray answerTo(const QByteArray& line) const;

    Answers m_answers;
    mutable QMutex m_lock;
    QList<Mail> m_mails;
    QList<QByteArray> m_lines;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace madoguchi
