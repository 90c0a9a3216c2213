// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/mergerecords.h"
#include "tests/core/collections/collectiontest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Collections of what certain people hold, or those who leave by a day.
class CollectionPeopleTest : public CollectionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoLeavesByADay();
    void whoHasLeftByToday();
    void thesePeople();
    void eachOnce();
    void nobodyUnknown();
    void mergedPeopleStayInIt();
    void undoTakesThemAway();
    void theJournalRebuildsIt();
    void everyStatementMayFail();

private:
    void leaves(PersonId person, QDate day)
    {
        PersonRecord record = store().person(person);
        record.values.leftOn = day;
        store().desk().perform(SavePerson{person, record.values}, TestStore::as(store().manager())).value();
    }
    int items(const CollectionScope& scope) { return store().desk().ask(PreviewCollection{scope}).value().items; }
    CollectionScope ofSato()
    {
        CollectionScope scope;
        scope.people = {m_sato};
        return scope;
    }
};

void CollectionPeopleTest::init()
{
    CollectionTest::init();
    if (!isWithoutServer(testedDatabase()))
        lendSome();
}

void CollectionPeopleTest::whoLeavesByADay()
{
    leaves(m_sato, QDate(2026, 6, 30));
    CollectionScope scope;
    scope.leavesBy = QDate(2026, 6, 29);
    QCOMPARE(items(scope), 0);
    scope.leavesBy = QDate(2026, 6, 30);
    const CollectionId id = opened(scope);
    QCOMPARE(states(id), (QStringList{u"A-3 out"_s, u"R-1 out"_s}));
    QCOMPARE(status(id).record.scope, scope);
}

void CollectionPeopleTest::whoHasLeftByToday()
{
    CollectionScope scope;
    scope.isOfLeavers = true;
    leaves(m_sato, store().clock().today().addDays(1));
    QCOMPARE(items(scope), 0); // is here until tomorrow
    leaves(m_sato, store().clock().today());
    QCOMPARE(items(scope), 2);
}

void CollectionPeopleTest::thesePeople()
{
    const CollectionId id = opened(ofSato());
    QCOMPARE(states(id), (QStringList{u"A-3 out"_s, u"R-1 out"_s}));
    QCOMPARE(status(id).record.scope, ofSato());
    QCOMPARE(status(id).record.people, QStringList{u"佐藤"_s});
    QCOMPARE(store().desk().ask(ListCollections{}).value().first().people, QStringList{u"佐藤"_s});
    // Everything that is set has to hold.
    CollectionScope both = ofSato();
    both.leavesBy = QDate(2099, 1, 1);
    QCOMPARE(items(both), 0);
}

void CollectionPeopleTest::eachOnce()
{
    CollectionScope scope = ofSato();
    scope.people << m_sato << m_ito;
    opened(scope);
    QCOMPARE(store().number("select count(*) from collection_person"), 2);
}

void CollectionPeopleTest::nobodyUnknown()
{
    CollectionScope scope = ofSato();
    scope.people << PersonId(4711);
    VERIFY_REFUSED(store().desk().ask(PreviewCollection{scope}), u"person.unknown");
    VERIFY_REFUSED(open(aCollection(scope)), u"person.unknown");
}

void CollectionPeopleTest::mergedPeopleStayInIt()
{
    const CollectionId id = opened(ofSato());
    MergePeople merge;
    merge.kept = m_ito;
    merge.merged = m_sato;
    merge.tables = &recordTables();
    VERIFY_OK(store().desk().perform(merge, TestStore::as(store().manager())));
    QCOMPARE(status(id).record.people, QStringList{u"伊藤"_s});
}

void CollectionPeopleTest::undoTakesThemAway()
{
    const Opened done = open(aCollection(ofSato()));
    VERIFY_OK(done);
    VERIFY_OK(undo(done->commandId));
    QCOMPARE(store().number("select count(*) from collection_person where withdrawn_at is null"), 0);
}

void CollectionPeopleTest::theJournalRebuildsIt()
{
    leaves(m_sato, QDate(2026, 6, 30));
    CollectionScope scope = ofSato();
    scope.leavesBy = QDate(2026, 6, 30);
    opened(scope);
    const DatabaseUrl url = newEmptyDatabase(testedDatabase(), folder());
    const auto rebuilt = store().desk().ask(RebuildJournal{url, store().desk().info(), recordTables(), {}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
}

void CollectionPeopleTest::everyStatementMayFail()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(open(aCollection(ofSato()))); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

QTEST_APPLESS_MAIN(CollectionPeopleTest)
#include "tst_people.moc"
