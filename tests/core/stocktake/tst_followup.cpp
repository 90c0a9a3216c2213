// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/incident.h"
#include "core/loans/undo.h"
#include "tests/core/stocktake/stocktaketest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class FollowUpTest : public StocktakeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCauseIsSaid();
    void aCauseMustFit_data();
    void aCauseMustFit();
    void aPlaceIsCorrected();
    void aPlaceIsCorrectedOnlyWhereItIsKnown();
    void whatHasMovedOnIsLeft();
    void aSuspectedLossIsRecorded();
    void aMissedReturnIsRecorded();
    void whatIsMissingWithItStaysOpen();
    void aLoanThatHasEndedIsNotEndedAgain();
    void whatIsLentAgainStaysLent();
    void aRecordedReturnIsUndone();
    void severalGetOneCause();
    void severalAreCorrected();
    void oneThatDoesNotFitStopsAll();
    void whatOneHolderHadStandsOnOneSlip();
    void onlyAManagerChangesTheLedger();
    void undoing();
    void aReportedLossIsNotUndoneAlone();
    void everyStatementMayFail_data();
    void everyStatementMayFail();

private:
    Result<Performed<FollowUpOutcome>> settle(const QString& name, DifferenceCause cause, const QString& note = {})
    {
        return store().desk().perform(SettleDifference{difference(m_session, name).id, cause, note}, asDesk());
    }
    Result<Performed<FollowUpOutcome>> correct(const QString& name)
    {
        return store().desk().perform(CorrectPlace{difference(m_session, name).id, {}}, asManager());
    }
    Result<Performed<FollowUpOutcome>> suspect(const QString& name, const QString& note)
    {
        return store().desk().perform(SuspectLoss{difference(m_session, name).id, note}, asManager());
    }
    /// A closed stocktake that has seen L-1, which 伊藤 has by the record.
    StocktakeId seenThoughLent();
    qint64 lentDifference() { return difference(m_lent, u"L-1"_s).id; }
    Result<Performed<FollowUpOutcome>> recordReturn(const QStringList& missing = {})
    {
        return store().desk().perform(RecordReturn{lentDifference(), {}, missing}, asDesk());
    }
    Result<Performed<FollowUpOutcome>> settleLent(DifferenceCause cause)
    {
        return store().desk().perform(SettleDifference{lentDifference(), cause, u"x"_s}, asDesk());
    }
    AssetRecord asset(const QString& number)
    {
        return store().asset(
            AssetId(store().number("select id from asset where asset_no = '" + number.toStdString() + "'")));
    }
    int open() { return status(m_session).open(); }

    StocktakeId m_session;
    StocktakeId m_lent;
};

/// A closed stocktake: A-1 found, A-2 missing, B-1 seen on the wrong shelf, X-9 unknown.
void FollowUpTest::init()
{
    StocktakeTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    const PlaceId here = shelf(u"棚1"_s, u"SHELF-1"_s);
    shelf(u"棚2"_s, u"SHELF-2"_s);
    shelf(u"棚3"_s, u"SHELF-3"_s);
    store().add(anAsset(u"A-1"_s).place(u"棚1"_s));
    store().add(anAsset(u"A-2"_s).place(u"棚1"_s));
    store().add(anAsset(u"B-1"_s).place(u"棚2"_s));
    m_session = opened({here, {}, {}, false});
    QCOMPARE(verdict(m_session, u"A-1"_s), u"expected"_s);
    QCOMPARE(verdict(m_session, u"B-1"_s), u"misplaced other-place"_s);
    QCOMPARE(verdict(m_session, u"X-9"_s), u"unknown"_s);
    VERIFY_OK(store().desk().perform(CloseStocktake{m_session}, asDesk()));
    QCOMPARE(open(), 3);
}

void FollowUpTest::aCauseIsSaid()
{
    const auto done = settle(u"A-2"_s, DifferenceCause::FoundLater, u"机の下"_s);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.number, u"R8-S1-000001"_s);
    QCOMPARE(done->outcome.assetNo, u"A-2"_s);
    QCOMPARE(FollowUpOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
    const StocktakeDifference settled = difference(m_session, u"A-2"_s);
    QCOMPARE(settled.cause, DifferenceCause::FoundLater);
    QCOMPARE(settled.note, u"机の下"_s);
    QVERIFY(settled.settledAt.isValid());
    QVERIFY(!settled.settledBy.isEmpty());
    QCOMPARE(open(), 2);
    // It turned out otherwise.
    VERIFY_OK(settle(u"A-2"_s, DifferenceCause::LoanNotRecorded));
    QCOMPARE(difference(m_session, u"A-2"_s).cause, DifferenceCause::LoanNotRecorded);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.workItem, u"LN-22"_s);
    QCOMPARE(written.front().command.authority, u"R8-S1-000001"_s);
    const auto record = store().desk().ask(FindStocktake{u"R8-S1-000001"_s});
    VERIFY_OK(record);
    QCOMPARE(record->differences, 3);
    QCOMPARE(record->settled, 1);
}

void FollowUpTest::aCauseMustFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* title, const QString& name, DifferenceCause cause, const QString& code) {
        QTest::newRow(title) << name << int(cause) << code;
    };
    row("missing cannot be put back", u"A-2"_s, DifferenceCause::PutBack, u"difference.cause-unfit"_s);
    row("a code cannot be a loan", u"X-9"_s, DifferenceCause::LoanNotRecorded, u"difference.cause-unfit"_s);
    row("a place is corrected by its own verb", u"B-1"_s, DifferenceCause::PlaceCorrected, u"difference.cause-unfit"_s);
    row("so is a loss", u"A-2"_s, DifferenceCause::SuspectedLoss, u"difference.cause-unfit"_s);
    row("other needs a note", u"X-9"_s, DifferenceCause::Other, u"difference.needs-note"_s);
    row("found has none", u"A-1"_s, DifferenceCause::FoundLater, u"difference.unknown"_s);
}

void FollowUpTest::aCauseMustFit()
{
    QFETCH(QString, name);
    QFETCH(int, cause);
    QFETCH(QString, code);
    VERIFY_REFUSED(settle(name, DifferenceCause(cause)), code);
    QCOMPARE(open(), 3);
}

void FollowUpTest::aPlaceIsCorrected()
{
    const auto done = correct(u"B-1"_s);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.place, u"棚1"_s);
    QCOMPARE(asset(u"B-1"_s).values.place, u"棚1"_s);
    QCOMPARE(difference(m_session, u"B-1"_s).cause, DifferenceCause::PlaceCorrected);
    // As it was found stays as it was found.
    QCOMPARE(difference(m_session, u"B-1"_s).placeName, u"棚2"_s);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.front().command.authority, u"R8-S1-000001"_s);
    QCOMPARE(written.front().images.size(), size_t(2));
    VERIFY_REFUSED(settle(u"B-1"_s, DifferenceCause::PutBack), u"difference.ledger-changed");
    VERIFY_REFUSED(correct(u"B-1"_s), u"difference.ledger-changed");
}

void FollowUpTest::aPlaceIsCorrectedOnlyWhereItIsKnown()
{
    VERIFY_REFUSED(correct(u"A-2"_s), u"difference.cause-unfit");
    VERIFY_REFUSED(correct(u"X-9"_s), u"difference.cause-unfit");
    store().add(anAsset(u"L-1"_s).state(AssetState::Lost));
    const StocktakeId session = opened();
    QCOMPARE(verdict(session, u"L-1"_s), u"unexpected lost"_s);
    VERIFY_OK(store().desk().perform(CloseStocktake{session}, asDesk()));
    const qint64 id = difference(session, u"L-1"_s).id;
    VERIFY_REFUSED(store().desk().perform(CorrectPlace{id, {}}, asManager()), u"difference.no-place");
}

void FollowUpTest::whatHasMovedOnIsLeft()
{
    AssetRecord record = asset(u"B-1"_s);
    record.values.place = u"棚3"_s;
    VERIFY_OK(store().desk().perform(SaveAsset{record.id, record.values}, asManager()));
    const auto late = correct(u"B-1"_s);
    VERIFY_REFUSED(late, u"difference.moved-on");
    QCOMPARE(late.refusal().kind, RefusalKind::Conflict);
    QCOMPARE(asset(u"B-1"_s).values.place, u"棚3"_s);
    // Somebody corrected it in the ledger already: then it is only said.
    record.values.place = u"棚1"_s;
    VERIFY_OK(store().desk().perform(SaveAsset{record.id, record.values}, asManager()));
    VERIFY_OK(correct(u"B-1"_s));
}

void FollowUpTest::aSuspectedLossIsRecorded()
{
    VERIFY_REFUSED(suspect(u"A-2"_s, u" "_s), u"difference.needs-note");
    VERIFY_REFUSED(suspect(u"B-1"_s, u"x"_s), u"difference.cause-unfit");
    VERIFY_OK(suspect(u"A-2"_s, u"所属に照会したが所在不明"_s));
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::Lost);
    QCOMPARE(difference(m_session, u"A-2"_s).cause, DifferenceCause::SuspectedLoss);
    // The next stocktake does not expect it, and tells when it turns up.
    const StocktakeId next = opened();
    QVERIFY(names(next, DifferenceKind::Missing) == (QStringList{u"A-1"_s, u"B-1"_s}));
    QCOMPARE(verdict(next, u"A-2"_s), u"unexpected lost"_s);
}

StocktakeId FollowUpTest::seenThoughLent()
{
    const AssetId item = store().add(anAsset(u"L-1"_s).place(u"棚1"_s).accessory(u"充電器"_s));
    lend(store().add(aPerson(u"E-1"_s).name(u"伊藤"_s)), item);
    store().clock().advance(60'000);
    m_lent = opened();
    if (verdict(m_lent, u"L-1"_s) != u"on-loan" || !store().desk().perform(CloseStocktake{m_lent}, asDesk()).isOk())
        qFatal("not seen though lent");
    store().clock().advance(60'000);
    return m_lent;
}

void FollowUpTest::aMissedReturnIsRecorded()
{
    seenThoughLent();
    // Saying so alone would leave the ledger wrong.
    const auto only = settleLent(DifferenceCause::ReturnNotRecorded);
    VERIFY_REFUSED(only, u"difference.still-lent");
    QCOMPARE(only.refusal().problems.first().arguments.value(u"holder"_s).toString(), u"伊藤"_s);
    const auto done = recordReturn();
    VERIFY_OK(done);
    QCOMPARE(done->outcome.documents.size(), 1);
    QCOMPARE(FollowUpOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
    QVERIFY(!asset(u"L-1"_s).holder);
    QCOMPARE(difference(m_lent, u"L-1"_s).cause, DifferenceCause::ReturnNotRecorded);
    QCOMPARE(store().text("select d.number from document d join loan_line ll on ll.return_document_id = d.id"),
             done->outcome.documents.first());
    QCOMPARE(store().number("select count(*) from loan_accessory where returned_at is null"), 0);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1)); // one operation, whole or not at all
    QCOMPARE(written.front().command.workItem, u"LN-22"_s);
    QCOMPARE(written.front().command.authority, u"R8-S1-000002"_s);
    VERIFY_REFUSED(settleLent(DifferenceCause::WrongLabel), u"difference.ledger-changed");
    VERIFY_REFUSED(recordReturn(), u"difference.ledger-changed");
    // Only for what was seen though it is lent.
    VERIFY_REFUSED(store().desk().perform(RecordReturn{difference(m_session, u"A-2"_s).id, {}}, asDesk()),
                   u"difference.cause-unfit");
}

void FollowUpTest::whatIsMissingWithItStaysOpen()
{
    seenThoughLent();
    VERIFY_REFUSED(recordReturn({u"鞄"_s}), u"accessory.not-lent");
    QVERIFY(asset(u"L-1"_s).holder);
    VERIFY_OK(recordReturn({u"充電器"_s}));
    QVERIFY(!asset(u"L-1"_s).holder);
    QCOMPARE(store().number("select count(*) from loan_accessory where returned_at is null"), 1);
}

void FollowUpTest::aLoanThatHasEndedIsNotEndedAgain()
{
    seenThoughLent();
    takeBack(asset(u"L-1"_s).id);
    store().clock().advance(60'000);
    const auto done = recordReturn();
    VERIFY_OK(done);
    QVERIFY(done->outcome.documents.isEmpty());
    QCOMPARE(difference(m_lent, u"L-1"_s).cause, DifferenceCause::ReturnNotRecorded);
    // The ledger was not changed by it, so it may be said anew.
    VERIFY_OK(settleLent(DifferenceCause::Other));
    VERIFY_OK(settleLent(DifferenceCause::ReturnNotRecorded));
}

void FollowUpTest::whatIsLentAgainStaysLent()
{
    seenThoughLent();
    const AssetId item = asset(u"L-1"_s).id;
    takeBack(item);
    lend(store().add(aPerson(u"E-2"_s).name(u"鈴木"_s)), item);
    store().clock().advance(60'000);
    const auto done = recordReturn();
    VERIFY_OK(done);
    QVERIFY(done->outcome.documents.isEmpty());
    QVERIFY(asset(u"L-1"_s).holder);
    QCOMPARE(asset(u"L-1"_s).holder->name, u"鈴木"_s);
}

void FollowUpTest::aRecordedReturnIsUndone()
{
    seenThoughLent();
    const auto done = recordReturn();
    VERIFY_OK(done);
    // What was said later about what came with it goes with it.
    const LoanLineId line(store().number("select id from loan_line"));
    VERIFY_OK(store().desk().perform(MarkAccessoryMissing{line, {u"充電器"_s}}, asDesk()));
    VERIFY_OK(performUndo(store().desk(), Undo{done->outcome.documents.first(), {}, &recordTables()}, asDesk()));
    QVERIFY(asset(u"L-1"_s).holder);
    QCOMPARE(asset(u"L-1"_s).holder->name, u"伊藤"_s);
    QVERIFY(!difference(m_lent, u"L-1"_s).cause);
    VERIFY_OK(recordReturn());
}

void FollowUpTest::severalGetOneCause()
{
    const QList<qint64> ids{difference(m_session, u"X-9"_s).id, difference(m_session, u"B-1"_s).id,
                            difference(m_session, u"X-9"_s).id};
    const auto done = store().desk().perform(SettleTogether{ids, DifferenceCause::Other, u"貼り間違い"_s}, asDesk());
    VERIFY_OK(done);
    QCOMPARE(done->outcome.number, u"R8-S1-000001"_s);
    QCOMPARE(done->outcome.count, 2); // each once
    QCOMPARE(FollowTogetherOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
    QCOMPARE(open(), 1);
    for (const QString& name : {u"X-9"_s, u"B-1"_s}) {
        QCOMPARE(difference(m_session, name).cause, DifferenceCause::Other);
        QCOMPARE(difference(m_session, name).note, u"貼り間違い"_s);
    }
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.workItem, u"LN-22"_s);
    QCOMPARE(written.front().command.authority, u"R8-S1-000001"_s);
    VERIFY_OK(performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, asDesk()));
    QCOMPARE(open(), 3);
    VERIFY_REFUSED(store().desk().perform(SettleTogether{{}, DifferenceCause::WrongLabel, {}}, asDesk()),
                   u"difference.none");
}

void FollowUpTest::severalAreCorrected()
{
    const StocktakeId session = opened();
    const PlaceId seen(store().number("select id from place where code = 'SHELF-3'"));
    for (const QString& name : {u"A-1"_s, u"B-1"_s})
        QCOMPARE(verdict(session, name, seen), u"misplaced other-place"_s);
    VERIFY_OK(store().desk().perform(CloseStocktake{session}, asDesk()));
    const QList<qint64> ids{difference(session, u"A-1"_s).id, difference(session, u"B-1"_s).id};
    const CorrectTogether verb{ids, DifferenceCause::PlaceCorrected, {}};
    QCOMPARE(store().desk().perform(verb, asDesk()).refusal().kind, RefusalKind::Forbidden);
    VERIFY_REFUSED(store().desk().perform(CorrectTogether{ids, DifferenceCause::PutBack, {}}, asManager()),
                   u"difference.cause-unfit");
    const auto done = store().desk().perform(verb, asManager());
    VERIFY_OK(done);
    QCOMPARE(done->outcome.count, 2);
    QCOMPARE(asset(u"A-1"_s).values.place, u"棚3"_s);
    QCOMPARE(asset(u"B-1"_s).values.place, u"棚3"_s);
    const Undo undo{{}, done->commandId, &recordTables()};
    QVERIFY(performUndo(store().desk(), undo, asDesk()).refusal().has(u"operator.not-allowed"));
    VERIFY_OK(performUndo(store().desk(), undo, asManager()));
    QCOMPARE(asset(u"A-1"_s).values.place, u"棚1"_s);
    QCOMPARE(asset(u"B-1"_s).values.place, u"棚2"_s);
    QCOMPARE(status(session).open(), int(status(session).differences.size()));
    // Nobody has seen A-2 in either of the two.
    const CorrectTogether lost{{difference(session, u"A-2"_s).id}, DifferenceCause::SuspectedLoss, u"不明"_s};
    VERIFY_OK(store().desk().perform(lost, asManager()));
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::Lost);
}

void FollowUpTest::oneThatDoesNotFitStopsAll()
{
    const QList<qint64> ids{difference(m_session, u"A-2"_s).id, difference(m_session, u"X-9"_s).id};
    VERIFY_REFUSED(store().desk().perform(SettleTogether{ids, DifferenceCause::FoundLater, {}}, asDesk()),
                   u"difference.cause-unfit");
    VERIFY_REFUSED(store().desk().perform(SettleTogether{ids, DifferenceCause::Other, {}}, asDesk()),
                   u"difference.needs-note");
    VERIFY_REFUSED(store().desk().perform(CorrectTogether{ids, DifferenceCause::SuspectedLoss, u"不明"_s}, asManager()),
                   u"difference.cause-unfit");
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::Usable);
    QCOMPARE(open(), 3);
}

void FollowUpTest::whatOneHolderHadStandsOnOneSlip()
{
    QList<AssetId> items;
    for (const QString& number : {u"L-1"_s, u"L-2"_s, u"L-3"_s})
        items << store().add(anAsset(number).place(u"棚1"_s));
    const PersonId one = store().add(aPerson(u"E-1"_s).name(u"伊藤"_s));
    lend(one, items.at(0));
    lend(one, items.at(1));
    lend(store().add(aPerson(u"E-2"_s).name(u"鈴木"_s)), items.at(2));
    const StocktakeId session = opened();
    QList<qint64> ids;
    for (const QString& number : {u"L-1"_s, u"L-2"_s, u"L-3"_s})
        QVERIFY(verdict(session, number).startsWith(u"on-loan"_s));
    VERIFY_OK(store().desk().perform(CloseStocktake{session}, asDesk()));
    for (const QString& number : {u"L-1"_s, u"L-2"_s, u"L-3"_s})
        ids << difference(session, number).id;
    takeBack(items.at(0)); // meanwhile
    store().clock().advance(60'000);
    const SettleTogether verb{ids, DifferenceCause::ReturnNotRecorded, {}};
    const auto done = store().desk().perform(verb, asDesk());
    VERIFY_OK(done);
    QCOMPARE(done->outcome.count, 3);
    QCOMPARE(done->outcome.documents.size(), 2);
    QVERIFY(!asset(u"L-2"_s).holder && !asset(u"L-3"_s).holder);
    VERIFY_OK(performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, asDesk()));
    QVERIFY(!asset(u"L-1"_s).holder && asset(u"L-2"_s).holder && asset(u"L-3"_s).holder);
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    VERIFY_REFUSED(store().desk().perform(SettleTogether{{ids.at(1)}, DifferenceCause::WrongLabel, {}}, asDesk()),
                   u"difference.ledger-changed");
}

void FollowUpTest::onlyAManagerChangesTheLedger()
{
    const auto isForbidden = [](const auto& done) {
        return !done.isOk() && done.refusal().kind == RefusalKind::Forbidden;
    };
    QVERIFY(isForbidden(store().desk().perform(CorrectPlace{difference(m_session, u"B-1"_s).id, {}}, asDesk())));
    QVERIFY(isForbidden(store().desk().perform(SuspectLoss{difference(m_session, u"A-2"_s).id, u"x"_s}, asDesk())));
    const Order auditor = TestStore::as(store().auditor());
    QVERIFY(isForbidden(store().desk().perform(
        SettleDifference{difference(m_session, u"A-2"_s).id, DifferenceCause::FoundLater, {}}, auditor)));
    QCOMPARE(open(), 3);
}

void FollowUpTest::undoing()
{
    const auto undo = [&](const QString& commandId, const Order& order) {
        return performUndo(store().desk(), Undo{{}, commandId, &recordTables()}, order);
    };
    const auto corrected = correct(u"B-1"_s);
    VERIFY_OK(corrected);
    QVERIFY(undo(corrected->commandId, asDesk()).refusal().has(u"operator.not-allowed"));
    VERIFY_OK(undo(corrected->commandId, asManager()));
    QCOMPARE(asset(u"B-1"_s).values.place, u"棚2"_s);
    QVERIFY(!difference(m_session, u"B-1"_s).cause);
    const auto lost = suspect(u"A-2"_s, u"不明"_s);
    VERIFY_OK(lost);
    VERIFY_OK(undo(lost->commandId, asManager()));
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::Usable);
    QCOMPARE(open(), 3);
}

/// No report of a loss stays open on something that is in use again.
void FollowUpTest::aReportedLossIsNotUndoneAlone()
{
    const auto undo = [&](const QString& commandId) {
        return performUndo(store().desk(), Undo{{}, commandId, &recordTables()}, asManager());
    };
    const auto lost = suspect(u"A-2"_s, u"不明"_s);
    VERIFY_OK(lost);
    IncidentFacts facts;
    facts.occurredAt = store().clock().now();
    facts.circumstances = u"棚卸で所在不明"_s;
    ReportIncident report;
    report.asset = asset(u"A-2"_s).id;
    report.facts = facts;
    const auto reported = store().desk().perform(report, asManager());
    VERIFY_OK(reported);
    const auto refused = undo(lost->commandId);
    VERIFY_REFUSED(refused, u"undo.loss-reported");
    QCOMPARE(refused.refusal().problems.first().subject, u"A-2"_s);
    QCOMPARE(refused.refusal().problems.first().arguments.value(u"documents"_s).toString(), reported->outcome.document);
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::Lost);
    VERIFY_OK(undo(reported->commandId));
    VERIFY_OK(undo(lost->commandId));
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::Usable);
    QVERIFY(!difference(m_session, u"A-2"_s).cause);
}

void FollowUpTest::everyStatementMayFail_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"settle", "correct", "suspect", "return", "settle together", "correct together"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void FollowUpTest::everyStatementMayFail()
{
    QFETCH(QString, what);
    const qint64 lent = what == u"return" ? difference(seenThoughLent(), u"L-1"_s).id : 0;
    const qint64 missing = difference(m_session, u"A-2"_s).id;
    const qint64 misplaced = difference(m_session, u"B-1"_s).id;
    const FaultReport report = failEveryStatement(store(), [&]() -> std::optional<Refusal> {
        Desk& desk = store().desk();
        if (what == u"settle")
            return refusalOf(desk.perform(SettleDifference{missing, DifferenceCause::FoundLater, {}}, asDesk()));
        if (what == u"return")
            return refusalOf(desk.perform(RecordReturn{lent, {}}, asDesk()));
        if (what == u"settle together")
            return refusalOf(
                desk.perform(SettleTogether{{missing, misplaced}, DifferenceCause::Other, u"x"_s}, asDesk()));
        if (what == u"correct together")
            return refusalOf(
                desk.perform(CorrectTogether{{misplaced}, DifferenceCause::PlaceCorrected, {}}, asManager()));
        if (what == u"correct")
            return refusalOf(desk.perform(CorrectPlace{misplaced, {}}, asManager()));
        return refusalOf(desk.perform(SuspectLoss{missing, u"不明"_s}, asManager()));
    });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
}

QTEST_APPLESS_MAIN(FollowUpTest)
#include "tst_followup.moc"
