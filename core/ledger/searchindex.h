// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wordforms.h"
#include "core/storage/connection.h"

#include <QString>

#include <functional>

namespace madoguchi {

/// The words by which rows are found as one types: grams of the row's search key, in a contentless FTS5 table or a
/// PostgreSQL tsvector. Derived, never journalled; kept by the tables' own hooks.
class SearchIndex
{
public:
    /// `table` is the index ("asset_grams"); the rows indexed are those of `source` ("asset"). `original` is the
    /// column people know a row by.
    SearchIndex(const char* table, const char* source, const char* original);

    /// Nothing is stored for an empty text.
    void add(Connection& connection, qint64 id, const QString& searchKey) const;
    void change(Connection& connection, qint64 id, const QString& before, const QString& after) const;

    /// Rows whose key holds every word of the query (searchKeyOfWords form), in index order; appended to `ids`
    /// unless there already.
    void find(Connection& connection, const QString& words, int limit, QList<qint64>& ids) const;

    /// The same, but those in which each word ends a field stand first: the last digits of a number.
    void findEndingsFirst(Connection& connection, const QString& words, int limit, QList<qint64>& ids) const;

    /// As find(), of those that hold the `original` words as they were typed, in the form as registered. Looks at the
    /// first `mostLookedAt` hits.
    void findOriginals(Connection& connection, const QString& words, const QStringList& original, int limit,
                       QList<qint64>& ids) const;

    /// As find(), of those in which each word stands in one of its forms. Looks at the first `mostLookedAt` hits.
    void findForms(Connection& connection, const QList<WordForms>& words, int limit, QList<qint64>& ids) const;

    /// As find(), of those of these kinds; the index must be that of things with a kind. Looks at the first
    /// `mostLookedAtOfKinds` hits, and where there are more at as many things of the kinds.
    void findOfKinds(Connection& connection, const QList<qint64>& kinds, const QString& words, int limit,
                     QList<qint64>& ids) const;

    /// The same where one typing mistake in each Latin word is forgiven.
    void findOfKindsNearly(Connection& connection, const QList<qint64>& kinds, const QList<WordForms>& words, int limit,
                           QList<qint64>& ids) const;

    /// As findForms(), where one typing mistake in each Latin word is forgiven (nearwords.h), in its reading too where
    /// these are of names (nearreadings.h); nothing where there is no such word. Looks at the first `mostLookedAt` rows
    /// that might be.
    enum class Readings { AsTheyAre, Nearly };
    void findNearly(Connection& connection, const QList<WordForms>& words, Readings readings, int limit,
                    QList<qint64>& ids) const;

    static constexpr int mostLookedAt = 4000;
    static constexpr int mostLookedAtOfKinds = 1000;

    /// Every row whose key holds every word, ascending by id, each once, until `visit` answers false. For long work: on
    /// PostgreSQL the rows come in pieces, so that a client never holds them all.
    void findAll(Connection& connection, const QString& words, const std::function<bool(qint64)>& visit) const;
    /// The same of those in which each word stands in one of its forms.
    void findAllForms(Connection& connection, const QList<WordForms>& words,
                      const std::function<bool(qint64)>& visit) const;

    /// A little of the index's housekeeping; for idle time. True when there may be more to do. SQLite only.
    bool mergeSome(Connection& connection) const;

private:
    /// Whether a row passes, by its key and its original.
    using Passes = std::function<bool(QByteArrayView key, QByteArrayView original)>;
    void remove(Connection& connection, qint64 id, const QString& searchKey) const;
    /// Visits what matches until `visit` answers false; false when it did, or there may be more.
    bool look(Connection& connection, const QString& match,
              const std::function<bool(qint64 id, QByteArrayView key, QByteArrayView original)>& visit) const;
    void collect(Connection& connection, const QString& match, int limit, QList<qint64>& ids,
                 const Passes& passes) const;
    QString matchText(const QString& words, bool isSqlite) const;
    void takeOfKinds(Connection& connection, const QList<qint64>& kinds, const QString& match,
                     const std::function<bool(QByteArrayView key)>& holds, int limit, QList<qint64>& ids) const;
    void findAllOnSqlite(Connection& connection, const QString& match, const std::function<bool(QByteArrayView)>& holds,
                         const std::function<bool(qint64)>& visit) const;
    void findAllOnPostgresql(Connection& connection, const std::string& sql, const QString& match, const QString& words,
                             const std::function<bool(qint64)>& visit) const;

    std::string m_insertSqlite;
    std::string m_insertPostgresql;
    std::string m_deleteSqlite;
    std::string m_deletePostgresql;
    std::string m_findSqlite;
    std::string m_findPostgresql;
    std::string m_findAllPostgresql;
    std::string m_findAllFormsPostgresql;
    std::string m_lookSqlite;
    std::string m_lookPostgresql;
    std::string m_kindsSqlite;
    std::string m_kindsPostgresql;
    std::string m_walkKind;
    std::string m_merge;
};

[[nodiscard]] const SearchIndex& assetSearchIndex();
[[nodiscard]] const SearchIndex& personSearchIndex();

} // namespace madoguchi
