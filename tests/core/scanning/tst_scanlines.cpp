// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/scanlines.h"

#include <QTest>

using namespace madoguchi;

class TestScanLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scansEndWithTheirEnd_data();
    void scansEndWithTheirEnd();
    void whatNeverEndsIsGivenBack();
    void aBegunScanIsForgotten();
};

void TestScanLines::scansEndWithTheirEnd_data()
{
    QTest::addColumn<QList<QByteArray>>("reads");
    QTest::addColumn<QList<QByteArray>>("scans");
    using L = QList<QByteArray>;
    QTest::newRow("one") << L{"A-1\r"} << L{"A-1"};
    QTest::newRow("split") << L{"A", "-", "1", "\r"} << L{"A-1"};
    QTest::newRow("two in one read") << L{"A-1\rA-2\r"} << L{"A-1", "A-2"};
    QTest::newRow("CR LF over two reads") << L{"A-1\r", "\nA-2\r\n"} << L{"A-1", "A-2"};
    QTest::newRow("LF") << L{"A-1\nA-2\n"} << L{"A-1", "A-2"};
    QTest::newRow("ends alone") << L{"\r\r\n\n"} << L{};
    QTest::newRow("not ended") << L{"A-1\rA-"} << L{"A-1"};
    QTest::newRow("separator and tab are data") << L{"01\x1d"
                                                     "21\t\r"}
                                                << L{"01\x1d"
                                                     "21\t"};
    QTest::newRow("NUL") << L{QByteArray("A\0-1\r", 5)} << L{QByteArray("A\0-1", 4)};
}

void TestScanLines::scansEndWithTheirEnd()
{
    QFETCH(QList<QByteArray>, reads);
    QFETCH(QList<QByteArray>, scans);
    ScanLines lines;
    QList<QByteArray> got;
    for (const QByteArray& read : reads)
        got << lines.feed(read);
    QCOMPARE(got, scans);
}

void TestScanLines::whatNeverEndsIsGivenBack()
{
    ScanLines lines;
    const QList<QByteArray> got = lines.feed(QByteArray(3 * ScanLines::greatest, 'x'));
    QCOMPARE(got.size(), 2);
    QCOMPARE(got.first().size(), ScanLines::greatest + 1);
}

void TestScanLines::aBegunScanIsForgotten()
{
    ScanLines lines;
    QVERIFY(lines.feed("A-").isEmpty());
    lines.reset();
    QCOMPARE(lines.feed("B-1\r"), QList<QByteArray>{"B-1"});
}

QTEST_GUILESS_MAIN(TestScanLines)
#include "tst_scanlines.moc"
