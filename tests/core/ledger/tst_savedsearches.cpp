// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/ledger/savedsearches.h"
#include "core/loans/undo.h"
#include "tests/support/storetest.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class SavedSearchesTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void filtersSurviveJson();
    void oneIsSavedFoundAndChanged();
    void oneIsRemovedAndBroughtBack();
    void whatIsWrongIsSaid();
    void whoMaySave();

private:
    Result<Performed<LedgerOutcome>> save(const QString& list, const QString& name, const QJsonObject& filter)
    {
        return store().desk().perform(SaveSearch{list, name, filter}, TestStore::as(store().deskStaff()));
    }
    QStringList names(const QString& list)
    {
        QStringList names;
        for (const SavedSearch& search : store().desk().ask(AskSavedSearches{list}).valueOr({}))
            names << search.name;
        return names;
    }
};

void SavedSearchesTest::filtersSurviveJson()
{
    AssetFilter assets;
    QCOMPARE(assetFilterFrom(filterAsJson(assets)), assets);
    assets = {u"ThinkPad 0123"_s,
              {AssetStatus::OnLoan, AssetStatus::Overdue},
              KindId((qint64(3) << 41) + 7),
              PlaceId(2),
              SectionId(5),
              Ownership::Lease};
    QCOMPARE(assetFilterFrom(filterAsJson(assets)), assets);
    PersonFilter people;
    QCOMPARE(personFilterFrom(filterAsJson(people)), people);
    people = {u"たか"_s, SectionId(5), true, true, KanaRow::Ta};
    QCOMPARE(personFilterFrom(filterAsJson(people)), people);
    // Whoever left with something still out is looked for too.
    people.isWithLeft = false;
    QVERIFY(personFilterFrom(filterAsJson(people)).isWithLeft);
    QCOMPARE(personFilterFrom({{u"kana"_s, u"of-a-later-program"_s}}), PersonFilter());
    QCOMPARE(assetFilterFrom({{u"statuses"_s, QJsonArray{u"of-a-later-program"_s}}}), AssetFilter());
}

void SavedSearchesTest::oneIsSavedFoundAndChanged()
{
    AssetFilter filter;
    filter.words = u"0123"_s;
    VERIFY_OK(save(u"assets"_s, u"遅れている ノート"_s, filterAsJson(filter)));
    VERIFY_OK(save(u"people"_s, u"総務課"_s, {}));
    QCOMPARE(names(u"assets"_s), QStringList{u"遅れている ノート"_s});
    QCOMPARE(names(QString()).size(), 2);
    const auto found = store().desk().ask(FindSavedSearch{u"assets"_s, u"遅れているﾉｰﾄ"_s});
    VERIFY_OK(found);
    QCOMPARE(assetFilterFrom(found->filter), filter);
    filter.words = u"0124"_s;
    VERIFY_OK(save(u"assets"_s, u"遅れているノート"_s, filterAsJson(filter)));
    QCOMPARE(names(u"assets"_s), QStringList{u"遅れているノート"_s});
    QCOMPARE(assetFilterFrom(store().desk().ask(FindSavedSearch{u"assets"_s, u"遅れているノート"_s})->filter), filter);
    const qint64 entries = store().number("select count(*) from journal_entry");
    VERIFY_OK(save(u"assets"_s, u"遅れているノート"_s, filterAsJson(filter)));
    QCOMPARE(store().number("select count(*) from journal_entry"), entries);
}

void SavedSearchesTest::oneIsRemovedAndBroughtBack()
{
    const auto saved = save(u"assets"_s, u"あ"_s, {});
    VERIFY_OK(saved);
    const Order order = TestStore::as(store().deskStaff());
    const auto removed = store().desk().perform(RemoveSearch{saved->outcome.id}, order);
    VERIFY_OK(removed);
    QVERIFY(names(u"assets"_s).isEmpty());
    VERIFY_REFUSED(store().desk().perform(RemoveSearch{saved->outcome.id}, order), u"search.unknown");
    VERIFY_OK(performUndo(store().desk(), Undo{{}, removed->commandId, &recordTables()}, order));
    QCOMPARE(names(u"assets"_s), QStringList{u"あ"_s});
}

void SavedSearchesTest::whatIsWrongIsSaid()
{
    VERIFY_REFUSED(save(u"assets"_s, u" "_s, {}), u"search.no-name");
    VERIFY_REFUSED(save(u"printers"_s, u"x"_s, {}), u"search.unknown");
    VERIFY_REFUSED(store().desk().ask(FindSavedSearch{u"assets"_s, u"x"_s}), u"search.unknown");
}

void SavedSearchesTest::whoMaySave()
{
    VERIFY_REFUSED(store().desk().perform(SaveSearch{u"assets"_s, u"x"_s, {}}, TestStore::as(store().auditor())),
                   u"operator.not-allowed");
}

QTEST_GUILESS_MAIN(SavedSearchesTest)
#include "tst_savedsearches.moc"
