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
    void placesAreFound_data();
    void placesAreFound();
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

void ScanColumnsTest::placesAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("seen"); // where each code was
    QTest::newRow("labels") << QByteArray("SHELF-1,A-1\nshelf-2,A-2\n") << QStringList{u"棚1"_s, u"棚2"_s};
    QTest::newRow("names, also in other forms, behind a heading")
        << QByteArray("管理番号,場所\nA-1,棚1\nA-2,棚２\n") << QStringList{u"棚1"_s, u"棚2"_s};
    QTest::newRow("one nobody knows, one that is not said")
        << QByteArray("A-1,棚1\nA-2,棚9\nA-3,\n") << QStringList{u"棚1"_s, u"?"_s, u"-"_s};
    QTest::newRow("mostly something else") << QByteArray("A-1,棚1\nA-2,x\nA-3,y\n") << QStringList(3, u"-"_s);
    QTest::newRow("one column") << QByteArray("SHELF-1\nA-1\n") << QStringList(2, u"-"_s);
    QTest::newRow("labels are what is counted") << QByteArray("1,SHELF-1\n2,SHELF-2\n") << QStringList(2, u"-"_s);
}

void ScanColumnsTest::placesAreFound()
{
    const PlaceId first = shelf(u"棚1"_s, u"SHELF-1"_s);
    const PlaceId second = shelf(u"棚2"_s, u"SHELF-2"_s);
    for (const QString& number : {u"A-1"_s, u"A-2"_s, u"A-3"_s})
        store().add(anAsset(number));
    QFETCH(QByteArray, bytes);
    const Result<ScanFile> file = readScanFile(bytes);
    VERIFY_OK(file);
    const Result<ScanColumns> columns = store().desk().ask(AskScanColumns{*file});
    VERIFY_OK(columns);
    QVERIFY(columns->codes);
    QStringList seen;
    const QList<FileScan> scans = columns->scansOf(*file, *columns->codes);
    for (const FileScan& scan : scans) {
        const std::optional<PlaceId> place = columns->placeOfScan(scan);
        seen << (!place ? u"-"_s : *place == first ? u"棚1"_s : *place == second ? u"棚2"_s : u"?"_s);
    }
    QTEST(seen, "seen");
    QCOMPARE(columns->unknownPlaces(scans), int(seen.count(u"?"_s)));
    if (*columns->codes == wholeRow)
        return;
    // Also where it is known which column holds the codes.
    const Result<ScanColumns> again = store().desk().ask(AskScanColumns{*file, *columns->codes});
    VERIFY_OK(again);
    QCOMPARE(again->places, columns->places);
}

QTEST_GUILESS_MAIN(ScanColumnsTest)
#include "tst_scancolumns.moc"
