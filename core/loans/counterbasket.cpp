// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/countersession.h"

// What people change in the state of CounterSession by hand, without a scan.

namespace madoguchi {

CounterStep CounterSession::choose(qsizetype choice, Instant at)
{
    CounterStep step;
    if (choice < 0 || choice >= m_choices.size() || m_isWaiting)
        return step;
    m_lastActivity = at;
    const CodeMatch match = m_choices.at(choice).match;
    acknowledgeInto(step);
    m_queue.push_back({std::nullopt, match, at, false});
    drain(step);
    return step;
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
