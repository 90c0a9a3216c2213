// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace madoguchi {

/// A list of row ids in an order of its own, in 4 bytes a row while all of them come from one lane, in 6 otherwise:
/// an id is `lane | counter` (core/journal/lane.h), so a million rows differ in their lower half and share few upper
/// halves. Takes at most 65,536 different upper halves, which is as many lanes.
class IdList
{
public:
    IdList() = default;
    IdList(std::initializer_list<qint64> ids);

    void reserve(size_t rows) { m_lower.reserve(rows); }
    void push_back(qint64 id);
    void swap(size_t a, size_t b);
    void reverse();

    [[nodiscard]] bool empty() const { return m_lower.empty(); }
    [[nodiscard]] size_t size() const { return m_lower.size(); }
    [[nodiscard]] qint64 operator[](size_t row) const
    {
        const quint32 upper = m_upperOf.empty() ? m_uppers.front() : m_uppers[m_upperOf[row]];
        return qint64(quint64(upper) << 32 | m_lower[row]);
    }
    /// Place of an id, -1 when it is not there.
    [[nodiscard]] qint64 find(qint64 id) const;

    [[nodiscard]] bool operator==(const IdList& other) const;

private:
    quint16 upperNumber(quint32 upper);

    std::vector<quint32> m_lower;
    std::vector<quint32> m_uppers;  ///< the different upper halves
    std::vector<quint16> m_upperOf; ///< of each row, a place in m_uppers; empty while there is one at most
    quint16 m_last = 0;             ///< of the row added last: neighbours mostly share it
};

/// The rows of a list in its order; shared and never changed.
using RowIds = std::shared_ptr<const IdList>;

} // namespace madoguchi
