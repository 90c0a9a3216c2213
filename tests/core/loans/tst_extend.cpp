// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/extend.h"

#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/undo.h"
#include "tests/core/loans/reservationtest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ExtendTest : public ReservationTest
{
    Q_OBJECT

private Q_SLOTS:
    void anotherDueDay();
    void theUsualPeriodOnceMore();
    void oneSlipPerHolder();
    void theSlipSaysBoth();
    void refusals_data();
    void refusals();
    void allOrNothing();
    void changedMeanwhile();
    void anApprovalWhereTheOfficeWantsOne();
    void asOftenAsTheOfficeAllows();
    void notOverAReservationOfTheUnit();
    void notWhereNoneOfTheKindWouldBeLeft();
    void severalOfAKindCountTogether();
    void thePreviewTellsEach();
    void undone();
    void isJournalled();
    void theOutcomeReadsBack();
    void everyStatementMayFail();

private:
    const LoanDue m_due{QDate(2027, 4, 30), {}};

    Result<Performed<ExtendOutcome>> extend(const QList<AssetId>& assets, std::optional<LoanDue> due,
                                            const QString& authority = {})
    {
        Extend verb;
        for (AssetId asset : assets)
            verb.items << Extend::Item{asset};
        verb.due = due;
        Order order = asDesk();
        order.reason = u"出張が延びた"_s;
        order.authority = authority;
        return store().desk().perform(verb, order);
    }
    AssetId lent(const QString& number, PersonId person)
    {
        const AssetId asset = store().add(anAsset(number));
        if (const auto done = lend(person, {asset}); !done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        return asset;
    }
    AssetId lentUntil(PersonId person, const QString& number, int dayOfJune)
    {
        HandOver verb;
        verb.person = person;
        verb.items = {store().add(anAsset(number))};
        verb.due = LoanDue{day(dayOfJune), {}};
        if (const auto done = perform(verb); !done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        return verb.items.first();
    }
    AssetId lent() { return lent(u"A-1"_s, store().add(aPerson(u"E-1"_s))); }
    void change(void (*setting)(OrganisationSettings&))
    {
        OrganisationSettings settings = *store().desk().ask(AskSettings{});
        setting(settings);
        const auto done = store().desk().perform(ChangeSettings{settings}, TestStore::as(store().owner()));
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
    }
};

void ExtendTest::anotherDueDay()
{
    const AssetId asset = lent();
    const LoanDue before = store().asset(asset).holder->due;
    const auto done = extend({asset}, m_due);
    VERIFY_OK(done);
    QCOMPARE(store().asset(asset).holder->due, m_due);
    QCOMPARE(done->outcome.items.first().before, before);
    QCOMPARE(done->outcome.items.first().due, m_due);
    QCOMPARE(done->outcome.documents, QStringList{u"R8-E1-000001"_s});
    QCOMPARE(store().text("select new_due_on from loan_extension"), u"2027-04-30"_s);
    QCOMPARE(store().text("select old_due_on from loan_extension"), before.day.toString(Qt::ISODate));
    QCOMPARE(store().text("select reason from loan_extension"), u"出張が延びた"_s);
    QCOMPARE(openLines(), 1);
}

void ExtendTest::theUsualPeriodOnceMore()
{
    const AssetId asset = lent();
    const auto done = extend({asset}, std::nullopt);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items.first().due.day, QDate(2028, 3, 31));
}

void ExtendTest::oneSlipPerHolder()
{
    const PersonId one = store().add(aPerson(u"E-1"_s));
    const AssetId first = lent(u"A-1"_s, one);
    const AssetId second = lent(u"A-2"_s, store().add(aPerson(u"E-2"_s)));
    const AssetId third = lent(u"A-3"_s, one);
    const auto done = extend({first, second, third}, m_due);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.documents, (QStringList{u"R8-E1-000001"_s, u"R8-E1-000002"_s}));
    QCOMPARE(store().number("select item_count from document where number = 'R8-E1-000001'"), 2);
    QCOMPARE(store().number("select count(*) from loan_extension"), 3);
}

void ExtendTest::theSlipSaysBoth()
{
    const auto done = extend({lent()}, m_due, u"課長 佐藤"_s);
    VERIFY_OK(done);
    const auto record = store().desk().ask(FindDocument{done->outcome.documents.first()});
    VERIFY_OK(record);
    QCOMPARE(record->kind, DocumentKind::Extension);
    const auto paper = documentOfSnapshot(record->snapshot.toUtf8());
    VERIFY_OK(paper);
    QCOMPARE(paper->kind, u"extension"_s);
    QVERIFY(record->snapshot.contains(u"2027-03-31"_s));
    QVERIFY(record->snapshot.contains(u"2027-04-30"_s));
    QVERIFY(record->snapshot.contains(u"出張が延びた"_s));
    QVERIFY(record->snapshot.contains(u"課長 佐藤"_s));
}

void ExtendTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"nothing"_s << u"loan.no-items"_s;
    QTest::newRow("unknown") << u"unknown"_s << u"asset.unknown"_s;
    QTest::newRow("in stock") << u"in-stock"_s << u"loan.not-out"_s;
    QTest::newRow("twice") << u"twice"_s << u"asset.twice"_s;
    QTest::newRow("past") << u"past"_s << u"due.past"_s;
    QTest::newRow("sooner") << u"sooner"_s << u"extension.not-later"_s;
}

void ExtendTest::refusals()
{
    QFETCH(QString, what);
    QList<AssetId> assets{lent()};
    LoanDue due = m_due;
    if (what == u"nothing")
        assets.clear();
    else if (what == u"unknown")
        assets << AssetId(4711);
    else if (what == u"in-stock")
        assets << store().add(anAsset(u"A-9"_s));
    else if (what == u"twice")
        assets << assets.first();
    else
        due.day = what == u"past" ? QDate(2020, 1, 6) : QDate(2027, 3, 30);
    const qint64 before = entries();
    QFETCH(QString, code);
    VERIFY_REFUSED(extend(assets, due), code);
    QCOMPARE(entries(), before);
    QCOMPARE(store().number("select count(*) from loan_extension"), 0);
}

void ExtendTest::allOrNothing()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId good = lent(u"A-1"_s, person);
    const AssetId late = lent(u"A-2"_s, person);
    VERIFY_OK(extend({late}, LoanDue{QDate(2027, 5, 31), {}}));
    const auto done = extend({good, late}, m_due);
    VERIFY_REFUSED(done, u"extension.not-later");
    QCOMPARE(done.refusal().problems.first().subject, u"A-2"_s);
    QCOMPARE(store().asset(good).holder->due.day, QDate(2027, 3, 31));
}

void ExtendTest::changedMeanwhile()
{
    const AssetId asset = lent();
    const HolderInfo seen = *store().asset(asset).holder;
    const auto extendSeen = [&] {
        Extend verb;
        verb.items = {{asset, {seen.line, seen.due}}};
        verb.due = m_due;
        return store().desk().perform(verb, asDesk());
    };
    VERIFY_OK(extendSeen());
    const auto again = extendSeen(); // another counter still shows the old day
    VERIFY_REFUSED(again, u"loan.changed-meanwhile");
    QCOMPARE(again.refusal().kind, RefusalKind::Conflict);
    VERIFY_OK(takeBack(asset));
    VERIFY_REFUSED(extendSeen(), u"loan.not-out");
}

void ExtendTest::anApprovalWhereTheOfficeWantsOne()
{
    change([](OrganisationSettings& settings) { settings.isExtensionApproved = true; });
    const AssetId asset = lent();
    VERIFY_REFUSED(extend({asset}, m_due), u"extension.needs-approval");
    VERIFY_REFUSED(extend({asset}, m_due, u"  "_s), u"extension.needs-approval");
    VERIFY_OK(extend({asset}, m_due, u"申請 12"_s));
    QCOMPARE(store().text("select authority from loan_extension"), u"申請 12"_s);
}

void ExtendTest::asOftenAsTheOfficeAllows()
{
    change([](OrganisationSettings& settings) { settings.mostExtensions = 1; });
    const AssetId asset = lent();
    const auto first = extend({asset}, m_due);
    VERIFY_OK(first);
    VERIFY_REFUSED(extend({asset}, LoanDue{QDate(2027, 5, 31), {}}), u"extension.too-many");
    VERIFY_OK(performUndo(store().desk(), {{}, first->commandId, &recordTables()}, asDesk()));
    VERIFY_OK(extend({asset}, LoanDue{QDate(2027, 5, 31), {}})); // an undone one does not count
}

/// The loan is due on Friday the 12th; others have promises in the week after.
void ExtendTest::notOverAReservationOfTheUnit()
{
    const PersonId borrower = store().add(aPerson(u"E-1"_s));
    const PersonId other = store().add(aPerson(u"E-2"_s).name(u"渡邉"_s));
    const AssetId unit = lentUntil(borrower, u"A-1"_s, 12);
    reserved(units(other, {unit}, 17, 19));
    const auto refused = extend({unit}, LoanDue{day(18), {}});
    VERIFY_REFUSED(refused, u"extension.reserved");
    QCOMPARE(refused.refusal().problems.first().arguments.value(u"holder"_s).toString(), u"渡邉"_s);
    VERIFY_REFUSED(extend({unit}, LoanDue{day(17), {}}), u"extension.reserved");
    VERIFY_OK(extend({unit}, LoanDue{day(16), {}}));
}

void ExtendTest::notWhereNoneOfTheKindWouldBeLeft()
{
    const PersonId borrower = store().add(aPerson(u"E-1"_s));
    const PersonId other = store().add(aPerson(u"E-2"_s));
    const AssetId unit = lentUntil(borrower, u"A-1"_s, 12);
    store().add(anAsset(u"A-2"_s));
    const ReservationId one = reserved(anyOf(other, kindOf(unit), 1, 15, 19));
    VERIFY_OK(extend({unit}, LoanDue{day(16), {}})); // the other unit is left
    reserved(anyOf(other, kindOf(unit), 1, 18, 19));
    const auto refused = extend({unit}, LoanDue{day(19), {}});
    VERIFY_REFUSED(refused, u"extension.kind-reserved");
    QCOMPARE(refused.refusal().problems.first().arguments.value(u"day"_s).toString(), u"2026-06-18"_s);
    VERIFY_OK(extend({unit}, LoanDue{day(17), {}}));
    VERIFY_OK(perform(CancelReservation{one, u"中止"_s}));
    VERIFY_OK(extend({unit}, LoanDue{day(19), {}}));
}

/// Each extension would leave one; both together leave none.
void ExtendTest::severalOfAKindCountTogether()
{
    const PersonId borrower = store().add(aPerson(u"E-1"_s));
    const AssetId first = lentUntil(borrower, u"A-1"_s, 12);
    const AssetId second = lentUntil(borrower, u"A-2"_s, 12);
    reserved(anyOf(store().add(aPerson(u"E-2"_s)), kindOf(first), 1, 15, 19));
    const auto refused = extend({first, second}, LoanDue{day(16), {}});
    VERIFY_REFUSED(refused, u"extension.kind-reserved");
    QCOMPARE(refused.refusal().problems.size(), 1);
    QCOMPARE(refused.refusal().problems.first().subject, u"A-2"_s);
    VERIFY_OK(extend({first}, LoanDue{day(16), {}}));
    // Nobody is in the way of their own reservation.
    reserved(units(borrower, {first}, 22, 23));
    VERIFY_OK(extend({first}, LoanDue{day(23), {}}));
}

void ExtendTest::thePreviewTellsEach()
{
    const AssetId good = lent();
    const AssetId inStock = store().add(anAsset(u"A-9"_s));
    const auto rows = store().desk().ask(PreviewExtension{{good, inStock}, m_due});
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 2);
    QVERIFY(rows->at(0).isPossible());
    QCOMPARE(rows->at(0).due, m_due);
    QVERIFY(!rows->at(1).isPossible());
    QCOMPARE(rows->at(1).assetNo, u"A-9"_s);
    QCOMPARE(rows->at(1).problems.first().problem.code, u"loan.not-out"_s);
}

void ExtendTest::undone()
{
    const AssetId asset = lent();
    const LoanDue before = store().asset(asset).holder->due;
    const auto done = extend({asset}, m_due);
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), {done->outcome.documents.first(), {}, &recordTables()}, asDesk()));
    QCOMPARE(store().asset(asset).holder->due, before);
    QCOMPARE(store().number("select count(*) from loan_extension where withdrawn_at is null"), 0);
}

void ExtendTest::isJournalled()
{
    const auto done = extend({lent()}, m_due, u"課長"_s);
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.extend"_s);
    QCOMPARE(written.front().command.workItem, u"LN-18"_s);
    QCOMPARE(written.front().command.authority, u"課長"_s);
    QCOMPARE(written.front().images.size(), size_t(3)); // the line, the slip, the extension
}

void ExtendTest::theOutcomeReadsBack()
{
    const AssetId asset = lent();
    const auto done = extend({asset}, m_due);
    VERIFY_OK(done);
    const ExtendOutcome again = ExtendOutcome::fromJson(done->outcome.toJson());
    QCOMPARE(again.toJson(), done->outcome.toJson());
    QCOMPARE(again.items.first().due, m_due);
}

void ExtendTest::everyStatementMayFail()
{
    Extend verb;
    verb.items = {{lent()}};
    verb.due = m_due;
    const FaultReport report =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(verb, asDesk())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 8);
}

QTEST_GUILESS_MAIN(ExtendTest)
#include "tst_extend.moc"
