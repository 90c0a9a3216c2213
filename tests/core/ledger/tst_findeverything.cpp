// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/findeverything.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestFindEverything : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void itFinds_data();
    void itFinds();
    void rareFormsAreFoundByEveryWay_data();
    void rareFormsAreFoundByEveryWay();
    void theFormThatWasTypedComesFirst();
    void lastDigitsComeBeforeDigitsInside();
    void atMostSoManyOfEach();
    void aTypingMistakeIsForgivenWhereNothingElseIs_data();
    void aTypingMistakeIsForgivenWhereNothingElseIs();
    void theLatestThings();
    void whatIsWithdrawnIsLeftOut();
    void aFoundThingSaysWhatItIs();

private:
    void fill();
    QStringList keys(const QString& text, int limit = 50);
};

void TestFindEverything::fill()
{
    store().add(aPerson(u"E-10482"_s).name(u"髙橋 健一"_s).reading(u"たかはし けんいち"_s).section(u"営業部"_s));
    store().add(aPerson(u"E-10"_s).name(u"大野 純一"_s).reading(u"おおの じゅんいち"_s).section(u"総務部"_s));
    store().add(anAsset(u"A-000123"_s).maker(u"架空電機"_s).model(u"KD-14"_s).serial(u"E-10"_s).place(u"第1保管庫"_s));
    store().add(anAsset(u"A-0001"_s).maker(u"架空電機"_s).model(u"KD-15"_s));
    store().add(anAsset(u"B-000123"_s).kind(u"ルーター"_s).model(u"A-0001X"_s));
    store().add(anAsset(u"C-1"_s).model(u"ポケット4"_s));
}

QStringList TestFindEverything::keys(const QString& text, int limit)
{
    const Result<QList<FoundThing>> found = store().desk().ask(FindEverything{text, limit});
    QStringList keys;
    for (const FoundThing& thing : found.valueOr({}))
        keys << thing.key;
    return keys;
}

void TestFindEverything::itFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("exact key, prefix, then the index")
        << u"a-0001"_s << QStringList{u"A-0001"_s, u"A-000123"_s, u"B-000123"_s};
    QTest::newRow("a key in two meanings") << u"E-10"_s << QStringList{u"A-000123"_s, u"E-10"_s, u"E-10482"_s};
    QTest::newRow("another form of a kanji") << u"高橋"_s << QStringList{u"E-10482"_s};
    QTest::newRow("katakana") << u"タカハシ"_s << QStringList{u"E-10482"_s};
    QTest::newRow("Latin letters") << u"takahashi"_s << QStringList{u"E-10482"_s};
    QTest::newRow("a long vowel left out") << u"ono"_s << QStringList{u"E-10"_s};
    QTest::newRow("two words") << u"kd 架空"_s << QStringList{u"A-000123"_s, u"A-0001"_s};
    QTest::newRow("a place") << u"保管庫"_s << QStringList{u"第1保管庫"_s};
    QTest::newRow("full width") << u"Ａ－０００１２３"_s << QStringList{u"A-000123"_s};
    QTest::newRow("a type") << u"ﾙｰﾀｰ"_s << QStringList{u"ルーター"_s};
    QTest::newRow("a type in Latin letters") << u"ru-ta-"_s << QStringList{u"ルーター"_s};
    QTest::newRow("without its length") << u"ruta"_s << QStringList{u"ルーター"_s};
    QTest::newRow("a model in Latin letters") << u"poketto"_s << QStringList{u"C-1"_s};
    QTest::newRow("a section") << u"営業"_s << QStringList{u"営業部"_s};
    QTest::newRow("a title") << u"ノートPC 架空電機 KD-14"_s << QStringList{u"A-000123"_s};
    QTest::newRow("a title, its type half") << u"ﾉｰﾄ kd-15"_s << QStringList{u"A-0001"_s};
    QTest::newRow("number and type") << u"A-000123 ノートPC"_s << QStringList{u"A-000123"_s};
    QTest::newRow("of another type") << u"ルーター KD-14"_s << QStringList();
    QTest::newRow("family name first") << u"takahashi kenichi"_s << QStringList{u"E-10482"_s};
    QTest::newRow("given name first") << u"junichi ono"_s << QStringList{u"E-10"_s};
    QTest::newRow("with a comma") << u"Takahashi, Kenichi"_s << QStringList{u"E-10482"_s};
    QTest::newRow("kanji and Latin letters") << u"健一 takahashi"_s << QStringList{u"E-10482"_s};
    QTest::newRow("of two people") << u"takahashi junichi"_s << QStringList();
    QTest::newRow("nothing") << u"zzzz"_s << QStringList();
    QTest::newRow("blanks") << u"  "_s << QStringList();
}

void TestFindEverything::itFinds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    fill();
    QStringList given = keys(text);
    // Two exact matches have no order among themselves.
    if (text == u"E-10" && given.mid(0, 2) == QStringList{u"E-10"_s, u"A-000123"_s})
        given.swapItemsAt(0, 1);
    QCOMPARE(given, found);
    if (!found.isEmpty())
        QCOMPARE(keys(text, 1).size(), 1);
}

void TestFindEverything::rareFormsAreFoundByEveryWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString takasaki = u"E-20"_s;
    QTest::newRow("as registered") << u"\u9ad9\ufa11"_s << takasaki;
    QTest::newRow("the usual forms") << u"高崎"_s << takasaki;
    QTest::newRow("one of each") << u"高\ufa11"_s << takasaki;
    QTest::newRow("hiragana") << u"たかさき"_s << takasaki;
    QTest::newRow("katakana") << u"タカサキ"_s << takasaki;
    QTest::newRow("half width") << u"ﾀｶｻｷ"_s << takasaki;
    QTest::newRow("Latin letters") << u"takasaki"_s << takasaki;
    QTest::newRow("full-width Latin") << u"ＴＡＫＡＳＡＫＩ"_s << takasaki;
    QTest::newRow("beginning") << u"takasa"_s << takasaki;
    QTest::newRow("given name, old form") << u"\u5fb7子"_s << takasaki;
    QTest::newRow("given name, usual form") << u"徳子"_s << takasaki;
    QTest::newRow("one of three forms of nabe") << u"渡\u9089"_s << u"E-21 E-22 E-23"_s;
    QTest::newRow("another of them") << u"渡\u908a"_s << u"E-22 E-21 E-23"_s;
    QTest::newRow("the usual one") << u"渡辺"_s << u"E-23 E-21 E-22"_s;
    QTest::newRow("with a variation selector") << u"渡\u9089\U000E0101"_s << u"E-21 E-22 E-23"_s;
    QTest::newRow("last digits of the number") << u"23"_s << u"E-23"_s;
}

void TestFindEverything::rareFormsAreFoundByEveryWay()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    store().add(aPerson(u"E-20"_s).name(u"\u9ad9\ufa11 \u5fb7子"_s).reading(u"たかさき のりこ"_s));
    store().add(aPerson(u"E-21"_s).name(u"渡\u9089 一"_s).reading(u"わたなべ はじめ"_s));
    store().add(aPerson(u"E-22"_s).name(u"渡\u908a 二郎"_s).reading(u"わたなべ じろう"_s));
    store().add(aPerson(u"E-23"_s).name(u"渡辺 三郎"_s).reading(u"わたなべ さぶろう"_s));
    QCOMPARE(keys(text).join(u' '), found);
}

void TestFindEverything::theFormThatWasTypedComesFirst()
{
    store().add(aPerson(u"E-1"_s).name(u"高橋 一"_s));
    store().add(aPerson(u"E-2"_s).name(u"\u9ad9橋 二"_s));
    QCOMPARE(keys(u"高橋"_s), (QStringList{u"E-1"_s, u"E-2"_s}));
    QCOMPARE(keys(u"\u9ad9橋"_s), (QStringList{u"E-2"_s, u"E-1"_s}));
    QCOMPARE(keys(u"\u9ad9橋"_s, 1), QStringList{u"E-2"_s});
}

void TestFindEverything::lastDigitsComeBeforeDigitsInside()
{
    store().add(anAsset(u"A-001230"_s));
    store().add(anAsset(u"A-000123"_s));
    store().add(anAsset(u"B-7"_s).serial(u"SN0123"_s));
    QCOMPARE(keys(u"0123"_s), (QStringList{u"A-000123"_s, u"B-7"_s, u"A-001230"_s}));
    QCOMPARE(keys(u"０１２３"_s, 1), QStringList{u"A-000123"_s});
}

void TestFindEverything::atMostSoManyOfEach()
{
    fill();
    const Result<QList<FoundThing>> found = store().desk().ask(FindEverything{u"a"_s, 50, 1});
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    const Result<QList<FoundThing>> both = store().desk().ask(FindEverything{u"E-10"_s, 50, 1});
    VERIFY_OK(both);
    QCOMPARE(both->size(), 2);
}

void TestFindEverything::aTypingMistakeIsForgivenWhereNothingElseIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("isNear");
    QTest::newRow("written right") << u"thinkpad"_s << u"A-1"_s << false;
    QTest::newRow("two letters changed places") << u"ThinkPda"_s << u"A-1"_s << true;
    QTest::newRow("one letter missing") << u"thnkpad"_s << u"A-1"_s << true;
    QTest::newRow("one too many, with another word") << u"thinkkpad t14"_s << u"A-1"_s << true;
    QTest::newRow("the other word is not there") << u"thinkkpad t15"_s << QString() << false;
    QTest::newRow("a type's name") << u"dispaly"_s << u"Display A-2"_s << true;
    QTest::newRow("a person") << u"smyth"_s << u"E-5"_s << true;
    QTest::newRow("two mistakes") << u"thunkpod"_s << QString() << false;
    QTest::newRow("a number") << u"A-12345"_s << QString() << false;
    QTest::newRow("zeros left out") << u"A-123"_s << u"A-000123"_s << true;
    QTest::newRow("and the hyphen") << u"ａ123"_s << u"A-000123"_s << true;
    QTest::newRow("another letter") << u"B-123"_s << QString() << false;
    QTest::newRow("too short") << u"smtih"_s << u"E-5"_s << true;
    QTest::newRow("shorter") << u"smti"_s << QString() << false;
    QTest::newRow("a reading, written right") << u"takasaki"_s << u"E-6"_s << false;
    QTest::newRow("a reading, a vowel missing") << u"tkasaki"_s << u"E-6"_s << true;
    QTest::newRow("within") << u"takaski"_s << u"E-6"_s << true;
    QTest::newRow("one too many") << u"takasakki"_s << u"E-6"_s << true;
    QTest::newRow("one wrong") << u"tagasaki"_s << u"E-6"_s << true;
    QTest::newRow("given name first, one missing") << u"ichiro tkasaki"_s << u"E-6"_s << true;
    QTest::newRow("with a comma, changed places") << u"Takaskai, Ichiro"_s << u"E-6"_s << true;
    QTest::newRow("a type and a word, the type mistyped") << u"dispaly dell"_s << u"A-2"_s << true;
    QTest::newRow("both mistyped") << u"Dlel98 dispaly"_s << QString() << false;
    QTest::newRow("the maker first and mistyped") << u"lenvoo projektor"_s << u"A-3"_s << true;
    QTest::newRow("another maker") << u"lenovo dispaly"_s << QString() << false;
    QTest::newRow("a type in katakana") << u"projector"_s << u"プロジェクター"_s << true;
    QTest::newRow("and mistyped") << u"projecter"_s << u"プロジェクター"_s << true;
    QTest::newRow("and a word") << u"projecter lenovo"_s << u"A-3"_s << true;
    QTest::newRow("another's given name") << u"hanako tkasaki"_s << QString() << false;
}

void TestFindEverything::aTypingMistakeIsForgivenWhereNothingElseIs()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(bool, isNear);
    store().add(anAsset(u"A-1"_s).maker(u"Lenovo"_s).model(u"ThinkPad T14"_s));
    store().add(anAsset(u"A-2"_s).kind(u"Display"_s).maker(u"Dell"_s).model(u"Display 24"_s));
    store().add(anAsset(u"A-3"_s).kind(u"プロジェクター"_s).maker(u"Lenovo"_s).model(u"4K"_s));
    store().add(anAsset(u"A-000123"_s));
    store().add(aPerson(u"E-5"_s).name(u"John Smith"_s));
    store().add(aPerson(u"E-6"_s).name(u"\u9ad9\ufa11 一郎"_s).reading(u"たかさき いちろう"_s));
    const Result<QList<FoundThing>> things = store().desk().ask(FindEverything{text});
    VERIFY_OK(things);
    QStringList given;
    for (const FoundThing& thing : *things) {
        given << thing.key;
        QCOMPARE(thing.isNear, isNear);
    }
    QCOMPARE(given.join(u' '), found);
}

void TestFindEverything::theLatestThings()
{
    QVERIFY(store().desk().ask(RecentThings{}).valueOr({{}}).isEmpty());
    fill();
    // A ledger edit is a document too; it is for nobody.
    const Result<QList<FoundThing>> recent = store().desk().ask(RecentThings{3});
    VERIFY_OK(recent);
    QCOMPARE(recent->size(), 3);
    QCOMPARE(recent->first().meaning, CodeMeaning::Document);
    QVERIFY(recent->at(0).key > recent->at(1).key);
}

void TestFindEverything::whatIsWithdrawnIsLeftOut()
{
    fill();
    store().raw()->execute("update asset set withdrawn_at = '2026-06-10T01:00:00.000Z' where asset_no = 'A-0001'");
    QVERIFY(!keys(u"A-0001"_s).contains(u"A-0001"_s));
}

void TestFindEverything::aFoundThingSaysWhatItIs()
{
    fill();
    const Result<QList<FoundThing>> found = store().desk().ask(FindEverything{u"E-10482"_s});
    VERIFY_OK(found);
    QCOMPARE(found->first().meaning, CodeMeaning::Person);
    QCOMPARE(found->first().title, u"髙橋 健一"_s);
    QCOMPARE(found->first().detail, u"営業部"_s);
    const Result<FoundThing> same =
        store().desk().ask(DescribeMatch{{CodeMeaning::Person, found->first().id, u"staff"_s}});
    VERIFY_OK(same);
    QCOMPARE(*same, found->first());
    VERIFY_REFUSED(store().desk().ask(DescribeMatch{{CodeMeaning::Asset, 99, u"asset"_s}}), u"code.unknown");
}

QTEST_GUILESS_MAIN(TestFindEverything)
#include "tst_findeverything.moc"
