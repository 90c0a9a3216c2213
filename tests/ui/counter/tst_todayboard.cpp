// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "tests/ui/counter/counterpagefixture.h"
#include "ui/counter/personcard.h"
#include "ui/counter/todaymodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What today asks for, in place of the basket while nobody is here; and reservations at the counter.
class TodayBoardTest : public CounterPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhileNobodyIs();
    void oneDoubleClickHandsOver();
    void undoBringsItBack();
    void whatIsNotReadyIsShown();
    void otherButtonsDoNothing();
    void opensWithTheFirstThatIsNotEmpty();
    void listsOpenInPlace_data();
    void listsOpenInPlace();
    void whatIsCountedMakesItsRoom();
    void aLoanComesBack();
    void leasesThatEndAreListed();
    void returnShowsTheRow();
    void lettersGoToTheScanBox();
    void followsOtherCounters();
    void thePersonsReservationIsShown();
    void whatIsSomebodyElsesStops();
    void aScanIsNoReason();
    void theReasonIsKept();

private:
    [[nodiscard]] PagedTable* board() const { return part<PagedTable>(u"todayTable"_s); }
    [[nodiscard]] int rows() const { return board()->model()->rowCount(); }
    [[nodiscard]] QString text(int row, TodayModel::Column column) const
    {
        return board()->model()->index(row, column).data().toString();
    }
    void doubleClick(int row, Qt::MouseButton button = Qt::LeftButton)
    {
        const QPoint at = board()->visualRect(board()->model()->index(row, TodayModel::Item)).center();
        QTest::mouseClick(board()->viewport(), button, {}, at);
        QTest::mouseDClick(board()->viewport(), button, {}, at);
    }
    void reserveReady(const QStringList& numbers)
    {
        stage().reserve(numbers, stage().people.at(0));
        m_page->activate();
        QTRY_COMPARE(rows(), 1);
    }
};

void TodayBoardTest::isThereWhileNobodyIs()
{
    QVERIFY(board()->isVisible());
    QVERIFY(!basket()->isVisible());
    scan(u"0001"_s);
    QVERIFY(!board()->isVisible());
    QVERIFY(basket()->isVisible());
    m_page->run(u"escape"_s);
    QVERIFY(board()->isVisible());
}

void TodayBoardTest::oneDoubleClickHandsOver()
{
    reserveReady({u"A-1"_s, u"A-2"_s, u"A-3"_s, u"A-4"_s, u"A-5"_s});
    QCOMPARE(text(0, TodayModel::Holder), u"髙橋 健一"_s);
    QCOMPARE(text(0, TodayModel::Shelf), u"棚 1"_s);
    doubleClick(0);
    QCOMPARE(stage().openLines(), 8);
    QVERIFY(message()->text().contains(u"R8-J1-"_s));
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(QApplication::focusWidget(), scanBox());
}

void TodayBoardTest::undoBringsItBack()
{
    reserveReady({u"A-1"_s});
    doubleClick(0);
    QCOMPARE(stage().openLines(), 4);
    m_page->run(u"undo"_s);
    QCOMPARE(stage().openLines(), 3);
    QTRY_COMPARE(rows(), 1);
}

void TodayBoardTest::whatIsNotReadyIsShown()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0), false);
    m_page->activate();
    QTRY_COMPARE(rows(), 1);
    doubleClick(0);
    QCOMPARE(stage().openLines(), 3);
    QCOMPARE(stage().host.opened, QStringList{u"reservations:R8-Y1-000001"_s});
}

void TodayBoardTest::otherButtonsDoNothing()
{
    reserveReady({u"A-1"_s});
    doubleClick(0, Qt::RightButton);
    doubleClick(0, Qt::MiddleButton);
    QCOMPARE(stage().openLines(), 3);
}

void TodayBoardTest::opensWithTheFirstThatIsNotEmpty()
{
    QTRY_VERIFY(part<QPushButton>(u"todaydue"_s)->isChecked()); // nothing is reserved
    QTRY_COMPARE(text(0, TodayModel::Number), u"B-2"_s);
    reserveReady({u"A-1"_s}); // what is read stays
    QTRY_COMPARE(stage().host.counts.value(u"loans"_s), 1);
    QVERIFY(part<QPushButton>(u"todaydue"_s)->isChecked());
    m_page->operatorLeaves(); // whoever comes next begins anew
    m_page->activate();
    QTRY_VERIFY(part<QPushButton>(u"todayhandover"_s)->isChecked());
    QTRY_COMPARE(text(0, TodayModel::Number), u"R8-Y1-000001"_s);
}

void TodayBoardTest::listsOpenInPlace_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("late") << u"todayoverdue"_s << QStringList{u"C-1"_s};
    QTest::newRow("to come back") << u"todaydue"_s << QStringList{u"B-2"_s};
    QTest::newRow("accessories") << u"todayaccessories"_s << QStringList();
    QTest::newRow("not fetched") << u"todaynotfetched"_s << QStringList{u"R8-Y1-000001"_s};
}

void TodayBoardTest::listsOpenInPlace()
{
    QFETCH(QString, button);
    if (button == u"todaynotfetched") {
        stage().reserve({u"A-1"_s}, stage().people.at(0));
        stage().wait(86'400'000);
    }
    QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    QVERIFY(stage().host.opened.isEmpty());
    QFETCH(QStringList, numbers);
    QTRY_COMPARE(rows(), numbers.size());
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(text(row, TodayModel::Number), numbers.at(row));
}

/// The words come after the first layout, and are wider than the dots before them.
void TodayBoardTest::whatIsCountedMakesItsRoom()
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* card = new PersonCard;
    row->addWidget(card);
    row->addStretch(1);
    window.resize(900, 250); // too low for all of them
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    TodayCounts counts;
    counts.leases.items = 999'999;
    card->setToday(counts);
    const auto* lists = window.findChild<QScrollArea*>(u"todayLists"_s);
    QTRY_VERIFY(lists->viewport()->width() >= lists->widget()->minimumSizeHint().width());
}

void TodayBoardTest::aLoanComesBack()
{
    QTest::mouseClick(part<QPushButton>(u"todayoverdue"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), 1);
    doubleClick(0);
    QCOMPARE(stage().openLines(), 2);
    QCOMPARE(session().returns().size(), 1);
}

void TodayBoardTest::leasesThatEndAreListed()
{
    const QDate today = stage().store.clock().today();
    const std::pair<QString, QDate> leases[] = {
        {u"L-1"_s, today.addDays(60)}, {u"L-2"_s, today.addDays(-1)}, {u"L-3"_s, today.addDays(400)}};
    for (const auto& [number, end] : leases) {
        AssetValues values = anAsset(number).ownership(Ownership::Lease);
        values.leaseEndsOn = end;
        stage().desk.perform(SaveAsset{{}, values}, TestStore::as(stage().store.manager()), m_page, [](const auto&) {});
    }
    auto* button = part<QPushButton>(u"todayleases"_s);
    QTRY_COMPARE(button->text(), u"2 lease(s) ending soon"_s); // without another click
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(text(0, TodayModel::Number), u"L-2"_s); // the first to go back
    QCOMPARE(text(0, TodayModel::Status), u"In stock"_s);
    QCOMPARE(text(1, TodayModel::Number), u"L-1"_s);
    QCOMPARE(board()->model()->headerData(TodayModel::Day, Qt::Horizontal).toString(), u"Lease ends"_s);
    doubleClick(1);
    QCOMPARE(stage().host.opened, QStringList{u"assets:L-1"_s});
    QCOMPARE(stage().openLines(), 3); // nothing is recorded
}

void TodayBoardTest::returnShowsTheRow()
{
    reserveReady({u"A-1"_s});
    board()->setFocus();
    board()->setCurrentIndex(board()->model()->index(0, 0));
    QTest::keyClick(board(), Qt::Key_Return);
    QCOMPARE(stage().openLines(), 3);
    QCOMPARE(stage().host.opened, QStringList{u"reservations:R8-Y1-000001"_s});
}

void TodayBoardTest::lettersGoToTheScanBox()
{
    reserveReady({u"A-1"_s});
    board()->setFocus();
    stage().wait(3000);
    typeInto(board(), u"0001"_s);
    QVERIFY(session().person());
}

void TodayBoardTest::followsOtherCounters()
{
    QCOMPARE(rows(), 0);
    stage().desk.perform(
        [&] {
            Reserve verb;
            verb.person = stage().people.at(1);
            verb.period = {stage().store.clock().today(), stage().store.clock().today().addDays(1)};
            verb.items = {stage().assetOf(u"A-2"_s)};
            return verb;
        }(),
        stage().order(), m_page, [](const auto&) {});
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(stage().host.counts.value(u"reservations"_s), 1);
}

void TodayBoardTest::thePersonsReservationIsShown()
{
    stage().reserve({u"A-1"_s}, stage().people.at(0));
    scan(u"0001"_s);
    const auto labels = part<QWidget>(u"personCard"_s)->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel* label) { return label->isVisible() && label->text().contains(u"A-1"_s); }));
}

void TodayBoardTest::whatIsSomebodyElsesStops()
{
    stage().reserve({u"A-1"_s}, stage().people.at(1));
    scanAll(u"0001 A-1"_s);
    QVERIFY(session().isStopped());
    QVERIFY(message()->text().contains(u"斎藤 美咲"_s));
    QVERIFY(messageButton(u"Lend it all the same"_s));
    QVERIFY(!part<QLineEdit>(u"despiteReason"_s)->isVisible());
    m_page->run(u"escape"_s);
    QVERIFY(!session().isStopped());
    QVERIFY(session().basket().isEmpty());
}

void TodayBoardTest::aScanIsNoReason()
{
    stage().reserve({u"A-1"_s}, stage().people.at(1));
    scanAll(u"0001 A-1"_s);
    messageButton(u"Lend it all the same"_s)->click();
    auto* reason = part<QLineEdit>(u"despiteReason"_s);
    QCOMPARE(QApplication::focusWidget(), reason);
    QVERIFY(!part<QPushButton>(u"lendDespite"_s)->isEnabled());
    typeInto(reason, u"A-2"_s); // with its Return
    QVERIFY(session().isStopped());
    QVERIFY(session().basket().isEmpty());
}

void TodayBoardTest::theReasonIsKept()
{
    const ReservationId id = stage().reserve({u"A-1"_s}, stage().people.at(1));
    scanAll(u"0001 A-1"_s);
    messageButton(u"Lend it all the same"_s)->click();
    QTest::keyClicks(part<QLineEdit>(u"despiteReason"_s), u"urgent"_s);
    QTest::mouseClick(part<QPushButton>(u"lendDespite"_s), Qt::LeftButton);
    QCOMPARE(session().basket().size(), 1);
    QVERIFY(!part<QLineEdit>(u"despiteReason"_s)->isVisible());
    confirm();
    QCOMPARE(stage().openLines(), 4);
    QCOMPARE(stage().stateOf(id), ReservationState::Waiting);
}

QTEST_MAIN(TodayBoardTest)
#include "tst_todayboard.moc"
