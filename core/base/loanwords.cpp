// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loanwords.h"

#include "core/base/nearreadings.h"
#include "core/base/searchkey.h"

#include <algorithm>
#include <utility>

namespace madoguchi {

namespace {

constexpr qsizetype leastConsonants = 3;

bool isOneOf(char c, QByteArrayView characters)
{
    return characters.contains(c);
}

bool isVowel(char c)
{
    return isOneOf(c, "aeiou");
}

void replaceAll(QByteArray& text, std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    for (const auto& [from, to] : pairs)
        text.replace(from, to);
}

/// C and g as they sound before the letter that follows, l and v as katakana writes them.
QByteArray asHeard(const QByteArray& word)
{
    QByteArray heard;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char next = i + 1 < word.size() ? word[i + 1] : ' ';
        const bool isSoft = isOneOf(next, "eiy");
        switch (word[i]) {
        case 'c':
            heard += next == 'h' ? 'c' : isSoft ? 's' : 'k';
            break;
        case 'g':
            heard += isSoft ? 'j' : 'g';
            break;
        case 'l':
            heard += 'r';
            break;
        case 'v':
            heard += 'b';
            break;
        default:
            heard += word[i];
        }
    }
    return heard;
}

/// An r is not heard behind a vowel where none follows: at the end, or everywhere.
QByteArray withoutSilentR(const QByteArray& word, bool isAtEndOnly)
{
    QByteArray left;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool isLast = i + 1 == word.size();
        const bool isSilent = word[i] == 'r' && i > 0 && isVowel(word[i - 1]) &&
                              (isLast || (!isAtEndOnly && !isVowel(word[i + 1]) && word[i + 1] != 'y'));
        if (!isSilent)
            left += word[i];
    }
    return left;
}

/// One letter for each consonant that is heard; doubled ones count once.
QByteArray consonants(QByteArray latin)
{
    replaceAll(latin, {{"tch", "c"}, {"sh", "x"}, {"ch", "c"}, {"ts", "t"}, {"z", "j"}});
    QByteArray heard;
    char before = ' ';
    for (const char c : std::as_const(latin)) {
        if (c != before && !isVowel(c) && !isOneOf(c, "hwy"))
            heard += c;
        before = c;
    }
    return heard;
}

QByteArray consonantsOfWord(const QString& word, bool isRAtEndOnly)
{
    QByteArray latin = word.toLatin1();
    replaceAll(latin, {{"ssion", "shn"},
                       {"tion", "shn"},
                       {"sion", "shn"},
                       {"ph", "f"},
                       {"ck", "k"},
                       {"qu", "k"},
                       {"th", "s"},
                       {"x", "ks"},
                       {"mp", "np"},
                       {"mb", "nb"}});
    return consonants(asHeard(withoutSilentR(latin, isRAtEndOnly)));
}

bool isKatakana(QChar c)
{
    return (c >= u'\u30a1' && c <= u'\u30fa') || c == u'\u30fc';
}

} // namespace

bool soundsLikeKatakana(QStringView name, const QString& word)
{
    const QByteArray wanted = consonantsOfWord(word, false);
    const QByteArray wantedWithR = consonantsOfWord(word, true);
    if (wanted.size() < leastConsonants)
        return false;
    for (auto begin = name.begin(); begin != name.end();) {
        begin = std::find_if(begin, name.end(), isKatakana);
        const auto end = std::find_if_not(begin, name.end(), isKatakana);
        const QByteArray heard = consonants(romanised(searchKey(QStringView(begin, end).toString())));
        if (heard.contains(wanted) || heard.contains(wantedWithR))
            return true;
        begin = end;
    }
    return false;
}

} // namespace madoguchi
