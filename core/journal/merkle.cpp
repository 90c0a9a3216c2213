// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merkle.h"

#include <bit>

namespace madoguchi {

namespace {

/// Largest power of two below n, as an exponent; n >= 2.
int splitLevel(qint64 n)
{
    return int(std::bit_width(quint64(n - 1))) - 1;
}

/// Root over leaves [begin, begin + count).
Hash rangeRoot(Sha256& sha, qint64 begin, qint64 count, const SubtreeSource& source)
{
    if (std::has_single_bit(quint64(count)) && begin % count == 0) {
        const int level = std::countr_zero(quint64(count));
        return source(level, begin >> level);
    }
    const qint64 left = qint64(1) << splitLevel(count);
    return sha.node(rangeRoot(sha, begin, left, source), rangeRoot(sha, begin + left, count - left, source));
}

void collectPath(Sha256& sha, qint64 index, qint64 begin, qint64 count, const SubtreeSource& source,
                 std::vector<Hash>& path)
{
    if (count == 1)
        return;
    const qint64 left = qint64(1) << splitLevel(count);
    if (index < left) {
        collectPath(sha, index, begin, left, source, path);
        path.push_back(rangeRoot(sha, begin + left, count - left, source));
    } else {
        collectPath(sha, index - left, begin + left, count - left, source, path);
        path.push_back(rangeRoot(sha, begin, left, source));
    }
}

} // namespace

std::optional<Frontier> Frontier::fromBytes(qint64 size, QByteArrayView bytes)
{
    if (size < 0 || bytes.size() != qsizetype(std::popcount(quint64(size))) * qsizetype(sizeof(Hash)))
        return std::nullopt;
    Frontier frontier;
    frontier.m_size = size;
    for (qsizetype at = 0; at < bytes.size(); at += qsizetype(sizeof(Hash)))
        frontier.m_peaks.push_back(hashFrom(bytes.sliced(at, qsizetype(sizeof(Hash)))));
    return frontier;
}

void Frontier::append(Sha256& sha, const Hash& leaf)
{
    Hash hash = leaf;
    for (qint64 rest = m_size; rest & 1; rest >>= 1) {
        hash = sha.node(m_peaks.back(), hash);
        m_peaks.pop_back();
    }
    m_peaks.push_back(hash);
    ++m_size;
}

Hash rootOfPeaks(Sha256& sha, const std::vector<Hash>& peaks)
{
    if (peaks.empty())
        return sha.plain({});
    Hash hash = peaks.back();
    for (auto peak = peaks.rbegin() + 1; peak != peaks.rend(); ++peak)
        hash = sha.node(*peak, hash);
    return hash;
}

Hash Frontier::root(Sha256& sha) const
{
    return rootOfPeaks(sha, m_peaks);
}

QByteArray Frontier::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(qsizetype(m_peaks.size() * sizeof(Hash)));
    for (const Hash& peak : m_peaks)
        bytes.append(viewOf(peak));
    return bytes;
}

std::vector<Hash> inclusionPath(Sha256& sha, qint64 leafIndex, qint64 size, const SubtreeSource& source)
{
    std::vector<Hash> path;
    collectPath(sha, leafIndex, 0, size, source, path);
    return path;
}

std::optional<Hash> rootFromPath(Sha256& sha, qint64 leafIndex, qint64 size, const Hash& leaf,
                                 const std::vector<Hash>& path)
{
    // RFC 9162 section 2.1.3.2.
    if (leafIndex < 0 || leafIndex >= size)
        return std::nullopt;
    qint64 fn = leafIndex;
    qint64 sn = size - 1;
    Hash hash = leaf;
    for (const Hash& sibling : path) {
        if (sn == 0)
            return std::nullopt;
        if ((fn & 1) || fn == sn) {
            hash = sha.node(sibling, hash);
            while (fn != 0 && !(fn & 1)) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = sha.node(hash, sibling);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 ? std::optional(hash) : std::nullopt;
}

Hash rootOfSize(Sha256& sha, qint64 size, const SubtreeSource& source)
{
    return size == 0 ? Frontier().root(sha) : rangeRoot(sha, 0, size, source);
}

} // namespace madoguchi
