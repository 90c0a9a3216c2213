// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/savedsearches.h"
#include "tests/ui/ledger/assetsstage.h"

#include <QComboBox>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The searches that are saved for the list of items.
class SavedSearchMenuTest : public AssetsStage
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchIsSavedAndShownAgain();
    void everyFilterIsShown();
    void oneIsOpenedByItsName();
    void oneIsRemoved();
    void whoMayNotSaveOnlyChooses();

private:
    [[nodiscard]] QAction* action(const QString& text, QMenu* in = nullptr)
    {
        auto* menu = in ? in : m_page->findChild<QMenu*>(u"assetsSearchMenu"_s);
        if (!in)
            Q_EMIT menu->aboutToShow();
        const QList<QAction*> actions = menu->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](const QAction* one) { return one->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }
};

void SavedSearchMenuTest::aSearchIsSavedAndShownAgain()
{
    store().add(anAsset(u"A-3"_s).kind(u"ルーター"_s).model(u"ThinkPad"_s));
    show();
    QVERIFY(!action(u"Save this search…"_s)->isEnabled());
    filter().setText(u"thinkpad"_s);
    auto& kinds = m_fixture->find<QComboBox>(u"assetsKind"_s);
    kinds.setCurrentIndex(kinds.findText(u"ルーター"_s));
    QTRY_COMPARE(numbers(), QStringList{u"A-3"_s});
    m_fixture->ask.texts << u"Routers & more"_s;
    action(u"Save this search…"_s)->trigger();
    QCOMPARE(m_fixture->host.offers.size(), 1);
    m_page->run(u"escape"_s);
    m_page->run(u"escape"_s);
    QTRY_COMPARE(numbers().size(), 3);
    QTRY_VERIFY(action(u"Routers && more"_s));
    action(u"Routers && more"_s)->trigger();
    QTRY_COMPARE(numbers(), QStringList{u"A-3"_s});
    QCOMPARE(filter().text(), u"thinkpad"_s);
    QCOMPARE(kinds.currentText(), u"ルーター"_s);
}

/// What the command line can save, the page shows: the same rows, and nothing of it is dropped when it is saved again.
void SavedSearchMenuTest::everyFilterIsShown()
{
    store().add(anAsset(u"A-3"_s).kind(u"ルーター"_s).ownership(Ownership::Lease));
    const PersonId person = store().add(aPerson(u"E-7"_s).section(u"営業部"_s));
    m_person = person;
    lend(m_asset);
    const QList<NamedRow> sections = store().desk().ask(AskNames{AskNames::Of::Sections}).valueOr({});
    const auto section =
        std::find_if(sections.begin(), sections.end(), [](const NamedRow& row) { return row.name == u"営業部"; });
    QVERIFY(section != sections.end());
    AssetFilter filter;
    filter.statuses = {AssetStatus::OnLoan};
    filter.section = SectionId(section->id);
    const auto save = [&](const QString& name, const AssetFilter& wanted) {
        VERIFY_OK(store().desk().perform(SaveSearch{u"assets"_s, name, filterAsJson(wanted)},
                                         TestStore::as(store().manager())));
    };
    save(u"Out there"_s, filter);
    AssetFilter leased;
    leased.ownership = Ownership::Lease;
    save(u"Leased"_s, leased);
    AssetFilter odd;
    odd.statuses = {AssetStatus::Ready, AssetStatus::Faulty};
    odd.leaseWithin = 45;
    save(u"Odd"_s, odd);
    AssetFilter gone;
    gone.kind = KindId(987654);
    save(u"Gone"_s, gone);
    show();
    QVERIFY(!m_fixture->find<QComboBox>(u"assetsSection"_s).isVisible());
    QTRY_VERIFY(action(u"Out there"_s));
    QTRY_VERIFY(m_fixture->find<QComboBox>(u"assetsSection"_s).findText(u"営業部"_s) > 0);
    action(u"Out there"_s)->trigger();
    QTRY_COMPARE(numbers(), QStringList{u"A-1"_s});
    QCOMPARE(m_fixture->find<QComboBox>(u"assetsStatus"_s).currentText(), u"On loan, not due yet"_s);
    QCOMPARE(m_fixture->find<QComboBox>(u"assetsSection"_s).currentText(), u"営業部"_s);
    QVERIFY(m_fixture->find<QComboBox>(u"assetsSection"_s).isVisible());
    action(u"Leased"_s)->trigger();
    QTRY_COMPARE(numbers(), QStringList{u"A-3"_s});
    action(u"Odd"_s)->trigger();
    QTRY_VERIFY(numbers().isEmpty());
    QCOMPARE(m_fixture->find<QComboBox>(u"assetsStatus"_s).currentText(), u"Ready, Faulty"_s);
    QVERIFY(m_fixture->find<QComboBox>(u"assetsLease"_s).currentText().contains(u"within 45 day"));
    m_fixture->ask.texts << u"Odd again"_s;
    action(u"Save this search…"_s)->trigger();
    QTRY_COMPARE(m_fixture->host.offers.size(), 1);
    QCOMPARE(assetFilterFrom(store().desk().ask(FindSavedSearch{u"assets"_s, u"Odd again"_s})->filter), odd);
    // A type that is gone is told, not left out unseen.
    action(u"Gone"_s)->trigger();
    QCOMPARE(m_fixture->host.refusals.size(), 1);
}

/// From everywhere: the palette opens it by its name.
void SavedSearchMenuTest::oneIsOpenedByItsName()
{
    VERIFY_OK(store().desk().perform(SaveSearch{u"assets"_s, u"Mine"_s, {{u"words"_s, u"life"_s}}},
                                     TestStore::as(store().manager())));
    show();
    m_page->open(u"search:Mine"_s);
    QTRY_COMPARE(numbers(), QStringList{u"A-2"_s});
    QCOMPARE(filter().text(), u"life"_s);
    m_page->open(u"search:gone"_s);
    QVERIFY(m_fixture->host.refusals.last().has(u"search.unknown"));
}

void SavedSearchMenuTest::oneIsRemoved()
{
    VERIFY_OK(store().desk().perform(SaveSearch{u"assets"_s, u"Mine"_s, {{u"words"_s, u"x"_s}}},
                                     TestStore::as(store().manager())));
    show();
    QTRY_VERIFY(action(u"Mine"_s));
    action(u"Mine"_s, action(u"Remove"_s)->menu())->trigger();
    QTRY_VERIFY(action(u"No search is saved."_s));
    m_fixture->undo();
    QTRY_VERIFY(action(u"Mine"_s));
}

void SavedSearchMenuTest::whoMayNotSaveOnlyChooses()
{
    VERIFY_OK(store().desk().perform(SaveSearch{u"assets"_s, u"Mine"_s, {{u"words"_s, u"life"_s}}},
                                     TestStore::as(store().manager())));
    show(Role::Auditor);
    QTRY_VERIFY(action(u"Mine"_s));
    QVERIFY(!action(u"Save this search…"_s));
    QVERIFY(!action(u"Remove"_s));
    action(u"Mine"_s)->trigger();
    QTRY_COMPARE(numbers(), QStringList{u"A-2"_s});
}

QTEST_MAIN(SavedSearchMenuTest)
#include "tst_savedsearchmenu.moc"
