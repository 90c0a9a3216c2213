// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace madoguchi {

/// Too many wrong PINs in a row: nobody may try again for a while.
class PinPause
{
public:
    static constexpr int mostFailures = 5;
    static constexpr qint64 pause = 30'000; // milliseconds

    void noteWrong(Instant at)
    {
        if (++m_failures < mostFailures)
            return;
        m_failures = 0;
        m_until = at.plusMSecs(pause);
    }
    void noteRight() { m_failures = 0; }
    /// Seconds until a PIN is taken again; 0: now.
    [[nodiscard]] int secondsToWait(Instant at) const
    {
        const qint64 left = m_until.msecs() - at.msecs();
        return left > 0 ? static_cast<int>((left + 999) / 1000) : 0;
    }

private:
    Instant m_until;
    int m_failures = 0;
};

} // namespace madoguchi
