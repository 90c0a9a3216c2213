// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/kindwords.h"

#include "core/base/searchkey.h"
#include "core/base/soughtwords.h"

#include <QStringList>

#include <algorithm>

namespace madoguchi {

KindWords kindWords(Connection& connection, const QString& words)
{
    std::vector<std::pair<qint64, QStringList>> names; // and readings
    Cursor cursor =
        connection.select("select coalesce(merged_into, id), name, reading from kind where withdrawn_at is null or"
                          " merged_into is not null order by id");
    while (cursor.next())
        names.emplace_back(cursor.number(0), QStringList{searchKey(cursor.text(1)), searchKey(cursor.text(2))});

    std::vector<SoughtWords> ofKinds;
    QStringList others;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const SoughtWords sought(word);
        const bool isOfKind = word.size() > 1 && std::any_of(names.begin(), names.end(), [&](const auto& name) {
                                  return sought.standIn(name.second);
                              });
        if (isOfKind)
            ofKinds.push_back(sought);
        else
            others << word;
    }
    KindWords found;
    if (ofKinds.empty())
        return found;
    for (const auto& [id, name] : names) {
        if (std::all_of(ofKinds.begin(), ofKinds.end(),
                        [&name = name](const SoughtWords& word) { return word.standIn(name); }) &&
            !found.kinds.contains(id))
            found.kinds << id;
    }
    found.rest = others.join(u' ');
    return found;
}

} // namespace madoguchi
