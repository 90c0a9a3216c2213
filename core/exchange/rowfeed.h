// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boundedqueue.h"
#include "core/exchange/csvreader.h"

#include <functional>
#include <thread>
#include <vector>

namespace madoguchi {

/// Reads and checks the rows of a file on a thread of its own, a few batches ahead of whoever compares or stores them.
/// An Item has `int images`: how many row images it makes at most when it is new.
template<class Item>
class RowFeed
{
public:
    using Batch = std::vector<Item>;
    /// `read` is called on the other thread. A batch ends before its images exceed `mostImages`.
    RowFeed(std::unique_ptr<CsvReader> reader, std::function<Item(const CsvRow&)> read, int mostImages)
        : m_reader(std::move(reader)), m_read(std::move(read)), m_mostImages(mostImages), m_queue(batchesAhead),
          m_thread([this] { run(); })
    {
    }
    ~RowFeed()
    {
        m_queue.abandon();
        m_thread.join();
    }
    RowFeed(const RowFeed&) = delete;
    RowFeed& operator=(const RowFeed&) = delete;

    /// Nothing at the end of the file or when reading failed.
    std::optional<Batch> next() { return m_queue.pop(); }
    /// A batch that has been used: its memory is freed where it was taken, beside the work of whoever stores.
    void giveBack(Batch batch)
    {
        const std::lock_guard lock(m_usedMutex);
        m_used.push_back(std::move(batch));
    }
    /// Why there was no further batch; nothing when the file has been read. After next() gave nothing.
    [[nodiscard]] const std::optional<Refusal>& failure() const { return m_failure; }

private:
    static constexpr size_t batchesAhead = 6;
    static constexpr size_t mostItems = 1000;

    void freeUsed()
    {
        std::vector<Batch> used;
        const std::lock_guard lock(m_usedMutex);
        used.swap(m_used);
    }

    void run()
    {
        Batch batch;
        int images = 0;
        CsvRow row;
        for (;;) {
            const Result<bool> hasRow = m_reader->next(row);
            if (!hasRow)
                m_failure = hasRow.refusal();
            if (!hasRow || !*hasRow)
                break;
            Item item = m_read(row);
            if (!batch.empty() && (images + item.images > m_mostImages || batch.size() >= mostItems)) {
                if (!m_queue.push(std::exchange(batch, {})))
                    return;
                images = 0;
                freeUsed();
            }
            images += item.images;
            if (batch.empty())
                batch.reserve(mostItems);
            batch.push_back(std::move(item));
        }
        if (!batch.empty())
            m_queue.push(std::move(batch));
        m_queue.finish();
    }

    std::unique_ptr<CsvReader> m_reader;
    std::function<Item(const CsvRow&)> m_read;
    int m_mostImages;
    std::optional<Refusal> m_failure;
    BoundedQueue<Batch> m_queue;
    std::mutex m_usedMutex;
    std::vector<Batch> m_used;
    std::thread m_thread;
};

} // namespace madoguchi
