// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/ledger/ledgerwriter.h"
#include "tests/ui/ledger/assetsstage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/rowmarks.h"
#include "ui/models/assettablemodel.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sidedrawer.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class AssetsPageTest : public AssetsStage
{
    Q_OBJECT

private Q_SLOTS:
    void beginsInTheFilter();
    void takesTypedLettersIntoTheFilter();
    void enterShowsDetailsAndChangesNothing();
    void scanIntoTheFilterShowsTheItem();
    void doubleClickTakesBackAtOnce();
    void rightDoubleClickDoesNothing();
    void inStockGoesToTheCounter();
    void aNewItemBeginsWithItsNumber();
    void whatCannotBeLentOpensItsDetails();
    void refusedStepIsTold();
    void secondDoubleClickDoesNothing();
    void printsTheSlipWhereTheDeskPrints();
    void narrowsByStatus();
    void saysWhatIsEmpty();
    void namesThatCannotBeReadAreTold();
    void dueFitsTheUsualWindow();
    void whoMayNotIsNotOffered();
    void remembersColumns();
    void remembersWidths();
    void columnsMoveByKeyboard();
    void narrowWindowHasADrawer();
    void opensWhatTheWindowNames();
    void showsWhatAPlaceOrATypeHas();
    void labelsAreForTheRowOrTheList();
    void whatIsBeingImportedIsMarked();
};

/// A document that is open, as a running import has it, and an item with a number of its lane.
void AssetsPageTest::whatIsBeingImportedIsMarked()
{
    VERIFY_OK(store().desk().performPart(
        {u"exchange.import"_s, Permission::Import, {}, u"import"_s, 0},
        TestStore::as(store().manager(), u"018f0000-0000-7000-8000-000000000001"_s),
        [](WriteScope& scope) -> Result<QJsonObject> {
            const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::Import);
            storeDocument(scope, {DocumentKind::Import, number, {}, {}, 0, u"ja"_s, QString(), true});
            LedgerWriter writer;
            const Result<AssetId> id = writer.addAsset(scope, anAsset(u"B-1"_s));
            return id ? Result<QJsonObject>(QJsonObject()) : Result<QJsonObject>(id.refusal());
        }));
    show();
    auto& notice = m_fixture->find<QLabel>(u"importsUnderWay"_s);
    QTRY_VERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains(u"R8-T1-000001"_s), qPrintable(notice.text()));
    const auto statusOf = [this](int row) {
        return table().model()->index(row, AssetTableModel::Status).data().toString();
    };
    QTRY_COMPARE(numbers(), QStringList({u"A-1"_s, u"A-2"_s, u"B-1"_s}));
    QTRY_COMPARE(statusOf(2), u"Being imported"_s);
    QVERIFY(statusOf(0) != u"Being imported"_s);
    store().raw()->run("update document set is_open = 0 where kind = 'import'");
    m_page->activate();
    QTRY_VERIFY(!notice.isVisible());
    QTRY_VERIFY(statusOf(2) != u"Being imported"_s);
}

void AssetsPageTest::showsWhatAPlaceOrATypeHas()
{
    store().add(anAsset(u"A-3"_s).kind(u"ルーター"_s).place(u"棚B"_s));
    show();
    const auto thing = [this](CodeMeaning meaning, const std::string& table, const QString& name) {
        return FoundThing{meaning,
                          store().number("select id from " + table + " where name = '" + name.toStdString() + "'"),
                          name,
                          name,
                          {}};
    };
    m_page->showThing(thing(CodeMeaning::Place, "place", u"棚B"_s));
    QTRY_COMPARE(numbers(), QStringList({u"A-3"_s}));
    m_page->showThing(thing(CodeMeaning::Kind, "kind", u"ルーター"_s));
    QTRY_COMPARE(numbers(), QStringList({u"A-3"_s}));
    QCOMPARE(m_fixture->find<QComboBox>(u"assetsPlace"_s).currentIndex(), 0);
    m_page->showThing({CodeMeaning::Asset, m_asset.value(), u"A-1"_s, {}, {}});
    QTRY_COMPARE(numbers().size(), 3);
    QTRY_VERIFY(isShown(u"SN-77"_s));
    // From the palette: all that the words find, whatever was filtered before.
    m_page->showThing(thing(CodeMeaning::Kind, "kind", u"ルーター"_s));
    m_page->showWords(u"a-2"_s);
    QTRY_COMPARE(numbers(), QStringList({u"A-2"_s}));
    QCOMPARE(filter().text(), u"a-2"_s);
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
    QTest::keyClick(&filter(), Qt::Key_Return);
    QTRY_VERIFY(table().selectionModel()->hasSelection());
    m_page->run(u"escape"_s);
    QTRY_COMPARE(numbers().size(), 2);
    QVERIFY(!table().selectionModel()->hasSelection()); // nothing is told beside, so nothing stands out
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
    m_fixture->undo();
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
    QVERIFY(m_fixture->host.steps.isEmpty());
}

void AssetsPageTest::inStockGoesToTheCounter()
{
    show();
    const qint64 before = entries();
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    const CodeMatch asset{CodeMeaning::Asset, m_asset.value(), u"asset"_s};
    QCOMPARE(m_fixture->host.steps, (QList<std::pair<QString, CodeMatch>>{{u"counter"_s, asset}}));
    QCOMPARE(entries(), before);
}

void AssetsPageTest::aNewItemBeginsWithItsNumber()
{
    show();
    m_page->enterNew(u"X-9"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QLineEdit*>(u"assetNumber"_s));
    QCOMPARE(m_fixture->find<QLineEdit>(u"assetNumber"_s).text(), u"X-9"_s);
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

/// Four clicks in a second: back it comes, but it does not go out again at once.
void AssetsPageTest::secondDoubleClickDoesNothing()
{
    lend(m_asset);
    show();
    const qint64 before = entries();
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    m_fixture->find<QPushButton>(u"assetStep"_s).click();
    QCOMPARE(entries(), before + 1);
    QVERIFY(m_fixture->host.steps.isEmpty());
    QTest::qWait(StepGate::rest.count() + 100);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
    QCOMPARE(m_fixture->host.steps.size(), 1);
}

void AssetsPageTest::printsTheSlipWhereTheDeskPrints()
{
    for (const bool printsFresh : {false, true}) {
        if (!store().asset(m_asset).holder)
            lend(m_asset);
        m_printsFresh = printsFresh;
        show();
        QSignalSpy tried(m_printing.get(), &PrintService::failed); // no printer is chosen
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell(0));
        QVERIFY(!store().asset(m_asset).holder);
        QCOMPARE(tried.count(), printsFresh ? 1 : 0);
    }
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
    makePrinting();
    m_page = new AssetsPage(m_fixture->context(), *m_printing);
    m_fixture->show(m_page);
    auto* empty = table().findChild<EmptyState*>();
    QTRY_VERIFY(empty->isVisible() && !empty->findChild<QLabel*>()->text().isEmpty());
    QVERIFY(empty->findChild<QPushButton*>()->isVisible()); // offers an import
}

void AssetsPageTest::namesThatCannotBeReadAreTold()
{
    show();
    auto& kinds = m_fixture->find<QComboBox>(u"assetsKind"_s);
    const int offered = kinds.count();
    QVERIFY(offered > 1);
    store().desk().connection().setProbe([](std::string_view sql) {
        if (sql.find("from kind") != std::string_view::npos)
            throw StorageError(StorageFault::Unavailable, {}, u"gone"_s);
    });
    m_page->activate();
    store().desk().connection().setProbe({});
    QVERIFY(!m_fixture->host.refusals.isEmpty());
    QCOMPARE(kinds.count(), offered);
}

void AssetsPageTest::dueFitsTheUsualWindow()
{
    lend(store().add(
        anAsset(u"A-000003"_s).kind(u"モバイルルーター"_s).maker(u"仮名通信"_s).model(u"KR-5G SIMフリー"_s)));
    store().add(anAsset(u"A-000004"_s).place(u"本庁舎3階 機器保管庫 棚A 左から二番目"_s));
    const QWidget probe;
    show(Role::Manager, {em(69, &probe) + 22, 660}); // what a window of 1180 leaves for the page, and margins
    const int due = AssetTableModel::Due;
    const auto missing = [&] {
        return table().columnViewportPosition(due) + table().columnWidth(due) - table().viewport()->width();
    };
    QVERIFY(!table().isColumnHidden(due));
    QTRY_VERIFY2(missing() <= 0, qPrintable(QString::number(missing())));
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
    makePrinting();
    m_page = new AssetsPage(m_fixture->context(), *m_printing);
    m_fixture->show(m_page);
    QVERIFY(!table().isColumnHidden(8));
    QVERIFY(table().isColumnHidden(4));
    QVERIFY(!table().isColumnHidden(1)); // what a row is called always stands there
    QCOMPARE(table().horizontalHeader()->visualIndex(8), 0);
}

void AssetsPageTest::remembersWidths()
{
    show();
    table().setColumnWidth(AssetTableModel::Status, em(20, &table()));
    const QVariantMap widths = m_fixture->preferences.look(u"assetsTable/columnsWidths"_s).toMap();
    QCOMPARE(widths.keys(), QStringList{u"status"_s});
    QVERIFY(std::abs(widths.value(u"status"_s).toDouble() - 20) < 0.2);
    m_fixture->window.reset();
    makePrinting();
    m_page = new AssetsPage(m_fixture->context(), *m_printing);
    m_fixture->show(m_page);
    QTRY_COMPARE(table().columnWidth(AssetTableModel::Status), em(20, &table()));
    table().refit();
    QTest::qWait(20);
    QCOMPARE(table().columnWidth(AssetTableModel::Status), em(20, &table()));
}

void AssetsPageTest::columnsMoveByKeyboard()
{
    show();
    QMenu* menu = nullptr;
    for (QMenu* each : table().findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        menu = each;
    QVERIFY(menu);
    const auto action = [&](QMenu* of, const QString& text) {
        const QList<QAction*> actions = of->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](QAction* one) { return one->text() == text; });
        return found == actions.end() ? nullptr : *found;
    };
    Q_EMIT menu->aboutToShow();
    QMenu* moves = action(menu, u"Move one place forward"_s)->menu();
    QVERIFY(!action(moves, u"Asset no."_s)); // the first one
    action(moves, u"Status"_s)->trigger();
    QCOMPARE(table().horizontalHeader()->visualIndex(AssetTableModel::Status), 1);
    QCOMPARE(m_fixture->preferences.look(u"assetsTable/columns"_s).toStringList().mid(0, 3),
             (QStringList{u"number"_s, u"status"_s, u"item"_s}));
    table().setColumnWidth(AssetTableModel::Status, em(20, &table()));
    Q_EMIT menu->aboutToShow();
    action(menu, u"As at first"_s)->trigger();
    QCOMPARE(table().horizontalHeader()->visualIndex(AssetTableModel::Status), 2);
    QVERIFY(m_fixture->preferences.look(u"assetsTable/columnsWidths"_s).toMap().isEmpty());
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

void AssetsPageTest::labelsAreForTheRowOrTheList()
{
    show();
    QTRY_COMPARE(numbers().size(), 2);
    QList<LabelRequest> wanted;
    connect(m_printing.get(), &PrintService::labelsWanted, this,
            [&](const LabelRequest& request) { wanted << request; });
    QVERIFY(m_page->canRun(u"assets.labels"_s));
    m_page->run(u"assets.labels"_s);
    QCOMPARE(wanted.last().kind, LabelKind::Asset);
    QCOMPARE(wanted.last().listed.size(), 2);
    m_page->open(u"a-1"_s);
    QTRY_COMPARE(table().currentIndex().row(), 0);
    m_page->run(u"assets.labels"_s);
    QCOMPARE(wanted.last().chosen, QList<qint64>{m_asset.value()});
    QCOMPARE(wanted.last().chosenName, u"A-1"_s);
    m_page->findChild<LedgerTable*>()->marks().mark({m_asset.value()});
    auto* marked = m_page->findChild<QPushButton*>(u"assetsLabelsOfMarked"_s);
    QVERIFY(marked && marked->isVisibleTo(m_page));
    marked->click();
    QCOMPARE(wanted.last().marked, QList<qint64>{m_asset.value()});
    m_page->findChild<LedgerTable*>()->marks().clear();
    QVERIFY(!marked->isVisibleTo(m_page));
    filter().setText(u"no such thing"_s);
    QTRY_COMPARE(numbers().size(), 0);
    m_page->run(u"assets.labels"_s);
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(m_fixture->host.toasts.size(), 1);
}

QTEST_MAIN(AssetsPageTest)
#include "tst_assetspage.moc"
