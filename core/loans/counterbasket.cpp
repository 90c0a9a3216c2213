// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"
#include "core/loans/countersession.h"

#include <algorithm>
#include <utility>

// What people change in the state of CounterSession by hand, without a scan.

namespace madoguchi {

namespace {

/// -1 when it is not in the basket.
qsizetype rowOf(const QList<BasketItem>& basket, AssetId asset)
{
    const auto isIt = [&](const BasketItem& item) { return item.desk.asset.id == asset; };
    const auto found = std::find_if(basket.begin(), basket.end(), isIt);
    return found == basket.end() ? -1 : found - basket.begin();
}

} // namespace

CounterStep CounterSession::choose(qsizetype choice, Instant at)
{
    if (choice < 0 || choice >= m_choices.size())
        return {};
    CounterStep step;
    m_lastActivity = at;
    const CodeMatch match = m_choices.at(choice).match;
    const std::optional<Scan> scan = m_current;
    acknowledgeInto(step);
    m_queue.push_back({scan, match, at, Origin::Answer});
    drain(step);
    return step;
}

CounterStep CounterSession::picked(const CodeMatch& match, Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    if (m_stop)
        acknowledgeInto(step);
    m_queue.push_back({std::nullopt, match, at, Origin::Search});
    drain(step);
    return step;
}

void CounterSession::setPerson(const PersonDesk& person)
{
    if (m_person && m_person->person.id == person.person.id)
        m_person = person;
}

void CounterSession::setItem(const AssetDesk& asset)
{
    for (BasketItem& item : m_basket) {
        if (item.desk.asset.id == asset.asset.id)
            item.desk = asset;
    }
}

bool CounterSession::removeItem(AssetId asset)
{
    const auto row = rowOf(m_basket, asset);
    if (m_receiver || row < 0)
        return false;
    m_undoable.push_back(Removed{m_basket.takeAt(row), row});
    m_guard.reset();
    return true;
}

bool CounterSession::setItemDue(AssetId asset, const std::optional<LoanDue>& due)
{
    const auto row = rowOf(m_basket, asset);
    if (m_receiver || row < 0)
        return false;
    m_basket[row].due = due;
    return true;
}

bool CounterSession::setDue(const std::optional<LoanDue>& due)
{
    if (m_receiver)
        return false;
    m_due = due;
    return true;
}

void CounterSession::setMissing(LoanLineId line, const QStringList& missing)
{
    for (ReturnRow& row : m_returns) {
        if (row.item.line == line)
            row.item.missing = missing;
    }
}

void CounterSession::setChecks(LoanLineId line, const QList<CheckResult>& checks)
{
    for (ReturnRow& row : m_returns) {
        if (row.item.line == line)
            row.item.checks = checks;
    }
}

void CounterSession::setNote(LoanLineId line, const QString& note)
{
    for (ReturnRow& row : m_returns) {
        if (row.item.line == line)
            row.item.conditionNote = note;
    }
}

CounterStep CounterSession::acceptProxy(Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    if (!m_otherCard || m_isWaiting)
        return step;
    const PersonDesk person = *std::exchange(m_otherCard, std::nullopt);
    m_proxy = Proxy{person.person.values.name, m_proxy ? m_proxy->basis : QString(), person.person.id};
    acknowledgeInto(step);
    step.events << personEvent(CounterEvent::Kind::Proxy, person);
    step.events.last().problems.clear(); // what they hold themselves is another matter
    drain(step);
    return step;
}

QString CounterSession::usualAuthority() const
{
    QStringList approvers;
    const QList<LoanTerms> all = terms();
    for (const LoanTerms& one : all) {
        if (one.fulfils && !one.fulfils->approver.isEmpty())
            approvers << one.fulfils->approver;
    }
    approvers.removeDuplicates();
    return approvers.join(QStringLiteral(", "));
}

std::optional<CounterEvent> CounterSession::dueEvent(AssetId asset) const
{
    CounterEvent event;
    event.kind = CounterEvent::Kind::Due;
    const QList<LoanTerms> all = terms();
    for (qsizetype row = 0; row < all.size(); ++row) {
        const AssetRecord& item = m_basket.at(row).desk.asset;
        if (!asset.isValid() || item.id == asset)
            event.problems << problemsOfLease(item, all.at(row).due);
    }
    return event.problems.isEmpty() ? std::nullopt : std::optional(event);
}

void CounterSession::closeBasket()
{
    m_basket.clear();
    m_counted.clear();
    m_amountFor.reset();
    m_person.reset();
    forgetWhatGoesWithIt();
}

void CounterSession::forgetWhatGoesWithIt()
{
    m_due.reset();
    m_proxy.reset();
    m_purpose.clear();
    m_authority.clear();
    m_isForSection = false;
}

bool CounterSession::isForSection() const
{
    return m_isForSection && m_person && m_person->person.sectionId.isValid();
}

QList<LoanProblem> CounterSession::limitProblems(const QList<AssetDesk>& coming) const
{
    if (!m_person || m_person->kindLoads.isEmpty())
        return {};
    QHash<KindId, int> more;
    for (const AssetDesk& asset : coming)
        ++more[asset.asset.kindId];
    for (const BasketItem& item : m_basket) {
        const KindId kind = item.desk.asset.kindId;
        if (coming.isEmpty() || more.contains(kind)) // the others have been told about
            ++more[kind];
    }
    return problemsOfKindLoads(m_person->kindLoads, {m_person->person.values.name, !isForSection()}, more);
}

/// Whoever stands at the counter receives for the section, unless a proxy is named.
void CounterSession::addBorrower(HandOver& verb) const
{
    verb.proxy = m_proxy;
    if (!isForSection()) {
        verb.person = m_person->person.id;
        return;
    }
    verb.section = m_person->person.sectionId;
    if (!verb.proxy)
        verb.proxy = Proxy{m_person->person.values.name, {}, m_person->person.id};
}

void CounterSession::endStop()
{
    m_stop.reset();
    m_offer.reset();
    m_promised.reset();
    m_otherCard.reset();
    m_choices.clear();
    m_ignored = 0;
    m_guard.reset(); // what stopped is meant when it is scanned again
}

} // namespace madoguchi
