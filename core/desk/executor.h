// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <functional>

namespace madoguchi {

/// Where the work of a DeskClient runs. Work gets the desk of its thread, or the refusal that opening it met.
class Executor
{
public:
    enum class Lane {
        Read,  ///< questions; never behind a write
        Write, ///< verbs, one after the other in the order in which they were asked for
    };
    using Work = std::function<void(const Result<Desk*>&)>;

    /// What happens by itself; called on the client's thread.
    struct Events {
        std::function<void(const ChangeSet&)> changed;
        std::function<void(bool)> connectionChanged;
    };

    Executor() = default;
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;
    virtual ~Executor() = default;

    virtual void attach(Events events) = 0;
    /// Ends the threads: writes that wait are finished, questions that wait are dropped. Nothing is asked for after.
    virtual void end() = 0;
    virtual void run(Lane lane, Work work) = 0;
    /// Long work, with a desk of its own.
    virtual void runJob(Work work) = 0;
    /// Work that needs no desk (hashing a PIN).
    virtual void compute(std::function<void()> work) = 0;
    /// From any thread: runs `call` on the client's thread, later, in the order of the calls.
    virtual void deliver(std::function<void()> call) = 0;
};

} // namespace madoguchi
