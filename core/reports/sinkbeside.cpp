// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sinkbeside.h"

namespace madoguchi {

SinkBeside::~SinkBeside()
{
    m_queue.giveUp();
    if (m_thread.joinable())
        m_thread.join();
}

Result<Done> SinkBeside::begin(const ReportHead& head)
{
    m_thread = std::thread([this, head] { work(head); });
    return Done{};
}

Result<Done> SinkBeside::beginGroup(const ReportCell& name)
{
    nextStep(Step::Kind::GroupBegin).group = name;
    return added();
}

Result<Done> SinkBeside::row(const ReportRow& row, const ReportCell& group)
{
    Step& step = nextStep(Step::Kind::GroupRow);
    step.row = row;
    step.group = group;
    return added();
}

Result<Done> SinkBeside::endGroup(const ReportGroup& group)
{
    Step& step = nextStep(Step::Kind::GroupEnd);
    step.group = group.name;
    step.totals = group.totals;
    return added();
}

Result<Done> SinkBeside::end(const ReportSummary& summary)
{
    if (m_batch) {
        if (const Result<Done> sent = send(); !sent)
            return sent;
    }
    m_summary = &summary;
    m_queue.finish();
    return outcome();
}

SinkBeside::Step& SinkBeside::nextStep(Step::Kind kind)
{
    if (!m_batch) {
        const std::lock_guard lock(m_usedMutex);
        if (!m_used.empty()) {
            m_batch = std::move(m_used.back());
            m_used.pop_back();
        }
    }
    if (!m_batch)
        m_batch = std::make_unique<Batch>();
    if (m_batch->used == m_batch->steps.size())
        m_batch->steps.emplace_back();
    Step& step = m_batch->steps[m_batch->used++];
    step.kind = kind;
    return step;
}

Result<Done> SinkBeside::added()
{
    return m_batch->used < stepsOfBatch ? Result<Done>(Done{}) : send();
}

Result<Done> SinkBeside::send()
{
    return m_queue.push(std::exchange(m_batch, nullptr)) ? Result<Done>(Done{}) : outcome();
}

Result<Done> SinkBeside::outcome()
{
    if (m_thread.joinable())
        m_thread.join();
    if (m_thrown)
        std::rethrow_exception(m_thrown);
    return m_outcome;
}

void SinkBeside::work(const ReportHead& head)
{
    try {
        m_outcome = workThrough(head);
    } catch (...) {
        m_thrown = std::current_exception();
    }
    if (m_thrown || !m_outcome || !m_summary)
        m_target.abandon();
    m_queue.abandon();
}

Result<Done> SinkBeside::workThrough(const ReportHead& head)
{
    if (const Result<Done> begun = m_target.begin(head); !begun)
        return begun;
    while (std::optional<std::unique_ptr<Batch>> batch = m_queue.pop()) {
        for (size_t i = 0; i < (*batch)->used; ++i) {
            if (const Result<Done> told = tell((*batch)->steps[i]); !told)
                return told;
        }
        (*batch)->used = 0;
        const std::lock_guard lock(m_usedMutex);
        m_used.push_back(*std::move(batch));
    }
    return m_summary ? m_target.end(*m_summary) : Result<Done>(Done{});
}

Result<Done> SinkBeside::tell(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::GroupBegin:
        return m_target.beginGroup(step.group);
    case Step::Kind::GroupRow:
        return m_target.row(step.row, step.group);
    case Step::Kind::GroupEnd:
        return m_target.endGroup({step.group, step.totals});
    }
    return Done{};
}

} // namespace madoguchi
