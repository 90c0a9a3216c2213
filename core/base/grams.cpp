// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/grams.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace madoguchi {

namespace {

constexpr char32_t Half = 36 * 36;
constexpr char32_t NoCharacter = 0xffffffff;

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

/// One or two characters of a word.
struct Gram {
    char32_t first = 0;
    char32_t second = NoCharacter;

    quint64 number() const { return quint64(first) << 32 | second; }
    bool isSingle() const { return second == NoCharacter; }

    char* encodeTo(char* out) const
    {
        out = encode(first, out);
        return isSingle() ? out : encode(second, out);
    }

    QString token() const
    {
        char text[2 * GramPrefixLength];
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

enum class LastCharacter { Alone, OnlyOfSingles };

/// Calls `visit` with each different gram, in order of appearance. The index also keeps the last character of a word
/// alone: no pair begins with it, and a query of one character must find it.
template<class Visit>
void forEachGram(QStringView text, LastCharacter last, Visit visit)
{
    SeenGrams seen(2 * text.size());
    const auto report = [&](Gram gram) {
        if (seen.insert(gram.number()))
            visit(gram);
    };
    char32_t previous = NoCharacter;
    qsizetype wordSize = 0;
    const auto finishWord = [&] {
        if (wordSize == 1 || (wordSize > 1 && last == LastCharacter::Alone))
            report({previous});
    };
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = characterAt(text, i);
        if (c <= u' ') {
            finishWord();
            wordSize = 0;
            continue;
        }
        if (++wordSize > 1)
            report({previous, c});
        previous = c;
    }
    finishWord();
}

} // namespace

QString encodeGramCharacter(char32_t character)
{
    return Gram{character}.token();
}

QStringList indexGrams(const QString& searchKeyText)
{
    QStringList tokens;
    forEachGram(searchKeyText, LastCharacter::Alone, [&](Gram gram) { tokens << gram.token(); });
    return tokens;
}

void appendIndexGrams(QStringView searchKeyText, QByteArray& out)
{
    const qsizetype before = out.size();
    out.resize(before + 2 * searchKeyText.size() * (2 * GramPrefixLength + 1));
    char* const begin = out.data();
    char* end = begin + before;
    forEachGram(searchKeyText, LastCharacter::Alone, [&](Gram gram) {
        if (end != begin)
            *end++ = ' ';
        end = gram.encodeTo(end);
    });
    out.resize(end - begin);
}

QList<QueryGram> queryGrams(const QString& searchKeyText)
{
    QList<QueryGram> grams;
    forEachGram(searchKeyText, LastCharacter::OnlyOfSingles, [&](Gram gram) {
        grams << QueryGram{gram.token(), gram.isSingle()};
    });
    return grams;
}

} // namespace madoguchi
