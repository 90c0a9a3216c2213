// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <vector>

namespace madoguchi {

/// Which keys a file has had before: hashes of 64 bits, 8 to 16 bytes a key (16 MiB for a million). Two keys out of a
/// million are taken for one with a probability of 3 in 100 million.
class SeenKeys
{
public:
    /// False when the key was there before.
    bool insert(const QString& key)
    {
        if (m_count * 4 >= m_slots.size() * 3)
            grow();
        return place(m_slots, hashOf(key)) && ++m_count;
    }

private:
    static quint64 hashOf(const QString& key)
    {
        const quint64 hash = qHash(key, size_t(0x6d61646f67756368));
        return hash == 0 ? 1 : hash;
    }

    static bool place(std::vector<quint64>& slots, quint64 hash)
    {
        const size_t mask = slots.size() - 1;
        for (size_t at = size_t(hash ^ (hash >> 29)) & mask;; at = (at + 1) & mask) {
            if (slots[at] == hash)
                return false;
            if (slots[at] == 0) {
                slots[at] = hash;
                return true;
            }
        }
    }

    void grow()
    {
        std::vector<quint64> larger(m_slots.size() * 2);
        for (quint64 hash : m_slots) {
            if (hash != 0)
                place(larger, hash);
        }
        m_slots = std::move(larger);
    }

    std::vector<quint64> m_slots = std::vector<quint64>(1024);
    size_t m_count = 0;
};

} // namespace madoguchi
