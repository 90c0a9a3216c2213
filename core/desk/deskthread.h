// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/executor.h"

#include <QThread>

#include <atomic>

namespace madoguchi {

/// One thread with an event loop and a desk of its own, opened with the first work. Work runs in the order of the
/// posts. A desk that could not be opened is tried again with the next work.
class DeskThread final
{
public:
    using Open = std::function<Result<std::unique_ptr<Desk>>()>;

    DeskThread(const QString& name, Open open);
    /// Runs what is still queued (unless dropped), closes the desk and waits for the thread.
    ~DeskThread();
    DeskThread(const DeskThread&) = delete;
    DeskThread& operator=(const DeskThread&) = delete;

    /// From any thread.
    void post(Executor::Work work);
    /// Work that is queued now is not done any more.
    void dropQueued() { m_isDropping = true; }

    /// Lives in the thread; timers and functors with this context run there.
    [[nodiscard]] QObject& context() const { return *m_context; }
    /// Only inside the thread. Opens the desk when there is none.
    [[nodiscard]] Result<Desk*> desk();
    /// Only inside the thread. Null when it has not been opened.
    [[nodiscard]] Desk* openDesk() const { return m_desk.get(); }

private:
    Open m_open;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Desk> m_desk;
    std::atomic<bool> m_isDropping = false;
};

} // namespace madoguchi
