// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"

#include "core/base/compactjson.h"
#include "core/base/officedays.h"
#include "core/base/unseencharacters.h"
#include "core/desk/desktables.h"
#include "core/scanning/profileoptions.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <utility>
#include <vector>

namespace madoguchi {

namespace {

using Settings = OrganisationSettings;
using Pairs = QList<std::pair<QString, QString>>;

/// One setting: its name, what it may be, and where it stands. Exactly one of the three places is given.
struct SettingRow {
    const char* name;
    const char* choices = ""; ///< what a text may be, separated by ", "; empty: anything
    int most = 0;             ///< of a number; the least is 0
    QString& (*text)(Settings&) = nullptr;
    int& (*number)(Settings&) = nullptr;
    bool& (*flag)(Settings&) = nullptr;
    bool isOnEveryPaper = false; ///< may be empty until it is entered, and never again
    bool isOfLines = false;      ///< a text that may have several

    [[nodiscard]] QString known() const
    {
        if (number)
            return QStringLiteral("0-%1").arg(most);
        return flag ? QStringLiteral("0, 1") : QString::fromUtf8(choices);
    }
};

constexpr const char* signatures = "sign, name, seal, none";
constexpr const char* sheets = "a4, a5x2";

// clang-format off
constexpr SettingRow rows[] = {
    {.name = "organisation", .text = [](Settings& s) -> QString& { return s.organisation; }, .isOnEveryPaper = true},
    {.name = "desk", .text = [](Settings& s) -> QString& { return s.desk; }, .isOnEveryPaper = true},
    {.name = "phone", .text = [](Settings& s) -> QString& { return s.phone; }},
    {.name = "addressee-suffix", .choices = "様, 殿", .text = [](Settings& s) -> QString& { return s.addresseeSuffix; }},
    {.name = "undo-minutes", .most = 60, .number = [](Settings& s) -> int& { return s.undoMinutes; }},
    {.name = "default-loan-days", .most = 3660, .number = [](Settings& s) -> int& { return s.defaultLoanDays; }},
    {.name = "office-language", .choices = "ja, en", .text = [](Settings& s) -> QString& { return s.officeLanguage; }},
    {.name = "time-zone", .text = [](Settings& s) -> QString& { return s.timeZone; }},
    {.name = "due-before-closed-day", .flag = [](Settings& s) -> bool& { return s.isDueBeforeClosedDay; }},
    {.name = "count-loan-day", .flag = [](Settings& s) -> bool& { return s.isLoanDayCounted; }},
    {.name = "count-open-days", .flag = [](Settings& s) -> bool& { return s.areOpenDaysCounted; }},
    {.name = "closed-days", .text = [](Settings& s) -> QString& { return s.closedDays; }, .isOfLines = true},
    {.name = "open-days", .text = [](Settings& s) -> QString& { return s.openDays; }, .isOfLines = true},
    {.name = "most-items-person", .most = 9999, .number = [](Settings& s) -> int& { return s.mostItemsOfPerson; }},
    {.name = "most-items-section", .most = 99999, .number = [](Settings& s) -> int& { return s.mostItemsOfSection; }},
    {.name = "most-extensions", .most = 99, .number = [](Settings& s) -> int& { return s.mostExtensions; }},
    {.name = "extension-needs-approval", .flag = [](Settings& s) -> bool& { return s.isExtensionApproved; }},
    {.name = "backup-days", .most = 365, .number = [](Settings& s) -> int& { return s.backupDays; }},
    {.name = "letter-notice-days", .most = 60, .number = [](Settings& s) -> int& { return s.letterNoticeDays; }},
    {.name = "letter-return-days", .most = 60, .number = [](Settings& s) -> int& { return s.letterReturnDays; }},
    {.name = "letter-wait-days", .most = 365, .number = [](Settings& s) -> int& { return s.letterWaitDays; }},
    {.name = "retention-years", .most = 99, .number = [](Settings& s) -> int& { return s.retentionYears; }},
    {.name = "mail-server", .text = [](Settings& s) -> QString& { return s.mailServer; }},
    {.name = "mail-port", .most = 65535, .number = [](Settings& s) -> int& { return s.mailPort; }},
    {.name = "mail-security", .choices = "none, starttls, tls", .text = [](Settings& s) -> QString& { return s.mailSecurity; }},
    {.name = "mail-user", .text = [](Settings& s) -> QString& { return s.mailUser; }},
    {.name = "mail-from", .text = [](Settings& s) -> QString& { return s.mailFrom; }},
    {.name = "letter-form-number", .text = [](Settings& s) -> QString& { return s.letterFormNumber; }},
    {.name = "sign-on-screen", .flag = [](Settings& s) -> bool& { return s.isSignedOnScreen; }},
    {.name = "receipt-form-number", .text = [](Settings& s) -> QString& { return s.receipt.number; }},
    {.name = "receipt-sheet", .choices = sheets, .text = [](Settings& s) -> QString& { return s.receipt.sheet; }},
    {.name = "receipt-signature-receiver", .choices = signatures, .text = [](Settings& s) -> QString& { return s.receipt.receiver; }},
    {.name = "receipt-signature-desk", .choices = signatures, .text = [](Settings& s) -> QString& { return s.receipt.desk; }},
    {.name = "receipt-signature-checker", .choices = signatures, .text = [](Settings& s) -> QString& { return s.receipt.checker; }},
    {.name = "return-form-number", .text = [](Settings& s) -> QString& { return s.returnSlip.number; }},
    {.name = "return-sheet", .choices = sheets, .text = [](Settings& s) -> QString& { return s.returnSlip.sheet; }},
    {.name = "return-signature-desk", .choices = signatures, .text = [](Settings& s) -> QString& { return s.returnSlip.desk; }},
    {.name = "return-signature-checker", .choices = signatures, .text = [](Settings& s) -> QString& { return s.returnSlip.checker; }},
};
// clang-format on

const SettingRow* findRow(QByteArrayView name)
{
    const auto* found = std::find_if(std::begin(rows), std::end(rows),
                                     [&](const SettingRow& row) { return name == QByteArrayView(row.name); });
    return found == std::end(rows) ? nullptr : found;
}

/// By value, because the rows give references into what can be written.
QString textOf(const SettingRow& row, Settings settings)
{
    if (row.number)
        return QString::number(row.number(settings));
    if (row.flag)
        return row.flag(settings) ? QStringLiteral("1") : QStringLiteral("0");
    return row.text(settings);
}

/// The scanner's profile is one value of many parts.
constexpr const char* scannerName = "scanner";

Pairs toPairs(const Settings& settings)
{
    Pairs pairs;
    for (const SettingRow& row : rows)
        pairs << std::pair(QString::fromLatin1(row.name), textOf(row, settings));
    const QByteArray profile = compactJson(profileToJson(settings.scanner));
    pairs << std::pair(QString::fromLatin1(scannerName), QString::fromUtf8(profile));
    return pairs;
}

/// False for what is no number where one is wanted; nothing is changed then.
bool setText(const SettingRow& row, Settings& settings, const QString& text)
{
    bool isSet = true;
    if (row.number) {
        const int number = text.toInt(&isSet);
        if (isSet)
            row.number(settings) = number;
    } else if (row.flag) {
        isSet = text == u"0" || text == u"1";
        if (isSet)
            row.flag(settings) = text == u"1";
    } else {
        row.text(settings) = text;
    }
    return isSet;
}

Refusal badValue(const SettingRow& row, const QString& text)
{
    return refused(QStringLiteral("setting.bad-value"), QString::fromLatin1(row.name),
                   {{QStringLiteral("value"), text}, {QStringLiteral("known"), row.known()}});
}

Result<Done> checked(const Settings& settings)
{
    for (const SettingRow& row : rows) {
        const QString text = textOf(row, settings);
        if (row.number && (text.toInt() < 0 || text.toInt() > row.most))
            return refused(QStringLiteral("setting.out-of-range"), QString::fromLatin1(row.name),
                           {{QStringLiteral("value"), text}, {QStringLiteral("known"), row.known()}});
        const QStringList choices = QString::fromUtf8(row.choices).split(QStringLiteral(", "));
        if (row.text && *row.choices && !choices.contains(text))
            return badValue(row, text);
    }
    if (!QTimeZone::isTimeZoneIdAvailable(settings.timeZone.toLatin1()))
        return refused(QStringLiteral("setting.bad-value"), QStringLiteral("time-zone"),
                       {{QStringLiteral("value"), settings.timeZone},
                        {QStringLiteral("known"), QStringLiteral("Asia/Tokyo, Asia/Seoul, Europe/Berlin, UTC …")}});
    for (const QString& days : {settings.closedDays, settings.openDays}) {
        if (const Result<QSet<QDate>> read = readOfficeDays(days); !read)
            return read.refusal();
    }
    return Done{};
}

/// What is to be stored. Two lists of the same names in the same order.
Pairs changedPairs(const ChangeSettings& verb)
{
    Pairs pairs = toPairs(verb.settings);
    if (!verb.seen)
        return pairs;
    const Pairs seen = toPairs(*verb.seen);
    pairs.removeIf([&](const auto& pair) { return seen.contains(pair); });
    return pairs;
}

qint64 settingId(Connection& connection, const QString& name)
{
    Cursor cursor = connection.select("select id from setting where name = ? and withdrawn_at is null", name);
    return cursor.next() ? cursor.number(0) : 0;
}

/// A receipt is addressed to the organisation, and its notices say which desk to turn to. A phone number is printed
/// where there is one.
Result<Done> checkNotEmptied(const Pairs& wanted, const Settings& seen)
{
    for (const auto& [name, value] : wanted) {
        const SettingRow* row = findRow(name.toUtf8());
        if (row && row->isOnEveryPaper && value.trimmed().isEmpty() && !textOf(*row, seen).trimmed().isEmpty())
            return refused(QStringLiteral("setting.empty"), name);
    }
    return Done{};
}

/// Names and numbers stand on papers in one line; what is stored already stays.
Result<Done> checkLines(WriteScope& scope, const Pairs& wanted)
{
    const Settings stored = readSettings(scope.connection());
    for (const auto& [name, value] : wanted) {
        const SettingRow* row = findRow(name.toUtf8());
        if (!row || !row->text || row->isOfLines)
            continue;
        if (const std::optional<Problem> problem = problemOfLines({value}, {textOf(*row, stored)}))
            return refused(*problem);
    }
    return Done{};
}

/// Somebody else may have changed the same setting since it was seen.
Result<Done> checkUnchanged(WriteScope& scope, const Pairs& wanted, const OrganisationSettings& seen)
{
    for (const auto& [name, value] : wanted)
        scope.hold("setting", settingId(scope.connection(), name));
    const Pairs stored = toPairs(readSettings(scope.connection()));
    const Pairs before = toPairs(seen);
    for (const auto& pair : wanted) {
        const auto isOfName = [&](const auto& other) { return other.first == pair.first; };
        const auto now = *std::find_if(stored.begin(), stored.end(), isOfName);
        if (now != pair && !before.contains(now))
            return refusal(RefusalKind::Conflict, QStringLiteral("setting.changed-meanwhile"), pair.first);
    }
    return Done{};
}

} // namespace

OrganisationSettings readSettings(Connection& connection)
{
    Cursor cursor = startSettings(connection);
    return settingsAt(cursor);
}

Cursor startSettings(Connection& connection)
{
    // Not by the index of names, which would look each row up one by one.
    return connection.start("select name, value from setting where coalesce(withdrawn_at, '') = ''");
}

namespace {

/// Names and values of all rows one behind another, as they are stored.
struct StoredSettings {
    QByteArray text;
    std::vector<qsizetype> ends; ///< of each name, each value
    bool operator==(const StoredSettings&) const = default;
};

/// What was read last in this thread, and what it means. The rows themselves are read anew each time; only where they
/// say the very same is what they mean known already.
struct KnownSettings {
    StoredSettings stored;
    Settings meaning;
};

StoredSettings storedAt(Cursor& cursor, const StoredSettings& usual)
{
    StoredSettings stored;
    stored.text.reserve(usual.text.size());
    stored.ends.reserve(usual.ends.size());
    while (cursor.next()) {
        for (const int column : {0, 1}) {
            const QByteArrayView part = cursor.utf8View(column);
            stored.text.append(part.data(), part.size());
            stored.ends.push_back(stored.text.size());
        }
    }
    return stored;
}

Settings meaningOf(const StoredSettings& stored)
{
    Settings settings;
    qsizetype begin = 0;
    const auto next = [&](size_t index) {
        const qsizetype from = std::exchange(begin, stored.ends[index]);
        return QByteArrayView(stored.text).sliced(from, begin - from);
    };
    for (size_t i = 0; i + 1 < stored.ends.size(); i += 2) {
        const QByteArrayView name = next(i);
        const QByteArrayView value = next(i + 1);
        if (const SettingRow* row = findRow(name))
            setText(*row, settings, QString::fromUtf8(value));
        else if (name == QByteArrayView(scannerName))
            settings.scanner = profileFromJson(QJsonDocument::fromJson(value.toByteArray()).object());
    }
    return settings;
}

} // namespace

OrganisationSettings settingsAt(Cursor& cursor)
{
    static thread_local KnownSettings known;
    StoredSettings stored = storedAt(cursor, known.stored);
    if (stored != known.stored) {
        known.meaning = meaningOf(stored);
        known.stored = std::move(stored);
    }
    return known.meaning;
}

QJsonObject settingTexts(const OrganisationSettings& settings)
{
    QJsonObject texts;
    for (const SettingRow& row : rows)
        texts.insert(QString::fromLatin1(row.name), textOf(row, settings));
    for (const ProfileOption& option : profileOptions())
        texts.insert(settingName(option), option.get(settings.scanner));
    return texts;
}

Result<Done> setSetting(OrganisationSettings& settings, const QString& name, const QString& text)
{
    if (name.startsWith(QStringLiteral("scanner."))) {
        const Result<ScannerProfile> profile = withSetting(settings.scanner, name, text);
        if (!profile)
            return profile.refusal();
        settings.scanner = *profile;
        return Done{};
    }
    const SettingRow* row = findRow(name.toUtf8());
    if (!row)
        return refusal(RefusalKind::NotFound, QStringLiteral("setting.unknown"), name,
                       {{QStringLiteral("known"), settingTexts(settings).keys().join(QStringLiteral(", "))}});
    if (!setText(*row, settings, text))
        return badValue(*row, text);
    return Done{};
}

QJsonObject ChangeSettings::toJson() const
{
    QJsonObject json;
    for (const auto& [setting, value] : changedPairs(*this))
        json.insert(setting, value);
    return json;
}

Result<ChangeSettings::Outcome> ChangeSettings::run(WriteScope& scope) const
{
    if (const Result<Done> good = checked(settings); !good)
        return good.refusal();
    if (const QList<Problem> problems = profileProblems(settings.scanner); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems};
    const Pairs wanted = changedPairs(*this);
    if (const Result<Done> lines = checkLines(scope, wanted); !lines)
        return lines.refusal();
    if (seen) {
        if (const Result<Done> kept = checkNotEmptied(wanted, *seen); !kept)
            return kept.refusal();
        if (const Result<Done> unchanged = checkUnchanged(scope, wanted, *seen); !unchanged)
            return unchanged.refusal();
    }
    Outcome outcome;
    for (const auto& [setting, value] : wanted)
        outcome.changed += storeSetting(scope, setting, value);
    return outcome;
}

int storeSettings(WriteScope& scope, const OrganisationSettings& settings)
{
    int changed = 0;
    for (const auto& [key, value] : toPairs(settings))
        changed += storeSetting(scope, key, value);
    return changed;
}

bool storeSetting(WriteScope& scope, const QString& name, const QString& value)
{
    const qint64 id = settingId(scope.connection(), name);
    if (id == 0) {
        scope.insert(settingTable(), {scope.newId(), name, value, Value()});
        return true;
    }
    const std::optional<Row> before = scope.lock(settingTable(), id);
    Row after = *before;
    after[2] = value;
    scope.update(settingTable(), *before, after);
    return after != *before;
}

} // namespace madoguchi
