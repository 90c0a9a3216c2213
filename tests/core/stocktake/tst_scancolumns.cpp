// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/scancolumns.h"
#include "tests/core/stocktake/stocktaketest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Which column of a batch scanner's file holds the codes: the ledger tells.
class ScanColumnsTest : public StocktakeTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerTells_data();
    void theLedgerTells();
};

void ScanColumnsTest::theLedgerTells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("column");
    QTest::newRow("one column") << QByteArray("X-1\nX-2\n") << u"whole"_s;
    QTest::newRow("first") << QByteArray("A-1,2026/11/29\nA-2,2026/11/29\n") << u"1"_s;
    QTest::newRow("last, in lower case") << QByteArray("1\t2026/11/29\ta-1\n2\t2026/11/29\ta-2\n") << u"3"_s;
    QTest::newRow("a barcode") << QByteArray("1,4901234567894\n1,X-9\n") << u"2"_s;
    QTest::newRow("not that of the shelf") << QByteArray("SHELF-1,A-1\nSHELF-1,A-2\n") << u"2"_s;
    QTest::newRow("labels alone") << QByteArray("1,SHELF-1\n2,SHELF-2\n") << u"2"_s;
    QTest::newRow("the number before its serial") << QByteArray("A-1,SN-1\nA-2,SN-2\n") << u"1"_s;
    QTest::newRow("not that of whoever scanned") << QByteArray("E-1,A-1\nE-1,X-9\n") << u"2"_s;
    QTest::newRow("codes with commas") << QByteArray("B,1\nB,2\n") << u"whole"_s;
    QTest::newRow("nothing that is known") << QByteArray("1,X-1\n2,X-2\n") << u"none"_s;
}

void ScanColumnsTest::theLedgerTells()
{
    shelf(u"棚1"_s, u"SHELF-1"_s);
    shelf(u"棚2"_s, u"SHELF-2"_s);
    store().add(anAsset(u"A-1"_s).serial(u"SN-1"_s).barcode(u"4901234567894"_s));
    store().add(anAsset(u"A-2"_s).serial(u"SN-2"_s));
    store().add(anAsset(u"A-3"_s).barcode(u"B,1"_s).barcode(u"B,2"_s));
    store().add(aPerson(u"E-1"_s));
    QFETCH(QByteArray, bytes);
    const Result<ScanFile> file = readScanFile(bytes);
    VERIFY_OK(file);
    const Result<ScanColumns> columns = store().desk().ask(AskScanColumns{*file});
    VERIFY_OK(columns);
    const QString found = !columns->codes               ? u"none"_s
                          : *columns->codes == wholeRow ? u"whole"_s
                                                        : QString::number(*columns->codes + 1);
    QTEST(found, "column");
    if (found == u"none")
        QCOMPARE(columnsText(*columns), u"1: 1, 2; 2: X-1, X-2"_s);
}

QTEST_GUILESS_MAIN(ScanColumnsTest)
#include "tst_scancolumns.moc"
