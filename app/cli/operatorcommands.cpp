// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/records.h"
#include "core/desk/operators.h"
#include "ui/text/words.h"

#include <QJsonArray>

#include <algorithm>

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
        return refused(u"operator.new-pin-needed"_s, code);
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
    addOption(parser, "name", Cli::tr("Name, as it is printed on papers"), "NAME");
    addOption(parser, "role", Cli::tr("desk, manager, auditor or owner"), "ROLE");
    addOption(parser, "pin", Cli::tr("Set a new PIN (MADOGUCHI_NEW_PIN, else asked for)"));
    addOption(parser, "card", Cli::tr("The operator's new card, as scanned"), "CODE");
    addOption(parser, "no-card", Cli::tr("Takes the card away"));
    addOption(parser, "retire", Cli::tr("Takes the operator off the desk"));
    addOption(parser, "bring-back", Cli::tr("Brings a retired operator back"));
}

/// Everything but the PIN.
Result<ChangeOperator> changeOf(const CommandRun& run)
{
    ChangeOperator verb;
    verb.code = run.words().first();
    if (run.isSet("card") || run.isSet("no-card"))
        verb.card = run.value("card");
    if (run.isSet("retire") || run.isSet("bring-back"))
        verb.isRetired = run.isSet("retire");
    if (run.isSet("name"))
        verb.operatorName = run.value("name");
    if (run.isSet("role")) {
        verb.role = roleFromCode(run.value("role"));
        if (!verb.role)
            return refused(u"operator.bad-role"_s, run.value("role"));
    }
    return verb;
}

Result<Answer> change(CommandRun& run)
{
    constexpr const char* changes[] = {"name", "role", "pin", "card", "no-card", "retire", "bring-back"};
    const bool isChange =
        std::any_of(std::begin(changes), std::end(changes), [&](auto name) { return run.isSet(name); });
    if (run.words().size() != 1 || !isChange)
        return Answer::wrongUsage(Cli::tr("Name one operator, and what to change."));
    if ((run.isSet("card") && run.isSet("no-card")) || (run.isSet("retire") && run.isSet("bring-back")))
        return Answer::wrongUsage(Cli::tr("These two exclude each other."));
    Result<ChangeOperator> verb = changeOf(run);
    if (!verb)
        return verb.refusal();
    if (run.isSet("pin")) {
        const Result<QString> hash = newPinHash(run, verb->code);
        if (!hash)
            return hash.refusal();
        verb->pinHash = *hash;
    }
    const auto done = run.perform(*verb);
    if (!done)
        return done.refusal();
    return operatorAnswer(run, verb->code, Cli::tr("Operator %1 changed.").arg(verb->code));
}

/// The order comes first: it asks for the PIN so far.
Result<Answer> ownPin(CommandRun& run)
{
    if (!run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("Only your own PIN is changed here; --operator says who you are."));
    const Result<Order> by = run.order();
    if (!by)
        return by.refusal();
    const QString code = by->actor.operatorCode;
    const Result<QString> hash = newPinHash(run, code);
    if (!hash)
        return hash.refusal();
    const auto done = run.perform(ChangeOwnPin{run.pinGiven(), *hash}, *by);
    if (!done) {
        run.noteIfWrongPin(done.refusal());
        return done.refusal();
    }
    return operatorAnswer(run, code, Cli::tr("The PIN of %1 is changed.").arg(code));
}

Result<Answer> listOperators(CommandRun& run)
{
    const Result<QList<OperatorRecord>> all = run.ask(ListOperators());
    if (!all)
        return all.refusal();
    return Answer{jsonList(*all, operatorAsJson), operatorTableText(*all)};
}

} // namespace

std::span<const CommandRow> operatorCommands()
{
    static constexpr CommandRow rows[] = {
        {"operator add", "CODE [--name NAME] [--role desk|manager|auditor|owner] [--card CODE] [--no-pin]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Adds an operator; the PIN comes from MADOGUCHI_NEW_PIN or a prompt."),
         declareAdd, add},
        {"operator change", "CODE [--name NAME] [--role ROLE] [--pin] [--card CODE|--no-card] [--retire|--bring-back]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Corrects an operator, takes them off the desk or brings them back."),
         declareChange, change},
        {"operator pin", "",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Changes your own PIN: MADOGUCHI_NEW_PIN or a prompt gives the new one."),
         nullptr, ownPin},
        {"operator list", "", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the operators."), nullptr, listOperators},
    };
    return rows;
}

} // namespace madoguchi
