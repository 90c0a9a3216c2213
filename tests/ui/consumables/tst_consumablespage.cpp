// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/consumablequestions.h"
#include "core/consumables/countstock.h"
#include "core/consumables/saveconsumable.h"
#include "tests/support/nameless.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/printingfixture.h"
#include "ui/consumables/consumablemodel.h"
#include "ui/consumables/consumablespage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pagedtable.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ConsumablesPageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void emptyStatesHelp();
    void oneIsEntered();
    void countsInAndThatUndone();
    void countsOutWithAReceipt();
    void theFormSaysWhoAndWhatIsLeft();
    void whatIsNoNumberIsSaid();
    void recountsWithAReason();
    void showsTheBook();
    void onlyWhatIsToBeOrdered();
    void aScannedBoxIsShown();
    void oneIsDroppedAndThatUndone();
    void whoMayNotEdit();
    void everyControlHasAName();

private:
    void show(Role role = Role::Manager);
    ConsumableId add(const QString& number, qint64 stock, qint64 level = 0, const QString& barcode = {})
    {
        const auto saved = store().desk().perform(
            SaveConsumable{{}, {number, u"電池 "_s + number, u"本"_s, u"棚A"_s, level, barcode, {}}},
            TestStore::as(store().manager()));
        if (!saved)
            return {};
        const ConsumableId id(saved->outcome.id);
        if (stock > 0)
            static_cast<void>(store().desk().perform(ReceiveConsumable{id, stock}, TestStore::as(store().deskStaff())));
        return id;
    }
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    [[nodiscard]] QString cell(int row, ConsumableModel::Column column)
    {
        return find<PagedTable>("consumables").model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() { return find<PagedTable>("consumables").model()->rowCount(); }
    void fillIn(const QVariantMap& values) { m_fixture->ask.forms << values; }

    std::unique_ptr<PrintingFixture> m_fixture;
    ConsumablesPage* m_page = nullptr;
};

void ConsumablesPageTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void ConsumablesPageTest::show(Role role)
{
    m_fixture = std::make_unique<PrintingFixture>(store(), store().actor(role));
    m_page = new ConsumablesPage(m_fixture->context(), m_fixture->printing);
    m_fixture->show(m_page);
}

void ConsumablesPageTest::emptyStatesHelp()
{
    show();
    QCOMPARE(rows(), 0);
    auto* button = m_page->findChild<EmptyState*>()->findChild<QPushButton*>();
    button->click();
    QCOMPARE(m_fixture->ask.askedForms.size(), 1);
    find<QCheckBox>("lowOnly").setChecked(true);
    button->click();
    QVERIFY(!find<QCheckBox>("lowOnly").isChecked());
}

void ConsumablesPageTest::oneIsEntered()
{
    show();
    fillIn({{u"number"_s, u"C-1"_s}, {u"name"_s, u"単3形電池"_s}, {u"unit"_s, u"本"_s}, {u"level"_s, u"１０"_s}});
    press("newConsumable");
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, ConsumableModel::Stock), u"0 本"_s);
    QCOMPARE(cell(0, ConsumableModel::State), u"None left"_s);
    QCOMPARE(cell(0, ConsumableModel::Level), u"10"_s);
    QVERIFY(!find<QPushButton>("countOut").isEnabled());
    m_fixture->undo();
    QTRY_COMPARE(rows(), 0);
}

void ConsumablesPageTest::countsInAndThatUndone()
{
    add(u"C-1"_s, 5, 10);
    show();
    QCOMPARE(cell(0, ConsumableModel::State), u"To be ordered"_s);
    fillIn({{u"count"_s, u"7"_s}, {u"note"_s, u"納品書"_s}});
    press("countIn");
    QCOMPARE(m_fixture->ask.formWords, QStringList());
    QTRY_COMPARE(cell(0, ConsumableModel::Stock), u"12 本"_s);
    QCOMPARE(cell(0, ConsumableModel::State), u"In stock"_s);
    m_fixture->undo();
    QTRY_COMPARE(cell(0, ConsumableModel::Stock), u"5 本"_s);
}

void ConsumablesPageTest::countsOutWithAReceipt()
{
    add(u"C-1"_s, 12, 10);
    store().add(aPerson(u"E-1"_s).name(u"髙橋"_s));
    show(Role::Desk);
    fillIn({{u"to"_s, u"e-1"_s}, {u"count"_s, u"3"_s}});
    press("countOut");
    QCOMPARE(m_fixture->ask.formWords, QStringList());
    QTRY_COMPARE(cell(0, ConsumableModel::Stock), u"9 本"_s);
    QCOMPARE(store().number("select count(*) from document where kind = 'receipt'"), 1);
    QCOMPARE(m_fixture->host.toasts.last().tone, Tone::Warn); // below its level now
    fillIn({{u"to"_s, u"E-1"_s}, {u"count"_s, u"1"_s}, {u"receipt"_s, false}});
    press("countOut");
    QCOMPARE(store().number("select count(*) from document where kind = 'receipt'"), 1);
}

void ConsumablesPageTest::theFormSaysWhoAndWhatIsLeft()
{
    add(u"C-1"_s, 12, 10);
    store().add(aPerson(u"E-1"_s).name(u"髙橋"_s));
    show();
    fillIn({{u"to"_s, u"E-1"_s}, {u"count"_s, u"3"_s}});
    press("countOut");
    const FormLook look = m_fixture->ask.looks.last();
    QVERIFY(look.mayGoOn);
    QCOMPARE(look.notices.first().text, u"For 髙橋"_s);
    QCOMPARE(look.notices.last().tone, Tone::Warn);
    QVERIFY(look.notices.last().text.contains(u"9 本"_s));
    fillIn({{u"to"_s, u"nobody"_s}, {u"count"_s, u"99"_s}});
    press("countOut");
    QVERIFY(!m_fixture->ask.looks.last().mayGoOn);
    QVERIFY(m_fixture->ask.formWords.join(u' ').contains(u"holder.unknown"_s));
}

void ConsumablesPageTest::whatIsNoNumberIsSaid()
{
    add(u"C-1"_s, 5);
    show();
    fillIn({{u"count"_s, u"some"_s}});
    press("countIn");
    QCOMPARE(m_fixture->ask.formWords.size(), 1);
    QCOMPARE(cell(0, ConsumableModel::Stock), u"5 本"_s);
}

void ConsumablesPageTest::recountsWithAReason()
{
    add(u"C-1"_s, 5);
    show();
    fillIn({{u"count"_s, u"4"_s}});
    press("recount");
    QVERIFY(m_fixture->ask.formWords.join(u' ').contains(u"consumable.needs-reason"_s));
    fillIn({{u"count"_s, u"4"_s}, {u"reason"_s, u"液漏れ"_s}});
    press("recount");
    QTRY_COMPARE(cell(0, ConsumableModel::Stock), u"4 本"_s);
    fillIn({{u"count"_s, u"4"_s}});
    press("recount");
    QCOMPARE(m_fixture->host.toasts.last().tone, Tone::Info);
}

void ConsumablesPageTest::showsTheBook()
{
    add(u"C-1"_s, 5);
    show();
    QStringList texts;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(u"Counted in"_s));
    QVERIFY(texts.contains(u"+5"_s));
    QVERIFY(texts.contains(u"left: 5"_s));
    auto* link = m_page->findChild<LinkLabel*>();
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_fixture->host.documentsToUndo.size(), 1);
}

void ConsumablesPageTest::onlyWhatIsToBeOrdered()
{
    add(u"C-1"_s, 5, 10);
    add(u"C-2"_s, 50, 10);
    show();
    QCOMPARE(rows(), 2);
    find<QCheckBox>("lowOnly").setChecked(true);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, ConsumableModel::Number), u"C-1"_s);
}

void ConsumablesPageTest::aScannedBoxIsShown()
{
    add(u"C-1"_s, 5);
    add(u"C-2"_s, 5, 0, u"4901234567894"_s);
    show();
    auto& filter = find<QLineEdit>("consumableFilter");
    filter.setText(u"4901234567894"_s);
    QTest::keyClick(&filter, Qt::Key_Return);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(find<PagedTable>("consumables").currentIndex().row(), 1);
    QCOMPARE(filter.text(), QString());
}

void ConsumablesPageTest::oneIsDroppedAndThatUndone()
{
    add(u"C-1"_s, 0);
    show();
    press("dropConsumable");
    QCOMPARE(rows(), 1);
    m_fixture->ask.confirmations << true;
    press("dropConsumable");
    QTRY_COMPARE(rows(), 0);
    m_fixture->undo();
    QTRY_COMPARE(rows(), 1);
}

void ConsumablesPageTest::whoMayNotEdit()
{
    add(u"C-1"_s, 5);
    show(Role::Auditor);
    for (const char* name : {"newConsumable", "countOut", "countIn", "recount", "changeConsumable", "dropConsumable"})
        QVERIFY2(find<QPushButton>(name).isHidden(), name);
}

void ConsumablesPageTest::everyControlHasAName()
{
    add(u"C-1"_s, 5);
    show();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(ConsumablesPageTest)
#include "tst_consumablespage.moc"
