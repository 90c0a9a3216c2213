// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/exchange.h"

#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ExchangeTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameHolderUntilTheSameDay();
    void aSubstituteForAFaultyOne_data();
    void aSubstituteForAFaultyOne();
    void andBackAgainAfterTheRepair();
    void oneReceiptForBoth();
    void whatIsMissingStaysOpen();
    void refusals_data();
    void refusals();
    void anOverdueOneNeedsADueDay();
    void changedMeanwhile();
    void anUndoneExchangeGivesTheOldOneBackToTheHolder();
    void isJournalled();
    void theOutcomeReadsBack();
    void everyStatementMayFail();

private:
    Result<Performed<ExchangeOutcome>> exchange(std::optional<AssetState> state = std::nullopt)
    {
        return perform({m_old, m_new, {}, u"画面が割れている"_s, {}, state});
    }
    Result<Performed<ExchangeOutcome>> perform(const Exchange& verb) { return store().desk().perform(verb, asDesk()); }
    [[nodiscard]] bool isOut(AssetId asset) { return store().asset(asset).holder.has_value(); }

    PersonId m_person;
    AssetId m_old;
    AssetId m_new;
};

void ExchangeTest::init()
{
    LoanTest::init();
    if (QTest::currentTestFailed() || isWithoutServer(testedDatabase()))
        return;
    m_person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    m_old = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s).accessory(u"鞄"_s));
    m_new = store().add(anAsset(u"A-2"_s).accessory(u"充電器"_s));
    HandOver verb;
    verb.person = m_person;
    verb.items = {m_old};
    verb.due = LoanDue{QDate(2026, 12, 21), u"17:00"_s};
    verb.purpose = u"出張"_s;
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    store().clock().advance(1000);
}

void ExchangeTest::theSameHolderUntilTheSameDay()
{
    const auto done = exchange();
    VERIFY_OK(done);
    QVERIFY(!isOut(m_old));
    QCOMPARE(store().asset(m_old).values.state, AssetState::Usable);
    const AssetRecord fresh = store().asset(m_new);
    QVERIFY(fresh.holder);
    QCOMPARE(fresh.holder->person, m_person);
    QCOMPARE(fresh.holder->due, (LoanDue{QDate(2026, 12, 21), u"17:00"_s}));
    QCOMPARE(store().text("select purpose from loan order by id desc limit 1"), u"出張"_s);
    QCOMPARE(done->outcome.oldItem, u"A-1"_s);
    QCOMPARE(done->outcome.newItem, u"A-2"_s);
    QVERIFY(!done->outcome.isSubstitute);
    QCOMPARE(store().text("select condition_note from loan_line where returned_at is not null"), u"画面が割れている"_s);
    QCOMPARE(store().number("select count(*) from loan_substitute"), 0);
}

void ExchangeTest::aSubstituteForAFaultyOne_data()
{
    QTest::addColumn<AssetState>("state");
    QTest::newRow("faulty") << AssetState::Faulty;
    QTest::newRow("in repair") << AssetState::InRepair;
}

void ExchangeTest::aSubstituteForAFaultyOne()
{
    QFETCH(AssetState, state);
    const auto done = exchange(state);
    VERIFY_OK(done);
    QVERIFY(done->outcome.isSubstitute);
    QCOMPARE(store().asset(m_old).values.state, state);
    const bool isInRepair = state == AssetState::InRepair;
    QCOMPARE(store().number("select count(*) from asset_service where kind = 'repair' and ended_at is null"),
             isInRepair ? 1 : 0);
    const auto ofOld = store().desk().ask(AskSubstitutes{m_old});
    const auto ofNew = store().desk().ask(AskSubstitutes{m_new});
    VERIFY_OK(ofOld);
    VERIFY_OK(ofNew);
    QCOMPARE(ofOld->substitutes, QStringList{u"A-2"_s});
    QCOMPARE(ofNew->standsInFor, QStringList{u"A-1"_s});
    QVERIFY(ofOld->standsInFor.isEmpty() && ofNew->substitutes.isEmpty());
}

void ExchangeTest::andBackAgainAfterTheRepair()
{
    VERIFY_OK(exchange(AssetState::InRepair));
    store().clock().advance(1000);
    AssetValues values = store().asset(m_old).values;
    values.state = AssetState::Usable;
    VERIFY_OK(store().desk().perform(SaveAsset{m_old, values}, TestStore::as(store().manager())));
    const auto back = perform({m_new, m_old});
    VERIFY_OK(back);
    QCOMPARE(store().asset(m_old).holder->due.day, QDate(2026, 12, 21));
    const auto substitutes = store().desk().ask(AskSubstitutes{m_old});
    VERIFY_OK(substitutes);
    QVERIFY(substitutes->substitutes.isEmpty());
}

void ExchangeTest::oneReceiptForBoth()
{
    const auto done = exchange(AssetState::Faulty);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-J1-000002"_s);
    QCOMPARE(store().number("select count(*) from document where kind = 'return'"), 0);
    const auto record = store().desk().ask(FindDocument{done->outcome.document});
    VERIFY_OK(record);
    const auto paper = documentOfSnapshot(record->snapshot.toUtf8());
    VERIFY_OK(paper);
    bool hasExchange = false;
    for (const Block& block : paper->blocks) {
        const auto* table = std::get_if<FormTable>(&block);
        hasExchange = hasExchange || (table && table->heading.value == u"receipt.exchanged" &&
                                      table->rows.first().first().value == u"A-1");
    }
    QVERIFY(hasExchange);
    // The return is confirmed by the receipt: no slip follows.
    const LoanLineId line(store().number("select id from loan_line where returned_at is not null"));
    const auto slips = store().desk().perform(IssueReturnSlips{{line}}, asDesk());
    VERIFY_OK(slips);
    QVERIFY(slips->outcome.documents.isEmpty());
}

void ExchangeTest::whatIsMissingStaysOpen()
{
    VERIFY_OK(perform({m_old, m_new, {}, {}, {u"鞄"_s}}));
    const auto desk = store().desk().ask(AskPersonDesk{m_person});
    VERIFY_OK(desk);
    QCOMPARE(desk->openAccessories.first().openAccessories, QStringList{u"鞄"_s});
}

void ExchangeTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same item") << u"same"_s << u"exchange.same-item"_s;
    QTest::newRow("not on loan") << u"in-stock"_s << u"loan.not-out"_s;
    QTest::newRow("the new one is on loan") << u"lent"_s << u"asset.on-loan"_s;
    QTest::newRow("the new one is faulty") << u"faulty"_s << u"asset.faulty"_s;
    QTest::newRow("no such accessory") << u"accessory"_s << u"accessory.not-lent"_s;
    QTest::newRow("no judgement of a return") << u"state"_s << u"return.bad-state"_s;
}

void ExchangeTest::refusals()
{
    QFETCH(QString, what);
    Exchange verb{m_old, m_new};
    if (what == u"same") {
        verb.newItem = m_old;
    } else if (what == u"in-stock") {
        verb.oldItem = store().add(anAsset(u"A-9"_s));
    } else if (what == u"lent") {
        VERIFY_OK(lend(m_person, {m_new}));
    } else if (what == u"faulty") {
        verb.newItem = store().add(anAsset(u"A-9"_s).state(AssetState::Faulty));
    } else if (what == u"accessory") {
        verb.missing = {u"受話器"_s};
    } else {
        verb.state = AssetState::Disposed;
    }
    const qint64 before = entries();
    QFETCH(QString, code);
    VERIFY_REFUSED(perform(verb), code);
    QCOMPARE(entries(), before);
    QVERIFY(isOut(m_old));
}

void ExchangeTest::anOverdueOneNeedsADueDay()
{
    store().clock().set(*Instant::fromIso(u"2027-01-12T09:00:00.000+09:00"_s));
    VERIFY_REFUSED(exchange(), u"exchange.overdue");
    Exchange verb{m_old, m_new};
    verb.due = LoanDue{QDate(2027, 1, 29), {}};
    VERIFY_OK(perform(verb));
    QCOMPARE(store().asset(m_new).holder->due.day, QDate(2027, 1, 29));
}

void ExchangeTest::changedMeanwhile()
{
    const HolderInfo seen = *store().asset(m_old).holder;
    VERIFY_OK(takeBack(m_old));
    store().clock().advance(1000);
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {m_old}));
    VERIFY_REFUSED(perform({m_old, m_new, {seen.line, seen.due}}), u"loan.changed-meanwhile");
    QVERIFY(!isOut(m_new));
}

void ExchangeTest::anUndoneExchangeGivesTheOldOneBackToTheHolder()
{
    const auto done = exchange(AssetState::Faulty);
    VERIFY_OK(done);
    store().clock().advance(1000);
    const auto undone = performUndo(store().desk(), {done->outcome.document, {}, &recordTables()}, asDesk());
    VERIFY_OK(undone);
    QVERIFY(isOut(m_old));
    QVERIFY(!isOut(m_new));
    QCOMPARE(store().asset(m_old).values.state, AssetState::Usable);
    QCOMPARE(store().number("select count(*) from loan_substitute where withdrawn_at is null"), 0);
    QCOMPARE(store().number("select count(*) from loan_accessory where returned_at is null and withdrawn_at is null"),
             2);
}

void ExchangeTest::isJournalled()
{
    const auto done = exchange(AssetState::Faulty);
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.exchange"_s);
    QCOMPARE(written.front().command.workItem, u"LN-30"_s);
}

void ExchangeTest::theOutcomeReadsBack()
{
    const auto done = exchange(AssetState::Faulty);
    VERIFY_OK(done);
    QCOMPARE(ExchangeOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
}

void ExchangeTest::everyStatementMayFail()
{
    const Exchange verb{m_old, m_new, {}, {}, {}, AssetState::Faulty};
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 15);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
