// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearwords.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace madoguchi {

namespace {

constexpr qsizetype shortestWord = 5;

/// The word against every place of a text at once, a bit for each beginning of the word (Wu and Manber's way, with two
/// letters in the wrong order as one mistake): thousands of texts are looked at for one key pressed.
class NearWord
{
public:
    static constexpr qsizetype longest = 64;

    explicit NearWord(QByteArrayView word) : m_whole(std::uint64_t(1) << (word.size() - 1))
    {
        for (qsizetype i = 0; i < word.size(); ++i)
            m_places[uchar(word[i])] |= std::uint64_t(1) << i;
    }

    /// Whether what ends with this character is the word but for one mistake.
    bool take(char c)
    {
        const std::uint64_t here = m_places[uchar(c)];
        const std::uint64_t exact = longer(m_exact) & here;
        const std::uint64_t swapped = longer(m_exactBefore) << 1 & here << 1 & m_placesBefore;
        m_near = (longer(m_near) & here) | m_exact | longer(m_exact) | longer(exact) | swapped;
        m_exactBefore = std::exchange(m_exact, exact);
        m_placesBefore = here;
        return m_near & m_whole;
    }

private:
    /// The empty beginning fits everywhere.
    static constexpr std::uint64_t longer(std::uint64_t beginnings) { return beginnings << 1 | 1; }

    std::array<std::uint64_t, 256> m_places{}; ///< of each character in the word
    std::uint64_t m_whole;
    std::uint64_t m_exact = 0; ///< beginnings that end here without a mistake
    std::uint64_t m_exactBefore = 0;
    std::uint64_t m_near = 1; ///< with one at most: the first letter is missing
    std::uint64_t m_placesBefore = 0;
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
    if (word.isEmpty() || word.size() > NearWord::longest)
        return text.contains(word);
    NearWord near(word);
    return std::any_of(text.begin(), text.end(), [&](char c) { return near.take(c); });
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
