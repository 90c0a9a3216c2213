// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/scanfile.h"

#include <QDateTime>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestScanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFound_data();
    void columnsAreFound();
    void encodings();
    void theTimeOfEachScan_data();
    void theTimeOfEachScan();
    void aShortRowIsItsCode();
    void whatIsNoSuchFile_data();
    void whatIsNoSuchFile();

private:
    /// "line:code" of each.
    static QStringList codes(const QByteArray& bytes, int column)
    {
        const Result<ScanFile> file = readScanFile(bytes);
        if (!file)
            return {file.refusal().toDebugText()};
        QStringList texts;
        for (const FileScan& scan : scansOf(*file, column))
            texts << u"%1:%2"_s.arg(scan.line).arg(scan.text);
        return texts;
    }
};

void TestScanFile::columnsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char* name, const QByteArray& bytes, int columns, int column, const QString& codes) {
        QTest::newRow(name) << bytes << columns << column << codes;
    };
    row("one code a line", "SHELF-1\r\nA-1\r\n\r\nA-2\r\n", 1, wholeRow, u"1:SHELF-1 2:A-1 4:A-2"_s);
    row("only line feeds, no last one", "A-1\nA-2", 1, wholeRow, u"1:A-1 2:A-2"_s);
    row("only carriage returns", "A-1\rA-2\r", 1, wholeRow, u"1:A-1 2:A-2"_s);
    row("one quoted code a line", "\"A-1\"\n\"A-2\"\n", 1, wholeRow, u"1:A-1 2:A-2"_s);
    row("code, date, time", "A-1,2026/11/29,10:00:00\nA-2,2026/11/29,10:00:05\n", 3, 0, u"1:A-1 2:A-2"_s);
    row("tabs, the code not first", "1\tA-1\n2\tA-2\n", 2, 1, u"1:A-1 2:A-2"_s);
    row("semicolons", "20261129;A-1\n20261129;A-2\n", 2, 1, u"1:A-1 2:A-2"_s);
    row("bars", "x|A-1|1\ny|A-2|1\n", 3, 1, u"1:A-1 2:A-2"_s);
    row("quoted, a comma inside", "\"A-1\",\"desk, left\"\n\"A-2\",\"desk \"\"B\"\"\"\n", 2, 0, u"1:A-1 2:A-2"_s);
    row("the cell with the comma", "\"A-1\",\"desk, left\"\n\"A-2\",\"desk \"\"B\"\"\"\n", 2, 1,
        u"1:desk, left 2:desk \"B\""_s);
    row("a heading, by the days", "code,date\nA-1,2026/11/29\nA-2,2026/11/29\n", 2, 0, u"2:A-1 3:A-2"_s);
    row("a heading, by the codes", "コード,数量\nA-1,1\nA-2,1\n", 2, 0, u"2:A-1 3:A-2"_s);
    row("no heading", "A-1,1\nA-2,1\n", 2, 0, u"1:A-1 2:A-2"_s);
    row("one row is no heading", "A-1,1\n", 2, 0, u"1:A-1"_s);
    row("the whole row", "A-1,1\nA-2,1\n", 2, wholeRow, u"1:A-1,1 2:A-2,1"_s);
    row("a row without a code", "A-1,1\n,1\nA-2,1\n", 2, 0, u"1:A-1 3:A-2"_s);
    row("commas here and there are no columns", "A-1\nB,2\nA-3\nA-4\n", 1, wholeRow, u"1:A-1 2:B,2 3:A-3 4:A-4"_s);
}

void TestScanFile::columnsAreFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, column);
    const Result<ScanFile> file = readScanFile(bytes);
    QVERIFY(file.isOk());
    QTEST(file->columns, "columns");
    QTEST(codes(bytes, column).join(u' '), "codes");
}

void TestScanFile::encodings()
{
    const QString text = u"棚1,A-1\n棚2,A-2\n"_s;
    const QStringList wanted{u"1:棚1"_s, u"2:棚2"_s};
    QCOMPARE(codes(text.toUtf8(), 0), wanted);
    QCOMPARE(codes("\xef\xbb\xbf" + text.toUtf8(), 0), wanted);
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QCOMPARE(codes(wide(text), 0), wanted);
    QStringEncoder japanese("windows-31j");
    QVERIFY(japanese.isValid());
    QCOMPARE(codes(japanese(text), 0), wanted);
}

void TestScanFile::theTimeOfEachScan_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("at");
    QTest::newRow("day and time") << QByteArray("A-1,2026/11/29,10:05:07\nA-2,2026/11/29,10:06:00\n")
                                  << u"2026-11-29T10:05:07"_s;
    QTest::newRow("time before the day") << QByteArray("A-1,10:05,2026-11-29\nA-2,10:06,2026-11-29\n")
                                         << u"2026-11-29T10:05:00"_s;
    QTest::newRow("together") << QByteArray("A-1\t2026/11/29 10:05:07\nA-2\t2026/11/29 10:06:00\n")
                              << u"2026-11-29T10:05:07"_s;
    QTest::newRow("ISO") << QByteArray("A-1;2026-11-29T10:05:07\nA-2;2026-11-29T10:06:00\n")
                         << u"2026-11-29T10:05:07"_s;
    QTest::newRow("digits") << QByteArray("A-1,20261129,100507\nA-2,20261129,100600\n") << u"2026-11-29T10:05:07"_s;
    QTest::newRow("digits together") << QByteArray("A-1,20261129100507\nA-2,20261129100600\n")
                                     << u"2026-11-29T10:05:07"_s;
    QTest::newRow("short year") << QByteArray("A-1,26/11/29,10:05:07\nA-2,26/11/29,10:06:00\n")
                                << u"2026-11-29T10:05:07"_s;
    QTest::newRow("codes like times") << QByteArray("000101,20261129,100507\n000102,20261129,100600\n")
                                      << u"2026-11-29T10:05:07"_s;
    QTest::newRow("a day alone") << QByteArray("A-1,2026/11/29\nA-2,2026/11/29\n") << QString();
    QTest::newRow("a time alone") << QByteArray("A-1,10:05:07\nA-2,10:06:00\n") << QString();
    QTest::newRow("numbers are no days") << QByteArray("A-1,20269999\nA-2,20261129\n") << QString();
}

void TestScanFile::theTimeOfEachScan()
{
    QFETCH(QByteArray, bytes);
    const Result<ScanFile> file = readScanFile(bytes);
    QVERIFY(file.isOk());
    const Instant at = scansOf(*file, 0).first().at;
    QTEST(at.isValid() ? at.toLocal().toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString(), "at");
}

void TestScanFile::aShortRowIsItsCode()
{
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += "x,A-" + QByteArray::number(i) + "\n";
    bytes += "SHELF-1\n";
    QCOMPARE(codes(bytes, 1).last(), u"21:SHELF-1"_s);
}

void TestScanFile::whatIsNoSuchFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"scan-file.empty"_s;
    QTest::newRow("blank lines") << QByteArray("\r\n  \r\n") << u"scan-file.empty"_s;
    QTest::newRow("a mark alone") << QByteArray("\xef\xbb\xbf") << u"scan-file.empty"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\0\0", 6) << u"scan-file.not-text"_s;
}

void TestScanFile::whatIsNoSuchFile()
{
    QFETCH(QByteArray, bytes);
    const Result<ScanFile> file = readScanFile(bytes);
    QVERIFY(!file);
    QTEST(file.refusal().problems.first().code, "code");
}

QTEST_APPLESS_MAIN(TestScanFile)
#include "tst_scanfile.moc"
