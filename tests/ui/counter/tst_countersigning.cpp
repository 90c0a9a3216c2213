// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/loans/printable.h"
#include "core/loans/signature.h"
#include "tests/ui/counter/counterpagefixture.h"
#include "ui/counter/inkfield.h"
#include "ui/counter/signpane.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Papers are signed on the screen after the commit, where the office wants that; nothing waits for it.
class CounterSigningTest : public CounterPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOffByItself();
    void aReceiptIsSignedAndPrinted();
    void scanningOnLeavesItUnsigned();
    void itIsLeftByEscape();
    void clearedAndWrittenAgain();
    void severalSlipsOneAfterTheOther();
    void withoutABoxNothingIsAsked();
    void anUndoneHandoverIsNotSigned();
    void whatWaitsIsNoReprint();
    void theOperatorLeaves();
    void slipsOfWhoLeavesAreNotAsked();
    void keysNeverWriteOrAccept();
    void everyControlHasAName();

private:
    [[nodiscard]] SignPane* pane() const { return part<SignPane>(u"signPane"_s); }
    [[nodiscard]] InkField* field() const { return part<InkField>(u"signatureField"_s); }
    void press(const QString& name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void write() const
    {
        QTest::mousePress(field(), Qt::LeftButton, {}, {20, 20});
        for (int x = 30; x < 120; x += 10)
            QTest::mouseMove(field(), {x, 20 + x % 30});
        QTest::mouseRelease(field(), Qt::LeftButton, {}, {120, 40});
    }
    void setSigning(bool isOn)
    {
        const OrganisationSettings before = *stage().store.desk().ask(AskSettings{});
        ChangeSettings change{before, before};
        change.settings.isSignedOnScreen = isOn;
        stage().desk.perform(change, TestStore::as(stage().store.owner()), m_window.get(),
                             [](const auto& done) { QVERIFY(done.isOk()); });
    }
    [[nodiscard]] DocumentRecord newest()
    {
        return stage().store.desk().ask(ListDocuments{{}, {}, 1}).valueOr({}).value(0);
    }
    /// What was printed or tried to be: no printer is chosen here, so every paper that is asked for fails.
    [[nodiscard]] QStringList asked() const
    {
        QStringList numbers;
        for (const QList<QVariant>& failed : *m_failed)
            numbers << failed.first().value<FailedPrint>().number;
        return numbers;
    }

    std::unique_ptr<QSignalSpy> m_failed;
};

void CounterSigningTest::init()
{
    CounterPageFixture::init();
    qRegisterMetaType<FailedPrint>();
    m_failed = std::make_unique<QSignalSpy>(m_printing.get(), &PrintService::failed);
    setSigning(true);
}

void CounterSigningTest::isOffByItself()
{
    QVERIFY(!OrganisationSettings().isSignedOnScreen);
    setSigning(false);
    scanAll(u"0001 A-1 0001"_s);
    QVERIFY(!pane()->isVisible());
    QTRY_COMPARE(asked().size(), 1);
}

void CounterSigningTest::aReceiptIsSignedAndPrinted()
{
    scanAll(u"0001 A-1 A-2 0001"_s);
    QVERIFY(pane()->isVisible());
    const QString number = newest().number;
    QVERIFY(part<QLabel>(u"signedItems"_s)->text().contains(u"A-1"_s));
    QVERIFY(part<QLabel>(u"signedItems"_s)->text().contains(u"A-2"_s));
    QVERIFY(field()->accessibleName().contains(number));
    QCOMPARE(QApplication::focusWidget(), scanBox());
    QVERIFY(!part<QPushButton>(u"acceptSignature"_s)->isEnabled());
    QVERIFY(asked().isEmpty());
    write();
    QVERIFY(part<QPushButton>(u"acceptSignature"_s)->isEnabled());
    press(u"acceptSignature"_s);
    QVERIFY(!pane()->isVisible());
    QVERIFY(newest().isSigned);
    QTRY_COMPARE(asked(), QStringList{number});
    QCOMPARE(QApplication::focusWidget(), scanBox());
    const Result<Document> paper = printableDocument(stage().store.desk(), {number, 0, {}});
    QVERIFY(paper.isOk());
    QVERIFY(boxToSign(*paper)->ink.points() > 5);
    QCOMPARE(stage().host.offers.size(), 1);
    stage().undo();
    QVERIFY(!newest().isSigned);
}

void CounterSigningTest::scanningOnLeavesItUnsigned()
{
    scanAll(u"0001 A-1 0001"_s);
    QVERIFY(pane()->isVisible());
    write();
    const QString number = newest().number;
    scan(u"A-2"_s);
    QVERIFY(!pane()->isVisible());
    QVERIFY(!newest().isSigned);
    QVERIFY(stage().host.toasts.join(u' ').contains(number));
    QTRY_COMPARE(asked(), QStringList{number});
    QCOMPARE(session().basket().size(), 1);
}

void CounterSigningTest::itIsLeftByEscape()
{
    scanAll(u"0001 A-1 0001"_s);
    m_page->run(u"escape"_s);
    QVERIFY(!pane()->isVisible());
    QTRY_COMPARE(asked().size(), 1);
    QVERIFY(!newest().isSigned);
    scanAll(u"0001 A-2 0001"_s);
    press(u"leaveUnsigned"_s);
    QVERIFY(!pane()->isVisible());
    QTRY_COMPARE(asked().size(), 2);
}

void CounterSigningTest::clearedAndWrittenAgain()
{
    scanAll(u"0001 A-1 0001"_s);
    write();
    press(u"clearSignature"_s);
    QVERIFY(field()->isEmpty());
    QVERIFY(!part<QPushButton>(u"acceptSignature"_s)->isEnabled());
    write();
    stage().wait(1000);
    m_page->run(u"commit"_s); // F12 accepts where there is nothing to commit
    QVERIFY(newest().isSigned);
}

void CounterSigningTest::severalSlipsOneAfterTheOther()
{
    scanAll(u"B-1 B-2"_s);
    stage().wait(20'000);
    m_page->controller().tick();
    QVERIFY(pane()->isVisible());
    write();
    press(u"acceptSignature"_s);
    QVERIFY(pane()->isVisible());
    write();
    press(u"acceptSignature"_s);
    QVERIFY(!pane()->isVisible());
    QCOMPARE(stage().store.number("select count(*) from signature"), 2);
    QTRY_COMPARE(asked().size(), 2);
}

void CounterSigningTest::withoutABoxNothingIsAsked()
{
    const OrganisationSettings before = *stage().store.desk().ask(AskSettings{});
    ChangeSettings change{before, before};
    change.settings.receipt.receiver = change.settings.receipt.checker = u"none"_s;
    QVERIFY(stage().store.desk().perform(change, TestStore::as(stage().store.owner())).isOk());
    scanAll(u"0001 A-1 0001"_s);
    QVERIFY(!pane()->isVisible());
    QVERIFY(stage().host.refusals.isEmpty());
    QTRY_COMPARE(asked().size(), 1);
}

void CounterSigningTest::anUndoneHandoverIsNotSigned()
{
    scanAll(u"0001 A-1 0001"_s);
    QVERIFY(pane()->isVisible());
    m_page->run(u"undo"_s);
    QVERIFY(!pane()->isVisible());
    QVERIFY(asked().isEmpty());
}

void CounterSigningTest::whatWaitsIsNoReprint()
{
    scanAll(u"0001 A-1 0001"_s);
    const QString number = newest().number;
    m_page->run(u"print"_s);
    QVERIFY(!pane()->isVisible());
    QTRY_COMPARE(asked(), QStringList{number});
    QCOMPARE(newest().reprints, 0);
}

void CounterSigningTest::theOperatorLeaves()
{
    scanAll(u"0001 A-1 0001"_s);
    write();
    m_page->operatorLeaves();
    QVERIFY(!pane()->isVisible());
    QVERIFY(!newest().isSigned);
    QTRY_COMPARE(asked().size(), 1);
}

/// What the leaving operator's work still gives is not shown to the next one.
void CounterSigningTest::slipsOfWhoLeavesAreNotAsked()
{
    scanAll(u"B-1 B-2"_s);
    m_page->operatorLeaves();
    QVERIFY(!pane()->isVisible());
    QTRY_COMPARE(asked().size(), 2);
}

void CounterSigningTest::keysNeverWriteOrAccept()
{
    scanAll(u"0001 A-1 0001"_s);
    write();
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Return);
    part<QPushButton>(u"acceptSignature"_s)->setFocus();
    QTest::keyClick(part<QPushButton>(u"acceptSignature"_s), Qt::Key_Return);
    QVERIFY(!newest().isSigned);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Delete);
    QVERIFY(field()->isEmpty());
    QTest::mousePress(field(), Qt::RightButton, {}, {20, 20});
    QTest::mouseRelease(field(), Qt::RightButton, {}, {20, 20});
    QVERIFY(field()->isEmpty());
}

void CounterSigningTest::everyControlHasAName()
{
    scanAll(u"0001 A-1 0001"_s);
    for (const QWidget* widget : pane()->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto* button = qobject_cast<const QPushButton*>(widget);
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(CounterSigningTest)
#include "tst_countersigning.moc"
