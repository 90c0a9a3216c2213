// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/counter/counterpagefixture.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What the page does beyond the plain dialogue: leaving, going back, and what is said where nothing happens.
class CounterUndoTest : public CounterPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theOperatorTakesEverythingAlong();
    void keyAndCardUndoTheSame();
    void whatWasTakenOutComesBackInItsPlace();
    void theCommitCountsItsUndoDown();
    void aHastyConfirmIsAnswered();
    void deleteTakesTheRowOut();
    void manyAccessoriesWrap();
    void columnsFollowTheFont();
    void anUnknownNumberCanBeRegistered();
};

void CounterUndoTest::theOperatorTakesEverythingAlong()
{
    scanAll(u"0001 A-1 B-1"_s);
    QTest::mouseClick(part<QPushButton>(u"details"_s), Qt::LeftButton);
    QTest::keyClicks(part<QLineEdit>(u"purpose"_s), u"trip"_s);
    m_page->run(u"findPerson"_s);
    m_page->operatorLeaves();
    QVERIFY(!session().person() && session().basket().isEmpty() && session().returns().isEmpty());
    QVERIFY(part<QLineEdit>(u"purpose"_s)->text().isEmpty());
    QVERIFY(!part<QLineEdit>(u"nameSearchEdit"_s)->isVisible());
    QCOMPARE(stage().store.number("select count(*) from document where kind = 'return'"), 1);
    QVERIFY(!m_page->canRun(u"undo"_s));
    QVERIFY(!m_page->canRun(u"print"_s));
    // Nothing is lost without a word.
    QVERIFY2(message()->text().contains(u"A-1"_s), qPrintable(message()->text()));
    QVERIFY(message()->text().contains(u"髙橋 健一"_s));
    QVERIFY(message()->text().contains(u"R8-H1-000001"_s));
    QVERIFY(!message()->hasOffer());
    scan(u"E-2"_s);
    QVERIFY(!message()->text().contains(u"R8-H1-000001"_s));
}

void CounterUndoTest::keyAndCardUndoTheSame()
{
    for (const bool isByCard : {false, true}) {
        scanAll(u"0001 A-1 A-2"_s);
        const auto undo = [&] { isByCard ? scan(u"CMD-UNDO"_s) : m_page->run(u"undo"_s); };
        scan(u"B-1"_s);
        undo(); // the return was last
        QCOMPARE(stage().openLines(), 3);
        QCOMPARE(session().basket().size(), 2);
        m_page->run(u"escape"_s);
        QVERIFY(!session().person());
        undo();
        QCOMPARE(session().basket().size(), 2);
        QVERIFY(session().person());
        undo();
        QCOMPARE(session().basket().size(), 1);
        undo();
        QVERIFY(session().basket().isEmpty());
        m_page->run(u"escape"_s);
    }
}

void CounterUndoTest::whatWasTakenOutComesBackInItsPlace()
{
    scanAll(u"0001 A-1 A-2 A-3"_s);
    QVERIFY(m_page->controller().removeItem(session().basket().at(1).desk.asset.id));
    m_page->run(u"undo"_s);
    QCOMPARE(basket()->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(basket()->model()->index(row, 0).data().toString(), u"A-%1"_s.arg(row + 1));
}

void CounterUndoTest::theCommitCountsItsUndoDown()
{
    scanAll(u"0001 A-1"_s);
    confirm();
    QVERIFY(message()->hasOffer());
    QVERIFY(!message()->isQuestion());
    const auto* button = messageButton(u"Undo"_s);
    QVERIFY2(button->text().contains(u"10:00"_s), qPrintable(button->text()));
    stage().wait(2'000);
    QTRY_VERIFY(button->text().contains(u"9:58"_s));
    QTest::mouseClick(messageButton(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(stage().openLines(), 3);
    QVERIFY(!message()->hasOffer());
    scanAll(u"0001 A-1"_s);
    confirm();
    stage().wait(10 * 60'000);
    QTRY_VERIFY(!message()->hasOffer());
    QVERIFY(message()->isOpen());
}

void CounterUndoTest::aHastyConfirmIsAnswered()
{
    scanAll(u"0001 A-1"_s);
    const QString before = message()->text();
    m_page->run(u"commit"_s);
    QVERIFY(message()->text() != before);
    QCOMPARE(stage().openLines(), 3);
}

void CounterUndoTest::deleteTakesTheRowOut()
{
    scanAll(u"0001 A-1 A-2"_s);
    QTest::keyClicks(scanBox(), u"X"_s);
    QKeyEvent editing(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
    editing.ignore();
    QCoreApplication::sendEvent(scanBox(), &editing);
    QVERIFY(editing.isAccepted()); // there is something to edit
    scanBox()->clear();
    QKeyEvent window(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
    window.ignore();
    QCoreApplication::sendEvent(scanBox(), &window);
    QVERIFY(!window.isAccepted());
    basket()->setCurrentIndex(basket()->model()->index(0, 0));
    QVERIFY(m_page->canRun(u"remove"_s));
    m_page->run(u"remove"_s);
    QCOMPARE(session().basket().size(), 1);
    QCOMPARE(session().basket().first().desk.asset.values.assetNo, u"A-2"_s);
}

void CounterUndoTest::manyAccessoriesWrap()
{
    AssetBuilder many = anAsset(u"M-1"_s);
    for (int i = 0; i < 10; ++i)
        many.accessory(u"付属品の名前 %1"_s.arg(i));
    HandOver verb;
    verb.person = stage().people.first();
    verb.items = {stage().store.add(many)};
    QVERIFY(stage().store.desk().perform(verb, stage().order()).isOk());
    stage().wait(70'000);
    scan(u"M-1"_s);
    QFont large = m_window->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_window->setFont(large);
    QCoreApplication::processEvents();
    const QList<QCheckBox*> boxes = m_window->findChildren<QCheckBox*>(u"accessory"_s);
    QCOMPARE(boxes.size(), 10);
    for (const QCheckBox* box : boxes) {
        QVERIFY(box->width() >= box->sizeHint().width());
        QVERIFY(box->geometry().right() <= box->parentWidget()->contentsRect().right());
    }
    QVERIFY(boxes.last()->y() > boxes.first()->y());
    QVERIFY(boxes.last()->geometry().bottom() <= boxes.last()->parentWidget()->rect().bottom());
}

void CounterUndoTest::columnsFollowTheFont()
{
    QVERIFY(!basket()->isColumnHidden(3));
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_page->setFont(large);
    QCoreApplication::processEvents();
    QVERIFY(basket()->isColumnHidden(3));
}

void CounterUndoTest::anUnknownNumberCanBeRegistered()
{
    scan(u"X-9"_s);
    QVERIFY(!messageButton(u"Register"_s)); // desk staff may not
    m_page->run(u"escape"_s);
    stage().host.who = stage().store.owner();
    scan(u"X-9"_s);
    QVERIFY(messageButton(u"Register"_s));
    QTest::mouseClick(messageButton(u"Register"_s), Qt::LeftButton);
    QCOMPARE(stage().host.opened, QStringList{u"assets:+X-9"_s});
    QVERIFY(!session().isStopped());
}

QTEST_MAIN(CounterUndoTest)
#include "tst_counterundo.moc"
