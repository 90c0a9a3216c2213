// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <vector>

namespace madoguchi {

/// Consecutive row ids (an import's) as one row of journal_subject.
struct IdRun {
    qint64 first = 0;
    qint64 last = 0;
    bool operator==(const IdRun&) const = default;
};

/// So that the runs that may hold an id begin at most this far below it.
inline constexpr qint64 longestRun = 1024;

/// The one way in which the ids of an entry become runs; sorts `ids`.
template<class Function>
void forEachRun(std::vector<qint64>& ids, Function function)
{
    std::sort(ids.begin(), ids.end());
    for (size_t i = 0; i < ids.size();) {
        IdRun run{ids[i], ids[i]};
        while (++i < ids.size() && ids[i] <= run.last + 1 && ids[i] - run.first < longestRun)
            run.last = ids[i];
        function(run);
        // An id that comes twice at the very end of a run belongs to it.
        while (i < ids.size() && ids[i] == run.last)
            ++i;
    }
}

/// A set of row ids that mostly follow each other: takes the room of its runs, however long.
class IdSet
{
public:
    void add(qint64 id)
    {
        auto after = m_lastOfFirst.upper_bound(id);
        auto before = after == m_lastOfFirst.begin() ? m_lastOfFirst.end() : std::prev(after);
        if (before != m_lastOfFirst.end() && before->second >= id)
            return;
        qint64 last = id;
        if (after != m_lastOfFirst.end() && after->first == id + 1) {
            last = after->second;
            m_lastOfFirst.erase(after);
        }
        if (before != m_lastOfFirst.end() && before->second == id - 1)
            before->second = last;
        else
            m_lastOfFirst.emplace(id, last);
    }
    [[nodiscard]] bool contains(qint64 id) const
    {
        const auto after = m_lastOfFirst.upper_bound(id);
        return after != m_lastOfFirst.begin() && std::prev(after)->second >= id;
    }
    [[nodiscard]] size_t runCount() const { return m_lastOfFirst.size(); }

private:
    std::map<qint64, qint64> m_lastOfFirst;
};

[[nodiscard]] inline std::vector<IdRun> runsOf(std::vector<qint64>& ids)
{
    std::vector<IdRun> runs;
    forEachRun(ids, [&](const IdRun& run) { runs.push_back(run); });
    return runs;
}

} // namespace madoguchi
