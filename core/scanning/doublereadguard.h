// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// Tells a label that was read twice in one go from a code that was meant twice: the same key as the scan
/// immediately before, within two seconds; less where somebody counts by scanning. Used on one thread.
class DoubleReadGuard
{
public:
    static constexpr qint64 defaultWindowMSecs = 2000;
    static constexpr qint64 countingWindowMSecs = 700;

    explicit DoubleReadGuard(qint64 windowMSecs = defaultWindowMSecs) : m_windowMSecs(windowMSecs) {}

    /// Takes note of a scan at a time in milliseconds (of a clock that does not go back) and tells whether it is a
    /// repeat. An empty key is never one and is not taken note of.
    [[nodiscard]] bool isRepeat(const QString& key, qint64 msecs) { return isRepeat(key, msecs, m_windowMSecs); }
    [[nodiscard]] bool isRepeat(const QString& key, qint64 msecs, qint64 windowMSecs);

    /// Forgets the scan before, so that the next one counts whatever it is.
    void reset() { m_key.clear(); }

private:
    qint64 m_windowMSecs;
    QString m_key;
    qint64 m_last = 0;
};

} // namespace madoguchi
