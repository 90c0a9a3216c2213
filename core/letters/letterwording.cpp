// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterwording.h"

#include "core/desk/settings.h"

#include <QFile>

#include <algorithm>

static void initLetterResources()
{
    Q_INIT_RESOURCE(core_letters);
}

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    const char* name;
    QString LetterWording::*text;
};

constexpr Part lines[] = {{"subject", &LetterWording::subject},
                          {"greeting", &LetterWording::greeting},
                          {"head", &LetterWording::head},
                          {"item", &LetterWording::item}};
constexpr Part body = {"body", &LetterWording::body};

QString settingNameOf(LetterKind kind, const QString& language)
{
    return u"letter."_s + letterKindCode(kind) + u'.' + language;
}

QString storedText(Connection& connection, LetterKind kind, const QString& language)
{
    Cursor cursor = connection.select("select value from setting where name = ? and withdrawn_at is null",
                                      settingNameOf(kind, language));
    return cursor.next() ? cursor.text(0) : QString();
}

/// Line and column of a place in a text, counted from 1.
std::pair<int, int> placeIn(const QString& text, qsizetype at)
{
    const qsizetype begin = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    return {int(text.left(at).count(u'\n')) + 1, int(at - begin) + 1};
}

/// What stands against one placeholder that begins at `at` and ends before `end` (-1: never).
std::optional<Problem> problemOfPlaceholder(const Part& part, const QString& text, qsizetype at, qsizetype end)
{
    const auto [line, column] = placeIn(text, at);
    QVariantMap arguments{
        {u"field"_s, QStringList{u"wording."_s + QLatin1String(part.name)}}, {u"line"_s, line}, {u"column"_s, column}};
    if (end < 0)
        return Problem{u"letter.unclosed-placeholder"_s, text.mid(at, 20).section(u'\n', 0, 0), arguments};
    const QStringList known = knownPlaceholders(QString::fromLatin1(part.name));
    if (known.contains(text.mid(at + 1, end - at - 1)))
        return std::nullopt;
    arguments.insert(u"known"_s, u'{' + known.join(u"}, {"_s) + u'}');
    return Problem{u"letter.unknown-placeholder"_s, text.mid(at, end - at + 1), arguments};
}

QList<Problem> problemsOfPart(const Part& part, const QString& text)
{
    QList<Problem> problems;
    if (text.trimmed().isEmpty())
        problems << Problem{
            u"letter.part-empty"_s, {}, {{u"field"_s, QStringList{u"wording."_s + QLatin1String(part.name)}}}};
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at + 1)) {
        const qsizetype close = text.indexOf(u'}', at);
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        const bool isClosed = close >= 0 && (lineEnd < 0 || close < lineEnd);
        if (const auto problem = problemOfPlaceholder(part, text, at, isClosed ? close : -1))
            problems << *problem;
    }
    return problems;
}

} // namespace

QString LetterWording::toText() const
{
    QString text;
    for (const Part& part : lines)
        text += QLatin1String(part.name) + u": "_s + this->*part.text + u'\n';
    return text + u'\n' + body + u'\n';
}

Result<LetterWording> LetterWording::fromText(const QString& text)
{
    LetterWording wording;
    const QStringList all = QString(text).remove(u'\r').split(u'\n');
    qsizetype at = 0;
    for (; at < all.size() && !all.at(at).trimmed().isEmpty(); ++at) {
        const QString name = all.at(at).section(u':', 0, 0).trimmed();
        const auto* part = std::find_if(std::begin(lines), std::end(lines),
                                        [&](const Part& known) { return name == QLatin1String(known.name); });
        if (part == std::end(lines) || !all.at(at).contains(u':'))
            return refused(u"letter.wording-line"_s, all.at(at), {{u"line"_s, int(at) + 1}});
        wording.*part->text = all.at(at).section(u':', 1).trimmed();
    }
    wording.body = all.mid(at + 1).join(u'\n');
    while (wording.body.endsWith(u'\n'))
        wording.body.chop(1);
    return wording;
}

QStringList knownPlaceholders(const QString& part)
{
    QStringList names{u"name"_s,      u"suffix"_s,       u"section"_s, u"number"_s, u"date"_s,    u"step"_s,
                      u"return-by"_s, u"organisation"_s, u"desk"_s,    u"phone"_s,  u"contact"_s, u"count"_s};
    names << u"head-name"_s;
    if (part == u"item")
        names << u"asset"_s << u"item"_s << u"due"_s << u"late"_s << u"lateness"_s << u"holder"_s << u"missing"_s;
    else if (part == u"body")
        names << u"items"_s;
    return names;
}

QList<Problem> problemsOfWording(const LetterWording& wording)
{
    QList<Problem> problems;
    for (const Part& part : lines)
        problems << problemsOfPart(part, wording.*part.text);
    problems << problemsOfPart(body, wording.body);
    if (wording.body.count(u"{items}"_s) != 1)
        problems << Problem{u"letter.items-once"_s, u"{items}"_s, {}};
    return problems;
}

LetterWording fixedWording(LetterKind kind, const QString& language)
{
    initLetterResources();
    const QString spoken = language == u"en" ? u"en"_s : u"ja"_s;
    QFile file(u":/madoguchi/letters/wording/%1-%2.txt"_s.arg(letterKindCode(kind), spoken));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("core/letters: a wording is not part of this program");
    const Result<LetterWording> wording = LetterWording::fromText(QString::fromUtf8(file.readAll()));
    if (!wording)
        qFatal("core/letters: a fixed wording cannot be read");
    return *wording;
}

QString filledIn(const QString& text, const QHash<QString, QString>& values)
{
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text.at(at) == u'{' ? text.indexOf(u'}', at) : -1;
        if (end < 0) {
            filled += text.at(at);
            continue;
        }
        filled += values.value(text.mid(at + 1, end - at - 1));
        at = end;
    }
    return filled;
}

LetterWording readWording(Connection& connection, LetterKind kind, const QString& language)
{
    const QString text = storedText(connection, kind, language);
    if (text.isEmpty())
        return fixedWording(kind, language);
    return LetterWording::fromText(text).valueOr(fixedWording(kind, language));
}

Result<AskWording::Answer> AskWording::run(ReadScope& scope) const
{
    return Answer{readWording(scope.connection, kind, language),
                  storedText(scope.connection, kind, language).isEmpty()};
}

QJsonObject ChangeWording::toJson() const
{
    return {{u"kind"_s, letterKindCode(kind)},
            {u"language"_s, language},
            {u"text"_s, wording ? wording->toText() : QString()}};
}

Result<ChangeWording::Outcome> ChangeWording::run(WriteScope& scope) const
{
    if (language != u"ja" && language != u"en")
        return refused(u"letter.unknown-language"_s, language);
    if (wording) {
        if (const QList<Problem> problems = problemsOfWording(*wording); !problems.isEmpty())
            return Refusal{RefusalKind::Refused, problems, false};
    }
    const QString settingName = settingNameOf(kind, language);
    if (seen && readWording(scope.connection(), kind, language) != *seen)
        return refusal(RefusalKind::Conflict, u"setting.changed-meanwhile"_s, settingName);
    const bool isFixed = !wording || *wording == fixedWording(kind, language);
    if (!isFixed || !storedText(scope.connection(), kind, language).isEmpty())
        storeSetting(scope, settingName, isFixed ? QString() : wording->toText());
    return Outcome{isFixed};
}

} // namespace madoguchi
