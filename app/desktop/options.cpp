// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "ui/text/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int wrongUsage = 2;

/// What the program says in a terminal before its window is there.
class Terminal
{
    Q_DECLARE_TR_FUNCTIONS(madoguchi::Terminal)
};

QString given(const QCommandLineParser& parser, const QString& option, const char* variable)
{
    return parser.isSet(option) ? parser.value(option) : qEnvironmentVariable(variable);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Terminal::tr("Lend equipment at the counter and keep track of it."));
    parser.addOptions({
        {u"db"_s, Terminal::tr("The record: a file, or postgresql://user@host/database (MADOGUCHI_DB)."), u"URL"_s},
        {u"operator"_s,
         Terminal::tr("Sign in at the start; the PIN is asked for, or in MADOGUCHI_PIN (MADOGUCHI_OPERATOR)."),
         u"CODE"_s},
        {u"station"_s, Terminal::tr("The number of this counter, for this start (MADOGUCHI_STATION)."), u"CODE"_s},
        {u"lang"_s, Terminal::tr("ja or en, for this start."), u"LANGUAGE"_s},
        {u"now"_s, Terminal::tr("Set the clock; in a demo database only."), u"INSTANT"_s},
        {u"screenshots"_s, Terminal::tr("Save pictures of every page in this folder, and end."), u"FOLDER"_s},
        {{u"h"_s, u"help"_s}, Terminal::tr("Show this.")},
        {{u"v"_s, u"version"_s}, Terminal::tr("Show the version.")},
    });
}

ParsedOptions parse(QCommandLineParser& parser, const QStringList& arguments)
{
    describe(parser);
    if (!parser.parse(arguments))
        return {{}, parser.errorText(), wrongUsage};
    if (parser.isSet(u"help"_s))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(u"version"_s))
        return {{}, u"madoguchi "_s + QStringLiteral(MADOGUCHI_VERSION), 0};
    if (!parser.positionalArguments().isEmpty())
        return {{}, Terminal::tr("Not understood: %1").arg(parser.positionalArguments().constFirst()), wrongUsage};
    Options options;
    options.database = given(parser, u"db"_s, "MADOGUCHI_DB");
    options.operatorKey = given(parser, u"operator"_s, "MADOGUCHI_OPERATOR");
    options.pin = qEnvironmentVariable("MADOGUCHI_PIN");
    options.station = given(parser, u"station"_s, "MADOGUCHI_STATION");
    options.language = parser.value(u"lang"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    if (!options.language.isEmpty() && options.language != u"ja" && options.language != u"en")
        return {{}, Terminal::tr("--lang is ja or en."), wrongUsage};
    if (parser.isSet(u"now"_s)) {
        options.now = Instant::fromIso(parser.value(u"now"_s));
        if (!options.now)
            return {{}, Terminal::tr("--now needs a time such as 2026-06-10T10:00."), wrongUsage};
    }
    return {options, {}, -1};
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    ParsedOptions parsed = parse(parser, arguments);
    if (parsed.exitCode < 0)
        return parsed;
    // Words are looked up only for what is told here; the window brings its own.
    const Language language(orSystem(parser.value(u"lang"_s)));
    QCommandLineParser worded;
    return parse(worded, arguments);
}

} // namespace madoguchi
