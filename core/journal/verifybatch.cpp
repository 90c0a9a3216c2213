// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verifybatch.h"

#include "core/journal/idruns.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace madoguchi {

void VerifyBatch::clear()
{
    entries.clear();
    personal.clear();
    tiles.clear();
    m_used = 0;
    missingPersonal = 0;
    erasedPersonal = 0;
    subjectSum = 0;
    rowSums.clear();
}

ByteSpan VerifyBatch::keep(QByteArrayView bytes)
{
    const ByteSpan span{m_used, bytes.size()};
    if (m_used + bytes.size() > m_bytes.size())
        m_bytes.resize(std::max(2 * m_bytes.size(), m_used + bytes.size()));
    std::copy(bytes.begin(), bytes.end(), m_bytes.data() + m_used);
    m_used += bytes.size();
    return span;
}

ByteSpan VerifyBatch::keepBody(QByteArrayView body)
{
    keep(QByteArrayView("\0", 1));
    return keep(body);
}

SubjectSum::SubjectSum() : m_key(randomBytes(crypto_shorthash_KEYBYTES)) {}

quint64 SubjectSum::of(qint64 orderNo, qint64 firstId, qint64 lastId) const
{
    const qint64 input[3] = {orderNo, firstId, lastId};
    unsigned char output[crypto_shorthash_BYTES];
    crypto_shorthash(output, reinterpret_cast<const unsigned char*>(input), sizeof input,
                     reinterpret_cast<const unsigned char*>(m_key.constData()));
    quint64 sum = 0;
    static_assert(sizeof sum == sizeof output);
    std::memcpy(&sum, output, sizeof sum);
    return sum;
}

void BatchCheck::run(Sha256& sha, VerifyBatch& batch)
{
    batch.rowSums.assign(m_rules.rows.count(), 0);
    size_t personalBegin = 0;
    for (StoredEntry& entry : batch.entries) {
        // With the zero byte that keepBody has put before it: RFC 6962's leaf in one call.
        entry.hash = sha.plain(batch.view({entry.body.at - 1, entry.body.size + 1}));
        entry.reason = check(sha, batch, entry, personalBegin);
        personalBegin = entry.personalEnd;
    }
}

VerifyReason BatchCheck::check(Sha256& sha, VerifyBatch& batch, StoredEntry& entry, size_t personalBegin)
{
    if (viewOf(entry.hash) != batch.view(entry.leaf))
        return VerifyReason::LeafDiffers;
    if (!m_scan.read(batch.view(entry.body)))
        return VerifyReason::EntryUnreadable;
    if (!isPlaceRight(batch, entry))
        return VerifyReason::ColumnsDiffer;
    entry.isHeadingRight = entry.isHeadingRight && isHeadingOf(batch, entry.heading);
    forEachRun(m_scan.ids(),
               [&](const IdRun& run) { batch.subjectSum += m_rules.subjects.of(entry.orderNo, run.first, run.last); });
    for (size_t i = personalBegin; i < entry.personalEnd; ++i) {
        const VerifyReason reason = checkPersonal(sha, batch, batch.personal[i]);
        if (reason != VerifyReason::None)
            return reason;
    }
    if (!batch.rowSums.empty())
        sumRows(batch, entry, personalBegin);
    if (m_rules.erasures.reach(m_scan.ids(), entry.orderNo))
        return checkErased(batch, entry, personalBegin);
    // No two are at one place, so that counting them is enough.
    const qint64 missing = qint64(m_scan.commitments().size()) - qint64(entry.personalEnd - personalBegin);
    batch.missingPersonal += missing;
    return missing == 0 ? VerifyReason::None : VerifyReason::PersonalMissing;
}

void BatchCheck::sumRows(VerifyBatch& batch, const StoredEntry& entry, size_t personalBegin)
{
    m_personal.assign(m_scan.commitments().size(), QByteArrayView());
    for (size_t i = personalBegin; i < entry.personalEnd; ++i)
        m_personal[size_t(batch.personal[i].position)] = batch.view(batch.personal[i].value);
    m_rules.rows.add(m_scan, m_personal, m_rules.erasures, batch.rowSums);
}

/// What a later erasure names is gone, all of it, and nothing else.
VerifyReason BatchCheck::checkErased(VerifyBatch& batch, const StoredEntry& entry, size_t personalBegin) const
{
    const std::vector<bool> erased = m_rules.erasures.erasedValues(m_scan);
    for (size_t i = personalBegin; i < entry.personalEnd; ++i) {
        if (erased[size_t(batch.personal[i].position)])
            return VerifyReason::PersonalNotErased;
    }
    const qint64 gone = std::count(erased.begin(), erased.end(), true);
    const qint64 missing = qint64(erased.size()) - gone - qint64(entry.personalEnd - personalBegin);
    batch.erasedPersonal += gone;
    batch.missingPersonal += missing;
    return missing == 0 ? VerifyReason::None : VerifyReason::PersonalMissing;
}

bool BatchCheck::isPlaceRight(const VerifyBatch& batch, const StoredEntry& entry) const
{
    const EntryPlace& place = m_scan.place();
    return place.orderNo == entry.orderNo && place.lane == entry.lane && place.sequence == entry.sequence &&
           place.part == entry.part && place.commandId == batch.view(entry.commandId);
}

bool BatchCheck::isHeadingOf(const VerifyBatch& batch, const StoredHeading& heading) const
{
    return heading.at == m_scan.at().msecs() && batch.view(heading.operatorCode) == m_scan.operatorCode() &&
           batch.view(heading.stationCode) == m_scan.stationCode() && batch.view(heading.verb) == m_scan.verb() &&
           batch.view(heading.workItem) == m_scan.workItem();
}

VerifyReason BatchCheck::checkPersonal(Sha256& sha, const VerifyBatch& batch, const StoredPersonal& personal) const
{
    if (personal.position < 0 || personal.position >= qint64(m_scan.commitments().size()))
        return VerifyReason::PersonalStray;
    const QByteArrayView salt = batch.view(personal.salt);
    const bool isRight = salt.size() == personalSaltSize &&
                         sha.commitment(salt, quint32(personal.position), batch.view(personal.value)) ==
                             m_scan.commitments()[size_t(personal.position)];
    return isRight ? VerifyReason::None : VerifyReason::PersonalDiffers;
}

} // namespace madoguchi
