// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/texttable.h"
#include "core/desk/counterscanner.h"
#include "core/desk/settings.h"
#include "core/scanning/profileoptions.h"

#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareCounterSettings(QCommandLineParser& parser)
{
    addOption(parser, "counter", Cli::tr("Of this counter's scanner, where it differs from the office's"));
}

/// What the office has, or with --counter how it is at this counter.
Result<OrganisationSettings> wantedSettings(CommandRun& run)
{
    Result<OrganisationSettings> settings = run.ask(AskSettings());
    if (!settings || !run.isSet("counter"))
        return settings;
    const Result<ScannerProfile> profile = run.ask(AskScannerProfile());
    if (!profile)
        return profile.refusal();
    settings->scanner = *profile;
    return settings;
}

Result<Answer> get(CommandRun& run)
{
    if (run.words().size() > 1)
        return Answer::wrongUsage(Cli::tr("Name one setting, or none for all of them."));
    const Result<OrganisationSettings> settings = wantedSettings(run);
    if (!settings)
        return settings.refusal();
    const QJsonObject all = settingTexts(*settings);
    if (!run.words().isEmpty()) {
        const QString name = run.words().first();
        OrganisationSettings scratch;
        if (!all.contains(name))
            return setSetting(scratch, name, {}).refusal();
        return Answer{QJsonObject{{name, all.value(name)}}, all.value(name).toString()};
    }
    QList<QStringList> rows;
    for (auto it = all.begin(); it != all.end(); ++it)
        rows << QStringList{it.key(), it.value().toString()};
    return Answer{all, textTable(rows)};
}

/// The same settings of this counter's own scanner, with one that is changed or follows the office again.
Result<Answer> changeOwn(CommandRun& run, const QString& name, const std::optional<QString>& text)
{
    Result<CounterScanner> own = run.ask(AskCounterScanner());
    if (!own)
        return own.refusal();
    if (text)
        own->insert(name, *text);
    else
        own->remove(name);
    const auto done = run.perform(ChangeCounterScanner{*own});
    if (!done)
        return done.refusal();
    const QString said = text ? Cli::tr("%1 is now, at this counter: %2").arg(name, *text)
                              : Cli::tr("%1 is as the office has it, at this counter too.").arg(name);
    return Answer{QJsonObject{{name, text ? QJsonValue(*text) : QJsonValue()}, {u"changed"_s, done->outcome.isChanged}},
                  done->outcome.isChanged ? said : Cli::tr("It was set so before.")};
}

Result<Answer> unset(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Give the name of one setting of the scanner."));
    const QString name = run.words().first();
    if (!counterScannerSettings().contains(name))
        return refused(u"setting.not-of-counter"_s, name, {{u"known"_s, counterScannerSettings().join(u", "_s)}});
    return changeOwn(run, name, std::nullopt);
}

Result<Answer> set(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Give the name of one setting and its value."));
    const QString name = run.words().at(0);
    const QString text = run.words().at(1);
    if (run.isSet("counter"))
        return changeOwn(run, name, text);
    const Result<OrganisationSettings> before = run.ask(AskSettings());
    if (!before)
        return before.refusal();
    ChangeSettings verb{*before, *before};
    if (const Result<Done> isSet = setSetting(verb.settings, name, text); !isSet)
        return isSet.refusal();
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{name, text}, {u"changed"_s, done->outcome.changed}},
                  done->outcome.changed == 0 ? Cli::tr("It was set so before.")
                                             : Cli::tr("%1 is now: %2").arg(name, text)};
}

} // namespace

std::span<const CommandRow> settingsCommands()
{
    static constexpr CommandRow rows[] = {
        {"settings get", "[NAME] [--counter]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Shows what the organisation has chosen."), declareCounterSettings, get},
        {"settings set", "NAME VALUE [--counter]", QT_TRANSLATE_NOOP("madoguchi::Cli", "Changes one of these."),
         declareCounterSettings, set},
        {"settings unset", "NAME",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Lets this counter's scanner follow the office's setting again."), nullptr,
         unset},
    };
    return rows;
}

} // namespace madoguchi
