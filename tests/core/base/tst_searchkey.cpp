// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchkey.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class SearchKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesKey_data();
    void makesKey();
    void keyOfAKeyIsTheKey_data() { makesKey_data(); }
    void keyOfAKeyIsTheKey();
    void everyAsciiCharacter();
    void appends();
    void leavesTheTextAlone();
    void makesKeysOfWords_data();
    void makesKeysOfWords();
    void makesReadingKey_data();
    void makesReadingKey();
    void variantsFoldOnce();
    void variantFileSurvivesNormalisation();
    void everyCharacterHasAStableKey();
};

void SearchKeyTest::makesKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("only what is left out") << u" - \u3000\u30fb"_s << u""_s;
    QTest::newRow("asset number") << u"AST-0001 23"_s << u"ast000123"_s;
    QTest::newRow("control characters") << u"a\tb\u001dc\u007f"_s << u"abc"_s;
    QTest::newRow("full width") << u"\uff21\uff0d\uff10\uff10\uff11\u3000\uff42"_s << u"a001b"_s;
    QTest::newRow("half-width kana with mark") << u"\uff76\uff9e\uff77\uff6d\uff73"_s << u"\u304c\u304d\u3085\u3046"_s;
    QTest::newRow("kana with a free-standing mark") << u"\u30ab\u309b"_s << u"\u304c"_s;
    QTest::newRow("kana with a combining mark") << u"\u30ab\u3099"_s << u"\u304c"_s;
    QTest::newRow("katakana") << u"サーバー"_s << u"さーばー"_s;
    QTest::newRow("hiragana") << u"さーばー"_s << u"さーばー"_s;
    QTest::newRow("katakana vu") << u"\u30f4"_s << u"\u3094"_s;
    QTest::newRow("iteration marks") << u"\u30fd\u309d"_s << u"\u309d\u309d"_s;
    QTest::newRow("long sound typed as hyphen") << u"AST\u30fc\u30fc001"_s << u"ast001"_s;
    QTest::newRow("half-width long sound as hyphen") << u"\uff21\uff70\uff11"_s << u"a1"_s;
    QTest::newRow("small ke of places") << u"霞\u30f6関"_s << u"霞\u3051関"_s;
    QTest::newRow("large ke of places") << u"霞\u30b1関"_s << u"霞\u3051関"_s;
    QTest::newRow("middle dots") << u"A\u30fbB\uff65C\u00b7D\u2022E"_s << u"abcde"_s;
    QTest::newRow("hyphen kinds") << u"0-1\u20102\u20113\u20124\u20135\u20146\u20157\u22128\uff0d9\u2500a\u00adb"_s
                                  << u"0123456789ab"_s;
    QTest::newRow("spaces") << u"a b\u00a0c\u3000d\u2009e\u200bf\ufeffg"_s << u"abcdefg"_s;
    QTest::newRow("circled digit") << u"\u2460"_s << u"1"_s;
    QTest::newRow("company mark") << u"\u3231"_s << u"(\u682a)"_s;
    QTest::newRow("roman numeral") << u"\u2163"_s << u"iv"_s;
    QTest::newRow("era mark") << u"\u32ff"_s << u"令和"_s;
    QTest::newRow("wave dashes") << u"\u301c\uff5e"_s << u"~~"_s;
    QTest::newRow("iteration of kanji") << u"佐々木"_s << u"佐々木"_s;

    QTest::newRow("ladder taka") << u"\u9ad9\u6a4b"_s << u"高橋"_s;
    QTest::newRow("saki of the FA0E block") << u"\u5c71\ufa11"_s << u"山崎"_s;
    QTest::newRow("saki with tatsu") << u"\u5d5c"_s << u"崎"_s;
    QTest::newRow("four kinds of sai") << u"\u9f4b\u9f4a\u658e\u6589"_s << u"斉斉斉斉"_s;
    QTest::newRow("three kinds of be") << u"\u6e21\u9089\u6e21\u908a\u6e21\u8fba"_s << u"渡辺渡辺渡辺"_s;
    QTest::newRow("tsuchiyoshi") << u"\U00020bb7野"_s << u"吉野"_s;
    QTest::newRow("a rare kanji stays") << u"\U00029e3d"_s << u"\U00029e3d"_s;
    QTest::newRow("compatibility kami") << u"\ufa19"_s << u"\u795e"_s;
    QTest::newRow("compatibility fuku") << u"\ufa1b"_s << u"\u798f"_s;
    QTest::newRow("compatibility yu") << u"\ufa4f"_s << u"\u7950"_s;
    QTest::newRow("compatibility nagisa") << u"\ufa46"_s << u"\u6e1a"_s;
    QTest::newRow("compatibility tsuka") << u"\ufa10"_s << u"\u585a"_s;
    QTest::newRow("compatibility hare") << u"\ufa12"_s << u"\u6674"_s;
    QTest::newRow("variation sequence") << u"\u845b\U000e0100城"_s << u"葛城"_s;
    QTest::newRow("standardised variation") << u"\u795e\ufe00"_s << u"\u795e"_s;
    QTest::newRow("variant with selector") << u"\u9089\U000e0101"_s << u"辺"_s;

    QTest::newRow("accent, composed") << u"CAF\u00c9"_s << u"caf\u00e9"_s;
    QTest::newRow("accent, apart") << u"cafe\u0301"_s << u"caf\u00e9"_s;
    QTest::newRow("accent beyond a selector") << u"e\ufe0f\u0301"_s << u"\u00e9"_s;
    QTest::newRow("full width and mark") << u"\uff25\u0301"_s << u"\u00e9"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd842)) << QString(QChar(0xd842));
}

void SearchKeyTest::makesKey()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(searchKey(text), key);
}

void SearchKeyTest::keyOfAKeyIsTheKey()
{
    QFETCH(QString, key);
    QCOMPARE(searchKey(key), key);
}

void SearchKeyTest::everyAsciiCharacter()
{
    for (char16_t c = 0; c < 0x80; ++c) {
        const bool isLeftOut = c <= u' ' || c == u'-' || c == 0x7f;
        QCOMPARE(searchKey(QString(QChar(c))), isLeftOut ? QString() : QString(QChar(c)).toLower());
    }
}

void SearchKeyTest::appends()
{
    QString out = u"x "_s;
    appendSearchKey(u"\u30fcA", out); // what stands before is not looked at
    QCOMPARE(out, u"x a"_s);
    appendSearchKey(u"\u2460", out);
    QCOMPARE(out, u"x a1"_s);
    appendSearchKey(u"", out);
    QCOMPARE(out, u"x a1"_s);
}

void SearchKeyTest::leavesTheTextAlone()
{
    const QString name = u"\ufa19\u845b\U000e0100"_s;
    const QString copy = name;
    QVERIFY(!searchKey(name).isEmpty());
    QCOMPARE(name, copy);
}

void SearchKeyTest::makesKeysOfWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keys");

    QTest::newRow("empty") << u" \u3000"_s << u""_s;
    QTest::newRow("one") << u"USB-C"_s << u"usbc"_s;
    QTest::newRow("two") << u" \u9ad9崎\u3000USB "_s << u"高崎 usb"_s;
    QTest::newRow("a word that vanishes") << u"- a - b -"_s << u"a b"_s;
}

void SearchKeyTest::makesKeysOfWords()
{
    QFETCH(QString, text);
    QFETCH(QString, keys);
    QCOMPARE(searchKeyOfWords(text), keys);
}

void SearchKeyTest::makesReadingKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");

    QTest::newRow("long sound") << u"タロー"_s << u"たろ"_s;
    QTest::newRow("small kana") << u"しょうじ"_s << u"しようじ"_s;
    QTest::newRow("every small kana") << u"ぁぃぅぇぉっゃゅょゎ"_s << u"あいうえおつやゆよわ"_s;
}

void SearchKeyTest::makesReadingKey()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(readingKey(text), key);
}

void SearchKeyTest::variantsFoldOnce()
{
    QFile file(u":/madoguchi/base/variants.tsv"_s);
    QVERIFY(!searchKey(u"\u9ad9"_s).isEmpty()); // loads the resource
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> seen;
    int lines = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 2);
        QCOMPARE(searchKey(cells[0]), cells[0]);
        for (const QString& cell : cells[1].split(u' ')) {
            const char32_t variant = cell.startsWith(u"U+") ? cell.mid(2).toUInt(nullptr, 16) : cell.toUcs4().at(0);
            QCOMPARE(searchKey(QString::fromUcs4(&variant, 1)), cells[0]);
            QVERIFY2(!seen.contains(cell), qPrintable(cell));
            seen << cell;
        }
        ++lines;
    }
    QVERIFY2(lines > 300, "the table is cut short");
}

void SearchKeyTest::variantFileSurvivesNormalisation()
{
    QFile file(QString::fromUtf8(qgetenv("MADOGUCHI_SOURCE")) + u"/core/base/variants.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the source tree is not at hand (MADOGUCHI_SOURCE)");
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.normalized(QString::NormalizationForm_KC), text);
}

/// Also between a letter and a mark that joins it, as soon as what stands between is left out.
void SearchKeyTest::everyCharacterHasAStableKey()
{
    for (char32_t c = 0; c < 0x30000; c += c < 0x3400 ? 1 : 23) {
        const QString text = u"e"_s + QString::fromUcs4(&c, 1) + QChar(0x0301);
        const QString key = searchKey(text);
        if (searchKey(key) != key)
            QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
    }
}

QTEST_APPLESS_MAIN(SearchKeyTest)
#include "tst_searchkey.moc"
