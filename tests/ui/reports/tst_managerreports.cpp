// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/replenishment.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/service.h"
#include "core/loans/stocklevels.h"
#include "core/loans/undo.h"
#include "core/reports/savedreports.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pagedtable.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class NoPrinters final : public Printers
{
public:
    [[nodiscard]] QStringList names() const override { return {}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString&) const override { return nullptr; }
};

/// What a manager looks after on the page of the reports: changes, leases, stock.
class TestManagerReports : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesTellBeforeAndAfter();
    void changesOfOneOperator();
    void aHistorySaysWhoseItIs();
    void leasesThatEndAreSaid();
    void whatIsShortIsAskedFor();
    void aRequestIsFollowedUp();
    void stepsOfTheStockAreSeenThereOnly();
    void theMonthIsFigures();
    void theBookOfTheStateLeavesLeasesOut();
    void repairsAreNarrowedDown();
    void rowsLeadToWhatTheyAreAbout();
    void aTypeInStockLeadsToItsItems();
    void whatAnotherCounterAddsIsOffered();
    void aPartThatIsGoneIsSaid();

private:
    void choose(const QString& report)
    {
        m_page->open(report);
        settle();
    }
    void settle() { m_fixture->settle(); }
    void press(const QString& button) { m_fixture->find<QPushButton>(button).click(); }
    [[nodiscard]] QStringList rows();
    void begin();

    NoPrinters m_printers;
    std::unique_ptr<PageFixture> m_fixture;
    ReportsPage* m_page = nullptr;
};

void TestManagerReports::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestManagerReports::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void TestManagerReports::begin()
{
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    m_page = new ReportsPage(m_fixture->context(), m_printers);
    m_fixture->show(m_page);
    settle();
}

QStringList TestManagerReports::rows()
{
    const QAbstractItemModel& model = *m_fixture->find<PagedTable>(u"reportTable"_s).model();
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

void TestManagerReports::changesTellBeforeAndAfter()
{
    const AssetId id = store().add(anAsset(u"A-1"_s).maker(u"旧社"_s));
    AssetValues values = store().asset(id).values;
    values.maker = u"新社"_s;
    store().desk().perform(SaveAsset{id, values}, TestStore::as(store().manager())).value();
    begin();
    choose(u"changes:A-1"_s);
    QVERIFY(m_fixture->find<QLineEdit>(u"reportItem"_s).isVisible());
    const QStringList changed = rows().filter(u"旧社|新社"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY2(changed.first().contains(u"|item|A-1|Maker|"_s), qPrintable(changed.first()));
    m_fixture->find<QLineEdit>(u"reportItem"_s).setText(u"X-9"_s);
    press(u"reportAsTable"_s);
    settle();
    QVERIFY(rows().isEmpty());
}

void TestManagerReports::changesOfOneOperator()
{
    store().add(anAsset(u"A-1"_s));
    begin();
    choose(u"changes"_s);
    QVERIFY(!rows().isEmpty());
    auto& operators = m_fixture->find<QComboBox>(u"reportOperator"_s);
    QVERIFY(operators.isVisible());
    operators.setCurrentIndex(operators.findData(store().auditor().operatorCode));
    settle();
    QVERIFY(rows().isEmpty());
    choose(u"inventory"_s);
    QVERIFY(!operators.isVisible());
}

void TestManagerReports::aHistorySaysWhoseItIs()
{
    store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s).model(u"KD-14"_s));
    begin();
    choose(u"asset-history:A-1"_s);
    const QString title = m_page->findChild<Heading*>()->text();
    QVERIFY2(title.contains(u"A-1  ノートPC  KD-14"_s), qPrintable(title));
    choose(u"inventory"_s);
    QCOMPARE(m_page->findChild<Heading*>()->text(), u"Reports"_s);
}

void TestManagerReports::leasesThatEndAreSaid()
{
    AssetValues values = anAsset(u"A-1"_s).ownership(Ownership::Lease);
    values.leaseEndsOn = store().clock().today().addDays(30);
    store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager())).value();
    store().add(anAsset(u"B-1"_s));
    begin();
    auto& leases = m_fixture->find<LinkLabel>(u"reportLeases"_s);
    QVERIFY(leases.isVisible());
    QVERIFY2(leases.text().contains(u"1 item"_s), qPrintable(leases.text()));
    QVERIFY(!m_fixture->find<LinkLabel>(u"reportShortages"_s).isVisible());
    QTest::keyClick(&leases, Qt::Key_Space);
    settle();
    QCOMPARE(rows().size(), 1);
    QVERIFY2(rows().first().contains(u"A-1"_s), qPrintable(rows().first()));
}

void TestManagerReports::whatIsShortIsAskedFor()
{
    const KindId kind = store().asset(store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s))).kindId;
    store().desk().perform(SetStockLevel{kind, 3, 5}, TestStore::as(store().manager())).value();
    begin();
    auto& shortages = m_fixture->find<LinkLabel>(u"reportShortages"_s);
    QVERIFY(shortages.isVisible());
    QTest::keyClick(&shortages, Qt::Key_Space);
    settle();
    QCOMPARE(rows(), QStringList{u"ノートPC|1|1|0|0|0|0|3|5|2"_s});
    m_fixture->ask.forms << QVariantMap{{u"replenish0"_s, u"7"_s}, {u"replenishReason"_s, u"新採用"_s}};
    press(u"replenishRequest"_s);
    QTRY_COMPARE(store().number("select quantity from replenishment_line"), 7);
    QVERIFY(m_fixture->host.refusals.isEmpty());
    press(u"replenishRequest"_s); // nothing more is short
    QTRY_VERIFY(!m_fixture->host.toasts.isEmpty() && m_fixture->host.toasts.last().tone == Tone::Info);
    QCOMPARE(store().number("select count(*) from replenishment"), 1);
}

void TestManagerReports::aRequestIsFollowedUp()
{
    const KindId kind = store().asset(store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s))).kindId;
    const RequestReplenishment verb{{{kind, {}, 4}}, {}};
    store().desk().perform(verb, TestStore::as(store().deskStaff())).value();
    begin();
    choose(u"replenishment"_s);
    QCOMPARE(rows().size(), 1);
    m_fixture->ask.choices << 0;
    m_fixture->ask.forms << QVariantMap{{u"replenishExpected"_s, u"2026-12-01"_s}, {u"replenishNote"_s, u"発注済み"_s}};
    press(u"replenishFollow"_s);
    QTRY_COMPARE(store().text("select expected_on from replenishment"), u"2026-12-01"_s);
    settle();
    QVERIFY2(rows().first().contains(u"2026-12-01"_s), qPrintable(rows().first()));
    m_fixture->ask.choices << 0;
    m_fixture->ask.forms << QVariantMap{{u"replenishClosed"_s, true}};
    press(u"replenishFollow"_s);
    QTRY_COMPARE(store().number("select count(*) from replenishment where closed_at is not null"), 1);
    QCOMPARE(store().text("select expected_on from replenishment"), u"2026-12-01"_s);
}

void TestManagerReports::stepsOfTheStockAreSeenThereOnly()
{
    begin();
    QVERIFY(!m_fixture->find<QPushButton>(u"replenishRequest"_s).isVisible());
    choose(u"stock"_s);
    QVERIFY(m_fixture->find<QPushButton>(u"replenishRequest"_s).isVisible());
    for (const QString& name : {u"replenishRequest"_s, u"replenishFollow"_s})
        QVERIFY(!m_fixture->find<QPushButton>(name).text().isEmpty());
}

/// Its rows are not counted: each is a figure of its own.
void TestManagerReports::theMonthIsFigures()
{
    store().add(anAsset(u"A-1"_s).kind(u"ルーター"_s));
    begin();
    choose(u"monthly"_s);
    const QStringList lines = rows();
    QVERIFY2(lines.contains(u"Stock by type and status|ルーター|In stock|1|2026-06-10"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.filter(u"Lent, returned, overdue||Lent|0|"_s).size() == 1);
    QVERIFY2(lines.filter(u"Subtotal"_s).isEmpty(), qPrintable(lines.join(u'\n')));
    QVERIFY(!m_fixture->find<QLabel>(u"reportSummary"_s).text().contains(u"ledger"_s)); // of no table
}

void TestManagerReports::theBookOfTheStateLeavesLeasesOut()
{
    store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"L-1"_s).ownership(Ownership::Lease));
    begin();
    choose(u"property"_s);
    auto& owners = m_fixture->find<QComboBox>(u"reportOwnership"_s);
    QVERIFY(owners.isVisible());
    QCOMPARE(owners.currentText(), u"State property"_s);
    QCOMPARE(rows().filter(u"A-1"_s).size(), 1);
    QCOMPARE(rows().filter(u"L-1"_s).size(), 0);
    owners.setCurrentIndex(owners.findData(u"all"_s));
    settle();
    QCOMPARE(rows().filter(u"L-1"_s).size(), 1);
    owners.setCurrentIndex(owners.findData(u"lease"_s));
    settle();
    QCOMPARE(rows().filter(u"A-1"_s).size(), 0);
    m_fixture->ask.texts << u"リース"_s;
    press(u"savedSave"_s);
    settle();
    choose(u"inventory"_s);
    owners.setCurrentIndex(0); // any, as usual
    settle();
    QCOMPARE(rows().size(), 2);
    m_page->open(savedReportPrefix + u"リース"_s);
    settle();
    QCOMPARE(owners.currentData().toString(), u"lease"_s);
    QCOMPARE(rows().filter(u"L-1"_s).size(), 1);
    choose(u"monthly"_s);
    QVERIFY(!owners.isVisible());
}

void TestManagerReports::repairsAreNarrowedDown()
{
    const Order order = TestStore::as(store().manager());
    const AssetId one = store().add(anAsset(u"A-1"_s));
    const AssetId two = store().add(anAsset(u"A-2"_s));
    store().desk().perform(SendToRepair{{one}, u"液晶割れ"_s, {u"架空電機"_s, {}}}, order).value();
    store().desk().perform(SendToRepair{{two}, u"電源"_s, {u"見本商会"_s, {}}}, order).value();
    store().desk().perform(ReturnToService{{two}, u"交換"_s}, order).value();
    begin();
    choose(u"services"_s);
    QCOMPARE(rows().size(), 2);
    auto& vendor = m_fixture->find<QLineEdit>(u"reportVendor"_s);
    QVERIFY(vendor.isVisible());
    vendor.setText(u"商会"_s);
    Q_EMIT vendor.textEdited(vendor.text());
    settle();
    QCOMPARE(rows().size(), 1);
    QVERIFY2(rows().first().startsWith(u"A-2"_s), qPrintable(rows().first()));
    vendor.clear();
    auto& open = m_fixture->find<QAbstractButton>(u"reportOpenOnly"_s);
    open.click();
    settle();
    QCOMPARE(rows().size(), 1);
    QVERIFY2(rows().first().startsWith(u"A-1"_s), qPrintable(rows().first()));
    choose(u"stock"_s);
    QVERIFY(!open.isVisible());
    QVERIFY(m_fixture->find<QAbstractButton>(u"reportShortOnly"_s).isVisible());
}

void TestManagerReports::rowsLeadToWhatTheyAreAbout()
{
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    verb.items = {store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s))};
    const QString receipt = store().desk().perform(verb, TestStore::as(store().deskStaff())).value().outcome.document;
    begin();
    choose(u"loans"_s);
    auto& columns = m_fixture->find<QListWidget>(u"reportColumns"_s);
    for (int row = 0; row < columns.count(); ++row) { // neither number nor receipt is in sight
        const QString name = columns.item(row)->data(Qt::UserRole).toString();
        columns.item(row)->setCheckState(name == u"model" || name == u"lent" ? Qt::Checked : Qt::Unchecked);
    }
    auto& group = m_fixture->find<QComboBox>(u"reportGroup"_s);
    group.setCurrentIndex(group.findData(u"kind"_s));
    settle();
    auto& table = m_fixture->find<PagedTable>(u"reportTable"_s);
    QCOMPARE(table.model()->columnCount(), 2);
    auto& opened = m_fixture->host.opened;
    Q_EMIT table.opened(table.model()->index(0, 0)); // the name of the group
    QVERIFY(opened.isEmpty());
    table.setCurrentIndex(table.model()->index(1, 0));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.last(), std::pair(u"assets"_s, u"A-1"_s));
    Q_EMIT table.stepRequested(table.model()->index(1, 0)); // a double click
    QCOMPARE(opened.size(), 2);
    Q_EMIT table.customContextMenuRequested(table.visualRect(table.model()->index(1, 0)).center());
    auto* menu = m_page->findChild<QMenu*>(u"reportRowMenu"_s);
    QVERIFY(menu);
    QStringList offered;
    for (QAction* action : menu->actions())
        offered << action->text();
    QCOMPARE(offered, (QStringList{u"Open the item A-1"_s, u"Open the paper "_s + receipt, u"Open the user E-1"_s}));
    menu->actions().at(1)->trigger();
    QCOMPARE(opened.last(), std::pair(u"papers"_s, receipt));
    menu->actions().at(2)->trigger();
    QCOMPARE(opened.last(), std::pair(u"people"_s, u"E-1"_s));
    menu->close();
    choose(u"journal"_s);
    QCOMPARE(rows().filter(receipt).size(), 1);
    Q_EMIT table.opened(table.model()->index(int(rows().indexOf(rows().filter(receipt).first())), 0));
    QCOMPARE(opened.last(), std::pair(u"assets"_s, u"A-1"_s));
    const qsizetype before = opened.size();
    choose(u"monthly"_s);
    Q_EMIT table.opened(table.model()->index(1, 0)); // figures are of nothing
    QCOMPARE(opened.size(), before);
}

void TestManagerReports::aTypeInStockLeadsToItsItems()
{
    store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"B-1"_s).kind(u"ルーター"_s));
    begin();
    choose(u"stock"_s);
    auto& table = m_fixture->find<PagedTable>(u"reportTable"_s);
    const int router = int(rows().indexOf(rows().filter(u"ルーター"_s).first()));
    Q_EMIT table.opened(table.model()->index(router, 0));
    settle();
    QCOMPARE(m_fixture->find<QComboBox>(u"reportChoice"_s).currentData().toString(), u"inventory"_s);
    QCOMPARE(rows().size(), 1);
    QVERIFY2(rows().first().startsWith(u"B-1"_s), qPrintable(rows().first()));
}

/// Another counter adds a section and keeps a report of it: it is that of the section here, too.
void TestManagerReports::whatAnotherCounterAddsIsOffered()
{
    store().add(anAsset(u"A-1"_s));
    begin();
    auto& sections = m_fixture->find<QComboBox>(u"reportSection"_s);
    const int before = sections.count();
    const Order order = TestStore::as(store().manager());
    m_fixture->client.perform(SavePerson{{}, aPerson(u"E-1"_s).section(u"新設課"_s)}, order, m_page,
                              [](const auto&) {});
    settle();
    QCOMPARE(sections.count(), before + 1);
    ReportPlan plan{u"inventory"_s, {}, {}, {}};
    plan.filter.section = SectionId(store().number("select id from section where name = '新設課'"));
    m_fixture->client.perform(SaveReport{u"新設課"_s, plan}, order, m_page, [](const auto&) {});
    settle();
    m_page->open(savedReportPrefix + u"新設課"_s);
    settle();
    QCOMPARE(sections.currentText(), u"新設課"_s);
    QVERIFY(m_fixture->host.refusals.isEmpty());
    QVERIFY(rows().isEmpty());
}

/// It is not quietly a report of all sections.
void TestManagerReports::aPartThatIsGoneIsSaid()
{
    store().add(anAsset(u"A-1"_s));
    ReportPlan plan{u"inventory"_s, {}, {}, {}};
    plan.filter.section = SectionId(4711);
    store().desk().perform(SaveReport{u"なくなった課"_s, plan}, TestStore::as(store().manager())).value();
    begin();
    m_page->open(savedReportPrefix + u"なくなった課"_s);
    settle();
    QCOMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.first().has(u"report.part-gone"));
    QCOMPARE(rows().size(), 1);
    // What goes while it is looked at is said, too.
    m_fixture->host.refusals.clear();
    const auto added = store().desk().perform(SavePlace{u"分室"_s, {}}, TestStore::as(store().manager()));
    m_page->activate();
    settle();
    auto& places = m_fixture->find<QComboBox>(u"reportPlace"_s);
    places.setCurrentText(u"分室"_s);
    settle();
    QVERIFY(rows().isEmpty());
    m_fixture->client.perform(Undo{{}, added->commandId, &recordTables()}, TestStore::as(store().manager()), m_page,
                              [](const auto& undone) { QVERIFY(undone.isOk()); });
    settle();
    QCOMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.first().has(u"report.part-gone"));
    QCOMPARE(rows().size(), 1);
}

QTEST_MAIN(TestManagerReports)
#include "tst_managerreports.moc"
