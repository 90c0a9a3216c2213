// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace madoguchi {

/// Chance for demo data, the same on every machine: the standard's distributions are not.
class DemoDice
{
public:
    explicit DemoDice(quint32 seed) : m_engine(seed) {}

    /// 0 … end - 1.
    int below(int end) { return int(m_engine() % quint32(end)); }
    /// From first to last.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template<class List>
    const auto& pick(const List& list)
    {
        return list[below(int(std::size(list)))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace madoguchi
