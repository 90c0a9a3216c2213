// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/findeverything.h"

#include "core/base/codekey.h"
#include "core/base/nearwords.h"
#include "core/base/searchkey.h"
#include "core/base/soughtwords.h"
#include "core/base/wordforms.h"
#include "core/desk/documentseries.h"
#include "core/ledger/duplicates.h"
#include "core/ledger/foundthings.h"
#include "core/ledger/kindwords.h"
#include "core/ledger/searchindex.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace madoguchi {

namespace {

/// Things known by their names alone, of which there are few and no index of words. The name of one that was merged
/// into another finds that one, behind those that have the name themselves.
struct Named {
    CodeMeaning meaning;
    const char* sql;
};
constexpr Named namedThings[] = {
    {CodeMeaning::Kit, "select id, name_key, name, '' from kit where withdrawn_at is null order by name_key"},
    {CodeMeaning::Consumable,
     "select id, name_key, name, '' from consumable where withdrawn_at is null order by name_key"},
    {CodeMeaning::Place,
     "select coalesce(merged_into, id), name_key, name, coalesce(reading, '') from place"
     " where withdrawn_at is null or merged_into is not null order by merged_into is not null, name_key"},
    {CodeMeaning::Kind,
     "select coalesce(merged_into, id), name_key, name, coalesce(reading, '') from kind"
     " where withdrawn_at is null or merged_into is not null order by merged_into is not null, name_key"},
    {CodeMeaning::Section,
     "select coalesce(merged_into, id), name_key, name, coalesce(reading, '') from section"
     " where withdrawn_at is null or merged_into is not null order by merged_into is not null, name_key"},
};

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Only they have more than one form.
bool hasKanji(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return QChar::script(c) == QChar::Script_Han; });
}

class Search
{
public:
    Search(ReadScope& scope, const FindEverything& question)
        : m_scope(scope), m_connection(scope.connection), m_limit(question.limit),
          m_limitOfEach(question.limitOfEach > 0 ? question.limitOfEach : question.limit),
          m_key(codeKey(question.text)), m_words(searchKeyOfWords(question.text)), m_text(question.text.simplified()),
          m_forms(wordForms(question.text))
    {
    }

    QList<CodeMatch> run()
    {
        exactKeys();
        prefixes(CodeMeaning::Asset, "select id from asset where asset_key >= ? and asset_key < ?"
                                     " and withdrawn_at is null order by asset_key limit ?");
        prefixes(CodeMeaning::Person, "select id from person where staff_key >= ? and staff_key < ?"
                                      " and withdrawn_at is null order by staff_key limit ?");
        prefixes(CodeMeaning::Kit, "select id from kit where number_key >= ? and number_key < ?"
                                   " and withdrawn_at is null order by number_key limit ?");
        prefixes(CodeMeaning::Consumable, "select id from consumable where number_key >= ? and number_key < ?"
                                          " and withdrawn_at is null order by number_key limit ?");
        prefixes(CodeMeaning::Document, "select id from document where number >= ? and number < ?"
                                        " order by number limit ?");
        byNames(eachWord([](const QString& key, const QString&, const QString& word) { return key.contains(word); }));
        if (hasKanji(m_text))
            byIndex(CodeMeaning::Person, [this](QList<qint64>& ids, int most) {
                personSearchIndex().findOriginals(m_connection, m_words, m_text.split(u' '), most, ids);
            });
        if (isDigits(m_key))
            byLastDigits();
        byWords(CodeMeaning::Person, personSearchIndex(), m_words);
        if (!isDigits(m_key)) {
            byWords(CodeMeaning::Asset, assetSearchIndex(), m_words);
            byKinds();
        }
        if (haveFurtherForms(m_forms, m_words)) {
            byForms(CodeMeaning::Person, personSearchIndex());
            byForms(CodeMeaning::Asset, assetSearchIndex());
        }
        if (const SoughtWords sought(m_text); sought.haveReadings())
            byNames([&](const QString& key, const QString&) { return sought.standIn(key.split(u' ')); });
        return m_hits;
    }

    /// For what run() has not found.
    QList<CodeMatch> runNearly()
    {
        byPlainNumber();
        if (!m_hits.isEmpty())
            return m_hits;
        if (std::none_of(m_forms.begin(), m_forms.end(), [](const WordForms& word) { return mayBeMistyped(word.key); }))
            return {};
        byNames(eachWord([](const QString& key, const QString& name, const QString& word) {
            return mayBeMistyped(word) ? isNearlyNamed(key, name, word) : key.contains(word);
        }));
        byIndex(CodeMeaning::Person, [&](QList<qint64>& ids, int most) {
            personSearchIndex().findNearly(m_connection, m_forms, SearchIndex::Readings::Nearly, most, ids);
        });
        byIndex(CodeMeaning::Asset, [&](QList<qint64>& ids, int most) {
            assetSearchIndex().findNearly(m_connection, m_forms, SearchIndex::Readings::AsTheyAre, most, ids);
        });
        byKindsNearly();
        return m_hits;
    }

private:
    [[nodiscard]] int knownOf(CodeMeaning meaning) const
    {
        return int(
            std::count_if(m_hits.begin(), m_hits.end(), [&](const CodeMatch& hit) { return hit.meaning == meaning; }));
    }
    [[nodiscard]] int room(CodeMeaning meaning) const
    {
        return std::max(0, std::min(m_limit - int(m_hits.size()), m_limitOfEach - knownOf(meaning)));
    }

    void add(const CodeMatch& match)
    {
        const bool isKnown = std::any_of(m_hits.begin(), m_hits.end(), [&](const CodeMatch& hit) {
            return hit.meaning == match.meaning && hit.id == match.id;
        });
        if (!isKnown && room(match.meaning) > 0 && match.meaning != CodeMeaning::Operator)
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
        if (m_key.isEmpty() || room(meaning) <= 0)
            return;
        Cursor cursor = m_connection.select(sql, m_key, endOfPrefix(m_key), qint64(room(meaning) + knownOf(meaning)));
        while (cursor.next())
            add({meaning, cursor.number(0), {}});
    }

    using HoldsWords = std::function<bool(const QString& key, const QString& name)>;

    /// Whether what has this key and name holds all the words.
    [[nodiscard]] HoldsWords
    eachWord(std::function<bool(const QString& key, const QString& name, const QString& word)> holds) const
    {
        return [holds = std::move(holds), words = m_words.split(u' ')](const QString& key, const QString& name) {
            return std::all_of(words.begin(), words.end(), [&](const QString& word) { return holds(key, name, word); });
        };
    }

    /// Those named exactly so, as typed or in another form, stand before those that have the words somewhere.
    void byNames(const HoldsWords& holds)
    {
        if (m_words.isEmpty())
            return;
        QList<std::pair<int, CodeMatch>> ranked;
        for (const Named& named : namedThings) {
            Cursor cursor = m_connection.select(named.sql);
            while (cursor.next()) {
                const QString key = cursor.text(1);
                const int rank = cursor.text(2) == m_text ? 0 : key == m_words ? 1 : 2;
                const QString reading = searchKey(cursor.text(3));
                if (holds(reading.isEmpty() ? key : key + u' ' + reading, cursor.text(2)))
                    ranked.append({rank, {named.meaning, cursor.number(0), {}}});
            }
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [rank, match] : std::as_const(ranked))
            add(match);
    }

    void byLastDigits()
    {
        byIndex(CodeMeaning::Asset, [this](QList<qint64>& ids, int most) {
            assetSearchIndex().findEndingsFirst(m_connection, m_words, most, ids);
        });
        for (const DocumentId id : documentsEndingIn(m_connection, m_key, m_scope.today(), room(CodeMeaning::Document)))
            add({CodeMeaning::Document, id.value(), {}});
    }

    /// "A-123" is what people say of A-000123.
    void byPlainNumber()
    {
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const QString plain = plainAssetNumber(m_key);
        const QString digits = plain.section(u'-', -1);
        if (!isDigits(digits) || std::none_of(plain.begin(), plain.end(), isLetter))
            return;
        constexpr int looked = 200; // that end in these digits
        QList<qint64> ids;
        assetSearchIndex().findEndingsFirst(m_connection, digits, looked, ids);
        for (const qint64 id : std::as_const(ids)) {
            Cursor asset = m_connection.select("select asset_no from asset where id = ?", id);
            if (asset.next() && plainAssetNumber(asset.text(0)) == plain)
                add({CodeMeaning::Asset, id, {}});
        }
    }

    void byWords(CodeMeaning meaning, const SearchIndex& index, const QString& words)
    {
        byIndex(meaning, [&](QList<qint64>& ids, int most) { index.find(m_connection, words, most, ids); });
    }

    /// What the words name by a type and something else, as the title of an item does: "projector 4K". The type alone
    /// is found by its name.
    void byKinds()
    {
        const KindWords named = kindWords(m_connection, m_words);
        if (named.kinds.isEmpty() || named.rest.isEmpty())
            return;
        byIndex(CodeMeaning::Asset, [&](QList<qint64>& ids, int most) {
            assetSearchIndex().findOfKinds(m_connection, named.kinds, named.rest, most, ids);
        });
    }

    void byKindsNearly()
    {
        const KindWords named = kindWordsNearly(m_connection, m_words);
        if (named.kinds.isEmpty() || named.rest.isEmpty())
            return;
        byIndex(CodeMeaning::Asset, [&](QList<qint64>& ids, int most) {
            assetSearchIndex().findOfKindsNearly(m_connection, named.kinds, wordForms(named.rest), most, ids);
        });
    }

    /// Each word by itself, in Latin letters too.
    void byForms(CodeMeaning meaning, const SearchIndex& index)
    {
        byIndex(meaning, [&](QList<qint64>& ids, int most) { index.findForms(m_connection, m_forms, most, ids); });
    }

    void byIndex(CodeMeaning meaning, const std::function<void(QList<qint64>& ids, int most)>& find)
    {
        if (m_words.isEmpty() || room(meaning) <= 0)
            return;
        QList<qint64> ids;
        find(ids, room(meaning) + knownOf(meaning)); // some of them may be known already
        for (const qint64 id : std::as_const(ids))
            add({meaning, id, {}});
    }

    ReadScope& m_scope;
    Connection& m_connection;
    int m_limit;
    int m_limitOfEach;
    QString m_key;
    QString m_words;
    QString m_text;
    QList<WordForms> m_forms;
    QList<CodeMatch> m_hits;
};

/// What the lines of a document's loans are about.
QList<qint64> assetsOf(Connection& connection, DocumentId document)
{
    QList<qint64> assets;
    Cursor cursor = connection.select(
        "select ll.asset_id from loan l join loan_line ll on ll.loan_id = l.id where l.document_id = ?"
        " union all select ll.asset_id from loan_line ll where ll.return_document_id = ?",
        document, document);
    while (cursor.next())
        assets << cursor.number(0);
    return assets;
}

} // namespace

Result<FindEverything::Answer> FindEverything::run(ReadScope& scope) const
{
    Search search(scope, *this);
    Answer things = thingsOf(scope, search.run());
    if (!things.isEmpty())
        return things;
    things = thingsOf(scope, search.runNearly());
    for (FoundThing& thing : things)
        thing.isNear = true;
    return things;
}

Result<RecentThings::Answer> RecentThings::run(ReadScope& scope) const
{
    QList<CodeMatch> matches;
    const auto add = [&](CodeMeaning meaning, qint64 id) {
        const CodeMatch match{meaning, id, {}};
        const auto count = std::count_if(matches.begin(), matches.end(),
                                         [&](const CodeMatch& other) { return other.meaning == meaning; });
        if (id != 0 && count < limitOfEach && !matches.contains(match))
            matches << match;
    };
    for (const DocumentId document : latestDocuments(scope.connection, scope.today(), limitOfEach)) {
        Cursor cursor = scope.connection.select("select coalesce(person_id, 0) from document where id = ?", document);
        if (cursor.next())
            add(CodeMeaning::Person, cursor.number(0));
        for (const qint64 asset : assetsOf(scope.connection, document))
            add(CodeMeaning::Asset, asset);
        add(CodeMeaning::Document, document.value());
    }
    return thingsOf(scope, matches);
}

Result<DescribeMatch::Answer> DescribeMatch::run(ReadScope& scope) const
{
    if (const QList<FoundThing> things = thingsOf(scope, {match}); !things.isEmpty())
        return things.first();
    return refusal(RefusalKind::NotFound, QStringLiteral("code.unknown"), match.via);
}

} // namespace madoguchi
