// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verifybatch.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <queue>
#include <thread>

namespace madoguchi {

/// Hashes batches on threads of its own while the caller reads the next ones, and folds them in order. Holds a few
/// batches, never more: take() waits. Ends its threads when it goes, whatever happened.
class VerifyPipeline
{
public:
    /// Called with each batch in the order of their indexes, by one thread at a time (not always the same).
    using Fold = std::function<void(Sha256&, const VerifyBatch&)>;

    VerifyPipeline(const EntryRules& rules, Fold fold);
    ~VerifyPipeline();
    VerifyPipeline(const VerifyPipeline&) = delete;
    VerifyPipeline& operator=(const VerifyPipeline&) = delete;

    /// An empty batch to fill.
    std::unique_ptr<VerifyBatch> take();
    void put(std::unique_ptr<VerifyBatch> batch);
    /// Returns when everything that was put has been folded.
    void finish();

private:
    using Lock = std::unique_lock<std::mutex>;
    void work();
    void foldReady(Lock& lock, Sha256& sha);

    const EntryRules& m_rules;
    Fold m_fold;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<VerifyBatch>> m_free;
    std::queue<std::unique_ptr<VerifyBatch>> m_waiting;
    std::map<qint64, std::unique_ptr<VerifyBatch>> m_checked;
    qint64 m_put = 0;
    qint64 m_folded = 0;
    bool m_isFolding = false;
    bool m_isOver = false;
    std::vector<std::jthread> m_threads;
};

} // namespace madoguchi
