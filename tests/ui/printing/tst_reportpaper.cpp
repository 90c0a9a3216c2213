// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/jobcontrol.h"
#include "core/reports/fieldcolumn.h"
#include "core/reports/filterphrases.h"
#include "tests/core/reports/samplereport.h"
#include "tests/support/filesizelimit.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/reportpaper.h"
#include "ui/printing/reportwords.h"

#include <QDir>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestReportPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPageHasItsHeaderAndNumber();
    void theFooterTellsWhoWhenAndWhich();
    void groupsHaveSubtotalsAndTheTotalAgrees();
    void aDifferenceIsTold();
    void anEmptyReportSaysSo();
    void theTextOfEveryRowIsInThePdf();
    void aRowHigherThanAPageIsCut();
    void aGroupIsNeverAloneAtTheFoot();
    void sheetsArePaintedOnAnotherThread();
    void aFullDiskLeavesTheOldFile();
    void cancellingLeavesTheOldFile();
    void itSpeaksEnglish();
    void valuesStayWholeOnAWideList();
    void longSumsStayWhole();
    void statesStayWhole();
    void everyReportHasRoomForAllItsColumns();
    void tooManyColumnsAreRefused();
    void theHeadSaysTheScopeAndThePeriod();
    void noHeadStandsTwice();

private:
    std::unique_ptr<const PaperSheets> sheets(qint64 ledger = -1);
    QString textOf(const PaperSheets& sheets);
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void fill(int rows);

    QTemporaryDir m_folder;
    samples::SampleReport m_report;
};

void TestReportPaper::init()
{
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    m_report = {};
}

void TestReportPaper::fill(int rows)
{
    for (int i = 0; i < rows; ++i)
        m_report.add(i * 2 < rows ? u"ノートPC"_s : u"ルーター"_s, u"A-%1"_s.arg(i, 6, 10, QLatin1Char('0')),
                     u"架空電機 KD-%1"_s.arg(i % 40), u"2024-02-29"_s, u"2026-06-01T09:30"_s, 98000,
                     u"本庁舎 3階 保管庫"_s);
}

std::unique_ptr<const PaperSheets> TestReportPaper::sheets(qint64 ledger)
{
    ReportPaper paper({u"山田 太郎"_s, Instant::fromMSecs(1780000000000), u"架空県庁"_s, false});
    const Result<Done> played = m_report.play(paper, ledger);
    if (!played)
        qFatal("%s", qPrintable(played.refusal().toDebugText()));
    return paper.takeSheets();
}

QString TestReportPaper::textOf(const PaperSheets& sheets)
{
    const QString file = path(u"text.pdf"_s);
    const Result<int> written = writePdf(sheets, file);
    if (!written || *written != sheets.sheetCount())
        qFatal("not written");
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void TestReportPaper::everyPageHasItsHeaderAndNumber()
{
    fill(100);
    const auto made = sheets();
    QVERIFY(made->sheetCount() >= 4);
    const QStringList pages = textOf(*made).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), made->sheetCount());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (const QString& text :
             {u"管理番号"_s, u"型番"_s, u"状態"_s, u"%1/%2 ページ"_s.arg(i + 1).arg(pages.size())})
            QVERIFY2(pages.at(i).contains(text), qPrintable(text + u" on\n"_s + pages.at(i)));
    }
}

void TestReportPaper::theFooterTellsWhoWhenAndWhich()
{
    fill(3);
    const QString text = textOf(*sheets());
    for (const QString& wanted :
         {u"貸与品一覧"_s, u"架空県庁"_s, u"山田 太郎"_s, u"抽出条件"_s, u"本庁舎"_s, u"令和8年5月"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in\n"_s + text));
}

void TestReportPaper::groupsHaveSubtotalsAndTheTotalAgrees()
{
    fill(6);
    const QString text = textOf(*sheets());
    for (const QString& wanted : {u"品名：ノートPC"_s, u"小計（ノートPC）"_s, u"小計（ルーター）"_s, u"294,000"_s,
                                  u"合計"_s, u"588,000"_s, u"台帳総数と一致（6件）"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in\n"_s + text));
}

void TestReportPaper::aDifferenceIsTold()
{
    fill(2);
    QVERIFY(textOf(*sheets(3)).contains(u"台帳総数と不一致"_s));
}

void TestReportPaper::anEmptyReportSaysSo()
{
    const auto made = sheets();
    QCOMPARE(made->sheetCount(), 1);
    const QString text = textOf(*made);
    for (const QString& wanted : {u"該当なし"_s, u"0件"_s, u"台帳総数と一致（0件）"_s, u"1/1 ページ"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in\n"_s + text));
}

void TestReportPaper::theTextOfEveryRowIsInThePdf()
{
    fill(200);
    m_report.add(u"特殊"_s, u"Z-1"_s, u"\u9ad9橋\u2252\u2460 café e\u0301 \U00020bb7"_s, {}, {}, 0, u"AVATAR Tokyo"_s);
    const QString text = textOf(*sheets());
    for (int i = 0; i < 200; ++i)
        QCOMPARE(text.count(u"A-%1"_s.arg(i, 6, 10, QLatin1Char('0'))), 1);
    QVERIFY(text.contains(u"\u9ad9橋"_s));
    QVERIFY(text.contains(u"AVATAR Tokyo"_s));
    QCOMPARE(text.count(u"架空電機 KD-7 "_s), 5);
}

void TestReportPaper::aRowHigherThanAPageIsCut()
{
    fill(1);
    QString note;
    for (int i = 0; i < 400; ++i)
        note += u"備考%1 "_s.arg(i, 3, 10, QLatin1Char('0'));
    m_report.add(u"ルーター"_s, u"A-9"_s, {}, {}, {}, 0, note);
    const auto made = sheets();
    QVERIFY(made->sheetCount() >= 3);
    const QString text = textOf(*made).remove(QRegularExpression(u"\\s"_s));
    for (int i = 0; i < 400; i += 7)
        QVERIFY2(text.contains(u"備考%1"_s.arg(i, 3, 10, QLatin1Char('0'))), qPrintable(QString::number(i)));
}

void TestReportPaper::aGroupIsNeverAloneAtTheFoot()
{
    for (int rows = 40; rows < 62; ++rows) {
        m_report = {};
        fill(rows);
        const QStringList pages = textOf(*sheets()).split(u'\f', Qt::SkipEmptyParts);
        for (const QString& page : pages) {
            const qsizetype name = page.indexOf(u"品名：ルーター"_s);
            if (name >= 0)
                QVERIFY2(page.indexOf(u"A-0"_s, name) > 0, qPrintable(page));
        }
    }
}

/// As a preview is: laid out by a job, painted in the window.
void TestReportPaper::sheetsArePaintedOnAnotherThread()
{
    fill(60);
    std::unique_ptr<const PaperSheets> made;
    const std::unique_ptr<QThread> job(QThread::create([&] { made = sheets(); }));
    job->start();
    QVERIFY(job->wait());
    QImage page(900, 640, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(900 / 7016.0, 900 / 7016.0);
    made->paintSheet(painter, 1);
    painter.end();
    qint64 ink = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            ink += qGray(page.pixel(x, y)) < 128;
    }
    QVERIFY(ink > 3000);
}

void TestReportPaper::aFullDiskLeavesTheOldFile()
{
    fill(2000);
    const auto made = sheets();
    QFile old(path(u"old.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const Result<int> written = [&] {
        const FileSizeLimit limit(64 * 1024);
        return writePdf(*made, old.fileName());
    }();
    QVERIFY(!written.isOk());
    QVERIFY2(written.refusal().has(u"file.not-written"), qPrintable(written.refusal().toDebugText()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QVERIFY(!writePdf(*made, path(u"none/a.pdf"_s)).isOk());
}

void TestReportPaper::cancellingLeavesTheOldFile()
{
    fill(300);
    const auto made = sheets();
    QFile old(path(u"kept.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    JobControl control({});
    control.cancel();
    const Result<int> written = writePdf(*made, old.fileName(), &control);
    QVERIFY(!written.isOk() && written.refusal().has(u"job.cancelled"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestReportPaper::itSpeaksEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    fill(2);
    const QString text = textOf(*sheets());
    for (const QString& wanted :
         {u"List of equipment"_s, u"On loan"_s, u"Agrees with the ledger (2)"_s, u"Page 1 of 1"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in\n"_s + text));
}

/// Half of a day or a price is another one.
void TestReportPaper::valuesStayWholeOnAWideList()
{
    m_report.head.columns.clear();
    for (const ReportColumn* column : m_report.head.report->columns)
        m_report.head.columns.push_back(column);
    m_report.head.group = nullptr;
    ReportRow row;
    for (const ReportColumn* column : m_report.head.columns) {
        switch (column->type) {
        case CellType::Money:
            row.push_back(ReportCell::ofNumber(984200));
            break;
        case CellType::Day:
        case CellType::Due:
            row.push_back(ReportCell::day(u"2024-11-27"_s));
            break;
        case CellType::Moment:
            row.push_back({ReportCell::Kind::Moment, u"2026-04-13T11:42"_s, 0});
            break;
        case CellType::Key:
            row.push_back(ReportCell::ofText(column->width < 2 ? u"A-000123"_s : u"R8-J1-000981"_s));
            break;
        default:
            row.push_back(ReportCell::ofText(u"架空電機株式会社 KD-1400"_s));
        }
    }
    for (int i = 0; i < 30; ++i)
        m_report.rows << std::pair(ReportCell(), row);
    QVERIFY(m_report.head.columns.size() >= 21);
    const QString text = textOf(*sheets());
    QCOMPARE(text.count(u"984,200"_s), 30);
    QCOMPARE(text.count(u"R8.4.13"_s), 30);
    QCOMPARE(text.count(u"11:42"_s), 30);
    QCOMPARE(text.count(u"R6.11.27"_s), 3 * 30); // acquired, due, end of the lease
    QCOMPARE(text.count(u"R8-J1-000981"_s), 3 * 30);
    QCOMPARE(text.count(u"A-000123"_s), 2 * 30);
    QVERIFY(text.count(u"架空"_s) >= 10 * 30); // and no text stands one letter below the other
}

void TestReportPaper::longSumsStayWhole()
{
    m_report.add(u"サーバー"_s, u"A-1"_s, u"型"_s, {}, {}, 987654321098765, u"備考"_s);
    const QString text = textOf(*sheets());
    QCOMPARE(text.count(u"987,654,321,098,765"_s), 3); // the item, its group, all
}

/// On the list as it is usually printed, beside long places and names.
void TestReportPaper::statesStayWhole()
{
    m_report.head.columns.clear();
    for (const char* name : m_report.head.report->usual)
        m_report.head.columns.push_back(samples::column(name));
    m_report.head.group = nullptr;
    for (const AssetStatus status : allAssetStatuses) {
        ReportRow row;
        for (const ReportColumn* column : m_report.head.columns)
            row.push_back(column->type == CellType::Status ? ReportCell::word(u"status."_s + assetStatusCode(status))
                                                           : ReportCell::ofText(u"本庁舎3階 機器保管庫 棚A-2"_s));
        m_report.rows << std::pair(ReportCell(), row);
    }
    for (const QLocale::Language language : {QLocale::Japanese, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        const QString text = textOf(*sheets());
        for (const AssetStatus status : allAssetStatuses) {
            const QString word = reportWords()(Phrase::word(u"status."_s + assetStatusCode(status)));
            QVERIFY2(text.contains(word), qPrintable(word + u" in\n"_s + text));
        }
    }
}

void TestReportPaper::everyReportHasRoomForAllItsColumns()
{
    for (const QLocale::Language language : {QLocale::Japanese, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        for (const ReportDescription& report : allReports()) {
            ReportHead head;
            head.report = &report;
            head.columns.assign(report.columns.begin(), report.columns.end());
            head.asOf = Instant::fromMSecs(1780000000000);
            ReportPaper paper({{}, head.asOf, {}, false});
            QVERIFY2(paper.begin(head).isOk(), report.name);
        }
    }
}

void TestReportPaper::tooManyColumnsAreRefused()
{
    m_report.head.columns.assign(40, samples::column("acquired"));
    m_report.head.group = nullptr;
    ReportPaper paper({{}, Instant::fromMSecs(1780000000000), {}, false});
    const Result<Done> refused = m_report.play(paper);
    QVERIFY(!refused && refused.refusal().has(u"report.too-many-columns"));
}

void TestReportPaper::theHeadSaysTheScopeAndThePeriod()
{
    fill(1);
    const auto head = [this] {
        const QString text = textOf(*sheets());
        return text.left(text.indexOf(u"管理番号"_s));
    };
    QVERIFY2(head().contains(QRegularExpression(u"範囲\\s+設置場所＝本庁舎、廃棄済みを除く"_s)), qPrintable(head()));
    m_report.head.filter = {Phrase::word(u"filter.section"_s, {u"総務課"_s}),
                            Phrase::word(u"filter.from"_s, {Phrase::day(QDate(2026, 4, 1))}),
                            Phrase::word(u"filter.to"_s, {Phrase::day(QDate(2026, 4, 30))}),
                            Phrase::word(u"filter.with-disposed"_s)};
    QVERIFY2(head().contains(u"所属＝総務課、廃棄済みを含む"_s), qPrintable(head()));
    QVERIFY2(head().contains(QRegularExpression(u"期間\\s+令和8年4月1日から令和8年4月30日まで"_s)), qPrintable(head()));
    m_report.head.filter = {};
    QVERIFY2(head().contains(u"すべて、廃棄済みを除く"_s) && !head().contains(u"期間"_s), qPrintable(head()));
    // A history is of what it is of; that is said once.
    m_report.head.report = findReport(u"person-history"_s);
    m_report.head.subject = u"髙橋 花子 (E-1)"_s;
    m_report.head.filter = {Phrase::word(u"filter.person"_s, {u"髙橋 花子 (E-1)"_s})};
    QVERIFY2(head().contains(QRegularExpression(u"利用者\\s+髙橋"_s)) && !head().contains(u"範囲"_s),
             qPrintable(head()));
}

/// What a report is grouped by stands above its columns, with the name of one of them.
void TestReportPaper::noHeadStandsTwice()
{
    for (const QLocale::Language language : {QLocale::Japanese, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        const ReportWords words = reportWords();
        for (const ReportDescription& report : allReports()) {
            QStringList heads{words(Phrase::word(u"list.grouped-by"_s))};
            for (const ReportColumn* column : report.columns) {
                const QString head = words(labelOf(*column));
                QVERIFY2(!heads.contains(head), qPrintable(u"%1: %2"_s.arg(QLatin1String(report.name), head)));
                heads << head;
            }
        }
    }
}

QTEST_MAIN(TestReportPaper)
#include "tst_reportpaper.moc"
