// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/kits.h"
#include "tests/support/nameless.h"
#include "tests/ui/counter/counterstage.h"
#include "ui/printing/printservice.h"
#include "ui/reservations/availabilitystrip.h"
#include "ui/reservations/reservationmodel.h"
#include "ui/reservations/reservationspage.h"
#include "ui/text/formats.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/scanbox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ReservationsPageTest : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lists_data();
    void lists();
    void aScanSetsAside();
    void aKitIsOneScan();
    void aKitIntoTheForm();
    void anotherBorrowerGetsANewSlip();
    void nobodyChosenIsNobody();
    void whatDoesNotFitIsTold();
    void readyWithItsSlip();
    void oneDoubleClickHandsOver();
    void undoBringsItBack();
    void puttingBack();
    void cancellingAsksWhy();
    void aNewReservation();
    void aRefusedOneStaysAsTyped();
    void otherDays();
    void otherItemsAndNumbers();
    void theDaysAreTypedInShort();
    void theStripShowsTheDays();
    void theSlipOfAnotherOpensIt();
    void followsOtherCounters();
    void anAuditorOnlyLooks();
    void everyControlHasAName();
    void anotherLanguageAtAnyMoment();

private:
    template<class Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }
    [[nodiscard]] PagedTable* table() const { return part<PagedTable>(u"reservations"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString text(int row, ReservationModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void scan(const QString& code)
    {
        auto* box = part<ScanBox>(u"allocateScan"_s);
        QVERIFY(box->isVisible());
        QTest::keyClicks(box, code);
        QTest::keyClick(box, Qt::Key_Return);
    }
    void press(const QString& button)
    {
        QVERIFY2(part<QPushButton>(button), qPrintable(button));
        QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    }
    void read()
    {
        m_page->activate();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// KIT-1 of.
    void makeKit()
    {
        const SaveKit kit{{}, {u"KIT-1"_s, u"出張セット"_s, {stage().assetOf(u"A-1"_s), stage().assetOf(u"A-2"_s)}}};
        QVERIFY(stage().store.desk().perform(kit, TestStore::as(stage().store.manager())).isOk());
    }
    void choosePerson(const QString& key)
    {
        auto* edit = part<QLineEdit>(u"reservationPerson"_s);
        QTest::keyClicks(edit, key);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<ReservationsPage> m_page;
    SystemPrinters m_printers;
};

void ReservationsPageTest::init()
{
    StageTest::init();
    m_printing = std::make_unique<PrintService>(stage().desk, m_printers, [] { return PrinterChoices(); });
    m_page = std::make_unique<ReservationsPage>(stage().context(), *m_printing);
    m_page->resize(1100, 660);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

void ReservationsPageTest::cleanup()
{
    m_page.reset();
    m_printing.reset();
    StageTest::cleanup();
}

void ReservationsPageTest::lists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("count");
    QTest::newRow("all open") << u"#current"_s << 2;
    QTest::newRow("to prepare") << u"#to-prepare"_s << 1;
    QTest::newRow("today") << u"#today"_s << 2;
    QTest::newRow("not fetched") << u"#not-fetched"_s << 0;
    QTest::newRow("over") << u"#over"_s << 0;
}

void ReservationsPageTest::lists()
{
    QFETCH(QString, list);
    stage().reserve({u"A-1"_s}, stage().people.at(0));
    stage().reserve({u"A-2"_s}, stage().people.at(1), false);
    m_page->open(list);
    QTEST(rows(), "count");
    QTRY_VERIFY(part<QPushButton>(u"listToPrepare"_s)->text().endsWith(u'1'));
    QCOMPARE(stage().host.counts.value(u"reservations"_s), 1);
}

void ReservationsPageTest::aScanSetsAside()
{
    const ReservationId id = stage().reserve({u"A-1"_s, u"A-2"_s}, stage().people.at(0), false);
    read();
    QCOMPARE(rows(), 1);
    scan(u"A-1"_s);
    QTRY_VERIFY(text(0, ReservationModel::State).contains(u'1'));
    scan(u"A-2"_s);
    QTRY_COMPARE(stage().stateOf(id), ReservationState::Allocated);
    QVERIFY(stage().host.refusals.isEmpty());
}

void ReservationsPageTest::aKitIsOneScan()
{
    makeKit();
    const ReservationId id = stage().reserve({u"A-1"_s, u"A-2"_s}, stage().people.at(0), false);
    read();
    scan(u"A-1"_s); // what is in the bag already is not asked for again
    QTRY_VERIFY(text(0, ReservationModel::State).contains(u'1'));
    scan(u"KIT-1"_s);
    QTRY_COMPARE(stage().stateOf(id), ReservationState::Allocated);
    QVERIFY(stage().host.refusals.isEmpty());
}

void ReservationsPageTest::aKitIntoTheForm()
{
    makeKit();
    m_page->run(u"new"_s);
    QTest::keyClicks(part<QLineEdit>(u"reservationUnit"_s), u"KIT-1"_s);
    QTest::keyClick(part<QLineEdit>(u"reservationUnit"_s), Qt::Key_Return);
    QTRY_COMPARE(part<QListWidget>(u"reservationWishes"_s)->count(), 2);
}

void ReservationsPageTest::anotherBorrowerGetsANewSlip()
{
    const ReservationId id = stage().reserve({u"A-1"_s}, stage().people.at(0));
    read();
    press(u"changeReservation"_s);
    part<QLineEdit>(u"reservationPerson"_s)->clear();
    choosePerson(u"E-2"_s);
    QTRY_VERIFY(!part<QListWidget>(u"reservationPeople"_s)->isVisible());
    press(u"saveReservation"_s);
    QTRY_COMPARE(stage().store.number("select person_id from reservation"), stage().people.at(1).value());
    QCOMPARE(stage().stateOf(id), ReservationState::Ready);
    QCOMPARE(stage().store.number("select count(*) from document where kind = 'pick-up'"), 2);
    QVERIFY(stage().host.toasts.constLast().contains(u"R8-W1-000002"_s));
}

/// Whoever was typed and not chosen is not silently the one before.
void ReservationsPageTest::nobodyChosenIsNobody()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    read();
    press(u"changeReservation"_s);
    QTest::keyClicks(part<QLineEdit>(u"reservationPerson"_s), u"?"_s);
    press(u"saveReservation"_s);
    QVERIFY(part<QWidget>(u"reservationForm"_s)->isVisible());
    QCOMPARE(stage().store.number("select person_id from reservation"), stage().people.at(0).value());
}

void ReservationsPageTest::whatDoesNotFitIsTold()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    read();
    scan(u"A-2"_s);
    scan(u"X-9"_s);
    QCOMPARE(stage().host.refusals.size(), 2);
    QVERIFY(stage().host.refusals.at(0).has(u"allocation.no-line"));
    QVERIFY(stage().host.refusals.at(1).has(u"code.unknown"));
}

void ReservationsPageTest::readyWithItsSlip()
{
    const ReservationId id = stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    read();
    scan(u"A-1"_s);
    QTRY_VERIFY(part<QLineEdit>(u"shelf"_s)->isVisible());
    QTest::keyClicks(part<QLineEdit>(u"shelf"_s), u"B-2"_s);
    press(u"makeReady"_s);
    QCOMPARE(stage().stateOf(id), ReservationState::Ready);
    QCOMPARE(stage().store.text("select shelf from reservation"), u"B-2"_s);
    QCOMPARE(stage().store.number("select count(*) from document where kind = 'pick-up'"), 1);
    QVERIFY(stage().host.offers.constLast().text.contains(u"R8-W1-000001"_s));
}

void ReservationsPageTest::oneDoubleClickHandsOver()
{
    stage().reserve({u"A-1"_s, u"A-2"_s}, stage().people.at(0));
    read();
    const QPoint at = table()->visualRect(table()->model()->index(0, ReservationModel::Item)).center();
    QTest::mouseDClick(table()->viewport(), Qt::RightButton, {}, at);
    QCOMPARE(stage().openLines(), 3);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(stage().openLines(), 5);
    QTRY_COMPARE(rows(), 0);
}

void ReservationsPageTest::undoBringsItBack()
{
    const ReservationId id = stage().reserve({u"A-1"_s}, stage().people.at(0));
    read();
    press(u"handOverReservation"_s);
    QCOMPARE(stage().stateOf(id), ReservationState::HandedOver);
    stage().undo();
    QTRY_COMPARE(stage().stateOf(id), ReservationState::Ready);
}

void ReservationsPageTest::puttingBack()
{
    const ReservationId id = stage().reserve({u"A-1"_s}, stage().people.at(0));
    read();
    press(u"releaseA-1"_s);
    QCOMPARE(stage().stateOf(id), ReservationState::Waiting);
}

void ReservationsPageTest::cancellingAsksWhy()
{
    const ReservationId id = stage().reserve({u"A-1"_s}, stage().people.at(0));
    read();
    press(u"cancelReservation"_s);
    QCOMPARE(stage().ask.askedTexts.size(), 1);
    QCOMPARE(stage().stateOf(id), ReservationState::Ready);
    stage().ask.texts = {u"出張中止"_s};
    press(u"cancelReservation"_s);
    QCOMPARE(stage().stateOf(id), ReservationState::Cancelled);
    QCOMPARE(stage().store.text("select cancel_reason from reservation"), u"出張中止"_s);
}

void ReservationsPageTest::aNewReservation()
{
    press(u"newReservation"_s);
    choosePerson(u"E-1"_s);
    QTRY_VERIFY(!part<QListWidget>(u"reservationPeople"_s)->isVisible());
    part<QSpinBox>(u"reservationCount"_s)->setValue(2);
    press(u"addKind"_s);
    auto* unit = part<QLineEdit>(u"reservationUnit"_s);
    QTest::keyClicks(unit, u"A-6"_s);
    QTest::keyClick(unit, Qt::Key_Return);
    QCOMPARE(part<QListWidget>(u"reservationWishes"_s)->count(), 2);
    QTest::keyClicks(part<QLineEdit>(u"reservationPurpose"_s), u"trip"_s);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    press(u"saveReservation"_s);
    QCOMPARE(stage().store.number("select count(*) from reservation_line"), 3);
    QCOMPARE(stage().store.number("select count(*) from reservation_line where asset_id is not null"), 1);
    QCOMPARE(stage().store.text("select purpose from reservation"), u"trip"_s);
    QCOMPARE(stage().store.text("select from_on from reservation"), u"2026-06-11"_s);
    QVERIFY(m_page->unsavedWork().isEmpty());
    QTRY_COMPARE(rows(), 1);
}

void ReservationsPageTest::aRefusedOneStaysAsTyped()
{
    press(u"newReservation"_s);
    choosePerson(u"E-1"_s);
    part<QSpinBox>(u"reservationCount"_s)->setValue(100);
    QTRY_VERIFY(!part<QListWidget>(u"reservationPeople"_s)->isVisible());
    press(u"saveReservation"_s);
    QCOMPARE(stage().store.number("select count(*) from reservation"), 0);
    QCOMPARE(part<QSpinBox>(u"reservationCount"_s)->value(), 100);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    QVERIFY(stage().host.refusals.isEmpty()); // it stands beside the fields
    press(u"giveUpReservation"_s);
    QVERIFY(m_page->unsavedWork().isEmpty());
}

void ReservationsPageTest::otherDays()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    read();
    press(u"changeReservation"_s);
    part<DayField>(u"reservationTo"_s)->setDate(QDate(2026, 6, 15));
    press(u"saveReservation"_s);
    QCOMPARE(stage().store.text("select to_on from reservation_line"), u"2026-06-15"_s);
    QTRY_COMPARE(text(0, ReservationModel::To), u"2026-06-15"_s);
}

void ReservationsPageTest::otherItemsAndNumbers()
{
    const ReservationId id = stage().reserve({u"A-1"_s, u"A-2"_s}, stage().people.at(0), false);
    QVERIFY(stage().store.desk().perform(Allocate{id, {stage().assetOf(u"A-2"_s)}}, stage().order()));
    read();
    press(u"changeReservation"_s);
    auto* wishes = part<QListWidget>(u"reservationWishes"_s);
    QCOMPARE(wishes->count(), 2);
    wishes->setCurrentRow(1);
    press(u"removeWish"_s); // set aside: it says what comes first
    QCOMPARE(wishes->count(), 2);
    QVERIFY(part<QWidget>(u"reservationForm"_s)->isVisible());
    wishes->setCurrentRow(0);
    press(u"removeWish"_s);
    QCOMPARE(wishes->count(), 1);
    part<QSpinBox>(u"reservationCount"_s)->setValue(2);
    press(u"addKind"_s);
    part<QLineEdit>(u"reservationPurpose"_s)->setText(u"研修"_s);
    press(u"saveReservation"_s);
    const auto changed = stage().store.desk().ask(AskReservation{{}, id});
    QVERIFY(changed);
    QCOMPARE(changed->lines.size(), 3);
    QCOMPARE(changed->lines.first().assetNo, u"A-2"_s);
    QCOMPARE(changed->purpose, u"研修"_s);
    QVERIFY(m_page->unsavedWork().isEmpty());
}

void ReservationsPageTest::theDaysAreTypedInShort()
{
    press(u"newReservation"_s);
    auto* from = part<DayField>(u"reservationFrom"_s);
    auto* to = part<DayField>(u"reservationTo"_s);
    const QDate today = stage().store.clock().today();
    from->selectAll();
    QTest::keyClicks(from, u"tomorrow"_s);
    QCOMPARE(from->date(), today.addDays(1));
    QVERIFY2(from->accessibleDescription().contains(formatReadDay({today.addDays(1), {}}, today)),
             qPrintable(from->accessibleDescription()));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(from->text(), formatDayAndWeekday(today.addDays(1)));
    QTest::keyClick(from, Qt::Key_Up);
    QCOMPARE(from->date(), today.addDays(2));
    to->selectAll();
    QTest::keyClicks(to, u"soon"_s);
    press(u"saveReservation"_s); // not silently for the day before
    QCOMPARE(stage().store.number("select count(*) from reservation"), 0);
    QVERIFY(to->hasFocus());
    to->selectAll();
    QTest::keyClicks(to, u"+9"_s);
    QCOMPARE(to->date(), today.addDays(9));
}

void ReservationsPageTest::theStripShowsTheDays()
{
    stage().reserve({u"A-1"_s, u"A-2"_s}, stage().people.at(0));
    press(u"newReservation"_s);
    auto* strip = part<AvailabilityStrip>(u"availability"_s);
    // Nine of the type: three out, two reserved until the 12th.
    QTRY_VERIFY(strip->accessibleDescription().contains(u"4 of 9"_s) ||
                strip->accessibleDescription().contains(u"5 of 9"_s));
    QCOMPARE(strip->accessibleDescription().split(u'\n').size(), 14);
    const QPoint fifth(int(strip->width() * 4.5 / 14), strip->height() / 2);
    const QDate first = part<DayField>(u"reservationFrom"_s)->date();
    QTest::mouseClick(strip, Qt::LeftButton, {}, fifth);
    QVERIFY(part<DayField>(u"reservationFrom"_s)->date() > first);
}

void ReservationsPageTest::theSlipOfAnotherOpensIt()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    stage().reserve({u"A-2"_s}, stage().people.at(1));
    read();
    QCOMPARE(table()->currentIndex().row(), 0);
    scan(u"R8-W1-000001"_s);
    QTRY_COMPARE(table()->currentIndex().row(), 1);
}

void ReservationsPageTest::followsOtherCounters()
{
    QCOMPARE(rows(), 0);
    Reserve verb;
    verb.person = stage().people.at(1);
    verb.period = {stage().store.clock().today(), stage().store.clock().today().addDays(1)};
    verb.items = {stage().assetOf(u"A-2"_s)};
    stage().desk.perform(verb, stage().order(), m_page.get(), [](const auto&) {});
    QTRY_COMPARE(rows(), 1);
}

void ReservationsPageTest::anAuditorOnlyLooks()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    stage().host.who = stage().store.auditor();
    m_page->retranslate();
    read();
    QCOMPARE(rows(), 1);
    QVERIFY(!part<ScanBox>(u"allocateScan"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"cancelReservation"_s));
    QVERIFY(!part<QPushButton>(u"newReservation"_s)->isEnabled());
    QVERIFY(!m_page->canRun(u"new"_s));
}

void ReservationsPageTest::everyControlHasAName()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    read();
    for (bool hasForm : {false, true}) {
        if (hasForm)
            press(u"newReservation"_s);
        QCOMPARE(namelessControls(*m_page), QStringList());
    }
}

void ReservationsPageTest::anotherLanguageAtAnyMoment()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    read();
    press(u"newReservation"_s);
    QTest::keyClicks(part<QLineEdit>(u"reservationPurpose"_s), u"trip"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(part<QLineEdit>(u"reservationPurpose"_s)->text(), u"trip"_s);
    QCOMPARE(rows(), 1);
}

QTEST_MAIN(ReservationsPageTest)
#include "tst_reservationspage.moc"
