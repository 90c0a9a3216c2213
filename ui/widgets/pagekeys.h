// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi {

// Keys by which one page has another begin something (PageHost::open), where the number of a thing does not say enough.

/// For the collections: begin one of what these people hold. "#people 12,34"
[[nodiscard]] inline QString peopleKey(const QList<qint64>& ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return QStringLiteral("#people ") + numbers.join(u',');
}

/// The people of such a key; none where it is another key.
[[nodiscard]] inline QList<qint64> peopleOfKey(const QString& key)
{
    QList<qint64> ids;
    if (!key.startsWith(QStringLiteral("#people ")))
        return ids;
    const QStringList numbers = key.mid(8).split(u',', Qt::SkipEmptyParts);
    for (const QString& number : numbers)
        ids << number.toLongLong();
    return ids;
}

} // namespace madoguchi
