// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/texttable.h"
#include "core/desk/settings.h"
#include "core/scanning/profileoptions.h"

#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> get(CommandRun& run)
{
    if (run.words().size() > 1)
        return Answer::wrongUsage(Cli::tr("Name one setting, or none for all of them."));
    const Result<OrganisationSettings> settings = run.ask(AskSettings());
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

Result<Answer> set(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Give the name of one setting and its value."));
    const QString name = run.words().at(0);
    const QString text = run.words().at(1);
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

constexpr CommandRow rows[] = {
    {"settings get", "[NAME]", QT_TRANSLATE_NOOP("madoguchi::Cli", "Shows what the organisation has chosen."), nullptr,
     get},
    {"settings set", "NAME VALUE", QT_TRANSLATE_NOOP("madoguchi::Cli", "Changes one of these."), nullptr, set},
};

} // namespace

std::span<const CommandRow> settingsCommands()
{
    return rows;
}

} // namespace madoguchi
