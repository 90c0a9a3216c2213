// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sizes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace madoguchi::architecture {

namespace {

constexpr int longestFile = 500;
constexpr int longestWindowFrame = 300;
constexpr int longFunction = 60;

bool isWindowFrame(const QString& path)
{
    static const QRegularExpression pattern(u"^ui/shell/(main|frame)?window(frame)?\\.(h|cpp)$"_s);
    return pattern.match(path).hasMatch();
}

// Reads blanked code brace by brace. The text since the last ';', '{' or '}' is the head of what a '{' opens.
class FunctionReader
{
public:
    FunctionReader(const QString& path, const QString& text) : m_path(path), m_code(withoutDirectives(codeOnly(text)))
    {
    }

    QList<FunctionSize> run()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at) {
            const QChar c = m_code[m_at];
            if (c == u'{')
                open();
            else if (c == u'}')
                close();
            else if (c == u';' && m_parentheses == 0)
                m_head = m_at + 1;
            else
                m_parentheses += c == u'(' ? 1 : c == u')' ? -1 : 0;
        }
        return m_functions;
    }

private:
    enum class Scope { Names, Function, Other };

    static QString withoutDirectives(QString code)
    {
        static const QRegularExpression directive(u"^[ ]*#.*$"_s, QRegularExpression::MultilineOption);
        for (auto matches = directive.globalMatch(code); matches.hasNext();) {
            const auto match = matches.next();
            code.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
        }
        return code;
    }

    Scope scopeOpenedBy(QStringView head) const
    {
        static const QRegularExpression names(u"\\b(namespace|extern|class|struct|union)\\b[^()=]*$"_s);
        if (m_parentheses > 0 || (!m_scopes.isEmpty() && m_scopes.last() != Scope::Names))
            return Scope::Other;
        if (names.match(head.toString()).hasMatch())
            return Scope::Names;
        // "int x{1};" and "x = {…}" are values; what is left with a parameter list, or goes on after a
        // member's initialiser, is a body.
        const bool isInitialiser = head.trimmed().endsWith(u'=') || head.contains(u" = ");
        const bool isBody = head.contains(u'(') || head.trimmed().isEmpty() || head.trimmed().startsWith(u',');
        return isBody && !isInitialiser ? Scope::Function : Scope::Other;
    }

    void open()
    {
        const QStringView head = QStringView(m_code).mid(m_head, m_at - m_head);
        m_scopes.append(scopeOpenedBy(head));
        if (m_scopes.last() == Scope::Function)
            m_functionStart = m_head + lengthOfLead(head);
        m_head = m_at + 1;
    }

    // Space and access specifiers before the head proper.
    static qsizetype lengthOfLead(QStringView head)
    {
        static const QRegularExpression lead(
            u"^\\s*((public|private|protected|Q_SIGNALS)(\\s+Q_SLOTS)?\\s*:(?!:)\\s*)*"_s);
        return lead.match(head.toString()).capturedLength();
    }

    void close()
    {
        if (m_scopes.isEmpty())
            return;
        if (m_scopes.takeLast() == Scope::Function) {
            const auto lines = QStringView(m_code).mid(m_functionStart, m_at - m_functionStart).count(u'\n') + 1;
            m_functions.append({place(m_path, m_code, m_functionStart), int(lines)});
        }
        m_head = m_at + 1;
    }

    QString m_path;
    QString m_code;
    qsizetype m_at = 0;
    qsizetype m_head = 0;
    qsizetype m_functionStart = 0;
    int m_parentheses = 0;
    QList<Scope> m_scopes;
    QList<FunctionSize> m_functions;
};

} // namespace

QList<FunctionSize> functionsOf(const QString& path, const QString& text)
{
    return FunctionReader(path, text).run();
}

QStringList fileSizeViolations(const FileMap& files)
{
    QStringList violations;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto lines = it.value().count(u'\n');
        const int limit = isWindowFrame(it.key()) ? longestWindowFrame : longestFile;
        if (lines > limit)
            violations << u"%1: %2 lines, at most %3"_s.arg(it.key()).arg(lines).arg(limit);
    }
    return violations;
}

QStringList functionSizeViolations(const FileMap& files)
{
    QStringList tooLong;
    qsizetype all = 0;
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (const FunctionSize& function : functionsOf(it.key(), it.value())) {
            ++all;
            if (function.lines > longFunction)
                tooLong << u"%1: %2 lines"_s.arg(function.where).arg(function.lines);
        }
    }
    return tooLong.size() * 20 > all ? tooLong : QStringList();
}

} // namespace madoguchi::architecture
