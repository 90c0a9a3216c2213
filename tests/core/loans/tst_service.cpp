// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/service.h"

#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/assetcare.h"
#include "core/loans/resetsheet.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Repair, return to service, reset.
class ServiceTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void repairedAndBack_data();
    void repairedAndBack();
    void cannotBeRepaired();
    void inOrderAfterAll();
    void repairWhileOnLoan();
    void severalAreReset();
    void whoRepairsItAndByWhen();
    void aLateRepair();
    void aRepairWithoutARecordGetsOne();
    void theSheetOfResets();
    void refusals_data();
    void refusals();
    void allOrNothing();
    void eachIsUndone();
    void isJournalled();
    void everyStatementMayFail();

private:
    template<class Verb>
    auto perform(const Verb& verb)
    {
        return store().desk().perform(verb, asDesk());
    }
    AssetId with(AssetState state, const QString& number = u"A-1"_s)
    {
        return store().add(anAsset(number).state(state));
    }
    [[nodiscard]] AssetState stateOf(AssetId asset) { return store().asset(asset).values.state; }
};

void ServiceTest::repairedAndBack_data()
{
    QTest::addColumn<bool>("needsReset");
    QTest::addColumn<AssetState>("state");
    QTest::newRow("into stock") << false << AssetState::Usable;
    QTest::newRow("to its reset") << true << AssetState::NeedsReset;
}

void ServiceTest::repairedAndBack()
{
    QFETCH(bool, needsReset);
    const AssetId asset = with(AssetState::Faulty);
    VERIFY_OK(store().desk().perform(SaveKind{u"ノートPC"_s, KindCategory::Pc, needsReset, 0},
                                     TestStore::as(store().manager())));
    VERIFY_OK(perform(SendToRepair{{asset}, u"液晶割れ、架空電機へ"_s}));
    QCOMPARE(stateOf(asset), AssetState::InRepair);
    QCOMPARE(store().number("select count(*) from asset_service where ended_at is null"), 1);
    store().clock().advance(86'400'000);
    const auto back = perform(ReturnToService{{asset}, u"液晶交換"_s});
    VERIFY_OK(back);
    QTEST(back->outcome.items.first().state, "state");
    QTEST(stateOf(asset), "state");
    QCOMPARE(store().text("select begin_note from asset_service"), u"液晶割れ、架空電機へ"_s);
    QCOMPARE(store().text("select end_note from asset_service where ended_at is not null"), u"液晶交換"_s);
}

void ServiceTest::cannotBeRepaired()
{
    const AssetId asset = with(AssetState::InRepair);
    VERIFY_OK(perform(ReturnToService{{asset}, u"部品がない"_s, false}));
    QCOMPARE(stateOf(asset), AssetState::Faulty);
    QCOMPARE(store().text("select result from asset_service"), u"faulty"_s);
}

void ServiceTest::inOrderAfterAll()
{
    const AssetId asset = with(AssetState::Faulty);
    VERIFY_OK(perform(ReturnToService{{asset}, u"ケーブルだった"_s}));
    QCOMPARE(stateOf(asset), AssetState::Usable);
}

void ServiceTest::repairWhileOnLoan()
{
    const AssetId asset = with(AssetState::Usable);
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {asset}));
    VERIFY_OK(perform(SendToRepair{{asset}, u"電源"_s}));
    QVERIFY(store().asset(asset).holder);
    VERIFY_OK(perform(ReturnToService{{asset}, {}}));
    QCOMPARE(stateOf(asset), AssetState::Usable);
    QCOMPARE(openLines(), 1);
}

void ServiceTest::severalAreReset()
{
    const QList<AssetId> assets{with(AssetState::NeedsReset, u"A-1"_s), with(AssetState::NeedsReset, u"A-2"_s)};
    const auto done = perform(FinishReset{assets, u"手順書 3.2"_s});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items.size(), 2);
    QCOMPARE(stateOf(assets.first()), AssetState::Usable);
    QCOMPARE(store().number("select count(*) from asset_service where kind = 'reset'"), 2);
}

void ServiceTest::whoRepairsItAndByWhen()
{
    const AssetId asset = with(AssetState::Faulty);
    const QDate today = store().clock().today();
    VERIFY_REFUSED(perform(SendToRepair{{asset}, u"液晶割れ"_s, {u"架空電機"_s, today.addDays(-1)}}),
                   u"service.expected-past");
    VERIFY_OK(perform(SendToRepair{{asset}, u"液晶割れ"_s, {u" 架空電機 "_s, today.addDays(14)}}));
    VERIFY_REFUSED(perform(ChangeRepair{{asset}, {}}), u"service.no-terms");
    VERIFY_REFUSED(perform(ChangeRepair{{asset}, {{}, today.addDays(-1)}}), u"service.expected-past");
    const auto moved = perform(ChangeRepair{{asset}, {{}, today.addDays(21)}});
    VERIFY_OK(moved);
    store().clock().advance(86'400'000);
    VERIFY_REFUSED(perform(ReturnToService{{asset}, {}, true, -1}), u"service.bad-cost");
    VERIFY_OK(perform(ReturnToService{{asset}, u"液晶交換"_s, true, 23'800}));
    VERIFY_REFUSED(perform(ChangeRepair{{asset}, {u"別の業者"_s, {}}}), u"service.wrong-state");
    const auto services = store().desk().ask(AskServices{asset});
    VERIFY_OK(services);
    QCOMPARE(services->size(), 1);
    const ServiceRecord& repair = services->first();
    QCOMPARE(repair.kind, ServiceRecord::Kind::Repair);
    QCOMPARE(repair.fault, u"液晶割れ"_s);
    QCOMPARE(repair.work, u"液晶交換"_s);
    QCOMPARE(repair.vendor, u"架空電機"_s);
    QCOMPARE(repair.expectedOn, today.addDays(21));
    QCOMPARE(repair.cost.value_or(0), 23'800);
    QCOMPARE(repair.state, AssetState::Usable);
    QVERIFY(!repair.isOpen() && !repair.isLate(today.addDays(90)));
}

void ServiceTest::aLateRepair()
{
    const AssetId asset = with(AssetState::Usable);
    const QDate today = store().clock().today();
    VERIFY_OK(perform(SendToRepair{{asset}, u"電源"_s, {{}, today}}));
    VERIFY_OK(perform(FinishReset{{with(AssetState::NeedsReset, u"A-2"_s)}, {}}));
    const auto care = store().desk().ask(AskAssetCare{asset});
    VERIFY_OK(care);
    QVERIFY(care->openRepair());
    QVERIFY(!care->openRepair()->isLate(today));
    QVERIFY(care->openRepair()->isLate(today.addDays(1)));
    QVERIFY(!store().desk().ask(AskAssetCare{with(AssetState::Usable, u"A-3"_s)})->openRepair());
}

void ServiceTest::aRepairWithoutARecordGetsOne()
{
    const AssetId asset = with(AssetState::InRepair);
    const auto done = perform(ChangeRepair{{asset}, {u"架空電機"_s, {}}});
    VERIFY_OK(done);
    QCOMPARE(store().text("select vendor from asset_service where ended_at is null"), u"架空電機"_s);
    VERIFY_OK(performUndo(store().desk(), {{}, done->commandId, &recordTables()}, asDesk()));
    QCOMPARE(store().number("select count(*) from asset_service where withdrawn_at is null"), 0);
}

void ServiceTest::theSheetOfResets()
{
    VERIFY_OK(
        store().desk().perform(SaveKind{u"ノートPC"_s, KindCategory::Pc, true, 0}, TestStore::as(store().manager())));
    const AssetId lent = store().add(anAsset(u"A-1"_s).accessory(u"鞄"_s));
    with(AssetState::Usable, u"A-2"_s);
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {lent}));
    VERIFY_OK(takeBack(lent, {u"鞄"_s}));
    const auto rowsOf = [](const Result<Document>& sheet) {
        for (const Block& block : sheet->blocks) {
            if (const auto* table = std::get_if<FormTable>(&block))
                return table->rows;
        }
        return QList<QList<Phrase>>();
    };
    const auto all = store().desk().ask(AskResetSheet{{}, u"係員"_s});
    VERIFY_OK(all);
    QVERIFY(all->marks.isSample);
    QCOMPARE(all->footer.printedBy, u"係員"_s);
    QCOMPARE(rowsOf(all).size(), 1);
    QCOMPARE(rowsOf(all).first().at(1).value, u"A-1"_s);
    QCOMPARE(rowsOf(all).first().at(5).value, u"鞄"_s);
    const KindId kind = store().asset(lent).kindId;
    QCOMPARE(rowsOf(store().desk().ask(AskResetSheet{kind, {}})).size(), 1);
    VERIFY_REFUSED(store().desk().ask(AskResetSheet{KindId(4711), {}}), u"kind.unknown");
    VERIFY_OK(perform(FinishReset{{lent}, {}}));
    QCOMPARE(rowsOf(store().desk().ask(AskResetSheet{kind, {}})).size(), 0);
}

void ServiceTest::refusals_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<AssetState>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("repair of what is in repair") << u"repair"_s << AssetState::InRepair << u"service.wrong-state"_s;
    QTest::newRow("repair of what is lost") << u"repair"_s << AssetState::Lost << u"service.wrong-state"_s;
    QTest::newRow("repair of what is gone") << u"repair"_s << AssetState::Disposed << u"asset.illegal-move"_s;
    QTest::newRow("back though in stock") << u"back"_s << AssetState::Usable << u"service.wrong-state"_s;
    QTest::newRow("back though lost") << u"back"_s << AssetState::Lost << u"service.wrong-state"_s;
    QTest::newRow("reset though in stock") << u"reset"_s << AssetState::Usable << u"service.wrong-state"_s;
}

void ServiceTest::refusals()
{
    QFETCH(QString, verb);
    QFETCH(AssetState, state);
    QFETCH(QString, code);
    const QList<AssetId> assets{with(state)};
    const qint64 before = entries();
    if (verb == u"repair") {
        VERIFY_REFUSED(perform(SendToRepair{assets, u"電源"_s}), code);
        VERIFY_REFUSED(perform(SendToRepair{assets, u" "_s}), u"service.no-note");
        VERIFY_REFUSED(perform(SendToRepair{{}, u"電源"_s}), u"loan.no-items");
    } else if (verb == u"back") {
        VERIFY_REFUSED(perform(ReturnToService{assets, {}}), code);
    } else {
        VERIFY_REFUSED(perform(FinishReset{assets, {}}), code);
        VERIFY_REFUSED(perform(FinishReset{{assets.first(), assets.first()}, {}}), u"asset.twice");
    }
    QCOMPARE(entries(), before);
}

void ServiceTest::allOrNothing()
{
    const AssetId waits = with(AssetState::NeedsReset, u"A-1"_s);
    const AssetId stands = with(AssetState::Usable, u"A-2"_s);
    VERIFY_REFUSED(perform(FinishReset{{waits, stands}, {}}), u"service.wrong-state");
    QCOMPARE(stateOf(waits), AssetState::NeedsReset);
}

void ServiceTest::eachIsUndone()
{
    const AssetId asset = with(AssetState::Faulty);
    const auto undo = [&](const QString& command) {
        return performUndo(store().desk(), {{}, command, &recordTables()}, asDesk());
    };
    const auto sent = perform(SendToRepair{{asset}, u"電源"_s});
    VERIFY_OK(sent);
    const auto back = perform(ReturnToService{{asset}, {}});
    VERIFY_OK(back);
    VERIFY_REFUSED(undo(sent->commandId), u"undo.moved-on");
    VERIFY_OK(undo(back->commandId));
    QCOMPARE(stateOf(asset), AssetState::InRepair);
    VERIFY_OK(undo(sent->commandId));
    QCOMPARE(stateOf(asset), AssetState::Faulty);
    QCOMPARE(store().number("select count(*) from asset_service where withdrawn_at is null"), 0);
}

void ServiceTest::isJournalled()
{
    const auto done = perform(FinishReset{{with(AssetState::NeedsReset)}, u"手順書"_s});
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.finish-reset"_s);
    QCOMPARE(written.front().command.workItem, u"LN-28"_s);
    QCOMPARE(ServiceOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
}

void ServiceTest::everyStatementMayFail()
{
    const SendToRepair verb{{with(AssetState::Usable)}, u"電源"_s};
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
