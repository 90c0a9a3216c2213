// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/exchange/cellvalues.h"
#include "ui/text/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCodeOf(const Refusal& refusal)
{
    switch (refusal.kind) {
    case RefusalKind::Refused:
    case RefusalKind::Conflict:
    case RefusalKind::NotFound:
    case RefusalKind::Forbidden:
        return ExitCode::Refused;
    case RefusalKind::Busy:
    case RefusalKind::Unavailable:
    case RefusalKind::Bug:
        break;
    }
    return ExitCode::Failed;
}

/// The number of an import that failed and of which something is still stored.
std::optional<QString> halfDone(const Refusal& refusal)
{
    for (const Problem& problem : refusal.problems) {
        if (problem.code == u"import.not-withdrawn")
            return problem.subject;
    }
    return std::nullopt;
}

/// One line, whatever the value.
QString compact(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

/// A terminal would obey the control characters of a note; JSON has them in a form of its own.
QString forTerminal(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', QChar(u'\u240d'));
    return withVisibleControls(std::move(text));
}

} // namespace

Console::Console(bool isJson) : m_isJson(isJson), m_out(stdout), m_err(stderr) {}

void Console::line(const QString& text)
{
    m_out << forTerminal(text) << Qt::endl;
}

void Console::json(const QJsonValue& value)
{
    m_out << compact(value) << Qt::endl;
}

void Console::message(const QString& text)
{
    m_err << forTerminal(text) << Qt::endl;
}

int Console::finish(const Answer& answer)
{
    if (answer.exitCode == ExitCode::WrongUsage)
        message(answer.text);
    else if (m_isJson && !answer.json.isNull())
        json(answer.json);
    else if (!m_isJson && !answer.text.isEmpty())
        line(answer.text);
    return static_cast<int>(answer.exitCode);
}

int Console::finish(const Refusal& refusal, const QString& commandId)
{
    for (const QString& text : sentences(refusal))
        message(text);
    if (m_isJson) {
        QJsonObject answer{{u"refused"_s, problemsJson(refusal.problems)}};
        if (refusal.outcomeUnknown) {
            answer.insert(u"outcome"_s, u"unknown"_s);
            answer.insert(u"command"_s, commandId);
        }
        if (const std::optional<QString> import = halfDone(refusal))
            answer.insert(u"interrupted"_s, *import);
        json(answer);
    } else if (refusal.outcomeUnknown) {
        message(u"--id "_s + commandId);
    }
    if (halfDone(refusal))
        return static_cast<int>(ExitCode::Interrupted);
    return static_cast<int>(refusal.outcomeUnknown ? ExitCode::Failed : exitCodeOf(refusal));
}

QJsonObject problemJson(const Problem& problem)
{
    return {{u"code"_s, problem.code}, {u"subject"_s, problem.subject}, {u"message"_s, sentence(problem)}};
}

QJsonArray problemsJson(const QList<Problem>& problems)
{
    QJsonArray array;
    for (const Problem& problem : problems)
        array << problemJson(problem);
    return array;
}

} // namespace madoguchi
