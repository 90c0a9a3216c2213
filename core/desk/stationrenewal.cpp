// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/stationrenewal.h"

#include "core/base/fiscalcalendar.h"
#include "core/desk/desk.h"
#include "core/desk/desktables.h"
#include "core/desk/journalquestions.h"
#include "core/journal/changerow.h"
#include "core/journal/stationkey.h"
#include "core/journal/stationkeys.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// No counter gives out so many papers of one kind in a year; forms.md 3.1 has six digits.
constexpr qint64 seriesWidth = 100'000;

struct StationRow {
    qint64 id = 0;
    QString code;
    QByteArray key;
};

QList<StationRow> stationsOf(Connection& connection)
{
    QList<StationRow> stations;
    Cursor cursor =
        connection.select("select id, code, public_key from station where withdrawn_at is null order by id");
    while (cursor.next())
        stations << StationRow{cursor.number(0), cursor.text(1), cursor.bytes(2)};
    return stations;
}

qint64 highestSerial(Connection& connection, qint64 station, int fiscalYear)
{
    Cursor cursor = connection.select(
        "select coalesce(max(serial), 0) from document where station_id = ? and fiscal_year = ?", station, fiscalYear);
    cursor.next();
    return cursor.number(0);
}

QString sizesOfLanes(Connection& connection, qint64 station)
{
    QHash<qint64, qint64> sizes;
    Cursor cursor = connection.select("select id, size from journal_lane where station_id = ?", station);
    while (cursor.next())
        sizes.insert(cursor.number(0), cursor.number(1));
    return laneSizesText(sizes);
}

/// By the key of before, where this computer holds it: so that whoever only reaches the database cannot write such a
/// word.
Value signatureFor(const KeyRenewal& renewal, const QString& stationCode, const StationSeat& seat)
{
    const Result<std::optional<StationKey>> key =
        StationKey::find(seat.keyFolder, seat.recordId, stationCode, renewal.oldKey);
    return key && *key ? Value((*key)->sign(renewalText(seat.recordId, renewal))) : Value();
}

} // namespace

QJsonObject RenewStation::toJson() const
{
    return {{u"station"_s, seat.code}, {u"restored"_s, isRestored}, {u"key"_s, QString::fromLatin1(newKey.toBase64())}};
}

Result<RenewStation::Outcome> RenewStation::run(WriteScope& scope) const
{
    const Result<StationTrust> trust = readStationTrust(scope.connection(), seat, CounterMemory::of(seat));
    if (!trust)
        return trust.refusal();
    if (!trust->station.isValid())
        return refused(u"station.unregistered"_s, seat.code);
    if (!isRestored && trust->isCutShort())
        return refused(u"station.restored-before"_s, seat.code);
    const int year = fiscalYearOf(scope.today());
    // What was restored before on this computer was perhaps restored from a backup that did not know of it.
    const qint64 series = qint64(timesSetAside(seat.keyFolder, seat.recordId) + 1) * seriesWidth;
    Outcome outcome;
    for (const StationRow& station : stationsOf(scope.connection())) {
        const bool isOwn = station.id == trust->station.value();
        const qint64 highest = highestSerial(scope.connection(), station.id, year);
        qint64 last = highest < series ? series : 0;
        if (isOwn)
            last = std::max(series, (highest / seriesWidth + 1) * seriesWidth);
        if (!isRestored)
            last = 0;
        if (!isOwn && last == 0)
            continue;
        const QString notes = isOwn ? trust->contradicting.join(u'\n') : QString();
        const KeyRenewal renewal{StationId(station.id),
                                 station.key,
                                 isOwn ? newKey : station.key,
                                 isRestored,
                                 sizesOfLanes(scope.connection(), station.id),
                                 scope.at()};
        scope.insert(stationRenewalTable(),
                     {scope.newId(), station.id, renewal.oldKey, renewal.newKey, Value::flag(isRestored), renewal.sizes,
                      Value::textOrNull(notes), qint64(year), last, scope.atText(), scope.actor().operatorId.value(),
                      Value(), signatureFor(renewal, station.code, seat)});
        if (isOwn)
            outcome.lastSerial = last;
    }
    changeRow(scope, stationTable(), trust->station.value(),
              [&](Row& row) { row[size_t(stationTable().indexOf("public_key"))] = newKey; });
    if (trust->copiedAt)
        clearCopyMark(scope.connection());
    return outcome;
}

Result<RenewStation::Outcome> renewStation(Desk& desk, const Order& order, bool isRestored)
{
    const StationSeat seat = desk.seat();
    const Result<StationKey> key = StationKey::makeFurther(seat.keyFolder, seat.recordId, seat.code);
    if (!key)
        return key.refusal();
    const Result<Performed<RenewStation::Outcome>> done =
        desk.perform(RenewStation{seat, key->publicKey(), isRestored}, order);
    if (!done)
        return done.refusal();
    try {
        desk.takeUpKey();
    } catch (const StorageError& error) {
        return error.toRefusal();
    }
    if (isRestored) {
        if (const Result<Done> aside = setNotesAside(seat.keyFolder, seat.recordId); !aside)
            return aside.refusal();
    }
    Order further = order;
    further.commandId.clear();
    // The first witness of what goes on now; the next one comes by itself.
    (void)desk.perform(TakeCheckpoint{JournalPlace::of(desk)}, further);
    return done->outcome;
}

} // namespace madoguchi
