// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <vector>

namespace madoguchi {

/// Never 0.
[[nodiscard]] inline quint64 hashOfKey(const QString& key)
{
    const quint64 hash = qHash(key, size_t(0x6d61646f67756368));
    return hash == 0 ? 1 : hash;
}

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
        return place(m_slots, hashOfKey(key)) && ++m_count;
    }

private:
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

/// The same where the line that had a key first is to be told: 12 bytes a slot.
class SeenLines
{
public:
    /// The line that had this key first; 0 when it is new.
    qint64 insert(quint64 hash, qint64 line)
    {
        if (m_count * 4 >= m_hashes.size() * 3)
            grow();
        const size_t at = slotOf(m_hashes, hash);
        if (m_hashes[at] == hash)
            return m_lines[at];
        m_hashes[at] = hash;
        m_lines[at] = quint32(line);
        ++m_count;
        return 0;
    }

private:
    /// Where it is, or is to be.
    static size_t slotOf(const std::vector<quint64>& hashes, quint64 hash)
    {
        const size_t mask = hashes.size() - 1;
        size_t at = size_t(hash ^ (hash >> 29)) & mask;
        while (hashes[at] != 0 && hashes[at] != hash)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<quint64> hashes(m_hashes.size() * 2);
        std::vector<quint32> lines(hashes.size());
        for (size_t i = 0; i < m_hashes.size(); ++i) {
            if (m_hashes[i] == 0)
                continue;
            const size_t at = slotOf(hashes, m_hashes[i]);
            hashes[at] = m_hashes[i];
            lines[at] = m_lines[i];
        }
        m_hashes = std::move(hashes);
        m_lines = std::move(lines);
    }

    std::vector<quint64> m_hashes = std::vector<quint64>(1024);
    std::vector<quint32> m_lines = std::vector<quint32>(1024);
    size_t m_count = 0;
};

} // namespace madoguchi
