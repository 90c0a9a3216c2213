// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clockcheck.h"

#include <QElapsedTimer>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// The server says its time somewhere between the question and the answer, however long they travel.
std::optional<ClockDifference> fromServer(Connection& connection, Instant before)
{
    QElapsedTimer waited;
    waited.start();
    Cursor clock = connection.select("select cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)");
    if (!clock.next())
        return std::nullopt;
    const Instant there = Instant::fromMSecs(clock.number(0));
    const Instant after = before.plusMSecs(waited.elapsed());
    const bool isAhead = there.plusMSecs(clockTolerance) < before;
    const bool isBehind = after.plusMSecs(clockTolerance) < there;
    return isAhead || isBehind ? std::optional(ClockDifference{after, there, {}}) : std::nullopt;
}

std::optional<ClockDifference> fromNewestEntry(Connection& connection, Instant now)
{
    Cursor newest = connection.select("select at, station from journal_heading order by order_no desc limit 1");
    if (!newest.next())
        return std::nullopt;
    const Instant there = Instant::fromMSecs(newest.number(0));
    return now.plusMSecs(clockTolerance) < there ? std::optional(ClockDifference{now, there, newest.text(1)})
                                                 : std::nullopt;
}

} // namespace

Result<AskClockDifference::Answer> AskClockDifference::run(ReadScope& scope) const
{
    return scope.connection.dialect().isSqlite() ? fromNewestEntry(scope.connection, scope.now)
                                                 : fromServer(scope.connection, scope.now);
}

QJsonObject NoteClock::toJson() const
{
    return {{u"here"_s, difference.here.toIso()},
            {difference.isOfServer() ? u"server"_s : u"entry"_s, difference.there.toIso()}};
}

Result<NoteClock::Outcome> NoteClock::run(WriteScope& scope) const
{
    scope.noteWithoutRows(scope.actor().stationId.value());
    return Outcome{};
}

} // namespace madoguchi
