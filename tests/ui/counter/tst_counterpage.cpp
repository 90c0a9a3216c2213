// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/ui/counter/counterpagefixture.h"
#include "tests/ui/support/brackets.h"
#include "ui/text/formats.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CounterPageTest : public CounterPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void threeItemsFiveScans();
    void twoHundredScans();
    void keysArriveFromEverywhere_data();
    void keysArriveFromEverywhere();
    void returnInTheTableDoesNothing();
    void doubleClicksInTheBasketDoNothing();
    void noButtonIsDefault();
    void confirmWaitsAfterAScan();
    void theButtonSaysWhatItDoes();
    void aStopIsShownAndAnswered();
    void scansWhileStoppedAreCounted();
    void theOfferIsTakenByItsKey();
    void escapeGoesStepByStep();
    void undoTakesTheLastScanBack();
    void undoAfterTheCommit();
    void theCrossTakesARowOut();
    void anotherDueDay();
    void aDueDayIsTyped();
    void aScanIntoTheDueDay();
    void aScanIntoTheCalendar();
    void accessoriesAreTickedOff();
    void receiptsAreAChoice();
    void purposeAndProxy();
    void theSectionBorrows();
    void findsByName();
    void aReturnBeforeTheAnswerIsNotLost();
    void aScanIntoTheSearchChoosesNothing();
    void lettersOfferTheSearch();
    void todayTellsWhatIsLate();
    void saysWhenItDoesNotRead();
    void soundsDiffer();
    void everyControlHasAName();
    void anotherLanguageAtAnyMoment();
    void opensWhatOthersAskFor();
    void aScannedPaperTakesItsSignedCopy();
};

void CounterPageTest::threeItemsFiveScans()
{
    scanAll(u"0001 A-1 A-2 A-3 0001"_s);
    QCOMPARE(stage().openLines(), 6);
    QVERIFY(message()->text().contains(u"髙橋 健一"_s));
    QVERIFY(message()->text().contains(u"R8-J1-"_s));
    QVERIFY(scanBox()->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), scanBox());
}

void CounterPageTest::twoHundredScans()
{
    for (int i = 0; i < 199; ++i)
        stage().store.add(anAsset(u"Z-%1"_s.arg(i)));
    scan(u"0001"_s);
    for (int i = 0; i < 199; ++i)
        typeInto(scanBox(), u"Z-%1"_s.arg(i)); // no time passes
    QCOMPARE(session().basket().size(), 199);
    for (int i = 0; i < 199; ++i)
        QCOMPARE(session().basket().at(i).desk.asset.values.assetNo, u"Z-%1"_s.arg(i));
}

void CounterPageTest::keysArriveFromEverywhere_data()
{
    QTest::addColumn<QString>("focused");
    for (const char* name :
         {"basket", "undo", "commit", "printReceipt", "basketDue", "mode", "changeBorrower", "holdings"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CounterPageTest::keysArriveFromEverywhere()
{
    QFETCH(QString, focused);
    scanAll(u"0001 A-1"_s);
    part<QWidget>(focused)->setFocus();
    QCOMPARE(QApplication::focusWidget(), part<QWidget>(focused));
    scan(u"A-2"_s);
    QCOMPARE(session().basket().size(), 2);
    QCOMPARE(QApplication::focusWidget(), scanBox());
    QCOMPARE(stage().openLines(), 3);
}

void CounterPageTest::returnInTheTableDoesNothing()
{
    scanAll(u"0001 A-1 A-2"_s);
    basket()->setFocus();
    basket()->setCurrentIndex(basket()->model()->index(0, 0));
    QTest::keyClick(basket(), Qt::Key_Return);
    QTest::keyClick(basket(), Qt::Key_Enter);
    for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    }
    QCOMPARE(session().basket().size(), 2);
    QCOMPARE(stage().openLines(), 3);
}

void CounterPageTest::doubleClicksInTheBasketDoNothing()
{
    scanAll(u"0001 A-1 A-2"_s);
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::LeftButton, Qt::MiddleButton}) {
        QTest::mouseDClick(basket()->viewport(), button, {}, cell(0, 1));
        QCOMPARE(session().basket().size(), 2);
        QCOMPARE(stage().openLines(), 3);
    }
}

void CounterPageTest::noButtonIsDefault()
{
    scanAll(u"0001 B-2"_s);
    for (const QPushButton* button : m_window->findChildren<QPushButton*>()) {
        QVERIFY2(!button->isDefault() && !button->autoDefault(), qPrintable(button->objectName() + button->text()));
        QVERIFY2(!(button->focusPolicy() & Qt::ClickFocus), qPrintable(button->objectName() + button->text()));
    }
}

void CounterPageTest::confirmWaitsAfterAScan()
{
    scanAll(u"0001 A-1"_s);
    stage().wait(399);
    m_page->run(u"commit"_s);
    QTest::mouseClick(part<QPushButton>(u"commit"_s), Qt::LeftButton);
    QCOMPARE(stage().openLines(), 3);
    stage().wait(1);
    m_page->run(u"commit"_s);
    QCOMPARE(stage().openLines(), 4);
}

void CounterPageTest::theButtonSaysWhatItDoes()
{
    auto* button = part<QPushButton>(u"commit"_s);
    QVERIFY(!button->isEnabled());
    scanAll(u"0001 A-1 A-2"_s);
    QVERIFY(button->isEnabled());
    QVERIFY(button->text().contains(u'2'));
    QVERIFY(button->text().contains(u"F12"_s));
    scan(u"X-9"_s);
    QVERIFY(!button->isEnabled());
}

void CounterPageTest::aStopIsShownAndAnswered()
{
    scanAll(u"0001 A-1 E-2"_s);
    QVERIFY(session().isStopped());
    QVERIFY(message()->isQuestion());
    QCOMPARE(message()->tone(), Tone::Error);
    QVERIFY(scanBox()->isPaused());
    m_page->run(u"escape"_s);
    QVERIFY(!session().isStopped());
    QVERIFY(!scanBox()->isPaused());
    QCOMPARE(session().basket().size(), 1);
    scan(u"X-9"_s);
    scan(u"CMD-OK"_s);
    QVERIFY(!session().isStopped());
}

void CounterPageTest::scansWhileStoppedAreCounted()
{
    scanAll(u"0001 X-9 A-1 A-2"_s);
    QCOMPARE(session().ignoredScans(), 2);
    QVERIFY(message()->text().contains(u'2'));
    QVERIFY(session().basket().isEmpty());
}

void CounterPageTest::theOfferIsTakenByItsKey()
{
    scanAll(u"0001 B-2"_s);
    QVERIFY(session().hasOffer());
    m_page->run(u"mode"_s);
    QCOMPARE(stage().openLines(), 2);
    QVERIFY(!session().isStopped());
    m_page->run(u"mode"_s);
    QCOMPARE(session().mode(), CounterSession::Mode::Return);
}

void CounterPageTest::escapeGoesStepByStep()
{
    scanAll(u"0001 A-1 X-9"_s);
    QTest::keyClicks(scanBox(), u"A-"_s);
    m_page->run(u"escape"_s);
    QVERIFY(scanBox()->text().isEmpty());
    QVERIFY(session().isStopped());
    m_page->run(u"escape"_s);
    QVERIFY(!session().isStopped());
    QCOMPARE(session().basket().size(), 1);
    m_page->run(u"escape"_s);
    QVERIFY(session().basket().isEmpty());
    QVERIFY(!session().person());
    QVERIFY(m_page->unsavedWork().isEmpty());
}

void CounterPageTest::undoTakesTheLastScanBack()
{
    scanAll(u"0001 A-1 A-2"_s);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    m_page->run(u"undo"_s);
    QCOMPARE(session().basket().size(), 1);
    scan(u"A-2"_s);
    QCOMPARE(session().basket().size(), 2);
}

void CounterPageTest::undoAfterTheCommit()
{
    QVERIFY(!m_page->canRun(u"undo"_s));
    scanAll(u"0001 A-1"_s);
    confirm();
    QCOMPARE(stage().openLines(), 4);
    QTest::mouseClick(part<QPushButton>(u"undo"_s), Qt::LeftButton);
    QCOMPARE(stage().openLines(), 3);
    QCOMPARE(QApplication::focusWidget(), scanBox());
}

void CounterPageTest::theCrossTakesARowOut()
{
    scanAll(u"0001 A-1 A-2"_s);
    QCoreApplication::processEvents();
    const int cross = basket()->model()->columnCount() - 1;
    QTest::mouseClick(basket()->viewport(), Qt::RightButton, {}, cell(0, cross));
    QCOMPARE(session().basket().size(), 2);
    QTest::mouseClick(basket()->viewport(), Qt::LeftButton, {}, cell(0, cross));
    QCOMPARE(session().basket().size(), 1);
    QCOMPARE(session().basket().first().desk.asset.values.assetNo, u"A-2"_s);
    QCOMPARE(QApplication::focusWidget(), scanBox());
}

void CounterPageTest::anotherDueDay()
{
    scanAll(u"0001 A-1"_s);
    QTest::mouseClick(part<QPushButton>(u"basketDue"_s), Qt::LeftButton);
    auto* calendar = part<QCalendarWidget>(u"dueCalendar"_s);
    QVERIFY(calendar->isVisible());
    Q_EMIT calendar->clicked(QDate(2026, 6, 30));
    QVERIFY(!calendar->isVisible());
    QCOMPARE(QApplication::focusWidget(), scanBox());
    QCOMPARE(session().due()->day, QDate(2026, 6, 30));
    confirm();
    QCOMPARE(stage().store.number("select count(*) from loan_line where due_on = '2026-06-30'"), 1);
}

/// F8, what a hurried person types, Return: no hand leaves the keys.
void CounterPageTest::aDueDayIsTyped()
{
    scanAll(u"0001 A-1"_s);
    QVERIFY(m_page->canRun(u"due"_s));
    m_page->run(u"due"_s);
    auto* day = part<QLineEdit>(u"dueDay"_s);
    QVERIFY(day->hasFocus());
    QTest::keyClicks(day, u"so"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(day->isVisible()); // no day; told, and to be mended
    QVERIFY(!session().due());
    day->selectAll();
    QTest::keyClicks(day, u"2w 9:30"_s);
    const QDate due = stage().store.clock().today().addDays(14);
    QVERIFY2(part<QLabel>(u"dueUnderstood"_s)->text().contains(formatDayAndWeekday(due) + u" 09:30"_s),
             qPrintable(part<QLabel>(u"dueUnderstood"_s)->text()));
    QCOMPARE(part<QCalendarWidget>(u"dueCalendar"_s)->selectedDate(), due);
    QTest::keyClick(day, Qt::Key_Backspace);
    day->setText({});
    QTest::keyClicks(day, u"2w"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(!day->isVisible());
    QCOMPARE(session().due()->day, due);
    QCOMPARE(session().due()->time, QString()); // it went with what was typed over
    QCOMPARE(QApplication::focusWidget(), scanBox());
}

/// A scan that comes while the cursor is in the field for the day goes into the basket.
void CounterPageTest::aScanIntoTheDueDay()
{
    scanAll(u"0001 A-1"_s);
    stage().wait(3000);
    m_page->run(u"due"_s);
    auto* day = part<QLineEdit>(u"dueDay"_s);
    typeInto(day, u"A-2"_s);
    QTRY_COMPARE(session().basket().size(), 2);
    QVERIFY(!day->isVisible());
    QVERIFY(!session().due());
}

void CounterPageTest::aScanIntoTheCalendar()
{
    scanAll(u"0001 A-1"_s);
    QTest::mouseClick(part<QPushButton>(u"basketDue"_s), Qt::LeftButton);
    auto* calendar = part<QCalendarWidget>(u"dueCalendar"_s);
    stage().wait(3000);
    QTest::keyClick(calendar, 'A');
    QVERIFY(!calendar->isVisible());
    typeInto(scanBox(), u"-2"_s);
    QCOMPARE(session().basket().size(), 2);
    QVERIFY(!session().due());
}

void CounterPageTest::accessoriesAreTickedOff()
{
    scan(u"B-1"_s);
    const QList<QCheckBox*> boxes = m_window->findChildren<QCheckBox*>(u"accessory"_s);
    QCOMPARE(boxes.size(), 2);
    QVERIFY(boxes.at(1)->isChecked());
    boxes.at(1)->click();
    QCOMPARE(session().returns().first().item.missing, QStringList{u"鞄"_s});
    QVERIFY(!boxes.at(1)->isChecked());
    QCOMPARE(QApplication::focusWidget(), scanBox());
    confirm();
    QVERIFY(stage().store.text("select snapshot from document where kind = 'return'").contains(u"鞄"_s));
    QVERIFY(m_window->findChildren<QCheckBox*>(u"accessory"_s).isEmpty());
}

void CounterPageTest::receiptsAreAChoice()
{
    QSignalSpy failures(m_printing.get(), &PrintService::failed); // no printer is chosen
    scanAll(u"0001 A-1 0001"_s);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(stage().openLines(), 4); // the loan stands
    part<QCheckBox>(u"printReceipt"_s)->click();
    QVERIFY(!stage().preferences.printsReceipts());
    scanAll(u"0001 A-2 0001"_s);
    QCOMPARE(failures.size(), 1);
    m_page->run(u"print"_s);
    QCOMPARE(failures.size(), 2);
    QCOMPARE(stage().store.number("select count(*) from document_print"), 1);
}

void CounterPageTest::purposeAndProxy()
{
    scanAll(u"0001 A-1"_s);
    QTest::mouseClick(part<QPushButton>(u"details"_s), Qt::LeftButton);
    auto* purpose = part<QLineEdit>(u"purpose"_s);
    QCOMPARE(QApplication::focusWidget(), purpose);
    QTest::keyClicks(purpose, u"trip"_s);
    QTest::keyClicks(part<QLineEdit>(u"proxyName"_s), u"Sato"_s);
    QTest::keyClick(part<QLineEdit>(u"proxyName"_s), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), scanBox());
    confirm();
    QCOMPARE(stage().store.text("select purpose from loan where purpose is not null"), u"trip"_s);
    QCOMPARE(stage().store.text("select proxy_name from loan where proxy_name is not null"), u"Sato"_s);
    QVERIFY(purpose->text().isEmpty());
}

void CounterPageTest::theSectionBorrows()
{
    scanAll(u"0001 A-1"_s);
    QTest::mouseClick(part<QPushButton>(u"details"_s), Qt::LeftButton);
    auto* forSection = part<QCheckBox>(u"forSection"_s);
    QVERIFY(forSection->isVisible());
    forSection->click();
    QVERIFY(forSection->isChecked());
    confirm();
    QCOMPARE(stage().store.number("select count(*) from loan where person_id is null and section_id is not null"), 1);
    QCOMPARE(stage().store.text("select proxy_name from loan where section_id is not null"),
             stage().store.text("select name from person where staff_no = 'E-1'"));
    scanAll(u"0001 A-2"_s); // the next one borrows for herself again
    QVERIFY(!part<QCheckBox>(u"forSection"_s)->isChecked());
    confirm();
    QCOMPARE(stage().store.number("select count(*) from loan where section_id is not null"), 1);
}

void CounterPageTest::findsByName()
{
    m_page->run(u"findPerson"_s);
    auto* edit = part<QLineEdit>(u"nameSearchEdit"_s);
    auto* list = part<QListWidget>(u"nameSearchList"_s);
    QCOMPARE(QApplication::focusWidget(), edit);
    QVERIFY(edit->inputMethodQuery(Qt::ImEnabled).toBool());
    edit->setText(u"たかはし"_s);
    QTRY_COMPARE(list->count(), 1);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(session().person());
    QCOMPARE(session().person()->person.values.staffNo, u"E-1"_s);
    QVERIFY(!edit->isVisible());
    QCOMPARE(QApplication::focusWidget(), scanBox());
}

void CounterPageTest::aReturnBeforeTheAnswerIsNotLost()
{
    m_page->run(u"findPerson"_s);
    auto* edit = part<QLineEdit>(u"nameSearchEdit"_s);
    auto* list = part<QListWidget>(u"nameSearchList"_s);
    typeInto(edit, u"E-1"_s); // and Return, before anything was looked up
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(!session().person());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(session().person());
}

void CounterPageTest::aScanIntoTheSearchChoosesNothing()
{
    m_page->run(u"findPerson"_s);
    auto* edit = part<QLineEdit>(u"nameSearchEdit"_s);
    for (int i = 0; i < 3; ++i) {
        typeInto(edit, u"E-1"_s);
        QTest::qWait(200);
    }
    QVERIFY(!session().person());
}

void CounterPageTest::lettersOfferTheSearch()
{
    scan(u"SAITO"_s);
    QVERIFY(session().isStopped());
    m_page->run(u"findPerson"_s);
    QVERIFY(!session().isStopped());
    QVERIFY(part<QLineEdit>(u"nameSearchEdit"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(u"nameSearchEdit"_s)->text(), u"SAITO"_s);
}

void CounterPageTest::todayTellsWhatIsLate()
{
    auto* overdue = part<QPushButton>(u"todayoverdue"_s);
    QTRY_VERIFY(overdue->text().contains(u'1'));
    QCOMPARE(stage().host.counts.value(u"loans"_s), 1);
    scan(u"C-1"_s);
    QTRY_VERIFY(overdue->text().contains(u'0'));
}

void CounterPageTest::saysWhenItDoesNotRead()
{
    const QString ready = scanBox()->placeholderText();
    m_page->run(u"findPerson"_s);
    QVERIFY(scanBox()->placeholderText() != ready);
    m_page->run(u"scan"_s);
    QCOMPARE(scanBox()->placeholderText(), ready);
}

void CounterPageTest::soundsDiffer()
{
    scanAll(u"0001 A-1 X-9"_s);
    QCOMPARE(stage().sounds.played, (QList<Sound>{Sound::Ok, Sound::Ok, Sound::Error}));
    m_page->run(u"escape"_s);
    stage().sounds.played.clear();
    scan(u"B-2"_s);
    QCOMPARE(stage().sounds.played, QList<Sound>{Sound::Lock});
}

void CounterPageTest::everyControlHasAName()
{
    scanAll(u"B-1 0001 A-1"_s);
    m_page->run(u"findPerson"_s);
    QCOMPARE(namelessControls(*m_window), QStringList());
}

void CounterPageTest::anotherLanguageAtAnyMoment()
{
    scanAll(u"B-1 0001 A-1 X-9"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page, &change);
    QVERIFY(session().isStopped());
    QCOMPARE(session().basket().size(), 1);
    {
        const OtherLanguage brackets;
        QVERIFY2(message()->text().contains(u"\n[The scanner waits"_s), qPrintable(message()->text()));
        QVERIFY(messageButton(u"[Search"_s));
    }
    m_page->run(u"escape"_s);
    confirm();
    QVERIFY(message()->text().contains(u"R8-J1-"_s));
    const OtherLanguage brackets;
    QVERIFY2(message()->text().startsWith(u'['), qPrintable(message()->text()));
    QVERIFY(messageButton(u"[Undo"_s));
}

void CounterPageTest::opensWhatOthersAskFor()
{
    m_page->proceedWith({CodeMeaning::Person, stage().people.first().value(), u"staff"_s});
    QVERIFY(session().person());
    // A person open and the basket empty: handed over at once.
    m_page->proceedWith({CodeMeaning::Asset, stage().assetOf(u"A-1"_s).value(), u"asset"_s});
    QCOMPARE(stage().openLines(), 4);
}

void CounterPageTest::aScannedPaperTakesItsSignedCopy()
{
    scanAll(u"0001 A-1 0001"_s);
    const QString number = stage().store.text("select number from document order by id desc limit 1");
    QFile file(stage().folder.filePath(u"scan.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 signed") > 0);
    file.close();
    stage().ask.files << file.fileName();
    scan(number);
    QVERIFY(message()->text().contains(number));
    QPushButton* attach = messageButton(u"Attach the signed copy"_s);
    QVERIFY(attach && messageButton(u"Show the paper"_s));
    stage().wait(2000); // a countdown of the commit before leaves the buttons alone
    QTest::qWait(600);
    QVERIFY(messageButton(u"Show the paper"_s));
    attach->click();
    QTRY_COMPARE(stage().store.number("select count(*) from signed_copy where withdrawn_at is null"), 1);
    QCOMPARE(stage().host.offers.size(), 1);
    stage().undo();
    QTRY_COMPARE(stage().store.number("select count(*) from signed_copy where withdrawn_at is null"), 0);
    scan(number);
    messageButton(u"Show the paper"_s)->click();
    QCOMPARE(stage().host.opened.last(), u"papers:"_s + number);
}

QTEST_MAIN(CounterPageTest)
#include "tst_counterpage.moc"
