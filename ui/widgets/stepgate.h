// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <chrono>

namespace madoguchi {

/// Lets one step through at a time, and for a moment after it none, whatever row it is about: what a second
/// double-click falls on is not what it was meant for.
class StepGate final
{
public:
    static constexpr std::chrono::milliseconds rest{800};

    /// True once for a step that may go on; leave() must follow. False: the click is to do nothing.
    [[nodiscard]] bool enter()
    {
        if (!isOpen())
            return false;
        m_isBusy = true;
        return true;
    }
    /// The step is over, well or not.
    void leave()
    {
        m_isBusy = false;
        m_rest.setRemainingTime(rest);
    }
    [[nodiscard]] bool isOpen() const { return !m_isBusy && m_rest.hasExpired(); }

private:
    bool m_isBusy = false;
    QDeadlineTimer m_rest; ///< expired from the beginning
};

} // namespace madoguchi
