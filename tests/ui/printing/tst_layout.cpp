// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/samples.h"
#include "ui/printing/columnshare.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/flow.h"
#include "ui/printing/textblock.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

// A strip of lines, each one dot high.
class LinesBand final : public Band
{
public:
    explicit LinesBand(int lines, bool canBeCut = false) : m_lines(lines), m_canBeCut(canBeCut) {}
    [[nodiscard]] double height() const override { return m_lines; }
    void paint(QPainter&, const FormFonts&, const QPointF&) const override {}
    [[nodiscard]] Parts cut(double available) const override
    {
        if (!m_canBeCut || available < 1)
            return {};
        return {std::make_shared<LinesBand>(int(available), true),
                std::make_shared<LinesBand>(m_lines - int(available), true)};
    }

private:
    int m_lines;
    bool m_canBeCut;
};

FlowItem item(int lines)
{
    FlowItem item;
    item.band = std::make_shared<LinesBand>(lines);
    return item;
}

// "3 4 | 2": the heights of the strips, page by page.
QString described(const std::vector<FlowPage>& pages)
{
    QStringList texts;
    for (const FlowPage& page : pages) {
        QStringList heights;
        for (const FlowPage::Placed& placed : page.bands)
            heights << QString::number(placed.band->height());
        texts << heights.join(u' ');
    }
    return texts.join(u" | "_s);
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeValuesAreNeverCut_data();
    void wholeValuesAreNeverCut();
    void narrowColumnsHaveTheirLeast();
    void stripsFillPages();
    void whatBelongsTogetherStaysTogether();
    void aHeadRepeatsAndRowsAreCounted();
    void aStripHigherThanAPageIsCut();
    void everyCharacterIsOnALine_data();
    void everyCharacterIsOnALine();
    void textShrinksBeforeItBreaks();
    void noLastLetterStandsAlone();
    void receiptsBreakIntoPages_data();
    void receiptsBreakIntoPages();
    void aListOfNothingIsOnePage();
    void layoutRefusesABadBarcode();
    void aSignatureStandsInItsBox_data();
    void aSignatureStandsInItsBox();
};

void LayoutTest::stripsFillPages()
{
    QCOMPARE(described(flowed({}, {0, 0, 10}, {})), QString());
    QCOMPARE(described(flowed({item(4), item(5), item(3)}, {0, 0, 10}, {})), u"4 5 | 3"_s);
    QCOMPARE(described(flowed({item(4), item(5)}, {2, 0, 10}, {})), u"4 | 5"_s);
    FlowItem gap = item(2);
    gap.isGap = true;
    QCOMPARE(described(flowed({gap, item(9), gap, item(3)}, {0, 0, 10}, {})), u"9 | 3"_s);
}

void LayoutTest::whatBelongsTogetherStaysTogether()
{
    FlowItem heading = item(1);
    heading.keepsWithNext = true;
    QCOMPARE(described(flowed({item(6), heading, item(4)}, {0, 0, 10}, {})), u"6 | 1 4"_s);
    QCOMPARE(described(flowed({item(5), heading, item(4)}, {0, 0, 10}, {})), u"5 1 4"_s);
}

void LayoutTest::aHeadRepeatsAndRowsAreCounted()
{
    std::vector<FlowItem> items{item(2)};
    for (int i = 0; i < 5; ++i) {
        FlowItem row = item(1);
        row.repeatedHead = items.front().band;
        row.rowsPerPage = 3;
        items.push_back(row);
    }
    const BandPtr continues = std::make_shared<LinesBand>(4);
    QCOMPARE(described(flowed(items, {0, 0, 10}, {})), u"2 1 1 1 | 2 1 1"_s);
    QCOMPARE(described(flowed(items, {0, 0, 10}, continues)), u"2 1 1 1 4 | 2 1 1"_s);
    QCOMPARE(described(flowed(items, {0, 0, 8}, continues)), u"2 1 1 1 | 2 1 1"_s);
}

void LayoutTest::aStripHigherThanAPageIsCut()
{
    FlowItem tall;
    tall.band = std::make_shared<LinesBand>(25, true);
    QCOMPARE(described(flowed({item(4), tall, item(1)}, {0, 0, 10}, {})), u"4 | 10 | 10 | 5 1"_s);
}

void LayoutTest::everyCharacterIsOnALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("rare name") << samples::rareName;
    QTest::newRow("one long word") << QString(400, u'W');
    QTest::newRow("one long Japanese word") << QString(400, u'\u9AD9');
    QTest::newRow("words") << u"the quick brown fox jumps over the lazy dog "_s.repeated(20).trimmed();
    QTest::newRow("lines") << u"a\nbb\n\nccc"_s;
    QTest::newRow("beyond the first plane") << u"\U00020BB7\u91CE\u5BB6"_s.repeated(30);
    QTest::newRow("with a selector") << u"\u845B\U000E0100\u57CE"_s.repeated(30);
}

void LayoutTest::everyCharacterIsOnALine()
{
    QFETCH(QString, text);
    const FormFonts fonts;
    const auto bare = [](QString all) { return all.remove(u' ').remove(u'\n'); };
    for (const bool isRough : {false, true}) {
        for (const double width : {mm(8), mm(20), mm(170)}) {
            const TextBlock block = TextBlock::fit(fonts, text, {9, false, false, isRough}, width);
            QCOMPARE(bare(block.lines().join(u'\n')), bare(text));
            QVERIFY(block.width() <= width * 1.001);
            QVERIFY(block.points() >= smallestPoints);
        }
    }
}

void LayoutTest::textShrinksBeforeItBreaks()
{
    const FormFonts fonts;
    const QString serial = u"PF-3K7743Z-2026-04"_s;
    const double whole = TextBlock::fit(fonts, serial, {9, false, true}, mm(170)).width();
    const TextBlock shrunk = TextBlock::fit(fonts, serial, {9, false, true}, whole * 0.85);
    QCOMPARE(shrunk.lineCount(), 1);
    QVERIFY(shrunk.points() < 9 && shrunk.points() >= smallestPoints);
    const TextBlock broken = TextBlock::fit(fonts, serial, {9, false, true}, whole * 0.6);
    QCOMPARE(broken.lineCount(), 2);
    QCOMPARE(broken.points(), smallestPoints);
    const TextBlock text = TextBlock::fit(fonts, serial, {9, false, false}, whole * 0.8);
    QCOMPARE(text.points(), 9.0);
    QCOMPARE(text.lineCount(), 2);
    const TextBlock almost = TextBlock::fit(fonts, serial, {9, false, false}, whole * 0.95);
    QCOMPARE(almost.points(), 8.5);
    QCOMPARE(almost.lineCount(), 1);
}

void LayoutTest::noLastLetterStandsAlone()
{
    const FormFonts fonts;
    const QString text(21, u'品');
    for (const bool isRough : {false, true}) {
        const TextStyle style{9, false, false, isRough};
        const double ten = TextBlock::fit(fonts, text.left(10), style, mm(170)).width();
        const TextBlock block = TextBlock::fit(fonts, text, style, ten * 1.02);
        QCOMPARE(block.lineCount(), 3);
        QVERIFY2(block.lines().last().size() > 1, qPrintable(block.lines().join(u'/')));
        QCOMPARE(block.lines().join(QString()), text);
    }
}

void LayoutTest::receiptsBreakIntoPages_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<SheetLayout>("layout");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("sheets");
    QTest::newRow("1") << 1 << SheetLayout::Portrait << 1 << 2;
    QTest::newRow("10") << 10 << SheetLayout::Portrait << 1 << 2;
    QTest::newRow("11") << 11 << SheetLayout::Portrait << 2 << 4;
    QTest::newRow("35") << 35 << SheetLayout::Portrait << 4 << 8;
    QTest::newRow("3 on half sheets") << 3 << SheetLayout::Halves << 1 << 1;
    QTest::newRow("9 on half sheets") << 9 << SheetLayout::Halves << 3 << 3;
}

void LayoutTest::receiptsBreakIntoPages()
{
    QFETCH(int, lines);
    QFETCH(SheetLayout, layout);
    QFETCH(int, pages);
    QFETCH(int, sheets);
    for (const PrintLanguage language : {PrintLanguage::Japanese, PrintLanguage::English}) {
        ReceiptContent content = samples::receipt(lines, language);
        content.frame.layout = layout;
        const Result<DocumentLayout> pageLayout = DocumentLayout::make(receiptDocument(content));
        QVERIFY(pageLayout.isOk());
        QCOMPARE(pageLayout->pageCount(), pages);
        QCOMPARE(pageLayout->sheetCount(), sheets);
    }
}

void LayoutTest::aListOfNothingIsOnePage()
{
    const Result<DocumentLayout> layout = DocumentLayout::make(listDocument(samples::list(0)));
    QCOMPARE(layout->sheetCount(), 1);
    QCOMPARE(layout->pageLayout().orientation(), QPageLayout::Landscape);
    QCOMPARE(DocumentLayout::make(Document())->sheetCount(), 1);
}

void LayoutTest::layoutRefusesABadBarcode()
{
    ReceiptContent content = samples::receipt(1);
    content.frame.number = u"\u9AD9"_s;
    QVERIFY(!DocumentLayout::make(receiptDocument(content)).isOk());
    content.frame.number = u"R8-J1-1"_s;
    content.frame.proof.payload = QByteArray(4000, 'x');
    QVERIFY(DocumentLayout::make(receiptDocument(content)).refusal().has(u"barcode.too-long"));
}

void LayoutTest::aSignatureStandsInItsBox_data()
{
    QTest::addColumn<PrintLanguage>("language");
    QTest::addColumn<SheetLayout>("layout");
    QTest::newRow("Japanese") << PrintLanguage::Japanese << SheetLayout::Portrait;
    QTest::newRow("English") << PrintLanguage::English << SheetLayout::Portrait;
    QTest::newRow("half sheets") << PrintLanguage::Japanese << SheetLayout::Halves;
}

/// Where the sheets of the same paper with and without it differ, somebody has signed: in one place, wider than high.
void LayoutTest::aSignatureStandsInItsBox()
{
    QFETCH(PrintLanguage, language);
    QFETCH(SheetLayout, layout);
    ReceiptContent content = samples::receipt(2, language);
    content.frame.layout = layout;
    const Document bare = receiptDocument(content);
    Document filled = bare;
    const PenInk ink{{600, 150}, {{{0, 0}, {600, 150}}, {{0, 150}, {600, 0}}}};
    addSignature(filled, u"signature.receiver"_s, ink, content.frame.issuedAt.localDay());
    QCOMPARE(boxToSign(filled)->fields.last().value, Phrase::day(content.frame.issuedAt.localDay()));
    Document dated = filled;
    for (Block& block : dated.blocks) {
        if (auto* row = std::get_if<SignatureRow>(&block))
            row->boxes.first().ink = {};
    }
    const auto painted = [](const Document& document) {
        QImage image(620, 877, QImage::Format_RGB32); // A4 at 75 dpi
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(75.0 / 600, 75.0 / 600);
        DocumentLayout::make(document)->paintSheet(painter, 0);
        return image;
    };
    const QImage without = painted(dated);
    const QImage with = painted(filled);
    QRect ground;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y) && (layout == SheetLayout::Portrait || y < 438))
                ground |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY2(ground.width() > 60 && ground.height() > 12,
             qPrintable(u"%1×%2"_s.arg(ground.width()).arg(ground.height())));
    QVERIFY(ground.width() > ground.height() * 3);
    QVERIFY(ground.left() > 100 && ground.right() < 420);
    Document elsewhere = bare;
    addSignature(elsewhere, u"signature.nobody"_s, ink, content.frame.issuedAt.localDay());
    QCOMPARE(elsewhere, bare);
}

void LayoutTest::wholeValuesAreNeverCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("isSmall");
    const auto row = [](const char* name, const QString& text, double width, const QStringList& lines, bool isSmall) {
        QTest::newRow(name) << text << width << lines << isSmall;
    };
    row("a day", u"R6.11.27"_s, 30, {u"R6.11.27"_s}, false);
    row("a narrow day", u"R6.11.27"_s, 6, {u"R6.11.27"_s}, true);
    row("a moment", u"R8.4.3 11:42"_s, 30, {u"R8.4.3 11:42"_s}, false);
    row("a moment breaks at its blank", u"R8.4.3 11:42"_s, 13, {u"R8.4.3"_s, u"11:42"_s}, false);
    row("a price", u"84,200"_s, 5, {u"84,200"_s}, true);
    row("the longest number", u"-9,223,372,036,854,775,808"_s, 16, {u"-9,223,372,036,854,775,808"_s}, true);
}

void LayoutTest::wholeValuesAreNeverCut()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    const FormFonts fonts;
    TextStyle style{8.5, false, false, true};
    style.isWhole = true;
    const TextBlock block = TextBlock::fit(fonts, text, style, mm(width));
    QTEST(block.lines(), "lines");
    QVERIFY(block.width() <= mm(width));
    QTEST(block.points() < smallestPoints, "isSmall");
    style.isWhole = false; // as any text it would be
    QCOMPARE(TextBlock::fit(fonts, text, style, mm(4)).lines() == QStringList{text}, false);
}

void LayoutTest::narrowColumnsHaveTheirLeast()
{
    const auto widths = [](const QList<ColumnNeed>& needs, double width) {
        return sharedWidths(needs, width).value_or(QList<double>());
    };
    QCOMPARE(widths({{1, 10}, {3, 10}}, 100), (QList<double>{25, 75}));
    QCOMPARE(widths({{1, 40}, {2, 0}, {1, 0}}, 100), (QList<double>{40, 40, 20}));
    // What one gives another may be the least of a third.
    QCOMPARE(widths({{1, 40}, {2, 0}, {1, 22}}, 100), (QList<double>{40, 38, 22}));
    QCOMPARE(widths({{1, 60}, {1, 40}}, 100), (QList<double>{60, 40}));
    QVERIFY(!sharedWidths({{1, 60}, {1, 41}}, 100));
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
