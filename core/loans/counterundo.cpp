// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"
#include "core/loans/countersession.h"

#include <algorithm>

// How CounterSession goes back: one list of what was done, in its order, for the key and the card alike; and how it
// ends.

namespace madoguchi {

namespace {

using Kind = CounterEvent::Kind;

/// How many commits can be undone from the counter, newest first.
constexpr qsizetype mostCommits = 50;

void markFarewell(CounterStep& step)
{
    for (CounterEvent& event : step.events)
        event.isFarewell = true;
}

QStringList numbersOf(const QList<BasketItem>& basket, const QList<CountedLine>& counted)
{
    QStringList numbers;
    for (const BasketItem& item : basket)
        numbers << item.desk.asset.values.assetNo;
    for (const CountedLine& line : counted)
        numbers << line.desk.number;
    return numbers;
}

} // namespace

CounterStep CounterSession::undo()
{
    CounterStep step;
    if (m_stop)
        return step;
    if (m_isWaiting) {
        ignoreScan(step, {}, QStringLiteral("busy"));
        return step;
    }
    m_guard.reset(); // the same label may be meant again at once; a card that is read twice still undoes once
    undoInto(step);
    return step;
}

void CounterSession::undoInto(CounterStep& step)
{
    if (m_undoable.empty())
        return ignoreScan(step, {}, QStringLiteral("nothing-to-do"));
    if (const auto* commit = std::get_if<Committed>(&m_undoable.back())) {
        m_undoing = commit->commandId;
        const QString repeats = send("undo", {{QStringLiteral("command"), commit->commandId}});
        return wait(step, UndoEffect{commit->commandId, commit->documents.value(0), repeats});
    }
    const Undoable last = m_undoable.back();
    m_undoable.pop_back();
    undoInBasket(step, last);
}

void CounterSession::undoInBasket(CounterStep& step, const Undoable& last)
{
    CounterEvent event;
    event.kind = Kind::Undone;
    if (const auto* added = std::get_if<Added>(&last)) {
        KitDesk units{{}, added->kit, added->kitName, {}};
        m_basket.removeIf([&](const BasketItem& item) {
            const bool isOfThem = added->assets.contains(item.desk.asset.id);
            if (isOfThem)
                units.units << item.desk;
            return isOfThem;
        });
        event = added->kit.isEmpty() ? assetEvent(Kind::Undone, units.units.first()) : kitEvent(Kind::Undone, units);
        event.reason = QStringLiteral("added");
    } else if (const auto* removed = std::get_if<Removed>(&last)) {
        event = assetEvent(Kind::Undone, removed->item.desk);
        event.reason = QStringLiteral("removed");
        m_basket.insert(std::min(removed->row, m_basket.size()), removed->item);
    } else if (const auto* counted = std::get_if<Counted>(&last)) {
        m_counted = counted->before;
        event = countedEvent(Kind::Undone, counted->desk, quantityOf(counted->desk.id));
        event.reason = QStringLiteral("counted");
    } else if (const auto* cleared = std::get_if<Cleared>(&last)) {
        event.reason = QStringLiteral("cleared");
        event.count = int(cleared->basket.size() + cleared->counted.size());
        event.personName = cleared->person ? cleared->person->person.values.name : QString();
        m_person = cleared->person;
        m_basket = cleared->basket;
        m_counted = cleared->counted;
        m_due = cleared->due;
        m_proxy = cleared->proxy;
        m_purpose = cleared->purpose;
        m_authority = cleared->authority;
        m_isForSection = cleared->isForSection;
    }
    event.problems.clear();
    step.events << event;
}

void CounterSession::noteCommit(const Committed& commit)
{
    m_undoable.push_back(commit);
    const auto isCommit = [](const Undoable& done) { return std::holds_alternative<Committed>(done); };
    if (std::count_if(m_undoable.begin(), m_undoable.end(), isCommit) > mostCommits)
        m_undoable.erase(std::find_if(m_undoable.begin(), m_undoable.end(), isCommit));
}

/// Slips stand where the last return of their run stood: what was done after it, though before the slips were numbered,
/// is undone first.
void CounterSession::noteSlips(const Committed& slips)
{
    const auto isOfTheRun = [this](const Undoable& done) {
        const auto* commit = std::get_if<Committed>(&done);
        return commit && std::any_of(m_returns.begin(), m_returns.end(),
                                     [&](const ReturnRow& row) { return row.commandId == commit->commandId; });
    };
    const auto last = std::find_if(m_undoable.rbegin(), m_undoable.rend(), isOfTheRun);
    if (!slips.documents.isEmpty() && last != m_undoable.rend())
        *last = slips;
    else if (!slips.documents.isEmpty())
        noteCommit(slips);
    std::erase_if(m_undoable, isOfTheRun);
}

void CounterSession::forgetBasketSteps()
{
    std::erase_if(m_undoable, [](const Undoable& done) { return !std::holds_alternative<Committed>(done); });
}

/// Whoever's basket was emptied has gone by now: it must not come back over that of the next.
void CounterSession::forgetCleared()
{
    const auto isCleared = [](const Undoable& done) { return std::holds_alternative<Cleared>(done); };
    if (std::any_of(m_undoable.begin(), m_undoable.end(), isCleared))
        forgetBasketSteps();
}

void CounterSession::forgetCommit(const QString& commandId)
{
    std::erase_if(m_undoable, [&](const Undoable& done) {
        const auto* commit = std::get_if<Committed>(&done);
        return commit && commit->commandId == commandId;
    });
}

CounterStep CounterSession::finished(Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    m_isFinishing = true;
    m_nextPerson.reset();
    endStop();
    for (; !m_queue.empty(); m_queue.pop_front())
        ignoreScan(step, m_queue.front().scan ? m_queue.front().scan->payload : QString(), QStringLiteral("left"));
    if (!m_receiver)
        dropBasket(step);
    markFarewell(step);
    drain(step);
    return step;
}

/// Once nothing is under way. The slips are the last thing done in the name of whoever leaves.
void CounterSession::finishInto(CounterStep& step)
{
    dropBasket(step); // of a handover that was refused
    markFarewell(step);
    if (!m_returns.isEmpty())
        return endReturns(step);
    m_undoable.clear();
    m_lastDocuments.clear();
    m_unanswered.clear();
    m_unsure.clear();
    m_guard.reset();
    m_countingKeys.clear();
    m_mode = Mode::Auto;
    m_isFinishing = false;
}

void CounterSession::dropBasket(CounterStep& step)
{
    if (!isBasketEmpty()) {
        CounterEvent event;
        event.kind = Kind::Cancelled;
        event.reason = QStringLiteral("left");
        event.count = int(basketSize());
        event.title = numbersOf(m_basket, m_counted).join(QStringLiteral(", "));
        event.personName = m_person ? m_person->person.values.name : QString();
        step.events << event;
    }
    closeBasket();
}

} // namespace madoguchi
