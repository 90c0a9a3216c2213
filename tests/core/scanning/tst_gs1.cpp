// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/gs1.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestGs1 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void identifies_data();
    void identifies();
    void serialOfAProduct();
};

namespace {

// "|" stands for the separator in the tables below.
QString transmitted(QString text)
{
    return text.replace(u'|', QChar(gs1Separator));
}

QString written(const Gs1Elements& elements)
{
    QString text;
    for (const Gs1Element& element : elements)
        text += u'(' + element.ai + u')' + element.value;
    return text;
}

} // namespace

void TestGs1::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("GTIN") << u"0104901234567894"_s << u"(01)04901234567894"_s;
    QTest::newRow("GTIN and serial") << u"010490123456789421ABC-123"_s << u"(01)04901234567894(21)ABC-123"_s;
    QTest::newRow("separator in front") << u"|8004ABC"_s << u"(8004)ABC"_s;
    QTest::newRow("separator at the end") << u"8004ABC|"_s << u"(8004)ABC"_s;
    QTest::newRow("separator behind a fixed length") << u"0104901234567894|21X"_s << u"(01)04901234567894(21)X"_s;
    QTest::newRow("variable before fixed") << u"10LOT7|17260331|21S1"_s << u"(10)LOT7(17)260331(21)S1"_s;
    QTest::newRow("fixed one after another")
        << u"0104901234567894172603311126010110A"_s << u"(01)04901234567894(17)260331(11)260101(10)A"_s;
    QTest::newRow("SSCC") << u"00106141412345678908"_s << u"(00)106141412345678908"_s;
    QTest::newRow("GRAI with serial") << u"800304901234567894SER1"_s << u"(8003)04901234567894SER1"_s;
    QTest::newRow("GRAI without serial") << u"800304901234567894"_s << u"(8003)04901234567894"_s;
    QTest::newRow("GIAI of 30 characters")
        << u"8004123456789012345678901234567890"_s << u"(8004)123456789012345678901234567890"_s;
    QTest::newRow("letter case is kept") << u"21aBc"_s << u"(21)aBc"_s;
    QTest::newRow("four-digit weight") << u"3103000123"_s << u"(3103)000123"_s;
    QTest::newRow("count and customer part") << u"3012|241PART/1"_s << u"(30)12(241)PART/1"_s;
    QTest::newRow("GLN") << u"4144901234567894254EXT"_s << u"(414)4901234567894(254)EXT"_s;
    QTest::newRow("fixed length that needs a separator") << u"422392|21S"_s << u"(422)392(21)S"_s;
    QTest::newRow("country and postal code") << u"4213921000001"_s << u"(421)3921000001"_s;
    QTest::newRow("date without a day") << u"17260300"_s << u"(17)260300"_s;
    QTest::newRow("expiry with time") << u"70032603312359"_s << u"(7003)2603312359"_s;
    QTest::newRow("document type") << u"2534901234567894DOC1"_s << u"(253)4901234567894DOC1"_s;
    QTest::newRow("coupon number") << u"2554901234567894123"_s << u"(255)4901234567894123"_s;
    QTest::newRow("service relation") << u"8018106141412345678908"_s << u"(8018)106141412345678908"_s;
    QTest::newRow("payment slip") << u"8020REF"_s << u"(8020)REF"_s;
    QTest::newRow("health number") << u"710PZN1"_s << u"(710)PZN1"_s;
    QTest::newRow("variant, internal") << u"200190OWN|99X"_s << u"(20)01(90)OWN(99)X"_s;
}

void TestGs1::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Gs1Elements> elements = parseGs1(transmitted(text));
    QVERIFY2(elements.isOk(), elements ? "" : qPrintable(elements.refusal().toDebugText()));
    QCOMPARE(written(*elements), expected);
}

void TestGs1::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refusal");

    QTest::newRow("empty") << u""_s << u"gs1.empty()"_s;
    QTest::newRow("separator alone") << u"|"_s << u"gs1.empty()"_s;
    QTest::newRow("not a number") << u"IT-000123"_s << u"gs1.unknown-identifier(IT-0)"_s;
    QTest::newRow("unassigned") << u"0512345"_s << u"gs1.unknown-identifier(0512)"_s;
    QTest::newRow("one digit") << u"0"_s << u"gs1.unknown-identifier(0)"_s;
    QTest::newRow("two separators") << u"21A||10B"_s << u"gs1.unknown-identifier(\u001d10B)"_s;
    QTest::newRow("full-width digits") << u"０１04901234567894"_s << u"gs1.unknown-identifier(０１04)"_s;
    QTest::newRow("GTIN cut short") << u"01049012345678"_s << u"gs1.wrong-length(01)"_s;
    QTest::newRow("GTIN cut by a separator") << u"010490|21A"_s << u"gs1.wrong-length(01)"_s;
    QTest::newRow("GTIN with a letter") << u"01049012345678A4"_s << u"gs1.wrong-character(01)"_s;
    QTest::newRow("GTIN misread") << u"0104901234567895"_s << u"gs1.wrong-check-digit(01)"_s;
    QTest::newRow("GRAI misread") << u"800304901234567890S"_s << u"gs1.wrong-check-digit(8003)"_s;
    QTest::newRow("no data") << u"21"_s << u"gs1.wrong-length(21)"_s;
    QTest::newRow("no data before the separator") << u"21|10A"_s << u"gs1.wrong-length(21)"_s;
    QTest::newRow("serial of 21 characters") << u"21123456789012345678901"_s << u"gs1.wrong-length(21)"_s;
    QTest::newRow("GIAI of 31 characters") << u"80041234567890123456789012345678901"_s << u"gs1.wrong-length(8004)"_s;
    QTest::newRow("count with a letter") << u"301A"_s << u"gs1.wrong-character(30)"_s;
    QTest::newRow("serial with a space") << u"21A B"_s << u"gs1.wrong-character(21)"_s;
    QTest::newRow("serial with kana") << u"21ノ"_s << u"gs1.wrong-character(21)"_s;
    QTest::newRow("month 13") << u"17261301"_s << u"gs1.wrong-date(17)"_s;
    QTest::newRow("month 0") << u"17260001"_s << u"gs1.wrong-date(17)"_s;
    QTest::newRow("day 32") << u"17260132"_s << u"gs1.wrong-date(17)"_s;
}

void TestGs1::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, refusal);
    const Result<Gs1Elements> elements = parseGs1(transmitted(text));
    QVERIFY(!elements);
    QCOMPARE(elements.refusal().toDebugText(), refusal);
}

void TestGs1::identifies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("product only") << u"0104901234567894"_s << QStringList();
    QTest::newRow("serial only") << u"21ABC"_s << QStringList();
    QTest::newRow("GRAI without serial") << u"800304901234567894"_s << QStringList();
    QTest::newRow("GRAI") << u"800304901234567894ser1"_s << QStringList{u"04901234567894SER1"_s};
    QTest::newRow("GIAI") << u"80044912345abc"_s << QStringList{u"4912345ABC"_s};
    QTest::newRow("GTIN and serial") << u"010490123456789421s-1"_s << QStringList{u"010490123456789421S-1"_s};
    QTest::newRow("serial before GTIN") << u"21S1|0104901234567894"_s << QStringList{u"010490123456789421S1"_s};
    QTest::newRow("all of them") << u"010490123456789421S1|8004G1|800304901234567894R1"_s
                                 << QStringList{u"04901234567894R1"_s, u"G1"_s, u"010490123456789421S1"_s};
}

void TestGs1::identifies()
{
    QFETCH(QString, text);
    QFETCH(QStringList, keys);
    const Result<Gs1Elements> elements = parseGs1(transmitted(text));
    QVERIFY(elements.isOk());
    QCOMPARE(identifyingKeys(*elements), keys);
}

void TestGs1::serialOfAProduct()
{
    const auto of = [](const QString& text) { return productSerial(*parseGs1(transmitted(text))); };
    QCOMPARE(of(u"010490123456789421s-1"_s), (ProductSerial{u"04901234567894"_s, u"S-1"_s}));
    QCOMPARE(of(u"21S1|0104901234567894"_s), (ProductSerial{u"04901234567894"_s, u"S1"_s}));
    QVERIFY(!of(u"21ABC"_s)); // of which product, it does not say
    QVERIFY(!of(u"0104901234567894"_s));
    QVERIFY(!of(u"80044912345abc"_s));
}

QTEST_GUILESS_MAIN(TestGs1)
#include "tst_gs1.moc"
