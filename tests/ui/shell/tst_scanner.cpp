// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/counterscanner.h"
#include "core/desk/settings.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/keyscans.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/scantest.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Where scans of a serial scanner go, and how scanners are set up.
class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aSerialScanNeedsNoFocus();
    void aSerialScanIsTriedInTheTest();
    void aSerialScanSignsIn();
    void aSerialCardMayBeScannedWhileAPinIsWanted();
    void theFieldOfThePinIsReadyForCards();
    void aSerialScanStaysOutsideQuestions();
    void aSerialScanAnswersAQuestionForOne();
    void aSerialScanAnswersNoQuestionAboutWhatIsTyped();
    void aSerialScanFillsTheFieldThatIsTypedIn();
    void aSerialScanKeepsTheWindowOpen();
    void aStoppedDialogueCountsSerialScans();
    void aTypedScanThatNobodyTakesIsTold();
    void aTypedScanReachesTheScanBox();
    void aTypedScanIntoAPreviewReachesTheScanBox();
    void aTypedScanIntoAQuestionIsTold();
    void slowTypingIsNoScan();
    void whatIsTypedIntoAFieldStays();
    void theStatusLineFollowsTheSerialScanner();
    void thePortIsChosen();
    void theProfileIsTriedAndSaved();
    void whatDoesNotSuitIsSaidAtTheField();
    void whatIsEnteredForTheCounterStays();
    void settingsDoNotUndoEachOther();
    void thisCounterIsSetOtherwise();

private:
    template<class AnyWidget>
    AnyWidget* child(const char* name)
    {
        for (AnyWidget* widget : m_fixture->window().findChildren<AnyWidget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void showSection(const QString& section) { m_fixture->window().open(u"settings"_s, section); }
    void serialScan(const QString& text) { Q_EMIT m_fixture->scanner().scanned(text); }
    /// As a scanner that is a keyboard does it, so many milliseconds from key to key.
    void typeScan(const QString& text, qint64 gap = 10)
    {
        qint64 now = 1000;
        auto* scans = m_fixture->window().findChild<KeyScans*>();
        scans->setClock([&now, gap] { return now += gap; });
        m_fixture->scan(text);
        scans->setClock([] { return 0; });
    }
    [[nodiscard]] QString toast()
    {
        return child<QLabel>("toastText") ? child<QLabel>("toastText")->text() : QString();
    }
    [[nodiscard]] QString report() { return child<ScanTest>("scanTest")->report(); }
    [[nodiscard]] QString said() { return child<QWidget>("statusScanner")->accessibleName(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestScanner::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->session().signIn(u"demo"_s, {});
    QVERIFY(m_fixture->session().isSignedIn());
}

void TestScanner::aSerialScanNeedsNoFocus()
{
    const QString gs1 = u"0104901234567894"
                        "21A\x1d"
                        "10B"_s;
    QSignalSpy scans(m_fixture->page(u"counter"_s).box, &ScanBox::scanned);
    child<NavigationBar>("navigation")->setFocus();
    serialScan(gs1);
    QCOMPARE(scans.size(), 1);
    QCOMPARE(scans.first().first().toString(), gs1);
    m_fixture->window().runCommand(u"page.assets"_s);
    serialScan(u"A-1"_s);
    QCOMPARE(scans.size(), 1); // the box of the other page has it
}

void TestScanner::aSerialScanIsTriedInTheTest()
{
    showSection(u"scanner"_s);
    serialScan(u"A-2"_s);
    QVERIFY2(report().contains(u"A-2"_s) && report().contains(u"not by the keyboard"_s), qPrintable(report()));
    showSection(u"general"_s);
    child<QListWidget>("settingsList")->setFocus();
    const auto before = m_fixture->sounds().played.size();
    serialScan(u"A-3"_s); // nobody takes it: it is heard
    QCOMPARE(m_fixture->sounds().played.size(), before + 1);
    QCOMPARE(m_fixture->sounds().played.last(), Sound::Warn);
}

void TestScanner::aSerialScanSignsIn()
{
    m_fixture->session().lock();
    serialScan(u"S-CARD"_s);
    QCOMPARE(m_fixture->session().state(), Session::State::PinWanted);
    QCOMPARE(m_fixture->session().candidate(), u"sato"_s);
    serialScan(u"Y-CARD"_s); // begins anew
    QCOMPARE(m_fixture->session().candidate(), u"yamada"_s);
    m_fixture->scan(u"2222"_s);
    QCOMPARE(m_fixture->session().actor().operatorName, u"yamada"_s);
}

void TestScanner::aSerialCardMayBeScannedWhileAPinIsWanted()
{
    QSignalSpy scans(m_fixture->page(u"counter"_s).box, &ScanBox::scanned);
    m_fixture->session().present(u"S-CARD"_s); // the pages are covered, demo is still signed in
    QCOMPARE(m_fixture->session().state(), Session::State::PinWanted);
    serialScan(u"Y-CARD"_s);
    QCOMPARE(m_fixture->session().candidate(), u"yamada"_s);
    QCOMPARE(scans.size(), 0);
}

/// A card that is scanned while a PIN is typed is another operator's: the scanner is ready, and F2 changes nothing.
void TestScanner::theFieldOfThePinIsReadyForCards()
{
    m_fixture->session().lock();
    QCOMPARE(said(), u"Scanner ready"_s);
    m_fixture->scan(u"sato"_s);
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("pinField"));
    QCOMPARE(said(), u"Scanner ready"_s);
}

void TestScanner::aSerialScanStaysOutsideQuestions()
{
    QSignalSpy scans(m_fixture->page(u"counter"_s).box, &ScanBox::scanned);
    bool hasAnswer = false;
    m_fixture->page(u"counter"_s).context.ask.confirm({u"?"_s, u"?"_s, u"yes"_s, u"no"_s, false, {}}, [&](bool) {
        hasAnswer = true;
    });
    QTRY_VERIFY(QApplication::activeModalWidget());
    serialScan(u"A-1"_s);
    QCOMPARE(scans.size(), 0);
    QVERIFY(!hasAnswer);
    QCOMPARE(m_fixture->sounds().played.last(), Sound::Warn);
    QApplication::activeModalWidget()->close();
}

void TestScanner::aSerialScanAnswersAQuestionForOne()
{
    TextQuestion question{u"?"_s, u"?"_s, u"Code"_s, u"Check"_s};
    question.takesScans = true;
    QString answer;
    m_fixture->page(u"counter"_s).context.ask.askText(question, [&](const std::optional<QString>& text) {
        answer = text.value_or(u"given up"_s);
    });
    QTRY_VERIFY(QApplication::activeModalWidget());
    serialScan(u"MDG1 CODE"_s);
    auto* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog); // looked at before it is sent
    QCOMPARE(dialog->findChild<QLineEdit*>(u"answerText"_s)->text(), u"MDG1 CODE"_s);
    dialog->findChild<QPushButton*>(u"answerYes"_s)->click();
    QTRY_COMPARE(answer, u"MDG1 CODE"_s);
}

/// Nor while it asks whether what is typed there is to be lost.
void TestScanner::aSerialScanAnswersNoQuestionAboutWhatIsTyped()
{
    TextQuestion question{u"?"_s, u"?"_s, u"Code"_s, u"Check"_s};
    question.takesScans = true;
    QStringList answers;
    m_fixture->page(u"counter"_s).context.ask.askText(question, [&](const std::optional<QString>& text) {
        answers << text.value_or(u"-"_s);
    });
    QWidget* form = QApplication::activeModalWidget();
    QVERIFY(form);
    auto* field = form->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"A-1"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    serialScan(u"A-2"_s);
    QCOMPARE(field->text(), u"A-1"_s);
    QCOMPARE(m_fixture->sounds().played.last(), Sound::Warn);
    QVERIFY(form->isVisible());
    m_fixture->session().lock(); // with the operator it goes, and nobody is asked
    QVERIFY(!form->isVisible());
    QCOMPARE(answers, QStringList{u"-"_s});
}

void TestScanner::aSerialScanFillsTheFieldThatIsTypedIn()
{
    showSection(u"operators"_s);
    QTest::mouseClick(child<QPushButton>("addOperator"), Qt::LeftButton);
    child<QLineEdit>("operatorCard")->setFocus();
    serialScan(u"A1234567A"_s);
    QCOMPARE(child<QLineEdit>("operatorCard")->text(), u"A1234567A"_s);
    child<QLineEdit>("operatorPin")->setFocus();
    serialScan(u"1111"_s); // a PIN is no scan
    QVERIFY(child<QLineEdit>("operatorPin")->text().isEmpty());
}

void TestScanner::aSerialScanKeepsTheWindowOpen()
{
    m_fixture->preferences().setLockAfter(5);
    m_fixture->clock().advance(4 * 60'000);
    serialScan(u"A-1"_s);
    m_fixture->clock().advance(4 * 60'000);
    m_fixture->session().judgeIdle();
    QVERIFY(m_fixture->session().isSignedIn());
    m_fixture->clock().advance(60'000);
    m_fixture->session().judgeIdle();
    QVERIFY(!m_fixture->session().isSignedIn());
}

void TestScanner::aStoppedDialogueCountsSerialScans()
{
    ScanBox* box = m_fixture->page(u"counter"_s).box;
    QSignalSpy scans(box, &ScanBox::scanned);
    QSignalSpy ignored(box, &ScanBox::scannedWhilePaused);
    box->setPaused(true);
    QCOMPARE(said(), u"Scanner paused"_s);
    serialScan(u"A-1"_s);
    QCOMPARE(scans.size(), 0);
    QCOMPARE(ignored.size(), 1);
}

void TestScanner::aTypedScanThatNobodyTakesIsTold()
{
    showSection(u"general"_s);
    auto* list = child<QListWidget>("settingsList");
    list->setFocus();
    QSignalSpy entered(list, &QListWidget::itemActivated);
    const int row = list->currentRow();
    typeScan(u"S-000123"_s); // also the beginning of the name of a section
    QVERIFY2(toast().contains(u"S-000123"_s) && toast().contains(u"F2"_s), qPrintable(toast()));
    QCOMPARE(m_fixture->sounds().played, QList<Sound>{Sound::Warn});
    QCOMPARE(list->currentRow(), row);
    QVERIFY(entered.isEmpty());
    auto* choice = child<QComboBox>("language");
    QVERIFY(choice);
    choice->setFocus();
    const int chosen = choice->currentIndex();
    typeScan(u"E-000124"_s); // as a language begins
    QVERIFY2(toast().contains(u"E-000124"_s), qPrintable(toast()));
    QCOMPARE(choice->currentIndex(), chosen);
}

void TestScanner::aTypedScanReachesTheScanBox()
{
    ScanBox* box = m_fixture->page(u"counter"_s).box;
    QSignalSpy scans(box, &ScanBox::scanned);
    box->clearFocus();
    typeScan(u"A-000123"_s);
    QCOMPARE(scans.size(), 1);
    QCOMPARE(scans.first().first().toString(), u"A-000123"_s);
    box->setFocus();
    typeScan(u"A-000124"_s); // is heard by the box alone
    QCOMPARE(scans.size(), 2);
}

/// A preview takes no scans: the window behind it does, and comes forward.
void TestScanner::aTypedScanIntoAPreviewReachesTheScanBox()
{
    MainWindow& window = m_fixture->window();
    QSignalSpy scans(m_fixture->page(u"counter"_s).box, &ScanBox::scanned);
    QWidget preview(&window, Qt::Window);
    QVBoxLayout column(&preview);
    QPushButton print(u"Print"_s);
    column.addWidget(&print);
    QSignalSpy printed(&print, &QPushButton::clicked);
    preview.show();
    preview.activateWindow();
    QTRY_VERIFY(preview.isActiveWindow());
    print.setFocus();
    typeScan(u"A-000123"_s);
    QCOMPARE(scans.size(), 1);
    QVERIFY(printed.isEmpty());
    QTRY_VERIFY(window.isActiveWindow());
}

/// Not silently: whoever scans on would take it for done.
void TestScanner::aTypedScanIntoAQuestionIsTold()
{
    QSignalSpy scans(m_fixture->page(u"counter"_s).box, &ScanBox::scanned);
    bool hasAnswer = false;
    m_fixture->page(u"counter"_s).context.ask.confirm({u"?"_s, u"?"_s, u"yes"_s, u"no"_s, false, {}}, [&](bool) {
        hasAnswer = true;
    });
    QWidget* question = QApplication::activeModalWidget();
    QVERIFY(question);
    question->activateWindow();
    QTRY_VERIFY(question->isActiveWindow());
    typeScan(u"A-000123"_s);
    QVERIFY(!hasAnswer);
    QVERIFY(scans.isEmpty());
    QCOMPARE(m_fixture->sounds().played, QList<Sound>{Sound::Warn});
    QVERIFY2(toast().contains(u"A-000123"_s), qPrintable(toast()));
    question->close();
}

void TestScanner::slowTypingIsNoScan()
{
    showSection(u"general"_s);
    child<QListWidget>("settingsList")->setFocus();
    typeScan(u"A-000123"_s, 200);
    QVERIFY(m_fixture->sounds().played.isEmpty());
    QVERIFY(toast().isEmpty());
}

void TestScanner::whatIsTypedIntoAFieldStays()
{
    showSection(u"operators"_s);
    QTest::mouseClick(child<QPushButton>("addOperator"), Qt::LeftButton);
    child<QLineEdit>("operatorCard")->setFocus();
    QTest::keyClicks(child<QLineEdit>("operatorCard"), u"A1234567A"_s);
    QTest::keyClick(child<QLineEdit>("operatorCard"), Qt::Key_Tab);
    QCOMPARE(child<QLineEdit>("operatorCard")->text(), u"A1234567A"_s);
    QVERIFY(m_fixture->sounds().played.isEmpty());
}

void TestScanner::theStatusLineFollowsTheSerialScanner()
{
    child<NavigationBar>("navigation")->setFocus();
    QCOMPARE(said(), u"Scan box: press F2"_s);
    m_fixture->scanner().setPlace({u"/nowhere/ttyACM7"_s, {}, 9600});
    QCOMPARE(said(), u"Scanner not plugged in: ttyACM7"_s);
    m_fixture->scanner().setPlace({});
    QCOMPARE(said(), u"Scan box: press F2"_s);
}

void TestScanner::thePortIsChosen()
{
    const SerialPlace place{u"/nowhere/ttyACM7"_s, u"05f9:4204:X"_s, 115200};
    m_fixture->preferences().setSerialScanner(place);
    QCOMPARE(m_fixture->preferences().serialScanner(), place);
    showSection(u"scanner"_s);
    auto* port = child<QComboBox>("scannerPort");
    QCOMPARE(port->currentText(), u"/nowhere/ttyACM7 (not found)"_s);
    auto* speed = child<QComboBox>("scannerSpeed");
    QCOMPARE(speed->currentData().toInt(), 115200);
    speed->setCurrentIndex(0);
    Q_EMIT speed->activated(0);
    QCOMPARE(m_fixture->preferences().serialScanner(), (SerialPlace{place.port, place.device, 4800}));
    port->setCurrentIndex(0);
    Q_EMIT port->activated(0);
    QVERIFY(m_fixture->preferences().serialScanner().port.isEmpty());
}

void TestScanner::theProfileIsTriedAndSaved()
{
    showSection(u"scanner"_s);
    child<QCheckBox>("scanner.nw7-strip-start-stop")->setChecked(true);
    child<QSpinBox>("scanner.nw7-length")->setValue(7);
    child<QLineEdit>("scanTestBox")->setFocus();
    m_fixture->scan(u"A1234567A"_s); // before it is saved
    QVERIFY2(report().contains(u"Looked up as: 1234567 / A1234567A"_s), qPrintable(report()));
    QVERIFY(report().contains(u"start and stop characters taken off"_s));
    QVERIFY(report().contains(u"taken for NW-7"_s));
    QVERIFY(report().contains(u"ends with Enter"_s));
    child<QSpinBox>("scanner.nw7-length")->setValue(8); // the last scan, as it is read now
    QVERIFY2(report().contains(u"wrong length"_s), qPrintable(report()));
    QTest::mouseClick(child<QPushButton>("saveScanner"), Qt::LeftButton);
    ScannerProfile expected;
    expected.nw7.isStartStopStripped = true;
    expected.nw7.length = 8;
    QCOMPARE(m_fixture->desk().ask(AskSettings{})->scanner, expected);
}

void TestScanner::whatDoesNotSuitIsSaidAtTheField()
{
    showSection(u"scanner"_s);
    child<QSpinBox>("scanner.itf-length")->setValue(7);
    QTest::mouseClick(child<QPushButton>("saveScanner"), Qt::LeftButton);
    QCOMPARE(m_fixture->desk().ask(AskSettings{})->scanner, ScannerProfile());
    QVERIFY(child<QSpinBox>("scanner.itf-length")->accessibleDescription().contains(u"Nothing was saved"_s));
    child<QSpinBox>("scanner.itf-length")->setValue(0);
    child<QCheckBox>("scanner.label-check")->setChecked(true);
    QTest::mouseClick(child<QPushButton>("saveScanner"), Qt::LeftButton);
    QCOMPARE(m_fixture->desk().ask(AskSettings{})->scanner, ScannerProfile());
    QVERIFY(child<QLineEdit>("scanner.label-prefixes")->accessibleDescription().contains(u"prefix"_s));
}

void TestScanner::thisCounterIsSetOtherwise()
{
    showSection(u"scanner"_s);
    child<QLineEdit>("scanner.suffix")->setText(u"#"_s);
    QTest::mouseClick(child<QPushButton>("saveScanner"), Qt::LeftButton);
    QVERIFY(!child<QLineEdit>("counter.scanner.suffix")->isEnabled());
    QTRY_COMPARE(child<QLineEdit>("counter.scanner.suffix")->text(), u"#"_s); // as the office has it
    child<QCheckBox>("scannerHasOwn")->setChecked(true);
    child<QLineEdit>("counter.scanner.suffix")->setText(u"!"_s);
    child<QLineEdit>("scanTestBox")->setFocus();
    m_fixture->scan(u"A-1!"_s); // before it is saved
    QVERIFY2(report().contains(u"Looked up as: A-1"_s), qPrintable(report()));
    QTest::mouseClick(child<QPushButton>("saveCounterScanner"), Qt::LeftButton);
    QCOMPARE(m_fixture->desk().ask(AskSettings{})->scanner.suffix, u"#"_s);
    QCOMPARE(m_fixture->desk().ask(AskScannerProfile{})->suffix, u"!"_s);
    // The next change of the office's does not touch it; without a tick it follows again.
    child<QLineEdit>("scanner.suffix")->setText(u"$"_s);
    QTest::mouseClick(child<QPushButton>("saveScanner"), Qt::LeftButton);
    QCOMPARE(m_fixture->desk().ask(AskScannerProfile{})->suffix, u"!"_s);
    child<QCheckBox>("scannerHasOwn")->setChecked(false);
    QTest::mouseClick(child<QPushButton>("saveCounterScanner"), Qt::LeftButton);
    QCOMPARE(m_fixture->desk().ask(AskScannerProfile{})->suffix, u"$"_s);
}

void TestScanner::whatIsEnteredForTheCounterStays()
{
    showSection(u"scanner"_s);
    auto* own = child<QLineEdit>("counter.scanner.suffix");
    child<QCheckBox>("scannerHasOwn")->setChecked(true);
    own->setText(u"!"_s);
    child<QLineEdit>("scanner.suffix")->setText(u"#"_s);
    QTest::mouseClick(child<QPushButton>("saveScanner"), Qt::LeftButton);
    QCOMPARE(m_fixture->desk().ask(AskSettings{})->scanner.suffix, u"#"_s);
    QVERIFY(child<QCheckBox>("scannerHasOwn")->isChecked());
    QCOMPARE(own->text(), u"!"_s);
    QTest::mouseClick(child<QPushButton>("saveCounterScanner"), Qt::LeftButton);
    QCOMPARE(m_fixture->desk().ask(AskScannerProfile{})->suffix, u"!"_s);
    // Not ticked any more, but not saved: it shows the office's, as it is now.
    child<QCheckBox>("scannerHasOwn")->setChecked(false);
    child<QLineEdit>("scanner.suffix")->setText(u"$"_s);
    QTest::mouseClick(child<QPushButton>("saveScanner"), Qt::LeftButton);
    QVERIFY(!child<QCheckBox>("scannerHasOwn")->isChecked());
    QCOMPARE(own->text(), u"$"_s);
}

void TestScanner::settingsDoNotUndoEachOther()
{
    showSection(u"scanner"_s);
    child<QSpinBox>("scanner.itf-length")->setValue(14);
    QTest::mouseClick(child<QPushButton>("saveScanner"), Qt::LeftButton);
    showSection(u"organisation"_s);
    child<QLineEdit>("organisation")->setText(u"架空市役所"_s);
    QTest::mouseClick(child<QPushButton>("saveOrganisation"), Qt::LeftButton);
    const Result<OrganisationSettings> settings = m_fixture->desk().ask(AskSettings{});
    QCOMPARE(settings->organisation, u"架空市役所"_s);
    QCOMPARE(settings->scanner.itfLength, 14);
}

QTEST_MAIN(TestScanner)
#include "tst_scanner.moc"
