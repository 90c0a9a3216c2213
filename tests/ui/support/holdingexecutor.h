// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/inlineexecutor.h"

#include <utility>
#include <vector>

namespace madoguchi {

/// Answers at once, as InlineExecutor does; holds back what is to be written, or computed, while a test wants to see
/// what happens before the answer comes.
class HoldingExecutor final : public Executor
{
public:
    explicit HoldingExecutor(Desk& desk) : m_inline(desk) {}

    void holdWrites() { m_isHolding = true; }
    void releaseWrites()
    {
        m_isHolding = false;
        for (Work& work : std::exchange(m_held, {}))
            m_inline.run(Lane::Write, std::move(work));
    }
    void holdComputing() { m_isHoldingComputing = true; }
    void releaseComputing()
    {
        m_isHoldingComputing = false;
        for (auto& work : std::exchange(m_heldComputing, {}))
            m_inline.compute(std::move(work));
    }

    void attach(Events events) override { m_inline.attach(std::move(events)); }
    void end() override { m_inline.end(); }
    void run(Lane lane, Work work) override
    {
        if (m_isHolding && lane == Lane::Write)
            m_held.push_back(std::move(work));
        else
            m_inline.run(lane, std::move(work));
    }
    void runJob(Work work) override { m_inline.runJob(std::move(work)); }
    void compute(std::function<void()> work) override
    {
        if (m_isHoldingComputing)
            m_heldComputing.push_back(std::move(work));
        else
            m_inline.compute(std::move(work));
    }
    void deliver(std::function<void()> call) override { m_inline.deliver(std::move(call)); }

private:
    InlineExecutor m_inline;
    std::vector<Work> m_held;
    std::vector<std::function<void()>> m_heldComputing;
    bool m_isHolding = false;
    bool m_isHoldingComputing = false;
};

} // namespace madoguchi
