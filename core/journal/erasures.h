// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/bodyscan.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace madoguchi {

/// The verb of every entry that says that personal values were erased (core/erasure).
inline constexpr const char* erasureVerb = "ledger.erase-person";

/// Under which the answer of such an entry names further entries whose words went, by their numbers.
inline constexpr QLatin1StringView erasedWordsKey("words");

/// Which personal values are gone, and rightly so. An entry of erasureVerb names the rows that were erased as the rows
/// it belongs to, in its body: their numbers are given once in the whole record. Its answer names further entries by
/// their numbers (`words`), whose words name somebody without a part of those rows. Of every entry before it are gone
/// - what its images of those rows held that was personal, and
/// - its words (reason, authority, arguments), where any of those rows has a part in it, whoever else has, or where it
///   is one of those entries.
class Erasures
{
public:
    struct Said {
        qint64 orderNo = 0;
        qint64 sequence = 0; ///< in its lane
        QString station;
        Instant at;
    };

    Erasures() = default;
    /// All of a record. Throws StorageError.
    explicit Erasures(Connection& connection);

    /// One of these rows, and of the words of these entries, that comes after every entry there is: what it has to take
    /// out.
    [[nodiscard]] static Erasures afterAll(const std::vector<qint64>& ids, const std::vector<qint64>& words);

    /// Takes an entry up, where it is one that says so; those of a journal in their order.
    void take(const BodyScan& entry);

    [[nodiscard]] const QList<Said>& entries() const { return m_entries; }
    /// The number of the last entry that says that this row was erased; 0: none does.
    [[nodiscard]] qint64 lastOf(qint64 id) const
    {
        const auto found = m_last.find(id);
        return found == m_last.end() ? 0 : found->second;
    }
    /// Whether any of the rows of an entry, or its words, were erased after it.
    [[nodiscard]] bool reach(const std::vector<qint64>& ids, qint64 orderNo) const;
    /// By position: which of an entry's personal values are gone. `entry` has been read.
    [[nodiscard]] std::vector<bool> erasedValues(const BodyScan& entry) const;

private:
    QList<Said> m_entries;
    std::unordered_map<qint64, qint64> m_last;
    std::unordered_set<qint64> m_words; ///< entries named one by one
};

/// Whether an entry says that what was personal in this row was erased. Throws StorageError.
[[nodiscard]] bool isErased(Connection& connection, qint64 id);

/// An erasure that is announced (`journal_erasure`, by which values may go) and that no entry says.
struct StrayErasure {
    QString command;
    qint64 orderNo = 0; ///< of the entry of that command, which is another; with it the lane and the sequence
    qint64 lane = 0;    ///< 0: there is no such entry
    qint64 sequence = 0;
};
/// The first, if there is one. Throws StorageError.
[[nodiscard]] std::optional<StrayErasure> findStrayErasure(Connection& connection);

} // namespace madoguchi
