// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchkey.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/searchindex.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The same words find the same rows on both databases.
class SearchTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreFound_data();
    void peopleAreFound();
    void assetsAreFound_data();
    void assetsAreFound();
    void whatIsChangedIsFoundAnew();
    void whatIsWithdrawnIsNotFound();
    void atMostSoMany();
    void mergingChangesNothing();

private:
    void addPeople();
    void addAssets();
    QStringList find(const SearchIndex& index, const char* nameOf, const QString& typed, int limit = 50);
    QStringList people(const QString& typed)
    {
        return find(personSearchIndex(), "select staff_no from person where id = ?", typed);
    }
    QStringList assets(const QString& typed)
    {
        return find(assetSearchIndex(), "select asset_no from asset where id = ?", typed);
    }
};

QStringList SearchTest::find(const SearchIndex& index, const char* nameOf, const QString& typed, int limit)
{
    Connection& connection = store().desk().connection();
    QList<qint64> ids;
    index.find(connection, searchKeyOfWords(typed), limit, ids);
    QStringList names;
    for (qint64 id : ids) {
        Cursor cursor = connection.select(nameOf, id);
        if (cursor.next())
            names << cursor.text(0);
    }
    names.sort();
    return names;
}

void SearchTest::addPeople()
{
    store().add(aPerson(u"E1"_s).name(u"髙橋 花子"_s).reading(u"タカハシ ハナコ"_s).mail(u"hanako@example.jp"_s));
    store().add(aPerson(u"E2"_s).name(u"高橋 一郎"_s).reading(u"タカハシ イチロウ"_s).userName(u"ichiro.t"_s));
    store().add(aPerson(u"E3"_s).name(u"渡邊 京子"_s).reading(u"ワタナベ キョウコ"_s));
    store().add(aPerson(u"E4"_s).name(u"𠮷田 京"_s).reading(u"ヨシダ ケイ"_s));
    store().add(aPerson(u"E5"_s).name(u"John Smith"_s));
}

void SearchTest::peopleAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("kanji, both forms") << u"高橋"_s << u"E1 E2"_s;
    QTest::newRow("the old form") << u"髙橋"_s << u"E1 E2"_s;
    QTest::newRow("variant kanji") << u"渡辺"_s << u"E3"_s;
    QTest::newRow("outside the basic plane") << u"吉田"_s << u"E4"_s;
    QTest::newRow("katakana") << u"タカハシ"_s << u"E1 E2"_s;
    QTest::newRow("hiragana") << u"たかはし"_s << u"E1 E2"_s;
    QTest::newRow("half width") << u"ﾀｶﾊｼ"_s << u"E1 E2"_s;
    QTest::newRow("half width with a mark") << u"ﾜﾀﾅﾍﾞ"_s << u"E3"_s;
    QTest::newRow("two words") << u"高橋 花子"_s << u"E1"_s;
    QTest::newRow("two words, other order, wide space") << u"花子　髙橋"_s << u"E1"_s;
    QTest::newRow("without the space between") << u"高橋花子"_s << u"E1"_s;
    QTest::newRow("kanji and reading") << u"高橋 いちろう"_s << u"E2"_s;
    QTest::newRow("one character") << u"京"_s << u"E3 E4"_s;
    QTest::newRow("one character, last of a name") << u"子"_s << u"E1 E3"_s;
    QTest::newRow("inside a word") << u"カハ"_s << u"E1 E2"_s;
    QTest::newRow("latin, other case") << u"SMITH john"_s << u"E5"_s;
    QTest::newRow("full-width latin") << u"ｓｍｉｔｈ"_s << u"E5"_s;
    QTest::newRow("user name") << u"ichiro"_s << u"E2"_s;
    QTest::newRow("mail") << u"hanako@example"_s << u"E1"_s;
    QTest::newRow("staff number") << u"e3"_s << u"E3"_s;
    QTest::newRow("nobody") << u"佐藤"_s << QString();
    QTest::newRow("one word of two") << u"高橋 次郎"_s << QString();
    QTest::newRow("pairs that stand apart") << u"高橋高"_s << QString();
    QTest::newRow("signs") << u"' \" * : & | ! ( ) \\"_s << QString();
}

void SearchTest::peopleAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, numbers);
    addPeople();
    QCOMPARE(people(typed).join(u' '), numbers);
}

void SearchTest::addAssets()
{
    store().add(anAsset(u"PC-000123"_s).maker(u"富士通"_s).model(u"LIFEBOOK U9312"_s).serial(u"R4X00981"_s));
    store().add(anAsset(u"PC-000124"_s).maker(u"富士通"_s).model(u"ESPRIMO"_s).serial(u"R4X00123"_s));
    store().add(anAsset(u"WR-7"_s).maker(u"ＮＥＣ"_s).model(u"ルーター・モバイル"_s).serial(u"77-0123"_s));
}

void SearchTest::assetsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("whole number") << u"PC-000123"_s << u"PC-000123"_s;
    QTest::newRow("without the hyphen") << u"pc000124"_s << u"PC-000124"_s;
    QTest::newRow("last digits") << u"0123"_s << u"PC-000123 PC-000124 WR-7"_s;
    QTest::newRow("last digits and maker") << u"0123 富士通"_s << u"PC-000123 PC-000124"_s;
    QTest::newRow("last digit") << u"4"_s << u"PC-000123 PC-000124"_s;
    QTest::newRow("maker, one character") << u"富"_s << u"PC-000123 PC-000124"_s;
    QTest::newRow("middle of a model") << u"book"_s << u"PC-000123"_s;
    QTest::newRow("half-width kana") << u"ﾙｰﾀｰ"_s << u"WR-7"_s;
    QTest::newRow("full-width maker") << u"nec"_s << u"WR-7"_s;
    QTest::newRow("middle dot") << u"ルーターモバイル"_s << u"WR-7"_s;
    QTest::newRow("not across two fields") << u"u9312富士"_s << QString();
    QTest::newRow("nothing") << u"Z99"_s << QString();
    QTest::newRow("blank") << u" "_s << QString();
}

void SearchTest::assetsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, numbers);
    addAssets();
    QCOMPARE(assets(typed).join(u' '), numbers);
}

void SearchTest::whatIsChangedIsFoundAnew()
{
    const AssetId id = store().add(anAsset(u"A-1"_s).model(u"古い機種"_s));
    VERIFY_OK(store().desk().perform(SaveAsset{id, anAsset(u"A-1"_s).model(u"新しい機種"_s)},
                                     TestStore::as(store().manager())));
    QCOMPARE(assets(u"古い"_s), QStringList());
    QCOMPARE(assets(u"新しい"_s), QStringList{u"A-1"_s});
    QCOMPARE(assets(u"機種"_s), QStringList{u"A-1"_s});
    const PersonId person = store().add(aPerson(u"E1"_s).name(u"旧姓 花子"_s));
    VERIFY_OK(store().desk().perform(SavePerson{person, aPerson(u"E1"_s).name(u"新姓 花子"_s)},
                                     TestStore::as(store().manager())));
    QCOMPARE(people(u"旧姓"_s), QStringList());
    QCOMPARE(people(u"新姓"_s), QStringList{u"E1"_s});
}

namespace {

struct Withdraw {
    static constexpr const char* name = "test.withdraw";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    const Table* table = nullptr;
    qint64 id = 0;
    bool isBack = false;
    QJsonObject toJson() const { return {}; }
    Result<Outcome> run(WriteScope& scope) const
    {
        const std::optional<Row> before = scope.lock(*table, id);
        Row after = *before;
        after[size_t(table->withdrawnColumn())] = isBack ? Value() : Value(scope.atText());
        scope.update(*table, *before, after);
        return Outcome{id, {}};
    }
};

} // namespace

void SearchTest::whatIsWithdrawnIsNotFound()
{
    const Order order = TestStore::as(store().manager());
    const AssetId asset = store().add(anAsset(u"A-1"_s).model(u"機種"_s));
    const PersonId person = store().add(aPerson(u"E1"_s).name(u"花子"_s));
    VERIFY_OK(store().desk().perform(Withdraw{&assetTable(), asset.value()}, order));
    VERIFY_OK(store().desk().perform(Withdraw{&personTable(), person.value()}, order));
    QCOMPARE(assets(u"機種"_s), QStringList());
    QCOMPARE(people(u"花子"_s), QStringList());
    VERIFY_OK(store().desk().perform(Withdraw{&assetTable(), asset.value(), true}, order));
    QCOMPARE(assets(u"機種"_s), QStringList{u"A-1"_s});
}

void SearchTest::atMostSoMany()
{
    for (int i = 0; i < 9; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)).model(u"機種"_s));
    const char* nameOf = "select asset_no from asset where id = ?";
    QCOMPARE(find(assetSearchIndex(), nameOf, u"機種"_s, 4).size(), 4);
    QCOMPARE(find(assetSearchIndex(), nameOf, u"機種"_s, 9).size(), 9);
}

void SearchTest::mergingChangesNothing()
{
    addAssets();
    for (int i = 0; i < 100 && assetSearchIndex().mergeSome(store().desk().connection()); ++i) {
    }
    QVERIFY(!assetSearchIndex().mergeSome(store().desk().connection()));
    QCOMPARE(assets(u"0123"_s).size(), 3);
}

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_search.moc"
