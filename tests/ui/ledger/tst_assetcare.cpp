// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incident.h"
#include "core/loans/retire.h"
#include "core/loans/service.h"
#include "tests/ui/ledger/assetsstage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/rowmarks.h"
#include "ui/widgets/linklabel.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// What an item has been through, in its details; and what is recorded of many at once.
class AssetCareTest : public AssetsStage
{
    Q_OBJECT

private Q_SLOTS:
    void showsRepairs();
    void aLateRepairIsTold();
    void showsWhoHadItWhenItWasDamaged();
    void showsHandingBackWithItsProof();
    void theHistoryAsAReport();
    void theDeskRecordsForAllMarked();
    void whoeverOnlyLooksMarksNothing();
    void theSheetsAreForTheFilteredType();

private:
    template<class Verb>
    void perform(const Verb& verb)
    {
        VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    }
    void open()
    {
        show();
        m_page->open(u"a-1"_s);
    }
};

void AssetCareTest::showsRepairs()
{
    perform(SendToRepair{{m_asset}, u"液晶割れ"_s, {u"架空電機"_s, store().clock().today().addDays(7)}});
    open();
    QTRY_VERIFY(isShown(u"架空電機"_s));
    QVERIFY(isShown(u"液晶割れ"_s));
    perform(ReturnToService{{m_asset}, u"液晶交換"_s, true, 23'800});
    open();
    QTRY_VERIFY(isShown(u"液晶交換"_s));
    QVERIFY(isShown(u"23,800"_s));
    QVERIFY(isShown(u"架空電機"_s));
}

void AssetCareTest::aLateRepairIsTold()
{
    perform(SendToRepair{{m_asset}, u"電源"_s, {{}, store().clock().today().addDays(2)}});
    open();
    QTRY_VERIFY(isShown(u"電源"_s));
    QVERIFY(!isShown(u"day(s) ago"_s));
    store().clock().advance(5 * 86'400'000LL);
    open();
    QTRY_VERIFY(isShown(u"電源"_s));
    QVERIFY(isShown(u"3 day(s) ago"_s));
}

void AssetCareTest::showsWhoHadItWhenItWasDamaged()
{
    lend(m_asset);
    ReportIncident verb{m_asset, {}};
    verb.facts.kind = IncidentKind::Damage;
    verb.facts.occurredAt = store().clock().now();
    verb.facts.circumstances = u"落下"_s;
    perform(verb);
    open();
    QTRY_VERIFY(isShown(u"R8-F1-000001"_s));
    QVERIFY(isShown(store().person(m_person).values.name));
}

void AssetCareTest::showsHandingBackWithItsProof()
{
    perform(PrepareRetirement{{m_asset}});
    perform(Retire{{m_asset}, u"物理破壊"_s, u"架空電機 山田"_s, u"佐藤"_s, u"C-77"_s});
    open();
    QTRY_VERIFY(isShown(u"物理破壊"_s));
    QVERIFY(isShown(u"架空電機 山田"_s) && isShown(u"佐藤"_s) && isShown(u"C-77"_s));
    for (LinkLabel* link : m_page->findChildren<LinkLabel*>()) {
        if (link->text().contains(u"R8-C1-000001"_s))
            QTest::mouseClick(link, Qt::LeftButton);
    }
    QCOMPARE(m_fixture->host.opened.last(), std::pair(u"papers"_s, u"R8-C1-000001"_s));
}

void AssetCareTest::theHistoryAsAReport()
{
    open();
    QTRY_VERIFY(isShown(u"A-1"_s));
    QTRY_VERIFY(m_page->findChild<LinkLabel*>(u"historyReport"_s));
    QTest::mouseClick(m_page->findChild<LinkLabel*>(u"historyReport"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->host.opened.last(), std::pair(u"reports"_s, u"asset-history:A-1"_s));
}

void AssetCareTest::theDeskRecordsForAllMarked()
{
    show(Role::Desk);
    auto& marks = m_page->findChild<LedgerTable*>()->marks();
    const AssetId other = AssetId(store().number("select id from asset where asset_no = 'A-2'"));
    marks.mark({m_asset.value(), other.value()});
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"careOfMarked"_s).isVisible());
    QVERIFY(!m_fixture->find<QPushButton>(u"changeAssets"_s).isVisible()); // the ledger is the manager's
    m_fixture->ask.forms << QVariantMap{{u"note"_s, u"点検整備"_s}, {u"vendor"_s, u"架空電機"_s}};
    m_fixture->find<QMenu>(u"careMenu"_s).findChild<QAction*>(u"careRepair"_s)->trigger();
    QTRY_COMPARE(store().number("select count(*) from asset where state = 'in-repair'"), 2);
    QCOMPARE(m_fixture->host.offers.size(), 1);
    m_fixture->undo();
    QTRY_COMPARE(store().number("select count(*) from asset where state = 'in-repair'"), 0);
}

void AssetCareTest::whoeverOnlyLooksMarksNothing()
{
    show(Role::Auditor);
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(m_page->findChild<LedgerTable*>()->marks().count(), 0);
}

void AssetCareTest::theSheetsAreForTheFilteredType()
{
    show(Role::Desk);
    QVERIFY(m_page->canRun(u"assets.sheets"_s));
    m_page->run(u"assets.sheets"_s);
    QTRY_COMPARE(m_fixture->ask.askedForms.size(), 1);
    QCOMPARE(m_fixture->ask.askedForms.first().fields.at(1).value.toInt(), 0); // every type
    auto& kinds = m_fixture->find<QComboBox>(u"assetsKind"_s);
    QTRY_VERIFY(kinds.count() > 1);
    kinds.setCurrentIndex(1);
    m_page->run(u"assets.sheets"_s);
    QTRY_COMPARE(m_fixture->ask.askedForms.size(), 2);
    QCOMPARE(m_fixture->ask.askedForms.last().fields.at(1).value.toInt(), 1);
}

QTEST_MAIN(AssetCareTest)
#include "tst_assetcare.moc"
