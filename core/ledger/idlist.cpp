// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/idlist.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace madoguchi {

IdList::IdList(std::initializer_list<qint64> ids)
{
    reserve(ids.size());
    for (const qint64 id : ids)
        push_back(id);
}

void IdList::push_back(qint64 id)
{
    const quint16 number = upperNumber(quint32(quint64(id) >> 32));
    if (m_uppers.size() > 1) {
        if (m_upperOf.empty()) {
            m_upperOf.reserve(m_lower.capacity());
            m_upperOf.resize(m_lower.size(), 0);
        }
        m_upperOf.push_back(number);
    }
    m_lower.push_back(quint32(id));
}

quint16 IdList::upperNumber(quint32 upper)
{
    if (m_last < m_uppers.size() && m_uppers[m_last] == upper)
        return m_last;
    const auto found = std::find(m_uppers.begin(), m_uppers.end(), upper);
    if (found == m_uppers.end() && m_uppers.size() > std::numeric_limits<quint16>::max())
        throw std::length_error("more lanes than a list of ids takes");
    m_last = quint16(found - m_uppers.begin());
    if (found == m_uppers.end())
        m_uppers.push_back(upper);
    return m_last;
}

void IdList::swap(size_t a, size_t b)
{
    std::swap(m_lower[a], m_lower[b]);
    if (!m_upperOf.empty())
        std::swap(m_upperOf[a], m_upperOf[b]);
}

void IdList::reverse()
{
    std::reverse(m_lower.begin(), m_lower.end());
    std::reverse(m_upperOf.begin(), m_upperOf.end());
}

qint64 IdList::find(qint64 id) const
{
    const auto wanted = quint32(id);
    for (auto at = m_lower.begin(); (at = std::find(at, m_lower.end(), wanted)) != m_lower.end(); ++at) {
        const auto row = size_t(at - m_lower.begin());
        if ((*this)[row] == id)
            return qint64(row);
    }
    return -1;
}

bool IdList::operator==(const IdList& other) const
{
    if (size() != other.size())
        return false;
    for (size_t row = 0; row < size(); ++row) {
        if ((*this)[row] != other[row])
            return false;
    }
    return true;
}

} // namespace madoguchi
