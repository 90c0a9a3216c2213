// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/storage/storageerror.h"
#include "tests/core/loans/reservationtest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What is promised, to whom, and what stands against it.
class ReservationsTest : public ReservationTest
{
    Q_OBJECT

private Q_SLOTS:
    void promisesUnitsAndKinds();
    void theSlipIsKept();
    void refusals_data();
    void refusals();
    void oneUnitIsPromisedOnce();
    void theLastOneOfAKind();
    void whatIsOutComesBackFirst();
    void aReturnOnAClosedDayMoves();
    void otherDays();
    void otherDaysThatAreTaken();
    void cancelling();
    void whoeverIsNoLongerHere();
    void aSectionMayReserve();
    void listsByWhatTheyAskFor();
    void lapsesByItself();
    void undoneStepByStep();
    void aCancellationThatCannotComeBack();
    void theDatabaseKeepsItToo();
    void isJournalledAndAnnouncedOnce();
    void anAuditorMayNot();
    void everyStatementMayFail();
};

void ReservationsTest::promisesUnitsAndKinds()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    const AssetId first = store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"A-2"_s));
    store().add(anAsset(u"A-3"_s));
    Reserve verb = units(person, {first});
    verb.kinds = {{kindOf(first), 2}};
    verb.purpose = u"出張"_s;
    verb.approver = u"課長"_s;
    const auto done = perform(verb);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-Y1-000001"_s);
    QVERIFY(!done->outcome.isDueMoved);
    const ReservationRecord kept = record(done->outcome.id);
    QCOMPARE(kept.number, u"R8-Y1-000001"_s);
    QCOMPARE(kept.holder, u"髙橋 花子"_s);
    QCOMPARE(kept.period, (ReservedPeriod{day(15), day(19)}));
    QCOMPARE(kept.purpose, u"出張"_s);
    QCOMPARE(kept.approver, u"課長"_s);
    QCOMPARE(kept.lines.size(), 3);
    QCOMPARE(kept.contents(), store().asset(first).values.kind + u" ×2, A-1"_s);
    QCOMPARE(kept.state, ReservationState::Waiting);
    const auto byNumber = store().desk().ask(AskReservation{u"r8-y1-000001"_s, {}});
    VERIFY_OK(byNumber);
    QCOMPARE(byNumber->id, kept.id);
}

void ReservationsTest::theSlipIsKept()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"渡邉 誠"_s).language(u"en"_s));
    const auto done = perform(units(person, {store().add(anAsset(u"A-1"_s))}));
    VERIFY_OK(done);
    const auto stored = store().desk().ask(FindDocument{done->outcome.document});
    VERIFY_OK(stored);
    const auto document = documentOfSnapshot(stored->snapshot.toUtf8());
    VERIFY_OK(document);
    QCOMPARE(document->kind, u"reservation"_s);
    QCOMPARE(document->language, PrintLanguage::English);
    QCOMPARE(document->addressee.name, u"渡邉 誠"_s);
    QVERIFY(stored->snapshot.contains(u"A-1"_s));
}

void ReservationsTest::refusals_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code :
         {"loan.no-holder", "person.unknown", "loan.no-items", "loan.too-many-items", "asset.unknown", "asset.twice",
          "kind.unknown", "asset.faulty", "reservation.no-days", "reservation.backwards", "reservation.past",
          "reservation.closed-day", "reservation.too-long", "reservation.not-enough"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ReservationsTest::refusals()
{
    QFETCH(QString, code);
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    Reserve verb = units(store().add(aPerson(u"E-1"_s)), {asset});
    const QHash<QString, std::function<void()>> spoil{
        {u"loan.no-holder"_s, [&] { verb.person = {}; }},
        {u"person.unknown"_s, [&] { verb.person = PersonId(4711); }},
        {u"loan.no-items"_s, [&] { verb.items.clear(); }},
        {u"loan.too-many-items"_s,
         [&] {
             verb.kinds = {{kindOf(asset), 200}};
         }},
        {u"asset.unknown"_s, [&] { verb.items << AssetId(4711); }},
        {u"asset.twice"_s, [&] { verb.items << asset; }},
        {u"kind.unknown"_s,
         [&] {
             verb.kinds = {{KindId(4711), 1}};
         }},
        {u"asset.faulty"_s, [&] { verb.items << store().add(anAsset(u"A-2"_s).state(AssetState::Faulty)); }},
        {u"reservation.no-days"_s, [&] { verb.period.last = {}; }},
        {u"reservation.backwards"_s,
         [&] {
             verb.period = {day(19), day(18)};
         }},
        {u"reservation.past"_s, [&] { verb.period.first = day(9); }},
        {u"reservation.closed-day"_s, [&] { verb.period.first = day(14); }}, // a Sunday
        {u"reservation.too-long"_s, [&] { verb.period.last = verb.period.first.addDays(366); }},
        {u"reservation.not-enough"_s,
         [&] {
             verb.kinds = {{kindOf(asset), 1}};
         }},
    };
    spoil.value(code)();
    VERIFY_REFUSED(perform(verb), code);
    QCOMPARE(store().number("select count(*) from reservation"), 0);
    QCOMPARE(store().number("select count(*) from document where letter = 'Y'"), 0);
}

void ReservationsTest::oneUnitIsPromisedOnce()
{
    const PersonId one = store().add(aPerson(u"E-1"_s).name(u"髙橋"_s));
    const PersonId other = store().add(aPerson(u"E-2"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"A-2"_s));
    reserved(units(one, {asset}, 15, 19));
    const auto again = perform(units(other, {asset}, 19, 22));
    VERIFY_REFUSED(again, u"asset.reserved");
    QCOMPARE(again.refusal().problems.first().subject, u"A-1"_s);
    QCOMPARE(again.refusal().problems.first().arguments.value(u"holder"_s).toString(), u"髙橋"_s);
    VERIFY_OK(perform(units(other, {asset}, 22, 24)));
}

void ReservationsTest::theLastOneOfAKind()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"A-2"_s));
    reserved(anyOf(person, kindOf(asset), 1, 15, 16));
    reserved(anyOf(person, kindOf(asset), 1, 16, 17));
    const auto third = perform(anyOf(person, kindOf(asset), 1, 12, 16));
    VERIFY_REFUSED(third, u"reservation.not-enough");
    QCOMPARE(third.refusal().problems.first().arguments.value(u"day"_s).toString(), u"2026-06-16"_s);
    VERIFY_OK(perform(anyOf(person, kindOf(asset), 1, 12, 15)));
    const auto days = store().desk().ask(AskAvailability{kindOf(asset), {day(12), day(18)}});
    VERIFY_OK(days);
    QList<int> free;
    for (const KindDay& one : *days)
        free << one.free();
    QCOMPARE(free, (QList<int>{1, 1, 1, 0, 0, 1, 2}));
    QVERIFY(days->at(1).isClosed);
}

void ReservationsTest::whatIsOutComesBackFirst()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    HandOver out;
    out.person = person;
    out.items = {asset};
    out.due = LoanDue{day(15), {}};
    VERIFY_OK(perform(out));
    VERIFY_REFUSED(perform(units(person, {asset}, 15, 19)), u"asset.out-then");
    VERIFY_REFUSED(perform(anyOf(person, kindOf(asset), 1, 15, 19)), u"reservation.not-enough");
    VERIFY_OK(perform(units(person, {asset}, 16, 19)));
    goTo(16); // it is late now, and nobody knows until when
    const auto days = store().desk().ask(AskAvailability{kindOf(asset), {day(22), day(22)}});
    VERIFY_OK(days);
    QCOMPARE(days->first().free(), 0);
}

void ReservationsTest::aReturnOnAClosedDayMoves()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const auto done = perform(units(person, {store().add(anAsset(u"A-1"_s))}, 15, 21)); // until a Sunday
    VERIFY_OK(done);
    QVERIFY(done->outcome.isDueMoved);
    QCOMPARE(done->outcome.period.last, day(19));
    QCOMPARE(record(done->outcome.id).period.last, day(19));
}

void ReservationsTest::otherDays()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const ReservationId id = reserved(units(person, {store().add(anAsset(u"A-1"_s))}));
    ChangeReservation change;
    change.reservation = id;
    VERIFY_REFUSED(perform(change), u"reservation.unchanged");
    change.period = ReservedPeriod{day(16), day(18)};
    change.purpose = u"会議"_s;
    VERIFY_OK(perform(change));
    QCOMPARE(record(id).period, *change.period);
    QCOMPARE(record(id).purpose, u"会議"_s);
    QCOMPARE(store().text("select min(from_on) from reservation_line"), u"2026-06-16"_s);
    change.reservation = ReservationId(4711);
    VERIFY_REFUSED(perform(change), u"reservation.unknown");
    // What has begun may be longer, but does not begin anew.
    goTo(17);
    change.reservation = id;
    change.period = ReservedPeriod{day(16), day(22)};
    VERIFY_OK(perform(change));
    change.period = ReservedPeriod{day(15), day(22)};
    VERIFY_REFUSED(perform(change), u"reservation.past");
}

void ReservationsTest::otherDaysThatAreTaken()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    reserved(units(person, {asset}, 22, 24));
    ChangeReservation change;
    change.reservation = reserved(units(person, {asset}));
    change.period = ReservedPeriod{day(15), day(22)};
    VERIFY_REFUSED(perform(change), u"asset.reserved");
    QCOMPARE(record(change.reservation).period.last, day(19));
}

void ReservationsTest::cancelling()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const ReservationId id = reserved(units(person, {asset}));
    VERIFY_REFUSED(perform(CancelReservation{id, u" "_s}), u"reservation.needs-reason");
    const auto done = perform(CancelReservation{id, u"出張中止"_s});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-Y1-000001"_s);
    QCOMPARE(stateOf(id), u"cancelled"_s);
    QCOMPARE(record(id).cancelReason, u"出張中止"_s);
    VERIFY_REFUSED(perform(CancelReservation{id, u"もう一度"_s}), u"reservation.over");
    VERIFY_OK(perform(units(person, {asset})));
}

void ReservationsTest::whoeverIsNoLongerHere()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    PersonValues values = store().person(person).values;
    values.leftOn = day(9);
    VERIFY_OK(store().desk().perform(SavePerson{person, values}, TestStore::as(store().manager())));
    VERIFY_REFUSED(perform(units(person, {store().add(anAsset(u"A-1"_s))})), u"person.left");
}

void ReservationsTest::aSectionMayReserve()
{
    store().add(aPerson(u"E-1"_s).section(u"総務課"_s));
    const auto sections = store().desk().ask(AskNames{AskNames::Of::Sections});
    VERIFY_OK(sections);
    Reserve verb = units({}, {store().add(anAsset(u"A-1"_s))});
    verb.section = SectionId(sections->first().id);
    const ReservationRecord kept = record(reserved(verb));
    QCOMPARE(kept.holder, u"総務課"_s);
    QVERIFY(!kept.person.isValid());
}

void ReservationsTest::listsByWhatTheyAskFor()
{
    using Which = ListReservations::Which;
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const AssetId other = store().add(anAsset(u"A-2"_s));
    const ReservationId later = reserved(units(person, {asset}, 15, 19));
    const ReservationId today = reserved(units(store().add(aPerson(u"E-2"_s)), {other}, 10, 12));
    const auto listed = [&](Which which, const QString& filter = {}) {
        ListReservations question;
        question.which = which;
        question.filter = filter;
        const auto found = store().desk().ask(question);
        QList<qint64> ids;
        for (const ReservationRecord& one : *found)
            ids << one.id.value();
        return ids;
    };
    QCOMPARE(listed(Which::Current), (QList<qint64>{today.value(), later.value()}));
    QCOMPARE(listed(Which::Today), QList<qint64>{today.value()});
    QCOMPARE(listed(Which::ToPrepare).size(), 2);
    QCOMPARE(listed(Which::Current, u"高橋"_s), QList<qint64>{later.value()}); // 高 finds 髙, too
    QCOMPARE(listed(Which::Current, u"高橋 a-2"_s), QList<qint64>());
    QCOMPARE(listed(Which::Current, u"髙橋 a-1"_s), QList<qint64>{later.value()});
    VERIFY_OK(perform(Allocate{today, {other}}));
    VERIFY_OK(perform(MakeReady{today, {}}));
    QCOMPARE(listed(Which::Today), QList<qint64>{today.value()});
    goTo(11);
    QCOMPARE(listed(Which::Today), QList<qint64>());
    QCOMPARE(listed(Which::NotFetched), QList<qint64>{today.value()});
    const auto counts = store().desk().ask(CountReservations{});
    VERIFY_OK(counts);
    QCOMPARE(counts->current, 2);
    QCOMPARE(counts->notFetched, 1);
    QCOMPARE(counts->toPrepare, 1);
}

void ReservationsTest::lapsesByItself()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const ReservationId id = reserved(units(person, {asset}, 10, 12));
    VERIFY_OK(perform(Allocate{id, {asset}}));
    QCOMPARE(store().asset(asset).status, AssetStatus::Allocated);
    goTo(15);
    QCOMPARE(stateOf(id), u"lapsed"_s);
    QCOMPARE(store().asset(asset).status, AssetStatus::Available);
    VERIFY_REFUSED(perform(HandOverReservation{id, {}}), u"reservation.over");
    // The unit is free for the next, and the old one can still be tidied away.
    const ReservationId next = reserved(units(person, {asset}, 15, 16));
    VERIFY_OK(perform(Allocate{next, {asset}}));
    QCOMPARE(record(id).allocatedLines(), 0);
    VERIFY_OK(perform(CancelReservation{id, u"来なかった"_s}));
    QCOMPARE(stateOf(id), u"cancelled"_s);
}

void ReservationsTest::undoneStepByStep()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const auto reservedNow = perform(anyOf(person, kindOf(asset), 1));
    VERIFY_OK(reservedNow);
    const ReservationId id = reservedNow->outcome.id;
    const auto allocated = perform(Allocate{id, {asset}});
    const auto ready = perform(MakeReady{id, u"棚 B-2"_s});
    const auto handed = perform(HandOverReservation{id, {}});
    VERIFY_OK(allocated);
    VERIFY_OK(ready);
    VERIFY_OK(handed);
    QCOMPARE(stateOf(id), u"handed-over"_s);
    // Each step before the newest one has moved on.
    VERIFY_REFUSED(undoCommand(allocated->commandId), u"undo.moved-on");
    VERIFY_REFUSED(undoCommand(ready->commandId), u"undo.moved-on");
    VERIFY_REFUSED(undoCommand(reservedNow->commandId), u"undo.moved-on");
    VERIFY_OK(undoCommand(handed->commandId));
    QCOMPARE(stateOf(id), u"ready"_s);
    QCOMPARE(store().asset(asset).status, AssetStatus::Ready);
    VERIFY_REFUSED(undoCommand(allocated->commandId), u"undo.moved-on");
    VERIFY_OK(undoCommand(ready->commandId));
    QCOMPARE(stateOf(id), u"allocated"_s);
    VERIFY_OK(undoCommand(allocated->commandId));
    QCOMPARE(stateOf(id), u"waiting"_s);
    VERIFY_OK(undoCommand(reservedNow->commandId));
    VERIFY_REFUSED(store().desk().ask(AskReservation{{}, id}), u"reservation.unknown");
    QCOMPARE(store().asset(asset).status, AssetStatus::Available);
}

void ReservationsTest::aCancellationThatCannotComeBack()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const ReservationId id = reserved(units(person, {asset}));
    const auto cancelled = perform(CancelReservation{id, u"出張中止"_s});
    VERIFY_OK(cancelled);
    const ReservationId next = reserved(units(store().add(aPerson(u"E-2"_s)), {asset}));
    VERIFY_REFUSED(undoCommand(cancelled->commandId), u"undo.moved-on");
    VERIFY_OK(perform(CancelReservation{next, u"中止"_s}));
    VERIFY_OK(undoCommand(cancelled->commandId));
    QCOMPARE(stateOf(id), u"waiting"_s);
}

/// Whatever program writes.
void ReservationsTest::theDatabaseKeepsItToo()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    reserved(units(person, {asset}, 15, 19));
    reserved(units(person, {asset}, 22, 24));
    const std::unique_ptr<Connection> connection = store().raw();
    for (const char* sql : {"update reservation_line set from_on = '2026-06-18' where from_on = '2026-06-22'",
                            "insert into reservation_line (id, reservation_id, kind_id, asset_id, from_on, to_on)"
                            " select 1, reservation_id, kind_id, asset_id, from_on, to_on from reservation_line where "
                            "from_on = '2026-06-22'"}) {
        connection->beginWrite();
        QVERIFY_THROWS_EXCEPTION(StorageError, connection->run(sql));
        connection->rollback();
    }
}

void ReservationsTest::isJournalledAndAnnouncedOnce()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    QList<ChangeSet> announced;
    store().desk().setChangeListener([&](const ChangeSet& changes) { announced << changes; });
    const auto done = perform(units(person, {asset}));
    store().desk().setChangeListener({});
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.reserve"_s);
    QCOMPARE(written.front().command.workItem, u"LN-01"_s);
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced.first().rows.contains(u"reservation_line"_s));
}

void ReservationsTest::anAuditorMayNot()
{
    const Reserve verb = units(store().add(aPerson(u"E-1"_s)), {store().add(anAsset(u"A-1"_s))});
    const auto refusal = store().desk().perform(verb, TestStore::as(store().auditor()));
    QVERIFY(!refusal);
    QCOMPARE(refusal.refusal().kind, RefusalKind::Forbidden);
}

void ReservationsTest::everyStatementMayFail()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"A-2"_s));
    Reserve verb = units(person, {asset});
    verb.kinds = {{kindOf(asset), 1}};
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 8);
    const ReservationId id(store().number("select id from reservation"));
    const FaultReport cancelling = failEveryStatement(store(), [&] {
        return refusalOf(perform(CancelReservation{id, u"中止"_s}));
    });
    QVERIFY2(cancelling.problem.isEmpty(), qPrintable(cancelling.problem));
}

QTEST_APPLESS_MAIN(ReservationsTest)
#include "tst_reservations.moc"
