// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/transcript.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, QString> split(const QString& text)
{
    return {text.section(u' ', 0, 0), text.section(u' ', 1)};
}

/// "*" stands for anything.
bool matches(const QString& pattern, const QString& text)
{
    const QString expression = QRegularExpression::escape(pattern).replace(QRegularExpression::escape(u"*"_s), u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(text)
        .hasMatch();
}

} // namespace

Transcript::Transcript(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a transcript cannot be read");
    int number = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        readLine(line, ++number);
}

void Transcript::readLine(const QString& line, int number)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        return;
    const QChar mark = line.at(0);
    const QString rest = line.mid(2);
    if (mark == u'$') {
        m_next.line = number;
        m_next.command = rest;
        m_steps << std::exchange(m_next, {});
    } else if (mark == u'+') {
        m_next.files.append({rest, {}});
    } else if (mark == u'|') {
        m_next.files.last().second += rest.toUtf8() + '\n';
    } else if (mark == u'%') {
        m_next.variables.append({rest.section(u'=', 0, 0), rest.section(u'=', 1)});
    } else if (mark == u'<') {
        m_steps.last().input += rest + u'\n';
    } else if (mark == u'>') {
        m_steps.last().out << rest;
    } else if (mark == u'!') {
        m_steps.last().err << rest;
    } else if (mark == u'=') {
        m_steps.last().values << split(rest);
    } else if (mark == u'&') {
        m_steps.last().captures << split(rest);
    } else if (mark == u'?') {
        m_steps.last().exitCode = rest.toInt();
    } else {
        qFatal("line %d of a transcript begins with none of the marks", number);
    }
}

QString Transcript::play(CliRunner& runner)
{
    for (const Step& step : std::as_const(m_steps)) {
        if (const QString difference = play(step, runner); !difference.isEmpty())
            return difference;
    }
    return m_steps.isEmpty() ? u"the transcript is empty"_s : QString();
}

QString Transcript::filled(QString text, const CliRunner& runner) const
{
    text.replace(u"$FOLDER"_s, runner.folder());
    text.replace(u"$SOURCE"_s, qEnvironmentVariable("MADOGUCHI_SOURCE"));
    for (auto it = m_captured.begin(); it != m_captured.end(); ++it)
        text.replace(u'$' + it.key(), it.value());
    return text;
}

QString Transcript::play(const Step& step, CliRunner& runner)
{
    for (const auto& [name, value] : step.variables)
        runner.setVariable(name, filled(value, runner));
    for (const auto& [name, bytes] : step.files)
        runner.writeFile(name, bytes);
    const CliResult result =
        runner.run(QProcess::splitCommand(filled(step.command, runner)), filled(step.input, runner).toUtf8());
    for (const auto& [name, path] : step.captures)
        m_captured.insert(name, result.textAt(path));
    Step wanted = step;
    for (QString& line : wanted.out)
        line = filled(line, runner);
    for (auto& value : wanted.values)
        value.second = filled(value.second, runner);
    const QString difference = differences(wanted, result);
    if (difference.isEmpty())
        return {};
    return u"line %1: %2\n%3\n-- standard output\n%4\n-- standard error\n%5"_s.arg(step.line).arg(
        step.command, difference, result.out, result.err);
}

QString Transcript::differences(const Step& step, const CliResult& result) const
{
    if (result.exitCode != step.exitCode)
        return u"exit code %1 instead of %2"_s.arg(result.exitCode).arg(step.exitCode);
    const QStringList lines = result.lines();
    for (qsizetype i = 0; i < step.out.size(); ++i) {
        if (!matches(step.out.at(i), lines.value(i)))
            return u"line %1 is not: %2"_s.arg(i).arg(step.out.at(i));
    }
    if (!step.out.isEmpty() && lines.size() != step.out.size())
        return u"%1 lines instead of %2"_s.arg(lines.size()).arg(step.out.size());
    for (const QString& text : step.err) {
        if (!result.err.contains(text))
            return u"standard error lacks: %1"_s.arg(text);
    }
    for (const auto& [path, value] : step.values) {
        if (!matches(value, result.textAt(path)))
            return u"%1 is %2 instead of %3"_s.arg(path, result.textAt(path), value);
    }
    return {};
}

} // namespace madoguchi
