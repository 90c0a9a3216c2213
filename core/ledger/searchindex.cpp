// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/searchindex.h"

#include "core/base/grams.h"
#include "core/base/nearreadings.h"
#include "core/base/nearwords.h"
#include "core/storage/searchrows.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Each piece looks the words up anew, so it is large.
constexpr int pieceRows = 131072;

QByteArray gramText(const QString& searchKey)
{
    QByteArray grams;
    appendIndexGrams(searchKey, grams);
    return grams;
}

QList<QByteArray> utf8Words(const QString& words)
{
    QList<QByteArray> list;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        list << word.toUtf8();
    return list;
}

/// The query of an index that asks for all these tokens.
QString allOf(const QList<QueryGram>& grams, bool isSqlite)
{
    QStringList terms;
    for (const QueryGram& gram : grams) {
        if (isSqlite)
            terms << u'"' + gram.token + (gram.isPrefix ? u"\"*"_s : u"\""_s);
        else
            terms << gram.token + (gram.isPrefix ? u":*"_s : QString());
    }
    return terms.join(isSqlite ? u" AND "_s : u" & "_s);
}

QString allTerms(const QStringList& terms, bool isSqlite)
{
    return terms.join(isSqlite ? u" AND "_s : u" & "_s);
}

/// The query that asks for one of these sets of tokens.
QString anyOf(const QList<QList<QueryGram>>& sets, bool isSqlite)
{
    QStringList terms;
    for (const QList<QueryGram>& set : sets)
        terms << u'(' + allOf(set, isSqlite) + u')';
    return u'(' + terms.join(isSqlite ? u" OR "_s : u" | "_s) + u')';
}

/// For a word in any of its forms.
QString formsOf(const WordForms& word, bool isSqlite)
{
    QList<QList<QueryGram>> sets{queryGrams(word.key)};
    for (const QString& reading : word.readings)
        sets << queryGrams(reading);
    return anyOf(sets, isSqlite);
}

QString formsOf(const QList<WordForms>& words, bool isSqlite)
{
    QStringList terms;
    for (const WordForms& word : words)
        terms << formsOf(word, isSqlite);
    return allTerms(terms, isSqlite);
}

/// The same for a word as it was meant, not as it was typed.
QString nearlyOf(const QString& word, bool isByReading, bool isSqlite)
{
    QList<QList<QueryGram>> sets = nearQueryGrams(word);
    if (isByReading)
        sets << nearReadingGrams(word);
    return anyOf(sets, isSqlite);
}

bool holdForms(QByteArrayView key, const QList<WordForms>& words)
{
    return std::all_of(words.begin(), words.end(), [&](const WordForms& word) { return word.standsIn(key); });
}

/// Words in which a typing mistake is forgiven, where one may be: what the index is asked for them, and how what it
/// answers is looked at.
struct ForgivenWords {
    ForgivenWords(const QList<WordForms>& words, bool isNearReading, bool isSqlite) : isByReading(isNearReading)
    {
        QStringList terms;
        for (const WordForms& word : words) {
            const bool isForgiven = mayBeMistyped(word.key);
            if (isForgiven)
                mistyped << word.key;
            else
                exact << word;
            terms << (isForgiven ? nearlyOf(word.key, isByReading, isSqlite) : formsOf(word, isSqlite));
        }
        match = allTerms(terms, isSqlite);
    }

    [[nodiscard]] bool holdIn(QByteArrayView key) const
    {
        return holdForms(key, exact) && std::all_of(mistyped.begin(), mistyped.end(), [&](const QString& word) {
                   return standsNearlyIn(key, word.toUtf8()) || (isByReading && readsNearlyIn(key, word));
               });
    }

    bool isByReading;
    QList<WordForms> exact;
    QStringList mistyped;
    QString match;
};

/// Between the forms of a word, which are keys and hold no such character.
constexpr QChar formSeparator{u'\x1f'};

QString formsAsText(const QList<WordForms>& words)
{
    QStringList texts;
    for (const WordForms& word : words)
        texts << (QStringList{word.key} + word.readings).join(formSeparator);
    return texts.join(u' ');
}

/// The tokens that say how each word ends: its pairs, and its last character alone.
QString endingsOf(const QStringList& words, bool isSqlite)
{
    QList<QueryGram> grams;
    for (const QString& word : words) {
        grams << queryGrams(word);
        if (const QString last = encodeGramCharacter(word.toUcs4().last()); word.toUcs4().size() > 1)
            grams << QueryGram{last, false};
    }
    return allOf(grams, isSqlite);
}

bool endsAll(QByteArrayView key, const QList<QByteArray>& wanted)
{
    const QByteArray closed = key.toByteArray() + ' ';
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QByteArray& word) { return closed.contains(word + ' '); });
}

bool holdsAll(QByteArrayView key, const QList<QByteArray>& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QByteArray& word) { return key.indexOf(word) >= 0; });
}

} // namespace

SearchIndex::SearchIndex(const char* table, const char* source, const char* original)
{
    const std::string t = table;
    const std::string s = source;
    m_insertSqlite = insertSearchRow(table, true);
    m_insertPostgresql = insertSearchRow(table, false);
    m_deleteSqlite = "insert into " + t + " (" + t + ", rowid, grams) values ('delete', ?, ?)";
    m_deletePostgresql = "delete from " + t + " where id = ?";
    m_findSqlite = "select r.id, r.search_key from " + t + " f join " + s + " r on r.id = f.rowid where f." + t +
                   " match ? order by f.rowid";
    // Row by row in the order of the index, whatever the planner thinks of the sizes. Which rows that finds first may
    // change when the table is tidied up; what was found is always told by id.
    const auto inOrder = [](const std::string& query) { return "select * from (" + query + ") found order by id"; };
    const std::string row = " f cross join lateral (select * from " + s + " where id = f.id offset 0) r";
    m_findPostgresql = inOrder("select r.id from " + t + row +
                               " where f.grams @@ cast(? as tsquery)"
                               " and not exists (select 1 from unnest(string_to_array(?, ' ')) w"
                               " where strpos(r.search_key, w) = 0) limit ?");
    m_findAllPostgresql = "select f.id from " + t + " f join " + s +
                          " r on r.id = f.id where f.grams @@ cast(? as tsquery) and f.id > ?"
                          " and not exists (select 1 from unnest(string_to_array(?, ' ')) w"
                          " where strpos(r.search_key, w) = 0) order by f.id limit " +
                          std::to_string(pieceRows);
    m_findAllFormsPostgresql = "select f.id from " + t + " f join " + s +
                               " r on r.id = f.id where f.grams @@ cast(? as tsquery) and f.id > ?"
                               " and not exists (select 1 from unnest(string_to_array(?, ' ')) w where not exists"
                               " (select 1 from unnest(string_to_array(w, chr(31))) o"
                               " where strpos(r.search_key, o) > 0)) order by f.id limit " +
                               std::to_string(pieceRows);
    m_kindsSqlite = "select r.id, r.search_key, r.kind_id from " + t + " f join " + s +
                    " r on r.id = f.rowid where f." + t + " match ? order by f.rowid limit ?";
    m_kindsPostgresql = inOrder("select r.id, r.search_key, r.kind_id from " + t + row +
                                " where f.grams @@ cast(? as tsquery) limit ?");
    m_walkKind = "select id, search_key, kind_id from " + s + " where kind_id = ? and withdrawn_at is null limit ?";
    m_lookSqlite = "select r.id, r.search_key, r." + std::string(original) + " from " + t + " f join " + s +
                   " r on r.id = f.rowid where f." + t + " match ? order by f.rowid limit ?";
    m_lookPostgresql = inOrder("select r.id, r.search_key, r." + std::string(original) + " from " + t + row +
                               " where f.grams @@ cast(? as tsquery) limit ?");
    m_merge = "insert into " + t + " (" + t + ", rank) values ('merge', 200)";
}

void SearchIndex::add(Connection& connection, qint64 id, const QString& searchKey) const
{
    if (searchKey.isEmpty())
        return;
    const QByteArray grams = gramText(searchKey);
    connection.post(connection.dialect().isSqlite() ? m_insertSqlite : m_insertPostgresql, id, QByteArrayView(grams));
}

void SearchIndex::remove(Connection& connection, qint64 id, const QString& searchKey) const
{
    if (searchKey.isEmpty())
        return;
    if (connection.dialect().isSqlite())
        connection.post(m_deleteSqlite, id, QByteArrayView(gramText(searchKey)));
    else
        connection.post(m_deletePostgresql, id);
}

void SearchIndex::change(Connection& connection, qint64 id, const QString& before, const QString& after) const
{
    if (before == after)
        return;
    remove(connection, id, before);
    add(connection, id, after);
}

QString SearchIndex::matchText(const QString& words, bool isSqlite) const
{
    return allOf(queryGrams(words), isSqlite);
}

void SearchIndex::find(Connection& connection, const QString& words, int limit, QList<qint64>& ids) const
{
    const bool isSqlite = connection.dialect().isSqlite();
    const QString match = matchText(words, isSqlite);
    if (match.isEmpty())
        return;
    const QList<QByteArray> wanted = utf8Words(words);
    // Grams may stand in another order than in the query, so each hit is compared with the query itself: here on
    // SQLite, which stops reading when there are enough; in the statement on PostgreSQL, which would send every match.
    Cursor cursor = isSqlite ? connection.select(m_findSqlite, match)
                             : connection.select(m_findPostgresql, match, words, qint64(limit + ids.size()));
    while (ids.size() < limit && cursor.next()) {
        if ((!isSqlite || holdsAll(cursor.utf8View(1), wanted)) && !ids.contains(cursor.number(0)))
            ids << cursor.number(0);
    }
}

bool SearchIndex::look(Connection& connection, const QString& match,
                       const std::function<bool(qint64, QByteArrayView, QByteArrayView)>& visit) const
{
    const bool isSqlite = connection.dialect().isSqlite();
    Cursor cursor = connection.select(isSqlite ? m_lookSqlite : m_lookPostgresql, match, qint64(mostLookedAt));
    int seen = 0;
    while (cursor.next()) {
        ++seen;
        if (!visit(cursor.number(0), cursor.utf8View(1), cursor.utf8View(2)))
            return false;
    }
    return seen < mostLookedAt;
}

void SearchIndex::collect(Connection& connection, const QString& match, int limit, QList<qint64>& ids,
                          const Passes& passes) const
{
    (void)look(connection, match, [&](qint64 id, QByteArrayView key, QByteArrayView original) {
        if (passes(key, original) && !ids.contains(id))
            ids << id;
        return ids.size() < limit;
    });
}

/// Digits that stand in few rows are looked up once. Those in very many end so many numbers that asking for the
/// endings alone is quick.
void SearchIndex::findEndingsFirst(Connection& connection, const QString& words, int limit, QList<qint64>& ids) const
{
    const bool isSqlite = connection.dialect().isSqlite();
    const QString match = matchText(words, isSqlite);
    if (match.isEmpty())
        return;
    const QList<QByteArray> wanted = utf8Words(words);
    QList<qint64> inside;
    const bool isAll = look(connection, match, [&](qint64 id, QByteArrayView key, QByteArrayView) {
        if (ids.contains(id) || !holdsAll(key, wanted))
            return true;
        if (endsAll(key, wanted))
            ids << id;
        else if (inside.size() < limit)
            inside << id;
        return ids.size() < limit;
    });
    if (!isAll && ids.size() < limit)
        collect(connection, endingsOf(words.split(u' ', Qt::SkipEmptyParts), isSqlite), limit, ids,
                [&](QByteArrayView key, QByteArrayView) { return endsAll(key, wanted); });
    ids << inside.mid(0, std::max<qsizetype>(0, limit - ids.size()));
}

void SearchIndex::findOriginals(Connection& connection, const QString& words, const QStringList& original, int limit,
                                QList<qint64>& ids) const
{
    const QString match = matchText(words, connection.dialect().isSqlite());
    if (match.isEmpty())
        return;
    const QList<QByteArray> wanted = utf8Words(words);
    const QList<QByteArray> asTyped = utf8Words(original.join(u' '));
    collect(connection, match, limit, ids,
            [&](QByteArrayView key, QByteArrayView name) { return holdsAll(key, wanted) && holdsAll(name, asTyped); });
}

void SearchIndex::findForms(Connection& connection, const QList<WordForms>& words, int limit, QList<qint64>& ids) const
{
    if (words.isEmpty())
        return;
    collect(connection, formsOf(words, connection.dialect().isSqlite()), limit, ids,
            [&](QByteArrayView key, QByteArrayView) { return holdForms(key, words); });
}

void SearchIndex::findOfKinds(Connection& connection, const QList<qint64>& kinds, const QString& words, int limit,
                              QList<qint64>& ids) const
{
    const QString match = matchText(words, connection.dialect().isSqlite());
    const QList<QByteArray> wanted = utf8Words(words);
    takeOfKinds(
        connection, kinds, match, [&](QByteArrayView key) { return holdsAll(key, wanted); }, limit, ids);
}

void SearchIndex::takeOfKinds(Connection& connection, const QList<qint64>& kinds, const QString& match,
                              const std::function<bool(QByteArrayView)>& holds, int limit, QList<qint64>& ids) const
{
    if (match.isEmpty() || kinds.isEmpty())
        return;
    const auto take = [&](Cursor cursor) {
        int seen = 0;
        for (; ids.size() < limit && cursor.next(); ++seen) {
            if (kinds.contains(cursor.number(2)) && holds(cursor.utf8View(1)) && !ids.contains(cursor.number(0)))
                ids << cursor.number(0);
        }
        return seen;
    };
    const int seen = take(connection.select(connection.dialect().isSqlite() ? m_kindsSqlite : m_kindsPostgresql, match,
                                            qint64(mostLookedAtOfKinds)));
    // Where a great many things have the words, they may yet be none of those of a small kind.
    for (qsizetype i = 0; i < kinds.size() && seen == mostLookedAtOfKinds && ids.size() < limit; ++i)
        (void)take(connection.select(m_walkKind, kinds.at(i), qint64(mostLookedAtOfKinds / kinds.size())));
}

void SearchIndex::findOfKindsNearly(Connection& connection, const QList<qint64>& kinds, const QList<WordForms>& words,
                                    int limit, QList<qint64>& ids) const
{
    const ForgivenWords forgiven(words, false, connection.dialect().isSqlite());
    takeOfKinds(
        connection, kinds, forgiven.match, [&](QByteArrayView key) { return forgiven.holdIn(key); }, limit, ids);
}

void SearchIndex::findNearly(Connection& connection, const QList<WordForms>& words, Readings readings, int limit,
                             QList<qint64>& ids) const
{
    const ForgivenWords forgiven(words, readings == Readings::Nearly, connection.dialect().isSqlite());
    if (!forgiven.mistyped.isEmpty())
        collect(connection, forgiven.match, limit, ids,
                [&](QByteArrayView key, QByteArrayView) { return forgiven.holdIn(key); });
}

void SearchIndex::findAll(Connection& connection, const QString& words, const std::function<bool(qint64)>& visit) const
{
    const bool isSqlite = connection.dialect().isSqlite();
    const QString match = matchText(words, isSqlite);
    if (match.isEmpty())
        return;
    const QList<QByteArray> wanted = utf8Words(words);
    if (isSqlite)
        findAllOnSqlite(
            connection, match, [&](QByteArrayView key) { return holdsAll(key, wanted); }, visit);
    else
        findAllOnPostgresql(connection, m_findAllPostgresql, match, words, visit);
}

void SearchIndex::findAllForms(Connection& connection, const QList<WordForms>& words,
                               const std::function<bool(qint64)>& visit) const
{
    const bool isSqlite = connection.dialect().isSqlite();
    if (words.isEmpty())
        return;
    const QString match = formsOf(words, isSqlite);
    if (isSqlite)
        findAllOnSqlite(
            connection, match, [&](QByteArrayView key) { return holdForms(key, words); }, visit);
    else
        findAllOnPostgresql(connection, m_findAllFormsPostgresql, match, formsAsText(words), visit);
}

void SearchIndex::findAllOnSqlite(Connection& connection, const QString& match,
                                  const std::function<bool(QByteArrayView)>& holds,
                                  const std::function<bool(qint64)>& visit) const
{
    Cursor cursor = connection.select(m_findSqlite, match);
    while (cursor.next()) {
        if (holds(cursor.utf8View(1)) && !visit(cursor.number(0)))
            return;
    }
}

void SearchIndex::findAllOnPostgresql(Connection& connection, const std::string& sql, const QString& match,
                                      const QString& words, const std::function<bool(qint64)>& visit) const
{
    qint64 last = 0;
    for (int rows = pieceRows; rows == pieceRows;) {
        rows = 0;
        Cursor cursor = connection.select(sql, match, last, words);
        while (cursor.next()) {
            last = cursor.number(0);
            ++rows;
            if (!visit(last))
                return;
        }
    }
}

bool SearchIndex::mergeSome(Connection& connection) const
{
    if (!connection.dialect().isSqlite())
        return false;
    const auto changes = [&] {
        Cursor cursor = connection.select("select total_changes()");
        cursor.next();
        return cursor.number(0);
    };
    const qint64 before = changes();
    connection.run(m_merge);
    // The documented sign that a merge did nothing: fewer than two changes.
    return changes() - before >= 2;
}

const SearchIndex& assetSearchIndex()
{
    static const SearchIndex index("asset_grams", "asset", "asset_no");
    return index;
}

const SearchIndex& personSearchIndex()
{
    static const SearchIndex index("person_grams", "person", "name");
    return index;
}

} // namespace madoguchi
