// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearreadings.h"

#include "core/base/nearwords.h"
#include "core/base/romaji.h"
#include "core/base/searchkey.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// One way to write each syllable; what begins with a longer one comes first.
const QHash<QString, QByteArray>& latinSyllables()
{
    static const auto table = [] {
        constexpr QStringView kana =
            u"あ い う え お か き く け こ が ぎ ぐ げ ご さ し す せ そ ざ じ ず ぜ ぞ た ち つ て と だ ぢ づ で ど "
            u"な に ぬ ね の は ひ ふ へ ほ ば び ぶ べ ぼ ぱ ぴ ぷ ぺ ぽ ま み む め も や ゆ よ ら り る れ ろ わ を "
            u"ん ゔ "
            u"ぁ ぃ ぅ ぇ ぉ ゃ ゅ ょ きゃ きゅ きょ ぎゃ ぎゅ ぎょ しゃ しゅ しぇ しょ じゃ じゅ じぇ じょ ちゃ ちゅ "
            u"ちぇ "
            u"ちょ にゃ にゅ にょ ひゃ ひゅ ひょ びゃ びゅ びょ ぴゃ ぴゅ ぴょ みゃ みゅ みょ りゃ りゅ りょ";
        const QList<QByteArray> latin =
            QByteArray(
                "a i u e o ka ki ku ke ko ga gi gu ge go sa shi su se so za ji zu ze zo ta chi tsu te to da ji zu "
                "de do na ni nu ne no ha hi fu he ho ba bi bu be bo pa pi pu pe po ma mi mu me mo ya yu yo ra ri "
                "ru re ro wa o n vu a i u e o ya yu yo kya kyu kyo gya gyu gyo sha shu she sho ja ju je jo cha "
                "chu che cho nya nyu nyo hya hyu hyo bya byu byo pya pyu pyo mya myu myo rya ryu ryo")
                .split(' ');
        QHash<QString, QByteArray> rows;
        const QStringList keys = kana.toString().split(u' ');
        for (qsizetype i = 0; i < keys.size(); ++i)
            rows.insert(keys.at(i), latin.at(i));
        return rows;
    }();
    return table;
}

/// Without length, which names leave out: Ono for おおの, Yoko for ようこ.
QByteArray shortened(QByteArray latin)
{
    for (const char* length : {"oo", "ou", "uu"})
        latin.replace(length, QByteArray(length, 1));
    return latin;
}

/// Kunrei and what is typed into an input method, in the spelling of romanised().
QByteArray respelled(const QString& word)
{
    constexpr std::pair<const char*, const char*> spellings[] = {
        {"sy", "sh"},  {"ty", "ch"}, {"zy", "j"},    {"jy", "j"},   {"si", "shi"}, {"ti", "chi"},
        {"tu", "tsu"}, {"hu", "fu"}, {"zi", "ji"},   {"di", "ji"},  {"du", "zu"},  {"mb", "nb"},
        {"mp", "np"},  {"mm", "nm"}, {"sfu", "shu"}, {"cfu", "chu"}};
    QByteArray latin = word.toLatin1();
    for (const auto& [from, to] : spellings)
        latin.replace(from, to);
    return shortened(latin);
}

bool isKanaOfReading(QChar c)
{
    return (c >= u'\u3041' && c <= u'\u3096') || c == u'\u30fc';
}

/// The word in pieces that each end with a vowel, as far as there is one: ta-ka-ski.
QStringList pieces(const QString& word)
{
    QStringList all;
    QString piece;
    for (const QChar c : word) {
        piece += c;
        if (u"aiueo"_s.contains(c)) {
            all << piece;
            piece.clear();
        }
    }
    if (!piece.isEmpty())
        all << piece;
    return all;
}

/// What is typed so far may have been meant as; one way when there is nothing.
QStringList likeliest(const QStringList& part)
{
    constexpr qsizetype most = 2;
    return part.isEmpty() ? QStringList{QString()} : romajiToHiragana(part.join(QString())).mid(0, most);
}

/// The tokens of what stands before the pieces that are spoilt, and behind them.
void addAround(const QStringList& all, qsizetype first, qsizetype count, QList<QList<QueryGram>>& sets)
{
    constexpr qsizetype leastKana = 2;
    for (const QString& before : likeliest(all.mid(0, first))) {
        for (const QString& behind : likeliest(all.mid(first + count))) {
            if (before.size() + behind.size() < leastKana)
                continue;
            QList<QueryGram> set = queryGrams(searchKey(before));
            for (const QueryGram& gram : queryGrams(searchKey(behind))) {
                if (!set.contains(gram))
                    set << gram;
            }
            if (!sets.contains(set))
                sets << set;
        }
    }
}

} // namespace

QByteArray romanised(QStringView kana)
{
    QByteArray latin;
    bool isDoubled = false;
    for (qsizetype i = 0; i < kana.size(); ++i) {
        if (kana[i] == u'っ') {
            isDoubled = true;
            continue;
        }
        QByteArray syllable = latinSyllables().value(kana.mid(i, 2).toString());
        if (!syllable.isEmpty() && kana.size() - i >= 2)
            ++i;
        else
            syllable = latinSyllables().value(kana.mid(i, 1).toString());
        if (isDoubled && !syllable.isEmpty())
            latin += syllable.front() == 'c' ? 't' : syllable.front();
        isDoubled = false;
        latin += syllable;
    }
    return shortened(latin);
}

bool readsNearlyIn(QByteArrayView key, const QString& word)
{
    constexpr char firstOfKana = '\xe3'; // in UTF-8
    if (!key.contains(firstOfKana))
        return false;
    const QByteArray plain = word.toLatin1();
    const QByteArray spelled = respelled(word);
    const QString text = QString::fromUtf8(key);
    for (const QStringView field : QStringView(text).split(u' ')) {
        if (field.isEmpty() || !std::all_of(field.begin(), field.end(), isKanaOfReading))
            continue;
        const QByteArray reading = romanised(field);
        if (standsNearlyIn(reading, spelled) || (plain != spelled && standsNearlyIn(reading, plain)))
            return true;
    }
    return false;
}

/// A mistake spoils one syllable, or two where a vowel stands for a consonant; two letters in the wrong order are put
/// right, because too little of a short name would be left around them.
QList<QList<QueryGram>> nearReadingGrams(const QString& word)
{
    const QStringList all = pieces(word);
    QList<QList<QueryGram>> sets;
    for (qsizetype i = 0; i < all.size(); ++i) {
        addAround(all, i, 1, sets);
        if (i + 1 < all.size() && (all.at(i).size() == 1 || all.at(i + 1).size() == 1))
            addAround(all, i, 2, sets);
    }
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        QString swapped = word;
        std::swap(swapped[i], swapped[i + 1]);
        addAround({swapped}, 1, 0, sets);
    }
    return sets;
}

} // namespace madoguchi
