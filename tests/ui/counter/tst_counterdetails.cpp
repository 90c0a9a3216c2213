// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "tests/ui/counter/counterpagefixture.h"
#include "ui/counter/strayscans.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What goes with a handover or a return and is no scan: until when, who approved it, who receives or brings it.
class CounterDetailsPageTest : public CounterPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void todayUntilATime();
    void theCalendarStaysWhereItIs();
    void aTimeOfDay_data();
    void aTimeOfDay();
    void noTimeOfDay();
    void aScanIntoTheTimeFieldIsNoDay();
    void beyondTheLeaseIsTold();
    void authorityOnTheReceipt();
    void theOrdinaryHandoverAsksNothing();
    void aProxysCardInTheScanBox();
    void aProxysCardInTheField();
    void aScanIntoAFieldOfWords_data();
    void aScanIntoAFieldOfWords();
    void aScanBehindWords_data();
    void aScanBehindWords();
    void aCardBehindAName();
    void aScanIntoTheFieldOfWhoBrings();
    void inAWeekAtATime();
    void whoBringsItBack();
    void aNoteOnTheCondition();
    void nothingOfOneBorrowerIsShownOrPrintedForTheNext();

private:
    QLineEdit* field(const QString& name) const { return part<QLineEdit>(name); }
    void press(const QString& name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void enter(const QString& name, const QString& text)
    {
        field(name)->setFocus();
        QTest::keyClicks(field(name), text);
        QTest::keyClick(field(name), Qt::Key_Return);
    }
    /// By hand, then as a scanner does it, with `gap` milliseconds from key to key.
    void typeSlowlyThenScan(const QString& name, const QString& words, const QString& code, int gap);
    [[nodiscard]] QString today() { return stage().store.clock().today().toString(Qt::ISODate); }
    [[nodiscard]] QString loan(const QString& column)
    {
        return stage().store.text(qPrintable(u"select "_s + column + u" from loan order by id desc limit 1"_s));
    }
    [[nodiscard]] QString slip() { return stage().store.text("select snapshot from document where kind = 'return'"); }
};

void CounterDetailsPageTest::todayUntilATime()
{
    scanAll(u"0001 A-1"_s);
    press(u"basketDue"_s);
    press(u"dueTodayUntil"_s);
    QVERIFY(field(u"dueTime"_s)->hasFocus());
    QVERIFY(field(u"dueTime"_s)->isVisible());
    QTest::keyClicks(field(u"dueTime"_s), u"17:00"_s);
    QTest::keyClick(field(u"dueTime"_s), Qt::Key_Return);
    QVERIFY(!field(u"dueTime"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), scanBox());
    QVERIFY2(part<QPushButton>(u"basketDue"_s)->text().endsWith(u"17:00"),
             qPrintable(part<QPushButton>(u"basketDue"_s)->text()));
    confirm();
    QCOMPARE(stage().store.text("select due_on || ' ' || due_time from loan_line order by id desc limit 1"),
             today() + u" 17:00"_s);
}

/// The hint has more lines than what is understood.
void CounterDetailsPageTest::theCalendarStaysWhereItIs()
{
    scanAll(u"0001 A-1"_s);
    m_page->run(u"due"_s);
    auto* calendar = part<QCalendarWidget>(u"dueCalendar"_s);
    QTRY_VERIFY(calendar->isVisible());
    auto* hint = part<QLabel>(u"dueUnderstood"_s);
    QTRY_VERIFY(hint->height() >= hint->heightForWidth(hint->width()));
    QVERIFY(hint->heightForWidth(hint->width()) > hint->fontMetrics().lineSpacing()); // else this shows nothing
    const QPoint before = calendar->mapToGlobal(QPoint());
    QTest::keyClicks(field(u"dueDay"_s), u"+14"_s);
    QTest::qWait(50);
    QVERIFY(hint->heightForWidth(hint->width()) <= hint->height());
    QCOMPARE(calendar->mapToGlobal(QPoint()), before);
}

void CounterDetailsPageTest::aTimeOfDay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("time");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("hours and minutes") << u"9:30"_s << u"09:30"_s;
    QTest::newRow("hours alone") << u"17"_s << u"17:00"_s;
    QTest::newRow("four digits") << u"1715"_s << u"17:15"_s;
}

void CounterDetailsPageTest::aTimeOfDay()
{
    QFETCH(QString, typed);
    QFETCH(QString, time);
    scanAll(u"0001 A-1"_s);
    press(u"basketDue"_s);
    field(u"dueTime"_s)->setText(typed);
    Q_EMIT part<QCalendarWidget>(u"dueCalendar"_s)->clicked(QDate(2026, 6, 30));
    QCOMPARE(*session().due(), (LoanDue{QDate(2026, 6, 30), time}));
}

void CounterDetailsPageTest::noTimeOfDay()
{
    scanAll(u"0001 A-1"_s);
    press(u"basketDue"_s);
    field(u"dueTime"_s)->setText(u"25:00"_s);
    press(u"dueTake"_s);
    QVERIFY(field(u"dueTime"_s)->isVisible());
    QVERIFY(!session().due());
    QTest::keyClick(field(u"dueTime"_s), Qt::Key_Escape);
    QVERIFY(!field(u"dueTime"_s)->isVisible());
    QVERIFY(!session().due());
}

/// It is an item of the basket, as in the field for the day; and a time of day is no item of that number.
void CounterDetailsPageTest::aScanIntoTheTimeFieldIsNoDay()
{
    scanAll(u"0001 A-1"_s);
    press(u"basketDue"_s);
    field(u"dueTime"_s)->setFocus();
    QTest::keyClicks(field(u"dueTime"_s), u"A-2"_s);
    QTest::keyClick(field(u"dueTime"_s), Qt::Key_Return);
    QTRY_COMPARE(session().basket().size(), 2);
    QVERIFY(!session().due());
    QVERIFY(!field(u"dueTime"_s)->isVisible());
    stage().store.add(anAsset(u"1715"_s));
    press(u"basketDue"_s);
    field(u"dueTime"_s)->setFocus();
    QTest::keyClicks(field(u"dueTime"_s), u"1715"_s);
    QTest::keyClick(field(u"dueTime"_s), Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(session().basket().size(), 2);
    QCOMPARE(session().due()->time, u"17:15"_s);
}

void CounterDetailsPageTest::beyondTheLeaseIsTold()
{
    const AssetId asset = stage().assetOf(u"A-1"_s);
    AssetValues values = stage().store.asset(asset).values;
    values.ownership = Ownership::Lease;
    values.leaseEndsOn = stage().store.clock().today().addMonths(12);
    QVERIFY(stage().store.desk().perform(SaveAsset{asset, values}, TestStore::as(stage().store.manager())).isOk());
    scanAll(u"0001 A-1"_s);
    press(u"basketDue"_s);
    Q_EMIT part<QCalendarWidget>(u"dueCalendar"_s)->clicked(values.leaseEndsOn.addDays(1));
    QVERIFY(session().due());
    const QString told = message()->text();
    QVERIFY2(told.contains(u"A-1"), qPrintable(told));
    QVERIFY(!session().isStopped());
}

void CounterDetailsPageTest::authorityOnTheReceipt()
{
    scanAll(u"0001 A-1"_s);
    press(u"details"_s);
    enter(u"authority"_s, u"R8-123"_s);
    QCOMPARE(QApplication::focusWidget(), scanBox());
    confirm();
    QCOMPARE(loan(u"authority"_s), u"R8-123"_s);
    QVERIFY(stage()
                .store.text("select snapshot from document where kind = 'receipt' order by id desc limit 1")
                .contains(u"R8-123"_s));
}

/// Opened one after the other, with nothing in the basket; the cursor still stands in a field.
void CounterDetailsPageTest::nothingOfOneBorrowerIsShownOrPrintedForTheNext()
{
    scan(u"0001"_s);
    press(u"details"_s);
    enter(u"purpose"_s, u"trip"_s);
    enter(u"authority"_s, u"R8-123"_s);
    enter(u"proxyName"_s, u"somebody"_s);
    field(u"proxyBasis"_s)->setFocus();
    QTest::keyClicks(field(u"proxyBasis"_s), u"mail"_s);
    part<QCheckBox>(u"forSection"_s)->click();
    m_page->controller().scan(u"E-2"_s);
    QTRY_COMPARE(session().person()->person.id, stage().people.at(1));
    for (const QString& name : {u"purpose"_s, u"authority"_s, u"proxyName"_s, u"proxyBasis"_s})
        QTRY_COMPARE(field(name)->text(), QString());
    QVERIFY(!part<QCheckBox>(u"forSection"_s)->isChecked());
    scan(u"A-1"_s);
    confirm();
    QCOMPARE(stage().store.number("select person_id from loan order by id desc limit 1"), stage().people.at(1).value());
    QCOMPARE(loan(u"purpose"_s), QString());
    const QString receipt =
        stage().store.text("select snapshot from document where kind = 'receipt' order by id desc limit 1");
    for (const QString& words : {u"trip"_s, u"R8-123"_s, u"somebody"_s, u"mail"_s})
        QVERIFY2(!receipt.contains(words), qPrintable(receipt));
}

/// Three items for one person: five scans, no click, no question.
void CounterDetailsPageTest::theOrdinaryHandoverAsksNothing()
{
    scanAll(u"0001 A-1 A-2 A-3 0001"_s);
    QCOMPARE(stage().store.number("select count(*) from loan_line where loan_id = (select max(id) from loan)"), 3);
    QVERIFY(part<QWidget>(u"authority"_s)->isHidden() || !part<QWidget>(u"authority"_s)->isVisible());
    QVERIFY(session().isBasketEmpty() && !session().isStopped());
}

void CounterDetailsPageTest::aProxysCardInTheScanBox()
{
    scanAll(u"0001 A-1 E-2"_s);
    QVERIFY(session().isStopped());
    QPushButton* offer = messageButton(session().proxyOffer()->person.values.name);
    QVERIFY(offer && offer->text().contains(u"F4"_s));
    m_page->run(u"mode"_s); // F4: no hand needs to go to the mouse
    QVERIFY(!session().isStopped());
    QVERIFY(field(u"proxyBasis"_s)->isVisible());
    scan(u"A-2"_s); // the next scan is an item, not what the proxy's right rests on
    QCOMPARE(session().basket().size(), 2);
    QVERIFY(session().proxy()->basis.isEmpty());
    field(u"proxyBasis"_s)->setFocus();
    QVERIFY(part<QLabel>(u"proxyKnown"_s)->text().contains(u"E-2"_s));
    QTest::keyClicks(field(u"proxyBasis"_s), u"mail"_s);
    QTest::keyClick(field(u"proxyBasis"_s), Qt::Key_Return);
    confirm();
    QCOMPARE(stage().store.number("select proxy_person_id from loan order by id desc limit 1"),
             stage().people.at(1).value());
    QCOMPARE(loan(u"proxy_basis"_s), u"mail"_s);
}

void CounterDetailsPageTest::aProxysCardInTheField()
{
    scanAll(u"0001 A-1"_s);
    press(u"details"_s);
    enter(u"proxyName"_s, u"E-2"_s);
    QCOMPARE(session().proxy()->person, stage().people.at(1));
    QCOMPARE(field(u"proxyName"_s)->text(), session().proxy()->name);
    QVERIFY(part<QLabel>(u"proxyKnown"_s)->text().contains(u"E-2"_s));
    // Another name is somebody else.
    field(u"proxyName"_s)->setFocus();
    QTest::keyClicks(field(u"proxyName"_s), u"x"_s);
    QVERIFY(!session().proxy()->person.isValid());
}

void CounterDetailsPageTest::aScanIntoAFieldOfWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isScan");
    QTest::newRow("an item as the basis") << u"proxyBasis"_s << u"A-2"_s << true;
    QTest::newRow("an item as a name") << u"proxyName"_s << u"A-2"_s << true;
    QTest::newRow("words as the basis") << u"proxyBasis"_s << u"mail"_s << false;
    QTest::newRow("words as a name") << u"proxyName"_s << u"somebody"_s << false;
}

void CounterDetailsPageTest::aScanIntoAFieldOfWords()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(bool, isScan);
    scanAll(u"0001 A-1"_s);
    press(u"details"_s);
    enter(name, typed);
    QCOMPARE(field(name)->text(), isScan ? QString() : typed);
    QCOMPARE(session().basket().size(), isScan ? 2 : 1);
    QCOMPARE(session().proxy().has_value(), name == u"proxyName" && !isScan);
    QCOMPARE(QApplication::focusWidget(), scanBox());
}

void CounterDetailsPageTest::aScanBehindWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("gap"); // between two keys
    QTest::addColumn<bool>("isScan");
    QTest::newRow("an item behind the basis") << u"proxyBasis"_s << u"A-1000"_s << 10 << true;
    QTest::newRow("an item behind the purpose") << u"purpose"_s << u"A-1000"_s << 10 << true;
    QTest::newRow("an item behind the approval") << u"authority"_s << u"A-1000"_s << 10 << true;
    QTest::newRow("an item behind a name") << u"proxyName"_s << u"A-1000"_s << 60 << true;
    QTest::newRow("by hand") << u"proxyBasis"_s << u"A-1000"_s << 61 << false;
    QTest::newRow("nothing we know") << u"proxyBasis"_s << u"B-9999"_s << 10 << false;
}

/// At the pace of a scanner it is a scan, whatever the field held before (docs: scans elsewhere than in the scan box).
void CounterDetailsPageTest::aScanBehindWords()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(int, gap);
    QFETCH(bool, isScan);
    stage().store.add(anAsset(u"A-1000"_s));
    scanAll(u"0001 A-1"_s);
    press(u"details"_s);
    typeSlowlyThenScan(name, u"mail "_s, code, gap);
    QCOMPARE(field(name)->text(), isScan ? u"mail"_s : u"mail "_s + code);
    QCOMPARE(session().basket().size(), isScan ? 2 : 1);
}

void CounterDetailsPageTest::aCardBehindAName()
{
    stage().store.add(aPerson(u"E-1000"_s).name(u"伊藤"_s));
    scanAll(u"0001 A-1"_s);
    press(u"details"_s);
    typeSlowlyThenScan(u"proxyName"_s, u"somebody"_s, u"E-1000"_s, 10);
    QCOMPARE(session().proxy()->name, u"伊藤"_s);
    QVERIFY(session().proxy()->person.isValid());
    QCOMPARE(session().basket().size(), 1);
}

void CounterDetailsPageTest::typeSlowlyThenScan(const QString& name, const QString& words, const QString& code, int gap)
{
    qint64 now = 0;
    auto* stray = part<QLineEdit>(name)->window()->findChild<StrayScans*>();
    QVERIFY(stray);
    stray->setClock([&now] { return now; });
    field(name)->setFocus();
    for (const QChar c : words) {
        now += 300;
        QTest::keyClick(field(name), c.toLatin1());
    }
    now += 300;
    for (const QChar c : code) {
        QTest::keyClick(field(name), c.toLatin1());
        now += gap;
    }
    QTest::keyClick(field(name), Qt::Key_Return);
    stray->setClock([] { return qint64(0); });
}

void CounterDetailsPageTest::aScanIntoTheFieldOfWhoBrings()
{
    scan(u"B-1"_s);
    stage().wait(3000);
    enter(u"broughtBy"_s, u"B-2"_s);
    QVERIFY(field(u"broughtBy"_s)->text().isEmpty());
    QVERIFY(!session().broughtBy());
    QCOMPARE(session().returns().size(), 2);
}

void CounterDetailsPageTest::inAWeekAtATime()
{
    scanAll(u"0001 A-1"_s);
    press(u"basketDue"_s);
    field(u"dueTime"_s)->setText(u"17:00"_s);
    press(u"dueWeek"_s);
    QCOMPARE(*session().due(), (LoanDue{stage().store.clock().today().addDays(7), u"17:00"_s}));
}

void CounterDetailsPageTest::whoBringsItBack()
{
    scan(u"B-1"_s);
    enter(u"broughtBy"_s, u"E-2"_s);
    QCOMPARE(session().broughtBy()->person, stage().people.at(1));
    QCOMPARE(QApplication::focusWidget(), scanBox());
    confirm();
    QVERIFY2(slip().contains(u"\"staff\":\"E-2\""_s), qPrintable(slip()));
    QCOMPARE(stage().store.number("select brought_by_person_id from loan_line where returned_at is not null"),
             stage().people.at(1).value());
    // The next run begins with nobody.
    scan(u"B-2"_s);
    QVERIFY(field(u"broughtBy"_s)->text().isEmpty());
    QVERIFY(!session().broughtBy());
}

void CounterDetailsPageTest::aNoteOnTheCondition()
{
    scan(u"B-1"_s);
    press(u"returnMore"_s);
    field(u"conditionNote"_s)->setFocus();
    QTest::keyClicks(field(u"conditionNote"_s), u"scratch"_s);
    QTest::keyClick(field(u"conditionNote"_s), Qt::Key_Return);
    QCOMPARE(session().returns().first().item.conditionNote, u"scratch"_s);
    QVERIFY(part<QLabel>(u"returnFound"_s)->text().contains(u"scratch"_s));
    confirm();
    QVERIFY2(slip().contains(u"scratch"_s), qPrintable(slip()));
}

QTEST_MAIN(CounterDetailsPageTest)
#include "tst_counterdetails.moc"
