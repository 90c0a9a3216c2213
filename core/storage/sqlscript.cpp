// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlscript.h"

namespace madoguchi {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Walks over a script token by token.
class Scanner
{
public:
    explicit Scanner(const QByteArray& script) : m_script(script) {}

    QList<QByteArray> statements()
    {
        while (m_at < m_script.size())
            step();
        finishStatement(m_script.size());
        return m_result;
    }

private:
    void step()
    {
        const char c = m_script.at(m_at);
        if (c == '\'' || c == '"')
            skipTo(QByteArray(1, c), 1);
        else if (m_script.mid(m_at, 2) == "--")
            skipTo("\n", 2);
        else if (m_script.mid(m_at, 2) == "/*")
            skipTo("*/", 2);
        else if (m_script.mid(m_at, 2) == "$$")
            skipTo("$$", 2);
        else if (isWordCharacter(c))
            word();
        else if (c == ';' && m_depth == 0)
            finishStatement(m_at++);
        else
            ++m_at;
    }

    void skipTo(const QByteArray& end, qsizetype from)
    {
        const qsizetype found = m_script.indexOf(end, m_at + from);
        m_at = found < 0 ? m_script.size() : found + end.size();
    }

    /// `begin` opens and `end` closes a body only inside "create trigger"; `case` inside it has an `end` too.
    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_script.size() && isWordCharacter(m_script.at(m_at)))
            ++m_at;
        const QByteArray lower = m_script.mid(start, m_at - start).toLower();
        if (lower == "trigger")
            m_isTrigger = true;
        else if (m_isTrigger && (lower == "begin" || lower == "case"))
            ++m_depth;
        else if (m_depth > 0 && lower == "end")
            --m_depth;
    }

    void finishStatement(qsizetype end)
    {
        const QByteArray statement = m_script.mid(m_begin, end - m_begin).trimmed();
        if (!withoutComments(statement).isEmpty())
            m_result << statement;
        m_begin = end + 1;
        m_isTrigger = false;
    }

    static QByteArray withoutComments(const QByteArray& statement)
    {
        QByteArray rest;
        for (const QByteArray& line : statement.split('\n')) {
            if (!line.trimmed().startsWith("--"))
                rest += line.trimmed();
        }
        return rest;
    }

    const QByteArray& m_script;
    QList<QByteArray> m_result;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    int m_depth = 0;
    bool m_isTrigger = false;
};

} // namespace

QList<QByteArray> splitStatements(const QByteArray& script)
{
    return Scanner(script).statements();
}

} // namespace madoguchi
