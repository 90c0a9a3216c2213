// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importjob.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/mergerecords.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// Lists that know nothing of what was merged since they were made.
class TestMergedLists : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMergedPersonDoesNotComeBack();
    void aMergedUserNameDoesNotComeBack();
    void aMergedItemDoesNotComeBack();
    void theirCodesStayWhereAListHasOthers();
    void aHolderIsWhoeverStayed();
    void aCodeOfSeveralIsNobodysRow();

private:
    Result<ImportReport> import(const QByteArray& text, ImportTable table)
    {
        ImportPlan plan;
        plan.table = table;
        plan.path = folder() + u"/list-%1.csv"_s.arg(++m_files);
        QFile file(plan.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(plan.path));
        file.close();
        return performImport(store().desk(), TestStore::as(store().manager()), plan, m_control);
    }
    Result<ImportReport> people(const QByteArray& text) { return import(text, ImportTable::People); }
    Result<ImportReport> assets(const QByteArray& text) { return import(text, ImportTable::Assets); }
    template<class Verb>
    auto perform(const Verb& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().manager()));
    }
    qint64 live(const std::string& table)
    {
        return store().number("select count(*) from " + table + " where withdrawn_at is null");
    }
    /// What a scan of it means; 0 where that is not one thing.
    qint64 meaningOf(const QString& key)
    {
        const Result<QList<CodeMatch>> matches = store().desk().ask(LookUpCode{{key}});
        return matches && matches->size() == 1 ? matches->first().id : 0;
    }
    /// E-0012, who was E-12 as well.
    PersonId mergedPerson()
    {
        const PersonId kept =
            store().add(aPerson(u"E-0012"_s).name(u"髙橋 花子"_s).userName(u"hanako"_s).card(u"1111"_s));
        const PersonId merged =
            store().add(aPerson(u"E-12"_s).name(u"髙橋花子"_s).userName(u"htakahashi"_s).card(u"2222"_s));
        store().add(aPerson(u"E-1"_s).name(u"別人"_s));
        if (!perform(MergePeople{kept, merged, &recordTables()}))
            qFatal("not merged");
        return kept;
    }
    AssetId mergedItem()
    {
        const AssetId kept = store().add(anAsset(u"A-1"_s).barcode(u"991"_s));
        const AssetId merged = store().add(anAsset(u"A-001"_s).barcode(u"992"_s));
        if (!perform(MergeAssets{kept, merged, &recordTables()}))
            qFatal("not merged");
        return kept;
    }

    JobControl m_control{{}};
    int m_files = 0;
};

void TestMergedLists::aMergedPersonDoesNotComeBack()
{
    const PersonId kept = mergedPerson();
    const auto again = people("職員番号,氏名,内線\nE-12,高橋花子,4321\n");
    VERIFY_OK(again);
    QCOMPARE(again->created, 0);
    QCOMPARE(again->updated, 1);
    QCOMPARE(live("person"), 2);
    QCOMPARE(store().person(kept).values.staffNo, u"E-0012"_s);
    QCOMPARE(store().person(kept).values.extension, u"4321"_s);
    QCOMPARE(store().person(kept).values.name, u"髙橋 花子"_s);
    QCOMPARE(meaningOf(u"E-12"_s), kept.value());
    // Nor by hand, as a number of either kind; a number that is nobody's code is free.
    VERIFY_REFUSED(perform(SavePerson{{}, aPerson(u"e-12"_s)}), u"person.exists");
    VERIFY_REFUSED(perform(SavePerson{{}, aPerson(u"E-77"_s).userName(u"2222"_s)}), u"person.exists");
    VERIFY_OK(perform(SavePerson{{}, aPerson(u"E-77"_s)}));
    // Whoever has the code may have the number as well.
    PersonValues renumbered = store().person(kept).values;
    renumbered.staffNo = u"E-12"_s;
    VERIFY_OK(perform(SavePerson{kept, renumbered}));
}

void TestMergedLists::aMergedUserNameDoesNotComeBack()
{
    const PersonId kept = mergedPerson();
    const auto again = people("ユーザー名,氏名\nhtakahashi,髙橋 花子\n");
    VERIFY_OK(again);
    QCOMPARE(again->created, 0);
    QCOMPARE(live("person"), 2);
    QCOMPARE(meaningOf(u"HTAKAHASHI"_s), kept.value());
    QCOMPARE(store().person(kept).values.userName, u"hanako"_s);
}

void TestMergedLists::aMergedItemDoesNotComeBack()
{
    const AssetId kept = mergedItem();
    const auto again = assets("管理番号,品目,備考\nA-001,ノートPC,予備\n");
    VERIFY_OK(again);
    QCOMPARE(again->created, 0);
    QCOMPARE(again->updated, 1);
    QCOMPARE(live("asset"), 1);
    QCOMPARE(store().asset(kept).values.assetNo, u"A-1"_s);
    QCOMPARE(store().asset(kept).values.note, u"予備"_s);
    QCOMPARE(meaningOf(u"A-001"_s), kept.value());
    VERIFY_REFUSED(perform(SaveAsset{{}, anAsset(u"a-001"_s)}), u"asset.exists");
    VERIFY_OK(perform(SaveAsset{{}, anAsset(u"A-002"_s)}));
}

void TestMergedLists::theirCodesStayWhereAListHasOthers()
{
    const PersonId kept = mergedPerson();
    const QByteArray list = "職員番号,氏名,カード\nE-0012,髙橋 花子,1111\n";
    VERIFY_OK(people(list));
    const QStringList cards = store().person(kept).values.cards;
    QVERIFY(cards.contains(u"1111"_s) && cards.contains(u"E-12"_s));
    QVERIFY(!cards.contains(u"2222"_s)); // a card that the list says is no more
    QCOMPARE(meaningOf(u"E-12"_s), kept.value());
    const auto again = people(list);
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 1);
    const AssetId item = mergedItem();
    VERIFY_OK(assets("管理番号,品目,バーコード\nA-1,ノートPC,991\n"));
    QCOMPARE(store().asset(item).values.barcodes, (QStringList{u"991"_s, u"A-001"_s}));
}

void TestMergedLists::aHolderIsWhoeverStayed()
{
    const PersonId kept = mergedPerson();
    const auto done = assets("Asset Tag,Category,Checkout Type,Checked Out To: Username\nA-9,PC,user,E-12\n");
    VERIFY_OK(done);
    QCOMPARE(done->people.count, 0);
    QCOMPARE(live("person"), 2);
    QCOMPARE(store().number("select person_id from loan"), kept.value());
}

void TestMergedLists::aCodeOfSeveralIsNobodysRow()
{
    store().add(aPerson(u"E-1"_s).card(u"7777"_s));
    store().add(aPerson(u"E-2"_s).card(u"7777"_s));
    const auto done = people("職員番号,氏名\n7777,甲\n");
    VERIFY_OK(done);
    QCOMPARE(done->rejectedRows, 1);
    QCOMPARE(done->rejected.first().problems.first().code, u"import.code-of-several"_s);
    store().add(anAsset(u"A-1"_s).barcode(u"4901234567894"_s));
    store().add(anAsset(u"A-2"_s).barcode(u"4901234567894"_s));
    const auto items = assets("管理番号,品目\n4901234567894,PC\n");
    VERIFY_OK(items);
    QCOMPARE(items->rejected.first().problems.first().code, u"import.code-of-several"_s);
    QCOMPARE(live("person") + live("asset"), 4);
}

QTEST_GUILESS_MAIN(TestMergedLists)
#include "tst_mergedlists.moc"
