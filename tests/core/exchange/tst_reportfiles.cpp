// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportcsv.h"
#include "core/exchange/reportxlsx.h"
#include "tests/core/reports/samplereport.h"
#include "tests/support/filesizelimit.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSpreadsheetHasTypedCells();
    void decimalsAreNumbers();
    void nothingIsAFormula();
    void theHeaderStaysAndFilters();
    void theSummaryAddsUp();
    void anEmptyReportIsASpreadsheetToo();
    void aLongNoteIsShortenedNotLost();
    void aFullDiskLeavesTheOldSpreadsheet();
    void aFolderThatIsMissingIsRefusedAtOnce();
    void aBrokenRunLeavesTheOldFile();
    void csvHasTheGroupAndPlainValues();
    void csvTellsWhatCp932CannotWrite();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    QString part(const QString& file, const QString& name) const;
    static QString cell(const QString& sheet, const QString& reference);

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::SampleReport m_report;
};

void TestReportFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_report = {};
    m_report.add(u"ノートPC"_s, u"A-1"_s, u"=1+1"_s, u"2024-02-29"_s, u"2026-06-01T09:30"_s, 123456,
                 u"一行目\n二行目"_s);
    m_report.add(u"ノートPC"_s, u"A-2"_s, u"@SUM(A1)"_s, {}, {}, 0, u"<b>&\u0001"_s);
    m_report.add(u"ルーター"_s, u"-3"_s, u"+81"_s, u"1890-01-01"_s, {}, 1000, {});
}

QString TestReportFiles::part(const QString& file, const QString& name) const
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file, name});
    unzip.waitForFinished();
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

/// What stands between the tags of a cell, with the attributes of the cell before it.
QString TestReportFiles::cell(const QString& sheet, const QString& reference)
{
    const QRegularExpression pattern(u"<c r=\"%1\"([^>]*)>(.*?)</c>"_s.arg(reference),
                                     QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(sheet);
    return match.captured(1) + u'|' + match.captured(2);
}

void TestReportFiles::aSpreadsheetHasTypedCells()
{
    XlsxReport report(path(u"a.xlsx"_s), samples::plainWords(),
                      {u"山田"_s, Instant::fromMSecs(1780000000000), u"架空県"_s, false});
    QVERIFY(m_report.play(report).isOk());
    const QString sheet = part(path(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(cell(sheet, u"A1"_s).contains(u"asset.kind"_s));
    QVERIFY(cell(sheet, u"A2"_s).contains(u"ノートPC"_s));
    QVERIFY(cell(sheet, u"D2"_s).contains(u"status.on-loan"_s));
    QVERIFY2(cell(sheet, u"E2"_s).endsWith(u"|<v>45351</v>"_s), qPrintable(cell(sheet, u"E2"_s))); // 2024-02-29
    const QRegularExpressionMatch moment =
        QRegularExpression(u"<v>(46174\\.3958\\d*)</v>"_s).match(cell(sheet, u"F2"_s));
    QVERIFY2(moment.hasMatch(), qPrintable(cell(sheet, u"F2"_s)));
    QVERIFY2(cell(sheet, u"G2"_s).endsWith(u"|<v>123456</v>"_s), qPrintable(cell(sheet, u"G2"_s)));
    QVERIFY2(cell(sheet, u"E4"_s).contains(u"1890-01-01"_s), "a day before all spreadsheets stays readable");
    QVERIFY(cell(sheet, u"H3"_s).contains(u"&lt;b&gt;&amp;\u2401"_s));
    QVERIFY(part(path(u"a.xlsx"_s), u"xl/workbook.xml"_s).contains(u"list.inventory"_s));
    QVERIFY(part(path(u"a.xlsx"_s), u"docProps/core.xml"_s).contains(u"山田"_s));
}

/// With as many places as were entered.
void TestReportFiles::decimalsAreNumbers()
{
    m_report.rows[0].second[6] = ReportCell::numberIn(u"13.500"_s);
    m_report.rows[1].second[6] = ReportCell::numberIn(u"-0.12345678"_s);
    XlsxReport report(path(u"a.xlsx"_s), samples::plainWords(), {});
    QVERIFY(m_report.play(report).isOk());
    const QString sheet = part(path(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(cell(sheet, u"H2"_s).endsWith(u"|<v>13.5</v>"_s), qPrintable(cell(sheet, u"H2"_s)));
    QVERIFY2(cell(sheet, u"H3"_s).endsWith(u"|<v>-0.12345678</v>"_s), qPrintable(cell(sheet, u"H3"_s)));
    QVERIFY(part(path(u"a.xlsx"_s), u"xl/styles.xml"_s).contains(u"#,##0.000\""_s));
    CsvReport csv(path(u"a.csv"_s), CsvEncoding::Utf8, samples::plainWords());
    QVERIFY(m_report.play(csv).isOk());
    QFile file(path(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(",13.500\r\n"));
}

void TestReportFiles::nothingIsAFormula()
{
    XlsxReport report(path(u"a.xlsx"_s), samples::plainWords(), {});
    QVERIFY(m_report.play(report).isOk());
    for (const QString& name : {u"xl/worksheets/sheet1.xml"_s, u"xl/worksheets/sheet2.xml"_s}) {
        const QString sheet = part(path(u"a.xlsx"_s), name);
        QVERIFY(sheet.contains(u"<sheetData"_s));
        QVERIFY(!sheet.contains(u"<f>"_s));
        QVERIFY(!sheet.contains(u"<f "_s));
    }
    const QString sheet = part(path(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    for (const auto& [reference, text] : {std::pair(u"C2"_s, u"=1+1"_s), std::pair(u"C3"_s, u"@SUM(A1)"_s),
                                          std::pair(u"C4"_s, u"+81"_s), std::pair(u"B4"_s, u"-3"_s)}) {
        const QString found = cell(sheet, reference);
        QVERIFY2(found.contains(u"t=\"inlineStr\""_s) && found.contains(text), qPrintable(found));
    }
}

void TestReportFiles::theHeaderStaysAndFilters()
{
    XlsxReport report(path(u"a.xlsx"_s), samples::plainWords(), {});
    QVERIFY(m_report.play(report).isOk());
    const QString sheet = part(path(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"<pane ySplit=\"1\""_s));
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:H4\"/>"_s));
    QVERIFY(sheet.contains(u"orientation=\"landscape\""_s));
    QVERIFY(part(path(u"a.xlsx"_s), u"xl/workbook.xml"_s).contains(u"Print_Titles"_s));
}

void TestReportFiles::theSummaryAddsUp()
{
    XlsxReport report(path(u"a.xlsx"_s), samples::plainWords(),
                      {u"山田"_s, Instant::fromMSecs(1780000000000), u"架空県"_s, true});
    QVERIFY(m_report.play(report).isOk());
    const QString sheet = part(path(u"a.xlsx"_s), u"xl/worksheets/sheet2.xml"_s);
    const QStringList wanted{u"list.inventory"_s, u"mark.sample"_s,   u"架空県"_s,        u"foot.printed-at-by"_s,
                             u"山田"_s,           u"list.scope"_s,    u"list.and"_s,      u"list.grouped-by"_s,
                             u"<v>2</v>"_s,       u"<v>123456</v>"_s, u"<v>1</v>"_s,      u"<v>1000</v>"_s,
                             u"table.total"_s,    u"<v>3</v>"_s,      u"<v>124456</v>"_s, u"report.agrees(3)"_s};
    qsizetype at = 0;
    for (const QString& text : wanted) {
        const qsizetype found = sheet.indexOf(text, at);
        QVERIFY2(found >= 0, qPrintable(text + u" in "_s + sheet.mid(at)));
        at = found;
    }
}

void TestReportFiles::anEmptyReportIsASpreadsheetToo()
{
    m_report.rows.clear();
    XlsxReport report(path(u"a.xlsx"_s), samples::plainWords(), {});
    QVERIFY(m_report.play(report).isOk());
    QVERIFY(part(path(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s).contains(u"<autoFilter ref=\"A1:H1\"/>"_s));
    QVERIFY(part(path(u"a.xlsx"_s), u"xl/worksheets/sheet2.xml"_s).contains(u"report.agrees(0)"_s));
}

void TestReportFiles::aLongNoteIsShortenedNotLost()
{
    m_report.add(u"ルーター"_s, u"A-9"_s, {}, {}, {}, 0, QString(40000, u'あ'));
    XlsxReport report(path(u"a.xlsx"_s), samples::plainWords(), {});
    QVERIFY(m_report.play(report).isOk());
    const QString found = cell(part(path(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s), u"H5"_s);
    QCOMPARE(found.count(u'あ'), 32766);
    QVERIFY(found.contains(u'…'));
    QCOMPARE(report.shortened(), 1);
}

void TestReportFiles::aFullDiskLeavesTheOldSpreadsheet()
{
    const QString file = path(u"a.xlsx"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    for (int i = 0; i < 20000; ++i)
        m_report.add(u"ルーター"_s, u"B-%1"_s.arg(i), u"型番 %1"_s.arg(i * 7919 % 10007), {}, {}, i,
                     u"備考 %1"_s.arg(i));
    const Result<Done> written = [&] {
        const FileSizeLimit limit(64 * 1024);
        XlsxReport report(file, samples::plainWords(), {});
        return m_report.play(report);
    }();
    QVERIFY(!written.isOk());
    QVERIFY2(written.refusal().has(u"export.cannot-write"), qPrintable(written.refusal().toDebugText()));
    QCOMPARE(contentOf(file), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestReportFiles::aFolderThatIsMissingIsRefusedAtOnce()
{
    XlsxReport report(path(u"none/a.xlsx"_s), samples::plainWords(), {});
    const Result<Done> begun = report.begin(m_report.head);
    QVERIFY(!begun.isOk());
    QVERIFY(begun.refusal().has(u"export.cannot-create"));
}

void TestReportFiles::aBrokenRunLeavesTheOldFile()
{
    const QString file = path(u"a.xlsx"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    {
        XlsxReport report(file, samples::plainWords(), {});
        QVERIFY(report.begin(m_report.head).isOk());
        QVERIFY(report.row(m_report.rows.first().second, m_report.rows.first().first).isOk());
    }
    QCOMPARE(contentOf(file), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestReportFiles::csvHasTheGroupAndPlainValues()
{
    CsvReport report(path(u"a.csv"_s), CsvEncoding::Utf8, samples::plainWords());
    QVERIFY(m_report.play(report).isOk());
    const QStringList lines = QString::fromUtf8(contentOf(path(u"a.csv"_s))).split(u"\r\n"_s);
    QCOMPARE(
        lines.at(0),
        u"asset.kind,asset.number,asset.model-name,asset.state,asset.acquired,loan.lent-at,asset.price,asset.note"_s);
    QCOMPARE(lines.at(1), u"ノートPC,A-1,'=1+1,status.on-loan,2024-02-29,2026-06-01 09:30,123456,\"一行目\n二行目\""_s);
    QCOMPARE(report.written().rows, 3);
}

void TestReportFiles::csvTellsWhatCp932CannotWrite()
{
    m_report.add(u"ルーター"_s, u"A-9"_s, u"\u9ad9\U00020bb7"_s, {}, {}, 0, {});
    CsvReport report(path(u"a.csv"_s), CsvEncoding::Cp932, samples::plainWords());
    QVERIFY(m_report.play(report).isOk());
    QCOMPARE(report.written().lossCount, 2); // 𠮷, and the symbol for a control character
    QCOMPARE(report.written().losses.last(), (CharacterLoss{u"\U00020bb7"_s, 1, {{5, u"asset.model-name"_s}}}));
}

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
