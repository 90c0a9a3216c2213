// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/valueorder.h"

#include <algorithm>
#include <utility>

namespace madoguchi {

void ValueOrder::reserve(size_t rows)
{
    m_ids.reserve(rows);
    m_codes.reserve(rows);
}

void ValueOrder::add(qint64 id, QByteArrayView utf8)
{
    m_ids.push_back(id);
    m_codes.push_back(codeOf(utf8));
}

IdList ValueOrder::take(Key key, bool isDescending)
{
    turnCodesIntoPlaces(ranks(key, isDescending));
    moveToPlaces();
    m_codes = {};
    m_known = {};
    m_lastValue = {};
    return std::exchange(m_ids, {});
}

/// Neighbours in the number order are often of one value.
quint32 ValueOrder::codeOf(QByteArrayView utf8)
{
    if (!m_known.isEmpty() && utf8 == QByteArrayView(m_lastValue))
        return m_lastCode;
    const QByteArray borrowed = QByteArray::fromRawData(utf8.data(), utf8.size());
    auto found = m_known.constFind(borrowed);
    if (found == m_known.cend())
        found = m_known.insert(utf8.toByteArray(), quint32(m_known.size()));
    m_lastValue = found.key();
    m_lastCode = *found;
    return m_lastCode;
}

/// The rank of each code; equal keys share one.
std::vector<quint32> ValueOrder::ranks(Key key, bool isDescending) const
{
    struct Different {
        QString key;
        quint32 code;
    };
    std::vector<Different> values;
    values.reserve(size_t(m_known.size()));
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        values.push_back({key(QString::fromUtf8(it.key())), *it});
    std::sort(values.begin(), values.end(), [isDescending](const Different& a, const Different& b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        return isDescending ? b.key < a.key : a.key < b.key;
    });
    std::vector<quint32> ranks(values.size());
    quint32 rank = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0 && values[i].key != values[i - 1].key)
            ++rank;
        ranks[values[i].code] = rank;
    }
    return ranks;
}

/// Counting sort: afterwards m_codes[i] is where row i belongs.
void ValueOrder::turnCodesIntoPlaces(const std::vector<quint32>& ranks)
{
    std::vector<quint32> next(ranks.size() + 1);
    for (quint32 code : m_codes)
        ++next[ranks[code] + 1];
    for (size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    for (quint32& code : m_codes)
        code = next[ranks[code]]++;
}

/// In place, cycle by cycle: a second array of a million ids would double what the sorting needs.
void ValueOrder::moveToPlaces()
{
    for (size_t i = 0; i < m_ids.size(); ++i) {
        while (m_codes[i] != i) {
            const size_t place = m_codes[i];
            m_ids.swap(i, place);
            std::swap(m_codes[i], m_codes[place]);
        }
    }
}

} // namespace madoguchi
