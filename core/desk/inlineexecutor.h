// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/executor.h"

#include <deque>

namespace madoguchi {

/// Runs everything on the calling thread, at once. Answers are delivered before the outermost call returns, in the
/// order in which they were asked for, never one inside another's callback. For tests, the command line and pictures.
class InlineExecutor final : public Executor
{
public:
    /// The desk outlives the executor, which takes its change listener.
    explicit InlineExecutor(Desk& desk) : m_desk(desk) {}
    ~InlineExecutor() override;

    void attach(Events events) override;
    void end() override { m_calls.clear(); }
    void run(Lane lane, Work work) override;
    void runJob(Work work) override;
    void compute(std::function<void()> work) override;
    void deliver(std::function<void()> call) override;

private:
    void drain();

    Desk& m_desk;
    Events m_events;
    std::deque<std::function<void()>> m_calls;
    bool m_isDraining = false;
};

} // namespace madoguchi
