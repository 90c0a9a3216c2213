// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/faults.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Everything that can be entered, so that nothing is lost on the way.
static AssetBuilder fullAsset()
{
    return anAsset(u"A-000001"_s)
        .maker(u"富士通"_s)
        .model(u"LIFEBOOK 𠮷"_s)
        .serial(u"SN-髙001"_s)
        .barcode(u"4901234567894"_s)
        .barcode(u"(01)04912345678904"_s)
        .accessory(u"充電器"_s)
        .accessory(u"鞄"_s, 2)
        .place(u"３階 サーバ室"_s)
        .ownership(Ownership::Lease)
        .note(u"一行目\n二行目 \"引用\" 'q' \\ ; --"_s);
}

class SaveAssetTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueComesBack();
    void everyStatementMayFail();

private:
    Result<Performed<LedgerOutcome>> save(AssetId id, const AssetValues& values)
    {
        return store().desk().perform(SaveAsset{id, values}, TestStore::as(store().manager()));
    }
};

void SaveAssetTest::everyValueComesBack()
{
    AssetValues values = fullAsset();
    values.acquiredOn = QDate(2024, 4, 1);
    values.price = 9'007'199'254'740'993;
    values.custom = {{u"予算科目"_s, u"備品費"_s}};
    const auto done = save({}, values);
    VERIFY_OK(done);
    AssetValues stored = store().asset(AssetId(done->outcome.id)).values;
    for (AccessoryValue& accessory : stored.accessories) {
        QVERIFY(accessory.id.isValid());
        accessory.id = {};
    }
    QCOMPARE(stored, values);
}

void SaveAssetTest::everyStatementMayFail()
{
    store().add(anAsset(u"A-000000"_s));
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(save({}, fullAsset())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 10);
}

QTEST_APPLESS_MAIN(SaveAssetTest)
#include "tst_saveasset.moc"
