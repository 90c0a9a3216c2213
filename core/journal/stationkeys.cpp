// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stationkeys.h"

#include "core/base/compactjson.h"
#include "core/journal/checkpoint.h"
#include "core/journal/entry.h"
#include "core/journal/stationtables.h"
#include "core/storage/migrations.h"

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

/// What an image makes of the rows of a table; of another one's nothing.
void replayImage(std::map<qint64, Row>& rows, const Table& table, const RowImage& image)
{
    if (image.table.toStdString() != table.name())
        return;
    Row& row = rows[image.id];
    row.resize(size_t(table.columnCount()));
    row.front() = image.id;
    for (const ImageValue& value : image.values) {
        if (value.column > 0 && value.column < table.columnCount())
            row[size_t(value.column)] = value.after;
    }
}

} // namespace

QString laneSizesText(const QHash<qint64, qint64>& sizes)
{
    QJsonObject json;
    for (auto size = sizes.begin(); size != sizes.end(); ++size)
        json.insert(QString::number(size.key()), size.value());
    return QString::fromUtf8(compactJson(json));
}

QByteArray renewalText(const QString& recordId, const KeyRenewal& renewal)
{
    const QStringList lines{QStringLiteral("madoguchi/key-renewal"),
                            recordId,
                            QString::number(renewal.station.value()),
                            QString::fromLatin1(renewal.oldKey.toBase64()),
                            QString::fromLatin1(renewal.newKey.toBase64()),
                            renewal.isRestored ? QStringLiteral("restored") : QStringLiteral("unchanged"),
                            renewal.sizes,
                            renewal.at.toIso()};
    return (lines.join(u'\n') + u'\n').toUtf8();
}

StationKeys::StationKeys(Connection& connection)
{
    readJournal(connection);
    for (const auto& [id, row] : m_stationRows)
        m_keys[id] << row[size_t(stationTable().indexOf("public_key"))].toBytes();
    takeRenewals(readRecordId(connection));
    compare(connection, stationRenewalTable(), m_renewalRows, VerifyReason::RenewalNotJournalled);
    compare(connection, stationTable(), m_stationRows, VerifyReason::StationDiffers);
    for (const KeyRenewal& renewal : m_renewals) {
        if (!m_finding && renewal.signedBy == KeyRenewal::SignedBy::AnotherKey)
            m_finding = Finding{VerifyReason::RenewalSignature, codeOf(renewal.station.value())};
    }
}

/// The rows that the entries of the only verbs which write these tables made; another one would show as a difference.
void StationKeys::readJournal(Connection& connection)
{
    Cursor cursor = connection.select(
        "select e.body from journal_heading h join journal_entry e on e.order_no = h.order_no where h.verb in "
        "('desk.found', 'desk.register-station', 'desk.renew-station') order by h.order_no");
    while (cursor.next()) {
        const std::optional<Entry> entry = decodeEntry(cursor.bytesView(0), {});
        if (!entry)
            continue; // verifyJournal says so
        for (const RowImage& image : entry->images) {
            replayImage(m_stationRows, stationTable(), image);
            replayImage(m_renewalRows, stationRenewalTable(), image);
        }
    }
}

void StationKeys::takeRenewals(const QString& recordId)
{
    const Table& table = stationRenewalTable();
    for (const auto& [id, row] : m_renewalRows) {
        const auto value = [&, &row = row](const char* column) -> const Value& {
            return row[size_t(table.indexOf(column))];
        };
        if (!value("withdrawn_at").isNull())
            continue;
        KeyRenewal renewal{StationId(value("station_id").toNumber()),
                           value("old_key").toBytes(),
                           value("new_key").toBytes(),
                           value("is_restored").toNumber() != 0,
                           value("sizes").toText(),
                           Instant::fromIso(value("renewed_at").toText()).value_or(Instant())};
        if (const QByteArray signature = value("signature").toBytes(); !signature.isEmpty())
            renewal.signedBy = StationKey::verify(renewalText(recordId, renewal), signature, renewal.oldKey)
                                   ? KeyRenewal::SignedBy::OldKey
                                   : KeyRenewal::SignedBy::AnotherKey;
        m_renewals << renewal;
    }
    std::stable_sort(m_renewals.begin(), m_renewals.end(),
                     [](const KeyRenewal& a, const KeyRenewal& b) { return a.at.msecs() < b.at.msecs(); });
    for (qsizetype i = m_renewals.size(); i-- > 0;) {
        QList<QByteArray>& keys = m_keys[m_renewals.at(i).station.value()];
        if (!keys.contains(m_renewals.at(i).oldKey))
            keys << m_renewals.at(i).oldKey;
    }
}

void StationKeys::compare(Connection& connection, const Table& table, const Rows& journalled, VerifyReason reason)
{
    const bool isStation = &table == &stationTable();
    const auto stationOf = [&](const Row& row) {
        return codeOf(row[size_t(isStation ? 0 : table.indexOf("station_id"))].toNumber());
    };
    const auto note = [&](const Row& row) {
        if (!m_finding)
            m_finding = Finding{reason, stationOf(row)};
    };
    Rows left = journalled;
    Cursor cursor = connection.select("select " + table.columnList() + " from " + table.name() + " order by id");
    while (cursor.next()) {
        const Row row = cursor.row(table);
        const auto same = left.find(row.front().toNumber());
        if (same == left.end() || same->second != row)
            note(row);
        if (same != left.end())
            left.erase(same);
    }
    if (!left.empty())
        note(left.begin()->second);
}

/// Its number where no entry knows it.
QString StationKeys::codeOf(qint64 station) const
{
    const auto known = m_stationRows.find(station);
    return known == m_stationRows.end() ? QString::number(station)
                                        : known->second[size_t(stationTable().indexOf("code"))].toText();
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
        if (isOver && renewal.isRestored && size > laneSizes(renewal.sizes).value(lane))
            return renewal;
    }
    return std::nullopt;
}

} // namespace madoguchi
