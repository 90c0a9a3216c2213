// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/chartpainter.h"
#include "ui/printing/chartsheet.h"
#include "ui/printing/formfonts.h"
#include "ui/printing/pdffile.h"

#include <QFile>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNameAndNumberIsOnTheSheet();
    void theSheetTellsWhoWhenAndWhich();
    void monthsStandInTwoLinesBeforeTheyAreLeftOut();
    void numbersOfNarrowBarsStandBelowThem();
    void theLegendAddsUp();
    void itIsMadeOfVectors();
    void aChartGrowsWithItsTextAndItsNames();
    void everyKindIsPainted_data();
    void everyKindIsPainted();
    void wordsSayEveryNumber();
    void aStatusKeepsItsColour();
    void sheetsFollowEachOther();
    void pagesAreCountedThrough();

private:
    static ChartData stock();
    static ChartData months(ChartData::Kind kind);
    static ChartLook look(int pixels);
    QByteArray pdf(const PaperSheets& sheets);
    QString textOf(const PaperSheets& sheets);

    QTemporaryDir m_folder;
    const ReportStamp m_stamp{u"山田 太郎"_s, Instant::fromMSecs(1780000000000), u"架空県庁"_s, false};
};

void TestChart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
}

ChartData TestChart::stock()
{
    ChartData data{ChartData::Kind::StackedRows, u"chart.stock"_s, {}, {}, Instant::fromMSecs(1780000000000)};
    ChartSeries here{ReportCell::word(u"status.available"_s), {}};
    ChartSeries out{ReportCell::word(u"status.on-loan"_s), {}};
    for (int i = 0; i < 12; ++i) {
        data.categories << ReportCell::ofText(
            u"会議用の大型プロジェクターとその付属品一式の貸出用セット（%1号）"_s.arg(i + 101));
        here.values << 200 + i;
        out.values << (i == 3 ? 1 : 40 + i);
    }
    data.series << here << out;
    return data;
}

ChartData TestChart::months(ChartData::Kind kind)
{
    ChartData data{kind, u"chart.loans"_s, {}, {}, Instant::fromMSecs(1780000000000)};
    ChartSeries lent{ReportCell::word(u"movement.lent"_s), {}};
    ChartSeries returned{ReportCell::word(u"movement.returned"_s), {}};
    for (int i = 0; i < 12; ++i) {
        data.categories << ReportCell::ofText(QDate(2025, 7, 1).addMonths(i).toString(u"yyyy/MM"_s));
        lent.values << 10 + i;
        returned.values << 3 * (i % 4);
    }
    data.series << lent;
    if (kind != ChartData::Kind::Line)
        data.series << returned;
    return data;
}

ChartLook TestChart::look(int pixels)
{
    QFont font(formFontFamilies());
    font.setPixelSize(pixels);
    return {Qt::black, Qt::darkGray, Qt::lightGray, font, true};
}

QByteArray TestChart::pdf(const PaperSheets& sheets)
{
    const QString path = m_folder.filePath(u"chart.pdf"_s);
    if (const Result<int> written = writePdf(sheets, path); !written)
        qFatal("%s", qPrintable(written.refusal().toDebugText()));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestChart::textOf(const PaperSheets& sheets)
{
    (void)pdf(sheets);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, m_folder.filePath(u"chart.pdf"_s), u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void TestChart::everyNameAndNumberIsOnTheSheet()
{
    const QString shown = textOf(ChartSheet(stock(), m_stamp));
    QVERIFY2(!shown.contains(u'…'), qPrintable(shown));
    for (int i = 0; i < 12; ++i) {
        QVERIFY2(shown.contains(QString::number(101 + i)), qPrintable(shown)); // the end of the name
        QVERIFY2(shown.contains(QString::number(200 + i)), qPrintable(shown));
        QVERIFY2(shown.contains(QString::number(i == 3 ? 204 : 240 + 2 * i)), qPrintable(shown)); // what they add up to
    }
    QVERIFY(shown.contains(u"品目・状態別の貸与品数"_s));
}

void TestChart::theSheetTellsWhoWhenAndWhich()
{
    ChartData data = stock();
    data.filter << Phrase::word(u"filter.place"_s, {u"保管庫"_s});
    const QString text = textOf(ChartSheet(data, m_stamp));
    for (const QString& said : {u"山田 太郎"_s, u"架空県庁"_s, u"設置場所＝保管庫"_s, u"基準日時"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
}

void TestChart::monthsStandInTwoLinesBeforeTheyAreLeftOut()
{
    const QString text = textOf(ChartSheet(months(ChartData::Kind::Bars), m_stamp));
    for (const QString& month : {u"2025/07"_s, u"2026/01"_s, u"2026/06"_s})
        QVERIFY2(text.contains(month), qPrintable(text));
}

/// Three bars a month are too narrow on A4 for four digits above each.
void TestChart::numbersOfNarrowBarsStandBelowThem()
{
    ChartData data = months(ChartData::Kind::Bars);
    data.series << ChartSeries{ReportCell::word(u"movement.passed-on"_s), data.series.first().values};
    for (ChartSeries& series : data.series) {
        for (qint64& value : series.values)
            value += 1000;
    }
    const double few = ChartPainter(months(ChartData::Kind::Bars), look(14)).heightFor(1200);
    QVERIFY(ChartPainter(data, look(14)).heightFor(1200) > few);
    const QString text = textOf(ChartSheet(data, m_stamp));
    for (int i = 0; i < 12; ++i)
        QCOMPARE(text.count(QLocale().toString(1010 + i)), 2);
    QVERIFY2(text.contains(u"1,200"_s) && !text.contains(u"2,000"_s), qPrintable(text)); // the axis is no higher
}

void TestChart::theLegendAddsUp()
{
    const QString text = textOf(ChartSheet(stock(), m_stamp)).simplified().left(300); // before the rows
    QVERIFY2(text.contains(u" 2,466 "_s), qPrintable(text));
    QVERIFY2(text.contains(u" 504 "_s), qPrintable(text));
}

void TestChart::itIsMadeOfVectors()
{
    QVERIFY(!pdf(ChartSheet(stock(), m_stamp)).contains("/Subtype /Image"));
    QVERIFY(!pdf(ChartSheet(months(ChartData::Kind::Line), m_stamp)).contains("/Subtype /Image"));
}

void TestChart::aChartGrowsWithItsTextAndItsNames()
{
    const double usual = ChartPainter(stock(), look(14)).heightFor(800);
    QVERIFY(ChartPainter(stock(), look(22)).heightFor(800) > usual * 1.4);
    QVERIFY2(ChartPainter(stock(), look(14)).heightFor(400) > usual, "narrower names take more lines");
    ChartData fewer = stock();
    fewer.categories.resize(3);
    for (ChartSeries& series : fewer.series)
        series.values.resize(3);
    QVERIFY(ChartPainter(fewer, look(14)).heightFor(800) < usual);
}

void TestChart::everyKindIsPainted_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("width");
    for (const int width : {1200, 320}) {
        for (const auto& [name, kind] :
             {std::pair("rows", ChartData::Kind::StackedRows), std::pair("stack", ChartData::Kind::StackedBars),
              std::pair("bars", ChartData::Kind::Bars), std::pair("line", ChartData::Kind::Line)})
            QTest::addRow("%s %d", name, width) << int(kind) << width;
    }
}

/// All of it inside its area, on any width.
void TestChart::everyKindIsPainted()
{
    QFETCH(int, kind);
    QFETCH(int, width);
    const auto of = ChartData::Kind(kind);
    const ChartPainter chart(of == ChartData::Kind::StackedRows ? stock() : months(of), look(14));
    const int height = int(chart.heightFor(width)) + 1;
    constexpr int edge = 20;
    QImage image(width + 2 * edge, height + 2 * edge, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.paint(painter, {edge, edge, double(width), double(height)});
    painter.end();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInk = image.pixelColor(x, y) != QColor(Qt::white);
            const bool isInside = QRect(edge - 2, edge - 2, width + 4, height + 4).contains(x, y);
            QVERIFY2(!isInk || isInside, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            painted += isInk;
        }
    }
    QVERIFY(painted > width * height / 50);
}

void TestChart::wordsSayEveryNumber()
{
    const QString words = ChartPainter(months(ChartData::Kind::Bars), look(14)).inWords();
    QVERIFY2(words.contains(u"2025/07: 貸出 10; 2025/08: 貸出 11, 返却 3"_s), qPrintable(words));
}

/// Whatever else the filter lets through.
void TestChart::aStatusKeepsItsColour()
{
    const auto colours = [](const ChartData& data) {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ChartPainter(data, look(14)).paint(painter, {0, 0, 800, 600});
        painter.end();
        QMap<QRgb, int> of;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ++of[image.pixel(x, y)];
        }
        return of;
    };
    constexpr QRgb here = 0xff0072b2;
    constexpr QRgb out = 0xffe69f00;
    const QMap<QRgb, int> both = colours(stock());
    QVERIFY(both.value(here) > 1000 && both.value(out) > 1000);
    ChartData narrowed = stock();
    narrowed.series.removeFirst();
    const QMap<QRgb, int> one = colours(narrowed);
    QVERIFY(one.value(here) == 0 && one.value(out) > 1000);
}

void TestChart::sheetsFollowEachOther()
{
    const SheetsInTurn both({std::make_shared<const ChartSheet>(stock(), m_stamp),
                             std::make_shared<const ChartSheet>(months(ChartData::Kind::Bars), m_stamp)});
    QCOMPARE(both.sheetCount(), 2);
    const QString text = textOf(both);
    QVERIFY(text.indexOf(u"月別の貸出・返却"_s) > text.indexOf(u"品目・状態別の貸与品数"_s));
    QCOMPARE(both.document().title.value, u"chart.stock"_s);
}

void TestChart::pagesAreCountedThrough()
{
    const QString text = textOf(ChartSheet(stock(), m_stamp, 27));
    QVERIFY2(text.contains(u"28/28 ページ"_s), qPrintable(text));
    // Its own first page all the same: with the whole heading, and no continuation of anything.
    QVERIFY2(text.contains(u"架空県庁"_s) && !text.contains(u"続き"_s), qPrintable(text));
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
