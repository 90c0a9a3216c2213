// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/sparecheck.h"

#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Spares are kept ready: looked at, and out of stock when they are bad.
class SpareCheckTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void goodAndBad();
    void refusals();
    void theSheetListsWhatIsInStock();
    void anUndoneCheckLeavesNoDayAndNoFault();
    void everyStatementMayFail();

private:
    Result<Performed<ServiceOutcome>> perform(const CheckSpares& verb)
    {
        return store().desk().perform(verb, asDesk());
    }
    [[nodiscard]] AssetState stateOf(AssetId asset) { return store().asset(asset).values.state; }
};

void SpareCheckTest::goodAndBad()
{
    const AssetId good = store().add(anAsset(u"A-1"_s));
    const AssetId bad = store().add(anAsset(u"A-2"_s));
    const auto done = perform({{good}, {bad}, u"起動しない"_s});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items.size(), 2);
    QCOMPARE(stateOf(good), AssetState::Usable);
    QCOMPARE(stateOf(bad), AssetState::Faulty);
    QCOMPARE(store().number("select count(*) from asset_check"), 2);
    QCOMPARE(*store().desk().ask(AskLastCheck{good}), store().clock().now());
    const std::unique_ptr<Connection> eye = store().raw();
    QCOMPARE(entriesOfCommand(*eye, done->commandId).front().command.workItem, u"LN-24"_s);
}

void SpareCheckTest::refusals()
{
    const AssetId spare = store().add(anAsset(u"A-1"_s));
    const AssetId lent = store().add(anAsset(u"A-2"_s));
    const AssetId faulty = store().add(anAsset(u"A-3"_s).state(AssetState::Faulty));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {lent}));
    const qint64 before = entries();
    VERIFY_REFUSED(perform({}), u"loan.no-items");
    VERIFY_REFUSED(perform({{spare}, {spare}, u"x"_s}), u"asset.twice");
    VERIFY_REFUSED(perform({{spare, lent}, {}, {}}), u"check.not-in-stock");
    VERIFY_REFUSED(perform({{faulty}, {}, {}}), u"check.not-in-stock");
    VERIFY_REFUSED(perform({{}, {spare}, u" "_s}), u"check.no-note");
    VERIFY_REFUSED(perform({{AssetId(77)}, {}, {}}), u"asset.unknown");
    QCOMPARE(entries(), before);
    QCOMPARE(stateOf(spare), AssetState::Usable);
}

void SpareCheckTest::theSheetListsWhatIsInStock()
{
    const AssetId first = store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"A-2"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {store().add(anAsset(u"A-3"_s))}));
    VERIFY_OK(perform({{first}, {}, {}}));
    const auto sheet = store().desk().ask(AskSpareSheet{store().asset(first).kindId, u"佐藤"_s});
    VERIFY_OK(sheet);
    QVERIFY(sheet->marks.isSample);
    QCOMPARE(sheet->footer.printedBy, u"佐藤"_s);
    const FormTable table = std::get<FormTable>(sheet->blocks.last());
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).at(1), Phrase(u"A-1"_s));
    QCOMPARE(table.rows.at(0).at(4), Phrase::day(store().clock().today()));
    QVERIFY(table.rows.at(1).at(4).isEmpty());
    VERIFY_REFUSED(store().desk().ask(AskSpareSheet{KindId(77), {}}), u"kind.unknown");
}

void SpareCheckTest::anUndoneCheckLeavesNoDayAndNoFault()
{
    const AssetId spare = store().add(anAsset(u"A-1"_s));
    const auto done = perform({{}, {spare}, u"起動しない"_s});
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), {{}, done->commandId, &recordTables()}, asDesk()));
    QCOMPARE(stateOf(spare), AssetState::Usable);
    QVERIFY(!store().desk().ask(AskLastCheck{spare})->isValid());
}

void SpareCheckTest::everyStatementMayFail()
{
    const CheckSpares verb{{}, {store().add(anAsset(u"A-1"_s))}, u"起動しない"_s};
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(SpareCheckTest)
#include "tst_sparecheck.moc"
