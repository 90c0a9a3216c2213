// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<CsvReader>> openBytes(const QByteArray& bytes, CsvOptions options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return CsvReader::open(std::move(buffer), std::move(options));
}

struct ReadAll {
    QStringList header;
    QList<QStringList> rows;
    QList<qint64> lines;
    Refusal refusal;
};

ReadAll readRows(const Result<std::unique_ptr<CsvReader>>& opened)
{
    ReadAll all;
    if (!opened) {
        all.refusal = opened.refusal();
        return all;
    }
    all.header = opened.value()->header();
    CsvRow row;
    while (true) {
        const auto more = opened.value()->next(row);
        if (!more)
            all.refusal = more.refusal();
        if (!more || !*more)
            return all;
        QStringList cells;
        for (const QByteArrayView cell : row.cells)
            cells.append(QString::fromUtf8(cell));
        all.rows.append(cells);
        all.lines.append(row.line);
    }
}

/// Makes a long file without holding it: `head`, then `piece` over and over, to `size` bytes.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray head, QByteArray piece, qint64 size)
        : m_head(std::move(head)), m_piece(std::move(piece)), m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 start = pos();
        const qint64 count = std::min(most, m_size - start);
        for (qint64 i = 0; i < count; ++i) {
            const qint64 at = start + i;
            data[i] = at < m_head.size() ? m_head[at] : m_piece[(at - m_head.size()) % m_piece.size()];
        }
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_piece;
    qint64 m_size;
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void detectsDelimiter_data();
    void detectsDelimiter();
    void refuses_data();
    void refuses();
    void aBrokenRowSpoilsOnlyItself_data();
    void aBrokenRowSpoilsOnlyItself();
    void refusesFiles();
    void acceptsTheLargestCell();
    void refusesEndlessInput_data();
    void refusesEndlessInput();
    void rowsStraddleBlocks_data();
    void rowsStraddleBlocks();
    void reportsProgressAndCancels();
    void survivesRandomBytes();
};

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QList<qint64>>("lines");
    using Rows = QList<QStringList>;
    using Lines = QList<qint64>;
    const Rows two{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};

    QTest::newRow("lf") << QByteArray("a,b\n1,2\n3,4\n") << two << Lines{2, 3};
    QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << two << Lines{2, 3};
    QTest::newRow("cr") << QByteArray("a,b\r1,2\r3,4\r") << two << Lines{2, 3};
    QTest::newRow("mixed") << QByteArray("a,b\r1,2\n3,4\r\n") << two << Lines{2, 3};
    QTest::newRow("no end of line at the end") << QByteArray("a,b\n1,2\n3,4") << two << Lines{2, 3};
    QTest::newRow("blank lines") << QByteArray("\r\n\r\na,b\r\n\r\n1,2\r\n  \r\n3,4\r\n\r\n") << two << Lines{5, 7};
    QTest::newRow("embedded line ends") << QByteArray("a,b\n\"1\n1\r\n1\",2\n3,4\n")
                                        << Rows{{u"1\n1\r\n1"_s, u"2"_s}, {u"3"_s, u"4"_s}} << Lines{2, 5};
    QTest::newRow("embedded, blank line first")
        << QByteArray("a,b\n\n\"\n1\",2\n3,4") << Rows{{u"\n1"_s, u"2"_s}, {u"3"_s, u"4"_s}} << Lines{3, 5};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"13\"\" wide\",\"\"\n") << Rows{{u"13\" wide"_s, QString()}}
                                    << Lines{2};
    QTest::newRow("ragged") << QByteArray("a,b\n1\n1,2,3\n,\n")
                            << Rows{{u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}, {QString(), QString()}} << Lines{2, 3, 4};
    QTest::newRow("blanks around quotes")
        << QByteArray("a, b\n \"1\" , \"2 \"\n") << Rows{{u"1"_s, u"2 "_s}} << Lines{2};
    QTest::newRow("semicolon") << QByteArray("\"a\";\"b\"\n1;2\n3;4\n") << two << Lines{2, 3};
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n3\t4\n") << two << Lines{2, 3};
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n3|4\n") << two << Lines{2, 3};
    QTest::newRow("a quotation mark inside a cell is text")
        << QByteArray("a,b\nモニタ,24\"液晶\n24\",13.3\" 2\"\n3,4\n")
        << Rows{{u"モニタ"_s, u"24\"液晶"_s}, {u"24\""_s, u"13.3\" 2\""_s}, {u"3"_s, u"4"_s}} << Lines{2, 3, 4};
    QTest::newRow("the same with semicolons")
        << QByteArray("a;b\n24\"液晶;2\n3;4\n") << Rows{{u"24\"液晶"_s, u"2"_s}, {u"3"_s, u"4"_s}} << Lines{2, 3};
    QTest::newRow("utf-16") << QByteArray("\xff\xfe"
                                          "a\0,\0b\0\n\0"
                                          "1\0,\0"
                                          "2\0\n\0",
                                          18)
                            << Rows{{u"1"_s, u"2"_s}} << Lines{2};
}

void CsvReaderTest::reads()
{
    QFETCH(QByteArray, bytes);

    const ReadAll all = readRows(openBytes(bytes));

    QVERIFY2(all.refusal.problems.isEmpty(), qPrintable(all.refusal.toDebugText()));
    QCOMPARE(all.header, QStringList({u"a"_s, u"b"_s}));
    QTEST(all.rows, "rows");
    QTEST(all.lines, "lines");
}

void CsvReaderTest::detectsDelimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("one column") << QByteArray("number\nA-1\n") << ',';
    QTest::newRow("commas inside quotes") << QByteArray("a;\"b,c,d,e\"\n1;\"x,y\"\n") << ';';
    QTest::newRow("commas in prices") << QByteArray("a;b\n1,50;2,50\n3,50;4,50\n") << ';';
    QTest::newRow("quoted line end") << QByteArray("\"a,b\nc,d\"\tb\n1\t2\n") << '\t';
    QTest::newRow("lists in cells") << QByteArray("a,b\n1,x;y;z\n2,x\n") << ',';
    QTest::newRow("quotation marks as text") << QByteArray("a;b\n24\"液晶;x\n27\"液晶;y,\n") << ';';
    QTest::newRow("doubled quotation marks") << QByteArray("a;b\n\"1\"\",,,,\";2\n") << ';';
    QTest::newRow("empty") << QByteArray() << ',';
}

void CsvReaderTest::detectsDelimiter()
{
    QFETCH(QByteArray, text);
    QTEST(detectDelimiter(text), "delimiter");
}

void CsvReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::newRow("empty") << QByteArray() << u"import.file-empty"_s << qint64(0) << qint64(0);
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << u"import.file-empty"_s << qint64(0) << qint64(0);
    QTest::newRow("only blank lines") << QByteArray("\n \n\t\n") << u"import.no-header"_s << qint64(0) << qint64(0);
    QTest::newRow("header without names")
        << QByteArray(",,\n1,2,3\n") << u"import.no-header"_s << qint64(0) << qint64(0);
    QTest::newRow("text after a quote in the header")
        << QByteArray("a,\"b\" c\n1,2\n") << u"import.quote-malformed"_s << qint64(1) << qint64(2);
    QTest::newRow("quote never closed, in a broken row")
        << QByteArray("a,b\n\"1\"x,\n3,\"4\"x,\"\n5,6\n") << u"import.quote-unclosed"_s << qint64(3) << qint64(3);
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << u"import.quote-unclosed"_s
                                        << qint64(3) << qint64(2);
    QTest::newRow("broken bytes") << QByteArray("a,b\n\x82\xa0\xff,2\n") << u"import.broken-bytes"_s << qint64(2)
                                  << qint64(0);
    QTest::newRow("zero byte") << QByteArray("a,b\n1,\0\n", 8) << u"import.nul-character"_s << qint64(2) << qint64(0);
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0xl/workbook.xml", 21) << u"import.workbook"_s
                                << qint64(0) << qint64(0);
    QTest::newRow("a PDF") << QByteArray("%PDF-1.4\na,b\n") << u"import.other-format"_s << qint64(0) << qint64(0);
    QTest::newRow("1001 columns") << "a,b\n" + QByteArray(1000, ',') + "\n"
                                  << u"import.too-many-columns"_s << qint64(2) << qint64(1001);
    QTest::newRow("long cell") << "a,b\n1," + QByteArray(CsvLimits::cellBytes + 1, 'x') + "\n"
                               << u"import.cell-too-long"_s << qint64(2) << qint64(2);
    QTest::newRow("long row") << "a,b\n" + (QByteArray(1'000'000, 'x') + ",").repeated(17) + "\n"
                              << u"import.row-too-long"_s << qint64(2) << qint64(17);
}

void CsvReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);

    const ReadAll all = readRows(openBytes(bytes));

    QVERIFY2(all.refusal.has(code), qPrintable(all.refusal.toDebugText()));
    QCOMPARE(all.refusal.kind, RefusalKind::Refused);
    QTEST(all.refusal.problems.first().arguments[u"line"_s].toLongLong(), "line");
    QTEST(all.refusal.problems.first().arguments[u"column"_s].toLongLong(), "column");
}

void CsvReaderTest::aBrokenRowSpoilsOnlyItself_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<int>("cells");
    QTest::addColumn<qint64>("next");
    QTest::newRow("text after a quote") << QByteArray("\"1\"x,2") << qint64(2) << 1 << qint64(3);
    QTest::newRow("quote after a blank") << QByteArray("1,\"2\" \"x") << qint64(2) << 2 << qint64(3);
    QTest::newRow("after a line end inside") << QByteArray("1,\"2\n3\n4\" 5") << qint64(4) << 2 << qint64(5);
    QTest::newRow("a quoted cell further on") << QByteArray("\"1\"x,\"2,\"\"\n3\",4") << qint64(2) << 1 << qint64(4);
    QTest::newRow("a quote opened too early") << QByteArray("1,\"2\n3,\"4\"") << qint64(3) << 2 << qint64(4);
}

void CsvReaderTest::aBrokenRowSpoilsOnlyItself()
{
    QFETCH(QByteArray, row);
    for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r\n")}) {
        QByteArray text = "a,b\n" + row + "\n7,8\n";
        text.replace("\n", end);
        const auto opened = openBytes(text);
        CsvRow read;
        QVERIFY(opened.value()->next(read).value());
        QCOMPARE(read.line, 2);
        QTEST(read.brokenLine, "line");
        QTEST(int(read.cells.size()), "cells");
        QVERIFY(opened.value()->next(read).value());
        QTEST(read.line, "next");
        QCOMPARE(read.brokenLine, 0);
        QCOMPARE(read.cells[0], QByteArrayView("7"));
        QVERIFY(!opened.value()->next(read).value());
    }
    // At the end of the file, without a line end.
    const auto last = openBytes("a,b\n" + row);
    CsvRow read;
    QVERIFY(last.value()->next(read).value());
    QTEST(read.brokenLine, "line");
    QVERIFY(!last.value()->next(read).value());
}

void CsvReaderTest::refusesFiles()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(u"none.csv"_s);
    QVERIFY(CsvReader::open(missing).refusal().has(u"import.file-missing"));
    QCOMPARE(CsvReader::open(missing).refusal().problems.first().subject, missing);
    QVERIFY(CsvReader::open(folder.path()).refusal().has(u"import.not-a-file"));
    QVERIFY(CsvReader::open(u"/dev/zero"_s).refusal().has(u"import.not-a-file"));

    QFile file(folder.filePath(u"empty.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Refusal empty = CsvReader::open(file.fileName()).refusal();
    QVERIFY(empty.has(u"import.file-empty"));
    QCOMPARE(empty.problems.first().subject, file.fileName());

    QVERIFY(file.setPermissions({}));
    if (geteuid() != 0) // root reads everything
        QVERIFY(CsvReader::open(file.fileName()).refusal().has(u"import.file-unreadable"));
}

void CsvReaderTest::acceptsTheLargestCell()
{
    const QByteArray largest(CsvLimits::cellBytes, 'x');
    for (const QByteArray& text : {"a,b\n1," + largest + "\n", "a,b\n1,\"" + largest + "\"\n"}) {
        const ReadAll all = readRows(openBytes(text));
        QVERIFY2(all.refusal.problems.isEmpty(), qPrintable(all.refusal.toDebugText()));
        QCOMPARE(all.rows.first().last().size(), largest.size());
    }
    const ReadAll wide = readRows(openBytes("a,b\n" + QByteArray(999, ',') + "\n"));
    QCOMPARE(wide.rows.first().size(), 1000);
}

void CsvReaderTest::refusesEndlessInput_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QString>("code");
    QTest::newRow("a cell of 100 MB") << QByteArray("a,b\n1,") << QByteArray("x") << u"import.cell-too-long"_s;
    QTest::newRow("a quote that never ends")
        << QByteArray("a,b\n1,\"") << QByteArray("text, more text\n") << u"import.cell-too-long"_s;
    QTest::newRow("a million columns") << QByteArray("a,b\n") << QByteArray("1,") << u"import.too-many-columns"_s;
    QTest::newRow("a million columns in the header")
        << QByteArray("a,") << QByteArray("1,") << u"import.too-many-columns"_s;
    QTest::newRow("a row of 100 MB") << QByteArray("a,b\n") << QByteArray(1'000'000, 'x') + ","
                                     << u"import.row-too-long"_s;
}

void CsvReaderTest::refusesEndlessInput()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(QString, code);
    qint64 furthest = 0;
    CsvOptions options;
    options.encoding = TextEncoding::Utf8;
    options.progress = [&furthest](qint64 done, qint64) {
        furthest = std::max(furthest, done);
        return true;
    };

    const ReadAll all = readRows(CsvReader::open(std::make_unique<EndlessDevice>(head, piece, 100'000'000), options));

    QVERIFY2(all.refusal.has(code), qPrintable(all.refusal.toDebugText()));
    QVERIFY(furthest < CsvLimits::rowBytes + 1'000'000); // read no further than it had to: nothing piled up
}

void CsvReaderTest::rowsStraddleBlocks_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("lf") << QByteArray("\n");
    QTest::newRow("crlf") << QByteArray("\r\n");
    QTest::newRow("cr") << QByteArray("\r");
}

void CsvReaderTest::rowsStraddleBlocks()
{
    QFETCH(QByteArray, end);
    for (int shift = 0; shift < 8; ++shift) {
        const QByteArray text = "a,b" + QByteArray(shift, 'x') + end + ("\"1" + end + "2\",345" + end).repeated(70'000);
        const auto opened = openBytes(text);
        CsvRow row;
        qint64 rows = 0;
        while (opened.value()->next(row).valueOr(false)) {
            QCOMPARE(row.line, 2 + 2 * rows);
            QCOMPARE(row.cells[0].size(), 2 + end.size());
            QCOMPARE(row.cells[1], QByteArrayView("345"));
            ++rows;
        }
        QCOMPARE(rows, 70'000);
    }
}

void CsvReaderTest::reportsProgressAndCancels()
{
    const QByteArray text = "a,b\n" + QByteArray("1,2\n").repeated(500'000);
    CsvOptions options;
    qint64 last = 0;
    options.progress = [&last](qint64 done, qint64 total) {
        last = done;
        return total == 2'000'004;
    };
    QVERIFY(readRows(openBytes(text, options)).refusal.problems.isEmpty());
    QCOMPARE(last, text.size());

    int calls = 0;
    options.progress = [&calls](qint64, qint64) { return ++calls < 14; };
    const ReadAll cancelled = readRows(openBytes(text, options));
    QVERIFY(cancelled.refusal.has(u"import.cancelled"));
    QVERIFY(cancelled.rows.size() > 100);
}

void CsvReaderTest::survivesRandomBytes()
{
    QRandomGenerator random(20260401);
    const QByteArray usual(",;\t|\"\"\r\n\n ax1=\x82\xa0\xe3\x81\x82", 19);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(random.bounded(200), Qt::Uninitialized);
        for (char& byte : bytes)
            byte = random.bounded(20) == 0 ? static_cast<char>(random.bounded(256)) : usual[random.bounded(19)];
        const ReadAll all = readRows(openBytes(bytes));
        for (qsizetype i = 1; i < all.lines.size(); ++i)
            QVERIFY(all.lines[i] > all.lines[i - 1]);
    }
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
