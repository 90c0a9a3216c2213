// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sha256.h"

#include <functional>
#include <optional>
#include <vector>

namespace madoguchi {

/// The right edge of an RFC 6962 tree: the roots of its complete subtrees, largest first. All that is needed to
/// append and to know the root.
class Frontier
{
public:
    Frontier() = default;
    /// Nothing when the bytes do not belong to a tree of this size.
    static std::optional<Frontier> fromBytes(qint64 size, QByteArrayView bytes);

    void append(Sha256& sha, const Hash& leaf);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] Hash root(Sha256& sha) const;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] const std::vector<Hash>& peaks() const { return m_peaks; }

private:
    qint64 m_size = 0;
    std::vector<Hash> m_peaks;
};

/// The root of a tree from the roots of its complete subtrees, largest first; of the empty tree without any.
[[nodiscard]] Hash rootOfPeaks(Sha256& sha, const std::vector<Hash>& peaks);

/// The root of the complete subtree over leaves [index << level, (index + 1) << level).
using SubtreeSource = std::function<Hash(int level, qint64 index)>;

/// The hashes that lead from a leaf to the root of the tree of `size` leaves (RFC 6962 section 2.1.1), leaf first.
[[nodiscard]] std::vector<Hash> inclusionPath(Sha256& sha, qint64 leafIndex, qint64 size, const SubtreeSource& source);

/// The root that a leaf and its path lead to; nothing when the path has the wrong length.
[[nodiscard]] std::optional<Hash> rootFromPath(Sha256& sha, qint64 leafIndex, qint64 size, const Hash& leaf,
                                               const std::vector<Hash>& path);

/// The root of the first `size` leaves.
[[nodiscard]] Hash rootOfSize(Sha256& sha, qint64 size, const SubtreeSource& source);

} // namespace madoguchi
