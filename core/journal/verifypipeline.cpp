// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verifypipeline.h"

#include <algorithm>

namespace madoguchi {

VerifyPipeline::VerifyPipeline(const EntryRules& rules, Fold fold) : m_rules(rules), m_fold(std::move(fold))
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, 4u);
    for (unsigned i = 0; i < 4 * threads + 8; ++i)
        m_free.push_back(std::make_unique<VerifyBatch>());
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

VerifyPipeline::~VerifyPipeline()
{
    {
        const Lock lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
}

std::unique_ptr<VerifyBatch> VerifyPipeline::take()
{
    Lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_free.empty(); });
    std::unique_ptr<VerifyBatch> batch = std::move(m_free.back());
    m_free.pop_back();
    batch->clear();
    return batch;
}

void VerifyPipeline::put(std::unique_ptr<VerifyBatch> batch)
{
    {
        const Lock lock(m_mutex);
        batch->index = m_put++;
        m_waiting.push(std::move(batch));
    }
    m_changed.notify_all();
}

void VerifyPipeline::finish()
{
    Lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_folded == m_put; });
}

void VerifyPipeline::work()
{
    Sha256 sha;
    BatchCheck check(m_rules);
    Lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
        if (m_isOver)
            return;
        std::unique_ptr<VerifyBatch> batch = std::move(m_waiting.front());
        m_waiting.pop();
        lock.unlock();
        check.run(sha, *batch);
        lock.lock();
        const qint64 index = batch->index;
        m_checked.emplace(index, std::move(batch));
        if (!m_isFolding)
            foldReady(lock, sha);
    }
}

void VerifyPipeline::foldReady(Lock& lock, Sha256& sha)
{
    m_isFolding = true;
    for (auto next = m_checked.find(m_folded); next != m_checked.end(); next = m_checked.find(m_folded)) {
        std::unique_ptr<VerifyBatch> batch = std::move(next->second);
        m_checked.erase(next);
        lock.unlock();
        m_fold(sha, *batch);
        lock.lock();
        m_free.push_back(std::move(batch));
        ++m_folded;
        m_changed.notify_all();
    }
    m_isFolding = false;
}

} // namespace madoguchi
