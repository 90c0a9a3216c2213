// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/holdings.h"

#include "tests/core/loans/loantest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class HoldingsTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOnOneSheet();
    void aPersonWhoIsNotThereHasNoSheet();

private:
    static FormTable tableOf(const Document& sheet)
    {
        for (const Block& block : sheet.blocks) {
            if (const auto* table = std::get_if<FormTable>(&block))
                return *table;
        }
        return {};
    }
};

void HoldingsTest::everythingOnOneSheet()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    const AssetId back = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s).accessory(u"鞄"_s));
    const AssetId out = store().add(anAsset(u"A-2"_s).accessory(u"充電器"_s));
    VERIFY_OK(lend(person, {back, out}));
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {store().add(anAsset(u"A-3"_s))}));
    VERIFY_OK(takeBack(back, {u"鞄"_s}));
    const auto sheet = store().desk().ask(AskHoldingsSheet{person, u"係員"_s});
    VERIFY_OK(sheet);
    const FormTable table = tableOf(*sheet);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).at(1).value, u"A-2"_s);
    QCOMPARE(table.rows.at(0).at(3).value, u"充電器"_s);
    QCOMPARE(table.rows.at(1).at(1).value, u"A-1"_s);
    QCOMPARE(table.rows.at(1).at(3).value, u"鞄"_s);
    QCOMPARE(table.rows.at(1).last().value, u"holdings.accessories-only"_s);
    QCOMPARE(sheet->footer.printedBy, u"係員"_s);
}

void HoldingsTest::aPersonWhoIsNotThereHasNoSheet()
{
    VERIFY_REFUSED(store().desk().ask(AskHoldingsSheet{PersonId(4711), {}}), u"person.unknown");
}

QTEST_GUILESS_MAIN(HoldingsTest)
#include "tst_holdings.moc"
