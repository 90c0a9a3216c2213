// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handover.h"
#include "tests/support/nameless.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/printingfixture.h"
#include "ui/kits/kitmodel.h"
#include "ui/kits/kitspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pagedtable.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class KitsPageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStatesHelp();
    void oneIsPutTogetherFromScans();
    void wrongNumbersAreSaidWhileTheyAreScanned();
    void oneIsChangedAndThatUndone();
    void oneIsDissolvedAndThatUndone();
    void aDoubleClickGoesToTheCounter();
    void showsWhereItsUnitsAre();
    void theFilterFindsUnits();
    void aKitIsShownByItsNumber();
    void labelsAreForOneOrForAll();
    void whoMayNotEdit();
    void everyControlHasAName();

private:
    void show(Role role = Role::Manager);
    KitId addKit(const QString& number, const QList<AssetId>& items)
    {
        const auto saved = store().desk().perform(SaveKit{{}, {number, u"出張セット "_s + number, items}},
                                                  TestStore::as(store().manager()));
        return saved ? KitId(saved->outcome.id) : KitId();
    }
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    [[nodiscard]] QString cell(int row, KitModel::Column column)
    {
        return find<PagedTable>("kits").model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() { return find<PagedTable>("kits").model()->rowCount(); }
    void fillIn(const QVariantMap& values) { m_fixture->ask.forms << values; }

    std::unique_ptr<PrintingFixture> m_fixture;
    KitsPage* m_page = nullptr;
    AssetId m_pc;
    AssetId m_router;
};

void KitsPageTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_pc = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s));
    m_router = store().add(anAsset(u"A-2"_s).kind(u"ルーター"_s));
}

void KitsPageTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void KitsPageTest::show(Role role)
{
    m_fixture = std::make_unique<PrintingFixture>(store(), store().actor(role));
    m_page = new KitsPage(m_fixture->context(), m_fixture->printing);
    m_fixture->show(m_page);
}

void KitsPageTest::emptyStatesHelp()
{
    show();
    QCOMPARE(rows(), 0);
    auto* button = m_page->findChild<EmptyState*>()->findChild<QPushButton*>();
    QVERIFY(button->isVisibleTo(m_page));
    button->click();
    QCOMPARE(m_fixture->ask.askedForms.size(), 1);
    find<QLineEdit>("kitFilter").setText(u"no such"_s);
    m_page->run(u"refresh"_s);
    button->click();
    QCOMPARE(find<QLineEdit>("kitFilter").text(), QString());
}

void KitsPageTest::oneIsPutTogetherFromScans()
{
    show();
    fillIn({{u"number"_s, u"KIT-0001"_s}, {u"name"_s, u"出張セット"_s}, {u"items"_s, u"A-1\na-2\nA-1\n"_s}});
    press("newKit");
    QVERIFY(m_fixture->ask.looks.last().mayGoOn);
    QVERIFY(m_fixture->ask.looks.last().notices.first().text.contains(u"A-2 ルーター"_s));
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, KitModel::Number), u"KIT-0001"_s);
    QCOMPARE(cell(0, KitModel::Units), u"2"_s);
    QCOMPARE(m_fixture->host.offers.size(), 1);
    m_fixture->undo();
    QTRY_COMPARE(rows(), 0);
}

void KitsPageTest::wrongNumbersAreSaidWhileTheyAreScanned()
{
    show();
    fillIn({{u"number"_s, u"KIT-0001"_s}, {u"name"_s, u"出張セット"_s}, {u"items"_s, u"A-1 X-9"_s}});
    press("newKit");
    QVERIFY(!m_fixture->ask.looks.last().mayGoOn);
    QCOMPARE(m_fixture->ask.looks.last().notices.first().tone, Tone::Warn);
    QVERIFY(m_fixture->ask.formWords.join(u' ').contains(u"code.unknown(X-9)"_s));
    QCOMPARE(rows(), 0);
}

void KitsPageTest::oneIsChangedAndThatUndone()
{
    addKit(u"KIT-0001"_s, {m_pc});
    show();
    fillIn({{u"items"_s, u"A-2 A-1"_s}});
    press("changeKit");
    QCOMPARE(m_fixture->ask.askedForms.last().values().value(u"items"_s).toString(), u"A-1"_s);
    QCOMPARE(cell(0, KitModel::Units), u"2"_s);
    m_fixture->undo();
    QTRY_COMPARE(cell(0, KitModel::Units), u"1"_s);
    fillIn({});
    press("changeKit");
    QCOMPARE(m_fixture->host.toasts.last().tone, Tone::Info);
}

void KitsPageTest::oneIsDissolvedAndThatUndone()
{
    addKit(u"KIT-0001"_s, {m_pc});
    show();
    press("withdrawKit");
    QCOMPARE(rows(), 1);
    m_fixture->ask.confirmations << true;
    press("withdrawKit");
    QTRY_COMPARE(rows(), 0);
    m_fixture->undo();
    QTRY_COMPARE(rows(), 1);
}

void KitsPageTest::aDoubleClickGoesToTheCounter()
{
    const KitId kit = addKit(u"KIT-0001"_s, {m_pc});
    show();
    auto& table = find<PagedTable>("kits");
    Q_EMIT table.stepRequested(table.model()->index(0, 0));
    press("kitStep");
    QCOMPARE(m_fixture->host.steps.size(), 2);
    QCOMPARE(m_fixture->host.steps.first().first, u"counter"_s);
    QCOMPARE(m_fixture->host.steps.first().second, (CodeMatch{CodeMeaning::Kit, kit.value(), u"kit"_s}));
}

void KitsPageTest::showsWhereItsUnitsAre()
{
    addKit(u"KIT-0001"_s, {m_pc, m_router});
    show();
    QCOMPARE(cell(0, KitModel::State), u"In stock"_s);
    HandOver loan;
    loan.person = store().add(aPerson(u"E-1"_s).name(u"髙橋"_s));
    loan.items = {m_router};
    const auto lent = m_fixture->store.desk().perform(loan, TestStore::as(store().deskStaff()));
    VERIFY_OK(lent);
    m_page->run(u"refresh"_s);
    QCOMPARE(cell(0, KitModel::State), u"On loan: 1 of 2"_s);
    QCOMPARE(cell(0, KitModel::Holder), u"髙橋"_s);
    QStringList links;
    for (const LinkLabel* link : m_page->findChildren<LinkLabel*>())
        links << link->text();
    QVERIFY(links.contains(u"髙橋"_s));
    QVERIFY(links.filter(u"A-2"_s).size() == 1);
}

void KitsPageTest::theFilterFindsUnits()
{
    addKit(u"KIT-0001"_s, {m_pc});
    addKit(u"KIT-0002"_s, {m_router});
    show();
    QCOMPARE(rows(), 2);
    find<QLineEdit>("kitFilter").setText(u"a-2"_s);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, KitModel::Number), u"KIT-0002"_s);
    m_page->run(u"escape"_s);
    QTRY_COMPARE(rows(), 2);
}

void KitsPageTest::aKitIsShownByItsNumber()
{
    addKit(u"KIT-0001"_s, {m_pc});
    addKit(u"KIT-0002"_s, {m_router});
    show();
    m_page->open(u"kit-0002"_s);
    QCOMPARE(find<PagedTable>("kits").currentIndex().row(), 1);
    m_page->open(u"KIT-9"_s);
    QCOMPARE(rows(), 0);
}

void KitsPageTest::labelsAreForOneOrForAll()
{
    addKit(u"KIT-0001"_s, {m_pc});
    const KitId second = addKit(u"KIT-0002"_s, {m_router});
    show();
    QList<LabelRequest> wanted;
    connect(&m_fixture->printing, &PrintService::labelsWanted, this,
            [&](const LabelRequest& request) { wanted << request; });
    m_page->open(u"KIT-0002"_s);
    press("kitLabel");
    QCOMPARE(wanted.last().kind, LabelKind::Kit);
    QCOMPARE(wanted.last().chosen, QList<qint64>{second.value()});
    press("kitLabels");
    QVERIFY(wanted.last().chosen.isEmpty());
    QVERIFY(wanted.last().marked.isEmpty());
    QCOMPARE(wanted.last().listed.size(), 2);
    find<PagedTable>("kits").selectAll();
    press("kitLabels");
    QCOMPARE(wanted.last().marked.size(), 2);
    QCOMPARE(wanted.last().marked.last(), second.value());
}

void KitsPageTest::whoMayNotEdit()
{
    addKit(u"KIT-0001"_s, {m_pc});
    show(Role::Desk);
    QVERIFY(!m_page->canRun(u"new"_s));
    QVERIFY(find<QPushButton>("newKit").isHidden());
    QVERIFY(find<QPushButton>("changeKit").isHidden());
    QVERIFY(!find<QPushButton>("kitStep").isHidden());
}

void KitsPageTest::everyControlHasAName()
{
    addKit(u"KIT-0001"_s, {m_pc});
    show();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(KitsPageTest)
#include "tst_kitspage.moc"
