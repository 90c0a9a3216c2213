// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/placelook.h"

#include "core/desk/stationtrust.h"
#include "core/storage/databasefile.h"

namespace madoguchi {

namespace {

QString versionOf(Connection& connection)
{
    Cursor cursor = connection.select(connection.dialect().versionQuery());
    return cursor.next() ? cursor.text(0) : QString();
}

/// A key that cannot be read is a trouble of its own, told when the record is opened.
bool isKeyElsewhere(Connection& connection, const StationSeat& seat)
{
    try {
        const Result<StationTrust> trust = readStationTrust(connection, seat, CounterMemory::of(seat));
        return trust && trust->isKeyElsewhere;
    } catch (const StorageError&) {
        return false; // it has answered; opening it says more
    }
}

} // namespace

Result<PlaceReport> lookAtPlace(const DatabaseUrl& url, const QString& stationCode, const QString& keyFolder)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(url);
    if (!opened)
        return opened.refusal().has(u"database.missing") ? Result<PlaceReport>(PlaceReport{}) : opened.refusal();
    PlaceReport report;
    try {
        report.server = versionOf(**opened);
    } catch (const StorageError& error) {
        return explainOpenFailure(url, error);
    }
    const Result<DatabaseInfo> info = lookIntoDatabase(**opened);
    if (info)
        report.record = *info;
    else if (!info.refusal().has(u"database.empty"))
        return info.refusal();
    if (report.record && !stationCode.isEmpty())
        report.isStationElsewhere = isKeyElsewhere(**opened, {stationCode, report.record->id, keyFolder});
    return report;
}

} // namespace madoguchi
