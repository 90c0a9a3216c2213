// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sha256.h"

#include <functional>
#include <vector>

namespace madoguchi {

/// The tree of a lane built anew, tile by tile, in constant memory: what `journal verify` compares tiles, heads and
/// checkpoints with.
class LaneTree
{
public:
    static constexpr int tileBits = 8;
    static constexpr qint64 tileWidth = qint64(1) << tileBits;

    /// Told of each tile of 256 hashes (level 0: leaves) the moment it is complete.
    using TileSeen = std::function<void(int level, qint64 position, const std::vector<Hash>& hashes)>;

    void append(Sha256& sha, const Hash& leaf, const TileSeen& seen);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The roots of the complete subtrees, largest first: what a Frontier of this size holds.
    [[nodiscard]] std::vector<Hash> peaks(Sha256& sha) const;
    [[nodiscard]] Hash root(Sha256& sha) const;

private:
    qint64 m_size = 0;
    std::vector<std::vector<Hash>> m_levels; ///< the hashes of the tile that is being filled, per level
};

/// The root over a power of two of hashes.
[[nodiscard]] Hash reduceHashes(Sha256& sha, std::vector<Hash> hashes);

} // namespace madoguchi
