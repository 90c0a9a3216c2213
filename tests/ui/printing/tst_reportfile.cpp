// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/storetest.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/reportfile.h"
#include "ui/printing/reportpaper.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

constexpr ReportFormat allFormats[] = {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of a spreadsheet, whose other parts tell when it was made.
QByteArray rowsOf(const QString& path)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

/// Without when it was made, and the names made for it.
QByteArray lasting(const QByteArray& pdf)
{
    static const QRegularExpression fleeting(
        u"/CreationDate[^\n]*|<xmp:[^\n]*Date>[^\n]*|uuid:[^\n<]*|/ID \\[[^\\]]*\\]"_s);
    return QString::fromLatin1(pdf).remove(fleeting).toLatin1();
}

} // namespace

/// Reports on their way from the record into a file, where the rows are read on one thread and written on another.
class TestReportFile : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFileIsTheSameEachTime();
    void stoppingLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile();
    void aFileNobodyCanWriteIsRefused();
    void whatNoFontHasIsTold();

private:
    [[nodiscard]] QString old(ReportFormat format);
    Result<WrittenReport> write(ReportFormat format, const QString& path, JobControl& control);
    ReportPlan m_plan{u"inventory"_s, {}, u"kind"_s, {}};
};

void TestReportFile::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    for (int i = 0; i < 200; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i, 4, 10, QLatin1Char('0'))).kind(i % 3 ? u"ノートPC"_s : u"ルーター"_s));
}

QString TestReportFile::old(ReportFormat format)
{
    const QString path = folder() + u"/old."_s + reportFormatCode(format);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("old") != 3)
        qFatal("not written");
    return path;
}

Result<WrittenReport> TestReportFile::write(ReportFormat format, const QString& path, JobControl& control)
{
    return writeReport(store().desk(), m_plan, {path, format, CsvEncoding::Utf8}, store().manager(), control);
}

void TestReportFile::everyFileIsTheSameEachTime()
{
    JobControl control({});
    const ReportStamp stamp = reportStamp(store().desk(), store().manager().operatorName).value();
    ReportPaper paper(stamp);
    VERIFY_OK(store().desk().ask(ReportRun{m_plan, &paper, &control}));
    const QString direct = folder() + u"/direct.pdf"_s;
    VERIFY_OK(writePdf(*paper.takeSheets(), direct));
    for (const ReportFormat format : allFormats) {
        const QString first = folder() + u"/first."_s + reportFormatCode(format);
        const QString second = folder() + u"/second."_s + reportFormatCode(format);
        const Result<WrittenReport> written = write(format, first, control);
        VERIFY_OK(written);
        QVERIFY(written->summary.agrees());
        QCOMPARE(written->summary.totals.rows, 200);
        VERIFY_OK(write(format, second, control));
        const bool isBook = format == ReportFormat::Xlsx;
        const QByteArray one = isBook ? rowsOf(first) : lasting(bytesOf(first));
        QVERIFY2(one.size() > 1000 && one == (isBook ? rowsOf(second) : lasting(bytesOf(second))),
                 qPrintable(reportFormatCode(format)));
    }
    QVERIFY(lasting(bytesOf(direct)) == lasting(bytesOf(folder() + u"/first.pdf"_s)));
}

void TestReportFile::stoppingLeavesTheOldFile()
{
    for (const ReportFormat format : allFormats) {
        const QString path = old(format);
        JobControl* running = nullptr;
        JobControl control([&](qint64, qint64) { running->cancel(); });
        running = &control;
        VERIFY_REFUSED(write(format, path, control), u"job.cancelled");
        QCOMPARE(bytesOf(path), QByteArray("old"));
    }
}

void TestReportFile::aFullDiskLeavesTheOldFile()
{
    for (const ReportFormat format : allFormats) {
        const QString path = old(format);
        JobControl control({});
        const Result<WrittenReport> written = [&] {
            const FileSizeLimit limit(1024);
            return write(format, path, control);
        }();
        QVERIFY2(!written.isOk(), qPrintable(reportFormatCode(format)));
        QVERIFY2(written.refusal().has(u"export.cannot-write") || written.refusal().has(u"file.not-written"),
                 qPrintable(written.refusal().toDebugText()));
        for (const Problem& problem : written.refusal().problems)
            QVERIFY2(problem.arguments.value(u"reason"_s) != u"Unknown error"_s, qPrintable(reportFormatCode(format)));
        QCOMPARE(bytesOf(path), QByteArray("old"));
    }
}

void TestReportFile::aFileNobodyCanWriteIsRefused()
{
    JobControl control({});
    for (const ReportFormat format : allFormats)
        QVERIFY(!write(format, folder() + u"/none/a"_s, control).isOk());
}

/// The list is out all the same.
void TestReportFile::whatNoFontHasIsTold()
{
    JobControl control({});
    const QString path = folder() + u"/a.pdf"_s;
    const Result<WrittenReport> clean = write(ReportFormat::Pdf, path, control);
    VERIFY_OK(clean);
    QVERIFY(clean->missing.isEmpty());
    store().add(anAsset(u"A-9001"_s).kind(u"山\u2fe0"_s));
    const Result<WrittenReport> boxed = write(ReportFormat::Pdf, path, control);
    VERIFY_OK(boxed);
    QCOMPARE(boxed->missing.boxes, QStringList{u"\u2fe0 (U+2FE0)"_s});
    const Result<WrittenReport> workbook = write(ReportFormat::Xlsx, folder() + u"/a.xlsx"_s, control);
    VERIFY_OK(workbook);
    QVERIFY(workbook->missing.isEmpty());
}

QTEST_MAIN(TestReportFile)
#include "tst_reportfile.moc"
