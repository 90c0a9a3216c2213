// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stationkeys.h"

#include "core/journal/checkpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madoguchi {

namespace {

QHash<qint64, qint64> laneSizes(const QString& text)
{
    QHash<qint64, qint64> sizes;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto size = json.begin(); size != json.end(); ++size)
        sizes.insert(size.key().toLongLong(), size.value().toInteger());
    return sizes;
}

} // namespace

QString laneSizesText(const QHash<qint64, qint64>& sizes)
{
    QJsonObject json;
    for (auto size = sizes.begin(); size != sizes.end(); ++size)
        json.insert(QString::number(size.key()), size.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

StationKeys::StationKeys(Connection& connection)
{
    {
        Cursor stations = connection.select("select id, public_key from station");
        while (stations.next())
            m_keys[stations.number(0)] << stations.bytes(1);
    }
    Cursor cursor = connection.select("select station_id, old_key, new_key, is_restored, sizes, renewed_at from"
                                      " station_renewal where withdrawn_at is null order by renewed_at, id");
    while (cursor.next())
        m_renewals << KeyRenewal{cursor.id<StationId>(0), cursor.bytes(1),           cursor.bytes(2),
                                 cursor.flag(3),          laneSizes(cursor.text(4)), cursor.instant(5)};
    for (qsizetype i = m_renewals.size(); i-- > 0;) {
        QList<QByteArray>& keys = m_keys[m_renewals.at(i).station.value()];
        if (!keys.contains(m_renewals.at(i).oldKey))
            keys << m_renewals.at(i).oldKey;
    }
}

QByteArray StationKeys::signerOf(const QString& note, StationId station) const
{
    const QList<QByteArray> keys = of(station);
    const auto signer =
        std::find_if(keys.begin(), keys.end(), [&](const QByteArray& key) { return isSignedBy(note, key); });
    return signer == keys.end() ? QByteArray() : *signer;
}

std::optional<KeyRenewal> StationKeys::restoreBefore(StationId station, const QByteArray& signer, qint64 lane,
                                                     qint64 size) const
{
    // Signed until the renewal that replaced this key, so by a restore then, or by a later one. A counter that keeps
    // its key goes on signing with it, so its notes are compared.
    bool isOver = false;
    for (const KeyRenewal& renewal : m_renewals) {
        if (renewal.station != station)
            continue;
        isOver = isOver || (renewal.oldKey == signer && renewal.newKey != signer);
        if (isOver && renewal.isRestored && size > renewal.sizes.value(lane))
            return renewal;
    }
    return std::nullopt;
}

} // namespace madoguchi
