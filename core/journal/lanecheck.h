// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/journal/lanetree.h"
#include "core/journal/verifybatch.h"

#include <QString>

#include <map>
#include <optional>
#include <span>

namespace madoguchi {

/// Follows one lane through a verification: sequences, tiles, the roots that checkpoints state, and the head.
class LaneCheck
{
public:
    /// What the record says of the lane.
    struct Head {
        qint64 id = 0;
        QString station;
        QString job;
        qint64 size = 0;
        qint64 nextId = 0;
        QByteArray frontier;
        StationId stationId;
        QString origin;
    };
    /// The first entry of the lane that something is wrong with.
    struct Finding {
        qint64 entry = 0;
        VerifyReason reason = VerifyReason::None;
    };

    explicit LaneCheck(Head head) : m_head(std::move(head)) {}

    [[nodiscard]] const Head& head() const { return m_head; }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] Hash root(Sha256& sha) const { return m_tree.root(sha); }

    /// A checkpoint says that the first `size` entries have this root. Before the first entry.
    void expectRoot(qint64 size, const Hash& root) { m_expected.emplace(size, root); }
    /// How many tiles the record keeps for this lane.
    void countTiles(qint64 level, qint64 count) { m_tileCounts[level] = count; }

    /// The next entry; tells when its sequence is not the next one.
    std::optional<Finding> append(Sha256& sha, qint64 sequence, const Hash& leaf, std::span<const StoredTile> tiles);
    /// An entry that is wrong by itself; it explains a head and checkpoints that do not fit.
    void markBad(qint64 sequence) { m_badEntry = m_badEntry.value_or(sequence); }
    /// After the last entry: the first entry that tiles, head or checkpoints do not cover.
    std::optional<Finding> finish(Sha256& sha);

private:
    void compareTile(int level, qint64 position, const std::vector<Hash>& hashes, std::span<const StoredTile> tiles);
    void compareRoots(Sha256& sha);
    bool hasOtherTiles() const;
    std::optional<Finding> headFinding(Sha256& sha) const;
    std::optional<Finding> rootFinding() const;

    Head m_head;
    LaneTree m_tree;
    qint64 m_entries = 0;
    qint64 m_next = 0;
    bool m_isBroken = false; ///< entries are missing: the tree says nothing about those that follow
    std::multimap<qint64, Hash> m_expected;
    std::map<qint64, qint64> m_tileCounts;
    std::optional<qint64> m_badEntry;
    std::optional<qint64> m_badTile; ///< the first entry whose tile differs
    qint64 m_vouched = 0;            ///< entries covered by a good checkpoint, up to the first bad one
    std::optional<qint64> m_badRoot; ///< size of the first checkpoint that differs
};

} // namespace madoguchi
