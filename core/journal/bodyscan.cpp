// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/bodyscan.h"

#include "core/journal/entry.h"

namespace madoguchi {

EntryPlace readPlace(ByteReader& reader)
{
    EntryPlace place;
    if (reader.raw(bodyTag.size()) != bodyTag) {
        reader.raw(-1);
        return place;
    }
    place.lane = qint64(reader.number());
    place.sequence = qint64(reader.number());
    place.orderNo = qint64(reader.number());
    place.part = int(reader.number());
    place.commitments = int(reader.number());
    place.commandId = reader.bytes();
    return place;
}

bool BodyScan::readHead(QByteArrayView body)
{
    m_reader = ByteReader(body);
    m_commitmentsRead = 0;
    m_commitments.clear();
    m_ids.clear();
    m_images.clear();
    m_columns.clear();
    m_place = readPlace(m_reader);
    // No body has more commitments than bytes for them, whatever it claims.
    if (m_place.commitments < 0 || m_place.commitments > body.size() / qsizetype(sizeof(Hash)))
        return false;
    m_commitments.resize(size_t(m_place.commitments));
    m_owners.assign(size_t(m_place.commitments), 0);
    m_owner = 0;
    m_reader.number(); // schema
    m_at = Instant::fromMSecs(m_reader.signedNumber());
    m_reader.signedNumber(); // operator
    m_operatorCode = m_reader.bytes();
    m_reader.number();       // role
    m_reader.signedNumber(); // station
    m_stationCode = m_reader.bytes();
    m_verb = m_reader.bytes();
    m_workItem = m_reader.bytes();
    m_reader.bytes(); // channel
    return m_reader.isOk();
}

bool BodyScan::read(QByteArrayView body)
{
    if (!readHead(body))
        return false;
    for (int i = 0; i < 3; ++i) // reason, authority, arguments
        readValue();
    m_result = m_reader.bytes();
    for (auto images = m_reader.number(); images > 0 && m_reader.isOk(); --images)
        readImage();
    for (auto subjects = m_reader.number(); subjects > 0 && m_reader.isOk(); --subjects)
        m_ids.push_back(m_reader.signedNumber());
    return m_reader.isOk() && m_reader.isAtEnd() && m_commitmentsRead == m_place.commitments;
}

ScannedValue BodyScan::readValue()
{
    const auto mark = Mark(m_reader.number());
    switch (mark) {
    case Mark::Null:
        return {};
    case Mark::Number:
        return {mark, m_reader.signedNumber(), {}};
    case Mark::Text:
    case Mark::Bytes:
        return {mark, 0, m_reader.bytes()};
    case Mark::Commitment: {
        const quint64 position = m_reader.number();
        const Hash hash = hashFrom(m_reader.raw(qint64(sizeof(Hash))));
        if (position >= m_commitments.size())
            break;
        m_commitments[size_t(position)] = hash;
        m_owners[size_t(position)] = m_owner;
        ++m_commitmentsRead;
        return {mark, qint64(position), {}};
    }
    }
    m_reader.raw(-1);
    return {};
}

void BodyScan::readImage()
{
    const auto kind = ImageKind(m_reader.number());
    const QByteArrayView table = m_reader.bytes();
    m_owner = m_reader.signedNumber();
    m_ids.push_back(m_owner);
    for (auto values = m_reader.number(); values > 0 && m_reader.isOk(); --values) {
        const int column = int(m_reader.number());
        const ScannedValue before = kind == ImageKind::Update ? readValue() : ScannedValue();
        const ScannedValue after = readValue();
        if (m_isWithImages)
            m_columns.push_back({column, before, after});
    }
    if (m_isWithImages)
        m_images.push_back({kind == ImageKind::Insert, table, m_owner, m_columns.size()});
}

} // namespace madoguchi
