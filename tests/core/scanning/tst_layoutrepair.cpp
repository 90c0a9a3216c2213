// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/layoutrepair.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestLayoutRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usScannerOnJis_data();
    void usScannerOnJis();
    void jisScannerOnUs_data();
    void jisScannerOnUs();
    void leavesWhatBothShare();
    void undoesEachOther();
    void cannotTellPlusFromAClosingParenthesis();
};

void TestLayoutRepair::usScannerOnJis_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("meant");
    const auto row = [](const QString& meant, const QString& shown) {
        QTest::addRow("%s", qPrintable(meant)) << shown << meant;
    };
    row(u"@"_s, u"\""_s);
    row(u"^"_s, u"&"_s);
    row(u"&"_s, u"'"_s);
    row(u"*"_s, u"("_s);
    row(u"("_s, u")"_s);
    row(u"_"_s, u"="_s);
    row(u"="_s, u"^"_s);
    row(u"+"_s, u"~"_s);
    row(u"["_s, u"@"_s);
    row(u"{"_s, u"`"_s);
    row(u"]"_s, u"["_s);
    row(u"}"_s, u"{"_s);
    row(u":"_s, u"+"_s);
    row(u"'"_s, u":"_s);
    row(u"\""_s, u"*"_s);
    row(u"\\"_s, u"]"_s);
    row(u"|"_s, u"}"_s);
    row(u"(01)"_s, u")01~"_s);
    row(u"]C1"_s, u"[C1"_s);
    row(u"]d2"_s, u"[d2"_s);
    row(u"]Q3"_s, u"[Q3"_s);
    row(u"A:B"_s, u"A+B"_s);
    row(u"http://"_s, u"http+//"_s);
}

void TestLayoutRepair::usScannerOnJis()
{
    QFETCH(QString, shown);
    QFETCH(QString, meant);
    QCOMPARE(undoUsScannerOnJis(shown), meant);
}

void TestLayoutRepair::jisScannerOnUs_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("meant");
    const auto row = [](const QString& meant, const QString& shown) {
        QTest::addRow("%s shown as %s", qPrintable(meant), qPrintable(shown)) << shown << meant;
    };
    row(u"\""_s, u"@"_s);
    row(u"&"_s, u"^"_s);
    row(u"'"_s, u"&"_s);
    row(u"("_s, u"*"_s);
    row(u")"_s, u"("_s);
    row(u"="_s, u"_"_s);
    row(u"^"_s, u"="_s);
    row(u"~"_s, u")"_s);
    row(u"~"_s, u"+"_s);
    row(u"@"_s, u"["_s);
    row(u"`"_s, u"{"_s);
    row(u"["_s, u"]"_s);
    row(u"{"_s, u"}"_s);
    row(u"+"_s, u":"_s);
    row(u":"_s, u"'"_s);
    row(u"*"_s, u"\""_s);
    row(u"]"_s, u"\\"_s);
    row(u"}"_s, u"|"_s);
    row(u"]C1"_s, u"\\C1"_s);
}

void TestLayoutRepair::jisScannerOnUs()
{
    QFETCH(QString, shown);
    QFETCH(QString, meant);
    QCOMPARE(undoJisScannerOnUs(shown), meant);
}

void TestLayoutRepair::leavesWhatBothShare()
{
    const QString shared = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -,./;<>?!#$%\u001d漢字"_s;
    QCOMPARE(undoUsScannerOnJis(shared), shared);
    QCOMPARE(undoJisScannerOnUs(shared), shared);
}

void TestLayoutRepair::undoesEachOther()
{
    const QString meant = u"]C1@^&*(_=[{]}:'\"\\|)"_s;
    QCOMPARE(undoUsScannerOnJis(undoJisScannerOnUs(meant)), meant);
}

void TestLayoutRepair::cannotTellPlusFromAClosingParenthesis()
{
    QCOMPARE(undoUsScannerOnJis(u"1~2"_s), u"1+2"_s);
    QCOMPARE(undoUsScannerOnJis(u")1~2"_s), u"(1)2"_s); // "(1+2" shows alike
    QCOMPARE(undoUsScannerOnJis(u")1~2~3"_s), u"(1)2+3"_s);
}

QTEST_GUILESS_MAIN(TestLayoutRepair)
#include "tst_layoutrepair.moc"
