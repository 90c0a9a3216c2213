// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/counterscanner.h"

#include "core/base/compactjson.h"
#include "core/desk/settings.h"
#include "core/scanning/profileoptions.h"

#include <QJsonDocument>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// The row of settings of a counter; "@" is in no name of a setting.
QString rowName(const QString& station)
{
    return u"scanner@"_s + station;
}

QJsonObject asJson(const CounterScanner& own)
{
    QJsonObject json;
    for (auto setting = own.begin(); setting != own.end(); ++setting)
        json.insert(setting.key(), setting.value());
    return json;
}

Cursor startOwn(Connection& connection, const QString& station)
{
    return connection.start("select value from setting where name = ? and withdrawn_at is null", rowName(station));
}

CounterScanner ownAt(Cursor& cursor)
{
    CounterScanner own;
    if (!cursor.next())
        return own;
    const QJsonObject json = QJsonDocument::fromJson(cursor.text(0).toUtf8()).object();
    for (auto setting = json.begin(); setting != json.end(); ++setting)
        own.insert(setting.key(), setting.value().toString());
    return own;
}

CounterScanner readOwn(Connection& connection, const QString& station)
{
    if (station.isEmpty())
        return {};
    Cursor cursor = startOwn(connection, station);
    return ownAt(cursor);
}

} // namespace

QStringList counterScannerSettings()
{
    return {u"scanner.prefix"_s, u"scanner.suffix"_s, u"scanner.layout-repair"_s, u"scanner.separator"_s,
            u"scanner.assumed"_s};
}

ScannerProfile withCounter(const ScannerProfile& office, const CounterScanner& own)
{
    ScannerProfile profile = office;
    const QStringList names = counterScannerSettings();
    for (auto setting = own.begin(); setting != own.end(); ++setting) {
        if (names.contains(setting.key()))
            profile = withSetting(profile, setting.key(), setting.value()).valueOr(profile);
    }
    return profileProblems(profile).isEmpty() ? profile : office;
}

ScannerProfile readScannerProfile(const ReadScope& scope)
{
    if (scope.station.isEmpty())
        return readSettings(scope.connection).scanner;
    Cursor own = startOwn(scope.connection, scope.station); // goes with the settings
    const ScannerProfile office = readSettings(scope.connection).scanner;
    return withCounter(office, ownAt(own));
}

Result<AskCounterScanner::Answer> AskCounterScanner::run(ReadScope& scope) const
{
    return readOwn(scope.connection, scope.station);
}

Result<ChangeCounterScanner::Outcome> ChangeCounterScanner::run(WriteScope& scope) const
{
    const QStringList names = counterScannerSettings();
    ScannerProfile profile = readSettings(scope.connection()).scanner;
    for (auto setting = own.begin(); setting != own.end(); ++setting) {
        if (!names.contains(setting.key()))
            return refused(u"setting.not-of-counter"_s, setting.key(), {{u"known"_s, names.join(u", "_s)}});
        Result<ScannerProfile> changed = withSetting(profile, setting.key(), setting.value());
        if (!changed)
            return changed.refusal();
        profile = *std::move(changed);
    }
    if (const QList<Problem> problems = profileProblems(profile); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems};
    if (own == readOwn(scope.connection(), scope.actor().stationCode))
        return Outcome{false};
    const QByteArray value = compactJson(asJson(own));
    return Outcome{storeSetting(scope, rowName(scope.actor().stationCode), QString::fromUtf8(value))};
}

QJsonObject ChangeCounterScanner::toJson() const
{
    return asJson(own);
}

} // namespace madoguchi
