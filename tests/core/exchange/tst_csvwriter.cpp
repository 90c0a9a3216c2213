// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/jsonwriter.h"
#include "tests/support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesCells_data();
    void writesCells();
    void writesEncodings();
    void reportsLosses();
    void namesEncodings();
    void comesBackExactly_data();
    void comesBackExactly();
    void comesBackFromCp932();
    void leavesTheOldFileWithoutCommit();
    void leavesTheOldFileOnAFileSizeLimit();
    void reportsAFullDevice();
    void refusesPlaces();
    void leavesWhatAnotherProgramHasOpen();
    void neverReplacesSpecialFiles();
    void writesJson();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    CsvSummary write(const QStringList& header, const QList<QStringList>& rows,
                     CsvEncoding encoding = CsvEncoding::Utf8WithBom) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

CsvSummary CsvWriterTest::write(const QStringList& header, const QList<QStringList>& rows, CsvEncoding encoding) const
{
    auto writer = CsvWriter::open(path(u"list.csv"_s), header, encoding);
    for (const QStringList& row : rows) {
        if (!writer.value()->writeRow(row))
            return {};
    }
    return writer.value()->commit().valueOr({});
}

void CsvWriterTest::writesCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << u"00123"_s << QByteArray("00123");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quotes") << u"13\""_s << QByteArray("\"13\"\"\"");
    QTest::newRow("line end") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("blanks outside") << u" a"_s << QByteArray("\" a\"");
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << QByteArray("'=cmd|' /C calc'!A0");
    QTest::newRow("control characters") << u"a\u0007b\u007fc"_s << u"a\u2407b\u2421c"_s.toUtf8();
    QTest::newRow("empty") << QString() << QByteArray();
}

void CsvWriterTest::writesCells()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, bytes);
    QCOMPARE(write({u"x"_s, u"y"_s}, {{cell, u"z"_s}}).rows, 1);
    QCOMPARE(contents(path(u"list.csv"_s)), "\xef\xbb\xbfx,y\r\n" + bytes + ",z\r\n");
}

void CsvWriterTest::writesEncodings()
{
    write({u"品目"_s}, {{QString()}}, CsvEncoding::Utf8);
    QCOMPARE(contents(path(u"list.csv"_s)), u"品目"_s.toUtf8() + "\r\n\"\"\r\n");
    const CsvSummary summary = write({u"x"_s}, {{u"表〜−—‖¥髙①"_s}}, CsvEncoding::Cp932);
    QCOMPARE(contents(path(u"list.csv"_s)),
             QByteArray("x\r\n\x95\x5c\x81\x60\x81\x7c\x81\x5c\x81\x61\\\xfb\xfc\x87\x40\r\n"));
    QCOMPARE(summary.lossCount, 0);
}

void CsvWriterTest::reportsLosses()
{
    const CsvSummary summary = write(
        {u"番号"_s, u"氏名"_s}, {{u"1"_s, u"例"_s}, {u"2"_s, u"\U00020BB7野 葛\U000E0100"_s}, {u"é"_s, u"a\u0007"_s}},
        CsvEncoding::Cp932);

    const QList<CharacterLoss> losses{{u"\U00020BB7"_s, 1, {{3, u"氏名"_s}}},
                                      {u"\U000E0100"_s, 1, {{3, u"氏名"_s}}},
                                      {u"é"_s, 1, {{4, u"番号"_s}}},
                                      {u"\u2407"_s, 1, {{4, u"氏名"_s}}}};
    QCOMPARE(codePointOf(losses.first()), u"U+20BB7"_s);
    QCOMPARE(codePointOf(losses.at(2)), u"U+00E9"_s);
    QCOMPARE(summary.losses, losses);
    QCOMPARE(summary.lossCount, 4);
    QCOMPARE(contents(path(u"list.csv"_s)).split('\n').value(2), QByteArray("2,\x81\xac\x96\xec \x8a\x8b\r"));

    // However often one is lost, the others are named too.
    QList<QStringList> rows(300, {u"é"_s});
    rows << QStringList{u"ü"_s};
    const CsvSummary many = write({u"x"_s}, rows, CsvEncoding::Cp932);
    QCOMPARE(many.lossCount, 301);
    QCOMPARE(many.losses, (QList<CharacterLoss>{{u"é"_s, 300, {{2, u"x"_s}, {3, u"x"_s}, {4, u"x"_s}}},
                                                {u"ü"_s, 1, {{302, u"x"_s}}}}));
    // A cell is named once.
    const CsvSummary once = write({u"x"_s}, {{u"ééé"_s}, {u"é"_s}}, CsvEncoding::Cp932);
    QCOMPARE(once.losses, (QList<CharacterLoss>{{u"é"_s, 4, {{2, u"x"_s}, {3, u"x"_s}}}}));
}

void CsvWriterTest::namesEncodings()
{
    QCOMPARE(csvEncodingFromName(u"auto"_s).value(), CsvEncoding::Utf8WithBom);
    QCOMPARE(csvEncodingFromName(u"UTF-8"_s).value(), CsvEncoding::Utf8WithBom);
    QCOMPARE(csvEncodingFromName(u"utf-8-plain"_s).value(), CsvEncoding::Utf8);
    QCOMPARE(csvEncodingFromName(u"sjis"_s).value(), CsvEncoding::Cp932);
    QVERIFY(csvEncodingFromName(u"utf-16"_s).refusal().has(u"export.encoding-unknown"));
}

void CsvWriterTest::comesBackExactly_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("one column") << 1;
    QTest::newRow("three columns") << 3;
}

void CsvWriterTest::comesBackExactly()
{
    QFETCH(int, columns);
    QRandomGenerator random(20260401);
    const QString usual = u"aA1,;\t|\"\"\n\r ='+-@漢髙ｶﾞ\u3000①葛"_s;
    QList<QStringList> rows;
    for (int row = 0; row < 500; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            QString cell;
            for (int length = random.bounded(8); length > 0; --length)
                cell += usual[random.bounded(usual.size())];
            cells.append(cell);
        }
        rows.append(cells);
    }
    QStringList header;
    for (int column = 0; column < columns; ++column)
        header.append(u"c%1"_s.arg(column));

    QCOMPARE(write(header, rows).rows, 500);

    CsvOptions options;
    options.delimiter = ',';
    const auto reader = CsvReader::open(path(u"list.csv"_s), options);
    QCOMPARE(reader.value()->header(), header);
    CsvRow row;
    QList<QStringList> back;
    while (reader.value()->next(row).value()) {
        QStringList cells;
        for (const QByteArrayView cell : row.cells)
            cells.append(unguardedFormula(QString::fromUtf8(cell)));
        back.append(cells);
    }
    QCOMPARE(back, rows);
}

void CsvWriterTest::comesBackFromCp932()
{
    const QStringList cells{u"表示ソ能"_s, u"髙橋﨑"_s, u"①～㈱ｶﾞ"_s, u"0012"_s};
    write({u"管理番号"_s, u"品目"_s, u"備考"_s, u"型番"_s}, {cells}, CsvEncoding::Cp932);

    const auto reader = CsvReader::open(path(u"list.csv"_s));
    QCOMPARE(reader.value()->signature().encoding, TextEncoding::Cp932);
    CsvRow row;
    QVERIFY(reader.value()->next(row).value());
    for (qsizetype index = 0; index < cells.size(); ++index)
        QCOMPARE(QString::fromUtf8(row.cell(index)), cells[index]);
}

void CsvWriterTest::leavesTheOldFileWithoutCommit()
{
    write({u"old"_s}, {});
    {
        auto writer = CsvWriter::open(path(u"list.csv"_s), {u"new"_s});
        QVERIFY(writer.value()->writeRow({u"1"_s}).isOk());
    }
    QCOMPARE(contents(path(u"list.csv"_s)), QByteArray("\xef\xbb\xbfold\r\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void CsvWriterTest::leavesTheOldFileOnAFileSizeLimit()
{
    write({u"old"_s}, {});
    Refusal why;
    {
        const FileSizeLimit disk(100'000);
        auto writer = CsvWriter::open(path(u"list.csv"_s), {u"new"_s});
        Result<Done> written = Done{};
        for (int row = 0; row < 2000 && written; ++row)
            written = writer.value()->writeRow({QString(100, u'x')});
        why = written ? writer.value()->commit().refusal() : written.refusal();
    }
    QVERIFY2(why.has(u"export.cannot-write"), qPrintable(why.toDebugText()));
    QCOMPARE(why.kind, RefusalKind::Unavailable);
    QVERIFY2(why.problems.first().arguments[u"reason"_s].toString() != u"Unknown error"_s, "which says nothing");
    QCOMPARE(contents(path(u"list.csv"_s)), QByteArray("\xef\xbb\xbfold\r\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void CsvWriterTest::reportsAFullDevice()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    auto writer = CsvWriter::open(u"/dev/full"_s, {u"x"_s});
    QVERIFY(writer.value()->commit().refusal().has(u"export.cannot-write"));
}

void CsvWriterTest::refusesPlaces()
{
    QVERIFY(CsvWriter::open(m_folder->path(), {u"x"_s}).refusal().has(u"export.is-a-folder"));
    QVERIFY(CsvWriter::open(path(u"none/list.csv"_s), {u"x"_s}).refusal().has(u"export.cannot-create"));
    QVERIFY(CsvWriter::open(u"/dev/no-such-device"_s, {u"x"_s}).refusal().has(u"export.cannot-create"));
}

/// Before the first byte, and once more before it would get its name.
void CsvWriterTest::leavesWhatAnotherProgramHasOpen()
{
    write({u"old"_s}, {});
    auto writer = CsvWriter::open(path(u"list.csv"_s), {u"new"_s});
    QVERIFY(writer.isOk());
    QFile lock(path(u".~lock.list.csv#"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.write(",noriko,pc-17,,;") > 0);
    lock.close();
    QVERIFY(writer.value()->commit().refusal().has(u"export.open-elsewhere"));
    QVERIFY(CsvWriter::open(path(u"list.csv"_s), {u"new"_s}).refusal().has(u"export.open-elsewhere"));
    QCOMPARE(contents(path(u"list.csv"_s)), QByteArray("\xef\xbb\xbfold\r\n"));
}

void CsvWriterTest::neverReplacesSpecialFiles()
{
    const QByteArray fifo = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(mkfifo(fifo.constData(), 0600), 0);
    QFile reader(path(u"pipe"_s));
    QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered)); // both ends, so that nothing waits

    auto writer = CsvWriter::open(path(u"pipe"_s), {u"x"_s});
    QVERIFY(writer.value()->commit().isOk());

    QCOMPARE(reader.read(6), QByteArray("\xef\xbb\xbfx\r\n"));
    struct stat status {
    };
    QCOMPARE(lstat(fifo.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void CsvWriterTest::writesJson()
{
    auto empty = JsonListWriter::open(path(u"empty.json"_s));
    QCOMPARE(empty.value()->commit().value(), 0);
    QCOMPARE(contents(path(u"empty.json"_s)), QByteArray("[]\n"));

    auto writer = JsonListWriter::open(path(u"list.json"_s));
    for (int number = 0; number < 3; ++number)
        QVERIFY(writer.value()->write({{u"番号"_s, number}, {u"note"_s, u"a\"\n=1"_s}}).isOk());
    QCOMPARE(writer.value()->commit().value(), 3);
    const QJsonArray list = QJsonDocument::fromJson(contents(path(u"list.json"_s))).array();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[2].toObject()[u"番号"_s].toInt(), 2);
    QCOMPARE(list[2].toObject()[u"note"_s].toString(), u"a\"\n=1"_s);
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
