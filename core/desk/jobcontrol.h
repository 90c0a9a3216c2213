// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <atomic>
#include <functional>

namespace madoguchi {

/// Between long work and who waits for it. Shared by both.
class JobControl
{
public:
    explicit JobControl(std::function<void(qint64 done, qint64 total)> progress) : m_progress(std::move(progress)) {}

    /// From any thread. The job ends at its next look, with what it has kept so far.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    /// From the job's thread, as often as it likes; told on at most ten times a second. `total` 0: unknown.
    void report(qint64 done, qint64 total)
    {
        if (!m_progress || (m_last.isValid() && m_last.elapsed() < 100 && done != total))
            return;
        m_last.start();
        m_progress(done, total);
    }

private:
    std::function<void(qint64, qint64)> m_progress;
    QElapsedTimer m_last;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace madoguchi
