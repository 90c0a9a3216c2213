// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>

namespace madoguchi {

/// How a scan is told from typing where no scan box has the focus.
struct KeyBurstSettings {
    static constexpr int smallestGap = 20;
    static constexpr int greatestGap = 200; ///< what slow wireless units need

    int gapMSecs = 60;     ///< greatest time between two keys of one scan; brought within the two limits
    int minimumLength = 4; ///< people type two or three keys as fast

    bool operator==(const KeyBurstSettings&) const = default;
};

/// Detects a scan among key presses by their pace: at least so many characters, each at most so long after the one
/// before, and a terminator (carriage return, line feed or tab) as close behind. A longer gap starts anew. Not for
/// the scan box, which goes by the terminator alone. Used on one thread.
class KeyBurst
{
public:
    explicit KeyBurst(KeyBurstSettings settings = {});

    /// One key press at a monotonic time in milliseconds. Gives the scanned text, without the terminator, at the
    /// terminator that completes a scan; else nothing.
    [[nodiscard]] std::optional<QString> feed(QChar character, qint64 msecs);

    /// True while the keys pressed so far may become a scan.
    [[nodiscard]] bool isPending() const { return !m_text.isEmpty(); }
    void reset();

private:
    KeyBurstSettings m_settings;
    QString m_text;
    qint64 m_last = 0;
};

} // namespace madoguchi
