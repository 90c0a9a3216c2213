// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codekey.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CodeLookupTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyFindsItsThing_data();
    void everyKeyFindsItsThing();
    void aKeyWithTwoMeaningsGivesBoth();
    void oneThingByTwoKeysIsOneThing();
    void theFirstKeyThatMeansAnythingCounts();
    void withdrawnThingsAreNotFound();
    void replacedCodesAreNotFound();
    void verbsAskForOne();
    void theSerialOfABoxIsNothingElse();
    void theSerialOfABoxIsOfItsProduct_data();
    void theSerialOfABoxIsOfItsProduct();

private:
    QStringList found(const QStringList& typed, const std::optional<ProductSerial>& serial = std::nullopt)
    {
        QStringList keys;
        for (const QString& text : typed)
            keys << codeKey(text);
        const auto answer = store().desk().ask(LookUpCode{keys, serial});
        QStringList shown;
        for (const CodeMatch& match : answer.valueOr({}))
            shown << u"%1 %2"_s.arg(match.via).arg(match.id);
        shown.sort();
        return shown;
    }
    template<class Find>
    auto inside(Find find)
    {
        Connection& connection = store().desk().connection();
        connection.beginRead();
        auto result = find(connection);
        connection.commit();
        return result;
    }
};

void CodeLookupTest::everyKeyFindsItsThing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("via"); // empty: nothing
    QTest::newRow("asset number") << u"A-000001"_s << u"asset"_s;
    QTest::newRow("lower case") << u"a-000001"_s << u"asset"_s;
    QTest::newRow("full width") << u"Ａ－０００００１"_s << u"asset"_s;
    QTest::newRow("with spaces") << u" A-000 001 "_s << u"asset"_s;
    QTest::newRow("serial") << u"pf2x9k1a"_s << u"serial"_s;
    QTest::newRow("first barcode") << u"4901234567894"_s << u"barcode"_s;
    QTest::newRow("second barcode") << u"x-77"_s << u"barcode"_s;
    QTest::newRow("staff number") << u"e-10001"_s << u"staff"_s;
    QTest::newRow("user name") << u"HANAKO"_s << u"user"_s;
    QTest::newRow("first card") << u"0123456789abcdef"_s << u"card"_s;
    QTest::newRow("second card") << u"ｃ2"_s << u"card"_s;
    QTest::newRow("place") << u"s-1"_s << u"place"_s;
    QTest::newRow("document") << u"r8-d1-000001"_s << u"document"_s;
    QTest::newRow("beginning of a key") << u"A-00000"_s << QString();
    QTest::newRow("more than a key") << u"A-0000011"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("wildcards") << u"%"_s << QString();
    QTest::newRow("quote") << u"' or 1=1 --"_s << QString();
}

void CodeLookupTest::everyKeyFindsItsThing()
{
    QFETCH(QString, typed);
    QFETCH(QString, via);
    store().add(anAsset(u"a-000001"_s)
                    .serial(u"PF2X-9K1A"_s.remove(u'-'))
                    .barcode(u"4901234567894"_s)
                    .barcode(u"X-77"_s)
                    .place(u"棚"_s));
    store().add(anAsset(u"A-000002"_s).serial(u" "_s));
    store().add(aPerson(u"E-10001"_s).userName(u"hanako"_s).card(u"0123456789ABCDEF"_s).card(u"C2"_s));
    store().add(aPerson(u"E-10002"_s));
    VERIFY_OK(store().desk().perform(SavePlace{u"棚"_s, u"S-1"_s}, TestStore::as(store().manager())));
    const QStringList matches = found({typed});
    QCOMPARE(matches.size(), via.isEmpty() ? 0 : 1);
    if (!via.isEmpty())
        QCOMPARE(matches.first().section(u' ', 0, 0), via);
}

void CodeLookupTest::aKeyWithTwoMeaningsGivesBoth()
{
    const AssetId asset = store().add(anAsset(u"12345"_s));
    const AssetId other = store().add(anAsset(u"A-2"_s).serial(u"12345"_s));
    const PersonId person = store().add(aPerson(u"12345"_s));
    QCOMPARE(found({u"12345"_s}), (QStringList{u"asset %1"_s.arg(asset.value()), u"serial %1"_s.arg(other.value()),
                                               u"staff %1"_s.arg(person.value())}));
}

void CodeLookupTest::oneThingByTwoKeysIsOneThing()
{
    store().add(anAsset(u"A-1"_s).serial(u"A-1"_s).barcode(u"a-1"_s));
    store().add(aPerson(u"E-1"_s).userName(u"e-1"_s).card(u"E-1"_s));
    QCOMPARE(found({u"A-1"_s}).size(), 1);
    QCOMPARE(found({u"E-1"_s}).size(), 1);
}

void CodeLookupTest::theFirstKeyThatMeansAnythingCounts()
{
    const AssetId one = store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"A-2"_s));
    QCOMPARE(found({u"nothing"_s, u"A-1"_s, u"A-2"_s}), QStringList{u"asset %1"_s.arg(one.value())});
    QCOMPARE(found({}), QStringList());
}

void CodeLookupTest::withdrawnThingsAreNotFound()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).serial(u"S-1"_s).barcode(u"B-1"_s));
    const PersonId person = store().add(aPerson(u"E-1"_s).userName(u"u1"_s).card(u"C-1"_s));
    const std::unique_ptr<Connection> raw = store().raw();
    raw->run("update asset set withdrawn_at = ? where id = ?", testMoment(), asset);
    raw->run("update asset_barcode set withdrawn_at = ? where asset_id = ?", testMoment(), asset);
    raw->run("update person set withdrawn_at = ? where id = ?", testMoment(), person);
    raw->run("update person_card set withdrawn_at = ? where person_id = ?", testMoment(), person);
    for (const QString& key : {u"A-1"_s, u"S-1"_s, u"B-1"_s, u"E-1"_s, u"u1"_s, u"C-1"_s})
        QCOMPARE(found({key}), QStringList());
}

void CodeLookupTest::replacedCodesAreNotFound()
{
    const AssetId id = store().add(anAsset(u"A-1"_s).serial(u"S-1"_s).barcode(u"B-1"_s));
    VERIFY_OK(store().desk().perform(SaveAsset{id, anAsset(u"A-2"_s).serial(u"S-2"_s).barcode(u"B-2"_s)},
                                     TestStore::as(store().manager())));
    for (const QString& key : {u"A-1"_s, u"S-1"_s, u"B-1"_s})
        QCOMPARE(found({key}), QStringList());
    for (const QString& key : {u"A-2"_s, u"S-2"_s, u"B-2"_s})
        QCOMPARE(found({key}).size(), 1);
}

void CodeLookupTest::verbsAskForOne()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).serial(u"SAME"_s).barcode(u"E-1"_s));
    store().add(anAsset(u"A-2"_s).serial(u"same"_s));
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const auto assetOf = [&](const QString& key) {
        return inside([&](Connection& connection) { return assetByKey(connection, key); });
    };
    const auto personOf = [&](const QString& key) {
        return inside([&](Connection& connection) { return personByKey(connection, key); });
    };
    QCOMPARE(assetOf(u"ａ-1"_s).valueOr({}), asset);
    QCOMPARE(assetOf(u"e-1"_s).valueOr({}), asset);
    QCOMPARE(personOf(u"e-1"_s).valueOr({}), person);
    VERIFY_REFUSED(assetOf(u"same"_s), u"code.ambiguous");
    const QVariantMap which = assetOf(u"same"_s).refusal().problems.first().arguments;
    QStringList meanings = which.value(u"meanings"_s).toString().split(u", "_s);
    meanings.sort();
    QCOMPARE(meanings, QStringList({u"A-1 ノートPC"_s, u"A-2 ノートPC"_s}));
    VERIFY_REFUSED(assetOf(u"nothing"_s), u"code.unknown");
    VERIFY_REFUSED(personOf(u"A-1"_s), u"person.unknown");
    QCOMPARE(personOf(u"A-1"_s).refusal().kind, RefusalKind::NotFound);
}

void CodeLookupTest::theSerialOfABoxIsNothingElse()
{
    const ProductSerial box{u"04901234567894"_s, u"000123"_s};
    const QString key = u"010490123456789421000123"_s;
    store().add(anAsset(u"000123"_s)); // the number of another item
    store().add(anAsset(u"A-1"_s).barcode(u"000123"_s));
    store().add(aPerson(u"000123"_s).userName(u"u-1"_s));
    store().add(aPerson(u"E-1"_s).card(u"000123"_s));
    VERIFY_OK(store().desk().perform(SavePlace{u"棚"_s, u"000123"_s}, TestStore::as(store().manager())));
    const auto assetOf = [&] { return inside([&](Connection& connection) { return assetBySerial(connection, box); }); };
    QCOMPARE(found({key}, box), QStringList());
    VERIFY_REFUSED(assetOf(), u"code.unknown");
    const AssetId asset = store().add(anAsset(u"A-2"_s).serial(u"000123"_s));
    QCOMPARE(found({key}, box), QStringList{u"serial %1"_s.arg(asset.value())});
    QCOMPARE(assetOf().valueOr({}), asset);
    // Two makers count alike: somebody has to say which.
    store().add(anAsset(u"A-3"_s).serial(u"000123"_s));
    QCOMPARE(found({key}, box).size(), 2);
    VERIFY_REFUSED(assetOf(), u"code.ambiguous");
    // What the whole code is registered with needs no serial number.
    const AssetId whole = store().add(anAsset(u"A-4"_s).barcode(key));
    QCOMPARE(found({key}, box), QStringList{u"barcode %1"_s.arg(whole.value())});
}

void CodeLookupTest::theSerialOfABoxIsOfItsProduct_data()
{
    QTest::addColumn<QStringList>("codes"); // that the item is registered with
    QTest::addColumn<bool>("isFound");
    QTest::newRow("product not known") << QStringList{u"X-77"_s} << true;
    QTest::newRow("its JAN") << QStringList{u"4901234567894"_s} << true;
    QTest::newRow("its GTIN") << QStringList{u"0104901234567894"_s} << true;
    QTest::newRow("of the product, another piece") << QStringList{u"010490123456789421SN-8"_s} << true;
    QTest::newRow("another JAN") << QStringList{u"4912345678904"_s} << false;
    QTest::newRow("another GTIN") << QStringList{u"0104912345678904"_s} << false;
    QTest::newRow("another product's piece of that number") << QStringList{u"010491234567890421SN-9"_s} << false;
    QTest::newRow("two products") << QStringList{u"4912345678904"_s, u"4901234567894"_s} << true;
    QTest::newRow("some number as long as a JAN") << QStringList{u"1234567890123"_s} << true;
}

void CodeLookupTest::theSerialOfABoxIsOfItsProduct()
{
    QFETCH(QStringList, codes);
    QFETCH(bool, isFound);
    AssetBuilder asset = anAsset(u"A-1"_s).serial(u"SN-9"_s);
    for (const QString& code : codes)
        asset.barcode(code);
    store().add(asset);
    const QStringList matches = found({u"010490123456789421SN-9"_s}, ProductSerial{u"04901234567894"_s, u"SN-9"_s});
    QCOMPARE(!matches.isEmpty(), isFound);
}

QTEST_APPLESS_MAIN(CodeLookupTest)
#include "tst_codelookup.moc"
