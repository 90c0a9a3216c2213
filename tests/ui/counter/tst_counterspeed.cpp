// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/counter/counterstage.h"
#include "ui/counter/counterpage.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// From the last key of a scan to its answer painted on the screen, in milliseconds. Prints the median; judges nothing.
class CounterSpeedTest : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void scanToScreen();

private:
    static double msecsOf(ScanBox* box, const QString& code)
    {
        QTest::keyClicks(box, code);
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(box, Qt::Key_Return);
        QCoreApplication::processEvents();
        return double(timer.nsecsElapsed()) / 1e6;
    }
};

void CounterSpeedTest::scanToScreen()
{
    constexpr int items = 60;
    for (int i = 0; i < items; ++i)
        stage().addAsset(u"Z-%1"_s.arg(i));
    const SystemPrinters printers;
    PrintService printing(stage().desk, printers, [] { return PrinterChoices(); });
    QWidget window;
    auto* page = new CounterPage(stage().context(), printing, recordTables());
    page->setParent(&window);
    window.resize(1180, 720);
    page->setGeometry(window.rect());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page->activate();
    auto* box = page->findChild<ScanBox*>();
    msecsOf(box, u"0001"_s);
    QList<double> times;
    for (int i = 0; i < items; ++i) {
        stage().wait(3000);
        times << msecsOf(box, u"Z-%1"_s.arg(i));
    }
    std::sort(times.begin(), times.end());
    qInfo("scan to screen, median of %d: %.2f ms (slowest %.2f ms)", items, times.at(items / 2), times.last());
    QCOMPARE(page->controller().session().basket().size(), items);
}

QTEST_MAIN(CounterSpeedTest)
#include "tst_counterspeed.moc"
