// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>

#include <atomic>
#include <thread>

class QSslSocket;

namespace madoguchi {

/// A mail server on loopback that knows just enough of SMTP, in a thread of its own, because handing in waits for it.
class SmtpStub final
{
public:
    struct Mail {
        QByteArray from;
        QByteArray to;   ///< several in the order in which they were named, with a blank between
        QByteArray data; ///< as it came, without the dot at its end, dots at line beginnings taken back
    };

    using Answers = QList<std::pair<QByteArray, QByteArray>>;

    /// Encryption: none; after STARTTLS, which it offers then; or from the beginning.
    enum class Tls { None, Start, Always };
    /// Files in PEM; needed for encryption.
    struct Identity {
        QString certificate;
        QString key;
    };

    /// Answers of the server instead of the usual ones: "RCPT TO" -> "550 no such user". An empty answer hangs up; "."
    /// is the end of a mail, "PASSWORD" what follows AUTH.
    explicit SmtpStub(Answers answers = {}, Tls tls = Tls::None, Identity identity = {});
    ~SmtpStub();
    SmtpStub(const SmtpStub&) = delete;
    SmtpStub& operator=(const SmtpStub&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QList<Mail> mails() const;
    /// How many lines it was told that begin so.
    [[nodiscard]] qsizetype linesOf(const QByteArray& beginning) const;
    /// The same of what anybody on the way could read.
    [[nodiscard]] qsizetype clearLinesOf(const QByteArray& beginning) const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void serve();
    void converse(QSslSocket& socket);
    bool takeMail(QSslSocket& socket, Mail& mail);
    bool encrypt(QSslSocket& socket) const;
    [[nodiscard]] QByteArray answerTo(const QByteArray& line, bool isEncrypted) const;

    Answers m_answers;
    Tls m_tls;
    Identity m_identity;
    mutable QMutex m_lock;
    QList<Mail> m_mails;
    QList<QByteArray> m_lines;
    QList<QByteArray> m_clearLines;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace madoguchi
