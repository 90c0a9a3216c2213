// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pagelist.h"
#include "core/desk/operators.h"
#include "tests/journeys/pdfprinters.h"
#include "tests/ui/counter/counterstage.h"
#include "ui/counter/counterpage.h"
#include "ui/printing/printservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMouseEvent>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Counts the clicks and the Returns a person (or a scanner) makes.
class HandCounter final : public QObject
{
public:
    int clicks = 0;
    int scans = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType())
            ++clicks;
        return QObject::eventFilter(watched, event);
    }
};

/// The main job of the desk in the whole window, as somebody does it: scanner and keys only.
class CounterJourney : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lendReturnUndo();
    void threeItemsFiveScans();
    void threePeopleThreeScans();
    void whatSomebodyHoldsOneScan();
    void fiveReservedOneDoubleClick();
    void fiveReservedTwoScans();
    void keysOfTheWindow();
    void otherPagesAndBack();
    void workBeginsWhereOneScans();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void scan(const QString& code);
    [[nodiscard]] CounterPage& page() const { return *static_cast<CounterPage*>(m_window->pages().page(u"counter"_s)); }
    [[nodiscard]] QString paper(int number);
    [[nodiscard]] QString codesOn(int number);
    QString output(const QString& program, const QStringList& arguments) const;

    std::unique_ptr<PdfPrinters> m_printers;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HandCounter> m_hands;
};

void CounterJourney::init()
{
    StageTest::init();
    static const QString pin = hashPin(u"1234"_s);
    QVERIFY(stage()
                .store.desk()
                .perform(AddOperator{u"sato"_s, u"佐藤 窓口"_s, Role::Desk, pin, u"OP-CARD"_s},
                         TestStore::as(stage().store.owner()))
                .isOk());
    m_printers = std::make_unique<PdfPrinters>(stage().folder.path());
    m_printing = std::make_unique<PrintService>(stage().desk, *m_printers, [] {
        return PrinterChoices{{{Paper::Receipt, u"Desk"_s}}};
    });
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{stage().desk, stage().store.clock(), stage().preferences, stage().sounds,
                          pageList({m_printing.get(), m_printers.get(), &recordTables(), {}}), u"1"_s,
                          u"journey.sqlite"_s, true, [](const Refusal& refusal) { return refusal.toDebugText(); }});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_hands = std::make_unique<HandCounter>();
    scan(u"OP-CARD"_s);
    scan(u"1234"_s);
    QVERIFY(m_window->session().isSignedIn());
    qApp->installEventFilter(m_hands.get());
    m_hands->scans = 0;
}

void CounterJourney::cleanup()
{
    m_hands.reset();
    m_window.reset();
    m_printing.reset();
    StageTest::cleanup();
}

void CounterJourney::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    stage().wait(1000);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void CounterJourney::scan(const QString& code)
{
    stage().wait(3000);
    QTest::keyClicks(QApplication::focusWidget(), code);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    if (m_hands)
        ++m_hands->scans;
}

QString CounterJourney::output(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString CounterJourney::paper(int number)
{
    const QString pdf = stage().folder.filePath(u"%1.pdf"_s.arg(number));
    // It is written on the printing thread.
    const auto isWhole = [&] {
        QFile file(pdf);
        return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("%%EOF");
    };
    [[maybe_unused]] const bool isWritten = QTest::qWaitFor(isWhole);
    return output(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s})
        .normalized(QString::NormalizationForm_KC);
}

QString CounterJourney::codesOn(int number)
{
    const QString image = stage().folder.filePath(u"%1"_s.arg(number));
    output(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, u"-png"_s,
                           image + u".pdf"_s, image});
    return output(u"zbarimg"_s, {u"--quiet"_s, u"--nodbus"_s, u"--raw"_s, image + u".png"_s});
}

void CounterJourney::lendReturnUndo()
{
    QCOMPARE(QApplication::focusWidget(), page().scanTarget());
    for (const QString& code : {u"0001"_s, u"A-1"_s, u"A-2"_s, u"A-3"_s})
        scan(code);
    press(Qt::Key_F12);
    QCOMPARE(stage().openLines(), 6);

    // The receipt came out, carries its number as text and as a barcode, and the journal's proof.
    QTRY_COMPARE(m_printers->papers(), 1);
    const QString number = stage().store.text(
        "select number from document where kind = 'receipt' order by issued_at desc, id desc limit 1");
    QVERIFY2(paper(1).contains(number), qPrintable(paper(1)));
    QVERIFY(paper(1).contains(u"健一"_s));
    QVERIFY(codesOn(1).contains(number));
    QVERIFY(codesOn(1).contains(u"MDG1"_s));

    // They come back a minute later; after the silence one slip is numbered and printed.
    stage().wait(70'000);
    for (const QString& code : {u"A-1"_s, u"A-2"_s, u"A-3"_s})
        scan(code);
    QCOMPARE(stage().openLines(), 3);
    QCOMPARE(m_printers->papers(), 1);
    stage().wait(15'000);
    page().controller().tick();
    QTRY_COMPARE(m_printers->papers(), 2);
    QVERIFY(paper(2).contains(u"R8-H1-000001"_s));

    // And it was all a mistake.
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage().openLines(), 6);
    QCOMPARE(m_hands->clicks, 0);
}

void CounterJourney::threeItemsFiveScans()
{
    for (const QString& code : {u"0001"_s, u"A-1"_s, u"A-2"_s, u"A-3"_s, u"0001"_s})
        scan(code);
    QCOMPARE(stage().openLines(), 6);
    QTRY_COMPARE(m_printers->papers(), 1);
    QVERIFY2(paper(1).contains(u"A-1"_s) && paper(1).contains(u"A-3"_s), qPrintable(paper(1)));
    QCOMPARE(m_hands->clicks, 0);
    QCOMPARE(m_hands->scans, 5);
}

void CounterJourney::threePeopleThreeScans()
{
    for (const QString& code : {u"B-1"_s, u"B-2"_s, u"C-1"_s})
        scan(code);
    QCOMPARE(stage().openLines(), 0);
    stage().wait(15'000);
    page().controller().tick();
    QTRY_COMPARE(m_printers->papers(), 3);
    QCOMPARE(m_hands->clicks, 0);
    QCOMPARE(m_hands->scans, 3);
}

void CounterJourney::whatSomebodyHoldsOneScan()
{
    scan(u"E-3"_s);
    const auto* name = page().findChild<QLabel*>(u"personName"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"渡邉 誠"_s);
    const auto labels = page().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel* l) { return l->isVisible() && l->text().contains(u"C-1"_s); }));
    QCOMPARE(m_hands->clicks, 0);
    QCOMPARE(m_hands->scans, 1);
}

/// A reservation of five units handed over: one double-click, and the receipt comes out.
void CounterJourney::fiveReservedOneDoubleClick()
{
    stage().reserve({u"A-1"_s, u"A-2"_s, u"A-3"_s, u"A-4"_s, u"A-5"_s}, stage().people.at(0));
    auto* board = page().findChild<PagedTable*>(u"todayTable"_s);
    page().activate();
    QTRY_COMPARE(board->model()->rowCount(), 1);
    QTest::mouseDClick(board->viewport(), Qt::LeftButton, {}, board->visualRect(board->model()->index(0, 2)).center());
    QCOMPARE(stage().openLines(), 8);
    QTRY_COMPARE(m_printers->papers(), 1);
    QVERIFY2(paper(1).contains(u"A-5"_s), qPrintable(paper(1)));
    QCOMPARE(m_hands->clicks, 0); // none but the double-click itself
    QCOMPARE(m_hands->scans, 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage().openLines(), 3);
    QTRY_COMPARE(board->model()->rowCount(), 1);
}

/// The same with the scanner: the pick-up slip, then the card.
void CounterJourney::fiveReservedTwoScans()
{
    stage().reserve({u"A-1"_s, u"A-2"_s, u"A-3"_s, u"A-4"_s, u"A-5"_s}, stage().people.at(0));
    scan(u"R8-W1-000001"_s);
    QCOMPARE(page().controller().session().basket().size(), 5);
    scan(u"0001"_s);
    QCOMPARE(stage().openLines(), 8);
    QCOMPARE(m_hands->clicks, 0);
    QCOMPARE(m_hands->scans, 2);
}

void CounterJourney::keysOfTheWindow()
{
    scan(u"0001"_s);
    scan(u"B-2"_s);
    QVERIFY(page().controller().session().isStopped());
    press(Qt::Key_F4);
    QCOMPARE(stage().openLines(), 2);
    scan(u"A-1"_s);
    scan(u"A-2"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page().controller().session().basket().size(), 1);
    scan(u"X-9"_s);
    press(Qt::Key_Escape);
    QVERIFY(!page().controller().session().isStopped());
    press(Qt::Key_Escape);
    QVERIFY(!page().controller().session().person());
    QCOMPARE(stage().openLines(), 2);
    press(Qt::Key_F12);
    QTRY_COMPARE(m_printers->papers(), 1); // the slip of the return
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(m_printers->papers(), 2);
    QCOMPARE(stage().store.number("select count(*) from document_print"), 1);
}

/// Whatever has a scan box has the focus in it when it is opened, whichever page one comes from.
void CounterJourney::workBeginsWhereOneScans()
{
    for (const QString& id : {u"stocktake"_s, u"assets"_s, u"collections"_s, u"loans"_s, u"counter"_s}) {
        m_window->open(id, {});
        QCoreApplication::processEvents();
        const auto* box = qobject_cast<ScanBox*>(m_window->pages().page(id)->scanTarget());
        QVERIFY2(!box || QApplication::focusWidget() == box, qPrintable(id));
    }
}

void CounterJourney::otherPagesAndBack()
{
    scan(u"0001"_s);
    scan(u"A-1"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->pages().currentId(), u"loans"_s);
    press(Qt::Key_F2);
    QCOMPARE(m_window->pages().currentId(), u"counter"_s);
    QCOMPARE(QApplication::focusWidget(), page().scanTarget());
    QCOMPARE(page().controller().session().basket().size(), 1); // nothing is lost
    for (const PageEntry& entry : m_window->pages().entries()) {
        m_window->open(entry.id, {});
        if (qobject_cast<ScanBox*>(m_window->pages().current()->scanTarget()))
            continue; // F2 goes to its own
        press(Qt::Key_F2);
        QVERIFY2(m_window->pages().currentId() == u"counter", qPrintable(entry.id));
        QCOMPARE(QApplication::focusWidget(), page().scanTarget());
    }
    scan(u"A-2"_s);
    scan(u"0001"_s);
    QCOMPARE(stage().openLines(), 5);
}

QTEST_MAIN(CounterJourney)
#include "tst_counterjourney.moc"
