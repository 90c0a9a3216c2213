// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/transfer.h"

#include "core/desk/documents.h"
#include "core/desk/settings.h"
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

class TransferTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherPersonAnswers();
    void aSectionAnswers();
    void theRestOfALoanStays();
    void whatNeedsAResetIsPassedOnToo();
    void refusals_data();
    void refusals();
    void changedMeanwhile();
    void takenBackFromTheNewHolder();
    void whoHeldItStaysKnown();
    void limitsHoldAsForAHandover_data();
    void limitsHoldAsForAHandover();
    void withinASectionItIsNotMore();
    void beyondTheLimitsForAReason();
    void keepsItsAuthority();
    void anUndoneTransferGivesTheLoanBackToTheFormerHolder();
    void isJournalled();
    void everyStatementMayFail();

private:
    Result<Performed<TransferOutcome>> transfer(const QList<AssetId>& assets, PersonId person, SectionId section = {})
    {
        Transfer verb;
        for (AssetId asset : assets)
            verb.items << Transfer::Item{asset};
        verb.person = person;
        verb.section = section;
        Order order = asDesk();
        order.reason = u"4月1日付け異動"_s;
        return store().desk().perform(verb, order);
    }
    /// Of the office, and of the type of all these items; 0: none.
    void limit(int ofPerson, int ofSection, int ofKind)
    {
        OrganisationSettings settings = *store().desk().ask(AskSettings{});
        settings.mostItemsOfPerson = ofPerson;
        settings.mostItemsOfSection = ofSection;
        VERIFY_OK(store().desk().perform(ChangeSettings{settings}, TestStore::as(store().owner())));
        const AssetRecord asset = store().asset(m_assets.first());
        SaveKind kind{asset.values.kind, asset.category, asset.needsReset, asset.loanDays};
        kind.id = asset.kindId;
        kind.rules = KindRules{{}, {}, ofKind, 0};
        VERIFY_OK(store().desk().perform(kind, TestStore::as(store().owner())));
    }
    [[nodiscard]] PersonId holderOf(AssetId asset) { return store().asset(asset).holder->person; }

    PersonId m_from;
    PersonId m_to;
    QList<AssetId> m_assets;
};

void TransferTest::init()
{
    LoanTest::init();
    if (QTest::currentTestFailed() || isWithoutServer(testedDatabase()))
        return;
    m_from = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s).section(u"営業課"_s));
    m_to = store().add(aPerson(u"E-2"_s).name(u"斎藤 美咲"_s));
    m_assets = {store().add(anAsset(u"A-1"_s).accessory(u"鞄"_s)), store().add(anAsset(u"A-2"_s))};
    VERIFY_OK(lend(m_from, m_assets));
    store().clock().advance(86'400'000);
}

void TransferTest::anotherPersonAnswers()
{
    const HolderInfo before = *store().asset(m_assets.first()).holder;
    const auto done = transfer(m_assets, m_to);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-M1-000001"_s);
    QCOMPARE(done->outcome.items.size(), 2);
    QCOMPARE(done->outcome.items.first().fromPerson, m_from);
    const HolderInfo now = *store().asset(m_assets.first()).holder;
    QCOMPARE(now.person, m_to);
    QCOMPARE(now.line, before.line);
    QCOMPARE(now.due, before.due);
    QCOMPARE(now.lentAt, before.lentAt);
    QCOMPARE(now.document, done->outcome.document);
    QCOMPARE(openLines(), 2);
    QCOMPARE(store().number("select count(*) from loan_accessory where returned_at is null"), 1);
    const auto record = store().desk().ask(FindDocument{done->outcome.document});
    VERIFY_OK(record);
    VERIFY_OK(documentOfSnapshot(record->snapshot.toUtf8()));
    for (const QString& said : {u"髙橋 花子"_s, u"斎藤 美咲"_s, u"A-2"_s, u"4月1日付け異動"_s, before.document})
        QVERIFY2(record->snapshot.contains(said), qPrintable(said));
}

void TransferTest::aSectionAnswers()
{
    const SectionId section(store().number("select id from section"));
    VERIFY_OK(transfer({m_assets.first()}, {}, section));
    const HolderInfo now = *store().asset(m_assets.first()).holder;
    QVERIFY(!now.person.isValid());
    QCOMPARE(now.name, u"営業課"_s);
}

void TransferTest::theRestOfALoanStays()
{
    VERIFY_OK(transfer({m_assets.first()}, m_to));
    QCOMPARE(holderOf(m_assets.first()), m_to);
    QCOMPARE(holderOf(m_assets.last()), m_from);
}

void TransferTest::whatNeedsAResetIsPassedOnToo()
{
    VERIFY_OK(
        store().desk().perform(SaveKind{u"ノートPC"_s, KindCategory::Pc, true, 0}, TestStore::as(store().manager())));
    VERIFY_OK(transfer(m_assets, m_to));
    QCOMPARE(store().asset(m_assets.first()).values.state, AssetState::Usable);
}

void TransferTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"nothing"_s << u"loan.no-items"_s;
    QTest::newRow("in stock") << u"in-stock"_s << u"loan.not-out"_s;
    QTest::newRow("theirs already") << u"same"_s << u"transfer.same-holder"_s;
    QTest::newRow("nobody") << u"nobody"_s << u"loan.no-holder"_s;
    QTest::newRow("unknown") << u"unknown"_s << u"person.unknown"_s;
    QTest::newRow("unknown section") << u"section"_s << u"section.unknown"_s;
    QTest::newRow("has left") << u"left"_s << u"person.left"_s;
    QTest::newRow("lost") << u"lost"_s << u"transfer.lost"_s;
}

void TransferTest::refusals()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QList<AssetId> assets = m_assets;
    PersonId person = m_to;
    SectionId section;
    if (what == u"nothing") {
        assets.clear();
    } else if (what == u"in-stock") {
        assets << store().add(anAsset(u"A-9"_s));
    } else if (what == u"same") {
        person = m_from;
    } else if (what == u"unknown") {
        person = PersonId(4711);
    } else if (what == u"left") {
        PersonValues values = store().person(m_to).values;
        values.leftOn = store().clock().today();
        VERIFY_OK(store().desk().perform(SavePerson{m_to, values}, TestStore::as(store().manager())));
    } else if (what == u"lost") {
        AssetValues values = store().asset(m_assets.first()).values;
        values.state = AssetState::Lost;
        VERIFY_OK(store().desk().perform(SaveAsset{m_assets.first(), values}, TestStore::as(store().manager())));
    } else {
        person = {};
        section = what == u"section" ? SectionId(4711) : SectionId();
    }
    const qint64 before = entries();
    VERIFY_REFUSED(transfer(assets, person, section), code);
    QCOMPARE(entries(), before);
}

void TransferTest::changedMeanwhile()
{
    const HolderInfo seen = *store().asset(m_assets.first()).holder;
    VERIFY_OK(takeBack(m_assets.first()));
    VERIFY_OK(lend(m_to, {m_assets.first()}));
    Transfer verb;
    verb.items = {{m_assets.first(), {seen.line, seen.due}}};
    verb.person = store().add(aPerson(u"E-3"_s));
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), u"loan.changed-meanwhile");
}

void TransferTest::takenBackFromTheNewHolder()
{
    VERIFY_OK(transfer(m_assets, m_to));
    const auto taken = takeBack(m_assets.first());
    VERIFY_OK(taken);
    QCOMPARE(taken->outcome.items.first().person, m_to);
    QCOMPARE(store().number("select count(*) from document where kind = 'return' and person_id = " +
                            std::to_string(m_to.value())),
             1);
}

void TransferTest::whoHeldItStaysKnown()
{
    const LoanDue due = store().asset(m_assets.first()).holder->due;
    const QString lentAt = store().text("select lent_at from loan_line order by id");
    VERIFY_OK(transfer(m_assets, m_to));
    QCOMPARE(store().number("select count(*) from loan_custody where withdrawn_at is null"), 2);
    QCOMPARE(store().text("select held_from from loan_custody order by id"), lentAt);
    QCOMPARE(store().text("select held_until from loan_custody order by id"), store().clock().now().toIso());
    QCOMPARE(store().text("select due_on from loan_custody order by id"), due.day.toString(Qt::ISODate));
    QCOMPARE(PersonId(store().number("select l.person_id from loan_custody c join loan l on l.id = c.from_loan_id")),
             m_from);
    QCOMPARE(store().text("select d.number from loan_custody c join document d on d.id = c.document_id"),
             u"R8-M1-000001"_s);
    const QString first = store().clock().now().toIso();
    store().clock().advance(86'400'000);
    VERIFY_OK(transfer({m_assets.first()}, store().add(aPerson(u"E-3"_s))));
    QCOMPARE(store().text("select max(held_from) from loan_custody"), first);
    QCOMPARE(store().number("select count(*) from loan_custody c join loan_custody n on n.from_loan_id = c.to_loan_id"
                            " and n.loan_line_id = c.loan_line_id and n.held_from = c.held_until"),
             1);
}

void TransferTest::limitsHoldAsForAHandover_data()
{
    QTest::addColumn<int>("ofPerson");
    QTest::addColumn<int>("ofSection");
    QTest::addColumn<int>("ofKind");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << 0 << 0 << 0 << QString();
    QTest::newRow("to the last") << 3 << 3 << 3 << QString();
    QTest::newRow("the person") << 2 << 0 << 0 << u"person.limit"_s;
    QTest::newRow("the section") << 0 << 2 << 0 << u"section.limit"_s;
    QTest::newRow("the type") << 0 << 0 << 2 << u"person.kind-limit"_s;
}

void TransferTest::limitsHoldAsForAHandover()
{
    QFETCH(int, ofPerson);
    QFETCH(int, ofSection);
    QFETCH(int, ofKind);
    QFETCH(QString, code);
    m_to = store().add(aPerson(u"E-5"_s).section(u"総務課"_s));
    VERIFY_OK(lend(m_to, {store().add(anAsset(u"A-3"_s))}));
    limit(ofPerson, ofSection, ofKind);
    const auto done = transfer(m_assets, m_to);
    QCOMPARE(done ? QString() : done.refusal().problems.first().code, code);
    QCOMPARE(holderOf(m_assets.first()), code.isEmpty() ? m_to : m_from);
}

void TransferTest::withinASectionItIsNotMore()
{
    const PersonId colleague = store().add(aPerson(u"E-5"_s).section(u"営業課"_s));
    limit(0, 2, 0);
    VERIFY_OK(transfer(m_assets, colleague));
    limit(0, 1, 0); // fewer than they have already: still not more
    VERIFY_OK(transfer(m_assets, m_from));
}

void TransferTest::beyondTheLimitsForAReason()
{
    limit(1, 0, 0);
    Transfer verb;
    verb.items = {{m_assets.first()}, {m_assets.last()}};
    verb.person = m_to;
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), u"person.limit");
    verb.despiteLimits = true;
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), u"transfer.limit-reason");
    Order order = asDesk();
    order.reason = u"4月1日付け異動"_s;
    VERIFY_OK(store().desk().perform(verb, order));
    QCOMPARE(holderOf(m_assets.last()), m_to);
}

void TransferTest::keepsItsAuthority()
{
    HandOver lent;
    lent.person = m_from;
    lent.items = {store().add(anAsset(u"A-7"_s))};
    Order order = asDesk();
    order.authority = u"申請 1"_s;
    VERIFY_OK(store().desk().perform(lent, order));
    VERIFY_OK(transfer(lent.items, m_to));
    QCOMPARE(store().text("select authority from loan order by id desc limit 1"), u"申請 1"_s);
}

void TransferTest::anUndoneTransferGivesTheLoanBackToTheFormerHolder()
{
    const auto done = transfer(m_assets, m_to);
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), {done->outcome.document, {}, &recordTables()}, asDesk()));
    QCOMPARE(holderOf(m_assets.first()), m_from);
    QCOMPARE(store().number("select count(*) from loan where withdrawn_at is null"), 1);
    QCOMPARE(store().number("select count(*) from loan_custody where withdrawn_at is null"), 0);
}

void TransferTest::isJournalled()
{
    const auto done = transfer(m_assets, m_to);
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.workItem, u"LN-19"_s);
    QCOMPARE(TransferOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
}

void TransferTest::everyStatementMayFail()
{
    Transfer verb;
    verb.items = {{m_assets.first()}};
    verb.person = m_to;
    const FaultReport report =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(verb, asDesk())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 8);
}

QTEST_GUILESS_MAIN(TransferTest)
#include "tst_transfer.moc"
