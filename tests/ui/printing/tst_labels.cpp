// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/labelreader.h"
#include "tests/ui/printing/samples.h"
#include "ui/printing/labellayout.h"
#include "ui/printing/pdffile.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using S = BarcodeSymbology;

namespace {

/// Names with the characters that fonts lose first.
Label sample(int index)
{
    const QString key = u"A-%1"_s.arg(10480 + index, 6, 10, QChar(u'0'));
    const QStringList titles{u"ノート型パーソナルコンピュータ Kitano KB-1450/X Gen 3"_s, samples::rareName,
                             samples::rareProxy, u"Wi-Fi router"_s};
    return {key.toUtf8(), key, titles.at(index % titles.size()), {Phrase::word(u"label.serial"_s, {u"PF-3K7743Z"_s})}};
}

LabelJob job(const QString& sheet, const QList<S>& symbols, int count, int startAt = 1)
{
    LabelJob job;
    job.sheet = *findLabelSheet(sheet);
    job.symbols = symbols;
    job.startAt = startAt;
    job.owner = u"みなと県総務部デジタル推進課"_s;
    for (int i = 0; i < count; ++i)
        job.labels << sample(i);
    return job;
}

labels::Wanted wanted(S symbology)
{
    return symbology == S::Code128 ? labels::Wanted::Code128
           : symbology == S::Qr    ? labels::Wanted::Qr
                                   : labels::Wanted::DataMatrix;
}

QImage partOf(const QImage& page, const LabelSheet& sheet, int index, int dots)
{
    const double perMillimetre = dots / 25.4;
    const QPointF corner = sheet.corner(index) * perMillimetre;
    return page.copy(QRectF(corner, sheet.size() * perMillimetre).toAlignedRect());
}

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbolIsReadFromThePage_data();
    void everySymbolIsReadFromThePage();
    void smallLabelsAreClearWhateverTheyArePreparedFor_data();
    void smallLabelsAreClearWhateverTheyArePreparedFor();
    void labelsBeginWhereTheSheetIsNotUsedUp();
    void textStaysInsideItsLabel_data();
    void textStaysInsideItsLabel();
    void theTextOfTheFileIsWhatWasRegistered();
    void aLongTitleLosesItsEndAndSaysSo();
    void aCodeThatDoesNotFitIsRefused_data();
    void aCodeThatDoesNotFitIsRefused();
    void aKeyThatCannotBeReadIsRefused();
    void manyProblemsAreCounted();
    void modulesAreWholeDots_data();
    void modulesAreWholeDots();
    void aSampleSaysSo();
    void shiftedLabelsMove();
    void theCalibrationSheetShowsEveryLabel();

private:
    QString writeLabels(const LabelJob& labels, int dots = LabelLayout::usualDots)
    {
        const Result<LabelLayout> layout = LabelLayout::make(labels, dots);
        if (!layout)
            qFatal("%s", qPrintable(layout.refusal().toDebugText()));
        return writeSheets(*layout, dots);
    }
    QString writeSheets(const Sheets& sheets, int dots = LabelLayout::usualDots)
    {
        const QString file = m_folder.filePath(u"labels.pdf"_s);
        if (!writePdf(sheets, file, nullptr, dots))
            qFatal("The file of labels cannot be written");
        return file;
    }

    QTemporaryDir m_folder;
};

void LabelsTest::everySymbolIsReadFromThePage_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QList<S>>("symbols");
    QTest::addColumn<int>("printer");
    for (const LabelSheet& sheet : labelSheets()) {
        const QString code(sheet.code);
        QTest::addRow("%s QR", sheet.code.data()) << code << QList<S>{S::Qr} << 600;
        QTest::addRow("%s Data Matrix", sheet.code.data()) << code << QList<S>{S::DataMatrix} << 600;
        QTest::addRow("%s Code 128", sheet.code.data()) << code << QList<S>{S::Code128} << 600;
    }
    QTest::newRow("both") << u"a-one-72212"_s << QList<S>{S::Qr, S::Code128} << 600;
    QTest::newRow("both, small") << u"avery-l7160"_s << QList<S>{S::DataMatrix, S::Code128} << 600;
    QTest::newRow("label printer") << u"tape-36"_s << QList<S>{S::Qr, S::Code128} << 203;
    QTest::newRow("label printer, 300 dpi") << u"tape-24"_s << QList<S>{S::DataMatrix} << 300;
}

// Also between 203 and 600 dpi, where a module is not a whole number of what the page is rendered at.
void LabelsTest::everySymbolIsReadFromThePage()
{
    QFETCH(QString, sheet);
    QFETCH(QList<S>, symbols);
    QFETCH(int, printer);
    const LabelJob labels = job(sheet, symbols, std::min(findLabelSheet(sheet)->count(), 4));
    const QString file = writeLabels(labels, printer);
    for (const int dots : {203, 300, 600}) {
        const QPointF last = labels.sheet.corner(int(labels.labels.size()) - 1);
        const QImage page = labels::renderedPage(file, 1, dots, last.y() + labels.sheet.height + 1);
        QVERIFY(!page.isNull());
        for (int i = 0; i < labels.labels.size() && i < labels.sheet.count(); ++i) {
            const QImage part = partOf(page, labels.sheet, i, dots);
            for (const S symbology : symbols) {
                const std::optional<QByteArray> found = labels::read(part, wanted(symbology));
                QVERIFY2(found == labels.labels.at(i).code,
                         qPrintable(u"label %1 at %2 dpi: %3"_s.arg(i + 1).arg(dots).arg(
                             QString::fromUtf8(found.value_or("nothing")))));
            }
        }
    }
}

void LabelsTest::smallLabelsAreClearWhateverTheyArePreparedFor_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<S>("symbology");
    QTest::addColumn<int>("printer");
    for (const char* sheet : {"avery-l7651", "avery-l6009"}) {
        for (const int printer : {203, 300, 600}) {
            QTest::addRow("%s QR for %d", sheet, printer) << QString::fromLatin1(sheet) << S::Qr << printer;
            QTest::addRow("%s Data Matrix for %d", sheet, printer)
                << QString::fromLatin1(sheet) << S::DataMatrix << printer;
        }
    }
}

// Modules are black or white at any resolution: grey columns are what readers lose a symbol by among many on a page.
void LabelsTest::smallLabelsAreClearWhateverTheyArePreparedFor()
{
    QFETCH(QString, sheet);
    QFETCH(S, symbology);
    QFETCH(int, printer);
    LabelJob labels = job(sheet, {symbology}, 4); // one row
    for (Label& label : labels.labels)
        label.code = label.key.replace(u"A-"_s, u"PC-2026-A-"_s).toUtf8();
    FormFonts fonts;
    const Result<LabelPlan> plan = LabelPlanner(labels, printer, fonts).plan(labels.labels.first());
    QVERIFY(plan.isOk());
    const QRectF area = plan->symbols.first().area;
    const QString file = writeLabels(labels, printer);
    for (const int dots : {203, 300, 600}) {
        const QImage page = labels::renderedPage(file, 1, dots, labels.sheet.corner(0).y() + labels.sheet.height + 1);
        const double toPage = double(dots) / dotsPerInch;
        for (int i = 0; i < labels.labels.size(); ++i) {
            QCOMPARE(labels::read(partOf(page, labels.sheet, i, dots), wanted(symbology)), labels.labels.at(i).code);
            const QPointF corner = labels.sheet.corner(i) * dots / 25.4;
            const QRect symbol =
                QRectF(corner + area.topLeft() * toPage, area.size() * toPage).toAlignedRect() & page.rect();
            int grey = 0;
            for (int y = symbol.top(); y <= symbol.bottom(); ++y)
                grey += int(std::count_if(page.constScanLine(y) + symbol.left(), page.constScanLine(y) + symbol.right(),
                                          [](uchar pixel) { return pixel > 8 && pixel < 247; }));
            QVERIFY2(grey == 0, qPrintable(u"label %1 at %2 dpi: %3 pixels"_s.arg(i + 1).arg(dots).arg(grey)));
        }
    }
}

void LabelsTest::labelsBeginWhereTheSheetIsNotUsedUp()
{
    const LabelJob labels = job(u"a-one-72212"_s, {S::Qr}, 4, 11);
    const QString file = writeLabels(labels);
    const QImage first = labels::renderedPage(file, 1, 300);
    const QImage second = labels::renderedPage(file, 2, 300);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!labels::read(partOf(first, labels.sheet, i, 300), labels::Wanted::Qr));
    QCOMPARE(labels::read(partOf(first, labels.sheet, 10, 300), labels::Wanted::Qr), labels.labels.at(0).code);
    QCOMPARE(labels::read(partOf(first, labels.sheet, 11, 300), labels::Wanted::Qr), labels.labels.at(1).code);
    QCOMPARE(labels::read(partOf(second, labels.sheet, 0, 300), labels::Wanted::Qr), labels.labels.at(2).code);
    QCOMPARE(labels::read(partOf(second, labels.sheet, 1, 300), labels::Wanted::Qr), labels.labels.at(3).code);
    QVERIFY(!labels::read(partOf(second, labels.sheet, 2, 300), labels::Wanted::Qr));
}

void LabelsTest::textStaysInsideItsLabel_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QList<S>>("symbols");
    for (const LabelSheet& sheet : labelSheets()) {
        QTest::addRow("%s", sheet.code.data()) << QString(sheet.code) << QList<S>{S::DataMatrix};
        QTest::addRow("%s with bars", sheet.code.data()) << QString(sheet.code) << QList<S>{S::Code128};
    }
}

// Nothing is painted on what must stay white.
void LabelsTest::textStaysInsideItsLabel()
{
    QFETCH(QString, sheet);
    QFETCH(QList<S>, symbols);
    LabelJob labels = job(sheet, symbols, 1);
    labels.labels.first().title = u"ノート型パーソナルコンピュータ"_s.repeated(150);
    labels.labels.first().lines = {Phrase(u"とても長い"_s.repeated(40))};
    const Result<LabelLayout> layout = LabelLayout::make(labels);
    QVERIFY(layout.isOk());
    QCOMPARE(layout->shortened().size(), 1);
    const QImage page = labels::renderedPage(writeSheets(*layout), 1, 300);
    const double perMillimetre = 300 / 25.4;
    const LabelSheet& on = labels.sheet;
    // A hair of what is painted may reach over: half a dot, and the accents of a capital.
    const double edge = on.inset - 0.35;
    const QRectF inside(on.corner(0) + QPointF(edge, edge), QSizeF(on.width - 2 * edge, on.height - 2 * edge));
    const QRectF allowed(inside.topLeft() * perMillimetre, inside.size() * perMillimetre);
    const QRectF frame(on.corner(0) * perMillimetre, on.size() * perMillimetre);
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool isFrame = on.stock == LabelSheet::Stock::Plain && !frame.adjusted(4, 4, -4, -4).contains(x, y);
            if (!isFrame && page.constScanLine(y)[x] < 200)
                QVERIFY2(allowed.contains(x, y),
                         qPrintable(u"ink at %1, %2 mm"_s.arg(x / perMillimetre).arg(y / perMillimetre)));
        }
    }
}

void LabelsTest::theTextOfTheFileIsWhatWasRegistered()
{
    const QString text = samples::textOf(writeLabels(job(u"a-one-72212"_s, {S::Qr}, 3)));
    QVERIFY2(text.contains(samples::rareName.normalized(QString::NormalizationForm_KC)), qPrintable(text));
    QVERIFY(text.contains(samples::rareProxy.normalized(QString::NormalizationForm_KC)));
    QVERIFY(text.contains(u"A-010482"_s));
    QVERIFY(text.contains(u"製造番号 PF-3K7743Z"_s));
}

void LabelsTest::aLongTitleLosesItsEndAndSaysSo()
{
    LabelJob labels = job(u"avery-l7651"_s, {S::Qr}, 2);
    labels.labels[0].title =
        u"会議室用プロジェクターとスクリーンの一式を収めた大きな箱（電源と延長コードを含む）、貸出専用、屋外での使用は不可"_s;
    labels.labels[1].title = u"マウス"_s;
    const Result<LabelLayout> layout = LabelLayout::make(labels);
    QVERIFY(layout.isOk());
    QCOMPARE(layout->shortened(), (QList<Problem>{{u"label.shortened"_s, labels.labels[0].key, {}}}));
    const QString text = samples::textOf(writeSheets(*layout));
    QVERIFY2(text.contains(u"会議室"_s), qPrintable(text));
    QVERIFY(!text.contains(u"不可"_s));
    QVERIFY(text.contains(labels.labels[0].key));
    QVERIFY(text.contains(u"マウス"_s));
}

void LabelsTest::aCodeThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<S>("symbology");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("problem");
    QTest::newRow("Code 128") << S::Code128 << QByteArray("DEPARTMENT-OF-EQUIPMENT-000123") << u"label.code-too-wide"_s;
    QTest::newRow("QR") << S::Qr << QByteArray(300, 'x') << u"label.code-too-large"_s;
    QTest::newRow("Data Matrix") << S::DataMatrix << QByteArray(400, 'x') << u"label.code-too-large"_s;
}

void LabelsTest::aCodeThatDoesNotFitIsRefused()
{
    QFETCH(S, symbology);
    QFETCH(QByteArray, code);
    QFETCH(QString, problem);
    LabelJob labels = job(u"avery-l7651"_s, {symbology}, 2);
    labels.labels[1].code = code;
    labels.labels[1].key = u"A-2"_s;
    const Result<LabelLayout> layout = LabelLayout::make(labels);
    QVERIFY(!layout.isOk());
    QCOMPARE(layout.refusal().problems.size(), 1);
    const Problem& found = layout.refusal().problems.first();
    QCOMPARE(found.code, problem);
    QCOMPARE(found.subject, u"A-2"_s);
    QVERIFY(found.arguments.value(u"needed"_s).toDouble() > found.arguments.value(u"room"_s).toDouble());
    // What is said to fit does fit, and one character more does not.
    const auto longest = found.arguments.value(u"longest"_s).toLongLong();
    QVERIFY(longest > 0 && longest < code.size());
    labels.labels[1].code = code.left(longest);
    QVERIFY(LabelLayout::make(labels).isOk());
    labels.labels[1].code = code.left(longest + 1);
    QVERIFY(!LabelLayout::make(labels).isOk());
}

void LabelsTest::aKeyThatCannotBeReadIsRefused()
{
    LabelJob labels = job(u"avery-l7651"_s, {S::Qr}, 1);
    labels.labels[0].key = u"W"_s.repeated(120);
    const Result<LabelLayout> layout = LabelLayout::make(labels);
    QVERIFY(!layout.isOk() && layout.refusal().has(u"label.text-too-long"));
}

void LabelsTest::manyProblemsAreCounted()
{
    LabelJob labels = job(u"avery-l7651"_s, {S::Code128}, 50);
    for (Label& label : labels.labels)
        label.code = QByteArray(60, 'X');
    const Result<LabelLayout> layout = LabelLayout::make(labels);
    QVERIFY(!layout.isOk());
    QCOMPARE(layout.refusal().problems.size(), 21);
    QCOMPARE(layout.refusal().problems.last(), (Problem{u"label.more"_s, {}, {{u"count"_s, qint64(30)}}}));
}

void LabelsTest::modulesAreWholeDots_data()
{
    QTest::addColumn<int>("printer");
    for (const int printer : {180, 203, 300, 360, 600, 1200})
        QTest::addRow("%d dpi", printer) << printer;
}

// On a printer of that resolution each module is as many dots as the next, and wide enough.
void LabelsTest::modulesAreWholeDots()
{
    QFETCH(int, printer);
    const LabelJob labels = job(u"a-one-72212"_s, {S::Qr, S::Code128}, 1);
    FormFonts fonts;
    const Result<LabelPlan> plan = LabelPlanner(labels, printer, fonts).plan(labels.labels.first());
    QVERIFY(plan.isOk());
    QCOMPARE(plan->symbols.size(), 2);
    for (const LabelPlan::Symbol& symbol : plan->symbols) {
        const double deviceDots = symbol.area.width() * printer / dotsPerInch;
        const int modules = symbol.symbol.modules.width();
        const double module = (deviceDots - 1) / modules; // one dot is for rounding
        QVERIFY2(std::abs(module - std::round(module)) < 0.001, qPrintable(QString::number(module)));
        QVERIFY2(module * 25.4 / printer > 0.249, qPrintable(QString::number(module)));
    }
}

void LabelsTest::aSampleSaysSo()
{
    LabelJob labels = job(u"avery-l7651"_s, {S::Qr}, 1);
    labels.isSample = true;
    QVERIFY(samples::textOf(writeLabels(labels)).contains(u"見本"_s));
    labels.language = PrintLanguage::English;
    QVERIFY(samples::textOf(writeLabels(labels)).contains(u"SAMPLE"_s));
}

void LabelsTest::shiftedLabelsMove()
{
    const auto firstInk = [](const QImage& page) {
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (page.constScanLine(y)[x] < 128)
                    return QPoint(x, y);
            }
        }
        return QPoint(-1, -1);
    };
    LabelJob labels = job(u"a-one-72212"_s, {S::Code128}, 1);
    const QPoint before = firstInk(labels::renderedPage(writeLabels(labels), 1, 254));
    labels.shiftRight = 3;
    labels.shiftDown = -2;
    const QPoint after = firstInk(labels::renderedPage(writeLabels(labels), 1, 254)) - before;
    QVERIFY2(std::abs(after.x() - 30) <= 1 && std::abs(after.y() + 20) <= 1,
             qPrintable(u"%1 %2"_s.arg(after.x()).arg(after.y())));
}

void LabelsTest::theCalibrationSheetShowsEveryLabel()
{
    const LabelSheet& sheet = *findLabelSheet(u"avery-l7160"_s);
    const QString file = writeSheets(CalibrationSheet(sheet, 0, 0));
    const QImage page = labels::renderedPage(file, 1, 254);
    for (int i = 0; i < sheet.count(); ++i) {
        const QPoint middleOfTop = (sheet.corner(i) * 10).toPoint() + QPoint(int(sheet.width * 5), 0);
        bool isLine = false;
        for (int y = -2; y <= 2; ++y)
            isLine = isLine || page.constScanLine(middleOfTop.y() + y)[middleOfTop.x()] < 160;
        QVERIFY2(isLine, qPrintable(QString::number(i)));
    }
    const QString text = samples::textOf(file);
    QVERIFY(text.contains(u"21"_s));
    QVERIFY(text.contains(u"10 mm"_s));
}

QTEST_MAIN(LabelsTest)
#include "tst_labels.moc"
