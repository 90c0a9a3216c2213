// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"
#include "core/loans/countersession.h"

#include <algorithm>

// The half of CounterSession that hears what became of its effects.

namespace madoguchi {

namespace {

using Kind = CounterEvent::Kind;

} // namespace

/// The command id of an earlier try of the same whose answer stayed unknown.
QString CounterSession::send(const char* verb, const QJsonObject& what)
{
    m_sent = {QString::fromLatin1(verb), what, {}};
    for (const Sent& earlier : std::as_const(m_unanswered)) {
        if (earlier.verb == m_sent.verb && earlier.what == m_sent.what)
            return earlier.commandId;
    }
    return {};
}

void CounterSession::heard(const Refusal* refusal, const QString& commandId, Instant at)
{
    m_isWaiting = false;
    m_lastActivity = at;
    // An answer settles what was tried before it; but each item comes back by itself.
    const bool isOneOfMany = m_sent.verb == QLatin1String(TakeBack::name);
    m_unanswered.removeIf([&](const Sent& earlier) {
        return earlier.verb == m_sent.verb && (!isOneOfMany || earlier.what == m_sent.what);
    });
    m_sent.commandId = commandId;
    if (refusal && refusal->outcomeUnknown)
        m_unanswered << m_sent;
}

CounterStep CounterSession::handedOver(const Result<HandOverOutcome>& outcome, const QString& commandId, Instant at)
{
    CounterStep step;
    heard(refusalOf(outcome), commandId, at);
    const PersonDesk receiver = *std::exchange(m_receiver, std::nullopt);
    if (!outcome) {
        refuse(step, {}, outcome.refusal());
        offerDespite(outcome.refusal());
        drain(step);
        return step;
    }
    CounterEvent event;
    event.kind = Kind::Committed;
    event.documents << outcome->document;
    event.count = int(outcome->items.size());
    event.counted = int(m_counted.size());
    noteShortage(event);
    event.asset = outcome->items.size() == 1 ? outcome->items.first().assetNo : QString();
    event.person = receiver.person.key();
    event.personName = receiver.person.values.name;
    step.events << event;
    step.effects << PrintEffect{event.documents, false};
    m_lastDocuments = event.documents;
    forgetBasketSteps();
    noteCommit({commandId, event.documents});
    closeBasket();
    if (!m_returns.isEmpty() && !m_isFinishing)
        endReturns(step);
    drain(step);
    return step;
}

CounterStep CounterSession::undone(const Result<Done>& outcome, const QString& commandId, Instant at)
{
    CounterStep step;
    heard(refusalOf(outcome), commandId, at);
    const QString target = std::exchange(m_undoing, {});
    CounterEvent event;
    event.kind = Kind::Undone;
    if (!outcome) {
        // What can never be undone any more must not stand before what can.
        const Refusal& refusal = outcome.refusal();
        if (refusal.has(u"document.already-undone") || refusal.has(u"undo.moved-on"))
            forgetCommit(target);
        refuse(step, event, refusal);
        drain(step);
        return step;
    }
    for (const Undoable& done : m_undoable) {
        if (const auto* commit = std::get_if<Committed>(&done); commit && commit->commandId == target)
            event.documents = commit->documents;
    }
    forgetCommit(target);
    for (const ReturnRow& row : std::as_const(m_returns)) {
        if (row.commandId != target)
            continue;
        event.kit = row.kit;
        event.asset = row.kit.isEmpty() ? row.item.assetNo : QString();
        event.title = row.kit.isEmpty() ? row.title : row.kitName;
        event.personName = row.holder;
        event.assets << row.item.assetNo;
    }
    m_returns.removeIf([&](const ReturnRow& row) { return row.commandId == target; });
    if (m_returns.isEmpty())
        clearReturns();
    step.events << event;
    drain(step);
    return step;
}

} // namespace madoguchi
