// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handover.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/ledger/assetform.h"
#include "ui/ledger/assetspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/sidedrawer.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class AssetsPageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsInTheFilter();
    void takesTypedLettersIntoTheFilter();
    void enterShowsDetailsAndChangesNothing();
    void scanIntoTheFilterShowsTheItem();
    void doubleClickTakesBackAtOnce();
    void rightDoubleClickDoesNothing();
    void inStockGoesToTheCounter();
    void whatCannotBeLentOpensItsDetails();
    void refusedStepIsTold();
    void narrowsByStatus();
    void saysWhatIsEmpty();
    void savesAndUndoes();
    void showsRefusalsAtTheField();
    void undoesInTheForm();
    void whoMayNotIsNotOffered();
    void remembersColumns();
    void narrowWindowHasADrawer();
    void opensWhatTheWindowNames();

private:
    void show(Role role = Role::Manager, QSize size = {1280, 720});
    void lend(AssetId asset);
    [[nodiscard]] PagedTable& table() { return m_fixture->find<PagedTable>(u"assetsTable"_s); }
    [[nodiscard]] QLineEdit& filter() { return m_fixture->find<QLineEdit>(u"assetsFilter"_s); }
    [[nodiscard]] QPoint cell(int row) { return table().visualRect(table().model()->index(row, 0)).center(); }
    [[nodiscard]] qint64 entries() { return store().number("select count(*) from journal_entry"); }
    [[nodiscard]] QStringList numbers();
    [[nodiscard]] bool isShown(const QString& text);

    std::unique_ptr<PageFixture> m_fixture;
    AssetsPage* m_page = nullptr;
    PersonId m_person;
    AssetId m_asset;
};

void AssetsPageTest::init()
{
    StoreTest::init();
    if (QTest::currentTestFailed() || isWithoutServer(testedDatabase()))
        return;
    m_person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s).section(u"総務部"_s));
    m_asset = store().add(anAsset(u"A-1"_s).model(u"ThinkPad"_s).serial(u"SN-77"_s).accessory(u"充電器"_s));
    store().add(anAsset(u"A-2"_s).model(u"LIFEBOOK"_s));
}

void AssetsPageTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void AssetsPageTest::show(Role role, QSize size)
{
    m_fixture.reset();
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_page = new AssetsPage(m_fixture->context());
    m_fixture->show(m_page, size);
    QTRY_VERIFY(!m_fixture->find<QLabel>(u"assetsCount"_s).text().isEmpty());
    QTRY_COMPARE(qint64(table().model()->rowCount()), store().number("select count(*) from asset"));
}

void AssetsPageTest::lend(AssetId asset)
{
    HandOver verb;
    verb.person = m_person;
    verb.items = {asset};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
}

QStringList AssetsPageTest::numbers()
{
    QStringList list;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        list << table().model()->index(row, 0).data().toString();
    return list;
}

bool AssetsPageTest::isShown(const QString& text)
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void AssetsPageTest::beginsInTheFilter()
{
    show();
    QCOMPARE(QApplication::focusWidget(), &filter());
    QCOMPARE(numbers(), QStringList({u"A-1"_s, u"A-2"_s}));
    table().setFocus();
    QVERIFY(m_page->canRun(u"findPerson"_s)); // F3
    m_page->run(u"findPerson"_s);
    QCOMPARE(QApplication::focusWidget(), &filter());
    QVERIFY(filter().inputMethodQuery(Qt::ImEnabled).toBool());
}

void AssetsPageTest::takesTypedLettersIntoTheFilter()
{
    show();
    table().setFocus();
    QTest::keyClicks(&table(), u"l"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"ife"_s);
    QCOMPARE(filter().text(), u"life"_s);
    QTRY_COMPARE(numbers(), QStringList({u"A-2"_s}));
    m_page->run(u"escape"_s);
    QTRY_COMPARE(numbers().size(), 2);
}

void AssetsPageTest::enterShowsDetailsAndChangesNothing()
{
    lend(m_asset);
    show();
    const qint64 before = entries();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &table());
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(isShown(u"SN-77"_s));
    QVERIFY(isShown(u"髙橋 花子"_s));
    QVERIFY(isShown(u"充電器"_s));
    // A scan whose focus is on the list, too: its letters go to the filter, its Return opens.
    QTest::keyClicks(&table(), u"A"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"-2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(isShown(u"LIFEBOOK"_s));
    QCOMPARE(entries(), before);
    QVERIFY(m_fixture->host.opened.isEmpty());
}

void AssetsPageTest::scanIntoTheFilterShowsTheItem()
{
    show();
    QTest::keyClicks(&filter(), u"sn-77"_s);
    QTest::keyClick(&filter(), Qt::Key_Return);
    QTRY_VERIFY(isShown(u"SN-77"_s));
    QCOMPARE(filter().selectedText(), u"sn-77"_s); // the next scan replaces it
}

void AssetsPageTest::doubleClickTakesBackAtOnce()
{
    lend(m_asset);
    show();
    const qint64 before = entries();
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    QCOMPARE(entries(), before + 1);
    QVERIFY(!store().asset(m_asset).holder);
    QCOMPARE(m_fixture->host.toasts.size(), 1);
    QVERIFY(m_fixture->host.toasts[0].text.contains(u"A-1"_s));
    QVERIFY(m_fixture->ask.asked.isEmpty());
    m_fixture->host.toasts[0].undo();
    QVERIFY(store().asset(m_asset).holder.has_value());
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void AssetsPageTest::rightDoubleClickDoesNothing()
{
    lend(m_asset);
    show();
    const qint64 before = entries();
    for (Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton})
        QTest::mouseDClick(table().viewport(), button, {}, cell(0));
    QCOMPARE(entries(), before);
    QVERIFY(m_fixture->host.opened.isEmpty());
}

void AssetsPageTest::inStockGoesToTheCounter()
{
    show();
    const qint64 before = entries();
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    QCOMPARE(m_fixture->host.opened, (QList<std::pair<QString, QString>>{{u"counter"_s, u"A-1"_s}}));
    QCOMPARE(entries(), before);
}

void AssetsPageTest::whatCannotBeLentOpensItsDetails()
{
    store().add(anAsset(u"A-0"_s).state(AssetState::InRepair));
    show();
    const qint64 before = entries();
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    QVERIFY(m_fixture->host.opened.isEmpty());
    QCOMPARE(entries(), before);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"editAsset"_s).isVisible());
    QVERIFY(!m_fixture->find<QPushButton>(u"assetStep"_s).isVisible());
}

void AssetsPageTest::refusedStepIsTold()
{
    lend(m_asset);
    show(Role::Desk);
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update operator set retired_at = '2026-01-01T00:00:00.000Z' where code = 'desk'");
    }
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    QCOMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.toasts.isEmpty());
    QVERIFY(store().asset(m_asset).holder.has_value());
}

void AssetsPageTest::narrowsByStatus()
{
    lend(m_asset);
    show();
    auto& statuses = m_fixture->find<QComboBox>(u"assetsStatus"_s);
    statuses.setCurrentIndex(1); // in stock
    QTRY_COMPARE(numbers(), QStringList({u"A-2"_s}));
    statuses.setCurrentIndex(2); // out
    QTRY_COMPARE(numbers(), QStringList({u"A-1"_s}));
    statuses.setCurrentIndex(6); // in repair
    QTRY_COMPARE(numbers(), QStringList());
    auto* empty = table().findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    Q_EMIT empty->actionTriggered();
    QTRY_COMPARE(numbers().size(), 2);
    QCOMPARE(statuses.currentIndex(), 0);
    // A choice is over once it is made: the next letter belongs to the filter.
    Q_EMIT statuses.activated(0);
    QCOMPARE(QApplication::focusWidget(), &filter());
}

void AssetsPageTest::saysWhatIsEmpty()
{
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update asset set withdrawn_at = '2026-01-01T00:00:00.000Z'");
    }
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    m_page = new AssetsPage(m_fixture->context());
    m_fixture->show(m_page);
    auto* empty = table().findChild<EmptyState*>();
    QTRY_VERIFY(empty->isVisible() && !empty->findChild<QLabel*>()->text().isEmpty());
    QVERIFY(empty->findChild<QPushButton*>()->isVisible()); // offers an import
}

void AssetsPageTest::savesAndUndoes()
{
    show();
    m_page->run(u"new"_s);
    m_fixture->find<QLineEdit>(u"assetNumber"_s).setText(u"A-9"_s);
    m_fixture->find<QComboBox>(u"assetKind"_s).setCurrentText(u"ルーター"_s);
    m_fixture->find<QLineEdit>(u"assetAcquired"_s).setText(u"R8.4.1"_s);
    m_fixture->find<QLineEdit>(u"assetPrice"_s).setText(u"９８,０００"_s);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QVERIFY(m_page->unsavedWork().isEmpty());
    QCOMPARE(store().number("select price from asset where asset_key = 'A-9'"), 98000);
    QCOMPARE(store().text("select acquired_on from asset where asset_key = 'A-9'"), u"2026-04-01"_s);
    QTRY_COMPARE(numbers(), QStringList({u"A-1"_s, u"A-2"_s, u"A-9"_s}));
    QTRY_VERIFY(isShown(u"A-9"_s));
    m_fixture->host.toasts.last().undo();
    QTRY_COMPARE(numbers(), QStringList({u"A-1"_s, u"A-2"_s}));
}

void AssetsPageTest::showsRefusalsAtTheField()
{
    show();
    m_page->run(u"new"_s);
    auto& number = m_fixture->find<QLineEdit>(u"assetNumber"_s);
    auto& acquired = m_fixture->find<QLineEdit>(u"assetAcquired"_s);
    auto* form = m_page->findChild<AssetForm*>()->findChild<FormRows*>();
    const qint64 before = entries();
    number.setText(u"a-1"_s); // there is one already, in other letters
    m_fixture->find<QComboBox>(u"assetKind"_s).setCurrentText(u"ルーター"_s);
    acquired.setText(u"いつか"_s);
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QVERIFY(!form->error(&acquired).isEmpty());
    acquired.clear();
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QVERIFY(form->error(&acquired).isEmpty());
    QVERIFY(!form->error(&number).isEmpty());
    QVERIFY(m_fixture->host.refusals.isEmpty());
    QCOMPARE(number.text(), u"a-1"_s); // nothing typed is lost
    QCOMPARE(entries(), before);
}

void AssetsPageTest::undoesInTheForm()
{
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"editAsset"_s).isVisible());
    m_fixture->find<QPushButton>(u"editAsset"_s).click();
    auto& maker = m_fixture->find<QLineEdit>(u"assetMaker"_s);
    auto& model = m_fixture->find<QLineEdit>(u"assetModel"_s);
    maker.setText(u"NEC"_s);
    Q_EMIT maker.editingFinished();
    model.setText(u"Other"_s);
    QVERIFY(m_page->canRun(u"undo"_s));
    m_page->run(u"undo"_s);
    QCOMPARE(model.text(), u"ThinkPad"_s);
    QCOMPARE(maker.text(), u"NEC"_s);
    m_page->run(u"undo"_s);
    QVERIFY(maker.text().isEmpty());
    QVERIFY(!m_page->canRun(u"undo"_s));
    m_page->run(u"escape"_s);
    QTRY_VERIFY(!m_page->findChild<AssetForm*>());
}

void AssetsPageTest::whoMayNotIsNotOffered()
{
    lend(m_asset);
    show(Role::Auditor);
    QVERIFY(!m_fixture->find<QPushButton>(u"newAsset"_s).isVisible());
    QVERIFY(!m_fixture->find<QPushButton>(u"importAssets"_s).isVisible());
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTRY_VERIFY(isShown(u"SN-77"_s));
    QVERIFY(!m_fixture->find<QPushButton>(u"assetStep"_s).isVisible());
    QVERIFY(!m_fixture->find<QPushButton>(u"editAsset"_s).isVisible());
    const qint64 before = entries();
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    QCOMPARE(entries(), before);
    QVERIFY(!m_page->canRun(u"new"_s));
}

void AssetsPageTest::remembersColumns()
{
    show();
    QVERIFY(table().isColumnHidden(8)); // serial
    table().horizontalHeader()->moveSection(0, 1);
    const QStringList shown = m_fixture->preferences.look(u"assetsTable/columns"_s).toStringList();
    QCOMPARE(shown.mid(0, 2), QStringList({u"item"_s, u"number"_s}));
    m_fixture->preferences.setLook(u"assetsTable/columns"_s, QStringList{u"serial"_s, u"number"_s, u"gone"_s});
    m_fixture->window.reset();
    m_page = new AssetsPage(m_fixture->context());
    m_fixture->show(m_page);
    QVERIFY(!table().isColumnHidden(8));
    QVERIFY(table().isColumnHidden(4));
    QVERIFY(!table().isColumnHidden(1)); // what a row is called always stands there
    QCOMPARE(table().horizontalHeader()->visualIndex(8), 0);
}

void AssetsPageTest::narrowWindowHasADrawer()
{
    show(Role::Manager, {760, 640});
    auto* drawer = m_page->findChild<SideDrawer*>();
    QVERIFY(drawer->isNarrow());
    QVERIFY(!drawer->isOpen());
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(drawer->isOpen());
    QTRY_VERIFY(isShown(u"SN-77"_s));
    m_page->run(u"escape"_s);
    QVERIFY(!drawer->isOpen());
    m_fixture->window->resize(1400, 700);
    QTRY_VERIFY(!drawer->isNarrow());
    QVERIFY(drawer->isOpen());
}

void AssetsPageTest::opensWhatTheWindowNames()
{
    show();
    m_page->open(u"a-2"_s);
    QTRY_VERIFY(isShown(u"LIFEBOOK"_s));
    QCOMPARE(table().currentIndex().row(), 1);
}

QTEST_MAIN(AssetsPageTest)
#include "tst_assetspage.moc"
