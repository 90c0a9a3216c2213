// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/foundthings.h"

#include "core/ledger/kits.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/mergedinto.h"

#include <QHash>

#include <algorithm>

namespace madoguchi {

namespace {

using Things = QHash<qint64, FoundThing>;

/// All of them at once: a server would be asked for each otherwise.
Things assetThings(ReadScope& scope, const QList<qint64>& ids)
{
    QList<AssetId> wanted;
    for (const qint64 id : ids)
        wanted << AssetId(id);
    Things things;
    for (const AssetRecord& asset : readAssets(scope.connection, wanted, scope.now)) {
        const QString where = asset.holder ? asset.holder->name : asset.values.place;
        if (!asset.isWithdrawn)
            things.insert(asset.id.value(),
                          {CodeMeaning::Asset, asset.id.value(), asset.values.assetNo, asset.title(), where});
    }
    return things;
}

/// The same for people.
Things personThings(Connection& connection, const QList<qint64>& ids)
{
    Things things;
    Cursor cursor = connection.select(std::string("select p.id, coalesce(p.staff_no, p.user_name), p.name, s.name"
                                                  " from person p left join section s on s.id = p.section_id"
                                                  " where p.withdrawn_at is null and p.id") +
                                          connection.dialect().amongIds(),
                                      connection.dialect().idList(ids));
    while (cursor.next())
        things.insert(cursor.number(0),
                      {CodeMeaning::Person, cursor.number(0), cursor.text(1), cursor.text(2), cursor.text(3)});
    return things;
}

std::optional<FoundThing> documentThing(Connection& connection, qint64 id)
{
    Cursor cursor = connection.select("select d.number, coalesce(p.name, s.name), d.issued_at from document d"
                                      " left join person p on p.id = d.person_id"
                                      " left join section s on s.id = d.section_id where d.id = ?",
                                      id);
    if (!cursor.next())
        return std::nullopt;
    return FoundThing{CodeMeaning::Document, id, cursor.text(0), cursor.text(1),
                      cursor.instant(2).localDay().toString(Qt::ISODate)};
}

std::optional<FoundThing> placeThing(Connection& connection, qint64 id)
{
    Cursor cursor = connection.select("select code, name from place where id = ?", id);
    if (!cursor.next())
        return std::nullopt;
    return FoundThing{CodeMeaning::Place, id, cursor.isNull(0) ? cursor.text(1) : cursor.text(0), cursor.text(1), {}};
}

std::optional<FoundThing> namedThing(Connection& connection, CodeMeaning meaning, qint64 id)
{
    Cursor cursor = connection.select(meaning == CodeMeaning::Kind ? "select name from kind where id = ?"
                                                                   : "select name from section where id = ?",
                                      id);
    if (!cursor.next())
        return std::nullopt;
    return FoundThing{meaning, id, cursor.text(0), cursor.text(0), {}};
}

/// With the numbers of its units, as far as they fit a line.
std::optional<FoundThing> kitThing(ReadScope& scope, KitId id)
{
    constexpr qsizetype told = 3;
    const std::optional<KitRecord> kit = readKit(scope.connection, id, scope.now);
    if (!kit)
        return std::nullopt;
    QStringList numbers;
    for (const AssetRecord& unit : kit->units.first(std::min(told, kit->units.size())))
        numbers << unit.values.assetNo;
    if (kit->units.size() > told)
        numbers << QStringLiteral("…");
    return FoundThing{CodeMeaning::Kit, id.value(), kit->number, kit->name, numbers.join(QStringLiteral(", "))};
}

std::optional<FoundThing> consumableThing(Connection& connection, qint64 id)
{
    Cursor cursor = connection.select("select c.number, c.name, p.name from consumable c"
                                      " left join place p on p.id = c.place_id where c.id = ?",
                                      id);
    if (!cursor.next())
        return std::nullopt;
    return FoundThing{CodeMeaning::Consumable, id, cursor.text(0), cursor.text(1), cursor.text(2)};
}

std::optional<FoundThing> operatorThing(Connection& connection, qint64 id)
{
    Cursor cursor = connection.select("select code, name from operator where id = ?", id);
    if (!cursor.next())
        return std::nullopt;
    return FoundThing{CodeMeaning::Operator, id, cursor.text(0), cursor.text(1), {}};
}

/// What an answer has few of.
std::optional<FoundThing> singleThing(ReadScope& scope, const CodeMatch& match)
{
    switch (match.meaning) {
    case CodeMeaning::Document:
        return documentThing(scope.connection, match.id);
    case CodeMeaning::Place:
        return placeThing(scope.connection, keptOf(scope.connection, PlaceId(match.id)).value());
    case CodeMeaning::Operator:
        return operatorThing(scope.connection, match.id);
    case CodeMeaning::Kit:
        return kitThing(scope, KitId(match.id));
    case CodeMeaning::Consumable:
        return consumableThing(scope.connection, match.id);
    case CodeMeaning::Kind:
        return namedThing(scope.connection, match.meaning, keptOf(scope.connection, KindId(match.id)).value());
    case CodeMeaning::Section:
        return namedThing(scope.connection, match.meaning, keptOf(scope.connection, SectionId(match.id)).value());
    case CodeMeaning::Asset:
    case CodeMeaning::Person:
        break;
    }
    return std::nullopt;
}

} // namespace

QList<FoundThing> thingsOf(ReadScope& scope, const QList<CodeMatch>& matches)
{
    QHash<CodeMeaning, QList<qint64>> ids;
    for (const CodeMatch& match : matches)
        ids[match.meaning] << match.id;
    QHash<CodeMeaning, Things> many;
    if (ids.contains(CodeMeaning::Asset))
        many[CodeMeaning::Asset] = assetThings(scope, ids.value(CodeMeaning::Asset));
    if (ids.contains(CodeMeaning::Person))
        many[CodeMeaning::Person] = personThings(scope.connection, ids.value(CodeMeaning::Person));
    QList<FoundThing> things;
    for (const CodeMatch& match : matches) {
        const auto known = many.constFind(match.meaning);
        if (known == many.constEnd()) {
            if (const std::optional<FoundThing> thing = singleThing(scope, match))
                things << *thing;
        } else if (const auto thing = known->constFind(match.id); thing != known->constEnd()) {
            things << *thing;
        }
    }
    return things;
}

} // namespace madoguchi
