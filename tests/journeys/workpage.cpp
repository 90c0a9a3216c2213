// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/workpage.h"

#include <QProcess>
#include <QRegularExpression>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

const QString program = u"madoguchi-cli "_s;
const QString printed = u"printf '%s\\n' "_s;

class Reader
{
public:
    WorkPage read(const QString& markdown)
    {
        m_page.sections << PageSection();
        for (const QString& line : markdown.split(u'\n'))
            readLine(line);
        return m_page;
    }

private:
    PageSection& section() { return m_page.sections.last(); }

    void readLine(const QString& line)
    {
        static const QRegularExpression heading(u"^## (LN-[0-9]{2}) (.+)$"_s);
        static const QRegularExpression picture(u"!\\[[^]]*\\]\\(([^)]+)\\)"_s);
        if (line.startsWith(u"```")) {
            m_block = m_block.isEmpty() ? line.mid(3) : QString();
            return;
        }
        if (m_block == u"sh")
            return readCommand(line);
        if (m_block.startsWith(u"csv ")) {
            section().files[m_block.mid(4)] += line.toUtf8() + '\n';
            return;
        }
        if (const QRegularExpressionMatch match = heading.match(line); match.hasMatch())
            m_page.sections << PageSection{match.captured(1), match.captured(2), {}, {}, {}, {}};
        if (const QRegularExpressionMatch match = picture.match(line); match.hasMatch())
            section().pictures << match.captured(1);
        section().text += line + u'\n';
    }

    void readCommand(const QString& line)
    {
        if (line.startsWith(u"export ")) {
            for (const QString& pair : QProcess::splitCommand(line.mid(7)))
                m_page.variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
            return;
        }
        QString rest = line;
        PageCommand command{{}, {}, line};
        if (rest.startsWith(printed)) {
            const QString lines = rest.section(u" | "_s, 0, 0).mid(printed.size());
            command.input = lines.split(u' ').join(u'\n').toUtf8() + '\n';
            rest = rest.section(u" | "_s, 1);
        }
        if (!rest.startsWith(program)) {
            m_page.problems << line;
            return;
        }
        command.arguments = QProcess::splitCommand(rest.mid(program.size()));
        section().commands << command;
    }

    WorkPage m_page;
    QString m_block; ///< what the block that is open began with
};

} // namespace

WorkPage readWorkPage(const QString& markdown)
{
    return Reader().read(markdown);
}

} // namespace madoguchi
