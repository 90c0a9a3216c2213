// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchcheck.h"

#include "core/base/grams.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace madoguchi {

namespace {

constexpr const char* searchedTables[] = {"asset", "person"};

/// A server sends its whole answer before the first row is read.
constexpr qint64 keysAtATime = 10'000;

using Asking = std::function<bool()>;

/// By the numbers of the rows alone.
std::optional<SearchRowDifference> strayedNumber(Connection& connection, const char* table)
{
    const std::string rows = table;
    // An index of FTS5 without contents knows of its rows only how long they are.
    const std::string index = rows + (connection.dialect().isSqlite() ? "_grams_docsize" : "_grams");
    const std::string found = " from " + rows + " r where r.withdrawn_at is null and trim(r.search_key) <> ''";
    Cursor cursor = connection.select("select id from (select r.id as id" + found + " and not exists (select 1 from " +
                                      index + " i where i.id = r.id) union all select i.id as id from " + index +
                                      " i where not exists (select 1" + found +
                                      " and r.id = i.id)) as strayed order by id limit 1");
    return cursor.next() ? std::optional(SearchRowDifference{table, cursor.number(0)}) : std::nullopt;
}

/// What is said of a row: one of its words, the beginning of one, or how many there are.
enum class Said : quint64 { Word = 1, Beginning = 2, Count = 3 };

/// Sums over everything said of the rows, in an order of no matter, by groups of rows; or of each row of one group.
class WordSums
{
public:
    static constexpr size_t groups = 4096;

    explicit WordSums(size_t seed) : m_seed(seed) {}
    WordSums(size_t seed, size_t group) : m_seed(seed), m_group(group) {}

    void add(Said what, QByteArrayView word, qint64 id)
    {
        const size_t group = quint64(id) % groups;
        if (m_group && *m_group != group)
            return;
        const quint64 part =
            mixed(qHashBits(word.data(), size_t(word.size()), m_seed) ^ mixed(quint64(id) * 4 + quint64(what)));
        m_sums[group] += part;
        if (m_group)
            m_rows[id] += part;
    }
    [[nodiscard]] std::optional<size_t> firstGroup(const WordSums& other) const
    {
        const auto [mine, theirs] = std::mismatch(m_sums.begin(), m_sums.end(), other.m_sums.begin());
        return mine == m_sums.end() ? std::nullopt : std::optional(size_t(mine - m_sums.begin()));
    }
    [[nodiscard]] qint64 firstRow(const WordSums& other) const
    {
        std::map<qint64, quint64> differences = m_rows;
        for (const auto& [id, sum] : other.m_rows)
            differences[id] -= sum;
        const auto first =
            std::find_if(differences.begin(), differences.end(), [](const auto& row) { return row.second != 0; });
        return first == differences.end() ? 0 : first->first;
    }

private:
    static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
        return value ^ (value >> 31);
    }

    size_t m_seed;
    std::optional<size_t> m_group;
    std::array<quint64, groups> m_sums{};
    std::map<qint64, quint64> m_rows;
};

QList<QByteArray> wordsOf(const QString& key)
{
    QByteArray words;
    appendIndexGrams(key, words);
    return words.isEmpty() ? QList<QByteArray>() : words.split(' ');
}

/// What the index of a SQLite file and the keys it is made of say.
class SqliteIndex
{
public:
    SqliteIndex(Connection& connection, const char* table, const Asking& isCancelled)
        : m_connection(connection), m_table(table), m_isCancelled(isCancelled), m_vocabulary(m_table + "_vocabulary")
    {
        m_connection.execute(QByteArray::fromStdString("create virtual table temp." + m_vocabulary +
                                                       " using fts5vocab('main', '" + m_table + "_grams', 'row')"));
    }

    [[nodiscard]] std::optional<SearchRowDifference> compare(const char* table)
    {
        const size_t seed = QRandomGenerator::global()->generate64();
        WordSums wanted(seed);
        WordSums there(seed);
        sumKeys(wanted);
        sumIndex(there);
        const std::optional<size_t> group = m_isOver ? std::nullopt : wanted.firstGroup(there);
        if (!group)
            return std::nullopt;
        WordSums wantedRows(seed, *group);
        WordSums rowsThere(seed, *group);
        sumKeys(wantedRows);
        sumIndex(rowsThere);
        return m_isOver ? std::nullopt : std::optional(SearchRowDifference{table, wantedRows.firstRow(rowsThere)});
    }

private:
    bool isOver()
    {
        constexpr int rowsBetweenLooks = 4096;
        if (++m_rows % rowsBetweenLooks == 0 && m_isCancelled)
            m_isOver = m_isOver || m_isCancelled();
        return m_isOver;
    }
    void sumKeys(WordSums& sums)
    {
        Cursor rows = m_connection.select("select id, search_key from " + m_table + " where withdrawn_at is null");
        while (!isOver() && rows.next()) {
            const qint64 id = rows.number(0);
            const QList<QByteArray> words = wordsOf(rows.text(1));
            QList<QByteArray> beginnings;
            for (const QByteArray& word : words) {
                sums.add(Said::Word, word, id);
                beginnings << word.left(GramPrefixLength);
            }
            std::sort(beginnings.begin(), beginnings.end());
            beginnings.erase(std::unique(beginnings.begin(), beginnings.end()), beginnings.end());
            for (const QByteArray& beginning : std::as_const(beginnings))
                sums.add(Said::Beginning, beginning, id);
            if (!words.isEmpty())
                sums.add(Said::Count, QByteArray::number(words.size()), id);
        }
    }
    void sumIndex(WordSums& sums)
    {
        QByteArray last;
        Cursor words = m_connection.select("select term from temp." + m_vocabulary);
        while (!isOver() && words.next()) {
            const QByteArray word = words.bytes(0);
            sumFound(sums, Said::Word, word);
            if (word.left(GramPrefixLength) == last)
                continue;
            last = word.left(GramPrefixLength);
            sumFound(sums, Said::Beginning, last);
        }
        Cursor counts = m_connection.select("select id, sz from " + m_table + "_grams_docsize");
        while (!isOver() && counts.next())
            sums.add(Said::Count, QByteArray::number(countIn(counts.bytesView(1))), counts.number(0));
    }
    /// As a search does it.
    void sumFound(WordSums& sums, Said what, const QByteArray& word)
    {
        QByteArray quoted = word;
        quoted.replace('"', "\"\"");
        const QString asked =
            u'"' + QString::fromUtf8(quoted) + (what == Said::Beginning ? QStringLiteral("\"*") : QStringLiteral("\""));
        Cursor found =
            m_connection.select("select rowid from " + m_table + "_grams where " + m_table + "_grams match ?", asked);
        while (!isOver() && found.next())
            sums.add(what, word, found.number(0));
    }
    /// A varint of SQLite: seven bits a byte, the highest says whether there are more.
    static qint64 countIn(QByteArrayView bytes)
    {
        qint64 count = 0;
        for (const char byte : bytes.first(std::min<qsizetype>(bytes.size(), 8)))
            count = (count << 7) | (byte & 0x7f);
        return count;
    }

    Connection& m_connection;
    std::string m_table;
    const Asking& m_isCancelled;
    std::string m_vocabulary;
    qint64 m_rows = 0;
    bool m_isOver = false;
};

std::optional<SearchRowDifference> otherWordsInFile(const DatabaseUrl& url, const char* table,
                                                    const Asking& isCancelled)
{
    const Result<std::unique_ptr<Connection>> own = Connection::open(url);
    if (!own)
        throw StorageError(StorageFault::Unavailable, {}, url.toDisplayText());
    try {
        SqliteIndex index(**own, table, isCancelled);
        (*own)->beginRead();
        std::optional<SearchRowDifference> difference = index.compare(table);
        (*own)->commit();
        return difference;
    } catch (const StorageError& error) {
        // Of its own pages, or because its settings were changed.
        if (error.fault() == StorageFault::Damaged || error.fault() == StorageFault::Other)
            return SearchRowDifference{table, 0};
        throw;
    }
}

std::optional<SearchRowDifference> otherWordsOnServer(Connection& connection, const char* table,
                                                      const Asking& isCancelled)
{
    const std::string name = table;
    const std::string sql = "select r.id, r.search_key, array_to_string(tsvector_to_array(i.grams), ' ') from " + name +
                            " r join " + name + "_grams i on i.id = r.id where r.id > ? order by r.id limit ?";
    qint64 last = 0;
    for (qint64 count = keysAtATime; count == keysAtATime && !(isCancelled && isCancelled());) {
        Cursor rows = connection.select(sql, last, keysAtATime);
        for (count = 0; rows.next(); ++count) {
            last = rows.number(0);
            QList<QByteArray> wanted = wordsOf(rows.text(1));
            QList<QByteArray> there = rows.bytes(2).split(' ');
            std::sort(wanted.begin(), wanted.end());
            std::sort(there.begin(), there.end());
            if (wanted != there)
                return SearchRowDifference{table, last};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<SearchRowDifference> findSearchRowDifference(Connection& connection,
                                                           const std::function<bool()>& isCancelled)
{
    for (const char* table : searchedTables) {
        if (auto strayed = strayedNumber(connection, table))
            return strayed;
        if (auto other = connection.dialect().isSqlite() ? otherWordsInFile(connection.url(), table, isCancelled)
                                                         : otherWordsOnServer(connection, table, isCancelled))
            return other;
    }
    return std::nullopt;
}

} // namespace madoguchi
