// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/savedsearches.h"

#include "core/base/compactjson.h"
#include "core/base/searchkey.h"
#include "core/base/unseencharacters.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/mergedinto.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

constexpr int nameColumn = 2;
constexpr int keyColumn = 3;
constexpr int filterColumn = 4;

/// Ids are larger than JSON's numbers are exact.
template<class Id>
void addId(QJsonObject& json, const QString& name, Id id)
{
    if (id.isValid())
        json.insert(name, QString::number(id.value()));
}

template<class Id>
Id idFrom(const QJsonObject& json, const QString& name)
{
    return Id(json.value(name).toString().toLongLong());
}

QString filterText(const QJsonObject& filter)
{
    return QString::fromUtf8(compactJson(filter));
}

/// What it names by a number that was merged into another one since is that other one.
void followMerges(Connection& connection, QJsonObject& filter)
{
    const auto follow = [&]<class Id>(const QString& name, Id id) {
        if (id.isValid())
            addId(filter, name, keptOf(connection, id));
    };
    follow(u"kind"_s, idFrom<KindId>(filter, u"kind"_s));
    follow(u"place"_s, idFrom<PlaceId>(filter, u"place"_s));
    follow(u"section"_s, idFrom<SectionId>(filter, u"section"_s));
}

SavedSearch searchAt(const Cursor& cursor)
{
    return {cursor.number(0), cursor.text(1), cursor.text(2),
            QJsonDocument::fromJson(cursor.utf8View(3).toByteArray()).object()};
}

qint64 idOf(Connection& connection, const QString& list, const QString& name)
{
    Cursor cursor = connection.select(
        "select id from saved_search where list = ? and name_key = ? and withdrawn_at is null", list, searchKey(name));
    return cursor.next() ? cursor.number(0) : 0;
}

Refusal unknown(const QString& subject)
{
    return refusal(RefusalKind::NotFound, u"search.unknown"_s, subject);
}

} // namespace

const Table& savedSearchTable()
{
    static const Table table("saved_search",
                             {{"id", Number},
                              {"list", Text},
                              {"name", Text, Personal},
                              {"name_key", Text, Derived},
                              {"filter", Text, Personal},
                              {"withdrawn_at", Text}},
                             {.derive = [](Row& row) { row[keyColumn] = searchKey(row[nameColumn].toText()); },
                              .afterInsert = {},
                              .afterUpdate = {}},
                             {.label = {"name"}, .unique = {{{"list", "name_key"}, {"withdrawn_at"}}}});
    return table;
}

QJsonObject filterAsJson(const AssetFilter& filter)
{
    QJsonObject json;
    if (!filter.words.isEmpty())
        json.insert(u"words"_s, filter.words);
    QJsonArray statuses;
    for (const AssetStatus status : filter.statuses)
        statuses << assetStatusCode(status);
    if (!statuses.isEmpty())
        json.insert(u"statuses"_s, statuses);
    addId(json, u"kind"_s, filter.kind);
    addId(json, u"place"_s, filter.place);
    addId(json, u"section"_s, filter.section);
    if (filter.ownership)
        json.insert(u"ownership"_s, ownershipCode(*filter.ownership));
    if (filter.leaseWithin)
        json.insert(u"leaseWithin"_s, *filter.leaseWithin);
    return json;
}

QJsonObject filterAsJson(const PersonFilter& filter)
{
    QJsonObject json;
    if (!filter.words.isEmpty())
        json.insert(u"words"_s, filter.words);
    addId(json, u"section"_s, filter.section);
    if (filter.isWithLeft)
        json.insert(u"withLeft"_s, true);
    if (filter.isHoldingOnly)
        json.insert(u"holding"_s, true);
    if (filter.kana)
        json.insert(u"kana"_s, kanaRowCode(*filter.kana));
    return json;
}

AssetFilter assetFilterFrom(const QJsonObject& json)
{
    AssetFilter filter;
    filter.words = json.value(u"words"_s).toString();
    for (const QJsonValue& code : json.value(u"statuses"_s).toArray()) {
        if (const std::optional<AssetStatus> status = assetStatusFromCode(code.toString()))
            filter.statuses << *status;
    }
    filter.kind = idFrom<KindId>(json, u"kind"_s);
    filter.place = idFrom<PlaceId>(json, u"place"_s);
    filter.section = idFrom<SectionId>(json, u"section"_s);
    filter.ownership = ownershipFromCode(json.value(u"ownership"_s).toString());
    if (const QJsonValue days = json.value(u"leaseWithin"_s); days.isDouble())
        filter.leaseWithin = days.toInt();
    return filter;
}

PersonFilter personFilterFrom(const QJsonObject& json)
{
    PersonFilter filter;
    filter.words = json.value(u"words"_s).toString();
    filter.section = idFrom<SectionId>(json, u"section"_s);
    filter.isHoldingOnly = json.value(u"holding"_s).toBool();
    // Whoever left with something still out is who one looks for there, as the page does.
    filter.isWithLeft = filter.isHoldingOnly || json.value(u"withLeft"_s).toBool();
    filter.kana = kanaRowFromCode(json.value(u"kana"_s).toString());
    return filter;
}

QJsonObject SaveSearch::toJson() const
{
    return {{u"list"_s, list}};
}

Result<LedgerOutcome> SaveSearch::run(WriteScope& scope) const
{
    if (searchKey(searchName).isEmpty())
        return refused(u"search.no-name"_s);
    if (const std::optional<Problem> problem = problemOfLines({searchName.trimmed()}))
        return refused(*problem);
    if (list != u"assets" && list != u"people")
        return unknown(list);
    if (const qint64 id = idOf(scope.connection(), list, searchName)) {
        changeRow(scope, savedSearchTable(), id, [&](Row& row) {
            row[nameColumn] = searchName.trimmed();
            row[filterColumn] = filterText(filter);
        });
        return LedgerOutcome{id, {}};
    }
    const qint64 id = scope.newId();
    scope.insert(savedSearchTable(), {id, list, searchName.trimmed(), Value(), filterText(filter), Value()});
    return LedgerOutcome{id, {}};
}

QJsonObject RemoveSearch::toJson() const
{
    return {{u"search"_s, QString::number(search)}};
}

Result<LedgerOutcome> RemoveSearch::run(WriteScope& scope) const
{
    const std::optional<Row> before = scope.lock(savedSearchTable(), search);
    if (!before || !before->back().isNull())
        return unknown(QString::number(search));
    Row after = *before;
    after.back() = scope.atText();
    scope.update(savedSearchTable(), *before, after);
    return LedgerOutcome{search, {}};
}

Result<AskSavedSearches::Answer> AskSavedSearches::run(ReadScope& scope) const
{
    Answer searches;
    {
        Cursor cursor = scope.connection.select("select id, list, name, filter from saved_search"
                                                " where withdrawn_at is null and (list = ? or ? = '')"
                                                " order by list, name_key, id",
                                                list, list);
        while (cursor.next())
            searches << searchAt(cursor);
    }
    for (SavedSearch& search : searches)
        followMerges(scope.connection, search.filter);
    return searches;
}

Result<FindSavedSearch::Answer> FindSavedSearch::run(ReadScope& scope) const
{
    Cursor cursor = scope.connection.select(
        "select id, list, name, filter from saved_search where list = ? and name_key = ? and withdrawn_at is null",
        list, searchKey(searchName));
    if (!cursor.next())
        return unknown(searchName);
    SavedSearch search = searchAt(cursor);
    followMerges(scope.connection, search.filter);
    return search;
}

} // namespace madoguchi
