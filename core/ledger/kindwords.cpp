// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/kindwords.h"

#include "core/base/loanwords.h"
#include "core/base/nearwords.h"
#include "core/base/searchkey.h"
#include "core/base/soughtwords.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace madoguchi {

namespace {

struct KindName {
    qint64 id = 0;
    QString name;
    QStringList keys; ///< of name and reading
};

std::vector<KindName> readKindNames(Connection& connection)
{
    std::vector<KindName> names;
    Cursor cursor =
        connection.select("select coalesce(merged_into, id), name, reading from kind where withdrawn_at is null or"
                          " merged_into is not null order by id");
    while (cursor.next())
        names.push_back({cursor.number(0), cursor.text(1), {searchKey(cursor.text(1)), searchKey(cursor.text(2))}});
    return names;
}

/// A word as what it may stand for.
struct KindWord {
    QString word;
    SoughtWords sought;
    bool isNear = false; ///< may be mistyped, and a mistake is forgiven

    [[nodiscard]] bool names(const KindName& kind) const
    {
        return sought.standIn(kind.keys) ||
               (isNear && std::any_of(kind.keys.begin(), kind.keys.end(),
                                      [&](const QString& key) { return isNearlyNamed(key, kind.name, word); }));
    }
};

KindWords wordsOfKinds(Connection& connection, const QString& words, bool isForgiven)
{
    const std::vector<KindName> names = readKindNames(connection);
    std::vector<KindWord> ofKinds;
    QStringList others;
    for (const QString& typed : words.split(u' ', Qt::SkipEmptyParts)) {
        const KindWord word{typed, SoughtWords(typed), isForgiven && mayBeMistyped(typed)};
        const bool isOfKind = typed.size() > 1 && std::any_of(names.begin(), names.end(),
                                                              [&](const KindName& name) { return word.names(name); });
        if (isOfKind)
            ofKinds.push_back(word);
        else
            others << typed;
    }
    KindWords found;
    if (ofKinds.empty())
        return found;
    for (const KindName& name : names) {
        if (std::all_of(ofKinds.begin(), ofKinds.end(), [&](const KindWord& word) { return word.names(name); }) &&
            !found.kinds.contains(name.id))
            found.kinds << name.id;
    }
    found.rest = others.join(u' ');
    return found;
}

} // namespace

KindWords kindWords(Connection& connection, const QString& words)
{
    return wordsOfKinds(connection, words, false);
}

KindWords kindWordsNearly(Connection& connection, const QString& words)
{
    return wordsOfKinds(connection, words, true);
}

bool isNearlyNamed(const QString& key, const QString& name, const QString& word)
{
    return standsNearlyIn(key.toUtf8(), word.toUtf8()) || soundsLikeKatakana(name, word);
}

} // namespace madoguchi
