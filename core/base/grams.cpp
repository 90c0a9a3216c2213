// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/grams.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace madoguchi {

namespace {

constexpr char32_t Half = 36 * 36;
constexpr int CharacterBits = 21;
constexpr char32_t NoCharacter = (1u << CharacterBits) - 1; // above every code point

/// The two digits of every number below 36 * 36.
constexpr auto Digits = [] {
    std::array<std::array<char, 2>, Half> digits{};
    constexpr char Alphabet[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    for (char32_t i = 0; i < Half; ++i)
        digits[i] = {Alphabet[i / 36], Alphabet[i % 36]};
    return digits;
}();

char* encode(char32_t character, char* out)
{
    std::memcpy(out, Digits[character / Half].data(), 2);
    std::memcpy(out + 2, Digits[character % Half].data(), 2);
    return out + GramPrefixLength;
}

bool isDigit(char32_t character)
{
    return character >= u'0' && character <= u'9';
}

/// One or two characters of a word, or three digits.
struct Gram {
    char32_t first = 0;
    char32_t second = NoCharacter;
    char32_t third = NoCharacter;

    quint64 number() const { return (quint64(first) << CharacterBits | second) << CharacterBits | third; }
    bool isSingle() const { return second == NoCharacter; }

    char* encodeTo(char* out) const
    {
        out = encode(first, out);
        if (second != NoCharacter)
            out = encode(second, out);
        return third == NoCharacter ? out : encode(third, out);
    }

    QString token() const
    {
        char text[3 * GramPrefixLength];
        return QString::fromLatin1(text, encodeTo(text) - text);
    }
};

/// The numbers seen so far, in an open-addressed table on the stack (a usual row has some 60 pairs).
class SeenGrams
{
public:
    explicit SeenGrams(qsizetype most)
        : m_slots(qsizetype(std::bit_ceil(size_t(std::max<qsizetype>(2 * most, 64))))),
          m_mask(size_t(m_slots.size()) - 1)
    {
        std::fill(m_slots.begin(), m_slots.end(), Free);
    }

    bool insert(quint64 number)
    {
        size_t slot = size_t((number * 0x9e3779b97f4a7c15u) >> 40) & m_mask;
        for (; m_slots[qsizetype(slot)] != Free; slot = (slot + 1) & m_mask) {
            if (m_slots[qsizetype(slot)] == number)
                return false;
        }
        m_slots[qsizetype(slot)] = number;
        return true;
    }

private:
    static constexpr quint64 Free = ~quint64(0);
    QVarLengthArray<quint64, 512> m_slots;
    size_t m_mask;
};

char32_t characterAt(QStringView text, qsizetype& index)
{
    const char16_t c = text[index++].unicode();
    if (QChar::isHighSurrogate(c) && index < text.size() && text[index].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[index++].unicode());
    return c;
}

/// Calls `visit` with each different gram of the index, in order of appearance. The index also keeps the last character
/// of a word alone: no pair begins with it, and a query of one character must find it.
template<class Visit>
void forEachIndexGram(QStringView text, Visit visit)
{
    SeenGrams seen(2 * text.size());
    const auto report = [&](Gram gram) {
        if (seen.insert(gram.number()))
            visit(gram);
    };
    char32_t beforePrevious = NoCharacter;
    char32_t previous = NoCharacter;
    const auto finishWord = [&] {
        if (previous != NoCharacter)
            report({previous});
        beforePrevious = previous = NoCharacter;
    };
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = characterAt(text, i);
        if (c <= u' ') {
            finishWord();
            continue;
        }
        if (previous != NoCharacter)
            report({previous, c});
        if (isDigit(c) && isDigit(previous) && isDigit(beforePrevious))
            report({beforePrevious, previous, c});
        beforePrevious = std::exchange(previous, c);
    }
    finishWord();
}

/// The grams that find a word of a query: three digits where there are three in a row, for those say most; else pairs.
void appendQueryGrams(const QList<uint>& word, QList<Gram>& grams)
{
    const auto isDigitAt = [&](qsizetype i) { return i >= 0 && i < word.size() && isDigit(word[i]); };
    if (word.size() == 1)
        grams << Gram{word.first()};
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool isInNumber = isDigitAt(i - 1) && isDigitAt(i);
        if (isInNumber && isDigitAt(i + 1))
            grams << Gram{word[i - 1], word[i], word[i + 1]};
        else if (!isInNumber || !isDigitAt(i - 2))
            grams << Gram{word[i - 1], word[i]};
    }
}

} // namespace

QString encodeGramCharacter(char32_t character)
{
    return Gram{character}.token();
}

QStringList indexGrams(const QString& searchKeyText)
{
    QStringList tokens;
    forEachIndexGram(searchKeyText, [&](Gram gram) { tokens << gram.token(); });
    return tokens;
}

void appendIndexGrams(QStringView searchKeyText, QByteArray& out)
{
    // At most a pair and a triple for each character, each with its space.
    constexpr qsizetype mostOfEach = 2 * GramPrefixLength + 1 + 3 * GramPrefixLength + 1;
    const qsizetype before = out.size();
    out.resize(before + searchKeyText.size() * mostOfEach);
    char* const begin = out.data();
    char* end = begin + before;
    forEachIndexGram(searchKeyText, [&](Gram gram) {
        if (end != begin)
            *end++ = ' ';
        end = gram.encodeTo(end);
    });
    out.resize(end - begin);
}

QList<QueryGram> queryGrams(const QString& searchKeyText)
{
    QList<Gram> grams;
    for (const QString& word : searchKeyText.split(u' ', Qt::SkipEmptyParts))
        appendQueryGrams(word.toUcs4(), grams);
    QList<QueryGram> asked;
    for (const Gram& gram : std::as_const(grams)) {
        const QueryGram query{gram.token(), gram.isSingle()};
        if (!asked.contains(query))
            asked << query;
    }
    return asked;
}

} // namespace madoguchi
