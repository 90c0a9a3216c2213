// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoding.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

const QString japanese = u"管理番号,品目\r\nA-000001,ノートパソコン髙①\r\n"_s;

QByteArray cp932(const QString& text)
{
    QStringEncoder encoder("windows-31j");
    return encoder(text);
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

struct Decoded {
    QByteArray text;
    Refusal refusal;
};

Decoded decodeAll(QIODevice& device, TextSignature signature)
{
    TextDecoder decoder(device, signature);
    Decoded all;
    while (true) {
        const auto block = decoder.next();
        if (!block) {
            all.refusal = block.refusal();
            return all;
        }
        if (block->isEmpty())
            return all;
        all.text += block->toByteArray();
    }
}

Decoded decodeAll(QByteArray bytes, std::optional<TextEncoding> chosen = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto signature = detectEncoding(buffer, chosen);
    return signature ? decodeAll(buffer, *signature) : Decoded{{}, signature.refusal()};
}

} // namespace

class TextDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEncoding_data();
    void findsEncoding();
    void chosenEncodingWins();
    void namesEncodings();
    void refusesBrokenText_data();
    void refusesBrokenText();
    void keepsCharactersAcrossBlocks_data();
    void keepsCharactersAcrossBlocks();
    void countsLinesFarIntoTheFile();
    void staysUtf8WithOneBrokenByte();
    void cancelsWhileLooking();
    void survivesRandomBytes();
};

void TextDecodingTest::findsEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("bom");
    QTest::addColumn<QString>("text");
    using enum QStringConverter::Encoding;

    QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << u"utf-8"_s << qint64(0) << u"a,b\n1,2\n"_s;
    QTest::newRow("utf-8") << japanese.toUtf8() << u"utf-8"_s << qint64(0) << japanese;
    QTest::newRow("utf-8 bom") << "\xef\xbb\xbf" + japanese.toUtf8() << u"utf-8"_s << qint64(3) << japanese;
    QTest::newRow("utf-16le bom") << "\xff\xfe" + utf16(japanese, Utf16LE) << u"utf-16le"_s << qint64(2) << japanese;
    QTest::newRow("utf-16be bom") << "\xfe\xff" + utf16(japanese, Utf16BE) << u"utf-16be"_s << qint64(2) << japanese;
    QTest::newRow("utf-16le") << utf16(japanese, Utf16LE) << u"utf-16le"_s << qint64(0) << japanese;
    QTest::newRow("utf-16be") << utf16(japanese, Utf16BE) << u"utf-16be"_s << qint64(0) << japanese;
    QTest::newRow("utf-16le, surrogate pair")
        << utf16(u"a,\U00020BB7\n"_s, Utf16LE) << u"utf-16le"_s << qint64(0) << u"a,\U00020BB7\n"_s;
    QTest::newRow("cp932") << cp932(japanese) << u"cp932"_s << qint64(0) << japanese;
    QTest::newRow("cp932, half-width kana")
        << QByteArray("\xc3\xbd\xc4,1\n") << u"cp932"_s << qint64(0) << u"ﾃｽﾄ,1\n"_s;
    QTest::newRow("empty") << QByteArray() << u"utf-8"_s << qint64(0) << QString();
    QTest::newRow("only a bom") << QByteArray("\xef\xbb\xbf") << u"utf-8"_s << qint64(3) << QString();
}

void TextDecodingTest::findsEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);

    const auto signature = detectEncoding(buffer);

    QVERIFY(signature.isOk());
    QTEST(encodingName(signature->encoding), "name");
    QTEST(signature->bomBytes, "bom");
    QCOMPARE(QString::fromUtf8(decodeAll(buffer, *signature).text), text);
}

void TextDecodingTest::chosenEncodingWins()
{
    const QByteArray bytes("\xc3\xa9,\xc3\xbd\n"); // valid in both

    QCOMPARE(QString::fromUtf8(decodeAll(bytes).text), u"é,ý\n"_s);
    QCOMPARE(QString::fromUtf8(decodeAll(bytes, TextEncoding::Cp932).text), u"ﾃｩ,ﾃｽ\n"_s);
    QVERIFY(decodeAll(cp932(japanese), TextEncoding::Utf8).refusal.has(u"import.broken-bytes"));
}

void TextDecodingTest::namesEncodings()
{
    QVERIFY(!encodingFromName(u"auto"_s)->has_value());
    QCOMPARE(encodingFromName(u" Shift_JIS"_s)->value(), TextEncoding::Cp932);
    QCOMPARE(encodingFromName(u"UTF-8"_s)->value(), TextEncoding::Utf8);
    QVERIFY(encodingFromName(u"latin-5"_s).refusal().has(u"import.encoding-unknown"));
}

void TextDecodingTest::refusesBrokenText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("offset");
    const QString broken = u"import.broken-bytes"_s;
    const QString nul = u"import.nul-character"_s;

    QTest::newRow("utf-8, stray byte") << QByteArray("a\nb\xff\n") << u"utf-8"_s << broken << qint64(2) << qint64(3);
    QTest::newRow("utf-8, cut at the end")
        << QByteArray("a\r\n\r\nb\xe3\x81") << u"utf-8"_s << broken << qint64(3) << qint64(6);
    QTest::newRow("utf-8, surrogate") << QByteArray("a\r\rb\xed\xa0\x80") << u"utf-8"_s << broken << qint64(3)
                                      << qint64(4);
    QTest::newRow("utf-8, overlong") << QByteArray("\xc0\xaf") << u"utf-8"_s << broken << qint64(1) << qint64(0);
    QTest::newRow("cp932, bad byte") << QByteArray("a,b\n\x82\xa0\x80\n") << u"cp932"_s << broken << qint64(2)
                                     << qint64(6);
    QTest::newRow("cp932, bad pair") << QByteArray("\x82\xa0\n\x85\x40\n") << u"cp932"_s << broken << qint64(2)
                                     << qint64(3);
    QTest::newRow("cp932, lead byte last") << QByteArray("a\n\x82") << u"cp932"_s << broken << qint64(2) << qint64(2);
    QTest::newRow("neither") << QByteArray("a,b\n\x82\xa0\xff\n") << u"auto"_s << broken << qint64(2) << qint64(6);
    QTest::newRow("utf-16le, lone surrogate") << QByteArray("a\0\n\0\x00\xdc"
                                                            "b\0",
                                                            8)
                                              << u"utf-16le"_s << broken << qint64(2) << qint64(4);
    QTest::newRow("utf-16be, odd end") << QByteArray("\0a\0\n\0", 5) << u"utf-16be"_s << broken << qint64(2)
                                       << qint64(4);
    QTest::newRow("utf-8, nul") << QByteArray("a\nb\nc\0d", 7) << u"utf-8"_s << nul << qint64(3) << qint64(5);
    QTest::newRow("auto, nul") << QByteArray("asset number,type\nA-1,\0\n", 24) << u"auto"_s << nul << qint64(2)
                               << qint64(22);
    QTest::newRow("utf-16le, nul") << QByteArray("a\0\0\0", 4) << u"utf-16le"_s << nul << qint64(1) << qint64(2);
}

void TextDecodingTest::refusesBrokenText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, choice);
    QFETCH(QString, code);

    const Refusal why = decodeAll(bytes, *encodingFromName(choice)).refusal;

    QVERIFY2(why.has(code), qPrintable(why.toDebugText()));
    QTEST(why.problems.first().arguments[u"line"_s].toLongLong(), "line");
    QTEST(why.problems.first().arguments[u"offset"_s].toLongLong(), "offset");
}

void TextDecodingTest::keepsCharactersAcrossBlocks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    for (int shift = 0; shift < 4; ++shift) {
        const QString text = QString(shift, u'x') + QString(100'000, u'漢') + u"\U00020BB7終\n"_s.repeated(50'000);
        const QString inCp932 = QString(shift, u'x') + u"表ｱ漢\n"_s.repeated(100'000);
        QTest::addRow("utf-8 +%d", shift) << text.toUtf8() << text;
        QTest::addRow("utf-16le +%d", shift) << "\xff\xfe" + utf16(text, QStringConverter::Utf16LE) << text;
        QTest::addRow("cp932 +%d", shift) << cp932(inCp932) << inCp932;
    }
}

void TextDecodingTest::keepsCharactersAcrossBlocks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    const Decoded all = decodeAll(bytes);

    QVERIFY2(all.refusal.problems.isEmpty(), qPrintable(all.refusal.toDebugText()));
    QVERIFY(QString::fromUtf8(all.text) == text);
}

void TextDecodingTest::countsLinesFarIntoTheFile()
{
    const QByteArray lines = QByteArray("abcdefg\r\n").repeated(100'000);

    const Refusal why = decodeAll(lines + "ab\x81", TextEncoding::Cp932).refusal;

    QCOMPARE(why.problems.first().arguments[u"line"_s].toLongLong(), 100'001);
    QCOMPARE(why.problems.first().arguments[u"offset"_s].toLongLong(), 900'002);
}

void TextDecodingTest::staysUtf8WithOneBrokenByte()
{
    const QByteArray good = u"番号,東京都庁\n"_s.toUtf8().repeated(100);

    const Refusal why = decodeAll(good + "\xe3\x81\n" + good).refusal;

    QVERIFY(why.has(u"import.broken-bytes"));
    QCOMPARE(why.problems.first().arguments[u"encoding"_s].toString(), u"utf-8"_s);
    QCOMPARE(why.problems.first().arguments[u"line"_s].toLongLong(), 101);
    QCOMPARE(why.problems.first().arguments[u"byte"_s].toString(), u"E3"_s);
}

void TextDecodingTest::cancelsWhileLooking()
{
    QByteArray bytes(1'000'000, 'a');
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);

    const auto signature = detectEncoding(buffer, {}, [](qint64 done, qint64) { return done < 500'000; });

    QVERIFY(signature.refusal().has(u"import.cancelled"));
}

void TextDecodingTest::survivesRandomBytes()
{
    QRandomGenerator random(20260401);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes(random.bounded(400), Qt::Uninitialized);
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(round % 3 == 0 ? 0 : 0x30, 0x100));
        for (const char* choice : {"auto", "utf-8", "cp932", "utf-16le", "utf-16be"}) {
            const Decoded all = decodeAll(bytes, *encodingFromName(QString::fromLatin1(choice)));
            QVERIFY(QByteArrayView(all.text).isValidUtf8());
            QVERIFY(!all.text.contains('\0'));
        }
    }
}

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "tst_textdecoding.moc"
