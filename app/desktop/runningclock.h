// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>

namespace madoguchi {

/// The time of a sandbox whose clock was set: it begins there and goes on as time does.
class RunningClock final : public Clock
{
public:
    explicit RunningClock(Instant begin) : m_begin(begin) { m_since.start(); }
    [[nodiscard]] Instant now() const override { return m_begin.plusMSecs(m_since.elapsed()); }

private:
    Instant m_begin;
    QElapsedTimer m_since;
};

} // namespace madoguchi
