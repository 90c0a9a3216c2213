// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace madoguchi {

/// A short queue between one thread that makes and one that takes; whoever is ahead waits.
template<class T>
class BoundedQueue
{
public:
    explicit BoundedQueue(size_t most) : m_most(most) {}

    /// False once nobody takes any more.
    bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isAbandoned || m_items.size() < m_most; });
        if (m_isAbandoned)
            return false;
        m_items.push_back(std::move(item));
        m_changed.notify_all();
        return true;
    }

    /// Nothing once the maker has finished and everything is taken, or has given up.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isFinished || !m_items.empty(); });
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        m_changed.notify_all();
        return item;
    }

    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_isFinished = true;
        m_changed.notify_all();
    }

    /// The maker gives up: what waits is wanted no more.
    void giveUp()
    {
        const std::lock_guard lock(m_mutex);
        m_items.clear();
        m_isFinished = true;
        m_changed.notify_all();
    }

    /// The taker takes no more.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_isAbandoned = true;
        m_changed.notify_all();
    }

private:
    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_items;
    bool m_isFinished = false;
    bool m_isAbandoned = false;
};

} // namespace madoguchi
