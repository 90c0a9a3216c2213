// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/romaji.h"

#include <QHash>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr qsizetype MostReadings = 16;

struct Row {
    QStringView consonant;
    QStringView kana; ///< for a i u e o, separated by spaces; "." for none
};

/// Every way to write a syllable.
constexpr Row Syllables[] = {
    {u"", u"あ い う え お"},
    {u"k", u"か き く け こ"},
    {u"ky", u"きゃ . きゅ きぇ きょ"},
    {u"kw", u"くぁ くぃ . くぇ くぉ"},
    {u"g", u"が ぎ ぐ げ ご"},
    {u"gy", u"ぎゃ . ぎゅ ぎぇ ぎょ"},
    {u"gw", u"ぐぁ . . . ."},
    {u"s", u"さ し す せ そ"},
    {u"sy", u"しゃ . しゅ しぇ しょ"},
    {u"sh", u"しゃ し しゅ しぇ しょ"},
    {u"z", u"ざ じ ず ぜ ぞ"},
    {u"zy", u"じゃ . じゅ じぇ じょ"},
    {u"j", u"じゃ じ じゅ じぇ じょ"},
    {u"jy", u"じゃ . じゅ じぇ じょ"},
    {u"t", u"た ち つ て と"},
    {u"ty", u"ちゃ . ちゅ ちぇ ちょ"},
    {u"ch", u"ちゃ ち ちゅ ちぇ ちょ"},
    {u"cy", u"ちゃ . ちゅ ちぇ ちょ"},
    {u"ts", u"つぁ つぃ つ つぇ つぉ"},
    {u"th", u". てぃ てゅ . ."},
    {u"d", u"だ ぢ づ で ど"},
    {u"dy", u"ぢゃ . ぢゅ ぢぇ ぢょ"},
    {u"dz", u". ぢ づ . ."},
    {u"dh", u". でぃ でゅ . ."},
    {u"n", u"な に ぬ ね の"},
    {u"ny", u"にゃ . にゅ にぇ にょ"},
    {u"h", u"は ひ ふ へ ほ"},
    {u"hy", u"ひゃ . ひゅ ひぇ ひょ"},
    {u"f", u"ふぁ ふぃ ふ ふぇ ふぉ"},
    {u"fy", u"ふゃ . ふゅ . ふょ"},
    {u"b", u"ば び ぶ べ ぼ"},
    {u"by", u"びゃ . びゅ びぇ びょ"},
    {u"p", u"ぱ ぴ ぷ ぺ ぽ"},
    {u"py", u"ぴゃ . ぴゅ ぴぇ ぴょ"},
    {u"m", u"ま み む め も"},
    {u"my", u"みゃ . みゅ みぇ みょ"},
    {u"y", u"や . ゆ いぇ よ"},
    {u"r", u"ら り る れ ろ"},
    {u"ry", u"りゃ . りゅ りぇ りょ"},
    {u"w", u"わ うぃ . うぇ を"},
    {u"v", u"ゔぁ ゔぃ ゔ ゔぇ ゔぉ"},
    {u"x", u"ぁ ぃ ぅ ぇ ぉ"},
    {u"xy", u"ゃ . ゅ . ょ"},
    {u"xt", u". . っ . ."},
    {u"xts", u". . っ . ."},
};

/// What the same letters also stand for.
struct Other {
    QStringView latin;
    QStringView kana;
};
constexpr Other Others[] = {
    {u"ti", u"てぃ"}, {u"di", u"でぃ"}, {u"du", u"どぅ"}, {u"ji", u"ぢ"}, {u"zu", u"づ"}, {u"wo", u"うぉ"},
};

/// What a mark of length over a i u e o stands for.
constexpr QStringView MarkedLengths[] = {u"あ ー", u"い ー", u"う ー", u"い え ー", u"う お ー"};

constexpr QStringView Vowels = u"aiueo";
constexpr QStringView LongVowels = u"\u0101\u012b\u016b\u0113\u014d";   // with macron
constexpr QStringView HattedVowels = u"\u00e2\u00ee\u00fb\u00ea\u00f4"; // with circumflex

constexpr QChar NSound{u'\u3093'};
constexpr QChar SmallTsu{u'\u3063'};
constexpr QChar LongMark{u'\u30fc'};

/// A vowel as written: which of the five, and whether with a mark of length.
struct Vowel {
    qsizetype index = -1;
    bool isLong = false;

    static Vowel of(QChar c)
    {
        if (const qsizetype plain = Vowels.indexOf(c); plain >= 0)
            return {plain, false};
        return {LongVowels.indexOf(c), true};
    }
    explicit operator bool() const { return index >= 0; }
    bool isO() const { return index == 4; }
    bool isU() const { return index == 2; }
};

/// Where each beginning of a syllable leads: the kana by vowel.
const QHash<QString, QStringList>& syllables()
{
    static const auto table = [] {
        QHash<QString, QStringList> rows;
        for (const Row& row : Syllables)
            rows.insert(row.consonant.toString(), row.kana.toString().split(u' '));
        return rows;
    }();
    return table;
}

/// Lower case, with one way to write a long vowel and a syllable's end.
QString prepared(const QString& text)
{
    QString latin = text.normalized(QString::NormalizationForm_KC).toLower().simplified();
    for (QChar& c : latin) {
        if (const qsizetype hatted = HattedVowels.indexOf(c); hatted >= 0)
            c = LongVowels[hatted];
        else if (c == QChar(0x2019) || c == u'`')
            c = u'\'';
    }
    latin.remove(u' ');
    return latin;
}

/// Readings in the making: each with the number of guesses in it, fewest first.
class Readings
{
public:
    /// The first option is what is written; each later one is a guess.
    void append(const QStringList& options)
    {
        QList<Reading> grown;
        for (const Reading& reading : m_readings) {
            for (qsizetype i = 0; i < options.size(); ++i)
                grown.append({reading.kana + options[i], reading.guesses + int(i)});
        }
        std::stable_sort(grown.begin(), grown.end(),
                         [](const Reading& a, const Reading& b) { return a.guesses < b.guesses; });
        m_readings = grown.mid(0, MostReadings);
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const Reading& reading : m_readings)
            texts << reading.kana;
        texts.removeDuplicates();
        return texts;
    }

    bool isEmpty() const { return m_readings.first().kana.isEmpty(); }

    qsizetype shortest() const
    {
        return std::min_element(m_readings.begin(), m_readings.end(),
                                [](const Reading& a, const Reading& b) { return a.kana.size() < b.kana.size(); })
            ->kana.size();
    }

private:
    struct Reading {
        QString kana;
        int guesses = 0;
    };
    QList<Reading> m_readings{Reading{}};
};

class Reader
{
public:
    explicit Reader(QString latin) : m_latin(std::move(latin)) {}

    QStringList read()
    {
        while (m_at < m_latin.size()) {
            if (!readMark() && !readNSound() && !readDoubled() && !readSyllable())
                return isUnfinished() ? m_readings.texts() : QStringList();
        }
        return m_readings.isEmpty() ? QStringList() : m_readings.texts();
    }

private:
    QChar at(qsizetype offset) const
    {
        const qsizetype index = m_at + offset;
        return index >= 0 && index < m_latin.size() ? m_latin[index] : QChar();
    }
    bool isAtEnd() const { return m_at >= m_latin.size(); }
    bool startsSyllable(qsizetype offset) const { return at(offset) == u'y' || Vowel::of(at(offset)); }

    bool readMark()
    {
        if (m_at == 0 || !QStringView(u"'-\u30fc").contains(at(0)))
            return false;
        if (at(0) != u'\'')
            m_readings.append({QString(), LongMark}); // Shin-ichi; sa-ba-
        ++m_at;
        return true;
    }

    /// n before a consonant or at the end, n', nn where no vowel follows, m before b, m, p.
    bool readNSound()
    {
        const bool isN = at(0) == u'n' && !startsSyllable(1);
        const bool isM = at(0) == u'm' && !at(1).isNull() && QStringView(u"bmp").contains(at(1));
        if (!isN && !isM)
            return false;
        m_at += isN && at(1) == u'n' && !startsSyllable(2) ? 2 : 1;
        m_readings.append({NSound});
        return true;
    }

    bool readDoubled()
    {
        const bool isDoubled = at(0) >= u'b' && at(0) <= u'z' && at(0) == at(1) && !startsSyllable(0);
        const bool isTch = at(0) == u't' && at(1) == u'c' && at(2) == u'h';
        if (!isDoubled && !isTch)
            return false;
        ++m_at;
        m_readings.append({SmallTsu});
        return true;
    }

    bool readSyllable()
    {
        for (qsizetype length = 3; length >= 0; --length) {
            const QString consonant = m_latin.mid(m_at, length);
            const Vowel vowel = Vowel::of(at(length));
            const QString kana = vowel ? kanaOf(consonant, vowel) : QString();
            if (kana.isEmpty())
                continue;
            m_readings.append(QStringList{kana} + otherReadings(consonant, vowel));
            m_at += length + 1;
            readLength(consonant, kana, vowel);
            return true;
        }
        return false;
    }

    static QString kanaOf(const QString& consonant, Vowel vowel)
    {
        const QString kana = syllables().value(consonant).value(vowel.index);
        return kana == u'.' ? QString() : kana;
    }

    QStringList otherReadings(const QString& consonant, Vowel vowel) const
    {
        QStringList kana;
        const QString latin = consonant + Vowels[vowel.index];
        for (const Other& other : Others) {
            if (latin == other.latin)
                kana << other.kana.toString();
        }
        const bool isUsual = consonant == u"ny" || vowel.index == 1 || vowel.index == 3; // Junya, Kenichi, Shinei
        const bool mayEndInN = isUsual && consonant.startsWith(u'n') && m_at > 0 && at(-1) != u'n';
        if (const QString rest = mayEndInN ? kanaOf(consonant.mid(1), vowel) : QString(); !rest.isEmpty())
            kana << NSound + rest;
        return kana;
    }

    /// What follows a vowel in hiragana when it is long, or may be.
    void readLength(const QString& consonant, const QString& kana, Vowel vowel)
    {
        if (vowel.isLong)
            m_readings.append(MarkedLengths[vowel.index].toString().split(u' '));
        else if (vowel.isO())
            readLengthOfO(consonant);
        else if (vowel.isU() && at(0) == u'u')
            takeLength({u"う"_s});
        else if (vowel.isU() && (kana.endsWith(u'ゅ') || kana == u'ゆ') && !isAtEnd())
            m_readings.append({QString(), u"う"_s});
    }

    void readLengthOfO(const QString& consonant)
    {
        const bool isH = at(0) == u'h' && !Vowel::of(at(1)); // Ohno, Ohyama, Satoh
        if (at(0) == u'o' || (isH && consonant.isEmpty()))
            takeLength({u"お"_s, u"う"_s});
        else if (at(0) == u'u' || isH)
            takeLength({u"う"_s, u"お"_s});
        else if (isAtEnd())
            return;
        else if (consonant.isEmpty())
            m_readings.append({QString(), u"お"_s, u"う"_s});
        else if (consonant == u'k' || consonant == u't' || consonant == u'h')
            m_readings.append({QString(), u"う"_s, u"お"_s});
        else
            m_readings.append({QString(), u"う"_s});
    }

    void takeLength(const QStringList& options)
    {
        ++m_at;
        m_readings.append(options);
    }

    /// Someone is typing: the rest may yet become a syllable. Too short a reading would find everything.
    bool isUnfinished() const
    {
        const QString rest = m_latin.mid(m_at);
        const auto begins = [&](const Row& row) { return row.consonant.startsWith(rest); };
        return m_readings.shortest() >= 2 && std::any_of(std::begin(Syllables), std::end(Syllables), begins);
    }

    QString m_latin;
    qsizetype m_at = 0;
    Readings m_readings;
};

} // namespace

QStringList romajiToHiragana(const QString& text)
{
    return Reader(prepared(text)).read();
}

} // namespace madoguchi
