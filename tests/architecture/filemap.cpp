// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/filemap.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi::architecture {

namespace {

QDir checkout()
{
    const QDir root(qEnvironmentVariable("MADOGUCHI_SOURCE"));
    if (root.path().isEmpty() || !root.exists(u"core/base"_s))
        qFatal("MADOGUCHI_SOURCE names no checkout");
    return root;
}

QString textOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

// Walks once through a text and blanks what is not code.
class Blanker
{
public:
    Blanker(QString text, bool keepsLiterals) : m_text(std::move(text)), m_keepsLiterals(keepsLiterals) {}

    QString run()
    {
        while (m_at < m_text.size())
            step();
        return m_text;
    }

private:
    void step()
    {
        if (startsWith(u"//"))
            blankUntil(u"\n", 0);
        else if (startsWith(u"/*"))
            blankUntil(u"*/", 2);
        else if (startsWith(u"R\""))
            blankRawString();
        else if (m_text[m_at] == u'"' || isCharacterLiteral())
            blankLiteral(m_text[m_at]);
        else
            ++m_at;
    }

    bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    // Not the separator of 1'000'000, which follows a digit of a number.
    bool isCharacterLiteral() const
    {
        if (m_text[m_at] != u'\'')
            return false;
        if (m_at == 0)
            return true;
        const QChar before = m_text[m_at - 1];
        return !before.isLetterOrNumber() || before == u'u' || before == u'U' || before == u'L';
    }

    void blank(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < std::min(to, m_text.size()); ++i)
            if (m_text[i] != u'\n')
                m_text[i] = u' ';
    }

    void blankUntil(QStringView end, qsizetype skip)
    {
        qsizetype stop = m_text.indexOf(end, m_at);
        stop = stop < 0 ? m_text.size() : stop + skip;
        blank(m_at, stop);
        m_at = stop;
    }

    void blankRawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        qsizetype stop = open < 0 ? -1 : m_text.indexOf(close, open);
        stop = stop < 0 ? m_text.size() : stop + close.size();
        if (!m_keepsLiterals)
            blank(m_at, stop);
        m_at = stop;
    }

    void blankLiteral(QChar quote)
    {
        qsizetype stop = m_at + 1;
        while (stop < m_text.size() && m_text[stop] != quote && m_text[stop] != u'\n')
            stop += m_text[stop] == u'\\' ? 2 : 1;
        if (!m_keepsLiterals)
            blank(m_at + 1, stop);
        m_at = std::min(stop, m_text.size()) + 1;
    }

    QString m_text;
    bool m_keepsLiterals;
    qsizetype m_at = 0;
};

} // namespace

FileMap readTree(const QStringList& folders, const QStringList& endings)
{
    const QDir root = checkout();
    FileMap files;
    for (const QString& folder : folders) {
        QDirIterator walk(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            const auto isEnd = [&](const QString& ending) { return path.endsWith(ending); };
            if (std::any_of(endings.begin(), endings.end(), isEnd))
                files.insert(root.relativeFilePath(path), textOf(path));
        }
    }
    return files;
}

QStringList foldersBelow(const QStringList& folders)
{
    const QDir root = checkout();
    QStringList found = folders;
    for (const QString& folder : folders) {
        QDirIterator walk(root.filePath(folder), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found << root.relativeFilePath(walk.next());
    }
    found.removeIf([&](const QString& folder) { return QDir(root.filePath(folder)).isEmpty(); });
    found.sort();
    return found;
}

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression pattern(uR"(^[ ]*#[ ]*include[ ]*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString& content : text.split(u'\n')) {
        ++line;
        const auto match = pattern.match(content);
        if (match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == u'<', line});
    }
    return includes;
}

QString codeOnly(const QString& text)
{
    return Blanker(text, false).run();
}

QString withoutComments(const QString& text)
{
    return Blanker(text, true).run();
}

bool isClean(const QStringList& violations)
{
    for (const QString& violation : violations)
        qWarning("%s", qUtf8Printable(violation));
    return violations.isEmpty();
}

QString place(const QString& path, const QString& text, qsizetype position)
{
    return u"%1:%2"_s.arg(path).arg(QStringView(text).left(position).count(u'\n') + 1);
}

QString roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() < 3 ? QString() : parts[0] + u'/' + parts[1];
}

} // namespace madoguchi::architecture
