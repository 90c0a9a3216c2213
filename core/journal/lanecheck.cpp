// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/lanecheck.h"

#include <algorithm>
#include <bit>

namespace madoguchi {

std::optional<LaneCheck::Finding> LaneCheck::append(Sha256& sha, qint64 sequence, const Hash& leaf,
                                                    std::span<const StoredTile> tiles)
{
    ++m_entries;
    const qint64 wanted = m_next;
    m_next = sequence + 1;
    if (sequence != wanted) {
        m_isBroken = true;
        return sequence > wanted ? Finding{wanted, VerifyReason::EntryMissing}
                                 : Finding{sequence, VerifyReason::EntryRepeated};
    }
    if (m_isBroken)
        return std::nullopt;
    m_tree.append(sha, leaf, [&](int level, qint64 position, const std::vector<Hash>& hashes) {
        compareTile(level, position, hashes, tiles);
    });
    compareRoots(sha);
    return std::nullopt;
}

void LaneCheck::compareTile(int level, qint64 position, const std::vector<Hash>& hashes,
                            std::span<const StoredTile> tiles)
{
    if (m_badTile)
        return;
    const auto tile = std::find_if(tiles.begin(), tiles.end(), [&](const StoredTile& candidate) {
        return candidate.level == level && candidate.position == position;
    });
    const int shift = level * LaneTree::tileBits;
    const qint64 first = position * LaneTree::tileWidth;
    if (tile == tiles.end() || tile->hashes.size() != qsizetype(hashes.size() * sizeof(Hash))) {
        m_badTile = first << shift;
        return;
    }
    for (qsizetype i = 0; i < qsizetype(hashes.size()); ++i) {
        const qsizetype size = qsizetype(sizeof(Hash));
        if (QByteArrayView(tile->hashes).sliced(i * size, size) != viewOf(hashes[size_t(i)])) {
            m_badTile = (first + i) << shift;
            return;
        }
    }
}

void LaneCheck::compareRoots(Sha256& sha)
{
    const auto [begin, end] = m_expected.equal_range(m_tree.size());
    if (begin == end || m_badRoot)
        return;
    const Hash root = m_tree.root(sha);
    const bool isGood = std::all_of(begin, end, [&](const auto& expected) { return expected.second == root; });
    if (isGood)
        m_vouched = m_tree.size();
    else
        m_badRoot = m_tree.size();
}

bool LaneCheck::hasOtherTiles() const
{
    qint64 expected = m_tree.size() >> LaneTree::tileBits;
    for (int level = 0; expected > 0; ++level, expected >>= LaneTree::tileBits) {
        const auto stored = m_tileCounts.find(level);
        if (stored == m_tileCounts.end() || stored->second != expected)
            return true;
    }
    // No lane is so long that it has a tile of level 7, and none has one below the leaves.
    constexpr qint64 levels = 62 / LaneTree::tileBits;
    return std::any_of(m_tileCounts.begin(), m_tileCounts.end(), [&](const auto& stored) {
        const auto& [level, count] = stored;
        return level < 0 || level >= levels || count > m_tree.size() >> (LaneTree::tileBits * (level + 1));
    });
}

std::optional<LaneCheck::Finding> LaneCheck::headFinding(Sha256& sha) const
{
    if (m_head.size > m_tree.size())
        return Finding{m_tree.size(), VerifyReason::EntryMissing};
    if (m_head.size < m_tree.size())
        return Finding{std::max<qint64>(0, m_head.size), VerifyReason::EntryBeyondHead};
    const std::vector<Hash> peaks = m_tree.peaks(sha);
    std::optional<qint64> firstBad;
    qint64 begin = 0;
    for (size_t i = 0; i < peaks.size(); ++i) {
        // The peaks are the binary digits of the size, highest first.
        const qint64 end = begin + qint64(std::bit_floor(quint64(m_tree.size() - begin)));
        const QByteArray stored = m_head.frontier.mid(qsizetype(i * sizeof(Hash)), qsizetype(sizeof(Hash)));
        if (stored != viewOf(peaks[i])) {
            // What a good checkpoint covers is right, so there the head alone was changed.
            if (end > m_vouched)
                return Finding{std::max(begin, m_vouched), VerifyReason::HeadDiffers};
            firstBad = firstBad.value_or(begin);
        }
        begin = end;
    }
    if (!firstBad && m_head.frontier.size() == qsizetype(peaks.size() * sizeof(Hash)))
        return std::nullopt;
    return Finding{firstBad.value_or(std::max<qint64>(0, m_tree.size() - 1)), VerifyReason::HeadDiffers};
}

std::optional<LaneCheck::Finding> LaneCheck::rootFinding() const
{
    if (m_badRoot)
        return Finding{std::min(m_vouched, *m_badRoot - 1), VerifyReason::CheckpointDiffers};
    if (!m_expected.empty() && m_expected.rbegin()->first > m_tree.size())
        return Finding{m_tree.size(), VerifyReason::ShorterThanCheckpoint};
    return std::nullopt;
}

std::optional<LaneCheck::Finding> LaneCheck::finish(Sha256& sha)
{
    const bool isExplained = m_isBroken || m_badEntry;
    const std::optional<Finding> head = isExplained ? std::nullopt : headFinding(sha);
    const std::optional<Finding> root = isExplained && !m_badRoot ? std::nullopt : rootFinding();
    std::optional<Finding> first;
    // An entry that its tile knows otherwise explains a wrong head and wrong checkpoints; a wrong head those
    // checkpoints.
    if (m_badTile)
        first = Finding{*m_badTile, head ? VerifyReason::EntryReplaced : VerifyReason::TileDiffers};
    else if (head)
        first = head;
    else if (m_badEntry)
        first = Finding{*m_badEntry, VerifyReason::None};
    else if (!m_isBroken && hasOtherTiles())
        first = Finding{std::max<qint64>(0, m_tree.size() - 1), VerifyReason::TileDiffers};
    if (root && (!first || m_badRoot.value_or(root->entry) <= first->entry))
        return root;
    return first && first->reason != VerifyReason::None ? first : std::nullopt;
}

} // namespace madoguchi
