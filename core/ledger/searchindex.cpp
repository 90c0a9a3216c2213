// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/searchindex.h"

#include "core/base/grams.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QByteArray gramText(const QString& searchKey)
{
    QByteArray grams;
    appendIndexGrams(searchKey, grams);
    return grams;
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
    m_findPostgresql = "select r.id, r.search_key from " + t + " f join " + s
                       + " r on r.id = f.id where f.grams @@ to_tsquery('simple', ?) limit ?";
    m_merge = "insert into " + t + " (" + t + ", rank) values ('merge', 200)";
}

void SearchIndex::add(Connection& connection, qint64 id, const QString& searchKey) const
{
    if (searchKey.isEmpty())
        return;
    const QByteArray grams = gramText(searchKey);
    connection.run(connection.dialect().isSqlite() ? m_insertSqlite : m_insertPostgresql, id, QByteArrayView(grams));
}

void SearchIndex::remove(Connection& connection, qint64 id, const QString& searchKey) const
{
    if (searchKey.isEmpty())
        return;
    if (connection.dialect().isSqlite())
        connection.run(m_deleteSqlite, id, QByteArrayView(gramText(searchKey)));
    else
        connection.run(m_deletePostgresql, id);
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
    QList<QByteArray> wanted;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        wanted << word.toUtf8();
    // Grams may stand in another order than in the query, so each hit is compared with the query itself. PostgreSQL
    // would fetch every match before the first is read, so it gets a generous limit of its own.
    Cursor cursor = isSqlite ? connection.select(m_findSqlite, match)
                             : connection.select(m_findPostgresql, match, qint64(limit) * 8);
    while (ids.size() < limit && cursor.next()) {
        const QByteArrayView key = cursor.utf8View(1);
        const bool isHit = std::all_of(wanted.begin(), wanted.end(),
                                       [&](const QByteArray& word) { return key.indexOf(word) >= 0; });
        if (isHit && !ids.contains(cursor.number(0)))
            ids << cursor.number(0);
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
