// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/searchindex.h"

#include "core/base/grams.h"

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

bool holdsAll(QByteArrayView key, const QList<QByteArray>& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QByteArray& word) { return key.indexOf(word) >= 0; });
}

} // namespace

SearchIndex::SearchIndex(const char* table, const char* source)
{
    const std::string t = table;
    const std::string s = source;
    m_insertSqlite = "insert into " + t + " (rowid, grams) values (?, ?)";
    m_insertPostgresql = "insert into " + t + " (id, grams) values (?, array_to_tsvector(string_to_array(?, ' ')))";
    m_deleteSqlite = "insert into " + t + " (" + t + ", rowid, grams) values ('delete', ?, ?)";
    m_deletePostgresql = "delete from " + t + " where id = ?";
    m_findSqlite = "select r.id, r.search_key from " + t + " f join " + s + " r on r.id = f.rowid where f." + t
                   + " match ? order by f.rowid";
    m_findPostgresql = "select r.id from " + t + " f join " + s
                       + " r on r.id = f.id where f.grams @@ cast(? as tsquery)"
                         " and not exists (select 1 from unnest(string_to_array(?, ' ')) w"
                         " where strpos(r.search_key, w) = 0) limit ?";
    m_findAllPostgresql = "select f.id from " + t + " f join " + s
                          + " r on r.id = f.id where f.grams @@ cast(? as tsquery) and f.id > ?"
                            " and not exists (select 1 from unnest(string_to_array(?, ' ')) w"
                            " where strpos(r.search_key, w) = 0) order by f.id limit "
                          + std::to_string(pieceRows);
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
    QStringList terms;
    for (const QueryGram& gram : queryGrams(words)) {
        if (isSqlite)
            terms << u'"' + gram.token + (gram.isPrefix ? u"\"*"_s : u"\""_s);
        else
            terms << gram.token + (gram.isPrefix ? u":*"_s : QString());
    }
    return terms.join(isSqlite ? u" "_s : u" & "_s);
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

void SearchIndex::findAll(Connection& connection, const QString& words, const std::function<bool(qint64)>& visit) const
{
    const bool isSqlite = connection.dialect().isSqlite();
    const QString match = matchText(words, isSqlite);
    if (match.isEmpty())
        return;
    if (isSqlite)
        findAllOnSqlite(connection, match, utf8Words(words), visit);
    else
        findAllOnPostgresql(connection, match, words, visit);
}

void SearchIndex::findAllOnSqlite(Connection& connection, const QString& match, const QList<QByteArray>& wanted,
                                  const std::function<bool(qint64)>& visit) const
{
    Cursor cursor = connection.select(m_findSqlite, match);
    while (cursor.next()) {
        if (holdsAll(cursor.utf8View(1), wanted) && !visit(cursor.number(0)))
            return;
    }
}

void SearchIndex::findAllOnPostgresql(Connection& connection, const QString& match, const QString& words,
                                      const std::function<bool(qint64)>& visit) const
{
    qint64 last = 0;
    for (int rows = pieceRows; rows == pieceRows;) {
        rows = 0;
        Cursor cursor = connection.select(m_findAllPostgresql, match, last, words);
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
    static const SearchIndex index("asset_search", "asset");
    return index;
}

const SearchIndex& personSearchIndex()
{
    static const SearchIndex index("person_search", "person");
    return index;
}

} // namespace madoguchi
