// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/idlist.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace madoguchi {

/// Puts a million rows in the order of one of their values with 4 bytes a row beside its id: rows carry numbers that
/// stand for values, and only the different values are compared. Rows of equal value keep the order in which they were
/// added; those without a value come last, ascending or descending.
class ValueOrder
{
public:
    void reserve(size_t rows);
    void add(qint64 id, QByteArrayView utf8);

    /// The key that values are compared by; rows of equal key count as equal.
    using Key = QString (*)(const QString& value);
    /// Empties the object.
    [[nodiscard]] IdList take(Key key, bool isDescending);

private:
    quint32 codeOf(QByteArrayView utf8);
    std::vector<quint32> ranks(Key key, bool isDescending) const;
    void turnCodesIntoPlaces(const std::vector<quint32>& ranks);
    void moveToPlaces();

    IdList m_ids;
    std::vector<quint32> m_codes;
    QHash<QByteArray, quint32> m_known;
    QByteArray m_lastValue;
    quint32 m_lastCode = 0;
};

} // namespace madoguchi
