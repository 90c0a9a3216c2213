// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"
#include "core/loans/countersession.h"

#include <algorithm>

// The half of CounterSession that hears what became of its effects.

namespace madoguchi {

namespace {

using Kind = CounterEvent::Kind;

/// How many commits can be undone from the counter, newest first.
constexpr size_t mostCommits = 50;

} // namespace

CounterStep CounterSession::handedOver(const Result<HandOverOutcome>& outcome, const QString& commandId, Instant at)
{
    CounterStep step;
    m_isWaiting = false;
    m_lastActivity = at;
    if (!outcome) {
        CounterEvent event;
        event.kind = Kind::Refused;
        event.problems = blockingProblems(outcome.refusal());
        stopWith(step, event);
        drain(step);
        return step;
    }
    CounterEvent event;
    event.kind = Kind::Committed;
    event.documents << outcome->document;
    event.count = int(outcome->items.size());
    event.asset = outcome->items.size() == 1 ? outcome->items.first().assetNo : QString();
    event.person = m_person->person.key();
    event.personName = m_person->person.values.name;
    step.events << event;
    step.effects << PrintEffect{event.documents, false};
    m_lastDocuments = event.documents;
    m_done.push_back({commandId, event.documents});
    if (m_done.size() > mostCommits)
        m_done.pop_front();
    closeBasket();
    if (!m_returns.isEmpty())
        endReturns(step);
    drain(step);
    return step;
}

CounterStep CounterSession::takenBack(const Result<TakeBackOutcome>& outcome, const QString& commandId, Instant at)
{
    CounterStep step;
    m_isWaiting = false;
    m_lastActivity = at;
    const AssetDesk asset = *std::exchange(m_taking, std::nullopt);
    CounterEvent event = assetEvent(outcome ? Kind::Returned : Kind::Refused, asset);
    event.problems.clear();
    if (!outcome) {
        event.problems = blockingProblems(outcome.refusal());
        stopWith(step, event);
        drain(step);
        return step;
    }
    const TakenBackItem& item = outcome->items.first();
    const HolderInfo& holder = *asset.asset.holder;
    if (item.wasOverdue)
        event.problems << LoanProblem{{QStringLiteral("asset.was-overdue"),
                                       event.asset,
                                       {{QStringLiteral("due"), item.due.day.toString(Qt::ISODate)}}},
                                      false};
    if (asset.asset.needsReset)
        event.problems << LoanProblem{{QStringLiteral("asset.reset-next"), event.asset, {}}, false};
    if (!holder.document.isEmpty())
        event.documents << holder.document;
    m_returns << ReturnRow{item, asset.asset.title(), holder.name, item.accessories + item.missing, commandId, at};
    m_done.push_back({commandId, {}});
    if (m_person && m_person->loans.removeIf([&](const LoanRecord& loan) { return loan.asset == item.asset; }) > 0)
        m_person->overdue -= item.wasOverdue;
    step.events << event;
    drain(step);
    return step;
}

CounterStep CounterSession::slipsIssued(const Result<IssueReturnSlips::Outcome>& outcome, const QString& commandId,
                                        Instant at)
{
    CounterStep step;
    m_isWaiting = false;
    m_lastActivity = at;
    if (!outcome) {
        m_nextPerson.reset();
        CounterEvent event;
        event.kind = Kind::Refused;
        event.problems = blockingProblems(outcome.refusal());
        stopWith(step, event);
        drain(step);
        return step;
    }
    CounterEvent event;
    event.kind = Kind::Committed;
    event.documents = outcome->documents;
    event.count = int(m_returns.size());
    for (const ReturnRow& row : std::as_const(m_returns))
        std::erase_if(m_done, [&](const Committed& done) { return done.commandId == row.commandId; });
    m_returns.clear();
    if (!event.documents.isEmpty()) {
        m_done.push_back({commandId, event.documents});
        m_lastDocuments = event.documents;
        step.effects << PrintEffect{event.documents, false};
    }
    step.events << event;
    if (m_nextPerson) {
        m_person = std::exchange(m_nextPerson, std::nullopt);
        step.events << personEvent(Kind::Person, *m_person);
    }
    drain(step);
    return step;
}

CounterStep CounterSession::undone(const Result<Done>& outcome, Instant at)
{
    CounterStep step;
    m_isWaiting = false;
    m_lastActivity = at;
    CounterEvent event;
    event.kind = outcome ? Kind::Undone : Kind::Refused;
    if (!outcome) {
        event.problems = blockingProblems(outcome.refusal());
        stopWith(step, event);
        drain(step);
        return step;
    }
    const Committed last = m_done.back();
    m_done.pop_back();
    event.documents = last.documents;
    for (const ReturnRow& row : std::as_const(m_returns)) {
        if (row.commandId == last.commandId) {
            event.asset = row.item.assetNo;
            event.title = row.title;
            event.personName = row.holder;
        }
    }
    m_returns.removeIf([&](const ReturnRow& row) { return row.commandId == last.commandId; });
    m_guard.reset();
    step.events << event;
    drain(step);
    return step;
}

} // namespace madoguchi
