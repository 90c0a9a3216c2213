// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/commandrun.h"
#include "app/cli/commandtable.h"
#include "core/base/wholefile.h"
#include "ui/text/language.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// They may stand before or after the name of the command.
void declareGlobal(QCommandLineParser& parser)
{
    addOption(parser, "db", Cli::tr("The record: a file, or postgresql://… (MADOGUCHI_DB)"), "URL");
    addOption(parser, "operator", Cli::tr("Who works, by code or card (MADOGUCHI_OPERATOR)"), "CODE");
    addOption(parser, "station", Cli::tr("The counter's code (MADOGUCHI_STATION)"), "CODE");
    addOption(parser, "lang", Cli::tr("Language of the messages: ja or en"), "LANGUAGE");
    addOption(parser, "id", Cli::tr("Id of a change: a repeat under the same id acts once"), "UUID");
    addOption(parser, "reason", Cli::tr("Why; kept with a change"), "TEXT");
    addOption(parser, "authority", Cli::tr("On whose authority: application number, approver; kept with a change"),
              "TEXT");
    addOption(parser, "now", Cli::tr("Set the clock, in a sample record only (MADOGUCHI_NOW)"), "INSTANT");
    addOption(parser, "json", Cli::tr("Results as JSON"));
    addOption(parser, "help", Cli::tr("Show what can be said here"));
    addOption(parser, "version", Cli::tr("Show the version"));
}

QString optionAmong(const QStringList& arguments, const QString& name)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--"_s + name)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(u"--"_s + name + u'='))
            return arguments.at(i).section(u'=', 1);
    }
    return {};
}

QString overview(const QCommandLineParser& global)
{
    QString text = global.helpText() + u'\n' + Cli::tr("Commands:") + u'\n';
    for (const CommandRow* command : allCommands())
        text += u"  %1 %2\n      %3\n"_s.arg(QString::fromUtf8(command->name), QString::fromUtf8(command->synopsis),
                                             Cli::tr(command->summary));
    return text + u'\n' +
           Cli::tr("Exit codes: 0 done, 1 refused, 2 wrong usage, 3 storage or file failure, "
                   "4 paper missing, 5 import half done. "
                   "madoguchi-cli COMMAND --help tells more.");
}

int wrongUsage(Console& console, const QString& text)
{
    return console.finish(Answer::wrongUsage(text));
}

/// An option whose value may be left out is one with an empty value.
QStringList withEmptyValues(QStringList arguments, const QString& option)
{
    arguments.replaceInStrings(QRegularExpression(u"^--%1$"_s.arg(option)), u"--%1="_s.arg(option));
    return arguments;
}

/// Before anything is recorded whose paper could not be written afterwards.
Result<Done> checkFilesToWrite(const CommandRun& run)
{
    for (const char* option : {"receipt", "slip", "sheet", "out"}) {
        if (!run.isSet(option))
            continue;
        if (const Result<Done> writable = checkWritable(run.value(option)); !writable)
            return writable;
    }
    return Done{};
}

/// What was done, and that its paper is still to come.
Answer withoutPaper(Answer answer)
{
    if (answer.exitCode == ExitCode::Done)
        answer.exitCode = ExitCode::PaperMissing;
    QJsonObject json = answer.json.toObject();
    json.insert(u"paperMissing"_s, true);
    answer.json = json;
    return answer;
}

int runCommand(const CommandRow& command, const QCommandLineParser& global, const QStringList& arguments,
               Console& console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(command.summary));
    declareGlobal(parser);
    const QString name = QString::fromUtf8(command.name);
    parser.addPositionalArgument(name, {}, name + u' ' + QString::fromUtf8(command.synopsis));
    if (command.declare)
        command.declare(parser);
    if (!parser.parse(withEmptyValues(arguments, u"demo"_s)))
        return wrongUsage(console, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        console.line(parser.helpText().trimmed());
        return 0;
    }
    CommandRun run(global, parser, parser.positionalArguments(), console);
    const Result<Done> writable = checkFilesToWrite(run);
    const Result<Answer> answer = writable ? command.run(run) : Result<Answer>(writable.refusal());
    if (!answer)
        return console.finish(answer.refusal(), run.commandId());
    if (answer->exitCode == ExitCode::WrongUsage)
        return wrongUsage(console, answer->text + u'\n' +
                                       u"madoguchi-cli %1 %2"_s.arg(name, QString::fromUtf8(command.synopsis)));
    return console.finish(run.hasLostPaper() ? withoutPaper(*answer) : *answer);
}

} // namespace

void addOption(QCommandLineParser& parser, const char* name, const QString& description, const char* valueName)
{
    parser.addOption({QString::fromLatin1(name), description, QString::fromUtf8(valueName)});
}

Answer writtenTo(const QString& path, Answer answer)
{
    return isStandardOutput(path) ? Answer{{}, {}, answer.exitCode} : answer;
}

int runCommandLine(const QStringList& arguments)
{
    const Language language(orSystem(optionAmong(arguments, u"lang"_s)));
    Console console(arguments.contains(u"--json"_s));
    QCommandLineParser global;
    global.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    global.setApplicationDescription(Cli::tr("Lends equipment and keeps a record in which no change can be hidden."));
    declareGlobal(global);
    global.addPositionalArgument(u"COMMAND"_s, {}, u"COMMAND …"_s);
    if (!global.parse(arguments))
        return wrongUsage(console, global.errorText());
    if (const QString wanted = optionAmong(arguments, u"lang"_s); !wanted.isEmpty() && orSystem(wanted) != wanted)
        return wrongUsage(console, Cli::tr("--lang is ja or en."));
    if (global.isSet(u"version"_s)) {
        console.line(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return 0;
    }
    const QStringList words = global.positionalArguments();
    if (words.isEmpty() || words.first() == u"help") {
        const bool isAsked = global.isSet(u"help"_s) || !words.isEmpty();
        isAsked ? console.line(overview(global)) : console.message(overview(global));
        return static_cast<int>(isAsked ? ExitCode::Done : ExitCode::WrongUsage);
    }
    const CommandRow* command = findCommand(words);
    if (!command)
        return wrongUsage(
            console,
            Cli::tr("There is no command “%1”. madoguchi-cli --help names them all.").arg(words.mid(0, 2).join(u' ')));
    QStringList rest = words.mid(nameLength(*command));
    rest.prepend(arguments.first());
    if (global.isSet(u"help"_s))
        rest.append(u"--help"_s);
    return runCommand(*command, global, rest, console);
}

} // namespace madoguchi
