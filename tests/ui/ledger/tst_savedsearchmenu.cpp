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
