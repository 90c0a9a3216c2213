// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/checkdigit.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestCheckDigit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vector_data();
    void vector();
    void unknownData_data();
    void unknownData();
    void findsOneWrongDigit_data();
    void findsOneWrongDigit();
    void acceptsEitherFormOfNoRemainder();
    void takesTheCheckOff();
};

void TestCheckDigit::vector_data()
{
    QTest::addColumn<CheckKind>("kind");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("whole");

    QTest::newRow("JAN-13") << CheckKind::Jan << u"490123456789"_s << u"4901234567894"_s;
    QTest::newRow("JAN-13 of a guide") << CheckKind::Jan << u"400763000011"_s << u"4007630000116"_s;
    QTest::newRow("JAN-8") << CheckKind::Jan << u"4512345"_s << u"45123450"_s;
    QTest::newRow("Code 39") << CheckKind::Code39Mod43 << u"IT-000123"_s << u"IT-0001233"_s;
    QTest::newRow("Code 39, a mark as check") << CheckKind::Code39Mod43 << u"Z1"_s << u"Z1-"_s;
    QTest::newRow("NW-7 mod 16") << CheckKind::Nw7Mod16 << u"A1234567A"_s << u"A12345674A"_s;
    QTest::newRow("NW-7 mod 16, sum divisible") << CheckKind::Nw7Mod16 << u"A12345B"_s << u"A123450B"_s;
    QTest::newRow("NW-7 mod 16, a mark as check") << CheckKind::Nw7Mod16 << u"A37859B"_s << u"A37859+B"_s;
    QTest::newRow("7DR") << CheckKind::SevenDr << u"1234567"_s << u"12345675"_s;
    QTest::newRow("7DR of a delivery note") << CheckKind::SevenDr << u"12345678901"_s << u"123456789013"_s;
    QTest::newRow("7DR, six digits") << CheckKind::SevenDr << u"123456"_s << u"1234564"_s;
    QTest::newRow("7DR, no remainder") << CheckKind::SevenDr << u"99991234567"_s << u"999912345670"_s;
    QTest::newRow("7DR of a number beyond 64 bits")
        << CheckKind::SevenDr << u"1000000000000000000000"_s << u"10000000000000000000006"_s;
    QTest::newRow("7DSR") << CheckKind::SevenDsr << u"1234567"_s << u"12345672"_s;
    QTest::newRow("9DR") << CheckKind::NineDr << u"1234567"_s << u"12345671"_s;
    QTest::newRow("9DSR") << CheckKind::NineDsr << u"1234567"_s << u"12345678"_s;
    QTest::newRow("M10W21 split") << CheckKind::M10W21Split << u"12345678"_s << u"123456782"_s;
    QTest::newRow("M10W21 total") << CheckKind::M10W21Total << u"12345678"_s << u"123456784"_s;
    QTest::newRow("M10W31") << CheckKind::M10W31 << u"12345678"_s << u"123456784"_s;
    QTest::newRow("M11W27") << CheckKind::M11W27 << u"12345678"_s << u"123456785"_s;
    QTest::newRow("M11W27 of a manual") << CheckKind::M11W27 << u"12345"_s << u"123455"_s;
    QTest::newRow("M11W27, remainder 1") << CheckKind::M11W27 << u"6"_s << u"60"_s;
    QTest::newRow("M11W27, remainder 0") << CheckKind::M11W27 << u"14"_s << u"140"_s;
    QTest::newRow("37,36 GRid") << CheckKind::Mod37And36 << u"A12425GABC1234002"_s << u"A12425GABC1234002M"_s;
    QTest::newRow("37,36 ISAN") << CheckKind::Mod37And36 << u"B159-D8FA-0124-0000"_s << u"B159-D8FA-0124-0000K"_s;
    QTest::newRow("37,36 ISAN, 16") << CheckKind::Mod37And36 << u"00000000D07A0090"_s << u"00000000D07A0090Q"_s;
    QTest::newRow("37,36 ISAN, 24") << CheckKind::Mod37And36 << u"00000000D07A009000000000"_s
                                    << u"00000000D07A009000000000X"_s;
    QTest::newRow("37,36 ISAN, other") << CheckKind::Mod37And36 << u"188166C734206541"_s << u"188166C734206541Y"_s;
    QTest::newRow("37,36 ISAN, other, 24")
        << CheckKind::Mod37And36 << u"188166C7342065419F3A0245"_s << u"188166C7342065419F3A0245O"_s;
    QTest::newRow("37,36 label") << CheckKind::Mod37And36 << u"IT-000123"_s << u"IT-0001233"_s;
}

void TestCheckDigit::vector()
{
    QFETCH(CheckKind, kind);
    QFETCH(QString, data);
    QFETCH(QString, whole);
    const QChar expected = whole.at(whole.size() - (kind == CheckKind::Nw7Mod16 ? 2 : 1));
    QCOMPARE(checkCharacter(kind, data), std::optional<QChar>(expected));
    QVERIFY(hasValidCheck(kind, whole));
    QCOMPARE(withoutCheck(kind, whole), data);
}

void TestCheckDigit::unknownData_data()
{
    QTest::addColumn<CheckKind>("kind");
    QTest::addColumn<QString>("data");
    QTest::newRow("none") << CheckKind::None << u"123"_s;
    QTest::newRow("empty") << CheckKind::SevenDr << u""_s;
    QTest::newRow("JAN of another length") << CheckKind::Jan << u"123456"_s;
    QTest::newRow("letter among digits") << CheckKind::M10W21Split << u"12A4"_s;
    QTest::newRow("full-width digit") << CheckKind::SevenDr << u"１"_s;
    QTest::newRow("lower case in Code 39") << CheckKind::Code39Mod43 << u"it-1"_s;
    QTest::newRow("NW-7 without start") << CheckKind::Nw7Mod16 << u"12345"_s;
    QTest::newRow("NW-7 of start and stop alone") << CheckKind::Nw7Mod16 << u"AB"_s;
    QTest::newRow("mark in 37,36") << CheckKind::Mod37And36 << u"IT/1"_s;
    QTest::newRow("hyphens alone in 37,36") << CheckKind::Mod37And36 << u"--"_s;
}

void TestCheckDigit::unknownData()
{
    QFETCH(CheckKind, kind);
    QFETCH(QString, data);
    QCOMPARE(checkCharacter(kind, data), std::optional<QChar>());
    QVERIFY(!hasValidCheck(kind, data + u'0'));
    QVERIFY(!hasValidCheck(kind, data));
}

void TestCheckDigit::findsOneWrongDigit_data()
{
    vector_data();
}

void TestCheckDigit::findsOneWrongDigit()
{
    QFETCH(CheckKind, kind);
    QFETCH(QString, whole);
    const qsizetype position = whole.size() - (kind == CheckKind::Nw7Mod16 ? 2 : 1);
    const QChar right = whole.at(position);
    for (const QChar wrong : u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"_s) {
        if (wrong != right)
            QVERIFY2(!hasValidCheck(kind, QString(whole).replace(position, 1, wrong)), qPrintable(QString(wrong)));
    }
}

void TestCheckDigit::acceptsEitherFormOfNoRemainder()
{
    QCOMPARE(checkCharacter(CheckKind::SevenDsr, u"14"), std::optional<QChar>(u'7'));
    QVERIFY(hasValidCheck(CheckKind::SevenDsr, u"147"));
    QVERIFY(hasValidCheck(CheckKind::SevenDsr, u"140"));
    QCOMPARE(checkCharacter(CheckKind::NineDsr, u"18"), std::optional<QChar>(u'9'));
    QVERIFY(hasValidCheck(CheckKind::NineDsr, u"189"));
    QVERIFY(hasValidCheck(CheckKind::NineDsr, u"180"));
    QVERIFY(!hasValidCheck(CheckKind::SevenDsr, u"150"));
}

void TestCheckDigit::takesTheCheckOff()
{
    QCOMPARE(withoutCheck(CheckKind::None, u"123"), u"123"_s);
    QCOMPARE(withoutCheck(CheckKind::SevenDr, u""), u""_s);
    QCOMPARE(withoutCheck(CheckKind::Nw7Mod16, u"A"), u"A"_s);
}

QTEST_GUILESS_MAIN(TestCheckDigit)
#include "tst_checkdigit.moc"
