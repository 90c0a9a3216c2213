// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/kindwords.h"

#include "core/base/searchkey.h"

#include <QStringList>

#include <algorithm>

namespace madoguchi {

KindWords kindWords(Connection& connection, const QString& words)
{
    std::vector<std::pair<qint64, QString>> names;
    Cursor cursor = connection.select("select id, name from kind where withdrawn_at is null order by id");
    while (cursor.next())
        names.emplace_back(cursor.number(0), searchKey(cursor.text(1)));

    QStringList ofKinds;
    QStringList others;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const bool isOfKind = word.size() > 1 && std::any_of(names.begin(), names.end(), [&](const auto& name) {
                                  return name.second.contains(word);
                              });
        (isOfKind ? ofKinds : others) << word;
    }
    KindWords found;
    if (ofKinds.isEmpty())
        return found;
    for (const auto& [id, name] : names) {
        if (std::all_of(ofKinds.begin(), ofKinds.end(),
                        [&name = name](const QString& word) { return name.contains(word); }))
            found.kinds << id;
    }
    found.rest = others.join(u' ');
    return found;
}

} // namespace madoguchi
