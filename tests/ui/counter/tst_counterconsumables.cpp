// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/consumablequestions.h"
#include "core/consumables/countstock.h"
#include "core/consumables/saveconsumable.h"
#include "core/ledger/kits.h"
#include "tests/ui/counter/counterpagefixture.h"
#include "ui/counter/basketmodel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Consumables at the counter's page: "C-900", of which there are four.
class CounterConsumablesTest : public CounterPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scansCountUp();
    void goesWithWhatIsLent();
    void anAmountIsTyped();
    void theCrossTakesThemOut();
    void whatIsShortStops();
    void whatIsLowIsTold();
    void undoBringsThemBack();
    void anotherCounterIsFollowed();
    void theSearchFindsKitsAndConsumables();

private:
    [[nodiscard]] qint64 stock()
    {
        const auto found = stage().store.desk().ask(FindConsumable{u"C-900"_s});
        return found ? found->stock : -1;
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return basket()->model()->index(row, column).data().toString();
    }
    ConsumableId m_battery;
};

void CounterConsumablesTest::init()
{
    CounterPageFixture::init();
    const auto saved =
        stage().store.desk().perform(SaveConsumable{{}, {u"C-900"_s, u"単3形電池"_s, u"本"_s, {}, 2, {}, {}}},
                                     TestStore::as(stage().store.manager()));
    QVERIFY(saved);
    m_battery = ConsumableId(saved->outcome.id);
    QVERIFY(stage().store.desk().perform(ReceiveConsumable{m_battery, 4}, stage().order()));
}

void CounterConsumablesTest::scansCountUp()
{
    scanAll(u"0001 C-900"_s);
    QCOMPARE(text(0, BasketModel::Number), u"C-900"_s);
    QVERIFY(message()->text().contains(u"=5"_s));
    scan(u"C-900"_s);
    QCOMPARE(basket()->model()->rowCount(), 1);
    QVERIFY(text(0, BasketModel::Item).contains(u"2 本"_s));
    scan(u"0001"_s);
    QCOMPARE(stock(), 2);
    QVERIFY(message()->text().contains(u"R8-J1-"_s));
    QVERIFY(session().isBasketEmpty());
}

void CounterConsumablesTest::goesWithWhatIsLent()
{
    const qint64 papers = stage().documents();
    scanAll(u"0001 A-1 C-900"_s);
    QCOMPARE(basket()->model()->rowCount(), 2);
    QVERIFY(part<QPushButton>(u"commit"_s)->text().contains(u"2"_s));
    QVERIFY(!m_page->unsavedWork().isEmpty());
    confirm();
    QCOMPARE(stage().openLines(), 4);
    QCOMPARE(stock(), 3);
    QCOMPARE(stage().documents(), papers + 1);
}

void CounterConsumablesTest::anAmountIsTyped()
{
    scanAll(u"0001 C-900 =3"_s);
    QCOMPARE(session().counted().first().quantity, 3);
    QVERIFY(text(0, BasketModel::Item).contains(u"3 本"_s));
    confirm();
    QCOMPARE(stock(), 1);
}

void CounterConsumablesTest::theCrossTakesThemOut()
{
    scanAll(u"0001 A-1 C-900 C-900"_s);
    const QModelIndex cross = basket()->model()->index(1, BasketModel::Remove);
    basket()->scrollTo(cross);
    QTest::mouseClick(basket()->viewport(), Qt::LeftButton, {}, cell(1, BasketModel::Remove));
    QVERIFY(session().counted().isEmpty());
    QCOMPARE(session().basket().size(), 1);
    QVERIFY(message()->text().contains(u"C-900"_s));
    m_page->run(u"undo"_s);
    QCOMPARE(session().counted().first().quantity, 2);
}

void CounterConsumablesTest::whatIsShortStops()
{
    scanAll(u"0001 C-900 =5"_s);
    QVERIFY(session().isStopped());
    QVERIFY(message()->text().contains(u"単3形電池"_s));
    QVERIFY(message()->text().contains(u"4"_s));
    m_page->run(u"escape"_s);
    QCOMPARE(session().counted().first().quantity, 1);
    confirm();
    QCOMPARE(stock(), 3);
}

void CounterConsumablesTest::whatIsLowIsTold()
{
    scanAll(u"0001 C-900 =3"_s);
    confirm();
    QVERIFY(message()->text().contains(u"R8-J1-"_s));
    QVERIFY(message()->text().contains(u'\n'));
    QVERIFY(message()->text().contains(u"C-900"_s));
}

void CounterConsumablesTest::undoBringsThemBack()
{
    scanAll(u"0001 A-1 C-900 0001"_s);
    QCOMPARE(stock(), 3);
    m_page->run(u"undo"_s);
    QCOMPARE(stock(), 4);
    QCOMPARE(stage().openLines(), 3);
}

void CounterConsumablesTest::anotherCounterIsFollowed()
{
    scanAll(u"0001 C-900"_s);
    IssueConsumables verb;
    verb.person = stage().people.at(1);
    verb.items = {{m_battery, 3}};
    stage().desk.perform(verb, stage().order(), this, [](const auto& done) { QVERIFY(done); });
    QTRY_COMPARE(session().counted().first().desk.stock, 1);
    scan(u"C-900"_s);
    QVERIFY(session().isStopped());
}

void CounterConsumablesTest::theSearchFindsKitsAndConsumables()
{
    QVERIFY(stage().store.desk().perform(
        SaveKit{{}, {u"KIT-7"_s, u"出張セット"_s, {stage().assetOf(u"A-1"_s), stage().assetOf(u"A-2"_s)}}},
        TestStore::as(stage().store.manager())));
    scan(u"0001"_s);
    for (const QString& words : {u"出張"_s, u"電池"_s}) {
        m_page->run(u"findPerson"_s);
        auto* edit = part<QLineEdit>(u"nameSearchEdit"_s);
        auto* list = part<QListWidget>(u"nameSearchList"_s);
        edit->setText(words);
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
    }
    QCOMPARE(session().basket().size(), 2);
    QCOMPARE(session().counted().size(), 1);
}

QTEST_MAIN(CounterConsumablesTest)
#include "tst_counterconsumables.moc"
