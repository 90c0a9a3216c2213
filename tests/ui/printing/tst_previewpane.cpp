// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/samples.h"
#include "ui/printing/previewpane.h"
#include "ui/printing/sheetview.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

// How much of the picture is ink, in thousandths.
int inkOf(const QImage& image)
{
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 100;
    }
    return int(dark * 1000 / (qint64(image.width()) * image.height()));
}

} // namespace

class PreviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itShowsTheSheets();
    void scrollingTellsThePosition();
    void zoomKeepsTheSheet();
    void thousandsOfSheetsOpenAtOnce();
    void theCallersButtonsAreInTheBar();
    void whatCannotBePrintedIsNotShown();
    void everythingHasANameForReaders();

private:
    [[nodiscard]] QString position() const { return m_pane->findChild<QLabel*>(u"previewPosition"_s)->text(); }

    std::unique_ptr<PreviewPane> m_pane;
};

void PreviewPaneTest::init()
{
    m_pane = std::make_unique<PreviewPane>();
    m_pane->resize(700, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void PreviewPaneTest::itShowsTheSheets()
{
    QCOMPARE(m_pane->sheetCount(), 0);
    QCOMPARE(position(), QString());
    QVERIFY(m_pane->setDocument(receiptDocument(samples::receipt(11))).isOk());
    QCOMPARE(m_pane->sheetCount(), 4);
    QCOMPARE(position(), u"Sheet 1 of 4"_s);
    const QImage seen = m_pane->sheets().viewport()->grab().toImage();
    QVERIFY2(inkOf(seen) > 10, qPrintable(QString::number(inkOf(seen))));
    QVERIFY(qGray(seen.pixel(seen.width() / 2, 30)) > 250); // white paper above the title
    m_pane->clear();
    QCOMPARE(position(), QString());
    QCOMPARE(inkOf(m_pane->sheets().viewport()->grab().toImage()), 0);
}

void PreviewPaneTest::scrollingTellsThePosition()
{
    QVERIFY(m_pane->setDocument(receiptDocument(samples::receipt(11))).isOk());
    SheetView& view = m_pane->sheets();
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentSheet(), 3);
    QCOMPARE(position(), u"Sheet 4 of 4"_s);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(position(), u"Sheet 1 of 4"_s);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.verticalScrollBar()->value() > 0);
}

void PreviewPaneTest::zoomKeepsTheSheet()
{
    QVERIFY(m_pane->setDocument(receiptDocument(samples::receipt(11))).isOk());
    SheetView& view = m_pane->sheets();
    view.showSheet(2);
    const int before = view.verticalScrollBar()->maximum();
    m_pane->findChild<QToolButton*>(u"previewLarger"_s)->click();
    QVERIFY(view.verticalScrollBar()->maximum() > before);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    QCOMPARE(view.currentSheet(), 2);
    m_pane->findChild<QToolButton*>(u"previewFit"_s)->click();
    QCOMPARE(view.zoom(), 1.0);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void PreviewPaneTest::thousandsOfSheetsOpenAtOnce()
{
    QVERIFY(m_pane->setDocument(listDocument(samples::list(20000))).isOk());
    QVERIFY(m_pane->sheetCount() > 700);
    SheetView& view = m_pane->sheets();
    view.showSheet(m_pane->sheetCount() - 1);
    QCOMPARE(view.currentSheet(), m_pane->sheetCount() - 1);
    QVERIFY(inkOf(view.viewport()->grab().toImage()) > 2);
}

void PreviewPaneTest::theCallersButtonsAreInTheBar()
{
    auto* print = new QPushButton(u"Print"_s);
    m_pane->addButton(print);
    QCOMPARE(print->parentWidget(), m_pane.get());
    QVERIFY(print->isVisibleTo(m_pane.get()));
    QVERIFY(m_pane->layout()->indexOf(print) < 0); // in the bar, not in the column
}

void PreviewPaneTest::whatCannotBePrintedIsNotShown()
{
    QVERIFY(m_pane->setDocument(receiptDocument(samples::receipt(1))).isOk());
    ReceiptContent content = samples::receipt(1);
    content.frame.number = u"\u9AD9"_s;
    const Result<int> shown = m_pane->setDocument(receiptDocument(content));
    QVERIFY(shown.refusal().has(u"barcode.bad-character"));
    QCOMPARE(m_pane->sheetCount(), 0);
}

void PreviewPaneTest::everythingHasANameForReaders()
{
    QVERIFY(m_pane->setDocument(receiptDocument(samples::receipt(1))).isOk());
    QVERIFY(!m_pane->sheets().accessibleName().isEmpty());
    QCOMPARE(m_pane->sheets().accessibleDescription(), position());
    const QList<QToolButton*> buttons = m_pane->findChildren<QToolButton*>();
    QVERIFY(buttons.size() >= 3);
    for (const QToolButton* button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->objectName().isEmpty());
    }
}

QTEST_MAIN(PreviewPaneTest)
#include "tst_previewpane.moc"
