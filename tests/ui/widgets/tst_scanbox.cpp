// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scanbox.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestScanBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void inputMethodIsOff();
    void inputMethodStaysOffAfterReadOnly();
    void suffixCommits_data();
    void suffixCommits();
    void emptyBoxCommitsNothing();
    void tabLeavesAnEmptyBox();
    void twoHundredScansArrive();
    void groupSeparatorPasses();
    void controlCharactersAreEaten();
    void controlLettersOfAScannerAreEaten_data();
    void controlLettersOfAScannerAreEaten();
    void windowShortcutWaitsUntilTheBoxIsEmpty();
    void commitWhileComposingIsEmpty();
    void pausedBoxReportsButDoesNotScan();
    void takesTextTypedElsewhere();
    void hasNames();

private:
    void press(int key, Qt::KeyboardModifiers modifiers, const QString& text);

    std::unique_ptr<QWidget> m_window;
    ScanBox* m_box = nullptr;
    QLineEdit* m_other = nullptr;
};

void TestScanBox::init()
{
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_box = new ScanBox(m_window.get());
    m_other = new QLineEdit(m_window.get());
    column->addWidget(m_box);
    column->addWidget(m_other);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->setFocus();
}

void TestScanBox::press(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QTest::sendKeyEvent(QTest::Click, m_box, static_cast<Qt::Key>(key), text, modifiers);
}

void TestScanBox::inputMethodIsOff()
{
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(m_box, &query);
    QCOMPARE(query.value(Qt::ImEnabled).toBool(), false);
    QCOMPARE(m_box->inputMethodQuery(Qt::ImEnabled).toBool(), false);
}

void TestScanBox::inputMethodStaysOffAfterReadOnly()
{
    m_box->setReadOnly(true);
    m_box->setReadOnly(false);
    QCOMPARE(m_box->inputMethodQuery(Qt::ImEnabled).toBool(), false);
}

void TestScanBox::suffixCommits_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::newRow("Return") << int(Qt::Key_Return) << int(Qt::NoModifier) << u"\r"_s;
    QTest::newRow("Enter") << int(Qt::Key_Enter) << int(Qt::KeypadModifier) << u"\r"_s;
    QTest::newRow("Return with Shift left down") << int(Qt::Key_Return) << int(Qt::ShiftModifier) << u"\r"_s;
    QTest::newRow("Tab") << int(Qt::Key_Tab) << int(Qt::NoModifier) << u"\t"_s;
    QTest::newRow("Linefeed") << int(Qt::Key_unknown) << int(Qt::NoModifier) << u"\n"_s;
    QTest::newRow("CR as Ctrl+M") << int(Qt::Key_M) << int(Qt::ControlModifier) << u"\r"_s;
    QTest::newRow("LF as Ctrl+J") << int(Qt::Key_J) << int(Qt::ControlModifier) << u"\n"_s;
}

void TestScanBox::suffixCommits()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, text);
    const QSignalSpy scans(m_box, &ScanBox::scanned);
    QTest::keyClicks(m_box, u"A-000123"_s);
    press(key, Qt::KeyboardModifiers(modifiers), text);
    QCOMPARE(scans.count(), 1);
    QCOMPARE(scans.at(0).at(0).toString(), u"A-000123"_s);
    QVERIFY(m_box->text().isEmpty());
    QVERIFY(m_box->hasFocus());
}

void TestScanBox::emptyBoxCommitsNothing()
{
    const QSignalSpy scans(m_box, &ScanBox::scanned);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(scans.count(), 0);
}

void TestScanBox::tabLeavesAnEmptyBox()
{
    QTest::keyClick(m_box, Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
}

void TestScanBox::twoHundredScansArrive()
{
    const QSignalSpy scans(m_box, &ScanBox::scanned);
    for (int i = 0; i < 200; ++i) {
        QTest::keyClicks(m_box, u"A-%1"_s.arg(i, 6, 10, QChar(u'0')));
        QTest::keyClick(m_box, Qt::Key_Return);
    }
    QCOMPARE(scans.count(), 200);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(scans.at(i).at(0).toString(), u"A-%1"_s.arg(i, 6, 10, QChar(u'0')));
}

void TestScanBox::groupSeparatorPasses()
{
    const QSignalSpy scans(m_box, &ScanBox::scanned);
    QTest::keyClicks(m_box, u"8004A1"_s);
    press(Qt::Key_unknown, Qt::NoModifier, u"\x1d"_s);
    QTest::keyClicks(m_box, u"21B"_s);
    press(Qt::Key_BracketRight, Qt::ControlModifier, u"\x1d"_s);
    QTest::keyClicks(m_box, u"C"_s);
    press(Qt::Key_BracketRight, Qt::ControlModifier, {});
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(scans.at(0).at(0).toString(), u"8004A1\x1d"
                                           "21B\x1d"
                                           "C\x1d"_s);
}

void TestScanBox::controlCharactersAreEaten()
{
    const QSignalSpy scans(m_box, &ScanBox::scanned);
    press(Qt::Key_unknown, Qt::NoModifier, u"\x02"_s);
    QTest::keyClicks(m_box, u"A1"_s);
    press(Qt::Key_unknown, Qt::NoModifier, u"\x1e"_s);
    press(Qt::Key_unknown, Qt::NoModifier, u"\x03"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(scans.at(0).at(0).toString(), u"A1"_s);
}

void TestScanBox::controlLettersOfAScannerAreEaten_data()
{
    QTest::addColumn<int>("key");
    for (const auto key : {Qt::Key_A, Qt::Key_B, Qt::Key_C, Qt::Key_K, Qt::Key_V, Qt::Key_X, Qt::Key_Z})
        QTest::addRow("Ctrl+%c", static_cast<char>(key)) << static_cast<int>(key);
}

void TestScanBox::controlLettersOfAScannerAreEaten()
{
    QFETCH(int, key);
    const QSignalSpy scans(m_box, &ScanBox::scanned);
    QTest::keyClicks(m_box, u"A-0001"_s);
    QTest::keyClick(m_box, static_cast<Qt::Key>(key), Qt::ControlModifier);
    QVERIFY(!m_box->hasSelectedText());
    QTest::keyClicks(m_box, u"23"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(scans.at(0).at(0).toString(), u"A-000123"_s);
}

void TestScanBox::windowShortcutWaitsUntilTheBoxIsEmpty()
{
    QAction undo;
    undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_window->addAction(&undo);
    const QSignalSpy undone(&undo, &QAction::triggered);
    QTest::keyClicks(m_box, u"A"_s);
    QTest::keyClick(m_box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 0);
    QTest::keyClick(m_box, Qt::Key_Return);
    QTest::keyClick(m_box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
}

void TestScanBox::commitWhileComposingIsEmpty()
{
    const QSignalSpy scans(m_box, &ScanBox::scanned);
    QInputMethodEvent composing(u"あー０００１２３"_s, {});
    QCoreApplication::sendEvent(m_box, &composing);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(scans.count(), 1);
    QVERIFY(scans.at(0).at(0).toString().isEmpty());
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(scans.count(), 1);
}

void TestScanBox::pausedBoxReportsButDoesNotScan()
{
    const QSignalSpy scans(m_box, &ScanBox::scanned);
    const QSignalSpy refused(m_box, &ScanBox::scannedWhilePaused);
    m_box->setPaused(true, u"Choose first"_s);
    QCOMPARE(m_box->placeholderText(), u"Choose first"_s);
    QTest::keyClicks(m_box, u"A-000123"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(scans.count(), 0);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).toString(), u"A-000123"_s);
    m_box->setPaused(false);
    QTest::keyClicks(m_box, u"B"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(scans.count(), 1);
}

void TestScanBox::takesTextTypedElsewhere()
{
    m_other->setFocus();
    m_box->take(u"A"_s);
    QVERIFY(m_box->hasFocus());
    m_box->take(u"-1"_s);
    QCOMPARE(m_box->text(), u"A-1"_s);
    m_box->take(u"\r"_s);
    QCOMPARE(m_box->text(), u"A-1"_s);
}

void TestScanBox::hasNames()
{
    QCOMPARE(m_box->objectName(), u"scanBox"_s);
    QVERIFY(!m_box->accessibleName().isEmpty());
    QVERIFY(!m_box->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestScanBox)
#include "tst_scanbox.moc"
