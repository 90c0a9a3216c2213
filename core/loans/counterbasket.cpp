// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/countersession.h"

// What people change in the state of CounterSession by hand, without a scan.

namespace madoguchi {

CounterStep CounterSession::choose(qsizetype choice, Instant at)
{
    if (choice < 0 || choice >= m_choices.size())
        return {};
    return picked(CodeMatch(m_choices.at(choice).match), at);
}

CounterStep CounterSession::picked(const CodeMatch& match, Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    if (m_stop)
        acknowledgeInto(step);
    m_queue.push_back({std::nullopt, match, at, false});
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

void CounterSession::removeItem(qsizetype row)
{
    if (row >= 0 && row < m_basket.size())
        m_basket.removeAt(row);
    m_guard.reset();
}

void CounterSession::setItemDue(qsizetype row, const std::optional<LoanDue>& due)
{
    if (row >= 0 && row < m_basket.size())
        m_basket[row].due = due;
}

void CounterSession::setMissing(qsizetype row, const QStringList& missing)
{
    if (row >= 0 && row < m_returns.size())
        m_returns[row].item.missing = missing;
}

void CounterSession::closeBasket()
{
    m_basket.clear();
    m_person.reset();
    m_due.reset();
    m_proxy.reset();
    m_purpose.clear();
}

void CounterSession::endStop()
{
    m_stop.reset();
    m_offer.reset();
    m_choices.clear();
    m_ignored = 0;
}

} // namespace madoguchi
