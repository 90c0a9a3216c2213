// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace madoguchi {

/// Where the time comes from. Injected, so that tests and a sandbox can set it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
    /// Whether it is the machine's own, which can be wrong; one that was set is as it shall be.
    [[nodiscard]] virtual bool isOfMachine() const { return false; }
    /// The day at the counter (local time zone).
    [[nodiscard]] QDate today() const { return now().localDay(); }
};

/// The machine's time.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant::fromDateTime(QDateTime::currentDateTimeUtc()); }
    [[nodiscard]] bool isOfMachine() const override { return true; }
};

/// A time that stands still until it is moved: tests, demo data, `--now` in a sandbox.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at) : m_now(at) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant at) { m_now = at; }
    void advance(qint64 msecs) { m_now = m_now.plusMSecs(msecs); }

private:
    Instant m_now;
};

} // namespace madoguchi
