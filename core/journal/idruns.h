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
[[nodiscard]] inline std::vector<IdRun> runsOf(std::vector<qint64>& ids)
{
    std::sort(ids.begin(), ids.end());
    std::vector<IdRun> runs;
    for (qint64 id : ids) {
        if (!runs.empty() && id == runs.back().last)
            continue;
        if (!runs.empty() && id == runs.back().last + 1 && id - runs.back().first < longestRun)
            runs.back().last = id;
        else
            runs.push_back({id, id});
    }
    return runs;
}

} // namespace madoguchi
