// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordidentity.h"

#include "core/journal/entry.h"
#include "core/journal/stationkey.h"
#include "core/storage/migrations.h"

#include <QJsonDocument>

namespace madoguchi {

namespace {

constexpr auto recordMember = QLatin1String("record");

QString foundedId(Cursor& cursor)
{
    const std::optional<Entry> first = cursor.next() ? decodeEntry(cursor.bytesView(0), {}) : std::nullopt;
    return first ? QJsonDocument::fromJson(first->result).object().value(recordMember).toString() : QString();
}

} // namespace

QJsonObject foundingResult(const QString& recordId)
{
    return {{recordMember, recordId}};
}

QString rightRecordId(Connection& connection, const QString& keyFolder)
{
    Cursor founding = connection.start("select body from journal_entry where lane = 1 and sequence = 0");
    Cursor stations = connection.start("select public_key from station");
    const QString borne = readRecordId(connection);
    if (const QString founded = foundedId(founding); !founded.isEmpty() && founded != borne)
        return founded;
    if (keyFolder.isEmpty())
        return {};
    const QHash<QByteArray, QStringList> records = StationKey::recordsByKey(keyFolder);
    while (stations.next()) {
        const QStringList known = records.value(stations.bytes(0));
        if (!known.isEmpty() && !known.contains(borne))
            return known.first();
    }
    return {};
}

} // namespace madoguchi
