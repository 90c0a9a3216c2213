// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "tests/support/nameless.h"
#include "tests/ui/counter/counterstage.h"
#include "ui/loans/loandetail.h"
#include "ui/loans/loanspage.h"
#include "ui/loans/loantablemodel.h"
#include "ui/models/status.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"

#include <QApplication>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LoansPageTest : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lists_data();
    void lists();
    void countsStandOnTheButtons();
    void showsWhatARowIs();
    void filtersWhileTyping();
    void typingInTheTableFilters();
    void oneSection();
    void doubleClickTakesBackOnce();
    void fourClicksAreOneReturn();
    void printsSlipsWhereTheDeskPrints();
    void otherButtonsDoNothing();
    void undoBringsItBack();
    void returnShowsTheDetail();
    void theDetailActs();
    void somethingIsMissingAndComes();
    void aSecondScanReplacesTheFirst();
    void severalAtOnce();
    void extendsWhatIsSelected();
    void aScanAndOneKeyExtend();
    void accessoriesThatCome();
    void returnedRowsHaveNoStep();
    void aSlipThatWasNeverMadeIsOffered();
    void refusalsAreTold();
    void aRowOfAnEarlierLoanEndsNoNewerOne();
    void followsOtherCounters();
    void emptyStatesHelp();
    void commands();
    void everyControlHasAName();

private:
    [[nodiscard]] PagedTable* table() const { return m_page->findChild<PagedTable*>(u"loans"_s); }
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QPoint rowAt(int row) const { return table()->visualRect(table()->model()->index(row, 1)).center(); }
    [[nodiscard]] QString cell(int row, LoanTableModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void open(const QString& list) { m_page->open(list); }
    /// Until the next step may be taken.
    static void rest() { QTest::qWait(StepGate::rest.count() + 50); }

    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<LoansPage> m_page;
    SystemPrinters m_printers;
    bool m_printsFresh = false;
};

void LoansPageTest::init()
{
    StageTest::init();
    m_printsFresh = false;
    m_printing = std::make_unique<PrintService>(stage().desk, m_printers, [this] {
        PrinterChoices choices;
        choices.printsFresh = m_printsFresh;
        return choices;
    });
    m_page = std::make_unique<LoansPage>(stage().context(), *m_printing);
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

void LoansPageTest::cleanup()
{
    m_page.reset();
    m_printing.reset();
    StageTest::cleanup();
}

QStringList LoansPageTest::numbers() const
{
    QStringList found;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        found << cell(row, LoanTableModel::Number);
    return found;
}

void LoansPageTest::lists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("all out") << u"#open"_s << QStringList{u"C-1"_s, u"B-2"_s, u"B-1"_s};
    QTest::newRow("overdue") << u"#overdue"_s << QStringList{u"C-1"_s};
    QTest::newRow("due today") << u"#due-today"_s << QStringList{u"B-2"_s};
    QTest::newRow("returned") << u"#returned"_s << QStringList();
    QTest::newRow("accessories") << u"#accessories"_s << QStringList();
    QTest::newRow("words") << u"B-1"_s << QStringList{u"B-1"_s};
}

void LoansPageTest::lists()
{
    QFETCH(QString, list);
    open(list);
    QTEST(numbers(), "found");
}

void LoansPageTest::countsStandOnTheButtons()
{
    QVERIFY(m_page->findChild<QPushButton*>(u"listopen"_s)->text().endsWith(u'3'));
    QVERIFY(m_page->findChild<QPushButton*>(u"listoverdue"_s)->text().endsWith(u'1'));
    QCOMPARE(stage().host.counts.value(u"loans"_s), 1);
    m_page->findChild<QPushButton*>(u"listoverdue"_s)->click();
    QCOMPARE(numbers(), QStringList{u"C-1"_s});
}

void LoansPageTest::showsWhatARowIs()
{
    QCOMPARE(cell(0, LoanTableModel::Holder), u"渡邉 誠"_s);
    QCOMPARE(cell(0, LoanTableModel::Section), u"経理課"_s);
    QVERIFY(cell(0, LoanTableModel::Receipt).startsWith(u"R8-J1-"_s));
    QCOMPARE(table()->model()->index(0, LoanTableModel::Late).data(StatusRole).toInt(), int(AssetStatus::Overdue));
    QCOMPARE(table()->model()->index(1, LoanTableModel::Late).data(StatusRole).toInt(), int(AssetStatus::DueToday));
}

void LoansPageTest::filtersWhileTyping()
{
    auto* filter = m_page->findChild<QLineEdit*>(u"loanFilter"_s);
    filter->setText(u"さいとう 総務"_s);
    QTRY_COMPARE(numbers(), QStringList()); // no reading is registered
    filter->setText(u"斎藤"_s);
    QTRY_COMPARE(numbers(), QStringList{u"B-2"_s});
}

void LoansPageTest::typingInTheTableFilters()
{
    table()->setFocus();
    QTest::keyClick(table(), 'b');
    auto* filter = m_page->findChild<QLineEdit*>(u"loanFilter"_s);
    QCOMPARE(QApplication::focusWidget(), filter);
    QTest::keyClicks(filter, u"-1"_s);
    QTRY_COMPARE(numbers(), QStringList{u"B-1"_s});
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(stage().openLines(), 3);
}

void LoansPageTest::oneSection()
{
    auto* sections = m_page->findChild<QComboBox*>(u"loanSections"_s);
    QCOMPARE(sections->count(), 4);
    sections->setCurrentIndex(sections->findText(u"営業課"_s));
    QCOMPARE(numbers(), QStringList{u"B-1"_s});
}

void LoansPageTest::doubleClickTakesBackOnce()
{
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(2));
    QCOMPARE(stage().openLines(), 2);
    QCOMPARE(stage().host.toasts.size(), 1);
    QVERIFY(stage().host.toasts.first().contains(u"B-1"_s));
    QCOMPARE(stage().store.number("select count(*) from document where kind = 'return'"), 1);
    // Its row stays where it is until somebody asks for the list.
    QCOMPARE(numbers(), (QStringList{u"C-1"_s, u"B-2"_s, u"B-1"_s}));
    QCOMPARE(cell(2, LoanTableModel::Late), u"Returned"_s);
    m_page->run(u"refresh"_s);
    QCOMPARE(numbers(), (QStringList{u"C-1"_s, u"B-2"_s}));
}

/// Four clicks in a second on one place are one return: the row stays, and no other one comes under the pointer.
void LoansPageTest::fourClicksAreOneReturn()
{
    const QPoint place = rowAt(0);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    // Nor does another row step so soon, by click or by button.
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(1));
    QVERIFY(m_page->findChild<QPushButton*>(u"takeBackSelected"_s)->isEnabled());
    m_page->findChild<QPushButton*>(u"takeBackSelected"_s)->click();
    QCOMPARE(stage().openLines(), 2);
    rest(); // meanwhile the page has read again by itself
    QCOMPARE(numbers(), (QStringList{u"C-1"_s, u"B-2"_s, u"B-1"_s}));
    QVERIFY(table()->model()->index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(!table()->model()->index(1, 0).data(Qt::ForegroundRole).isValid());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0)); // back already: no step
    QCOMPARE(stage().openLines(), 2);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(1));
    QCOMPARE(stage().openLines(), 1);
}

void LoansPageTest::printsSlipsWhereTheDeskPrints()
{
    QSignalSpy tried(m_printing.get(), &PrintService::failed); // no printer is chosen
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0));
    QCOMPARE(tried.count(), 0);
    rest();
    m_printsFresh = true;
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(1));
    QCOMPARE(tried.count(), 1);
}

void LoansPageTest::otherButtonsDoNothing()
{
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton})
        QTest::mouseDClick(table()->viewport(), button, {}, rowAt(0));
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, QPoint(20, table()->viewport()->height() - 5));
    QCOMPARE(stage().openLines(), 3);
}

void LoansPageTest::undoBringsItBack()
{
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0));
    QCOMPARE(stage().openLines(), 2);
    stage().undo();
    QCOMPARE(stage().openLines(), 3);
    QTRY_VERIFY(!table()->model()->index(0, 0).data(Qt::ForegroundRole).isValid()); // out again, and not grey
    QCOMPARE(numbers().size(), 3);
}

void LoansPageTest::returnShowsTheDetail()
{
    auto* detail = m_page->findChild<LoanDetail*>();
    QVERIFY(!detail->isVisible());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(detail->isVisible());
    QCOMPARE(detail->loan().assetNo, u"C-1"_s);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QCOMPARE(detail->loan().assetNo, u"B-2"_s);
    m_page->run(u"escape"_s);
    QVERIFY(!detail->isVisible());
    QCOMPARE(stage().openLines(), 3);
}

void LoansPageTest::theDetailActs()
{
    table()->setCurrentIndex(table()->model()->index(2, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    m_page->findChild<QPushButton*>(u"detailPerson"_s)->click();
    m_page->findChild<QPushButton*>(u"detailHistory"_s)->click();
    QCOMPARE(stage().host.opened, (QStringList{u"people:E-1"_s, u"journal:B-1"_s}));
    QSignalSpy failures(m_printing.get(), &PrintService::failed);
    m_page->findChild<QPushButton*>(u"detailPrint"_s)->click();
    QCOMPARE(failures.size(), 1); // no printer is chosen; the reprint is recorded all the same
    QCOMPARE(stage().store.number("select count(*) from document_print"), 1);
    m_page->findChild<QPushButton*>(u"detailUndo"_s)->click();
    QCOMPARE(stage().host.documentsToUndo, QStringList{cell(2, LoanTableModel::Receipt)});
    m_page->findChild<QPushButton*>(u"detailTakeBack"_s)->click();
    QCOMPARE(stage().openLines(), 2);
    m_page->findChild<QPushButton*>(u"detailUndo"_s)->click(); // now of the return
    QCOMPARE(stage().host.documentsToUndo.last(),
             stage().store.text("select number from document where kind = 'return'"));
}

/// Somebody looks into the bag again after the return, and later the charger turns up.
void LoansPageTest::somethingIsMissingAndComes()
{
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(2));
    open(u"#returned"_s);
    QCOMPARE(numbers(), QStringList{u"B-1"_s});
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    stage().ask.choices << 0;
    m_page->findChild<QPushButton*>(u"detailMissing"_s)->click();
    QCOMPARE(stage().ask.askedChoices.first().options, (QStringList{u"充電器"_s, u"鞄"_s}));
    QTRY_COMPARE(cell(0, LoanTableModel::Late), u"充電器"_s);
    auto* comes = m_page->findChild<QPushButton*>(u"detailTakeBack"_s);
    QTRY_VERIFY(comes->isVisible());
    rest();
    comes->click();
    QCOMPARE(stage().store.number("select count(*) from loan_accessory where returned_at is null"), 4); // of B-2, C-1
    QTRY_COMPARE(cell(0, LoanTableModel::Late), u"Returned"_s);
}

void LoansPageTest::aSecondScanReplacesTheFirst()
{
    auto* filter = m_page->findChild<QLineEdit*>(u"loanFilter"_s);
    for (const QString& scan : {u"B-1"_s, u"B-2"_s}) {
        table()->setFocus();
        QTest::keyClicks(table(), scan.left(1));
        QTest::keyClicks(filter, scan.mid(1));
        QTest::keyClick(filter, Qt::Key_Return);
    }
    QCOMPARE(filter->text(), u"B-2"_s);
}

void LoansPageTest::severalAtOnce()
{
    auto* button = m_page->findChild<QPushButton*>(u"takeBackSelected"_s);
    QVERIFY(!button->isEnabled());
    table()->selectAll();
    QVERIFY(button->text().contains(u'3'));
    button->click();
    QCOMPARE(stage().openLines(), 0);
    QCOMPARE(stage().store.number("select count(*) from document where kind = 'return'"), 3); // one a borrower
    stage().undo();
    QCOMPARE(stage().openLines(), 3);
}

void LoansPageTest::extendsWhatIsSelected()
{
    auto* button = m_page->findChild<QPushButton*>(u"extendSelected"_s);
    table()->selectAll();
    QVERIFY(button->isEnabled());
    QVERIFY(button->text().contains(u'3'));
    table()->setCurrentIndex(table()->model()->index(2, 0));
    stage().ask.forms << QVariantMap{{u"newDue"_s, u"2027-04-30"_s}};
    button->click();
    QCOMPARE(stage().store.asset(stage().assetOf(u"B-1"_s)).holder->due.day, QDate(2027, 4, 30));
    QCOMPARE(stage().store.number("select count(*) from loan_extension"), 1);
    QTRY_VERIFY(cell(2, LoanTableModel::Due).contains(u"2027"_s));
}

/// Scanned, then F8: the one that fits needs not be chosen.
void LoansPageTest::aScanAndOneKeyExtend()
{
    auto* filter = m_page->findChild<QLineEdit*>(u"loanFilter"_s);
    QVERIFY(!m_page->canRun(u"due"_s));
    filter->setFocus();
    QTest::keyClicks(filter, u"B-1"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(numbers(), QStringList{u"B-1"_s});
    QTRY_VERIFY(m_page->canRun(u"due"_s));
    stage().ask.forms << QVariantMap{{u"newDue"_s, u"2027-04-30"_s}};
    m_page->run(u"due"_s);
    QCOMPARE(stage().store.asset(stage().assetOf(u"B-1"_s)).holder->due.day, QDate(2027, 4, 30));
}

void LoansPageTest::accessoriesThatCome()
{
    const auto loans = stage().store.desk().ask(ListLoans{ListLoans::Which::Open, {}, {}, u"B-1"_s});
    QVERIFY(stage()
                .store.desk()
                .perform(TakeBack{{ReturnedItem{loans->first().asset, {u"鞄"_s}, {}}}, true}, stage().order())
                .isOk());
    open(u"#accessories"_s);
    QCOMPARE(numbers(), QStringList{u"B-1"_s});
    QCOMPARE(cell(0, LoanTableModel::Late), u"鞄"_s);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0));
    QCOMPARE(cell(0, LoanTableModel::Late), u"Returned"_s);
    m_page->run(u"refresh"_s);
    QCOMPARE(numbers(), QStringList());
    stage().undo();
    QTRY_COMPARE(numbers(), QStringList{u"B-1"_s});
}

void LoansPageTest::returnedRowsHaveNoStep()
{
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0));
    open(u"#returned"_s);
    QCOMPARE(numbers(), QStringList{u"C-1"_s});
    const qint64 entries = stage().store.number("select count(*) from journal_entry");
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0));
    QCOMPARE(stage().store.number("select count(*) from journal_entry"), entries);
    QVERIFY(!m_page->findChild<QPushButton*>(u"takeBackSelected"_s)->isEnabled());
}

/// The counter's run of returns was cut off.
void LoansPageTest::aSlipThatWasNeverMadeIsOffered()
{
    const auto loans = stage().store.desk().ask(ListLoans{ListLoans::Which::Open, {}, {}, u"B-1"_s});
    TakeBack back;
    back.items = {ReturnedItem{loans->first().asset, {}, {}}};
    back.issuesSlips = false;
    QVERIFY(stage().store.desk().perform(back, stage().order()).isOk());
    stage().wait(2LL * 60 * 1000);
    open(u"#returned"_s);
    table()->setCurrentIndex(table()->model()->index(int(numbers().indexOf(u"B-1"_s)), 0));
    // Not to those who may only look.
    const Actor desk = std::exchange(stage().host.who, stage().store.auditor());
    QTest::keyClick(table(), Qt::Key_Return);
    auto* issue = m_page->findChild<QPushButton*>(u"detailIssueSlip"_s);
    QVERIFY(!issue->isVisible());
    stage().host.who = desk;
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(issue->isVisible());
    const qint64 entries = stage().store.number("select count(*) from journal_entry");
    issue->click();
    issue->click(); // the second click of a double click
    QVERIFY(stage().host.refusals.isEmpty());
    QCOMPARE(stage().store.number("select count(*) from journal_entry"), entries + 1);
    QCOMPARE(stage().store.number("select count(*) from loan_line where return_document_id is not null"), 1);
    QTRY_VERIFY(!issue->isVisible());
}

void LoansPageTest::refusalsAreTold()
{
    stage().host.who = stage().store.auditor();
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0));
    QCOMPARE(stage().host.refusals.size(), 1);
    QCOMPARE(stage().host.refusals.first().kind, RefusalKind::Forbidden);
    QCOMPARE(stage().openLines(), 3);
}

void LoansPageTest::aRowOfAnEarlierLoanEndsNoNewerOne()
{
    const LoanRecord loan = stage().store.desk().ask(ListLoans{ListLoans::Which::Open, {}, {}, u"C-1"_s})->first();
    const auto other = stage().store.secondDesk();
    QVERIFY(other->perform(TakeBack{{ReturnedItem{loan.asset, {}, {}}}, true}, stage().order()).isOk());
    HandOver again;
    again.person = loan.person;
    again.items = {loan.asset};
    QVERIFY(other->perform(again, stage().order()).isOk());
    QCOMPARE(cell(0, LoanTableModel::Number), u"C-1"_s);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0));
    QCOMPARE(stage().host.refusals.size(), 1);
    QVERIFY(stage().host.refusals.first().has(u"asset.moved-on"));
    QCOMPARE(stage().openLines(), 3);
}

void LoansPageTest::followsOtherCounters()
{
    table()->setCurrentIndex(table()->model()->index(2, 0));
    const auto other = stage().store.secondDesk();
    const auto loans = other->ask(ListLoans{ListLoans::Which::Open, {}, {}, u"C-1"_s});
    QVERIFY(other->perform(TakeBack{{ReturnedItem{loans->first().asset, {}, {}}}, true}, stage().order()).isOk());
    Q_EMIT stage().desk.changed(everythingChanged());
    QTRY_COMPARE(numbers(), (QStringList{u"B-2"_s, u"B-1"_s}));
    QCOMPARE(cell(table()->currentIndex().row(), LoanTableModel::Number), u"B-1"_s); // what was chosen stays chosen
}

void LoansPageTest::emptyStatesHelp()
{
    open(u"#returned"_s);
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    open(u"nothing is called this"_s);
    QVERIFY(empty->isVisible());
    empty->findChild<QPushButton*>()->click();
    QCOMPARE(numbers().size(), 3);
}

void LoansPageTest::commands()
{
    QVERIFY(!m_page->canRun(u"undo"_s));                          // the window's
    for (const QString& command : {u"find"_s, u"findPerson"_s}) { // Ctrl+F, F3
        table()->setFocus();
        QVERIFY(m_page->canRun(command));
        m_page->run(command);
        QCOMPARE(QApplication::focusWidget(), m_page->findChild<QLineEdit*>(u"loanFilter"_s));
    }
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(m_page->canRun(u"print"_s));
    m_page->run(u"print"_s);
    QCOMPARE(stage().store.number("select count(*) from document_print"), 1);
}

void LoansPageTest::everyControlHasAName()
{
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(namelessControls(*m_page), QStringList());
    for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            QVERIFY(!(button->focusPolicy() & Qt::ClickFocus));
    }
}

QTEST_MAIN(LoansPageTest)
#include "tst_loanspage.moc"
