// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/station.h"

#include "core/base/fiscalcalendar.h"
#include "core/desk/desktables.h"

namespace madoguchi {

bool isUsableStationCode(const QString& code)
{
    return isStationCode(code) && code.size() <= 4;
}

Result<RegisterStation::Outcome> RegisterStation::run(WriteScope& scope) const
{
    if (!isUsableStationCode(code))
        return refused(QStringLiteral("station.bad-code"), code);
    const StationId station = scope.actor().stationId;
    scope.insert(stationTable(), {station.value(), code, stationName, publicKey, scope.atText(), Value()});
    return Outcome{station};
}

Result<FindStation::Answer> FindStation::run(ReadScope& scope) const
{
    Cursor cursor = scope.connection.select("select id from station where code = ? and withdrawn_at is null", code);
    if (!cursor.next())
        return Answer();
    return Answer(cursor.id<StationId>(0));
}

} // namespace madoguchi
