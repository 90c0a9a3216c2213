// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codekey.h"

#include <algorithm>

namespace madoguchi {
namespace {

constexpr char16_t longVowelMark = u'ー';

bool isPrintableAscii(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

bool isAsciiLower(QChar c)
{
    return c.unicode() >= u'a' && c.unicode() <= u'z';
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

// NFKC has turned U+FF0D, U+FE63 into "-", U+2011 into U+2010 and U+FF70 into the long vowel mark.
bool isHyphenLookAlike(QChar c)
{
    return (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
}

bool isAsciiAt(const QString& text, qsizetype index)
{
    return index >= 0 && index < text.size() && isPrintableAscii(text.at(index));
}

// A run of marks is taken as a whole, so that "A-ー-B" does not depend on the order of reading.
void mapLongVowelMarks(QString& text)
{
    for (qsizetype from = text.indexOf(longVowelMark); from >= 0; from = text.indexOf(longVowelMark, from)) {
        qsizetype to = from;
        while (to < text.size() && text.at(to) == longVowelMark)
            ++to;
        if (isAsciiAt(text, from - 1) && isAsciiAt(text, to))
            std::fill(text.begin() + from, text.begin() + to, QChar(u'-'));
        from = to;
    }
}

void mapHyphens(QString& text)
{
    std::replace_if(text.begin(), text.end(), isHyphenLookAlike, QChar(u'-'));
    mapLongVowelMarks(text);
}

QString foldOnce(const QString& text)
{
    QString key = text.normalized(QString::NormalizationForm_KC);
    key.removeIf(isInvisible);
    mapHyphens(key);
    return key.toUpper();
}

// Upper case may undo the normal form (and the other way round) for some letters outside ASCII; it settles at once.
QString foldUntilSettled(const QString& text)
{
    constexpr int enoughRounds = 8;
    QString key = foldOnce(text);
    for (int round = 0; round < enoughRounds && !isCodeText(key); ++round) {
        QString next = foldOnce(key);
        if (next == key)
            break;
        key = std::move(next);
    }
    return key;
}

QString upperAscii(QString text)
{
    for (QChar& c : text) {
        if (isAsciiLower(c))
            c = QChar(char16_t(c.unicode() - u'a' + u'A'));
    }
    return text;
}

} // namespace

QString codeKey(const QString& text)
{
    bool hasLower = false;
    for (const QChar c : text) {
        if (!isPrintableAscii(c))
            return foldUntilSettled(text);
        hasLower |= isAsciiLower(c);
    }
    return hasLower ? upperAscii(text) : text;
}

QString foldCodeText(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC);
    mapHyphens(folded);
    return folded;
}

QString endOfPrefix(const QString& key)
{
    return key + QString::fromUcs4(U"\U0010FFFF", 1);
}

bool isReservedCode(const QString& text)
{
    return codeKey(text).startsWith(commandPrefix);
}

bool isCodeText(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isPrintableAscii);
}

} // namespace madoguchi
