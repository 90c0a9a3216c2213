// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/records.h"
#include "core/desk/operators.h"
#include "ui/text/words.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// A PIN for somebody else: MADOGUCHI_NEW_PIN, else asked for.
Result<QString> newPinHash(CommandRun& run, const QString& code)
{
    const QString question = Cli::tr("New PIN of %1:").arg(code);
    const QString set = qEnvironmentVariable("MADOGUCHI_NEW_PIN");
    const Result<QString> typed = set.isEmpty() ? run.askPin(code, question) : Result<QString>(set);
    if (!typed)
        return typed.refusal();
    const Result<QString> pin = checkedPin(*typed);
    if (!pin)
        return pin.refusal();
    return hashPin(*pin);
}

Answer operatorAnswer(CommandRun& run, const QString& code, const QString& text)
{
    const Result<QList<OperatorRecord>> all = run.ask(ListOperators());
    for (const OperatorRecord& who : all.valueOr({})) {
        if (who.code == code)
            return {operatorAsJson(who), text};
    }
    return {QJsonObject{{u"code"_s, code}}, text};
}

void declareAdd(QCommandLineParser& parser)
{
    addOption(parser, "name", Cli::tr("Name, as it is printed on papers"), "NAME");
    addOption(parser, "role", Cli::tr("desk, manager, auditor or owner"), "ROLE");
    addOption(parser, "card", Cli::tr("The operator's card, as scanned"), "CODE");
    addOption(parser, "no-pin", Cli::tr("Without a PIN: possible in a sample record only"));
}

Result<Answer> add(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Give one code for the operator."));
    const QString code = run.words().first();
    const std::optional<Role> role = roleFromCode(run.isSet("role") ? run.value("role") : u"desk"_s);
    if (!role)
        return refused(u"operator.bad-role"_s, run.value("role"));
    AddOperator verb{code, run.isSet("name") ? run.value("name") : code, *role, {}, run.value("card")};
    if (!run.isSet("no-pin")) {
        const Result<QString> hash = newPinHash(run, code);
        if (!hash)
            return hash.refusal();
        verb.pinHash = *hash;
    }
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    return operatorAnswer(run, code, Cli::tr("Operator %1 added: %2.").arg(code, wordOf(*role)));
}

void declareChange(QCommandLineParser& parser)
{
    addOption(parser, "pin", Cli::tr("Set a new PIN (MADOGUCHI_NEW_PIN, else asked for)"));
    addOption(parser, "card", Cli::tr("The operator's new card, as scanned"), "CODE");
    addOption(parser, "retire", Cli::tr("Takes the operator off the desk"));
}

Result<Answer> change(CommandRun& run)
{
    const bool isChange = run.isSet("pin") || run.isSet("card") || run.isSet("retire");
    if (run.words().size() != 1 || !isChange)
        return Answer::wrongUsage(Cli::tr("Name one operator, and what to change."));
    const QString code = run.words().first();
    ChangeOperator verb{code, {}, run.value("card"), run.isSet("retire")};
    if (run.isSet("pin")) {
        const Result<QString> hash = newPinHash(run, code);
        if (!hash)
            return hash.refusal();
        verb.pinHash = *hash;
    }
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    return operatorAnswer(run, code, Cli::tr("Operator %1 changed.").arg(code));
}

Result<Answer> list(CommandRun& run)
{
    const Result<QList<OperatorRecord>> all = run.ask(ListOperators());
    if (!all)
        return all.refusal();
    return Answer{jsonList(*all, operatorAsJson), operatorTableText(*all)};
}

constexpr CommandRow rows[] = {
    {"operator add", "CODE [--name NAME] [--role desk|manager|auditor|owner] [--card CODE]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Adds an operator; the PIN comes from MADOGUCHI_NEW_PIN or a prompt."),
     declareAdd, add},
    {"operator change", "CODE [--pin] [--card CODE] [--retire]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Gives an operator a new PIN or card, or takes them off the desk."),
     declareChange, change},
    {"operator list", "", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the operators."), nullptr, list},
};

} // namespace

std::span<const CommandRow> operatorCommands()
{
    return rows;
}

} // namespace madoguchi
