// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "tests/journeys/workdesk.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/pagedtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// LN-16 … LN-19 and LN-25 … LN-29: due days, letters, transfers, returns and what goes wrong.
class WorkItemsReturns : public WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void ln16TellsBeforeTheDueDay();
    void ln17ChasesWhatIsOverdue();
    void ln18ExtendsALoan();
    void ln18StopsBeforeAReservation();
    void ln19PassesLoansOn();
    void ln25TakesBack();
    void ln25SaysWhatWasFound();
    void ln26FollowsUpWhatIsMissing();
    void ln27CollectsEverything();
    void ln28ResetsWhatCameBack();
    void ln29TakesALossReport();

private:
    void writeLetters(const QString& list, const QString& item)
    {
        go(u"letters"_s, u'#' + list);
        press(u"list"_s + list);
        picture(item);
        press(u"writeLetters"_s);
    }
    [[nodiscard]] LoanDue dueOf(const QString& number)
    {
        return stage().store.asset(stage().assetOf(number)).holder->due;
    }
    void selectLoan(const QString& number)
    {
        go(u"loans"_s, number);
        auto& table = find<PagedTable>(u"loans"_s);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        table.setCurrentIndex(table.model()->index(0, 0));
    }
};

void WorkItemsReturns::ln16TellsBeforeTheDueDay()
{
    writeLetters(u"notice"_s, u"LN-16"_s);
    QCOMPARE(stage().store.number("select count(*) from letter where kind = 'notice'"), 1);
    VERIFY_PAPER(DocumentKind::Letter, u"斎藤 美咲"_s, u"B-2"_s);
    VERIFY_WORK(u"letters.write"_s, u"LN-16"_s);
}

void WorkItemsReturns::ln17ChasesWhatIsOverdue()
{
    writeLetters(u"overdue"_s, u"LN-17"_s);
    VERIFY_PAPER(DocumentKind::Letter, u"渡邉 誠"_s, u"C-1"_s);
    VERIFY_WORK(u"letters.write"_s, u"LN-17"_s);

    go(u"letters"_s, stage().store.text("select number from document where kind = 'letter'"));
    find<QLineEdit>(u"letterAnswer"_s).setFocus();
    QTest::keyClicks(&find<QLineEdit>(u"letterAnswer"_s), u"on a trip"_s);
    find<QCheckBox>(u"letterIsPromised"_s).click();
    const QDate promised = stage().store.clock().today().addDays(5);
    find<DayField>(u"letterPromised"_s).setDate(promised);
    press(u"recordAnswer"_s);
    QCOMPARE(stage().store.text("select promised_on from letter"), promised.toString(Qt::ISODate));
    VERIFY_WORK(u"letters.record-answer"_s, u"LN-17"_s);
}

void WorkItemsReturns::ln18ExtendsALoan()
{
    const LoanDue before = dueOf(u"B-1"_s);
    selectLoan(u"B-1"_s);
    fillIn({{u"newDue"_s, u"2026-07-31"_s}, {u"reason"_s, u"出張の延長"_s}, {u"authority"_s, u"佐藤課長"_s}});
    press(u"extendSelected"_s);
    pictureOfForm(u"LN-18"_s);

    QCOMPARE(dueOf(u"B-1"_s).day, QDate(2026, 7, 31));
    QCOMPARE(stage().store.text("select old_due_on || ' ' || new_due_on from loan_extension"),
             before.day.toString(Qt::ISODate) + u" 2026-07-31"_s);
    VERIFY_PAPER(DocumentKind::Extension, u"B-1"_s, u"2026-07-31"_s, u"出張の延長"_s, u"佐藤課長"_s);
    VERIFY_WORK(u"loans.extend"_s, u"LN-18"_s);
    QCOMPARE(newest(u"loans.extend"_s).command.reason, u"出張の延長"_s);
    QCOMPARE(newest(u"loans.extend"_s).command.authority, u"佐藤課長"_s);
}

/// Somebody else has reserved this very item: the form says so, and nothing is recorded.
void WorkItemsReturns::ln18StopsBeforeAReservation()
{
    const LoanDue before = dueOf(u"B-1"_s);
    Reserve verb;
    verb.person = stage().people.at(2);
    verb.items = {stage().assetOf(u"B-1"_s)};
    verb.period = {QDate(2026, 7, 1), QDate(2026, 7, 3)};
    QVERIFY(stage().store.desk().perform(verb, stage().order()));
    selectLoan(u"B-1"_s);
    fillIn({{u"newDue"_s, u"2026-07-31"_s}});
    press(u"extendSelected"_s);
    QVERIFY(!stage().ask.looks.last().mayGoOn);
    QString told;
    for (const FormNotice& notice : stage().ask.looks.last().notices)
        told += notice.text + u'\n';
    QVERIFY2(told.contains(u"R8-Y1-000001"_s) && told.contains(u"渡邉 誠"_s), qPrintable(told));
    QCOMPARE(dueOf(u"B-1"_s), before);
    fillIn({{u"newDue"_s, u"2026-06-30"_s}});
    press(u"extendSelected"_s);
    QCOMPARE(dueOf(u"B-1"_s).day, QDate(2026, 6, 30));
}

void WorkItemsReturns::ln19PassesLoansOn()
{
    go(u"people"_s, u"E-1"_s);
    QTRY_VERIFY(find<QPushButton>(u"personSteps"_s).isVisible());
    fillIn({{u"to"_s, u"E-3"_s}, {u"reason"_s, u"人事異動"_s}, {u"authority"_s, u"異動一覧 7/1"_s}});
    find<QAction>(u"personTransfer"_s).trigger();
    pictureOfForm(u"LN-19"_s);

    QCOMPARE(stage().store.asset(stage().assetOf(u"B-1"_s)).holder->person, stage().people.at(2));
    VERIFY_PAPER(DocumentKind::Transfer, u"渡邉 誠"_s, u"髙橋 健一"_s, u"B-1"_s, u"人事異動"_s, u"異動一覧 7/1"_s);
    VERIFY_WORK(u"loans.transfer"_s, u"LN-19"_s);
    QCOMPARE(newest(u"loans.transfer"_s).command.authority, u"異動一覧 7/1"_s);
    QCOMPARE(stage().store.text("select l.authority from loan_line ll join loan l on l.id = ll.loan_id"
                                " join asset a on a.id = ll.asset_id where a.asset_no = 'B-1'"),
             u"異動一覧 7/1"_s);

    // The new list of the section has it, that of the old one does not.
    go(u"reports"_s, u"loans"_s);
    const auto listOf = [this](const QString& section) {
        auto& sections = find<QComboBox>(u"reportSection"_s);
        sections.setCurrentIndex(sections.findText(section));
        return sections.currentText() == section;
    };
    QTRY_VERIFY(listOf(u"経理課"_s));
    QTRY_VERIFY(tableTexts(u"reportTable"_s).contains(u"B-1"_s));
    QVERIFY(tableTexts(u"reportTable"_s).contains(u"渡邉 誠"_s));
    QVERIFY(listOf(u"営業課"_s));
    QTRY_VERIFY(!tableTexts(u"reportTable"_s).contains(u"B-1"_s));
}

void WorkItemsReturns::ln25TakesBack()
{
    go(u"counter"_s);
    scan(u"B-1"_s);
    picture(u"LN-25"_s);
    commit();
    QVERIFY(!stage().store.asset(stage().assetOf(u"B-1"_s)).holder);
    VERIFY_PAPER(DocumentKind::ReturnSlip, u"髙橋 健一"_s, u"B-1"_s, u"充電器"_s, u"鞄"_s);
    VERIFY_WORK(u"loans.take-back"_s, u"LN-25"_s);
    VERIFY_WORK(u"loans.issue-return-slips"_s, u"LN-25"_s);
    QTRY_COMPARE(papers(), 1);
}

/// One scan as ever; the details are for what is not in order.
void WorkItemsReturns::ln25SaysWhatWasFound()
{
    SaveKind kind{u"ノートPC"_s, KindCategory::Pc, false, 0};
    kind.rules = KindRules{{u"外装"_s, u"画面"_s, u"起動"_s}, {}, 0, 0};
    QVERIFY(stage().store.desk().perform(kind, TestStore::as(stage().store.manager())).isOk());
    go(u"counter"_s);
    scan(u"B-1"_s);
    press(u"returnMore"_s);
    QList<QCheckBox*> points = page().findChildren<QCheckBox*>(u"checkPoint"_s);
    QCOMPARE(points.size(), 3);
    points.at(1)->click(); // the screen
    enter(u"checkNote"_s, u"scratched"_s);
    commit();
    VERIFY_PAPER(DocumentKind::ReturnSlip, u"画面"_s, u"scratched"_s, u"外装・起動"_s);
    VERIFY_WORK(u"loans.judge-return"_s, u"LN-25"_s);
    QCOMPARE(stage().store.text("select note from return_check where is_good = 0"), u"scratched"_s);
    QCOMPARE(stage().store.asset(stage().assetOf(u"B-1"_s)).values.state, AssetState::Usable);
}

void WorkItemsReturns::ln26FollowsUpWhatIsMissing()
{
    go(u"counter"_s);
    scan(u"B-1"_s);
    const QList<QCheckBox*> boxes = page().findChildren<QCheckBox*>(u"accessory"_s);
    QCOMPARE(boxes.size(), 2);
    boxes.at(1)->click(); // the bag
    picture(u"LN-26"_s);
    commit();
    QCOMPARE(loans(u"#accessories"_s), QStringList{u"B-1"_s});
    VERIFY_PAPER(DocumentKind::ReturnSlip, u"鞄"_s);
    VERIFY_WORK(u"loans.mark-accessory-missing"_s, u"LN-26"_s);

    go(u"letters"_s, u"#accessory"_s);
    press(u"listaccessory"_s);
    press(u"writeLetters"_s);
    VERIFY_PAPER(DocumentKind::Letter, u"髙橋 健一"_s, u"B-1"_s, u"鞄"_s);
    VERIFY_WORK(u"letters.write"_s, u"LN-26"_s);

    QCOMPARE(loans(u"#accessories"_s), QStringList{u"B-1"_s});
    auto& table = find<PagedTable>(u"loans"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    press(u"detailTakeBack"_s);
    QTRY_COMPARE(stage().store.number("select count(*) from loan_accessory la join loan_line ll"
                                      " on ll.id = la.loan_line_id where ll.returned_at is not null"
                                      " and la.returned_at is null"),
                 0);
    VERIFY_WORK(u"loans.take-back-accessories"_s, u"LN-26"_s);
}

/// Somebody leaves: the list of what they hold, the letter that asks for it, and everything back in a row of scans.
void WorkItemsReturns::ln27CollectsEverything()
{
    stage().lend(u"B-7"_s, stage().people.at(0), stage().store.clock().today().addDays(30));
    stage().wait(3'600'000);
    go(u"people"_s, u"E-1"_s);
    QTRY_VERIFY(find<QPushButton>(u"personSteps"_s).isVisible());
    find<QAction>(u"personHoldings"_s).trigger();
    QTRY_COMPARE(papers(), 1);
    QVERIFY(printed(1).contains(u"B-1"_s) && printed(1).contains(u"B-7"_s));
    find<QAction>(u"personCollect"_s).trigger();
    const QString wanted = stage().host.opened.constLast();
    QVERIFY2(wanted.startsWith(u"collections:#people "_s), qPrintable(wanted));
    fillIn({{u"collectionName"_s, u"髙橋 健一 退職"_s}});
    go(u"collections"_s, wanted.section(u':', 1));
    QTRY_COMPARE(stage().store.number("select count(*) from collection_line where withdrawn_at is null"), 2);
    QCOMPARE(stage().store.text("select p.staff_no from collection_person c join person p on p.id = c.person_id"),
             u"E-1"_s);
    VERIFY_WORK(u"collections.open"_s, u"LN-27"_s);

    writeLetters(u"collection"_s, u"LN-27"_s);
    VERIFY_WORK(u"letters.write"_s, u"LN-27"_s);
    QCOMPARE(stage().store.number("select count(*) from letter where kind = 'collection'"), 3);

    go(u"counter"_s);
    scan(u"B-1"_s);
    scan(u"B-7"_s);
    commit();
    QCOMPARE(stage().store.number("select count(*) from loan_line ll join loan l on l.id = ll.loan_id"
                                  " join person p on p.id = l.person_id where p.staff_no = 'E-1'"
                                  " and ll.returned_at is null"),
             0);
    VERIFY_PAPER(DocumentKind::ReturnSlip, u"B-1"_s, u"B-7"_s);
}

void WorkItemsReturns::ln28ResetsWhatCameBack()
{
    QVERIFY(stage().store.desk().perform(SaveKind{u"ノートPC"_s, KindCategory::Pc, true, 0}, stage().order()));
    go(u"counter"_s);
    scan(u"B-1"_s);
    commit();
    scan(u"B-2"_s);
    commit();
    QCOMPARE(stateOf(u"B-1"_s), AssetState::NeedsReset);
    const QString wrong = wrongOnWorkSheet({{u"sheet"_s, 1}, {u"type"_s, 0}}, u"list.resets"_s,
                                           {u"B-1"_s, u"B-2"_s, u"resets.cleaned"_s, u"resets.done-by"_s});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    careFor({u"B-1"_s, u"B-2"_s}, u"careReset"_s, {{u"note"_s, u"手順書 3.2、電池交換"_s}});
    pictureOfForm(u"LN-28"_s);
    QCOMPARE(stateOf(u"B-1"_s), AssetState::Usable);
    QCOMPARE(stateOf(u"B-2"_s), AssetState::Usable);
    QCOMPARE(stage().store.number("select count(*) from asset_service where kind = 'reset'"
                                  " and end_note = '手順書 3.2、電池交換'"),
             2);
    VERIFY_WORK(u"loans.finish-reset"_s, u"LN-28"_s);
}

void WorkItemsReturns::ln29TakesALossReport()
{
    step(u"B-1"_s, u"incident"_s,
         {{u"kind"_s, 0}, {u"circumstances"_s, u"車内に置き忘れ"_s}, {u"sectionHead"_s, u"佐藤課長"_s}});
    pictureOfForm(u"LN-29"_s);
    QCOMPARE(stateOf(u"B-1"_s), AssetState::Lost);
    VERIFY_PAPER(DocumentKind::Incident, u"B-1"_s, u"車内に置き忘れ"_s, u"佐藤課長"_s);
    VERIFY_WORK(u"loans.report-incident"_s, u"LN-29"_s);

    step(u"B-1"_s, u"measure"_s, {{u"kind"_s, 0}, {u"note"_s, u"回線を停止"_s}});
    QCOMPARE(stage().store.number("select count(*) from incident_measure"), 1);
    VERIFY_PAPER(DocumentKind::Incident, u"車内に置き忘れ"_s, u"回線を停止"_s);
    VERIFY_WORK(u"loans.record-measure"_s, u"LN-29"_s);
    step(u"B-1"_s, u"found"_s, {{u"note"_s, u"駅の忘れ物窓口"_s}});
    QCOMPARE(stateOf(u"B-1"_s), AssetState::Usable);
}

QTEST_MAIN(WorkItemsReturns)
#include "tst_workitemsreturns.moc"
