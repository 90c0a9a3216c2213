// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pinprompt.h"

#include <QFile>

#include <termios.h>

namespace madoguchi {

namespace {

/// The terminal shows nothing that is typed while this lives.
class WithoutEcho
{
public:
    explicit WithoutEcho(int terminal) : m_terminal(terminal)
    {
        m_isSet = tcgetattr(m_terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_isSet)
            tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~WithoutEcho()
    {
        if (m_isSet)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;

    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    int m_terminal;
    termios m_before{};
    bool m_isSet = false;
};

} // namespace

std::optional<QString> askForPin(const QString& question)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return std::nullopt;
    terminal.write((question + u' ').toUtf8());
    const WithoutEcho silent(terminal.handle());
    if (!silent.isSet())
        return std::nullopt;
    const QByteArray typed = terminal.readLine();
    terminal.write("\n");
    return QString::fromUtf8(typed).trimmed();
}

} // namespace madoguchi
