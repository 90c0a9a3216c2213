// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boundedqueue.h"
#include "core/reports/reportsink.h"

#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace madoguchi {

/// Lets a sink work beside the reading: the rows go to it on a thread of its own, a few batches behind, so that memory
/// does not grow with the report. The record is read on the thread of the run alone.
///
/// What the target refuses or throws is answered or thrown at one of the next calls, by end() at the latest, which
/// waits until everything is done. Without an end() the target is abandoned when this goes.
class SinkBeside final : public ReportSink
{
public:
    /// The target is used by nobody else until end() or the end of this.
    explicit SinkBeside(ReportSink& target) : m_target(target), m_queue(batchesAhead) {}
    ~SinkBeside() override;

    Result<Done> begin(const ReportHead& head) override;
    Result<Done> beginGroup(const ReportCell& name) override;
    Result<Done> row(const ReportRow& row, const ReportCell& group) override;
    Result<Done> endGroup(const ReportGroup& group) override;
    Result<Done> end(const ReportSummary& summary) override;

    static constexpr size_t batchesAhead = 4;
    static constexpr size_t stepsOfBatch = 128;

private:
    /// One call.
    struct Step {
        enum class Kind { GroupBegin, GroupRow, GroupEnd };
        Kind kind = Kind::GroupRow;
        ReportRow row;
        ReportCell group; ///< its name
        ReportTotals totals;
    };
    struct Batch {
        std::vector<Step> steps; ///< as many as the longest batch had; of those before, the memory is used again
        size_t used = 0;
    };

    [[nodiscard]] Step& nextStep(Step::Kind kind);
    [[nodiscard]] Result<Done> added();
    [[nodiscard]] Result<Done> send();
    /// Waits for the thread; what it ended with.
    [[nodiscard]] Result<Done> outcome();
    void work(const ReportHead& head);
    [[nodiscard]] Result<Done> workThrough(const ReportHead& head);
    [[nodiscard]] Result<Done> tell(const Step& step);

    ReportSink& m_target;
    BoundedQueue<std::unique_ptr<Batch>> m_queue;
    std::unique_ptr<Batch> m_batch; ///< that is being filled
    std::mutex m_usedMutex;
    std::vector<std::unique_ptr<Batch>> m_used; ///< to be filled anew, by the thread that made them
    const ReportSummary* m_summary = nullptr;   ///< once everything was sent
    Result<Done> m_outcome = Done{};            ///< of the thread, when it has ended
    std::exception_ptr m_thrown;                ///< likewise
    std::thread m_thread;
};

} // namespace madoguchi
