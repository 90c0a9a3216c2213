// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/tilesunderway.h"

#include "core/journal/lanetree.h"

namespace madoguchi {

void TilesUnderWay::ask(const StoredEntry& entry, size_t index)
{
    qint64 count = entry.sequence + 1;
    for (int level = 0; count > 0 && count % LaneTree::tileWidth == 0; ++level) {
        count /= LaneTree::tileWidth;
        m_asked.push_back(
            {index, level, count - 1,
             m_connection.start("select hashes from journal_tile where lane = ? and level = ? and position = ?",
                                entry.lane, level, count - 1)});
    }
}

void TilesUnderWay::take(VerifyBatch& batch)
{
    auto next = m_asked.begin();
    for (size_t index = 0; index < batch.entries.size(); ++index) {
        for (; next != m_asked.end() && next->entry == index; ++next) {
            if (next->cursor.next())
                batch.tiles.push_back({next->level, next->position, next->cursor.bytes(0)});
        }
        batch.entries[index].tileEnd = batch.tiles.size();
    }
    m_asked.clear();
}

} // namespace madoguchi
