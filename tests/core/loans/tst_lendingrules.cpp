// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/lendingrules.h"

#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/exchange.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// How much one may hold, and who may hold nothing more.
class LendingRulesTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void nothingForWhoIsBlocked();
    void blockRefusals();
    void aBlockIsUndone();
    void noMoreThanTheOfficeAllows();
    void aSectionCountsItsPeople();
    void anExchangeKeepsTheCount();
    void everyStatementMayFail();

private:
    void set(void (*setting)(OrganisationSettings&))
    {
        OrganisationSettings settings = *store().desk().ask(AskSettings{});
        setting(settings);
        const auto done = store().desk().perform(ChangeSettings{settings}, TestStore::as(store().owner()));
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
    }
    template<class Verb>
    auto perform(const Verb& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().manager()));
    }
};

void LendingRulesTest::problems_data()
{
    QTest::addColumn<HolderLoad>("load");
    QTest::addColumn<int>("more");
    QTest::addColumn<QString>("codes");
    QTest::newRow("below") << HolderLoad{{}, 1, 3, true, {}} << 1 << QString();
    QTest::newRow("to the last") << HolderLoad{{}, 0, 3, true, {}} << 2 << QString();
    QTest::newRow("one too many") << HolderLoad{{}, 1, 3, true, {}} << 2 << u"person.limit"_s;
    QTest::newRow("the section is full") << HolderLoad{{}, 0, 5, true, {}} << 1 << u"section.limit"_s;
    QTest::newRow("both") << HolderLoad{{}, 2, 5, true, {}} << 1 << u"person.limit section.limit"_s;
    QTest::newRow("only looking") << HolderLoad{{}, 2, 3, true, {}} << 0 << u"(person.limit)"_s;
    QTest::newRow("a section by itself") << HolderLoad{{}, 9, 3, false, {}} << 1 << QString();
    QTest::newRow("blocked") << HolderLoad{{}, 0, 0, true, u"延滞"_s} << 1 << u"person.blocked"_s;
}

void LendingRulesTest::problems()
{
    QFETCH(HolderLoad, load);
    QFETCH(int, more);
    OrganisationSettings settings;
    settings.mostItemsOfPerson = 2;
    settings.mostItemsOfSection = 5;
    QStringList codes;
    for (const LoanProblem& p : problemsOfLoad(load, more, settings))
        codes << (p.isBlocking ? p.problem.code : u'(' + p.problem.code + u')');
    QTEST(codes.join(u' '), "codes");
    QVERIFY(problemsOfLoad(HolderLoad{{}, 99, 99, true, {}}, 1, OrganisationSettings()).isEmpty());
}

void LendingRulesTest::nothingForWhoIsBlocked()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    VERIFY_OK(perform(BlockPerson{person, u"延滞が続いている"_s}));
    const auto lent = lend(person, {store().add(anAsset(u"A-1"_s))});
    VERIFY_REFUSED(lent, u"person.blocked");
    QCOMPARE(lent.refusal().problems.first().arguments.value(u"reason"_s).toString(), u"延滞が続いている"_s);
    const auto desk = store().desk().ask(AskPersonDesk{person});
    VERIFY_OK(desk);
    QVERIFY(isBlocked(desk->problems));
    VERIFY_OK(perform(UnblockPerson{person, u"返却済み"_s}));
    VERIFY_OK(lend(person, {store().add(anAsset(u"A-2"_s))}));
}

void LendingRulesTest::blockRefusals()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    VERIFY_REFUSED(perform(BlockPerson{PersonId(4711), u"延滞"_s}), u"person.unknown");
    VERIFY_REFUSED(perform(BlockPerson{person, u" "_s}), u"block.no-reason");
    VERIFY_REFUSED(perform(UnblockPerson{person, {}}), u"block.none");
    VERIFY_OK(perform(BlockPerson{person, u"延滞"_s}));
    VERIFY_REFUSED(perform(BlockPerson{person, u"延滞"_s}), u"block.exists");
    VERIFY_REFUSED(store().desk().perform(UnblockPerson{person, {}}, asDesk()), u"operator.not-allowed");
}

void LendingRulesTest::aBlockIsUndone()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const auto done = perform(BlockPerson{person, u"延滞"_s});
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), {{}, done->commandId, &recordTables()}, TestStore::as(store().manager())));
    VERIFY_OK(lend(person, {store().add(anAsset(u"A-1"_s))}));
}

void LendingRulesTest::noMoreThanTheOfficeAllows()
{
    set([](OrganisationSettings& settings) { settings.mostItemsOfPerson = 2; });
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId first = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(lend(person, {first}));
    const QList<AssetId> two{store().add(anAsset(u"A-2"_s)), store().add(anAsset(u"A-3"_s))};
    VERIFY_REFUSED(lend(person, two), u"person.limit");
    VERIFY_OK(lend(person, {two.first()}));
    VERIFY_REFUSED(lend(person, {two.last()}), u"person.limit");
    VERIFY_OK(takeBack(first));
    VERIFY_OK(lend(person, {two.last()}));
}

void LendingRulesTest::aSectionCountsItsPeople()
{
    set([](OrganisationSettings& settings) { settings.mostItemsOfSection = 2; });
    const PersonId one = store().add(aPerson(u"E-1"_s).section(u"営業課"_s));
    const PersonId other = store().add(aPerson(u"E-2"_s).section(u"営業課"_s));
    VERIFY_OK(lend(one, {store().add(anAsset(u"A-1"_s)), store().add(anAsset(u"A-2"_s))}));
    VERIFY_REFUSED(lend(other, {store().add(anAsset(u"A-3"_s))}), u"section.limit");
    VERIFY_OK(lend(store().add(aPerson(u"E-3"_s)), {store().add(anAsset(u"A-4"_s))}));
}

void LendingRulesTest::anExchangeKeepsTheCount()
{
    set([](OrganisationSettings& settings) { settings.mostItemsOfPerson = 1; });
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId old = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(lend(person, {old}));
    VERIFY_OK(store().desk().perform(Exchange{old, store().add(anAsset(u"A-2"_s))}, asDesk()));
}

void LendingRulesTest::everyStatementMayFail()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const FaultReport report = failEveryStatement(store(), [&] {
        return refusalOf(perform(BlockPerson{person, u"延滞"_s}));
    });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(LendingRulesTest)
#include "tst_lendingrules.moc"
