// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/returnrun.h"

#include <utility>

namespace madoguchi {

ReturnRun::ReturnRun(DeskClient& desk, PrintService& printing, std::function<Order()> order, QObject* parent)
    : QObject(parent), m_desk(desk), m_printing(printing), m_order(std::move(order))
{
}

void ReturnRun::begin(CollectionId collection)
{
    m_collection = collection;
    m_waiting.clear();
    m_isBusy = false;
    ++m_round;
    m_taken.clear();
}

void ReturnRun::scan(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    m_waiting.push_back(text.trimmed());
    next();
}

void ReturnRun::next()
{
    if (m_isBusy || m_waiting.empty())
        return;
    m_isBusy = true;
    const QString text = m_waiting.front();
    m_waiting.pop_front();
    m_desk.ask(AskCollectedItem{m_collection, text}, this,
               [this, text, round = m_round](const Result<CollectionItem>& item) {
                   if (round == m_round)
                       found(text, item);
               });
}

void ReturnRun::found(const QString& text, const Result<CollectionItem>& item)
{
    if (!item) {
        Q_EMIT refused(text, item.refusal());
        return goOn();
    }
    // The loan that was meant ends, and no newer one.
    const TakeBack verb{{ReturnedItem{item->asset, {}, {}, item->line}}, false};
    m_desk.perform(verb, m_order(), this,
                   [this, text, item = *item, round = m_round](const Result<Performed<TakeBackOutcome>>& done) {
                       if (round == m_round)
                           takenBack(text, item, done);
                   });
}

void ReturnRun::takenBack(const QString& text, const CollectionItem& item,
                          const Result<Performed<TakeBackOutcome>>& done)
{
    if (!done) {
        Q_EMIT refused(text, done.refusal());
        return goOn();
    }
    m_taken << ReturnedInRun{item, done->commandId, done->outcome.items.first().accessories};
    Q_EMIT taken(m_taken.last());
    goOn();
}

void ReturnRun::goOn()
{
    m_isBusy = false;
    next();
}

void ReturnRun::finish()
{
    const QList<ReturnedInRun> taken = std::exchange(m_taken, {});
    if (taken.isEmpty())
        return;
    IssueReturnSlips verb;
    for (const ReturnedInRun& one : taken)
        verb.lines << one.item.line;
    m_printing.perform(verb, m_order(), this,
                       [this, taken, round = m_round](const Result<Performed<IssueReturnSlips::Outcome>>& done) {
                           if (done)
                               return Q_EMIT slipsIssued(done->outcome.documents);
                           if (round == m_round)
                               m_taken = taken + m_taken; // still without a slip
                           Q_EMIT refused({}, done.refusal());
                       });
}

void ReturnRun::forget(const QString& commandId)
{
    m_taken.removeIf([&](const ReturnedInRun& taken) { return taken.commandId == commandId; });
}

} // namespace madoguchi

#include "moc_returnrun.cpp"
