// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/printable.h"
#include "tests/core/loans/reservationtest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Lines of a reservation come and go.
class ChangeReservationTest : public ReservationTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unitsComeAndGo();
    void numbersChange();
    void onlyWhatIsFree();
    void whatWasPromisedStaysSo();
    void everythingMovesTogether();
    void whatIsAllocatedIsReleasedFirst();
    void whatIsHandedOverStays();
    void somethingIsLeft();
    void readyIsNotReadyAnyMore();
    void aPrintedSlipIsReplaced();
    void withoutASlipThereIsNone();
    void anotherBorrower();
    void anotherBorrowerIsLookedAt();
    void nobodyGetsWhatWasShownAsAnothers();
    void nobodyWhoHasLeft();
    void isUndone();
    void isJournalledAsOneEntry();
    void everyStatementMayFail();

private:
    [[nodiscard]] ChangeReservation change() const
    {
        ChangeReservation verb;
        verb.reservation = m_id;
        return verb;
    }
    [[nodiscard]] ChangeReservation adding(AssetId asset) const
    {
        ChangeReservation verb = change();
        verb.addedItems = {asset};
        return verb;
    }
    [[nodiscard]] ChangeReservation adding(int count) const
    {
        ChangeReservation verb = change();
        verb.addedKinds = {{m_kind, count}};
        return verb;
    }
    [[nodiscard]] ChangeReservation removing(int line)
    {
        ChangeReservation verb = change();
        verb.removedLines = {record(m_id).lines.at(line).id};
        return verb;
    }
    [[nodiscard]] QString contents() { return record(m_id).contents(); }

    PersonId m_person;
    PersonId m_other;
    QList<AssetId> m_assets; ///< three of one kind
    KindId m_kind;
    ReservationId m_id; ///< of the first of them
};

void ChangeReservationTest::init()
{
    ReservationTest::init();
    m_person = store().add(aPerson(u"E-1"_s));
    m_other = store().add(aPerson(u"E-2"_s));
    m_assets.clear();
    for (const QString& number : {u"A-1"_s, u"A-2"_s, u"A-3"_s})
        m_assets << store().add(anAsset(number));
    m_kind = kindOf(m_assets.first());
    m_id = reserved(units(m_person, {m_assets.first()}));
}

void ChangeReservationTest::unitsComeAndGo()
{
    VERIFY_OK(perform(adding(m_assets.at(1))));
    QCOMPARE(record(m_id).lines.size(), 2);
    QCOMPARE(record(m_id).lines.last().assetNo, u"A-2"_s);
    VERIFY_OK(perform(removing(0)));
    QCOMPARE(contents(), u"A-2"_s);
    VERIFY_OK(perform(units(m_other, {m_assets.first()}))); // it is free again
    VERIFY_REFUSED(perform(adding(m_assets.at(1))), u"reservation.has-unit");
    VERIFY_REFUSED(perform(adding(AssetId(4711))), u"asset.unknown");
    ChangeReservation twice = adding(m_assets.at(2));
    twice.addedItems << m_assets.at(2);
    VERIFY_REFUSED(perform(twice), u"asset.twice");
}

void ChangeReservationTest::numbersChange()
{
    VERIFY_OK(perform(adding(2)));
    QCOMPARE(record(m_id).openLines(), 3);
    ChangeReservation other = removing(0); // any of the kind instead of this one
    other.addedKinds = {{m_kind, 1}};
    VERIFY_OK(perform(other));
    QCOMPARE(record(m_id).openLines(), 3);
    for (const ReservationLine& line : record(m_id).lines)
        QVERIFY(!line.isWanted);
    ChangeReservation unknown = change();
    unknown.addedKinds = {{KindId(4711), 1}};
    VERIFY_REFUSED(perform(unknown), u"kind.unknown");
    unknown.addedKinds = {{m_kind, 500}};
    VERIFY_REFUSED(perform(unknown), u"loan.too-many-items");
}

void ChangeReservationTest::onlyWhatIsFree()
{
    reserved(units(m_other, {m_assets.at(1)}));
    VERIFY_REFUSED(perform(adding(m_assets.at(1))), u"asset.reserved");
    VERIFY_REFUSED(perform(adding(2)), u"reservation.not-enough"); // two of three are promised
    VERIFY_OK(perform(adding(1)));
    QCOMPARE(record(m_id).openLines(), 2);
    VERIFY_REFUSED(perform(adding(1)), u"reservation.not-enough");
}

/// A unit that became faulty meanwhile does not stand in the way of another one.
void ChangeReservationTest::whatWasPromisedStaysSo()
{
    const AssetId router = store().add(anAsset(u"R-1"_s).kind(u"ルーター"_s));
    HandOver despite;
    despite.person = m_other;
    despite.items = {m_assets.first()};
    despite.due = LoanDue{day(30), {}};
    despite.despite = despite.items;
    Order order = asDesk();
    order.reason = u"急ぎ"_s;
    VERIFY_OK(store().desk().perform(despite, order));
    VERIFY_OK(perform(adding(router)));
    ChangeReservation moved = change();
    moved.period = ReservedPeriod{day(16), day(18)};
    VERIFY_REFUSED(perform(moved), u"asset.out-then");
}

void ChangeReservationTest::everythingMovesTogether()
{
    reserved(units(m_other, {m_assets.at(1)}));
    ChangeReservation verb = adding(m_assets.at(1));
    verb.period = ReservedPeriod{day(22), day(23)};
    VERIFY_OK(perform(verb));
    QCOMPARE(record(m_id).openLines(), 2);
    QCOMPARE(store().number("select count(*) from reservation_line where from_on = '2026-06-22'"), 2);
    QCOMPARE(record(m_id).period, *verb.period);
}

void ChangeReservationTest::whatIsAllocatedIsReleasedFirst()
{
    VERIFY_OK(perform(adding(1)));
    VERIFY_OK(perform(Allocate{m_id, {m_assets.first()}}));
    const auto refused = perform(removing(0));
    VERIFY_REFUSED(refused, u"reservation.line-allocated");
    QCOMPARE(refused.refusal().problems.first().subject, u"A-1"_s);
    VERIFY_OK(perform(ReleaseUnits{m_id, {m_assets.first()}}));
    VERIFY_OK(perform(removing(0)));
    QCOMPARE(record(m_id).openLines(), 1);
}

void ChangeReservationTest::whatIsHandedOverStays()
{
    VERIFY_OK(perform(adding(1)));
    VERIFY_OK(perform(Allocate{m_id, {m_assets.first()}}));
    goTo(15);
    VERIFY_OK(perform(HandOverReservation{m_id, std::nullopt}));
    VERIFY_REFUSED(perform(removing(0)), u"reservation.line-over");
    ChangeReservation gone = change();
    gone.removedLines = {ReservationLineId(4711)};
    VERIFY_REFUSED(perform(gone), u"reservation.line-over");
}

void ChangeReservationTest::somethingIsLeft()
{
    VERIFY_REFUSED(perform(removing(0)), u"reservation.no-lines");
    VERIFY_REFUSED(perform(change()), u"reservation.unchanged");
    QCOMPARE(record(m_id).openLines(), 1);
}

void ChangeReservationTest::readyIsNotReadyAnyMore()
{
    VERIFY_OK(perform(Allocate{m_id, {m_assets.first()}}));
    VERIFY_OK(perform(MakeReady{m_id, u"棚 1"_s}));
    QCOMPARE(stateOf(m_id), u"ready"_s);
    VERIFY_OK(perform(adding(m_assets.at(1))));
    QCOMPARE(stateOf(m_id), u"waiting"_s);
    VERIFY_OK(perform(Allocate{m_id, {m_assets.at(1)}}));
    QCOMPARE(stateOf(m_id), u"allocated"_s);
}

void ChangeReservationTest::aPrintedSlipIsReplaced()
{
    VERIFY_OK(perform(Allocate{m_id, {m_assets.first()}}));
    const auto ready = perform(MakeReady{m_id, u"棚 1"_s});
    VERIFY_OK(ready);
    ChangeReservation verb = change();
    verb.period = ReservedPeriod{day(15), day(18)};
    const auto done = perform(verb);
    VERIFY_OK(done);
    const QString fresh = done->outcome.pickUpSlip;
    QVERIFY(!fresh.isEmpty() && fresh != ready->outcome.document);
    QCOMPARE(record(m_id).pickUpSlip, fresh);
    QCOMPARE(record(m_id).shelf, u"棚 1"_s);
    QCOMPARE(stateOf(m_id), u"ready"_s);
    // The old number leads to the same reservation, and its paper says that it is void.
    const auto byOld = store().desk().ask(AskReservation{ready->outcome.document, {}});
    VERIFY_OK(byOld);
    QCOMPARE(byOld->id, m_id);
    const auto old = printableDocument(store().desk(), {ready->outcome.document, 0, {}});
    VERIFY_OK(old);
    QVERIFY(old->marks.isVoid);
    const auto* notice = std::get_if<Paragraphs>(&old->blocks.first());
    QVERIFY(notice);
    QCOMPARE(notice->texts.first(), Phrase::word(u"paper.replaced"_s, {fresh}));
    const auto now = printableDocument(store().desk(), {fresh, 0, {}});
    VERIFY_OK(now);
    QVERIFY(!now->marks.isVoid);
    // Undone, the old one holds again.
    VERIFY_OK(undoCommand(done->commandId));
    QCOMPARE(record(m_id).pickUpSlip, ready->outcome.document);
    const auto again = printableDocument(store().desk(), {ready->outcome.document, 0, {}});
    VERIFY_OK(again);
    QVERIFY(!again->marks.isVoid);
}

void ChangeReservationTest::withoutASlipThereIsNone()
{
    ChangeReservation verb = change();
    verb.purpose = u"研修"_s;
    const auto done = perform(verb);
    VERIFY_OK(done);
    QVERIFY(done->outcome.pickUpSlip.isEmpty());
    QCOMPARE(store().number("select count(*) from document where kind = 'pick-up'"), 0);
    // One that is not ready any more gets its slip when it is ready again; that replaces the first one.
    VERIFY_OK(perform(Allocate{m_id, {m_assets.first()}}));
    VERIFY_OK(perform(MakeReady{m_id, u"棚 1"_s}));
    const auto more = perform(adding(m_assets.at(1)));
    VERIFY_OK(more);
    QVERIFY(more->outcome.pickUpSlip.isEmpty());
    VERIFY_OK(perform(Allocate{m_id, {m_assets.at(1)}}));
    VERIFY_OK(perform(MakeReady{m_id, u"棚 1"_s}));
    QCOMPARE(store().number("select count(*) from replaced_paper where withdrawn_at is null"), 1);
}

void ChangeReservationTest::anotherBorrower()
{
    VERIFY_OK(perform(Allocate{m_id, {m_assets.first()}}));
    VERIFY_OK(perform(MakeReady{m_id, {}}));
    ChangeReservation verb = change();
    verb.person = m_other;
    const auto done = perform(verb);
    VERIFY_OK(done);
    QCOMPARE(record(m_id).person, m_other);
    QVERIFY(!done->outcome.pickUpSlip.isEmpty());
    const auto slip = store().desk().ask(FindDocument{done->outcome.pickUpSlip});
    VERIFY_OK(slip);
    QCOMPARE(slip->person, m_other);
    VERIFY_REFUSED(perform(verb), u"reservation.unchanged");
    goTo(15);
    const auto lent = perform(HandOverReservation{m_id, std::nullopt});
    VERIFY_OK(lent);
    QCOMPARE(store().asset(m_assets.first()).holder->person, m_other);
}

void ChangeReservationTest::anotherBorrowerIsLookedAt()
{
    PersonValues values = store().person(m_other).values;
    values.leftOn = day(1);
    VERIFY_OK(store().desk().perform(SavePerson{m_other, values}, TestStore::as(store().manager())));
    ChangeReservation verb = change();
    verb.person = m_other;
    VERIFY_REFUSED(perform(verb), u"person.left");
    verb.person = PersonId(4711);
    VERIFY_REFUSED(perform(verb), u"person.unknown");
    QCOMPARE(record(m_id).person, m_person);
}

/// The list on the screen names one borrower, and another counter has just put in another.
void ChangeReservationTest::nobodyGetsWhatWasShownAsAnothers()
{
    VERIFY_OK(perform(Allocate{m_id, {m_assets.first()}}));
    ChangeReservation other = change();
    other.person = m_other;
    VERIFY_OK(perform(other));
    goTo(15);
    const auto refused = perform(HandOverReservation{m_id, std::nullopt, m_person, {}});
    VERIFY_REFUSED(refused, u"reservation.changed-meanwhile");
    QCOMPARE(refused.refusal().kind, RefusalKind::Conflict);
    QVERIFY(!store().asset(m_assets.first()).holder);
    VERIFY_OK(perform(HandOverReservation{m_id, std::nullopt, m_other, {}}));
    QCOMPARE(store().asset(m_assets.first()).holder->person, m_other);
}

void ChangeReservationTest::nobodyWhoHasLeft()
{
    PersonValues values = store().person(m_person).values;
    values.leftOn = day(1);
    VERIFY_OK(store().desk().perform(SavePerson{m_person, values}, TestStore::as(store().manager())));
    VERIFY_REFUSED(perform(adding(m_assets.at(1))), u"person.left");
}

void ChangeReservationTest::isUndone()
{
    VERIFY_OK(perform(adding(1)));
    ChangeReservation verb = removing(0);
    verb.addedItems = {m_assets.at(2)};
    const auto done = perform(verb);
    VERIFY_OK(done);
    VERIFY_OK(undoCommand(done->commandId));
    QCOMPARE(record(m_id).openLines(), 2);
    QCOMPARE(record(m_id).lines.first().assetNo, u"A-1"_s);
    // Not where somebody else has it by now.
    const auto again = perform(verb);
    VERIFY_OK(again);
    VERIFY_OK(perform(units(m_other, {m_assets.first()})));
    VERIFY_REFUSED(undoCommand(again->commandId), u"undo.moved-on");
}

void ChangeReservationTest::isJournalledAsOneEntry()
{
    ChangeReservation verb = removing(0);
    verb.addedItems = {m_assets.at(1)};
    verb.purpose = u"研修"_s;
    const auto done = perform(verb);
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.change-reservation"_s);
    QCOMPARE(written.front().images.size(), size_t(3)); // a line out, a line in, the purpose
    Order again = asDesk();
    again.commandId = done->commandId;
    VERIFY_OK(store().desk().perform(verb, again));
    QCOMPARE(record(m_id).openLines(), 1);
}

void ChangeReservationTest::everyStatementMayFail()
{
    ChangeReservation verb = removing(0);
    verb.addedItems = {m_assets.at(1)};
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
    QCOMPARE(contents(), u"A-2"_s);
}

QTEST_GUILESS_MAIN(ChangeReservationTest)
#include "tst_changereservation.moc"
