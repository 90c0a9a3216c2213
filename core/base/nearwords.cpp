// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearwords.h"

#include <QVarLengthArray>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr qsizetype shortestWord = 5;

/// One column of the table of distances between the beginnings of the word and what ends at one place of the text.
using Column = QVarLengthArray<int, 64>;

/// The whole word against every place of the text at once: the first row is zero, so that it may begin anywhere.
class Distances
{
public:
    explicit Distances(QByteArrayView word)
        : m_word(word), m_before(word.size() + 1), m_last(word.size() + 1), m_now(word.size() + 1)
    {
        for (qsizetype i = 0; i <= word.size(); ++i)
            m_last[i] = int(i);
        m_before = m_last;
    }

    /// The distance of the word to what ends with this character.
    int take(char c, char previous)
    {
        m_now[0] = 0;
        for (qsizetype i = 1; i <= m_word.size(); ++i) {
            const int change = m_last[i - 1] + (m_word[i - 1] == c ? 0 : 1);
            m_now[i] = std::min({change, m_last[i] + 1, m_now[i - 1] + 1});
            if (i > 1 && m_word[i - 1] == previous && m_word[i - 2] == c)
                m_now[i] = std::min(m_now[i], m_before[i - 2] + 1);
        }
        std::swap(m_before, m_last);
        std::swap(m_last, m_now);
        return m_last[m_word.size()];
    }

private:
    QByteArrayView m_word;
    Column m_before;
    Column m_last;
    Column m_now;
};

bool holdsAll(const QList<QueryGram>& set, const QList<QueryGram>& other)
{
    return std::all_of(other.begin(), other.end(), [&](const QueryGram& gram) { return set.contains(gram); });
}

} // namespace

bool mayBeMistyped(QStringView word)
{
    return word.size() >= shortestWord &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool standsNearlyIn(QByteArrayView text, QByteArrayView word)
{
    Distances distances(word);
    char previous = 0;
    for (const char c : text) {
        if (distances.take(c, previous) <= 1)
            return true;
        previous = c;
    }
    return false;
}

/// A mistake spoils the pairs around it: three neighbours where two letters changed places, fewer otherwise.
QList<QList<QueryGram>> nearQueryGrams(const QString& word)
{
    const QList<QueryGram> pairs = [&] {
        QList<QueryGram> all;
        for (qsizetype i = 0; i + 1 < word.size(); ++i)
            all << queryGrams(word.mid(i, 2)).first();
        return all;
    }();
    QList<QList<QueryGram>> sets;
    for (qsizetype spoilt = 0; spoilt < pairs.size(); ++spoilt) {
        QList<QueryGram> rest;
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            if (std::abs(i - spoilt) > 1 && !rest.contains(pairs[i]))
                rest << pairs[i];
        }
        sets << rest;
    }
    QList<QList<QueryGram>> least;
    for (const QList<QueryGram>& set : std::as_const(sets)) {
        const bool isMore =
            std::any_of(least.begin(), least.end(), [&](const auto& other) { return holdsAll(set, other); });
        if (isMore)
            continue;
        least.removeIf([&](const QList<QueryGram>& other) { return holdsAll(other, set); });
        least << set;
    }
    return least;
}

} // namespace madoguchi
