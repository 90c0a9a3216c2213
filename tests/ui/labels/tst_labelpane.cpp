// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/journalrows.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/labels/labelpane.h"
#include "ui/labels/sheetpicker.h"
#include "ui/printing/previewpane.h"
#include "ui/printing/printservice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Two printers whose papers are PDF files.
class FilePrinters final : public Printers
{
public:
    explicit FilePrinters(QString file) : m_file(std::move(file)) {}
    [[nodiscard]] QStringList names() const override { return {u"Labels"_s, u"Office"_s}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString& name) const override
    {
        if (!names().contains(name))
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_file);
        return printer;
    }

private:
    QString m_file;
};

class LabelPaneTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickOnTheSheetSaysWhereToBegin();
    void choicesAreRememberedForTheKind();
    void howFarAPrinterIsOffIsRememberedForIt();
    void printedLabelsAreNotedAndCanBeUndone();
    void labelsThatAreNotToBeNotedAreNot();
    void withoutAPrinterNothingIsPrinted();
    void labelsAreSavedAsPdf();
    void theCalibrationSheetIsSavedWithoutAPrinter();
    void whatDoesNotFitIsSaid();
    void oneOrTheWholeList();
    void whatIsMarkedComesFirst();
    void thePaneFitsASmallWindow();

private:
    void show(const LabelRequest& request);
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void choose(const char* name, const QString& text)
    {
        auto& combo = find<QComboBox>(name);
        const int index = combo.findText(text, Qt::MatchContains);
        QVERIFY2(index >= 0, qPrintable(text));
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    [[nodiscard]] bool isSaid(const QString& text)
    {
        const QList<QLabel*> labels = m_pane->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }
    [[nodiscard]] qint64 notedLabels()
    {
        return store().number("select count(*) from asset_label where withdrawn_at is null");
    }
    [[nodiscard]] LabelRequest both() const
    {
        return {LabelKind::Asset, {m_first.value()}, u"A-000001"_s, {m_first.value(), m_second.value()}};
    }

    AssetId m_first;
    AssetId m_second;
    QString m_paper;
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<FilePrinters> m_printers;
    std::unique_ptr<PrintService> m_service;
    LabelPane* m_pane = nullptr;
};

void LabelPaneTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_first = store().add(anAsset(u"A-000001"_s).serial(u"PF-1"_s));
    m_second = store().add(anAsset(u"A-000002"_s));
    m_paper = folder() + u"/paper.pdf"_s;
    QFile::remove(m_paper);
    m_fixture = std::make_unique<PageFixture>(store(), store().deskStaff());
    m_printers = std::make_unique<FilePrinters>(m_paper);
    m_service = std::make_unique<PrintService>(m_fixture->client, *m_printers, [] { return PrinterChoices(); });
}

void LabelPaneTest::cleanup()
{
    if (m_fixture)
        m_fixture->window.reset();
    m_service.reset();
    m_fixture.reset();
    StoreTest::cleanup();
}

void LabelPaneTest::show(const LabelRequest& request)
{
    m_fixture->window = std::make_unique<QWidget>();
    m_pane = new LabelPane(m_fixture->context(), *m_service, request);
    auto* column = new QVBoxLayout(m_fixture->window.get());
    column->addWidget(m_pane);
    m_fixture->window->resize(1100, 760);
    m_fixture->window->show();
    QTRY_COMPARE(find<QComboBox>("labelPrinters").count(), 3);
    QTRY_VERIFY(m_pane->findChild<PreviewPane*>()->sheetCount() > 0);
}

void LabelPaneTest::aClickOnTheSheetSaysWhereToBegin()
{
    show(both());
    auto& picker = find<SheetPicker>("labelPicker");
    QTest::mouseClick(&picker, Qt::LeftButton, {}, picker.areaOf(8).center().toPoint());
    QCOMPARE(find<QSpinBox>("labelStart").value(), 8);
    QCOMPARE(m_pane->job().startAt, 8);
    QTest::keyClick(&picker, Qt::Key_Down); // two columns
    QCOMPARE(m_pane->job().startAt, 10);
    QTest::keyClick(&picker, Qt::Key_Left);
    QCOMPARE(m_pane->job().startAt, 9);
    find<QSpinBox>("labelStart").setValue(12);
    QCOMPARE(picker.start(), 12);
    choose("labelWhich", u"All"_s);
    QTRY_COMPARE(m_pane->findChild<PreviewPane*>()->sheetCount(), 2); // the second label is on another sheet
    choose("labelSheet", u"Tape of 24"_s);
    QCOMPARE(m_pane->job().startAt, 1);
}

void LabelPaneTest::choicesAreRememberedForTheKind()
{
    show(both());
    choose("labelSheet", u"L7160"_s);
    choose("labelSymbols", u"Data Matrix and Code 128"_s);
    choose("labelPrinters", u"Office"_s);
    find<QPushButton>("labelPrint").click();
    QTRY_COMPARE(notedLabels(), 1);
    show({LabelKind::Asset, {}, {}, {m_second.value()}});
    QCOMPARE(QString(m_pane->job().sheet.code), u"avery-l7160"_s);
    QCOMPARE(m_pane->job().symbols, (QList<BarcodeSymbology>{BarcodeSymbology::DataMatrix, BarcodeSymbology::Code128}));
    QCOMPARE(find<QComboBox>("labelPrinters").currentText(), u"Office"_s);
    show({LabelKind::Command, {}, {}, {}});
    QCOMPARE(QString(m_pane->job().sheet.code), u"a-one-72212"_s);
    QCOMPARE(m_pane->job().symbols, QList<BarcodeSymbology>{BarcodeSymbology::Qr});
    QVERIFY(!find<QCheckBox>("labelRecord").isVisible());
}

void LabelPaneTest::howFarAPrinterIsOffIsRememberedForIt()
{
    show(both());
    choose("labelPrinters", u"Labels"_s);
    choose("labelDots", u"203"_s);
    find<QDoubleSpinBox>("labelRight").setValue(1.5);
    find<QDoubleSpinBox>("labelDown").setValue(-0.5);
    find<QPushButton>("labelCalibrate").click();
    QTRY_VERIFY(!m_fixture->host.toasts.isEmpty());
    QVERIFY(QFile::exists(m_paper));
    QCOMPARE(notedLabels(), 0);
    choose("labelPrinters", u"Office"_s);
    QCOMPARE(m_pane->job().shiftRight, 0);
    QCOMPARE(find<QComboBox>("labelDots").currentData().toInt(), 600);
    choose("labelPrinters", u"Labels"_s);
    QCOMPARE(m_pane->job().shiftRight, 1.5);
    QCOMPARE(m_pane->job().shiftDown, -0.5);
    QCOMPARE(find<QComboBox>("labelDots").currentData().toInt(), 203);
}

void LabelPaneTest::printedLabelsAreNotedAndCanBeUndone()
{
    show(both());
    choose("labelWhich", u"All"_s);
    choose("labelPrinters", u"Labels"_s);
    find<QPushButton>("labelPrint").click();
    QTRY_COMPARE(m_fixture->host.offers.size(), 1);
    QVERIFY(QFile::exists(m_paper));
    QCOMPARE(notedLabels(), 2);
    QCOMPARE(store().text("select sheet || ' ' || symbols from asset_label order by id"), u"a-one-72212 qr"_s);
    m_fixture->undo();
    QCOMPARE(notedLabels(), 0);
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void LabelPaneTest::labelsThatAreNotToBeNotedAreNot()
{
    show(both());
    choose("labelPrinters", u"Labels"_s);
    find<QCheckBox>("labelRecord").setChecked(false);
    find<QPushButton>("labelPrint").click();
    QTRY_COMPARE(m_fixture->host.toasts.size(), 1);
    QVERIFY(QFile::exists(m_paper));
    QCOMPARE(notedLabels(), 0);
}

void LabelPaneTest::withoutAPrinterNothingIsPrinted()
{
    show(both());
    find<QPushButton>("labelPrint").click();
    QVERIFY(isSaid(u"Choose a printer"_s));
    QVERIFY(!QFile::exists(m_paper));
    QVERIFY(find<QPushButton>("labelPrint").isEnabled());
}

void LabelPaneTest::labelsAreSavedAsPdf()
{
    show(both());
    m_fixture->ask.files << folder() + u"/saved.pdf"_s;
    find<QPushButton>("labelPdf").click();
    QTRY_COMPARE(notedLabels(), 1);
    QVERIFY(QFile::exists(folder() + u"/saved.pdf"_s));
}

/// Whoever has no printer here takes it along.
void LabelPaneTest::theCalibrationSheetIsSavedWithoutAPrinter()
{
    show(both());
    m_fixture->ask.files << folder() + u"/calibration.pdf"_s;
    find<QPushButton>("labelCalibrate").click();
    QTRY_COMPARE(m_fixture->host.toasts.size(), 1);
    QVERIFY(QFile::exists(folder() + u"/calibration.pdf"_s));
    QVERIFY(!QFile::exists(m_paper));
    QVERIFY(find<QPushButton>("labelCalibrate").isEnabled());
    QCOMPARE(notedLabels(), 0);
}

void LabelPaneTest::whatDoesNotFitIsSaid()
{
    const AssetId longest = store().add(anAsset(u"EQUIPMENT-AND-SUPPLY-000123"_s));
    show({LabelKind::Asset, {}, {}, {longest.value()}});
    choose("labelSheet", u"L7651"_s);
    choose("labelSymbols", u"Code 128"_s);
    QTRY_VERIFY(isSaid(u"too wide"_s));
    QTRY_VERIFY(!find<QPushButton>("labelPrint").isEnabled());
    choose("labelSheet", u"L7165"_s);
    QTRY_VERIFY(find<QPushButton>("labelPrint").isEnabled());
    QVERIFY(!isSaid(u"too wide"_s));
}

void LabelPaneTest::oneOrTheWholeList()
{
    show(both());
    QCOMPARE(m_pane->job().labels.size(), 1);
    QCOMPARE(m_pane->job().labels.first().key, u"A-000001"_s);
    choose("labelWhich", u"All"_s);
    QCOMPARE(m_pane->job().labels.size(), 2);
    show({LabelKind::Asset, {m_second.value()}, u"A-000002"_s, {m_second.value()}});
    QVERIFY(!find<QComboBox>("labelWhich").isVisible());
    QCOMPARE(m_pane->job().labels.first().key, u"A-000002"_s);
}

void LabelPaneTest::whatIsMarkedComesFirst()
{
    LabelRequest request = both();
    request.marked = {m_second.value()};
    show(request);
    QCOMPARE(find<QComboBox>("labelWhich").count(), 3);
    QCOMPARE(m_pane->job().labels.size(), 1);
    QCOMPARE(m_pane->job().labels.first().key, u"A-000002"_s);
    choose("labelWhich", u"Only"_s);
    QCOMPARE(m_pane->job().labels.first().key, u"A-000001"_s);
    request.marked = request.listed; // all of them: the same as the list
    show(request);
    QCOMPARE(find<QComboBox>("labelWhich").count(), 2);
    QCOMPARE(m_pane->job().labels.size(), 2);
}

void LabelPaneTest::thePaneFitsASmallWindow()
{
    show(both());
    QVERIFY2(m_fixture->window->minimumSizeHint().width() <= 1000,
             qPrintable(QString::number(m_fixture->window->minimumSizeHint().width())));
    QVERIFY(m_fixture->window->minimumSizeHint().height() <= 680);
    if (const QString pictures = qEnvironmentVariable("MADOGUCHI_PICTURES"); !pictures.isEmpty())
        QVERIFY(m_fixture->window->grab().save(pictures + u"/labels.png"_s));
}

QTEST_MAIN(LabelPaneTest)
#include "tst_labelpane.moc"
