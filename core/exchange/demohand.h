// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/desk.h"
#include "core/exchange/demohistory.h"

namespace madoguchi {

/// Does what the sample record tells of, one thing a minute.
class DemoHand
{
public:
    DemoHand(Desk& desk, FixedClock& clock, const DemoStaff& staff) : m_desk(desk), m_clock(clock), m_staff(staff) {}

protected:
    template<class Verb>
    Result<Performed<typename Verb::Outcome>> perform(const Verb& verb, const Actor& actor, const QString& reason = {})
    {
        m_clock.advance(60'000);
        Order order;
        order.actor = actor;
        order.reason = reason;
        return m_desk.perform(verb, order);
    }
    /// By somebody at the counter.
    template<class Verb>
    Result<Performed<typename Verb::Outcome>> perform(const Verb& verb)
    {
        return perform(verb, m_staff.desk);
    }

    Desk& m_desk;
    FixedClock& m_clock;
    const DemoStaff& m_staff;
};

} // namespace madoguchi
