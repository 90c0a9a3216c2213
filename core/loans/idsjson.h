// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>

namespace madoguchi {

/// Ids as a command is written down: as text, for JSON knows no whole numbers of this size.
template<class Id>
[[nodiscard]] QJsonArray idsJson(const QList<Id>& ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array << QString::number(id.value());
    return array;
}

} // namespace madoguchi
