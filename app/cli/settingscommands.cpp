// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/texttable.h"
#include "core/desk/settings.h"

#include <QJsonObject>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool readWhole(const QString& text, int& number)
{
    bool isNumber = false;
    const int read = text.toInt(&isNumber);
    if (isNumber)
        number = read;
    return isNumber;
}

/// How each setting is set; false when the text does not suit it.
struct SettingRow {
    const char* name;
    const char* known; ///< what may be given, for a message
    bool (*set)(OrganisationSettings& settings, const QString& text);
};

constexpr SettingRow settingRows[] = {
    {"organisation", "",
     [](OrganisationSettings& s, const QString& text) {
         s.organisation = text;
         return true;
     }},
    {"desk", "",
     [](OrganisationSettings& s, const QString& text) {
         s.desk = text;
         return true;
     }},
    {"phone", "",
     [](OrganisationSettings& s, const QString& text) {
         s.phone = text;
         return true;
     }},
    {"addressee-suffix", "様, 殿",
     [](OrganisationSettings& s, const QString& text) {
         s.addresseeSuffix = text;
         return text == u"様" || text == u"殿";
     }},
    {"undo-minutes", "0-60",
     [](OrganisationSettings& s, const QString& text) { return readWhole(text, s.undoMinutes); }},
    {"default-loan-days", "0-3660",
     [](OrganisationSettings& s, const QString& text) { return readWhole(text, s.defaultLoanDays); }},
    {"office-language", "ja, en",
     [](OrganisationSettings& s, const QString& text) {
         s.officeLanguage = text;
         return text == u"ja" || text == u"en";
     }},
    {"due-before-closed-day", "0, 1",
     [](OrganisationSettings& s, const QString& text) {
         s.isDueBeforeClosedDay = text == u"1";
         return text == u"0" || text == u"1";
     }},
    {"backup-days", "0-365", [](OrganisationSettings& s, const QString& text) { return readWhole(text, s.backupDays); }},
};

const SettingRow* findSetting(const QString& name)
{
    const auto* found = std::find_if(std::begin(settingRows), std::end(settingRows),
                                     [&](const SettingRow& row) { return name == QLatin1String(row.name); });
    return found == std::end(settingRows) ? nullptr : found;
}

Refusal unknownSetting(const QString& name)
{
    QStringList known;
    for (const SettingRow& row : settingRows)
        known << QString::fromLatin1(row.name);
    return refusal(RefusalKind::NotFound, u"setting.unknown"_s, name, {{u"known"_s, known.join(u", "_s)}});
}

Result<Answer> get(CommandRun& run)
{
    if (run.words().size() > 1)
        return Answer::wrongUsage(Cli::tr("Name one setting, or none for all of them."));
    const Result<OrganisationSettings> settings = run.ask(AskSettings());
    if (!settings)
        return settings.refusal();
    const QJsonObject all = ChangeSettings{*settings}.toJson();
    if (!run.words().isEmpty()) {
        const QString name = run.words().first();
        if (!all.contains(name))
            return unknownSetting(name);
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
    const SettingRow* row = findSetting(name);
    if (!row)
        return unknownSetting(name);
    const Result<OrganisationSettings> before = run.ask(AskSettings());
    if (!before)
        return before.refusal();
    ChangeSettings verb{*before};
    if (!row->set(verb.settings, text))
        return refused(u"setting.bad-value"_s, name, {{u"value"_s, text}, {u"known"_s, QString::fromUtf8(row->known)}});
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
