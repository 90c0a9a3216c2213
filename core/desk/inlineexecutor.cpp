// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/inlineexecutor.h"

namespace madoguchi {

InlineExecutor::~InlineExecutor()
{
    m_desk.setChangeListener({});
}

void InlineExecutor::attach(Events events)
{
    m_events = std::move(events);
    m_desk.setChangeListener(
        [this](const ChangeSet& changes) { m_calls.emplace_back([this, changes] { m_events.changed(changes); }); });
}

void InlineExecutor::run(Lane, Work work)
{
    work(&m_desk);
    drain();
}

void InlineExecutor::runJob(Work work)
{
    work(&m_desk);
    drain();
}

void InlineExecutor::compute(std::function<void()> work)
{
    work();
    drain();
}

void InlineExecutor::deliver(std::function<void()> call)
{
    m_calls.push_back(std::move(call));
}

void InlineExecutor::drain()
{
    if (m_isDraining)
        return;
    m_isDraining = true;
    while (!m_calls.empty()) {
        const std::function<void()> call = std::move(m_calls.front());
        m_calls.pop_front();
        call();
    }
    m_isDraining = false;
}

} // namespace madoguchi
