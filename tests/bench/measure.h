// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace madoguchi::bench {

/// Durations of one variant, in microseconds.
class Series
{
public:
    template<class Work>
    void time(Work&& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_micros.push_back(double(timer.nsecsElapsed()) / 1000.0);
    }
    void add(double micros) { m_micros.push_back(micros); }

    [[nodiscard]] double percentile(double share) const
    {
        std::vector<double> sorted = m_micros;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[size_t(share * double(sorted.size() - 1))];
    }
    [[nodiscard]] double median() const { return percentile(0.5); }
    [[nodiscard]] double greatest() const { return percentile(1.0); }

private:
    std::vector<double> m_micros;
};

/// One line of a bench's result: what was measured against its floor, and the target of the issue.
inline void report(const char* what, double ours, double floor, double target, const char* unit = "us")
{
    std::printf("%-52s %10.1f %-3s floor %10.1f %-3s ratio %5.2f  target %4.2f  %s\n", what, ours, unit, floor, unit,
                ours / floor, target, ours / floor <= target ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace madoguchi::bench
