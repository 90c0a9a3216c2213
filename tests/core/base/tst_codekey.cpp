// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codekey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestCodeKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void key_data();
    void key();
    void hyphens_data();
    void hyphens();
    void leavesAKeyAsItIs();
    void isIdempotentOnAnyText();
    void foldsWidthOnly();
    void codeText_data();
    void codeText();
};

void TestCodeKey::key_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("key already") << u"IT-000123"_s << u"IT-000123"_s;
    QTest::newRow("lower case") << u"it-000123"_s << u"IT-000123"_s;
    QTest::newRow("every ASCII mark stays")
        << u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_s << u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_s;
    QTest::newRow("z and the marks beside the letters") << u"@az[`AZ{"_s << u"@AZ[`AZ{"_s;
    QTest::newRow("spaces around and inside") << u"  IT 000 123 "_s << u"IT000123"_s;
    QTest::newRow("full-width space") << u"IT\u3000000123"_s << u"IT000123"_s;
    QTest::newRow("line end, tab") << u"IT-000123\r\n\t"_s << u"IT-000123"_s;
    QTest::newRow("GS1 separator") << u"0104\u001d21X"_s << u"010421X"_s;
    QTest::newRow("DEL and C1") << u"A\u007f\u0085B"_s << u"AB"_s;
    QTest::newRow("byte order mark, zero width space") << u"\ufeffIT\u200b-1"_s << u"IT-1"_s;
    QTest::newRow("full-width") << u"ＩＴ－０００１２３"_s << u"IT-000123"_s;
    QTest::newRow("full-width lower case") << u"ｉｔ－１"_s << u"IT-1"_s;
    QTest::newRow("half-width kana") << u"ﾉｰﾄ-1"_s << u"ノート-1"_s;
    QTest::newRow("half-width kana with voice mark") << u"ｶﾞ"_s << u"ガ"_s;
    QTest::newRow("long vowel mark in a word") << u"サーバ01"_s << u"サーバ01"_s;
    QTest::newRow("long vowel mark before a digit in a word") << u"サーバー01"_s << u"サーバー01"_s;
    QTest::newRow("long vowel mark at an end") << u"ーA1ー"_s << u"ーA1ー"_s;
    QTest::newRow("run of long vowel marks in a code") << u"Aーー1"_s << u"A--1"_s;
    QTest::newRow("long vowel mark beside a hyphen") << u"A－ー－1"_s << u"A---1"_s;
    QTest::newRow("long vowel mark between spaced ASCII") << u"A ー 1"_s << u"A-1"_s;
    QTest::newRow("circled digit") << u"①"_s << u"1"_s;
    QTest::newRow("sharp s") << u"straße"_s << u"STRASSE"_s;
    QTest::newRow("kanji") << u"総務-12"_s << u"総務-12"_s;
    QTest::newRow("outside the BMP") << u"𠮷-1"_s << u"𠮷-1"_s;
    QTest::newRow("upper case leaves the normal form")
        << u"ΐ"_s << u"\u0399\u0308\u0301"_s.normalized(QString::NormalizationForm_KC);
}

void TestCodeKey::key()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(codeKey(text), expected);
    QCOMPARE(codeKey(expected), expected);
}

void TestCodeKey::hyphens_data()
{
    QTest::addColumn<QString>("hyphen");
    for (const QChar c : u"-－ーｰ‐‑‒–—−―﹣"_s)
        QTest::addRow("U+%04X", uint(c.unicode())) << QString(c);
}

void TestCodeKey::hyphens()
{
    QFETCH(QString, hyphen);
    QCOMPARE(codeKey(u"IT"_s + hyphen + u"000123"_s), u"IT-000123"_s);
    QCOMPARE(codeKey(u"ＩＴ"_s + hyphen + u"０００１２３"_s), u"IT-000123"_s);
}

void TestCodeKey::leavesAKeyAsItIs()
{
    const QString text = u"IT-000123"_s;
    QCOMPARE(static_cast<const void*>(codeKey(text).constData()), static_cast<const void*>(text.constData()));
    const QString lower = u"it-000123"_s;
    QCOMPARE(codeKey(lower), text);
    QCOMPARE(lower, u"it-000123"_s);
}

void TestCodeKey::isIdempotentOnAnyText()
{
    QRandomGenerator random(20260401);
    for (int round = 0; round < 20000; ++round) {
        QString text;
        const int length = random.bounded(1, 12);
        for (int i = 0; i < length; ++i) {
            const int choice = random.bounded(4);
            const char32_t most = choice == 0 ? 0x7f : choice == 1 ? 0x3100 : choice == 2 ? 0xffff : 0x10ffff;
            const char32_t c = random.bounded(quint32(most));
            text.append(QString::fromUcs4(&c, 1));
        }
        const QString key = codeKey(text);
        if (codeKey(key) != key)
            QFAIL(qPrintable(u"not settled: "_s + QString::fromLatin1(text.toUtf8().toHex())));
        QVERIFY(std::none_of(key.begin(), key.end(), [](QChar c) { return c.isSpace(); }));
    }
}

void TestCodeKey::foldsWidthOnly()
{
    QCOMPARE(foldCodeText(u"ｉｔ－０１ｰA b　ﾉｰﾄ"_s), u"it-01-A b ノート"_s);
    QCOMPARE(foldCodeText(u"A\u001dB"_s), u"A\u001dB"_s);
}

void TestCodeKey::codeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("label") << u"IT-000123"_s << true;
    QTest::newRow("first and last of the range") << u"!~"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("space") << u"IT 1"_s << false;
    QTest::newRow("DEL") << u"\u007f"_s << false;
    QTest::newRow("full-width") << u"ＩＴ"_s << false;
}

void TestCodeKey::codeText()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isCodeText(text), expected);
}

QTEST_GUILESS_MAIN(TestCodeKey)
#include "tst_codekey.moc"
