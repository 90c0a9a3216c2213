// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"
#include "core/exchange/listcell.h"

#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class CellValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prices_data();
    void prices();
    void words_data();
    void words();
    void listsSplit_data();
    void listsSplit();
    void listsComeBack();
    void accessories_data();
    void accessories();
    void accessoriesComeBack();
    void formulas_data();
    void formulas();
    void formulasComeBack();
};

void CellValuesTest::prices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("hundredths"); // -1: no price
    QTest::newRow("yen") << u"98000"_s << qint64(9'800'000);
    QTest::newRow("grouped yen") << u"1,234,567円"_s << qint64(123'456'700);
    QTest::newRow("yen sign") << u"￥98,000"_s << qint64(9'800'000);
    QTest::newRow("full width") << u"９８，０００"_s << qint64(9'800'000);
    QTest::newRow("dollars") << u"$2,266.13"_s << qint64(226'613);
    QTest::newRow("one decimal") << u"2266.1"_s << qint64(226'610);
    QTest::newRow("nought") << u"0"_s << qint64(0);
    QTest::newRow("largest") << u"9999999999.99"_s << qint64(999'999'999'999);
    QTest::newRow("too large") << u"10000000000"_s << qint64(-1);
    QTest::newRow("beyond all numbers") << u"99999999999999999999999"_s << qint64(-1);
    QTest::newRow("negative") << u"-5"_s << qint64(-1);
    QTest::newRow("three decimals") << u"1.234"_s << qint64(-1);
    QTest::newRow("continental") << u"1.234,56"_s << qint64(-1);
    QTest::newRow("wrong groups") << u"12,34"_s << qint64(-1);
    QTest::newRow("word") << u"unknown"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void CellValuesTest::prices()
{
    QFETCH(QString, text);
    const auto price = parsePrice(text);
    QTEST(price ? price->hundredths : -1, "hundredths");
    QVERIFY(!price || price->text == text);
}

void CellValuesTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ownership");
    QTest::addColumn<QString>("state");
    QTest::newRow("state-owned") << u"国有"_s << u"state"_s << QString();
    QTest::newRow("lease") << u"ﾘｰｽ"_s << u"lease"_s << QString();
    QTest::newRow("leased") << u" Leased "_s << u"lease"_s << QString();
    QTest::newRow("service") << u"サービス提供"_s << u"service"_s << QString();
    QTest::newRow("borrowed") << u"借用"_s << u"borrowed"_s << QString();
    QTest::newRow("in stock") << u"In Stock"_s << QString() << u"available"_s;
    QTest::newRow("its own word") << u"available"_s << QString() << u"available"_s;
    QTest::newRow("on loan") << u"貸出中"_s << QString() << u"on-loan"_s;
    QTest::newRow("overdue") << u"延滞"_s << QString() << u"overdue"_s;
    QTest::newRow("to be reset") << u"返却済・要初期化"_s << QString() << u"needs-reset"_s;
    QTest::newRow("repair") << u"修理中"_s << QString() << u"in-repair"_s;
    QTest::newRow("disposed") << u"返納・廃棄済"_s << QString() << u"disposed"_s;
    QTest::newRow("of Snipe-IT") << u"Ready to Deploy"_s << QString() << u"available"_s;
    QTest::newRow("neither") << u"不明"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void CellValuesTest::words()
{
    QFETCH(QString, text);
    QTEST(ownershipWord(text).value_or(QString()), "ownership");
    QTEST(assetStateWord(text).value_or(QString()), "state");
}

void CellValuesTest::listsSplit_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("parts");
    const QStringList three{u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("semicolons") << u"A; B;C"_s << three;
    QTest::newRow("commas") << u"A,B, C"_s << three;
    QTest::newRow("japanese") << u"A、B，C"_s << three;
    QTest::newRow("lines") << u"A\r\nB\nC\n"_s << three;
    QTest::newRow("empty parts, repetitions") << u";A;;B;A;C;"_s << three;
    QTest::newRow("blanks inside") << u" AC adapter ; Case"_s << QStringList{u"AC adapter"_s, u"Case"_s};
    QTest::newRow("quoted") << u"\"a, b\"; \"say \"\"c\"\"\""_s << QStringList{u"a, b"_s, u"say \"c\""_s};
    QTest::newRow("inches") << u"13\" cover; 5\""_s << QStringList{u"13\" cover"_s, u"5\""_s};
    QTest::newRow("open quote") << u"\"a; b"_s << QStringList{u"a; b"_s};
    QTest::newRow("empty") << QString() << QStringList();
}

void CellValuesTest::listsSplit()
{
    QFETCH(QString, cell);
    QTEST(splitList(cell), "parts");
}

void CellValuesTest::listsComeBack()
{
    QRandomGenerator random(7);
    const QString usual = u"aB;,、\" \n×2x漢"_s;
    for (int round = 0; round < 3000; ++round) {
        QStringList parts;
        for (int count = random.bounded(4); count > 0; --count) {
            QString part;
            for (int length = random.bounded(1, 6); length > 0; --length)
                part += usual[random.bounded(usual.size())];
            if (!part.trimmed().isEmpty() && !parts.contains(part.trimmed()))
                parts.append(part.trimmed());
        }
        QCOMPARE(splitList(joinList(parts)), parts);
    }
}

void CellValuesTest::accessories_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QList<AccessoryDraft>>("expected");
    using List = QList<AccessoryDraft>;
    QTest::newRow("english") << u"AC adapter x2; Case"_s << List{{u"AC adapter"_s, 2}, {u"Case"_s, 1}};
    QTest::newRow("japanese") << u"充電器×1、ケース"_s << List{{u"充電器"_s, 1}, {u"ケース"_s, 1}};
    QTest::newRow("full width") << u"ケーブル　×　１２"_s << List{{u"ケーブル"_s, 12}};
    QTest::newRow("a name that ends in a number") << u"Matrox2; USB 3"_s << List{{u"Matrox2"_s, 1}, {u"USB 3"_s, 1}};
    QTest::newRow("nought is no count") << u"Case x0"_s << List{{u"Case x0"_s, 1}};
    QTest::newRow("empty") << QString() << List();
}

void CellValuesTest::accessories()
{
    QFETCH(QString, cell);
    QTEST(parseAccessories(cell), "expected");
}

void CellValuesTest::accessoriesComeBack()
{
    const QList<AccessoryDraft> list{{u"充電器"_s, 1}, {u"Case x2"_s, 1}, {u"Cable, 2 m"_s, 3},
                                     {u"\"A\""_s, 1},  {u"Pen ×3"_s, 2},  {u"a\nb"_s, 2}};
    QCOMPARE(parseAccessories(formatAccessories(list)), list);
}

void CellValuesTest::formulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+81-3"_s << u"'+81-3"_s;
    QTest::newRow("minus") << u"-40-1"_s << u"'-40-1"_s;
    QTest::newRow("minus alone") << u"-"_s << u"'-"_s;
    QTest::newRow("minus and a point") << u"-.A1"_s << u"'-.A1"_s;
    QTest::newRow("a number below zero") << u"-40"_s << u"-40"_s;
    QTest::newRow("with decimals") << u"-3.50"_s << u"-3.50"_s;
    QTest::newRow("a guarded number") << u"'-40"_s << u"''-40"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("cr") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("guarded already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("empty") << QString() << QString();
}

void CellValuesTest::formulas()
{
    QFETCH(QString, cell);
    QTEST(guardedFormula(cell), "guarded");
    QCOMPARE(unguardedFormula(guardedFormula(cell)), cell);
}

void CellValuesTest::formulasComeBack()
{
    QRandomGenerator random(11);
    const QString usual = u"''=+-@\ta＝"_s;
    for (int round = 0; round < 3000; ++round) {
        QString cell;
        for (int length = random.bounded(6); length > 0; --length)
            cell += usual[random.bounded(usual.size())];
        QCOMPARE(unguardedFormula(guardedFormula(cell)), cell);
    }
}

QTEST_GUILESS_MAIN(CellValuesTest)
#include "tst_cellvalues.moc"
