// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/lanetree.h"

#include "core/journal/merkle.h"

#include <bit>

namespace madoguchi {

Hash reduceHashes(Sha256& sha, std::vector<Hash> hashes)
{
    for (size_t count = hashes.size(); count > 1; count /= 2) {
        for (size_t i = 0; i < count / 2; ++i)
            hashes[i] = sha.node(hashes[2 * i], hashes[2 * i + 1]);
    }
    return hashes.front();
}

void LaneTree::append(Sha256& sha, const Hash& leaf, const TileSeen& seen)
{
    ++m_size;
    Hash hash = leaf;
    qint64 position = m_size;
    for (size_t level = 0;; ++level) {
        if (m_levels.size() == level)
            m_levels.emplace_back().reserve(size_t(tileWidth));
        std::vector<Hash>& hashes = m_levels[level];
        hashes.push_back(hash);
        if (qint64(hashes.size()) < tileWidth)
            return;
        position >>= tileBits;
        seen(int(level), position - 1, hashes);
        hash = reduceHashes(sha, hashes);
        hashes.clear();
    }
}

std::vector<Hash> LaneTree::peaks(Sha256& sha) const
{
    std::vector<Hash> peaks;
    for (auto hashes = m_levels.rbegin(); hashes != m_levels.rend(); ++hashes) {
        auto begin = hashes->begin();
        while (begin != hashes->end()) {
            const auto count = qptrdiff(std::bit_floor(size_t(hashes->end() - begin)));
            peaks.push_back(reduceHashes(sha, {begin, begin + count}));
            begin += count;
        }
    }
    return peaks;
}

Hash LaneTree::root(Sha256& sha) const
{
    return rootOfPeaks(sha, peaks(sha));
}

} // namespace madoguchi
