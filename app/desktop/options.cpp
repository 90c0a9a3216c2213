// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int wrongUsage = 2;

QString given(const QCommandLineParser& parser, const QString& option, const char* variable)
{
    return parser.isSet(option) ? parser.value(option) : qEnvironmentVariable(variable);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"Lend equipment at the counter and keep track of it."_s);
    parser.addOptions({
        {u"db"_s, u"The record: a file, or postgresql://user@host/database (MADOGUCHI_DB)."_s, u"URL"_s},
        {u"operator"_s, u"Sign in at the start; the PIN is asked for, or in MADOGUCHI_PIN (MADOGUCHI_OPERATOR)."_s,
         u"CODE"_s},
        {u"station"_s, u"The number of this counter, for this start (MADOGUCHI_STATION)."_s, u"CODE"_s},
        {u"lang"_s, u"ja or en, for this start."_s, u"LANGUAGE"_s},
        {u"now"_s, u"Set the clock; in a demo database only."_s, u"INSTANT"_s},
        {u"screenshots"_s, u"Save pictures of every page in this folder, and end."_s, u"FOLDER"_s},
        {{u"h"_s, u"help"_s}, u"Show this."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return {{}, parser.errorText(), wrongUsage};
    if (parser.isSet(u"help"_s))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(u"version"_s))
        return {{}, u"madoguchi "_s + QStringLiteral(MADOGUCHI_VERSION), 0};
    if (!parser.positionalArguments().isEmpty())
        return {{}, u"unexpected: "_s + parser.positionalArguments().constFirst(), wrongUsage};
    Options options;
    options.database = given(parser, u"db"_s, "MADOGUCHI_DB");
    options.operatorKey = given(parser, u"operator"_s, "MADOGUCHI_OPERATOR");
    options.pin = qEnvironmentVariable("MADOGUCHI_PIN");
    options.station = given(parser, u"station"_s, "MADOGUCHI_STATION");
    options.language = parser.value(u"lang"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    if (!options.language.isEmpty() && options.language != u"ja" && options.language != u"en")
        return {{}, u"--lang is ja or en"_s, wrongUsage};
    if (parser.isSet(u"now"_s)) {
        options.now = Instant::fromIso(parser.value(u"now"_s));
        if (!options.now)
            return {{}, u"--now needs a time such as 2026-06-10T10:00"_s, wrongUsage};
    }
    return {options, {}, -1};
}

} // namespace madoguchi
