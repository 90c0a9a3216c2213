// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/grams.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Written as characters: "ab c" stands for the pair a, b and the single c.
static QStringList encoded(const QStringList& grams)
{
    QStringList tokens;
    for (const QString& gram : grams) {
        QString token;
        for (char32_t c : gram.toUcs4())
            token += encodeGramCharacter(c);
        tokens << token;
    }
    return tokens;
}

class GramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesCharacters_data();
    void encodesCharacters();
    void encodingHasNoCollisions();
    void cutsForTheIndex_data();
    void cutsForTheIndex();
    void appendsTheSame_data() { cutsForTheIndex_data(); }
    void appendsTheSame();
    void appendsAfterOthers();
    void longText();
    void cutsQueries_data();
    void cutsQueries();
    void everyPartIsFound_data();
    void everyPartIsFound();
};

void GramsTest::encodesCharacters_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<QString>("code");

    // The index on disk is made of these: changing them means rebuilding it.
    QTest::newRow("nothing") << 0u << u"0000"_s;
    QTest::newRow("a") << uint('a') << u"002p"_s;
    QTest::newRow("taka") << 0x9ad8u << u"0ul4"_s;
    QTest::newRow("tsuchiyoshi") << 0x20bb7u << u"2vg7"_s;
    QTest::newRow("last") << 0x10ffffu << u"nvnj"_s;
}

void GramsTest::encodesCharacters()
{
    QFETCH(uint, character);
    QFETCH(QString, code);
    QCOMPARE(encodeGramCharacter(character), QString::number(character, 36).rightJustified(4, u'0'));
    QCOMPARE(encodeGramCharacter(character), code);
}

void GramsTest::encodingHasNoCollisions()
{
    static const QRegularExpression plain(u"^[0-9a-z]{4}$"_s);
    QSet<QString> codes;
    uint count = 0;
    for (char32_t c = 0x20; c <= 0x10ffff; c += c < 0xa000 ? 7 : 97, ++count) {
        const QString code = encodeGramCharacter(c);
        QVERIFY(plain.match(code).hasMatch());
        codes << code;
    }
    QCOMPARE(uint(codes.size()), count);
}

void GramsTest::cutsForTheIndex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("grams");

    QTest::newRow("empty") << u""_s << QStringList();
    QTest::newRow("only spaces") << u"  "_s << QStringList();
    QTest::newRow("one character") << u"机"_s << QStringList{u"机"_s};
    QTest::newRow("one character among fields")
        << u"ab c de"_s << QStringList{u"ab"_s, u"b"_s, u"c"_s, u"de"_s, u"e"_s};
    QTest::newRow("pair") << u"高崎"_s << QStringList{u"高崎"_s, u"崎"_s};
    QTest::newRow("overlapping") << u"abcd"_s << QStringList{u"ab"_s, u"bc"_s, u"cd"_s, u"d"_s};
    QTest::newRow("never across fields") << u" ab  cd "_s << QStringList{u"ab"_s, u"b"_s, u"cd"_s, u"d"_s};
    QTest::newRow("each once") << u"aaaa abab"_s << QStringList{u"aa"_s, u"a"_s, u"ab"_s, u"ba"_s, u"b"_s};
    QTest::newRow("single is not a pair") << u"a aa"_s << QStringList{u"a"_s, u"aa"_s};
    QTest::newRow("two digits") << u"12"_s << QStringList{u"12"_s, u"2"_s};
    QTest::newRow("number") << u"a1234b"_s
                            << QStringList{u"a1"_s, u"12"_s, u"23"_s, u"123"_s, u"34"_s, u"234"_s, u"4b"_s, u"b"_s};
    QTest::newRow("numbers never across fields") << u"12 34"_s << QStringList{u"12"_s, u"2"_s, u"34"_s, u"4"_s};
    QTest::newRow("one digit again and again") << u"0000"_s << QStringList{u"00"_s, u"000"_s, u"0"_s};
    QTest::newRow("other digits have pairs only") << u"١٢٣"_s << QStringList{u"١٢"_s, u"٢٣"_s, u"٣"_s};
    QTest::newRow("surrogate pair alone") << u"\U00020bb7"_s << QStringList{u"\U00020bb7"_s};
    QTest::newRow("surrogate pair") << u"\U00020bb7野家"_s << QStringList{u"\U00020bb7野"_s, u"野家"_s, u"家"_s};
}

void GramsTest::cutsForTheIndex()
{
    QFETCH(QString, text);
    QFETCH(QStringList, grams);
    QCOMPARE(indexGrams(text), encoded(grams));
}

void GramsTest::appendsTheSame()
{
    QFETCH(QString, text);
    QFETCH(QStringList, grams);
    QByteArray out;
    appendIndexGrams(text, out);
    QCOMPARE(QString::fromLatin1(out), encoded(grams).join(u' '));
}

void GramsTest::appendsAfterOthers()
{
    QByteArray out;
    appendIndexGrams(u"ab", out);
    appendIndexGrams(u"", out);
    appendIndexGrams(u"ab c", out);
    QCOMPARE(QString::fromLatin1(out), encoded({u"ab"_s, u"b"_s, u"ab"_s, u"b"_s, u"c"_s}).join(u' '));
}

void GramsTest::longText()
{
    QString text;
    for (char16_t c = 0x4e00; c < 0x4e00 + 5000; ++c)
        text += QChar(c);
    QCOMPARE(indexGrams(text).size(), 5000);
    QCOMPARE(indexGrams(text + u' ' + text).size(), 5000);
}

void GramsTest::cutsQueries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("whole");
    QTest::addColumn<QStringList>("prefixes");

    QTest::newRow("nothing") << u" "_s << QStringList() << QStringList();
    QTest::newRow("one character") << u"高"_s << QStringList() << QStringList{u"高"_s};
    QTest::newRow("one surrogate pair") << u"\U00020bb7"_s << QStringList() << QStringList{u"\U00020bb7"_s};
    QTest::newRow("two") << u"高崎"_s << QStringList{u"高崎"_s} << QStringList();
    QTest::newRow("words") << u"usb 高"_s << QStringList{u"us"_s, u"sb"_s} << QStringList{u"高"_s};
    QTest::newRow("two digits") << u"a12b"_s << QStringList{u"a1"_s, u"12"_s, u"2b"_s} << QStringList();
    QTest::newRow("three digits") << u"123"_s << QStringList{u"123"_s} << QStringList();
    QTest::newRow("number in a word") << u"pc-01234x"_s
                                      << QStringList{u"pc"_s, u"c-"_s, u"-0"_s, u"012"_s, u"123"_s, u"234"_s, u"4x"_s}
                                      << QStringList();
    QTest::newRow("each once") << u"11111"_s << QStringList{u"111"_s} << QStringList();
}

void GramsTest::cutsQueries()
{
    QFETCH(QString, text);
    QFETCH(QStringList, whole);
    QFETCH(QStringList, prefixes);
    QStringList foundWhole;
    QStringList foundPrefixes;
    for (const QueryGram& gram : queryGrams(text)) {
        (gram.isPrefix ? foundPrefixes : foundWhole) << gram.token;
        QCOMPARE(gram.isPrefix, gram.token.size() == GramPrefixLength);
    }
    QCOMPARE(foundWhole, encoded(whole));
    QCOMPARE(foundPrefixes, encoded(prefixes));
}

void GramsTest::everyPartIsFound_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("latin") << u"note2026"_s;
    QTest::newRow("numbers") << u"a12-345/6789x0011"_s;
    QTest::newRow("japanese") << u"高崎太郎"_s;
    QTest::newRow("surrogates") << u"\U00020bb7野\U00029e3d"_s;
}

void GramsTest::everyPartIsFound()
{
    QFETCH(QString, text);
    const QStringList index = indexGrams(text);
    const std::u32string characters = text.toStdU32String();
    for (size_t from = 0; from < characters.size(); ++from) {
        for (size_t size = 1; from + size <= characters.size(); ++size) {
            for (const QueryGram& gram : queryGrams(QString::fromStdU32String(characters.substr(from, size)))) {
                const auto matches = [&](const QString& token) {
                    return gram.isPrefix ? token.startsWith(gram.token) : token == gram.token;
                };
                QVERIFY(std::any_of(index.begin(), index.end(), matches));
            }
        }
    }
}

QTEST_APPLESS_MAIN(GramsTest)
#include "tst_grams.moc"
