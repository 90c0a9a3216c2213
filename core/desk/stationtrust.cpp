// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/stationtrust.h"

#include "core/journal/checkpointstore.h"
#include "core/journal/recordidentity.h"
#include "core/journal/stationkey.h"
#include "core/storage/recordschema.h"

namespace madoguchi {

namespace {

constexpr const char* copyMark = "copied-at";

Cursor startCopyMark(Connection& connection)
{
    return connection.start("select value from database_info where name = ?", copyMark);
}

std::optional<Instant> copyMarkAt(Cursor& copied)
{
    return copied.next() ? Instant::fromIso(copied.text(0)) : std::nullopt;
}

} // namespace

CounterMemory CounterMemory::of(const StationSeat& seat)
{
    return {LaneEndFile(seat).kept(), keptNotes(seat.keyFolder, seat.recordId)};
}

Result<StationTrust> AskStationTrust::run(ReadScope& scope) const
{
    return readStationTrust(scope.connection, m_seat, m_memory);
}

Result<StationTrust> readStationTrust(Connection& connection, const StationSeat& seat, const CounterMemory& memory)
{
    StationTrust trust;
    qint64 size = 0;
    Cursor copied = startCopyMark(connection); // together with the others: a server is waited for once
    {
        Cursor station = connection.start("select s.id, s.public_key, coalesce(l.size, 0) from station s"
                                          " left join journal_lane l on l.station_id = s.id and l.job = ''"
                                          " where s.code = ? and s.withdrawn_at is null",
                                          seat.code);
        trust.rightId = rightRecordId(connection, seat.keyFolder);
        if (station.next()) {
            trust.station = station.id<StationId>(0);
            trust.publicKey = station.bytes(1);
            size = station.number(2);
        }
    }
    if (trust.station.isValid()) {
        const Result<std::optional<StationKey>> key =
            StationKey::find(seat.keyFolder, seat.recordId, seat.code, trust.publicKey);
        if (!key)
            return key.refusal();
        trust.isKeyElsewhere = !key->has_value();
    }
    trust.lostEntries = entriesLost(memory.end, {trust.station, size});
    trust.copiedAt = copyMarkAt(copied);
    trust.unprotected = missingProtection(connection);
    Sha256 sha;
    trust.contradicting = contradictingNotes(connection, sha, seat.recordId, memory.notes);
    return trust;
}

std::optional<Instant> readCopyMark(Connection& connection)
{
    Cursor copied = startCopyMark(connection);
    return copyMarkAt(copied);
}

void markAsCopy(Connection& connection, Instant at)
{
    clearCopyMark(connection);
    connection.run("insert into database_info (name, value) values (?, ?)", copyMark, at);
}

void clearCopyMark(Connection& connection)
{
    connection.run("delete from database_info where name = ?", copyMark);
}

} // namespace madoguchi
