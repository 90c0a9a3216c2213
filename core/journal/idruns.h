// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
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

[[nodiscard]] inline std::vector<IdRun> runsOf(std::vector<qint64>& ids)
{
    std::vector<IdRun> runs;
    forEachRun(ids, [&](const IdRun& run) { runs.push_back(run); });
    return runs;
}

} // namespace madoguchi
