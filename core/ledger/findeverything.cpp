// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/findeverything.h"

#include "core/base/codekey.h"
#include "core/base/romaji.h"
#include "core/base/searchkey.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/searchindex.h"

#include <algorithm>

namespace madoguchi {

namespace {

class Search
{
public:
    Search(ReadScope& scope, const FindEverything& question)
        : m_scope(scope), m_connection(scope.connection), m_limit(question.limit), m_key(codeKey(question.text)),
          m_words(searchKeyOfWords(question.text)), m_text(question.text)
    {
    }

    QList<CodeMatch> run()
    {
        exactKeys();
        prefixes(CodeMeaning::Asset, "select id from asset where asset_key >= ? and asset_key < ?"
                                     " and withdrawn_at is null order by asset_key limit ?");
        prefixes(CodeMeaning::Person, "select id from person where staff_key >= ? and staff_key < ?"
                                      " and withdrawn_at is null order by staff_key limit ?");
        prefixes(CodeMeaning::Document, "select id from document where number >= ? and number < ?"
                                        " order by number limit ?");
        placesByName();
        byIndex(CodeMeaning::Person, personSearchIndex(), m_words);
        byIndex(CodeMeaning::Asset, assetSearchIndex(), m_words);
        for (const QString& reading : romajiToHiragana(m_text))
            byIndex(CodeMeaning::Person, personSearchIndex(), searchKey(reading));
        return m_hits;
    }

private:
    [[nodiscard]] int room() const { return m_limit - int(m_hits.size()); }

    void add(const CodeMatch& match)
    {
        const bool isKnown = std::any_of(m_hits.begin(), m_hits.end(), [&](const CodeMatch& hit) {
            return hit.meaning == match.meaning && hit.id == match.id;
        });
        if (!isKnown && room() > 0 && match.meaning != CodeMeaning::Operator)
            m_hits << match;
    }

    void exactKeys()
    {
        if (const Result<QList<CodeMatch>> exact = LookUpCode{{m_key}}.run(m_scope); exact && !m_key.isEmpty()) {
            for (const CodeMatch& match : *exact)
                add(match);
        }
    }

    void prefixes(CodeMeaning meaning, const char* sql)
    {
        if (m_key.isEmpty() || room() <= 0)
            return;
        Cursor cursor = m_connection.select(sql, m_key, endOfPrefix(m_key), qint64(m_limit));
        while (cursor.next())
            add({meaning, cursor.number(0), {}});
    }

    /// There are few places, and no index of their words.
    void placesByName()
    {
        if (m_words.isEmpty() || room() <= 0)
            return;
        const QStringList words = m_words.split(u' ');
        Cursor cursor =
            m_connection.select("select id, name_key from place where withdrawn_at is null order by name_key");
        while (room() > 0 && cursor.next()) {
            const QString name = cursor.text(1);
            if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return name.contains(word); }))
                add({CodeMeaning::Place, cursor.number(0), {}});
        }
    }

    void byIndex(CodeMeaning meaning, const SearchIndex& index, const QString& words)
    {
        if (words.isEmpty() || room() <= 0)
            return;
        QList<qint64> ids;
        index.find(m_connection, words, m_limit, ids);
        for (qint64 id : std::as_const(ids))
            add({meaning, id, {}});
    }

    ReadScope& m_scope;
    Connection& m_connection;
    int m_limit;
    QString m_key;
    QString m_words;
    QString m_text;
    QList<CodeMatch> m_hits;
};

FoundThing assetThing(const AssetRecord& asset)
{
    const QString where = asset.holder ? asset.holder->name : asset.values.place;
    return {CodeMeaning::Asset, asset.id.value(), asset.values.assetNo, asset.title(), where};
}

FoundThing personThing(const PersonRecord& person)
{
    return {CodeMeaning::Person, person.id.value(), person.key(), person.values.name, person.values.section};
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

std::optional<FoundThing> operatorThing(Connection& connection, qint64 id)
{
    Cursor cursor = connection.select("select code, name from operator where id = ?", id);
    if (!cursor.next())
        return std::nullopt;
    return FoundThing{CodeMeaning::Operator, id, cursor.text(0), cursor.text(1), {}};
}

std::optional<FoundThing> thingOf(ReadScope& scope, const CodeMatch& match)
{
    switch (match.meaning) {
    case CodeMeaning::Asset:
        if (const auto asset = readAsset(scope.connection, AssetId(match.id), scope.now); asset && !asset->isWithdrawn)
            return assetThing(*asset);
        break;
    case CodeMeaning::Person:
        if (const auto person = readPerson(scope.connection, PersonId(match.id)); person && !person->isWithdrawn)
            return personThing(*person);
        break;
    case CodeMeaning::Document:
        return documentThing(scope.connection, match.id);
    case CodeMeaning::Place:
        return placeThing(scope.connection, match.id);
    case CodeMeaning::Operator:
        return operatorThing(scope.connection, match.id);
    }
    return std::nullopt;
}

} // namespace

Result<FindEverything::Answer> FindEverything::run(ReadScope& scope) const
{
    Answer things;
    for (const CodeMatch& match : Search(scope, *this).run()) {
        if (const std::optional<FoundThing> thing = thingOf(scope, match))
            things << *thing;
    }
    return things;
}

Result<DescribeMatch::Answer> DescribeMatch::run(ReadScope& scope) const
{
    if (const std::optional<FoundThing> thing = thingOf(scope, match))
        return *thing;
    return refusal(RefusalKind::NotFound, QStringLiteral("code.unknown"), match.via);
}

} // namespace madoguchi
