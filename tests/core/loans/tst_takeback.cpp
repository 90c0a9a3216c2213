// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/desk/journalquestions.h"
#include "core/documents/snapshot.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/missingslips.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TakeBackTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void closesTheLineAndItsAccessories();
    void whatIsMissingStaysOpen();
    void refusals_data();
    void refusals();
    void allOrNothing();
    void aKindMayWantAReset();
    void tellsWhatWasLate();
    void theOutcomeReadsBack();
    void isJournalledAndAnnouncedOnce();
    void oneSlipPerHolder();
    void slipsOnlyOnce();
    void whatNeverGotItsSlipIsFound();
    void accessoriesThatComeLater();
    void marksMissingAfterwards();
    void marksMissing_refusals();
    void markingIsJournalled();
    void aNewerLoanIsNotEnded();
    void whatIsOnLoanIsNotInTheHouse_data();
    void whatIsOnLoanIsNotInTheHouse();
    void everyStatementMayFail();
    void everyStatementOfSlipsMayFail();
    void everyStatementOfMarkingMayFail();
    void aServerIsNotAskedForEachItemThatComes();
    void oneSlipForManyLinesAndTheNextNumberForTheNext();

private:
    struct Loan {
        PersonId person;
        AssetId asset;
    };
    Loan oneLoan(const QString& number = u"A-1"_s, const QString& person = u"E-1"_s)
    {
        Loan loan{store().add(aPerson(person)), store().add(anAsset(number).accessory(u"充電器"_s).accessory(u"鞄"_s))};
        const auto lent = lend(loan.person, {loan.asset});
        if (!lent)
            qFatal("%s", qPrintable(lent.refusal().toDebugText()));
        return loan;
    }
    Result<Performed<MarkAccessoryMissing::Outcome>> mark(LoanLineId line, const QStringList& names)
    {
        return store().desk().perform(MarkAccessoryMissing{line, names}, asDesk());
    }
    qint64 openAccessories()
    {
        return store().number("select count(*) from loan_accessory where returned_at is null and withdrawn_at is null");
    }
};

void TakeBackTest::closesTheLineAndItsAccessories()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset);
    VERIFY_OK(taken);
    const TakenBackItem& item = taken->outcome.items.first();
    QCOMPARE(item.person, loan.person);
    QCOMPARE(item.assetNo, u"A-1"_s);
    QVERIFY(!item.wasOverdue);
    QCOMPARE(item.accessories, (QStringList{u"充電器"_s, u"鞄"_s}));
    QCOMPARE(taken->outcome.documents, QStringList{u"R8-H1-000001"_s});
    QCOMPARE(store().asset(loan.asset).status, AssetStatus::Available);
    QCOMPARE(openLines(), 0);
    QCOMPARE(openAccessories(), 0);
}

void TakeBackTest::whatIsMissingStaysOpen()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset, {u"鞄"_s});
    VERIFY_OK(taken);
    QCOMPARE(taken->outcome.items.first().missing, QStringList{u"鞄"_s});
    QCOMPARE(taken->outcome.items.first().accessories, QStringList{u"充電器"_s});
    QCOMPARE(openAccessories(), 1);
    const auto desk = store().desk().ask(AskPersonDesk{loan.person});
    VERIFY_OK(desk);
    QVERIFY(desk->loans.isEmpty());
    QCOMPARE(desk->openAccessories.first().openAccessories, QStringList{u"鞄"_s});
}

void TakeBackTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"nothing"_s << u"loan.no-items"_s;
    QTest::newRow("unknown") << u"unknown"_s << u"asset.unknown"_s;
    QTest::newRow("in stock") << u"in-stock"_s << u"asset.not-on-loan"_s;
    QTest::newRow("twice") << u"twice"_s << u"asset.twice"_s;
    QTest::newRow("not lent with it") << u"not-lent"_s << u"accessory.not-lent"_s;
}

void TakeBackTest::refusals()
{
    QFETCH(QString, what);
    const Loan loan = oneLoan();
    QList<ReturnedItem> items{{loan.asset, {}, {}}};
    if (what == u"nothing")
        items.clear();
    else if (what == u"unknown")
        items.first().asset = AssetId(4711);
    else if (what == u"in-stock")
        items.first().asset = store().add(anAsset(u"A-9"_s));
    else if (what == u"twice")
        items << items.first();
    else
        items.first().missing << u"受話器"_s;
    QFETCH(QString, code);
    VERIFY_REFUSED(takeBack(items), code);
    QCOMPARE(openLines(), 1);
    QCOMPARE(openAccessories(), 2);
}

void TakeBackTest::allOrNothing()
{
    const Loan loan = oneLoan();
    const AssetId inStock = store().add(anAsset(u"A-9"_s));
    const qint64 before = entries();
    VERIFY_REFUSED(takeBack({{loan.asset, {}, {}}, {inStock, {}, {}}}), u"asset.not-on-loan");
    QCOMPARE(openLines(), 1);
    QCOMPARE(entries(), before);
}

void TakeBackTest::aKindMayWantAReset()
{
    const Loan loan = oneLoan();
    VERIFY_OK(
        store().desk().perform(SaveKind{u"ノートPC"_s, KindCategory::Pc, true, 0}, TestStore::as(store().manager())));
    VERIFY_OK(takeBack(loan.asset));
    QCOMPARE(store().asset(loan.asset).values.state, AssetState::NeedsReset);
    VERIFY_REFUSED(lend(loan.person, {loan.asset}), u"asset.needs-reset");
}

void TakeBackTest::tellsWhatWasLate()
{
    const Loan loan = oneLoan();
    store().clock().set(*Instant::fromIso(u"2027-04-01T00:00:00.000+09:00"_s));
    const auto taken = takeBack(loan.asset);
    VERIFY_OK(taken);
    QVERIFY(taken->outcome.items.first().wasOverdue);
}

void TakeBackTest::theOutcomeReadsBack()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset, {u"鞄"_s});
    VERIFY_OK(taken);
    const TakeBackOutcome read = TakeBackOutcome::fromJson(taken->outcome.toJson());
    QCOMPARE(read.toJson(), taken->outcome.toJson());
    QCOMPARE(read.items.first().line, taken->outcome.items.first().line);
    QCOMPARE(read.items.first().accessories, QStringList{u"充電器"_s});
}

void TakeBackTest::isJournalledAndAnnouncedOnce()
{
    const Loan loan = oneLoan();
    QList<ChangeSet> announced;
    store().desk().setChangeListener([&](const ChangeSet& changes) { announced << changes; });
    const auto taken = takeBack(loan.asset, {}, false);
    store().desk().setChangeListener({});
    VERIFY_OK(taken);
    QVERIFY(taken->outcome.documents.isEmpty());
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, taken->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.take-back"_s);
    QCOMPARE(written.front().command.workItem, u"LN-25"_s);
    QCOMPARE(written.front().images.size(), size_t(3)); // the line and two accessories
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().rows.value(u"loan_accessory"_s).size(), 2);
}

void TakeBackTest::oneSlipPerHolder()
{
    const Loan first = oneLoan(u"A-1"_s, u"E-1"_s);
    const Loan second = oneLoan(u"A-2"_s, u"E-2"_s);
    const AssetId third = store().add(anAsset(u"A-3"_s));
    VERIFY_OK(lend(first.person, {third}));
    QList<LoanLineId> lines;
    for (AssetId asset : {first.asset, second.asset, third}) {
        const auto taken = takeBack(asset, {}, false);
        VERIFY_OK(taken);
        lines << taken->outcome.items.first().line;
    }
    const auto slips = store().desk().perform(IssueReturnSlips{lines}, asDesk());
    VERIFY_OK(slips);
    QCOMPARE(slips->outcome.documents, (QStringList{u"R8-H1-000001"_s, u"R8-H1-000002"_s}));
    const auto record = store().desk().ask(FindDocument{u"R8-H1-000001"_s});
    VERIFY_OK(record);
    QCOMPARE(record->itemCount, 2);
    QCOMPARE(record->person, first.person);
    VERIFY_OK(documentOfSnapshot(record->snapshot.toUtf8()));
    QCOMPARE(store().number("select count(*) from loan_line where return_document_id is null"), 0);
}

void TakeBackTest::slipsOnlyOnce()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset);
    VERIFY_OK(taken);
    const auto again = store().desk().perform(IssueReturnSlips{{taken->outcome.items.first().line}}, asDesk());
    VERIFY_OK(again);
    QVERIFY(again->outcome.documents.isEmpty());
    QCOMPARE(store().number("select count(*) from document where kind = 'return'"), 1);
}

/// The program ended in the middle of a run of returns.
void TakeBackTest::whatNeverGotItsSlipIsFound()
{
    const auto missing = [&](const AskMissingSlips& question) { return store().desk().ask(question)->assets; };
    const Loan one = oneLoan(u"A-1"_s, u"E-1"_s);
    const Loan two = oneLoan(u"A-2"_s, u"E-2"_s);
    const Loan three = oneLoan(u"A-3"_s, u"E-3"_s);
    VERIFY_OK(takeBack(one.asset, {}, false));
    VERIFY_OK(takeBack(two.asset));
    const std::unique_ptr<Desk> other = store().secondDesk();
    TakeBack verb;
    verb.items = {ReturnedItem{three.asset, {}, {}}};
    verb.issuesSlips = false;
    VERIFY_OK(other->perform(verb, asDesk()));
    QCOMPARE(missing({u"1"_s}), QStringList()); // perhaps under way
    store().clock().advance(61'000);
    QCOMPARE(missing({u"1"_s}), QStringList{u"A-1"_s});
    QCOMPARE(missing({u"2"_s}), QStringList{u"A-3"_s});
    QCOMPARE(missing({{}}), (QStringList{u"A-1"_s, u"A-3"_s}));
    QCOMPARE(missing({{}, two.asset}), QStringList());
    store().clock().advance(40LL * 24 * 60 * 60 * 1000);
    QCOMPARE(missing({u"1"_s}), QStringList());
    QCOMPARE(missing({{}, one.asset}), QStringList{u"A-1"_s});
    const MissingSlips found = *store().desk().ask(AskMissingSlips{{}, one.asset});
    const auto issued = store().desk().perform(IssueReturnSlips{found.lines}, asDesk());
    VERIFY_OK(issued);
    QCOMPARE(issued->outcome.documents.size(), 1);
    QCOMPARE(missing({{}, one.asset}), QStringList());
}

void TakeBackTest::accessoriesThatComeLater()
{
    const Loan loan = oneLoan();
    VERIFY_OK(takeBack(loan.asset, {u"充電器"_s, u"鞄"_s}));
    const auto bring = [&](const QStringList& names) {
        return store().desk().perform(TakeBackAccessories{loan.asset, names}, asDesk());
    };
    VERIFY_REFUSED(bring({u"受話器"_s}), u"accessory.not-open");
    const auto one = bring({u"鞄"_s});
    VERIFY_OK(one);
    QCOMPARE(one->outcome.count, 1);
    VERIFY_OK(bring({}));
    QCOMPARE(openAccessories(), 0);
    VERIFY_REFUSED(bring({}), u"accessory.not-open");
}

void TakeBackTest::marksMissingAfterwards()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset);
    VERIFY_OK(taken);
    const auto marked = mark(taken->outcome.items.first().line, {u"鞄"_s});
    VERIFY_OK(marked);
    QCOMPARE(marked->outcome.count, 1);
    QCOMPARE(openAccessories(), 1);
    QCOMPARE(
        store().number("select count(*) from loan_accessory where returned_at is null and return_document_id is null"),
        1);
    const auto counts = store().desk().ask(CountLoans{});
    VERIFY_OK(counts);
    QCOMPARE(counts->openAccessories, 1);
    VERIFY_OK(store().desk().perform(TakeBackAccessories{loan.asset, {u"鞄"_s}}, asDesk()));
    QCOMPARE(openAccessories(), 0);
}

void TakeBackTest::marksMissing_refusals()
{
    const Loan loan = oneLoan();
    VERIFY_REFUSED(mark(LoanLineId(4711), {u"鞄"_s}), u"loan.line-unknown");
    const LoanLineId line = store().asset(loan.asset).holder->line;
    VERIFY_REFUSED(mark(line, {u"鞄"_s}), u"loan.line-unknown"); // still out
    VERIFY_OK(takeBack(loan.asset, {u"充電器"_s}));
    VERIFY_REFUSED(mark(line, {u"充電器"_s}), u"accessory.not-returned");
    VERIFY_REFUSED(mark(line, {u"鞄"_s, u"受話器"_s}), u"accessory.not-returned");
    QCOMPARE(openAccessories(), 1);
    store().clock().advance(1000);
    VERIFY_OK(lend(loan.person, {loan.asset}));
    VERIFY_REFUSED(mark(line, {u"鞄"_s}), u"accessory.lent-again");
    const auto byAuditor =
        store().desk().perform(MarkAccessoryMissing{line, {u"鞄"_s}}, TestStore::as(store().auditor()));
    QVERIFY(!byAuditor && byAuditor.refusal().kind == RefusalKind::Forbidden);
}

void TakeBackTest::markingIsJournalled()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset);
    VERIFY_OK(taken);
    QList<ChangeSet> announced;
    store().desk().setChangeListener([&](const ChangeSet& changes) { announced << changes; });
    const auto marked = mark(taken->outcome.items.first().line, {u"鞄"_s});
    store().desk().setChangeListener({});
    VERIFY_OK(marked);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, marked->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.mark-accessory-missing"_s);
    QCOMPARE(written.front().command.workItem, u"LN-26"_s);
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced.first().rows.contains(u"loan_accessory"_s));
}

void TakeBackTest::aNewerLoanIsNotEnded()
{
    const Loan loan = oneLoan();
    const LoanLineId line = store().asset(loan.asset).holder->line;
    VERIFY_OK(takeBack({{loan.asset, {}, {}, line}}));
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s).name(u"次の人"_s)), {loan.asset}));
    const auto stale = takeBack({{loan.asset, {}, {}, line}});
    VERIFY_REFUSED(stale, u"asset.moved-on");
    QCOMPARE(stale.refusal().kind, RefusalKind::Conflict);
    QCOMPARE(stale.refusal().problems.first().arguments.value(u"holder"_s).toString(), u"次の人"_s);
    QCOMPARE(openLines(), 1);
    VERIFY_OK(takeBack({{loan.asset, {}, {}, store().asset(loan.asset).holder->line}}));
    VERIFY_REFUSED(takeBack({{loan.asset, {}, {}, line}}), u"asset.not-on-loan");
}

void TakeBackTest::whatIsOnLoanIsNotInTheHouse_data()
{
    QTest::addColumn<AssetState>("state");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("lost") << AssetState::Lost << true;
    QTest::newRow("faulty") << AssetState::Faulty << true;
    QTest::newRow("in repair") << AssetState::InRepair << true;
    QTest::newRow("needs reset") << AssetState::NeedsReset << false;
    QTest::newRow("to surrender") << AssetState::ToSurrender << false;
}

void TakeBackTest::whatIsOnLoanIsNotInTheHouse()
{
    QFETCH(AssetState, state);
    QFETCH(bool, isAllowed);
    const Loan loan = oneLoan();
    const AssetValues seen = store().asset(loan.asset).values;
    SaveAsset verb{loan.asset, seen, seen};
    verb.values.state = state;
    const auto done = store().desk().perform(verb, TestStore::as(store().manager()));
    QCOMPARE(done.isOk(), isAllowed);
    const std::unique_ptr<Connection> raw = store().raw();
    const auto isRefusedBelow = [&](const char* sql, const Value& value, qint64 id) {
        try {
            raw->run(sql, value, id);
            return false;
        } catch (const StorageError& error) {
            return error.fault() == StorageFault::Check && error.toRefusal().has(u"asset.state-while-lent");
        }
    };
    if (isAllowed)
        return;
    QVERIFY(done.refusal().has(u"asset.state-while-lent"));
    const char* setState = "update asset set state = ? where id = ?";
    QVERIFY(isRefusedBelow(setState, assetStateCode(state), loan.asset.value()));
    // Nor does a loan open again (an undo) once its item has moved on.
    const qint64 line = store().asset(loan.asset).holder->line.value();
    VERIFY_OK(takeBack(loan.asset));
    raw->run(setState, assetStateCode(state), loan.asset);
    QVERIFY(isRefusedBelow("update loan_line set returned_at = ? where id = ?", Value(), line));
}

void TakeBackTest::everyStatementMayFail()
{
    const Loan loan = oneLoan();
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(takeBack(loan.asset)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 8);
}

void TakeBackTest::everyStatementOfSlipsMayFail()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset, {}, false);
    VERIFY_OK(taken);
    const IssueReturnSlips verb{{taken->outcome.items.first().line}};
    const FaultReport report =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(verb, asDesk())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

void TakeBackTest::everyStatementOfMarkingMayFail()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset);
    VERIFY_OK(taken);
    const LoanLineId line = taken->outcome.items.first().line;
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(mark(line, {u"鞄"_s})); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

/// On a slow network each question that is waited for costs its time.
void TakeBackTest::aServerIsNotAskedForEachItemThatComes()
{
    if (store().isSqlite())
        QSKIP("about a server");
    const PersonId person = store().add(aPerson(u"E-1"_s));
    QList<AssetId> items;
    for (int i = 0; i < 12; ++i)
        items << store().add(anAsset(u"A-%1"_s.arg(i)).accessory(u"充電器"_s).accessory(u"鞄"_s));
    VERIFY_OK(lend(person, items));
    const Connection& connection = store().desk().connection();
    const auto waitsFor = [&](const QList<AssetId>& wanted, bool issuesSlips) {
        TakeBack verb;
        verb.issuesSlips = issuesSlips;
        for (AssetId id : wanted)
            verb.items << ReturnedItem{id, {}, {}};
        const qint64 before = connection.waits();
        const auto taken = store().desk().perform(verb, asDesk());
        if (!taken)
            qFatal("not taken back: %s", qPrintable(taken.refusal().toDebugText()));
        return connection.waits() - before;
    };
    const qint64 one = waitsFor(items.mid(0, 1), true);
    QCOMPARE(waitsFor(items.mid(1, 8), true), one);
    QVERIFY2(one <= 5, qPrintable(QString::number(one)));
    const qint64 withoutSlip = waitsFor(items.mid(9, 1), false);
    QVERIFY2(withoutSlip <= 3, qPrintable(QString::number(withoutSlip)));
    QCOMPARE(waitsFor(items.mid(10, 2), false), withoutSlip);
}

void TakeBackTest::oneSlipForManyLinesAndTheNextNumberForTheNext()
{
    const Loan first = oneLoan(u"A-1"_s, u"E-1"_s);
    const Loan second = oneLoan(u"A-2"_s, u"E-2"_s);
    const AssetId further = store().add(anAsset(u"A-3"_s).accessory(u"充電器"_s));
    VERIFY_OK(lend(first.person, {further}));
    QList<LoanLineId> lines;
    for (const AssetId asset : {first.asset, second.asset, further}) {
        const auto taken = takeBack(asset, {}, false);
        VERIFY_OK(taken);
        lines << taken->outcome.items.first().line;
    }
    const auto slips = store().desk().perform(IssueReturnSlips{lines + lines}, asDesk());
    VERIFY_OK(slips);
    QCOMPARE(slips->outcome.documents, (QStringList{u"R8-H1-000001"_s, u"R8-H1-000002"_s}));
    const auto onSlip = [&](const QString& number) {
        return store().number("select count(*) from loan_line where return_document_id ="
                              " (select id from document where number = '" +
                              number.toStdString() + "')");
    };
    QCOMPARE(onSlip(u"R8-H1-000001"_s), 2);
    QCOMPARE(onSlip(u"R8-H1-000002"_s), 1);
    QCOMPARE(store().number("select count(*) from loan_accessory where return_document_id is null"), 0);
    QCOMPARE(store().number("select item_count from document where number = 'R8-H1-000001'"), 2);
    const auto journal = store().desk().ask(VerifyJournal{});
    VERIFY_OK(journal);
    QVERIFY(journal->isOk);
}

QTEST_APPLESS_MAIN(TakeBackTest)
#include "tst_takeback.moc"
