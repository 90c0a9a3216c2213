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
